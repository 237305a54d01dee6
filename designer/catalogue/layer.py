"""The form of a layer's entry. Everything the program knows about a layer type stands in one `LayerDef`."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from designer.catalogue.call import Lowering
from designer.catalogue.dims import Dim, product
from designer.catalogue.errors import ParamError, Repair
from designer.catalogue.fields import Param
from designer.catalogue.tensor import Shape, TensorSpec

Values = Mapping[str, Any]
"""A node's parameters, complete and normal. Any: each field says what its own value is."""

Specs = tuple[TensorSpec, ...]

Window = tuple[int, int, int]
"""Kernel size, stride and dilation along one axis."""


class Family(StrEnum):
    """The groups of the palette, in its order; each has a colour in the theme."""

    IO = "Input and output"
    CONVOLUTION = "Convolution"
    LINEAR = "Dense"
    POOLING = "Pooling"
    NORMALISATION = "Normalisation"
    ACTIVATION = "Activation"
    RECURRENT = "Sequence"
    ATTENTION = "Attention"
    SHAPE = "Shape"
    MERGE = "Merge"
    REGULARISATION = "Regularisation"
    ARITHMETIC = "Arithmetic"
    REDUCTION = "Reduction"
    SOURCE = "Constants and noise"
    BLOCK = "Blocks"
    BACKBONE = "Pretrained"
    CUSTOM = "Your own"
    LOSS = "Loss"


@dataclass(frozen=True, slots=True)
class Port:
    """An input or output of a layer. `many`: takes any number of wires, at least `min_wires`.

    `optional`: may stay unconnected; as an output, it is there only where `infer` gives a tensor for it.
    """

    name: str
    help: str = ""
    many: bool = False
    min_wires: int = 1
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """Parameters and input tensors that fit: what tests and help start from.

    `positive`: the real numbers in them are above 0, as logarithms and roots want them.
    """

    params: Values = field(default_factory=dict)
    inputs: Specs = ()
    positive: bool = False


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a layer cannot be exported to ONNX, in one sentence, and what could stand in its place."""

    reason: str
    repairs: tuple[Repair, ...] = ()


def _nothing(*_: Any) -> Any:
    return {}


def _no_work(*_: Any) -> Dim:
    return 0


def _no_obstacle(*_: Any) -> Obstacle | None:
    return None


def never(*_: Any) -> bool:
    """Says no, whatever the parameters and inputs are."""
    return False


def always(*_: Any) -> bool:
    """Says yes, whatever the parameters and inputs are."""
    return True


def _none_rest(*_: Any) -> frozenset[str]:
    return frozenset()


def _no_words(*_: Any) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerDef:
    """One layer type.

    `type` is PyTorch's class name where there is one; `stem` is what new nodes are called (`conv1`, `conv2`).
    `infer(values, inputs)` gives the output tensors or raises `ShapeError`; batch sizes are the symbol `N`. `inputs`
    are in the order of the ports; an optional port without a wire holds `ABSENT`.
    `lower(values, inputs)` gives the calls to construct and use it; None only for Input and Output.
    `weights(values, inputs)` gives name → shape of the trainable parameters, as in the module's `named_parameters`.
    `buffers` the same for what is stored but not learned, as in `named_buffers`.
    `macs(values, inputs, outputs)` counts multiply-adds for one sample (batch size 1).
    `reach(values)` is what a convolutional layer sees along each spatial axis: (kernel, stride, dilation).
    `summary(values)` is the line on the node: `5×5 · s2 · p1`.
    `obstacle(values, inputs)` says why this layer cannot be exported, or None.
    `complete(params, names)` fills in defaults that depend on what arrives; None if there are none.
    `resting(values, inputs)` names the weights that never learn, because a parameter says so.
    `imports` are the import statements that its calls need in the printed file; there, a function or class is called
    by the name that is imported. `note(values)` is a comment on its constructor, in sentences; "" for none.
    `random(values, inputs)` says whether it gives other numbers each time, also after training. `gradients`: whether
    every real input and weight gets one. `needs_grad`: it takes gradients itself, so these must be on wherever it is
    used, when validating, too.
    `tolerance` is the relative difference to ONNX Runtime that is this layer's to have.
    """

    type: str
    family: Family
    doc: str
    stem: str
    icon: str
    params: tuple[Param, ...] = ()
    inputs: tuple[Port, ...] = (Port("input"),)
    outputs: tuple[Port, ...] = (Port("output"),)
    infer: Callable[[Values, Specs], Specs]
    lower: Callable[[Values, Specs], Lowering] | None
    weights: Callable[[Values, Specs], Mapping[str, Shape]] = _nothing
    complete: Callable[[Values, Mapping[str, Any]], Values] | None = None
    buffers: Callable[[Values, Specs], Mapping[str, Shape]] = _nothing
    macs: Callable[[Values, Specs, Specs], Dim] = _no_work
    reach: Callable[[Values], tuple[Window, ...]] | None = None
    summary: Callable[[Values], str] = _no_words
    obstacle: Callable[[Values, Specs], Obstacle | None] = _no_obstacle
    resting: Callable[[Values, Specs], frozenset[str]] = _none_rest
    imports: tuple[str, ...] = ()
    note: Callable[[Values], str] = _no_words
    random: Callable[[Values, Specs], bool] = never
    gradients: bool = True
    needs_grad: bool = False
    keywords: tuple[str, ...] = ()
    examples: tuple[Example, ...]
    url: str = ""
    tolerance: float = 1e-5

    def param(self, name: str) -> Param | None:
        """The parameter called `name`, if the layer has it."""
        return next((param for param in self.params if param.name == name), None)

    def input(self, name: str) -> Port | None:
        """The input port called `name`, if the layer has it."""
        return next((port for port in self.inputs if port.name == name), None)

    def output(self, name: str) -> Port | None:
        """The output port called `name`, if the layer has it."""
        return next((port for port in self.outputs if port.name == name), None)

    def outputs_given(self, tensors: int) -> tuple[Port, ...]:
        """The output ports that are there where `infer` gives so many tensors: of the optional ones, as many."""
        return tuple(port for place, port in enumerate(self.outputs) if not port.optional or place < tensors)


def values_of(params: Iterable[Param], given: Values) -> dict[str, Any]:
    """All values, defaults filled in. Raises `ParamError` for a value out of range or a name that is not there."""
    params = tuple(params)
    for name in given:
        if all(param.name != name for param in params):
            known = ", ".join(param.name for param in params) or "none"
            raise ParamError(name, f"There is no parameter “{name}” (there is: {known}).")
    return {param.name: param.normal(given.get(param.name, param.default)) for param in params}


def parameter_count(entry: LayerDef, values: Values, inputs: Specs) -> int:
    """How many numbers the layer learns."""
    counts = (product(shape) for shape in entry.weights(values, inputs).values())
    return sum(count for count in counts if isinstance(count, int))
