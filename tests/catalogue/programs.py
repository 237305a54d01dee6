"""Networks that hold each example of some layers as a branch of its own: Input → layer → Output."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from designer.catalogue.layer import Example, LayerDef, Values, values_of
from designer.catalogue.tensor import BATCH
from designer.graph.model import Network
from tests.helpers.building import Sketch


class Branch(NamedTuple):
    """One example in a network: the layer's name there, and the names of the ends it hangs on."""

    entry: LayerDef
    example: Example
    layer: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]

    @property
    def values(self) -> Values:
        """The layer's parameters."""
        return values_of(self.entry.params, self.example.params)


def drawable(entry: LayerDef, example: Example) -> bool:
    """Whether the example's tensors can come from Inputs: the batch comes first there."""
    return entry.lower is not None and all(spec.shape[:1] == (BATCH,) for spec in example.inputs if spec.given)


def exportable(entry: LayerDef, example: Example) -> bool:
    """Whether nothing is known to stand in the way of ONNX."""
    return entry.obstacle(values_of(entry.params, example.params), example.inputs) is None


def side_by_side(
    entries: Iterable[LayerDef], name: str = "Branches", *, export: bool = False
) -> tuple[Network, tuple[Branch, ...]]:
    """A network with a branch for each example (for `export`: that can be exported), and the branches."""
    sketch = Sketch(name)
    branches = []
    for entry in entries:
        for number, example in enumerate(entry.examples):
            if drawable(entry, example) and (not export or exportable(entry, example)):
                branches.append(_add_branch(sketch, entry, example, f"{entry.type.lower()}_{number}"))
    return sketch.network, tuple(branches)


def _add_branch(sketch: Sketch, entry: LayerDef, example: Example, name: str) -> Branch:
    ports = [port.name for port in entry.inputs]
    inputs, outputs = [], []
    sources: dict[int, str] = {}
    for place, spec in enumerate(example.inputs):
        if spec.given:
            inputs.append(f"{name}_in_{place}")
            sources[place] = inputs[-1]
            sizes = [size if isinstance(size, int) else str(size) for size in spec.shape[1:]]
            sketch.add("Input", inputs[-1], [], shape=sizes, dtype=spec.dtype)
    sketch.add(entry.type, name, [], **{key: _json(value) for key, value in example.params.items()})
    for place, source in sources.items():
        sketch.wire(source, name, target_port=_port_at(entry, ports, place))
    values = values_of(entry.params, example.params)
    for port in entry.outputs_given(len(entry.infer(values, example.inputs))):
        outputs.append(f"{name}_{port.name}")
        sketch.add("Output", outputs[-1], [])
        sketch.wire(name, outputs[-1], source_port=port.name)
    return Branch(entry, example, name, tuple(inputs), tuple(outputs))


def _port_at(entry: LayerDef, ports: list[str], place: int) -> str:
    """The port of an input; a port that takes many takes all that follow."""
    many = next((at for at, port in enumerate(entry.inputs) if port.many), len(ports))
    return ports[min(place, many)]


# Any: a parameter's JSON value.
def _json(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
