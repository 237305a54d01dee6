"""Which boxes overlap which others, without comparing all with all. Boxes are (left, top, right, bottom)."""

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]

_FEW = 240
"""So few boxes are compared with all those around them, without sorting."""
_AT_ONCE = 1_000_000


def overlaps(around: Floats, boxes: Floats) -> tuple[Ints, Ints]:
    """The places of the pairs of boxes, one of each, that overlap; found along the axis on which fewer may do so."""
    if not len(around) or not len(boxes):
        return np.empty(0, np.intp), np.empty(0, np.intp)
    if len(around) <= _FEW:
        whole = np.concatenate([around[:, :2].min(axis=0), around[:, 2:].max(axis=0)])[None]
        close = np.flatnonzero(_over(whole, boxes))
        wire, place = np.nonzero(_over(around[:, None], boxes[close]))
        return wire, close[place]
    spans = [_span(around, boxes, axis) for axis in (0, 1)]
    counts = [last - first for _, first, last in spans]
    along_x = counts[0] <= counts[1]
    pairs = []
    for chosen, (order, first, last) in ((np.flatnonzero(along_x), spans[0]), (np.flatnonzero(~along_x), spans[1])):
        total = np.cumsum(last[chosen] - first[chosen])
        parts = max(1, int(total[-1]) // _AT_ONCE + 1) if len(total) else 1
        for part in np.array_split(chosen, parts):
            pairs.append(_overlapping(around, boxes, part, order, first, last))
    return np.concatenate([a for a, _ in pairs]), np.concatenate([b for _, b in pairs])


def _span(around: Floats, boxes: Floats, axis: int) -> tuple[Ints, Ints, Ints]:
    """The others in order along an axis, and for each box the first and behind the last that may overlap it there."""
    order = np.argsort(boxes[:, axis], kind="stable")
    lows, longest = boxes[order, axis], float((boxes[:, axis + 2] - boxes[:, axis]).max())
    first = np.searchsorted(lows, around[:, axis] - longest, "left")
    return order, first, np.maximum(np.searchsorted(lows, around[:, axis + 2], "right"), first)


def _overlapping(around: Floats, boxes: Floats, rows: Ints, order: Ints, first: Ints, last: Ints) -> tuple[Ints, Ints]:
    counts = last[rows] - first[rows]
    wire = np.repeat(rows, counts)
    place = np.arange(len(wire)) - np.repeat(np.cumsum(counts) - counts, counts) + np.repeat(first[rows], counts)
    node = order[place]
    over = _over(around[wire], boxes[node])
    return wire[over], node[over]


def _over(a: Floats, b: Floats) -> npt.NDArray[np.bool_]:
    """Whether boxes overlap; broadcasts."""
    over: npt.NDArray[np.bool_] = (a[..., 0] < b[..., 2]) & (a[..., 2] > b[..., 0])
    return over & (a[..., 1] < b[..., 3]) & (a[..., 3] > b[..., 1])
