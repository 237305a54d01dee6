"""Calls of functions: rules for those that graphs say in another way, and the catalogue's own words for the rest.

Without a rule, an entry is taken that is called like the function or that becomes a call of it, with the parameters
that have the names of its arguments. Whatever is proposed here is tried before it is believed (`conversion`).
"""

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from designer.catalogue.call import Lowering
from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Ints, Param
from designer.catalogue.layer import LayerDef
from designer.importers.calls import short_name, signature_of
from designer.importers.lowerings import lowerings
from designer.importers.modules import sparing
from designer.importers.plan import Layer, Plan
from designer.importers.recording import Ref
from designer.importers.rules import RULES
from designer.importers.rules.rule import Rule
from designer.importers.site import Site

_IGNORED = frozenset(["inplace", "_stacklevel", "out", "training"])
"""Arguments that make no difference to a graph."""

_OF_DIMS = frozenset(["dim", "dims", "start_dim", "end_dim", "dim0", "dim1"])
"""Arguments that name a dimension."""

_OPERATORS = {
    "neg": "neg",
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "div",
    "**": "pow",
    "@": "matmul",
    "&": "bitwise_and",
    "|": "bitwise_or",
}
_COMPARISONS = {"==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}


def function_plans(site: Site) -> Iterator[Plan]:
    """What a call of a function can become, the most likely first."""
    rule = RULES.get(short_name(site.step.target))
    if rule is not None and _takes(rule, site):
        yield from rule(site, *site.step.args, **site.step.kwargs)
    yield from _by_name(site)


def _takes(rule: Rule, site: Site) -> bool:
    """Whether a rule knows the form in which its function is called."""
    try:
        inspect.signature(rule).bind(site, *site.step.args, **site.step.kwargs)
    except TypeError:
        return False
    return True


def _by_name(site: Site) -> Iterator[Plan]:
    """What the catalogue offers under the function's name."""
    found = _arguments(site)
    if found is None:
        return
    refs, said = found
    for entry in _entries().get(short_name(site.step.target).replace("_", ""), ()):
        params = _params(site, entry, said, refs)
        if params is not None and len(refs) <= max(len(entry.inputs), 1):
            layer = Layer(entry, tuple(refs), params)
            yield tuple(layer[place] for place in range(len(site.step.results)))


# Any, here and below: arguments are of every kind.
@dataclass(frozen=True)
class _Said:
    """The plain arguments of a call by their names; `usual` are those that have their default."""

    values: Mapping[str, Any]
    usual: frozenset[str]


def _arguments(site: Site) -> tuple[list[Ref], _Said] | None:
    """The tensors and the other arguments of a call; None if it cannot be said what they are."""
    signature = signature_of(site.step.target)
    if signature is None:
        tensors = [value for value in site.step.args if isinstance(value, Ref)]
        return (
            (tensors, _Said({}, frozenset())) if len(tensors) == len(site.step.args) + len(site.step.kwargs) else None
        )
    try:
        bound = signature.bind(*site.step.args, **site.step.kwargs)
    except TypeError:
        return None
    bound.apply_defaults()
    tensors = [value for value in bound.arguments.values() if isinstance(value, Ref)]
    plain = {name: value for name, value in bound.arguments.items() if not isinstance(value, Ref)}
    usual = frozenset(name for name, value in plain.items() if _is_default(signature, name, value))
    return tensors, _Said(plain, usual)


def _is_default(signature: inspect.Signature, name: str, value: Any) -> bool:
    default = signature.parameters[name].default
    return name in _IGNORED or (default is not inspect.Parameter.empty and bool(value == default))


def _params(site: Site, entry: LayerDef, said: _Said, refs: list[Ref]) -> dict[str, Any] | None:
    """The parameters of an entry, from arguments of the same names; None if an argument has no place there."""
    found: dict[str, Any] = {}
    for name, value in said.values.items():
        param = entry.param(name) or entry.param(f"{name}s") or entry.param(name.removesuffix("s"))
        if param is None:
            if name in said.usual:
                continue
            return None
        if name in _OF_DIMS and refs and value is not None:
            value = _graph_dim(site, refs[0], value)
            if value is None:
                return None
        value = [value] if isinstance(param, Ints) and isinstance(value, int) else value
        if name not in said.usual or _may_be(param, value):
            found[param.name] = value
    return sparing(entry, found)


def _may_be(param: Param, value: Any) -> bool:
    try:
        param.normal(value)
    except ParamError:
        return False
    return True


def _graph_dim(site: Site, ref: Ref, dim: Any) -> Any:
    """A dimension in the graph's tensor, counted from the same side as it was said; a list of them as a list."""
    if isinstance(dim, list | tuple):
        places = [_graph_dim(site, ref, each) for each in dim]
        return None if None in places else places
    place = site.dim(ref, dim)
    return place if place is None or dim >= 0 else place - len(site.spec(ref).shape)


@cache
def _entries() -> Mapping[str, tuple[LayerDef, ...]]:
    """Entries by the functions that they may be: by their type, and by what they call."""
    found: dict[str, dict[str, LayerDef]] = {}
    for entry, lowering in lowerings():
        for name in (entry.type.lower(), *_called(lowering)):
            found.setdefault(name.replace("_", ""), {})[entry.type] = entry
    return {name: tuple(entries.values()) for name, entries in found.items()}


def _called(lowering: Lowering) -> list[str]:
    target = lowering.forward.target
    if lowering.module is not None or target in ("self", "getattr", "[]"):
        return []
    return [(_OPERATORS | _COMPARISONS).get(target, target.rpartition(".")[2])]
