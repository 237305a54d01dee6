"""Writes ONNX nodes one after the other. Names are made up, below one prefix, so that they clash with nothing.

A `Value` is a tensor of the graph with what is known of it: numpy's name of its type, and its sizes, batch first, None
where open. The operators that are used mean the same in every operator set from 18 to 23.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from numpy.typing import ArrayLike, NDArray
from onnx import TensorProto, helper, numpy_helper

Size = int | None


@dataclass(frozen=True, slots=True)
class Value:
    """A tensor in the graph."""

    name: str
    dtype: str
    shape: tuple[Size, ...]

    @property
    def rank(self) -> int:
        """How many axes it has, the batch included."""
        return len(self.shape)

    def along(self, axis: int, size: Size) -> tuple[Size, ...]:
        """The shape with another size along one axis."""
        sizes = list(self.shape)
        sizes[axis] = size
        return tuple(sizes)


def kind_of(dtype: str) -> int:
    """ONNX's number for a type; `str` is text."""
    named: dict[str, int] = {"str": TensorProto.STRING, "bfloat16": TensorProto.BFLOAT16}
    return named[dtype] if dtype in named else int(helper.np_dtype_to_tensor_dtype(np.dtype(dtype)))


class Builder:
    """Collects nodes and constants; those of a loop's body go to a builder of their own, made by `inner`."""

    def __init__(self, prefix: str, root: "Builder | None" = None) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self._prefix = prefix
        self._root = root or self
        self._count = 0
        self._known: dict[tuple[str, tuple[int, ...], bytes], str] = {}

    def inner(self) -> "Builder":
        """A builder for the body of a loop, which sees all tensors from outside."""
        return Builder(self._prefix, self._root)

    def name(self, word: str) -> str:
        """A new name."""
        self._root._count += 1
        return f"{self._prefix}/{word}_{self._root._count}"

    def op(self, kind: str, *inputs: str, **attributes: Any) -> str:  # Any: as onnx's helper takes them
        """Adds a node with one result, and gives its name. An input that is left out is ""."""
        return self.ops(kind, *inputs, results=1, **attributes)[0]

    def ops(self, kind: str, *inputs: str, results: int, **attributes: Any) -> list[str]:  # Any: see above
        """Adds a node with several results, and gives their names."""
        names = [self.name(kind) for _ in range(results)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=names[0], **attributes))
        return names

    def constant(self, value: ArrayLike, dtype: str = "float64") -> str:
        """A tensor that is the same each time."""
        array: NDArray[Any] = np.array(value, dtype=object if dtype == "str" else dtype, order="C")
        root = self._root
        key = (dtype, array.shape, repr(array.tolist()).encode() if dtype == "str" else array.tobytes())
        if key not in root._known:
            root._known[key] = self.name("constant")
            root.constants.append(numpy_helper.from_array(array, root._known[key]))
        return root._known[key]

    def whole(self, *values: int) -> str:
        """A constant list of whole numbers, such as axes and sizes."""
        return self.constant(values, "int64")

    def cast(self, name: str, dtype: str) -> str:
        """A tensor in another type."""
        return self.op("Cast", name, to=kind_of(dtype))

    def doubles(self, value: Value) -> str:
        """A value in float64, in which steps compute."""
        return value.name if value.dtype == "float64" else self.cast(value.name, "float64")

    def singles(self, name: str, shape: Sequence[Size]) -> Value:
        """A result in float64 as the float32 that steps give."""
        return Value(self.cast(name, "float32"), "float32", tuple(shape))

    def size(self, value: Value, axis: int) -> str:
        """How long a value is along an axis: int64 [1]."""
        known = value.shape[axis]
        return self.whole(known) if known is not None else self.length(value.name, axis % value.rank)

    def length(self, name: str, axis: int) -> str:
        """The same of a tensor of which nothing is known. The axis counts from the front."""
        return self.op("Shape", name, start=axis, end=axis + 1)

    def part(self, name: str, start: str, end: str, axis: int) -> str:
        """What lies between two places along an axis; both are int64 [1]."""
        return self.op("Slice", name, start, end, self.whole(axis))

    def total(self, name: str, *axes: int, keep: bool = True) -> str:
        """Sums along axes."""
        return self.op("ReduceSum", name, self.whole(*axes), keepdims=int(keep))

    def largest(self, name: str, *axes: int, keep: bool = True) -> str:
        """Maxima along axes."""
        return self.op("ReduceMax", name, self.whole(*axes), keepdims=int(keep))

    def wider(self, name: str, *axes: int) -> str:
        """With further axes of size 1."""
        return self.op("Unsqueeze", name, self.whole(*axes))

    def count_up(self, size: str, dtype: str = "float64") -> str:
        """0, 1, 2, … as many as `size`, int64 [1], says."""
        end = self.op("Squeeze", size, self.whole(0))
        found = self.op("Range", self.constant(0, "int64"), end, self.constant(1, "int64"))
        return found if dtype == "int64" else self.cast(found, dtype)
