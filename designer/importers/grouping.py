"""Modules that occur several times in the same form: which layers belong to each, and what they have in common."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from torch import nn

from designer.catalogue.fields import Bool, Choice, Float, Int, Ints, IntTuple, Param, Sizes, Text
from designer.catalogue.registry import find_layer
from designer.importers.conversion import End, Placed, Scope

_CONTAINERS = (nn.Sequential, nn.ModuleList, nn.ModuleDict)
"""Modules that say nothing by themselves."""

LEAST = 2
"""Layers that a module must hold to be worth a block, and times that it must occur."""


@dataclass(frozen=True, eq=False)
class Group:
    """The layers of one call of a module. `inputs` come from outside, `outputs` are used there."""

    scope: Scope
    layers: tuple[Placed, ...]
    inputs: tuple[End, ...]
    outputs: tuple[End, ...]


def families(layers: Sequence[Placed]) -> list[list[Scope]]:
    """Calls of modules of the same form, those with fewest layers first."""
    by_form: dict[Hashable, list[Group]] = {}
    for group in _groups(layers):
        form = _form(group)
        if form is not None:
            by_form.setdefault(form, []).append(group)
    found = [groups for groups in by_form.values() if len(groups) >= LEAST]
    return [[group.scope for group in groups] for groups in sorted(found, key=lambda groups: len(groups[0].layers))]


def group_of(scope: Scope, layers: Sequence[Placed]) -> Group:
    """What of these layers belongs to a call of a module, and the wires that cross its border.

    A merge of what comes from outside stays outside: the block takes one tensor then, however many are merged.
    """
    held = [layer for layer in layers if scope in layer.scopes]
    inner = [layer for layer in held if not _merges(layer, set(held))]
    own = set(inner)
    inputs = [(source, port) for layer in inner for _, source, port in layer.wires if source not in own]
    outer = [wire for layer in layers if layer not in own for wire in layer.wires]
    used = {(source, port) for _, source, port in outer if source in own}
    order = {layer: place for place, layer in enumerate(inner)}
    outputs = sorted(used, key=lambda end: (order[end[0]], end[1]))
    return Group(scope, tuple(inner), tuple(dict.fromkeys(inputs)), tuple(outputs))


def _merges(layer: Placed, own: set[Placed]) -> bool:
    """Whether a layer brings several tensors from outside together."""
    outside = [port for port, source, _ in layer.wires if source not in own]
    return len(outside) == len(layer.wires) > 1 and len(set(outside)) == 1


def _groups(layers: Sequence[Placed]) -> Iterator[Group]:
    counts: dict[Scope, int] = {}
    for layer in layers:
        for scope in layer.scopes:
            counts[scope] = counts.get(scope, 0) + 1
    alike: dict[type[nn.Module], list[Scope]] = {}
    for scope, count in counts.items():
        if count >= LEAST:
            alike.setdefault(scope.type, []).append(scope)
    for kind, scopes in alike.items():
        if kind not in _CONTAINERS and len(scopes) >= LEAST:
            yield from (group_of(scope, layers) for scope in scopes)


def _form(group: Group) -> Hashable | None:
    """What groups must have in common to be uses of one block; None if a group cannot be one."""
    places = {layer: place for place, layer in enumerate(group.layers)}
    sources = {end: place for place, end in enumerate(group.inputs)}
    if len(group.layers) < LEAST or not group.inputs or not group.outputs:
        return None
    if any(layer.shares is not None and layer.shares not in places for layer in group.layers):
        return None

    def wire(end: End) -> Hashable:
        return ("in", sources[end]) if end in sources else (places[end[0]], end[1])

    items = []
    for layer in group.layers:
        params = tuple((name, _common(kind, value)) for name, (kind, value) in settings(layer).items())
        wires = tuple((port, wire((source, out))) for port, source, out in layer.wires)
        shares = None if layer.shares is None else places[layer.shares]
        name = (layer.module or layer.path).removeprefix(group.scope.path), layer.stem
        items.append((layer.type, name, params, wires, tuple(layer.state), shares, layer.frozen))
    outputs = tuple((places[layer], port) for layer, port in group.outputs)
    return group.scope.type.__qualname__, tuple(items), outputs


# Any, here and below: parameters are of every kind.
def settings(layer: Placed) -> Mapping[str, tuple[Param | None, Any]]:
    """All parameters of a layer, those of the catalogue with their defaults: the kind and the value of each."""
    entry = find_layer(layer.type)
    if entry is None:
        return {name: (None, value) for name, value in layer.params.items()}
    return {param.name: (param, layer.params.get(param.name, _json(param.default))) for param in entry.params}


def _json(value: Any) -> Any:
    return [_json(item) for item in value] if isinstance(value, tuple) else value


def _common(param: Param | None, value: Any) -> Hashable:
    """What must be the same in all uses: the kind of a value that a block can offer, any other value itself."""
    return kind_of(param, value) or repr(value)


def kind_of(param: Param | None, value: Any) -> str:
    """The kind of parameter under which a block can offer a value (`graph.exposed.KINDS`); "" if it cannot."""
    for kind, fits in _KINDS.items():
        if isinstance(param, kind):
            return fits(value)
    return ""


def is_whole(value: Any) -> bool:
    """Whether a value is a whole number."""
    return isinstance(value, int) and not isinstance(value, bool)


def _window(value: Any) -> str:
    items = value if isinstance(value, list) else [value]
    return "ints" if items and all(map(is_whole, items)) else ""


_KINDS: Mapping[type[Param], Callable[[Any], str]] = {
    Bool: lambda value: "bool",
    Int: lambda value: "int" if is_whole(value) else "",
    Float: lambda value: "float" if isinstance(value, int | float) else "",
    Choice: lambda value: "choice",
    IntTuple: _window,
    Ints: _window,
    Sizes: _window,
    Text: lambda value: "text",
}
