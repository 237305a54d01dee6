"""Steps that change each value, as operators: what `runtime.steps` and `runtime.steps_values` compute, as exactly."""

import numpy as np

from designer.export.inside.builder import Builder, Value
from runtime.steps import Reshape, Scale, Sigmoid, Softmax, Standardise, Unstandardise
from runtime.steps_values import ROUNDING, Clip, Log, Ranks


def scale(b: Builder, step: Scale, x: Value) -> Value:
    """`x · factor + offset`."""
    grown = b.op("Mul", b.doubles(x), b.constant(step.factor))
    return b.singles(b.op("Add", grown, b.constant(step.offset)), x.shape)


def standardise(b: Builder, step: Standardise, x: Value) -> Value:
    """`(x − mean) / std`."""
    moved = b.op("Sub", b.doubles(x), _along(b, step.mean, x, step.axis))
    return b.singles(b.op("Div", moved, _along(b, step.std, x, step.axis)), x.shape)


def unstandardise(b: Builder, step: Unstandardise, x: Value) -> Value:
    """`x · std + mean`."""
    grown = b.op("Mul", b.doubles(x), _along(b, step.std, x, step.axis))
    return b.singles(b.op("Add", grown, _along(b, step.mean, x, step.axis)), x.shape)


def reshape(b: Builder, step: Reshape, x: Value) -> Value:
    """Other sizes for the same numbers."""
    return Value(b.op("Reshape", x.name, b.whole(-1, *step.shape)), x.dtype, (None, *step.shape))


def softmax(b: Builder, step: Softmax, x: Value) -> Value:
    """Scores → shares."""
    return b.singles(b.op("Softmax", b.doubles(x), axis=step.axis), x.shape)


def sigmoid(b: Builder, step: Sigmoid, x: Value) -> Value:
    """A score → a probability, written with tanh as the runtime does."""
    half = b.constant(0.5)
    bent = b.op("Tanh", b.op("Mul", b.doubles(x), half))
    return b.singles(b.op("Mul", b.op("Add", bent, b.constant(1.0)), half), x.shape)


def clip(b: Builder, step: Clip, x: Value) -> Value:
    """Between limits, which may be different for each feature."""
    above = b.op("Max", b.doubles(x), _along(b, step.low, x, step.axis))
    return b.singles(b.op("Min", above, _along(b, step.high, x, step.axis)), x.shape)


def log(b: Builder, step: Log, x: Value) -> Value:
    """The logarithm of 1 + x − offset. What the runtime refuses becomes NaN here: an operator cannot say a sentence."""
    above = b.op("Sub", b.doubles(x), b.constant(step.offset))
    slack = ROUNDING * max(1.0, abs(step.offset))
    inside = b.op("Max", above, b.constant(0.0))
    found = b.op("Log", b.op("Add", inside, b.constant(1.0)))
    too_low = b.op("Less", above, b.constant(-slack))
    return b.singles(b.op("Where", too_low, b.constant(np.nan), found), x.shape)


def ranks(b: Builder, step: Ranks, x: Value) -> Value:
    """Straight lines through knots. Rows of knots are filled up to one length, and looked up as one long list."""
    longest = max(map(len, step.knots))
    rows = len(step.knots)
    knots, levels = (np.zeros((rows, longest)) for _ in range(2))
    for row, (places, heights) in enumerate(zip(step.knots, step.levels, strict=True)):
        knots[row, : len(places)], knots[row, len(places) :] = places, np.inf
        levels[row, : len(heights)] = heights
    flat_knots, flat_levels = b.constant(knots.reshape(-1)), b.constant(levels.reshape(-1))
    own = [len(row) for row in step.knots]
    first = _along(b, [row[0] for row in step.knots], x, step.axis)
    last = _along(b, [row[-1] for row in step.knots], x, step.axis)
    value = b.op("Min", b.op("Max", b.doubles(x), first), last)
    there = b.op("LessOrEqual", _beside(b, knots, x, step.axis), b.wider(value, x.rank))
    counts = b.total(b.cast(there, "int64"), x.rank, keep=False)
    ends = _along(b, [max(size - 1, 0) for size in own], x, step.axis, "int64")
    high = b.op("Min", counts, ends)
    low = b.op("Max", b.op("Sub", high, b.constant(1, "int64")), b.constant(0, "int64"))
    starts = _along(b, [longest * row for row in range(rows)], x, step.axis, "int64")
    at_low, at_high = b.op("Add", low, starts), b.op("Add", high, starts)
    x0, x1, y0, y1 = (
        b.op("Gather", table, place) for table in (flat_knots, flat_levels) for place in (at_low, at_high)
    )
    width = b.op("Sub", x1, x0)
    is_wide = b.op("Greater", width, b.constant(0.0))
    slope = b.op("Div", b.op("Sub", y1, y0), b.op("Where", is_wide, width, b.constant(1.0)))
    line = b.op("Add", b.op("Mul", slope, b.op("Sub", value, x0)), y0)
    return b.singles(b.op("Where", b.op("GreaterOrEqual", value, x1), y1, line), x.shape)


def _beside(b: Builder, knots: np.ndarray, x: Value, axis: int) -> str:
    """Rows of knots [features, knots], or one row, with axes that go with a value of one axis more."""
    shape = [1] * x.rank + [knots.shape[1]]
    shape[axis % x.rank] = len(knots)
    return b.constant(knots.reshape(shape))


def _along(
    b: Builder, values: tuple[float, ...] | list[float] | list[int], x: Value, axis: int, dtype: str = "float64"
) -> str:
    """Values for each feature along an axis, or one for all."""
    shape = [1] * x.rank
    shape[axis % x.rank] = len(values)
    return b.constant(np.reshape(values, shape), dtype)
