"""How much each pixel before adds to each pixel after, as matrices that the graph computes for the size that arrives.

Weights are float64. Two rules: areas, as `runtime.picture` fits, and triangles, as the step `Resize` and Pillow do.
"""

from dataclasses import dataclass

import numpy as np

from designer.export.inside.builder import Builder


@dataclass(frozen=True, slots=True)
class Axis:
    """One side of a picture: `size`, int64 [1], of which the part from `low` to `high`, float64 [1], is taken."""

    size: str
    low: str
    high: str

    @classmethod
    def whole(cls, b: Builder, size: str) -> "Axis":
        """All of it."""
        return cls(size, b.constant([0.0]), b.cast(size, "float64"))


def triangles(b: Builder, axis: Axis, room: int, *, target: str = "", before: str = "", fixed: float = 0.0) -> str:
    """float64 [room, size]: straight lines that fall to 0 at one pixel's distance, of the larger pixels.

    The part of the axis becomes `target` pixels (float64 [1]; all of the room), with `before` empty ones in front.
    `fixed` rounds the weights to shares of so much, as Pillow does, and the part's ends to float32.
    """
    target, before = target or b.constant([float(room)]), before or b.constant([0.0])
    low, width = axis.low, b.op("Sub", axis.high, axis.low)
    if fixed:
        ends = [b.cast(end, "float32") for end in (axis.low, axis.high)]
        low, width = b.cast(ends[0], "float64"), b.cast(b.op("Sub", ends[1], ends[0]), "float64")
    scale = b.op("Div", width, target)
    reach = b.op("Max", scale, b.constant([1.0]))
    there = b.op("Sub", b.constant(np.arange(room)[:, np.newaxis] * 1.0), before)
    middles = b.op("Add", b.op("Mul", b.op("Add", there, b.constant(0.5)), scale), low)
    pixels = b.op("Add", b.count_up(axis.size), b.constant(0.5))
    distance = b.op("Div", b.op("Abs", b.op("Sub", pixels, middles)), reach)
    weights = b.op("Max", b.op("Sub", b.constant(1.0), distance), b.constant(0.0))
    shares = b.op("Div", weights, b.op("Max", b.total(weights, 1), b.constant(1e-300)))
    if fixed:
        shares = b.op("Floor", b.op("Add", b.op("Mul", shares, b.constant(fixed)), b.constant(0.5)))
    is_there = b.op("And", b.op("GreaterOrEqual", there, b.constant(0.0)), b.op("Less", there, target))
    return b.op("Where", is_there, shares, b.constant(0.0))


def areas(b: Builder, size: str, room: int, *, first: str, count: str, covered: str, start: str = "") -> str:
    """float64 [n, room, size]: what of each new pixel each old one covers, of n parts of an axis.

    Of `size` old pixels (int64 [1]) a part takes `count` from `first` on, and covers `covered` new ones from `start` on
    (the middle of the room). These are float64 [n, 1].
    """
    middle = b.op("Mul", b.op("Sub", b.constant(float(room)), covered), b.constant(0.5))
    start = start or middle
    step = b.op("Div", covered, count)
    places = b.op("Sub", b.count_up(size), first)
    low = b.op("Add", start, b.op("Mul", places, step))
    high = b.op("Add", start, b.op("Mul", b.op("Add", places, b.constant(1.0)), step))
    new = b.constant(np.arange(room)[:, np.newaxis] * 1.0)
    end = b.op("Min", b.wider(high, 1), b.op("Add", new, b.constant(1.0)))
    shares = b.op("Max", b.op("Sub", end, b.op("Max", b.wider(low, 1), new)), b.constant(0.0))
    is_there = b.op("And", b.op("GreaterOrEqual", places, b.constant(0.0)), b.op("Less", places, count))
    return b.op("Where", b.wider(is_there, 1), shares, b.constant(0.0))


def between(b: Builder, rows: str, pixels: str, columns: str) -> str:
    """Pixels [n, channels, y, x] between matrices [n, height, y] and [n, width, x], as products."""
    turned = b.op("Transpose", columns, perm=[0, 2, 1])
    return b.op("MatMul", b.op("MatMul", b.wider(rows, 1), pixels), b.wider(turned, 1))
