"""What a call becomes: layers of the catalogue, still without names and places."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from designer.catalogue.layer import LayerDef, Values
from designer.catalogue.registry import find_layer
from designer.importers.recording import Ref


@dataclass(frozen=True, slots=True)
class Port:
    """One result of a layer, by its place among the output ports."""

    layer: "Layer"
    index: int = 0


Source: TypeAlias = Ref | Port
"""Where a tensor comes from: it is known already, or another layer of the plan makes it."""

State: TypeAlias = Mapping[str, str | Ref]
"""What stands in a state: a name in the state of the imported module, or a tensor of the trace."""


@dataclass(frozen=True, eq=False)
class Layer:
    """A layer to be. `inputs` are in the order of its ports (None: no wire); a port that takes many takes the rest.

    `state` leads from names in the layer's state to what stands there.
    `module` is the path of the module that the layer stands for, None for a function.
    """

    entry: LayerDef
    inputs: tuple[Source | None, ...]
    params: Values = field(default_factory=dict)
    state: State = field(default_factory=dict)
    module: str | None = None

    def __getitem__(self, index: int) -> Port:
        return Port(self, index)


Plan: TypeAlias = Sequence[Source]
"""Where each of a call's results comes from."""


# Any: parameters are of every kind.
def layer(
    type: str, *inputs: Source | None, state: Mapping[str, str | Ref] | None = None, **params: Any
) -> Layer | None:
    """A layer; None if the catalogue has no such type or no such parameter."""
    entry = find_layer(type)
    if entry is None or any(entry.param(name) is None for name in params):
        return None
    return Layer(entry, inputs, params, state or {})


def layers_of(plan: Plan) -> tuple[Layer, ...]:
    """All layers of a plan, each after those that it takes from."""
    found: dict[Layer, None] = {}

    def visit(source: Source | None) -> None:
        if isinstance(source, Port) and source.layer not in found:
            for each in source.layer.inputs:
                visit(each)
            found[source.layer] = None

    for source in plan:
        visit(source)
    return tuple(found)


def refs_of(plan: Plan) -> Iterator[Ref]:
    """The tensors that a plan takes, each once, in order."""
    sources = [*(source for each in layers_of(plan) for source in each.inputs), *plan]
    yield from dict.fromkeys(source for source in sources if isinstance(source, Ref))
