"""Rewrites what the exporter to ONNX cannot do as equal computations that it can, while a network is traced.

The network itself is not touched: where its trace calls one of the functions in `REWRITES`, another function is traced
in its place. To add one is to add an entry in a file `rewrites_*.py`; what may fail there gives `NotImplemented`, and
the function is traced as it is.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from torch import relu
from torch.overrides import TorchFunctionMode, resolve_name

from designer.export import rewrites_numbers, rewrites_pooling, rewrites_recurrent, rewrites_resizing

Function = Callable[..., Any]
"""A function of torch, or what stands for it: it takes the same arguments. Any: each has its own."""

REWRITES: Mapping[Function, Function] = {
    **rewrites_pooling.REWRITES,
    **rewrites_resizing.REWRITES,
    **rewrites_recurrent.REWRITES,
    **rewrites_numbers.REWRITES,
}
"""By the function as networks call it: what is traced in its place."""

METHODS: tuple[tuple[Any, str, Function], ...] = (*rewrites_numbers.METHODS,)
"""Where a name is replaced itself: of a class's method that calls what cannot be traced at all, and of a function that
others of torch call, which no mode sees. Any: a class or a module."""


class _Rewriting(TorchFunctionMode):
    """Looks each function up that is called while it is on."""

    def __torch_function__(
        self, func: Function, types: Any, args: tuple[Any, ...] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        """What the function gives, or what stands for it. Any: as torch has it."""
        named = kwargs or {}
        instead = REWRITES.get(func)
        made = NotImplemented if instead is None else instead(*args, **named)
        return func(*args, **named) if made is NotImplemented else made


@contextmanager
def rewriting() -> Iterator[None]:
    """While it is entered, all that runs or is traced computes what the entries say."""
    resolve_name(relu)  # torch makes its table of functions once: not while some are replaced
    kept = [(owner, name, owner.__dict__[name]) for owner, name, _ in METHODS]
    try:
        for owner, name, instead in METHODS:
            setattr(owner, name, instead)
        with _Rewriting():
            yield
    finally:
        for owner, name, method in kept:
            setattr(owner, name, method)
