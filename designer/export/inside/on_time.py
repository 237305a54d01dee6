"""Steps along time, as operators: what `runtime.steps_time` computes."""

import numpy as np

from designer.export.inside.builder import Builder, Value
from runtime.steps_time import Detrend, Difference, Length, MovingMean, Preemphasis

_END = np.iinfo(np.int64).max


def length(b: Builder, step: Length, x: Value) -> Value:
    """The first places; where there are fewer, the fill follows."""
    axis = step.axis % x.rank
    is_whole = np.dtype(x.dtype).kind in "iu"
    holds = not is_whole or (step.fill == int(step.fill) and _fits(x.dtype, step.fill))
    dtype = x.dtype if holds else "float32"
    name = x.name if holds else b.cast(x.name, "float32")
    name = b.part(name, b.whole(0), b.whole(step.length), axis)
    lacking = b.op("Sub", b.whole(step.length), b.length(name, axis))
    widths = [b.whole(*[0] * (x.rank + axis)), lacking, b.whole(*[0] * (x.rank - axis - 1))]
    filled = [each for each, count in zip(widths, (x.rank + axis, 1, x.rank - axis - 1), strict=True) if count]
    pads = b.op("Concat", *filled, axis=0)
    return Value(b.op("Pad", name, pads, b.constant(step.fill, dtype)), dtype, x.along(axis, step.length))


def preemphasis(b: Builder, step: Preemphasis, x: Value) -> Value:
    """Each value less a share of the one before; the first stays."""
    axis, whole = step.axis % x.rank, b.doubles(x)
    less = b.op("Mul", _from(b, whole, 0, -1, axis), b.constant(step.coefficient))
    later = b.op("Sub", _from(b, whole, 1, _END, axis), less)
    return b.singles(b.op("Concat", _from(b, whole, 0, 1, axis), later, axis=axis), x.shape)


def difference(b: Builder, step: Difference, x: Value) -> Value:
    """What is between each value and the one before."""
    axis, whole = step.axis % x.rank, b.doubles(x)
    found = b.op("Sub", _from(b, whole, 1, _END, axis), _from(b, whole, 0, -1, axis))
    size = x.shape[axis]
    return b.singles(found, x.along(axis, None if size is None else size - 1))


def moving_mean(b: Builder, step: MovingMean, x: Value) -> Value:
    """Means over a window: what was added up so far, less what was added up before the window."""
    axis = step.axis % x.rank
    sums = b.op("CumSum", b.doubles(x), b.constant(axis, "int64"))
    pads = [0] * (2 * x.rank)
    pads[axis] = step.window
    before = b.op("Pad", sums, b.whole(*pads), b.constant(0.0))
    before = b.part(before, b.whole(0), b.size(x, axis), axis)
    counts = b.op("Add", b.count_up(b.size(x, axis)), b.constant(1.0))
    counts = b.op("Min", counts, b.constant(float(step.window)))
    return b.singles(b.op("Div", b.op("Sub", sums, before), _laid(b, counts, x, axis)), x.shape)


def detrend(b: Builder, step: Detrend, x: Value) -> Value:
    """Less the straight line that comes nearest."""
    axis, whole = step.axis % x.rank, b.doubles(x)
    size = b.cast(b.size(x, axis), "float64")
    centred = b.op("Sub", whole, b.op("Div", b.total(whole, axis), size))
    half = b.op("Mul", b.op("Sub", size, b.constant(1.0)), b.constant(0.5))
    times = _laid(b, b.op("Sub", b.count_up(b.size(x, axis)), half), x, axis)
    square = b.total(b.op("Mul", times, times), axis)
    square = b.op("Where", b.op("Greater", square, b.constant(0.0)), square, b.constant(1.0))
    slope = b.op("Div", b.total(b.op("Mul", centred, times), axis), square)
    return b.singles(b.op("Sub", centred, b.op("Mul", slope, times)), x.shape)


def _from(b: Builder, name: str, start: int, end: int, axis: int) -> str:
    return b.part(name, b.whole(start), b.whole(end), axis)


def _laid(b: Builder, name: str, x: Value, axis: int) -> str:
    """A list along an axis of a value."""
    shape = [1] * x.rank
    shape[axis] = -1
    return b.op("Reshape", name, b.whole(*shape))


def _fits(dtype: str, value: float) -> bool:
    limits = np.iinfo(dtype)
    return bool(limits.min <= value <= limits.max)
