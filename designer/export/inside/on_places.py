"""Steps that choose, move or mix places, as operators: what `runtime.steps_places` computes."""

import numpy as np

from designer.export.inside.builder import Builder, Value
from designer.export.inside.weights import Axis, triangles
from runtime.steps_places import LUMA, Channels, Crop, Equalise, Grey, Pad, Pick, Resize, Transpose

_LEVELS = 256


def pick(b: Builder, step: Pick, x: Value) -> Value:
    """Some features, in another order."""
    found = b.op("Gather", x.name, b.whole(*step.places), axis=x.rank - 1)
    return Value(found, x.dtype, x.along(-1, len(step.places)))


def channels(b: Builder, step: Channels, x: Value) -> Value:
    """The same along the first axis after the batch."""
    found = b.op("Gather", x.name, b.whole(*step.places), axis=1)
    return Value(found, x.dtype, x.along(1, len(step.places)))


def transpose(b: Builder, step: Transpose, x: Value) -> Value:
    """Axes in another order."""
    order = [0, *(1 + axis for axis in step.order)]
    return Value(b.op("Transpose", x.name, perm=order), x.dtype, tuple(x.shape[axis] for axis in order))


def grey(b: Builder, step: Grey, x: Value) -> Value:
    """One channel of three, added up in the runtime's order."""
    parts = [
        b.op("Mul", b.cast(b.part(x.name, b.whole(place), b.whole(place + 1), 1), "float64"), b.constant(share))
        for place, share in enumerate(LUMA)
    ]
    return b.singles(b.op("Add", b.op("Add", parts[0], parts[1]), parts[2]), x.along(1, 1))


def crop(b: Builder, step: Crop, x: Value) -> Value:
    """The middle of a picture."""
    name = x.name
    for axis, size in ((2, step.height), (3, step.width)):
        start = b.op("Div", b.op("Sub", b.size(x, axis), b.whole(size)), b.whole(2))
        name = b.part(name, start, b.op("Add", start, b.whole(size)), axis)
    return Value(name, x.dtype, (*x.shape[:2], step.height, step.width))


def pad(b: Builder, step: Pad, x: Value) -> Value:
    """A picture in the middle of a value."""
    before, behind = [], []
    for axis, size in ((2, step.height), (3, step.width)):
        lacking = b.op("Sub", b.whole(size), b.size(x, axis))
        before.append(b.op("Div", lacking, b.whole(2)))
        behind.append(b.op("Sub", lacking, before[-1]))
    none = b.whole(0, 0)
    widths = b.op("Concat", none, *before, none, *behind, axis=0)
    singles = x.name if x.dtype == "float32" else b.cast(x.name, "float32")
    found = b.op("Pad", singles, widths, b.constant(step.value, "float32"))
    return Value(found, "float32", (*x.shape[:2], step.height, step.width))


def resize(b: Builder, step: Resize, x: Value) -> Value:
    """Another size, by the same weights as in the runtime, as two products of matrices."""
    found = b.doubles(x)
    rows, columns = (
        triangles(b, Axis.whole(b, b.size(x, axis)), size) for axis, size in ((2, step.height), (3, step.width))
    )
    found = b.op("MatMul", rows, found)
    found = b.op("MatMul", found, b.op("Transpose", columns, perm=[1, 0]))
    return b.singles(found, (*x.shape[:2], step.height, step.width))


def equalise(b: Builder, step: Equalise, x: Value) -> Value:
    """Spreads how bright pixels are: counts of 256 levels for each channel, added up from the darkest."""
    singles = x.name if x.dtype == "float32" else b.cast(x.name, "float32")
    rows = b.op("Concat", b.op("Mul", b.size(x, 0), b.size(x, 1)), b.whole(-1), axis=0)
    moved = b.op("Sub", b.doubles(x), b.constant(step.low))
    levels = b.op("Round", b.op("Mul", moved, b.constant(255.0 / (step.high - step.low))))
    levels = b.op("Min", b.op("Max", levels, b.constant(0.0)), b.constant(255.0))
    places = b.cast(b.op("Reshape", levels, rows), "int64")
    nothing = b.op("Expand", b.constant(np.zeros((1, _LEVELS))), b.op("Concat", _first(b, rows), b.whole(1), axis=0))
    ones = b.op("Expand", b.constant(1.0), b.op("Shape", places))
    counts = b.op("ScatterElements", nothing, places, ones, axis=1, reduction="add")
    below = b.op("CumSum", counts, b.constant(1, "int64"))
    most = b.largest(below, 1)
    there = b.op("Where", b.op("Greater", below, b.constant(0.0)), below, most)
    least = b.op("ReduceMin", there, b.whole(1), keepdims=1)
    is_mixed = b.op("Less", least, most)
    width = b.op("Where", is_mixed, b.op("Sub", most, least), b.constant(1.0))
    share = b.op("Div", b.constant(step.high - step.low), width)
    table = b.op("Add", b.op("Mul", b.op("Sub", below, least), share), b.constant(step.low))
    made = b.cast(b.op("GatherElements", table, places, axis=1), "float32")
    kept = b.op("Where", is_mixed, made, b.op("Reshape", singles, rows))
    return Value(b.op("Reshape", kept, b.op("Shape", singles)), "float32", x.shape)


def _first(b: Builder, sizes: str) -> str:
    return b.part(sizes, b.whole(0), b.whole(1), 0)
