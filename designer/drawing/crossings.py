"""Which wires pass behind which nodes that are not their own."""

from collections import defaultdict

import numpy as np
import numpy.typing as npt

from designer.drawing.wires import Floats

Ints = npt.NDArray[np.intp]

_INSET = 2.0
"""A wire that only touches the edge of a node does not pass behind it."""
_AT_ONCE = 1_000_000
_FEW = 60
"""So few wires are compared with all nodes around them, without sorting."""
_EXACT_AT_ONCE = 40_000


def crossings(points: Floats, boxes: Floats, own: Ints) -> dict[int, list[int]]:
    """The nodes that each wire [E, P, 2] passes behind, by the wire's place; `own` [E, 2] are those at its ends."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    if not len(points) or not len(boxes):
        return found
    inner = boxes + np.array((_INSET, _INSET, -_INSET, -_INSET))
    around = np.concatenate([points.min(axis=1), points.max(axis=1)], axis=1)
    wire, node = _near(around, inner)
    other = (own[wire, 0] != node) & (own[wire, 1] != node)
    wire, node = wire[other], node[other]
    for first in range(0, len(wire), _EXACT_AT_ONCE):
        part = slice(first, first + _EXACT_AT_ONCE)
        hit = _hits(points[wire[part]], inner[node[part]])
        for one, behind in zip(wire[part][hit].tolist(), node[part][hit].tolist(), strict=True):
            found[one].append(behind)
    return found


def _near(around: Floats, boxes: Floats) -> tuple[Ints, Ints]:
    """The pairs of wires and nodes whose boxes overlap. Looks along the axis on which fewer nodes are in question."""
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
    """The nodes in order along an axis, and for each wire the first and behind the last that may overlap it there."""
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


def _hits(lines: Floats, boxes: Floats) -> npt.NDArray[np.bool_]:
    """For each pair of a polyline [K, P, 2] and a box [K, 4], whether they meet (each piece clipped to the box)."""
    start, along = lines[:, :-1], np.diff(lines, axis=1)
    low, high = boxes[:, None, :2], boxes[:, None, 2:]
    flat = np.abs(along) < 1e-9
    step = np.where(flat, 1.0, along)
    one, other = (low - start) / step, (high - start) / step
    inside = (start >= low) & (start <= high)
    enter = np.where(flat, np.where(inside, -np.inf, np.inf), np.minimum(one, other)).max(axis=2)
    leave = np.where(flat, np.where(inside, np.inf, -np.inf), np.maximum(one, other)).min(axis=2)
    met: npt.NDArray[np.bool_] = (np.maximum(enter, 0.0) <= np.minimum(leave, 1.0)).any(axis=1)
    return met
