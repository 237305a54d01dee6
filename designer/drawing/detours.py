"""Leads one wire around the nodes in its way: along, to a free lane, along it, to the end's height, along.

Of all such ways that keep clear of nodes the shortest is taken; if there is none, the one that meets fewest.
"""

import numpy as np

from designer.drawing.wires import STUB, Floats, orthogonal

REACH = 170.0
"""How far around its plain way a wire looks for another one."""

_CLEAR = 12.0
"""From a lane to the nodes beside it."""
_NEAR = 7.0
"""A line that is closer to a node than this meets it."""
_MOST_LANES = 32
_MEETS = 1e7
_TURN = 4.0
"""What a corner costs, in canvas units of length."""


def detour(start: Floats, end: Floats, source: Floats, target: Floats, near: Floats, met: int) -> Floats | None:
    """The points of the way around the nodes `near` [N, 4], which hold those at the ends, too.

    None if no way meets fewer nodes than the plain one, which meets `met`.
    """
    own = (near == source).all(axis=1) | (near == target).all(axis=1)
    grow = np.where(own, -1.0, _NEAR)[:, None] * np.array((-1.0, -1.0, 1.0, 1.0))
    ways = _candidates(start, end, near)
    count, length = _met(start, end, ways, near + grow), _length(start, end, ways)
    best = int((count * _MEETS + length).argmin())
    if count[best] >= met:
        return None
    x1, lane, x2 = ways[best : best + 1].T
    points: Floats = orthogonal(start[None], end[None], x1, x2, lane)[0]
    return points


def _candidates(start: Floats, end: Floats, near: Floats) -> Floats:
    """Ways [C, 3]: where they turn off, the height of the lane, where they turn back."""
    low, high = min(start[1], end[1]), max(start[1], end[1])
    lanes = np.unique(np.concatenate([near[:, 1] - _CLEAR, near[:, 3] + _CLEAR, [start[1], end[1]]]))
    beyond = np.maximum(np.maximum(low - lanes, lanes - high), 0.0)
    lanes = np.sort(lanes[np.argsort(beyond, kind="stable")[:_MOST_LANES]])
    firsts, lasts = start[0] + np.array((STUB, STUB / 2)), end[0] - np.array((STUB, STUB / 2))
    grid = np.stack([each.ravel() for each in np.meshgrid(firsts, lanes, lasts, indexing="ij")], axis=1)
    columns = np.unique(np.concatenate([near[:, 0] - _CLEAR, near[:, 2] + _CLEAR]))
    columns = columns[(columns > start[0] + STUB / 2) & (columns < end[0] - STUB / 2)][:_MOST_LANES]
    early = np.stack([columns, np.full_like(columns, end[1]), np.full_like(columns, end[0] - STUB / 2)], axis=1)
    late = np.stack([np.full_like(columns, start[0] + STUB / 2), np.full_like(columns, start[1]), columns], axis=1)
    return np.concatenate([grid, early, late])


def _met(start: Floats, end: Floats, ways: Floats, boxes: Floats) -> Floats:
    """How many nodes each way [C, 3] meets."""
    x1, lane, x2 = ways.T
    (sx, sy), (ex, ey) = (np.broadcast_to(each[:, None], (2, len(ways))) for each in (start, end))
    pieces = ((sx, sy, x1, sy), (x1, sy, x1, lane), (x1, lane, x2, lane), (x2, lane, x2, ey), (x2, ey, ex, ey))
    met = np.zeros((len(ways), len(boxes)), np.bool_)
    for ax, ay, bx, by in pieces:
        left, right = np.minimum(ax, bx)[:, None], np.maximum(ax, bx)[:, None]
        top, bottom = np.minimum(ay, by)[:, None], np.maximum(ay, by)[:, None]
        met |= (left < boxes[:, 2]) & (right > boxes[:, 0]) & (top < boxes[:, 3]) & (bottom > boxes[:, 1])
    found: Floats = met.sum(axis=1).astype(float)
    return found


def _length(start: Floats, end: Floats, ways: Floats) -> Floats:
    x1, lane, x2 = ways.T
    across, down = np.abs(x1 - start[0]) + np.abs(x2 - x1) + np.abs(end[0] - x2), np.abs(lane - start[1])
    turns = 2.0 * (lane != start[1]) + 2.0 * (lane != end[1])
    length: Floats = across + down + np.abs(end[1] - lane) + _TURN * turns
    return length
