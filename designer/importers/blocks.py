"""Repeated modules become blocks: a network of their own for each form, used as a layer wherever the module stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from designer.catalogue.tensor import BATCH, TensorSpec
from designer.graph.exposed import Exposed
from designer.graph.ids import Namer, as_name, new_id
from designer.graph.model import BLOCK, Network
from designer.importers.conversion import End, Placed, Scope
from designer.importers.drawing import Drawn, drawn, state_of
from designer.importers.grouping import LEAST, Group, families, group_of, settings
from designer.importers.naming import names_of
from designer.importers.offering import Offer, slot_of

Specs = Mapping[End, TensorSpec]
"""What comes out of layers."""

_DTYPES = ("float32", "int64", "bool")
"""What an Input can take."""


@dataclass(frozen=True)
class Collapsed:
    """The layers that are left, with uses of blocks among them, and the blocks' networks."""

    layers: tuple[Placed, ...]
    networks: tuple[Network, ...]


def collapsed(layers: Sequence[Placed], specs: Specs) -> Collapsed:
    """The same layers with repeated modules as blocks, and blocks in a row as one that repeats."""
    copies = _copies(layers)
    collapsing = _Collapsing(
        [copies[layer] for layer in layers], {(copies[a], b): spec for (a, b), spec in specs.items()}
    )
    for scopes in families(collapsing.layers):
        collapsing.collapse(scopes)
    return Collapsed(tuple(_joined(collapsing.layers)), tuple(collapsing.networks))


def _copies(layers: Sequence[Placed]) -> Mapping[Placed, Placed]:
    """Layers of the same form that may be changed."""
    copies = {layer: replace(layer) for layer in layers}
    for copy in copies.values():
        copy.wires = [(port, copies[source], out) for port, source, out in copy.wires]
        copy.shares = None if copy.shares is None else copies[copy.shares]
    return copies


@dataclass
class _Collapsing:
    layers: list[Placed]
    specs: dict[End, TensorSpec]
    networks: list[Network] = field(default_factory=list)
    _namer: Namer = field(default_factory=lambda: Namer(()))
    _offered: dict[str, Mapping[str, Exposed]] = field(default_factory=dict)
    """The parameters that each block offers, by its type."""

    def collapse(self, scopes: Sequence[Scope]) -> None:
        """Makes a block of calls of modules that have one form, if that is possible."""
        groups = [group_of(scope, self.layers) for scope in scopes]
        first = groups[0]
        sizes = {(len(group.layers), len(group.inputs), len(group.outputs)) for group in groups}
        specs = [self.specs[end] for end in first.inputs]
        if len(sizes) > 1 or len(first.layers) < LEAST or not all(map(_can_enter, specs)):
            return
        offer = Offer()
        made = self._network(groups, specs, offer)
        self.networks.append(made.network)
        self._offered[f"{BLOCK}{made.network.id}"] = {each.name: each for each in offer.offered()}
        names = [name for layer, name in made.names.items() if layer.type not in ("Input", "Output")]
        ports = {kind: [made.names[each] for each in made.names if each.type == kind] for kind in ("Input", "Output")}
        moved: dict[End, End] = {}
        for place, group in enumerate(groups):
            group = replace(group, inputs=tuple(moved.get(end, end) for end in group.inputs))
            use = self._use(made.network, group, ports["Input"], dict(zip(group.layers, names, strict=True)))
            use.params = offer.values(place)
            moved |= self._replace(group, use, ports["Output"])

    def _network(self, groups: Sequence[Group], specs: Sequence[TensorSpec], offer: Offer) -> Drawn:
        """The block's network, drawn after the first of its uses."""
        first = groups[0]
        within = first.scope.path
        owners = names_of(first.layers, within)
        inputs = [
            Placed("Input", name, "", _shape(spec))
            for name, spec in zip(_names("input", len(specs)), specs, strict=True)
        ]
        inner = dict(zip(first.layers, (replace(layer) for layer in first.layers), strict=True))
        ends = {end: (each, "output") for end, each in zip(first.inputs, inputs, strict=True)}
        for place, (layer, copy) in enumerate(inner.items()):
            copy.wires = [
                (port, *ends.get((source, out), (inner.get(source, source), out))) for port, source, out in layer.wires
            ]
            copy.shares = None if layer.shares is None else inner[layer.shares]
            copy.params = self._params([group.layers[place] for group in groups], owners[layer], offer)
        outputs = [
            Placed("Output", name, "", wires=[("input", inner[layer], port)])
            for name, (layer, port) in zip(_names("output", len(first.outputs)), first.outputs, strict=True)
        ]
        network = Network(new_id("b"), self._namer.fresh(first.scope.type.__name__))
        made = drawn(network, [*inputs, *inner.values(), *outputs], within)
        return replace(made, network=replace(made.network, params=offer.offered()))

    # Any: parameters are of every kind.
    def _params(self, layers: Sequence[Placed], owner: str, offer: Offer) -> dict[str, Any]:
        """The parameters of a layer within a block, of which these are the uses."""
        arriving = [self.specs.get(layer.wires[0][1:]) if layer.wires else None for layer in layers]
        every = [settings(layer) for layer in layers]
        found: dict[str, Any] = {}
        for name, (param, value) in every[0].items():
            kind = param or self._offered.get(layers[0].type, {}).get(name)
            values = [each[name][1] for each in every]
            if name in layers[0].params or any(each != value for each in values):
                found[name] = offer.value(slot_of(kind, owner, name, values, arriving))
        return found

    def _use(self, network: Network, group: Group, ports: Sequence[str], names: Mapping[Placed, str]) -> Placed:
        """The layer that stands for a group."""
        outer = group.layers[0].scopes
        return Placed(
            type=f"{BLOCK}{network.id}",
            stem=as_name(network.name.lower()),
            path=group.scope.path,
            wires=[(port, *end) for port, end in zip(ports, group.inputs, strict=True)],
            state=dict(state_of(group.layers, names)),
            module=group.scope.path,
            scopes=outer[: outer.index(group.scope)],
        )

    def _replace(self, group: Group, use: Placed, ports: Sequence[str]) -> Mapping[End, End]:
        """Puts the use of a block in the place of a group; where its results come from now."""
        moved = {end: (use, port) for end, port in zip(group.outputs, ports, strict=True)}
        self.specs |= {there: self.specs[end] for end, there in moved.items()}
        own = set(group.layers)
        self.layers[self.layers.index(group.layers[0])] = use
        self.layers = [layer for layer in self.layers if layer not in own]
        for layer in self.layers:
            layer.wires = [(port, *moved.get((source, out), (source, out))) for port, source, out in layer.wires]
        return moved


def _can_enter(spec: TensorSpec) -> bool:
    """Whether an Input can stand for a tensor: the batch first, numbers after it."""
    batch, *sizes = spec.shape or (None,)
    return batch == BATCH and all(isinstance(size, int) for size in sizes) and spec.dtype in _DTYPES


def _shape(spec: TensorSpec) -> dict[str, Any]:
    dtype = {} if spec.dtype == "float32" else {"dtype": spec.dtype}
    return {"shape": [size for size in spec.shape[1:] if isinstance(size, int)], **dtype}


def _names(stem: str, count: int) -> list[str]:
    return [stem] if count == 1 else [f"{stem}{place}" for place in range(1, count + 1)]


def _joined(layers: Sequence[Placed]) -> list[Placed]:
    """The layers, with uses of one block in a row as one use that repeats."""
    users: dict[Placed, list[Placed]] = {}
    for layer in layers:
        for _, source, _ in layer.wires:
            users.setdefault(source, []).append(layer)
    gone: dict[Placed, Placed] = {}
    for layer in layers:
        chain = [layer]
        while (after := _next(chain[-1], users)) is not None and after not in gone:
            chain.append(after)
        if len(chain) > 1 and layer not in gone:
            _repeat(chain)
            gone |= dict.fromkeys(chain[1:], layer)
    left = [layer for layer in layers if layer not in gone]
    for layer in left:
        layer.wires = [(port, gone.get(source, source), out) for port, source, out in layer.wires]
    return left


def _next(layer: Placed, users: Mapping[Placed, list[Placed]]) -> Placed | None:
    """The use of the same block with the same parameters that takes all that this one gives, and nothing else."""
    if not layer.type.startswith(BLOCK) or len(users.get(layer, ())) != 1:
        return None
    (after,) = users[layer]
    same = after.type == layer.type and after.params == layer.params
    return after if same and len(after.wires) == len(layer.wires) == 1 else None


def _repeat(chain: Sequence[Placed]) -> None:
    """Makes the first of several uses stand for all of them."""
    first = chain[0]
    first.params = {**first.params, "repeats": len(chain)}
    first.state = {f"{i}.{key}": source for i, use in enumerate(chain) for key, source in use.state.items()}
    parents = {(use.module or "").rpartition(".")[0] for use in chain}
    ordinals = {(use.module or "").rpartition(".")[2] for use in chain}
    if len(parents) == 1 and "0" in ordinals and "" not in parents:
        first.module = parents.pop()
