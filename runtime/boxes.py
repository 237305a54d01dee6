"""Boxes that a detector finds: how a grid says them, and which of several around one thing is kept. Pure numpy.

A box is x and y of the middle, width and height as shares of the picture, then the class and the score, from 0 to 1;
the class −1 stands for no box. What the channels of a grid mean is what `DetectionLoss` teaches.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

NUMBERS = 6
"""So many numbers say a box."""
FIRST_CLASS = 5


class Found(NamedTuple):
    """A box with its label: x and y of the middle, width and height are shares of the picture."""

    label: str
    score: float
    x: float
    y: float
    width: float
    height: float

    def to_json(self) -> dict[str, Any]:
        """`{"label", "score", "box": [x, y, width, height]}`."""
        return {"label": self.label, "score": self.score, "box": [self.x, self.y, self.width, self.height]}


def named(rows: Array, labels: tuple[str, ...]) -> tuple[Found, ...]:
    """Boxes [any, 6] with the names of their classes; those of class −1 are none."""
    there = [row for row in rows.astype(float).tolist() if row[4] >= 0]
    return tuple(
        Found(labels[int(kind)] if int(kind) < len(labels) else str(int(kind)), score, x, y, width, height)
        for x, y, width, height, kind, score in there
    )


def boxes_from_grid(grid: Array, threshold: float = 0.05) -> list[Array]:
    """Boxes float32 [any, 6] of each sample, one for each cell whose score is at least `threshold`.

    `grid` is float [n, 5 + classes, height, width]: whether a box is there; x and y of its middle within the cell, its
    width and height as shares of the picture, all before a sigmoid; then scores of classes, before a softmax. The score
    is the probability of a box times that of its class.
    """
    count, channels, height, width = grid.shape
    cells = np.asarray(grid, dtype=np.float64).reshape(count, channels, height * width)
    shares = _sigmoid(cells[:, :FIRST_CLASS])
    likely = np.exp(cells[:, FIRST_CLASS:] - cells[:, FIRST_CLASS:].max(axis=1, keepdims=True))
    likely /= likely.sum(axis=1, keepdims=True)
    rows, columns = np.divmod(np.arange(height * width), width)
    x, y = (shares[:, 1] + columns) / width, (shares[:, 2] + rows) / height
    scores = shares[:, 0] * likely.max(axis=1)
    found = np.stack([x, y, shares[:, 3], shares[:, 4], likely.argmax(axis=1), scores], axis=2).astype(np.float32)
    return [boxes[boxes[:, 5] >= threshold] for boxes in found]


def boxes_from_pixels(said: Array, classes: int, size: tuple[int, int], threshold: float = 0.05) -> Array:
    """Boxes float32 [any, 6] of what a detector of another maker says of one picture of `size`, height and width.

    `said` is [4 + classes, any] or turned, middle, width and height in pixels, then a score for each class (as
    Ultralytics exports YOLO); or, unless there are just two classes, [any, 6] with two corners, score and class (as
    detectors say that need no suppression). `classes` is 0 if nobody knows how many. Raises `ValueError` for others.
    """
    if said.ndim != 2:
        raise ValueError("boxes in pixels have two axes")
    scale = np.array([size[1], size[0], size[1], size[0]], dtype=np.float64)
    if said.shape[1] == NUMBERS and classes != 2:
        low, high = said[:, :2] / scale[:2], said[:, 2:4] / scale[:2]
        parts = [(low + high) / 2, high - low, said[:, 5:6], said[:, 4:5]]
    else:
        known = 4 + classes if classes else min(said.shape)
        columns = said if said.shape[0] == known else said.T
        if columns.shape[0] != known or known <= 4:
            raise ValueError("boxes in pixels have four numbers and a score for each class")
        scores = columns[4:]
        parts = [columns[:4].T / scale, scores.argmax(axis=0)[:, np.newaxis], scores.max(axis=0)[:, np.newaxis]]
    found = np.concatenate(parts, axis=1).astype(np.float32)
    likely: Array = found[found[:, 5] >= threshold]
    return likely


def non_max_suppression(boxes: Array, cover: float = 0.5) -> Array:
    """Those of boxes [any, 6] that no likelier one of their class covers by more than `cover`, the likeliest first.

    `cover` is an intersection over union.
    """
    waiting = boxes[np.argsort(-boxes[:, 5], kind="stable")]
    kept = []
    while len(waiting):
        best, waiting = waiting[0], waiting[1:]
        kept.append(best)
        waiting = waiting[(waiting[:, 4] != best[4]) | (_covers(best, waiting) <= cover)]
    return np.stack(kept) if kept else boxes[:0]


def found_boxes(grid: Array, most: int = 100, threshold: float = 0.05, cover: float = 0.5) -> Array:
    """The likeliest boxes of each sample, float32 [n, most, 6], without those that cover a likelier one.

    Where there are fewer, zeros of class −1 follow.
    """
    found = np.zeros((len(grid), most, NUMBERS), dtype=np.float32)
    found[:, :, 4] = -1
    for sample, boxes in zip(found, boxes_from_grid(grid, threshold), strict=True):
        kept = non_max_suppression(boxes, cover)[:most]
        sample[: len(kept)] = kept
    return found


def _sigmoid(values: Array) -> Array:
    """Written so that nothing overflows."""
    small = np.exp(-np.abs(values))
    return np.where(values >= 0, 1.0, small) / (1.0 + small)


def _covers(one: Array, others: Array) -> Array:
    """Intersection over union of a box with each of several."""
    low = np.maximum(one[:2] - one[2:4] / 2, others[:, :2] - others[:, 2:4] / 2)
    high = np.minimum(one[:2] + one[2:4] / 2, others[:, :2] + others[:, 2:4] / 2)
    both = np.clip(high - low, 0.0, None).prod(axis=1)
    either = one[2] * one[3] + others[:, 2] * others[:, 3] - both
    found: Array = np.divide(both, either, out=np.zeros_like(both), where=either > 0)
    return found
