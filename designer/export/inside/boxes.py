"""Boxes of a grid, without those that cover a likelier one: `runtime.boxes` as operators."""

import numpy as np

from designer.export.inside.builder import Builder, Value
from runtime.boxes import FIRST_CLASS
from runtime.decoding import BoxRule


def boxes_of_grid(b: Builder, rule: BoxRule, grid: Value) -> Value:
    """float32 [n, 5 + classes, height, width] → [n, most, 6]: x, y, width, height, class and score, likeliest first.

    Where there are fewer, zeros of class −1 follow. What `NonMaxSuppression` keeps is marked among all cells, so that
    each sample has as many rows.
    """
    rows, columns, classes = (size or 0 for size in (*grid.shape[2:], (grid.shape[1] or 0) - FIRST_CLASS))
    cells = b.op("Reshape", b.doubles(grid), b.whole(0, grid.shape[1] or 0, rows * columns))
    there, x, y, width, height = _shares(b, cells, rows, columns)
    likely = b.op("Softmax", b.part(cells, b.whole(FIRST_CLASS), b.whole(FIRST_CLASS + classes), 1), axis=1)
    score = b.op("Mul", there, b.largest(likely, 1))
    kind = b.op("ArgMax", likely, axis=1, keepdims=1)
    flat = [b.cast(each, "float32") for each in (x, y, width, height)]
    boxes = b.op("Transpose", b.op("Concat", *flat, axis=1), perm=[0, 2, 1])
    singles = b.cast(score, "float32")
    is_likely = b.op("GreaterOrEqual", singles, b.constant(rule.threshold, "float32"))
    kept = _kept(b, rule, boxes, singles, kind, is_likely, classes)
    most = min(rule.most, rows * columns)
    best, places = b.ops("TopK", kept, b.whole(most), results=2, axis=1)
    found = _gathered(b, boxes, kind, best, places)
    return Value(_filled(b, found, rule.most - most), "float32", (None, rule.most, 6))


def _shares(b: Builder, cells: str, rows: int, columns: int) -> list[str]:
    """Whether a box is there, x and y of its middle, width and height: float64 [n, 1, cells] each."""
    shares = b.op("Sigmoid", b.part(cells, b.whole(0), b.whole(FIRST_CLASS), 1))
    one = [b.part(shares, b.whole(place), b.whole(place + 1), 1) for place in range(FIRST_CLASS)]
    row, column = np.divmod(np.arange(rows * columns, dtype=np.float64), columns)
    one[1] = b.op("Div", b.op("Add", one[1], b.constant(column)), b.constant(float(columns)))
    one[2] = b.op("Div", b.op("Add", one[2], b.constant(row)), b.constant(float(rows)))
    return one


def _kept(b: Builder, rule: BoxRule, boxes: str, score: str, kind: str, is_likely: str, classes: int) -> str:
    """The scores float32 [n, cells] of the boxes that are kept, −1 for all others."""
    is_of = b.op("Equal", kind, b.constant(np.arange(classes)[:, np.newaxis], "int64"))
    counts = b.op("And", is_of, is_likely)
    scores = b.op("Where", counts, score, b.constant(-1.0, "float32"))
    limits = (b.whole(rule.most), b.constant([rule.cover], "float32"), b.constant([-0.5], "float32"))
    chosen = b.op("NonMaxSuppression", boxes, scores, *limits, center_point_box=1)
    places = b.op("Gather", chosen, b.whole(0, 2), axis=1)
    flat = b.op("Squeeze", score, b.whole(1))
    marks = b.op("Expand", b.constant(1.0, "float32"), b.length(places, 0))
    nothing = b.op("Mul", flat, b.constant(0.0, "float32"))
    is_kept = b.op("Greater", b.op("ScatterND", nothing, places, marks), b.constant(0.5, "float32"))
    return b.op("Where", is_kept, flat, b.constant(-1.0, "float32"))


def _gathered(b: Builder, boxes: str, kind: str, best: str, places: str) -> str:
    """Boxes with class and score float32 [n, most, 6] in the order of their scores."""
    wide = b.op("Expand", b.wider(places, 2), b.whole(1, 1, 4))
    lines = b.op("GatherElements", boxes, wide, axis=1)
    kinds = b.op("GatherElements", b.op("Squeeze", kind, b.whole(1)), places, axis=1)
    rows = b.op("Concat", lines, b.wider(b.cast(kinds, "float32"), 2), b.wider(best, 2), axis=2)
    is_there = b.wider(b.op("GreaterOrEqual", best, b.constant(0.0, "float32")), 2)
    return b.op("Where", is_there, rows, b.constant([0, 0, 0, 0, -1, 0], "float32"))


def _filled(b: Builder, found: str, lacking: int) -> str:
    if not lacking:
        return found
    empty = b.constant(np.tile([0, 0, 0, 0, -1, 0], (1, lacking, 1)), "float32")
    many = b.op("Concat", b.length(found, 0), b.whole(lacking, 6), axis=0)
    return b.op("Concat", found, b.op("Expand", empty, many), axis=1)
