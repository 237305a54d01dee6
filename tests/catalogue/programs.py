"""Networks that hold each example of some layers as a branch of its own: Input → layer → Output."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from designer.catalogue.layer import Example, Family, LayerDef, Values, values_of
from designer.catalogue.tensor import BATCH, TensorSpec
from designer.graph.model import Network
from tests.helpers.building import Sketch

SLOW = (Family.RECURRENT, Family.ATTENTION, Family.BACKBONE)
"""Families whose layers are large once they are taken apart."""


class Branch(NamedTuple):
    """One example in a network: the layer's name there, and the names of the ends it hangs on.

    `arriving` are the tensors of its Inputs, which begin with the batch.
    """

    entry: LayerDef
    example: Example
    layer: str
    inputs: tuple[str, ...]
    arriving: tuple[TensorSpec, ...]
    outputs: tuple[str, ...]

    @property
    def values(self) -> Values:
        """The layer's parameters."""
        return values_of(self.entry.params, self.example.params)

    @property
    def random(self) -> bool:
        """Whether it gives other numbers each time, also after training."""
        return self.entry.random(self.values, self.example.inputs)


def drawable(entry: LayerDef, example: Example) -> bool:
    """Whether the example's tensors can come from Inputs, which have a batch."""
    return entry.lower is not None and all(BATCH in spec.shape for spec in example.inputs if spec.given)


def exportable(entry: LayerDef, example: Example) -> bool:
    """Whether nothing is known to stand in the way of ONNX."""
    return entry.obstacle(values_of(entry.params, example.params), example.inputs) is None


def side_by_side(
    entries: Iterable[LayerDef], name: str = "Branches", *, export: bool = False
) -> tuple[Network, tuple[Branch, ...]]:
    """A network with a branch for each example, and the branches.

    For `export`: only the last example of each layer that can be exported, which is the least usual one. Seconds go
    by for a dozen layers, so `tests.nightly.exports` has the others.
    """
    sketch = Sketch(name)
    branches = []
    for entry in entries:
        chosen = [number for number, each in enumerate(entry.examples) if drawable(entry, each)]
        if export:
            chosen = [number for number in chosen if exportable(entry, entry.examples[number])][-1:]
        branches += [_add_branch(sketch, entry, entry.examples[n], f"{entry.type.lower()}_{n}") for n in chosen]
    return sketch.network, tuple(branches)


def _add_branch(sketch: Sketch, entry: LayerDef, example: Example, name: str) -> Branch:
    ports = [port.name for port in entry.inputs]
    inputs, arriving, outputs = [], [], []
    sources: dict[int, str] = {}
    for place, spec in enumerate(example.inputs):
        if spec.given:
            inputs.append(f"{name}_in_{place}")
            sources[place], batch_first = _add_input(sketch, inputs[-1], spec)
            arriving.append(batch_first)
    sketch.add(entry.type, name, [], **{key: _json(value) for key, value in example.params.items()})
    for place, source in sources.items():
        sketch.wire(source, name, target_port=_port_at(entry, ports, place))
    values = values_of(entry.params, example.params)
    for port in entry.outputs_given(len(entry.infer(values, example.inputs))):
        outputs.append(f"{name}_{port.name}")
        sketch.add("Output", outputs[-1], [])
        sketch.wire(name, outputs[-1], source_port=port.name)
    return Branch(entry, example, name, tuple(inputs), tuple(arriving), tuple(outputs))


def _add_input(sketch: Sketch, name: str, spec: TensorSpec) -> tuple[str, TensorSpec]:
    """An Input and, where the batch does not come first, a Permute. Gives what to wire, and what the Input holds."""
    at = spec.shape.index(BATCH)
    sizes = (*spec.shape[:at], *spec.shape[at + 1 :])
    shown = [size if isinstance(size, int) else str(size) for size in sizes]
    sketch.add("Input", name, [], shape=shown, dtype=spec.dtype)
    if at:
        dims = [*range(1, at + 1), 0, *range(at + 1, len(spec.shape))]
        sketch.add("Permute", f"{name}_turned", [name], dims=dims)
    return f"{name}_turned" if at else name, replace(spec, shape=(BATCH, *sizes))


def _port_at(entry: LayerDef, ports: list[str], place: int) -> str:
    """The port of an input; a port that takes many takes all that follow."""
    many = next((at for at, port in enumerate(entry.inputs) if port.many), len(ports))
    return ports[min(place, many)]


# Any: a parameter's JSON value.
def _json(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
