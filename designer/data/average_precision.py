"""Mean average precision of boxes, by the rule of COCO (T.-Y. Lin and others: Microsoft COCO, 2014). Pure numpy.

Boxes are x and y of the middle, width and height, in any unit, then the class and, if found, the score. A class −1
stands for no box: lists of boxes are padded with it.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

COVERS = tuple(round(0.5 + 0.05 * step, 2) for step in range(10))
"""The demands on a found box: how well it must cover the true one (intersection over union)."""
_CLASS, _SCORE = 4, 5
_RECALLS = np.linspace(0.0, 1.0, 101)
_MOST = 100
"""So many boxes of a picture count, the likeliest of each class."""


def mean_average_precision(found: Sequence[Array], true: Sequence[Array], covers: Sequence[float] = COVERS) -> float:
    """Average precision over the classes that have boxes, and over the demands `covers`; 0 if there are no boxes.

    `found` [pictures] of shape [any, 6], `true` [pictures] of shape [any, 5].
    """
    classes = sorted({int(label) for each in true for label in each[:, _CLASS] if label >= 0})
    scores = [_of_class(found, true, label, covers) for label in classes]
    return float(np.mean(scores)) if scores else 0.0


def overlaps(found: Array, true: Array) -> Array:
    """Intersection over union of each found box with each true one, [found, true]."""
    lows = [boxes[:, :2] - boxes[:, 2:4] / 2 for boxes in (found, true)]
    highs = [boxes[:, :2] + boxes[:, 2:4] / 2 for boxes in (found, true)]
    sides = np.minimum(highs[0][:, None], highs[1]) - np.maximum(lows[0][:, None], lows[1])
    both = np.clip(sides, 0.0, None).prod(axis=2)
    areas = [np.clip(boxes[:, 2:4], 0.0, None).prod(axis=1) for boxes in (found, true)]
    either = areas[0][:, None] + areas[1] - both
    shares: Array = np.divide(both, either, out=np.zeros_like(both), where=either > 0)
    return shares


def _of_class(found: Sequence[Array], true: Sequence[Array], label: int, covers: Sequence[float]) -> float:
    """Average precision of one class, over the demands."""
    scores, hits, due = [], [], 0
    for said, wanted in zip(found, true, strict=True):
        mine, theirs = said[said[:, _CLASS] == label], wanted[wanted[:, _CLASS] == label]
        mine = mine[np.argsort(-mine[:, _SCORE], kind="stable")[:_MOST]].astype(np.float64)
        due += len(theirs)
        scores.append(mine[:, _SCORE])
        hits.append(_hits(overlaps(mine, theirs.astype(np.float64)), covers))
    order = np.argsort(-np.concatenate(scores), kind="stable")
    right = np.concatenate(hits, axis=1)[:, order]
    return float(np.mean([_area(row, due) for row in right]))


def _hits(cover: Array, covers: Sequence[float]) -> Array:
    """Whether each found box, the likeliest first, meets a true one that none before it met, bool [covers, found]."""
    found, true = cover.shape
    least, rows = np.array(covers), np.arange(len(covers))
    hits = np.zeros((len(covers), found), dtype=bool)
    free = np.ones((len(covers), true), dtype=bool)
    near = np.flatnonzero(cover.max(axis=1) >= least.min()) if true else ()
    for box in near:
        open_ = np.where(free, cover[box], -1.0)
        best = open_.argmax(axis=1)
        met = open_[rows, best] >= least
        hits[:, box] = met
        free[rows[met], best[met]] = False
    return hits


def _area(right: Array, due: int) -> float:
    """The mean, over 101 recalls, of the best precision that is reached at that recall or beyond."""
    found = np.cumsum(right)
    precision = found / np.arange(1, len(right) + 1)
    best = np.maximum.accumulate(precision[::-1])[::-1]
    places = np.searchsorted(found / due, _RECALLS, side="left")
    return float(np.append(best, 0.0)[places].mean())
