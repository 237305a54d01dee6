"""The form of a layer's entry. Everything the program knows about a layer type stands in one `LayerDef`."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import prod
from typing import Any

from designer.catalogue.call import Lowering
from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Param
from designer.catalogue.tensor import Shape, TensorSpec

Values = Mapping[str, Any]
"""A node's parameters, complete and normal. Any: each field says what its own value is."""

Specs = tuple[TensorSpec, ...]


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
    LOSS = "Loss"


@dataclass(frozen=True, slots=True)
class Port:
    """An input or output of a layer. `many`: takes any number of wires, at least `min_wires`.

    `optional`: may stay unconnected.
    """

    name: str
    help: str = ""
    many: bool = False
    min_wires: int = 1
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """Parameters and input tensors that fit: what tests and help start from."""

    params: Values = field(default_factory=dict)
    inputs: Specs = ()


def _nothing(*_: Any) -> Any:
    return {}


def _no_work(*_: Any) -> int:
    return 0


def _no_words(*_: Any) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerDef:
    """One layer type.

    `type` is PyTorch's class name where there is one; `stem` is what new nodes are called (`conv1`, `conv2`).
    `infer(values, inputs)` gives the output tensors or raises `ShapeError`; batch sizes are the symbol `N`.
    `lower(values, inputs)` gives the calls to construct and use it; None only for Input and Output.
    `weights(values, inputs)` gives name → shape of the trainable parameters, as in the module's `named_parameters`.
    `macs(values, inputs, outputs)` counts multiply-adds for one sample (batch size 1).
    `summary(values)` is the line on the node: `5×5 · s2 · p1`.
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
    macs: Callable[[Values, Specs, Specs], int] = _no_work
    summary: Callable[[Values], str] = _no_words
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
    return sum(prod(int(size) for size in shape) for shape in entry.weights(values, inputs).values())
