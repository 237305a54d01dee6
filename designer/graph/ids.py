"""Identifiers: stable ids for nodes, and names that are unique within a network."""

import keyword
import re
import secrets
from collections.abc import Iterable

NodeId = str
NetworkId = str

_NOT_IN_A_NAME = re.compile(r"\W+", re.ASCII)
_TRAILING_DIGITS = re.compile(r"\d+$")

_MODULE_WORDS = """
    T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda double
    dump_patches eval extra_repr float forward get_buffer get_extra_state get_parameter get_submodule half ipu
    load_state_dict modules mtia named_buffers named_children named_modules named_parameters parameters
    register_backward_hook register_buffer register_forward_hook register_forward_pre_hook
    register_full_backward_hook register_full_backward_pre_hook register_load_state_dict_post_hook
    register_load_state_dict_pre_hook register_module register_parameter register_state_dict_post_hook
    register_state_dict_pre_hook requires_grad_ set_extra_state set_submodule share_memory state_dict to
    to_empty train training type xpu zero_grad self super torch nn
"""

RESERVED = frozenset(keyword.kwlist) | frozenset(_MODULE_WORDS.split())
"""Words that no layer may be called: Python's own, and what a `torch.nn.Module` already has under that name."""


def new_id(prefix: str = "n") -> str:
    """A short random id such as `n7f3a91c2`: unique across copies of a project, so merges do not collide."""
    return f"{prefix}{secrets.token_hex(4)}"


def as_name(text: str) -> str:
    """The nearest name to `text` that may be an attribute of the module: an ASCII identifier that begins with a letter.

    What begins with `_` is Python's and PyTorch's own: `_parameters` would break the module, `__x` would be mangled.
    """
    name = _NOT_IN_A_NAME.sub("_", text.strip()).lstrip("_")
    if name in RESERVED:
        return f"{name}_"
    return f"n{name}" if not name or name[0].isdigit() else name


def unique_name(wanted: str, taken: Iterable[str]) -> str:
    """`wanted`, or its stem with the first free number: `conv1`, `conv2`, …"""
    return Namer(taken).fresh(wanted)


class Namer:
    """Gives free names, each of them once. Remembers how far a stem was counted, so that many are as fast as few."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def fresh(self, wanted: str) -> str:
        """`wanted` if it is free, or its stem with the next free number; it is taken from now on."""
        name = as_name(wanted)
        if name in self._taken:
            stem = _TRAILING_DIGITS.sub("", name) or name
            number = self._next.get(stem, 2)
            while f"{stem}{number}" in self._taken:
                number += 1
            self._next[stem] = number + 1
            name = f"{stem}{number}"
        self._taken.add(name)
        return name
