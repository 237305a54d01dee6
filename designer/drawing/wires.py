"""The way of a wire from port to port, as a polyline of `POINTS` points; all wires of a network in one numpy call.

Four ways, chosen by where the ends are:
    forward   a Bézier curve, level where the ports are
    lifted    over the row, when a node of the same row stands between the ends (a skip connection)
    early     to another lane far away: changes lanes at once, then runs level to its end
    around    rounded-orthogonal through the gap between rows, when the target is to the left (a new row, a cycle) or a
              node stands in its lane

Two more come from elsewhere (`routes`): a detour around nodes, and the line through points given by hand.
"""

from enum import IntEnum

import numpy as np
import numpy.typing as npt

from designer.drawing.geometry import GAP_X, GAP_Y, NODE_HEIGHT, NODE_WIDTH, PILL_LIFT
from designer.drawing.overlaps import overlaps

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Ways = npt.NDArray[np.int8]

SEGMENTS = 24
POINTS = SEGMENTS + 1

WIRE_WIDTH = 2.0
HALO_WIDTH = 5.5
HOT_WIDTH = 2.2
GLOW_WIDTH = 7.0
GLOW_SHARE = 0.22

HANDLE_LOW, HANDLE_HIGH = 28.0, 130.0
AROUND_BELOW = 12.0
"""Ends that are less than this apart to the right are joined by a way around."""
STUB = 26.0
LIFT = 22.0
LIFT_STUB = 18.0
RADIUS = 12.0
BEND = float(GAP_X)
"""A wire that changes lanes early does so within the gap between two columns."""
LEVEL = 12.0
"""Wires that climb less than this carry their shape above, others on the line."""

_CLEARANCE = 8.0
_TRACK = 1 / 6
_ARC = 5
"""Points per rounded corner."""


class Way(IntEnum):
    """How a wire runs."""

    FORWARD = 0
    LIFTED = 1
    AROUND = 2
    EARLY = 3
    DETOUR = 4
    BENT = 5


def band(start: Floats, end: Floats, source: Floats, target: Floats) -> Floats:
    """The boxes [E, 4] (left, top, right, bottom) in which a node would be in the way of a wire's level stretch.

    That is between the ends of a wire within one row, and behind the bend of one that changes lanes early. Empty
    (left ≥ right) for others. Boxes are (left, top, right, bottom).
    """
    climbs = _climbs(start, end)
    left = np.where(climbs, start[:, 0] + BEND, source[:, 2] + _CLEARANCE)
    right = target[:, 0] - _CLEARANCE
    level = (target[:, 1] < source[:, 3]) & (source[:, 1] < target[:, 3])
    top = np.minimum(np.where(climbs, end[:, 1], start[:, 1]), end[:, 1]) - _CLEARANCE
    bottom = np.maximum(np.where(climbs, end[:, 1], start[:, 1]), end[:, 1]) + _CLEARANCE
    return np.stack([left, top, np.where(level | climbs, right, left), bottom], axis=1)


def blocked(bands: Floats, boxes: Floats) -> Bools:
    """For each band [E, 4], whether any of the node boxes [N, 4] touches it."""
    result = np.zeros(len(bands), dtype=np.bool_)
    candidates = np.flatnonzero(bands[:, 0] < bands[:, 2])
    result[candidates[overlaps(bands[candidates], boxes)[0]]] = True
    return result


def ways(start: Floats, end: Floats, obstructed: Bools) -> Ways:
    """How each wire runs; `obstructed` says for which a node stands in its `band`."""
    climbs = _climbs(start, end)
    around = (end[:, 0] - start[:, 0] < AROUND_BELOW) | (climbs & obstructed)
    level = np.where(obstructed, Way.LIFTED, Way.FORWARD)
    return np.where(around, Way.AROUND, np.where(climbs, Way.EARLY, level)).astype(np.int8)


def polylines(start: Floats, end: Floats, source: Floats, target: Floats, way: Ways) -> Floats:
    """The points [E, POINTS, 2] of wires from `start` [E, 2] to `end` [E, 2].

    `source`, `target` [E, 4] are the boxes (left, top, right, bottom) of the nodes at the ends.
    """
    points = np.empty((len(start), POINTS, 2))
    for kind, route in _ROUTES.items():
        chosen = np.flatnonzero(way == kind)
        if len(chosen):
            points[chosen] = route(start[chosen], end[chosen], source[chosen], target[chosen])
    return points


def polyline(start: tuple[float, float], end: tuple[float, float]) -> Floats:
    """The points [POINTS, 2] of one curve, whichever way it leads: what hangs at the cursor while connecting."""
    reach = min(max(abs(end[0] - start[0]) / 2, abs(end[1] - start[1]) / 3, HANDLE_LOW), HANDLE_HIGH)
    points: Floats = _curve(np.array([start], float), np.array([end], float), np.array([reach]), POINTS)[0]
    return points


def label_places(points: Floats, start: Floats, end: Floats, way: Ways) -> Floats:
    """The centres [E, 2] of the shape pills: above a level wire or stretch, otherwise on the middle of the wire."""
    middle = np.where(way == Way.EARLY, _EARLY_LABEL, SEGMENTS // 2)
    places: Floats = points[np.arange(len(points)), middle]
    level = (way == Way.FORWARD) & (np.abs(end[:, 1] - start[:, 1]) < LEVEL)
    level |= way == Way.EARLY
    places[level, 1] -= PILL_LIFT
    return places


def boxes_around(points: Floats, margin: float) -> Floats:
    """The boxes [E, 4] (left, top, right, bottom) of polylines, grown by `margin`."""
    along = np.ascontiguousarray(points.swapaxes(0, 1))  # so that many wires are compared at once, not two numbers
    low, high = along.min(axis=0) - margin, along.max(axis=0) + margin
    return np.concatenate([low, high], axis=1)


def touching(boxes: Floats, area: Floats) -> Floats:
    """Those boxes [N, 4] that touch an area (left, top, right, bottom)."""
    over = (boxes[:, 0] < area[2]) & (boxes[:, 2] > area[0]) & (boxes[:, 1] < area[3]) & (boxes[:, 3] > area[1])
    found: Floats = boxes[over]
    return found


def distances(points: Floats, x: float, y: float) -> Floats:
    """The distance [E] of a point to each polyline [E, P, 2]."""
    a, b = points[:, :-1], points[:, 1:]
    along = b - a
    to = np.array([x, y]) - a
    length = np.maximum((along**2).sum(axis=2), 1e-9)
    share = np.clip((to * along).sum(axis=2) / length, 0, 1)[..., None]
    found: Floats = np.sqrt(((to - share * along) ** 2).sum(axis=2).min(axis=1))
    return found


def _forward(start: Floats, end: Floats, source: Floats, target: Floats) -> Floats:
    return _bezier(start, end, POINTS)


def _bezier(start: Floats, end: Floats, count: int) -> Floats:
    return _curve(start, end, np.clip((end[:, 0] - start[:, 0]) / 2, HANDLE_LOW, HANDLE_HIGH), count)


def _curve(start: Floats, end: Floats, handle: Floats, count: int) -> Floats:
    reach = np.stack([handle, np.zeros_like(handle)], axis=1)
    p0, p1, p2, p3 = (p[:, None, :] for p in (start, start + reach, end - reach, end))
    t = np.linspace(0, 1, count)[None, :, None]
    s = 1 - t
    points: Floats = s**3 * p0 + 3 * s**2 * t * p1 + 3 * s * t**2 * p2 + t**3 * p3
    return points


def _climbs(start: Floats, end: Floats) -> Bools:
    """Which wires lead to another lane so far away that nodes may stand between."""
    found: Bools = (end[:, 0] - start[:, 0] > NODE_WIDTH) & (np.abs(end[:, 1] - start[:, 1]) >= NODE_HEIGHT)
    return found


_EARLY_LABEL = SEGMENTS - 1
"""The middle of the level stretch."""


def _early(start: Floats, end: Floats, source: Floats, target: Floats) -> Floats:
    knee = np.stack([start[:, 0] + BEND, end[:, 1]], axis=1)
    return np.stack([*_bezier(start, knee, POINTS - 2).swapaxes(0, 1), (knee + end) / 2, end], axis=1)


def _lifted(start: Floats, end: Floats, source: Floats, target: Floats) -> Floats:
    lane = np.minimum(source[:, 1], target[:, 1]) - LIFT
    return orthogonal(start, end, start[:, 0] + LIFT_STUB, end[:, 0] - LIFT_STUB, lane)


def _around(start: Floats, end: Floats, source: Floats, target: Floats) -> Floats:
    below, above = target[:, 1] - source[:, 3], source[:, 1] - target[:, 3]
    lane = np.where(
        below > 0,
        target[:, 1] - np.minimum(below, GAP_Y) * _track(start, end, below),
        np.where(above > 0, target[:, 3] + np.minimum(above, GAP_Y) / 2, np.maximum(source[:, 3], target[:, 3]) + LIFT),
    )
    apart = _apart(below)
    return orthogonal(start, end, start[:, 0] + STUB + apart, end[:, 0] - STUB - apart, lane)


def _apart(below: Floats) -> Floats:
    """How much further out a wire runs that passes rows on its way: the further it leads, the further out."""
    rows = np.maximum(below / (GAP_Y + NODE_HEIGHT), 1.0)
    return np.where(below > GAP_Y + NODE_HEIGHT, np.minimum(_OUT + 2 * np.log2(rows), _MOST_OUT), 0.0)


_OUT, _MOST_OUT = 5.0, 15.0
"""Less than what the gap between two columns has left between the ways around on both sides."""


def _track(start: Floats, end: Floats, below: Floats) -> Floats:
    """Which part of the gap above its target a wire runs in, so that wires from different places do not lie on another.

    The middle for the next row's beginning, above it what comes from rows further up, below it what leads to the right.
    """
    far = np.where(below > GAP_Y + NODE_HEIGHT, 1 / 2 + _TRACK, 1 / 2)
    return np.where(end[:, 0] > start[:, 0], 1 / 2 - _TRACK, far)


def orthogonal(start: Floats, end: Floats, x1: Floats, x2: Floats, lane: Floats) -> Floats:
    """Along, to the lane, along it, to the end's height, along: four corners, each rounded as far as there is room."""
    corners = np.stack(
        [
            start,
            np.stack([x1, start[:, 1]], axis=1),
            np.stack([x1, lane], axis=1),
            np.stack([x2, lane], axis=1),
            np.stack([x2, end[:, 1]], axis=1),
            end,
        ],
        axis=1,
    )
    points = np.empty((len(start), POINTS, 2))
    points[:, 0], points[:, -1] = start, end
    angle = np.linspace(0, 1, _ARC)[None, :, None]
    for index in range(1, 5):
        before, corner, after = corners[:, index - 1], corners[:, index], corners[:, index + 1]
        to, away = _towards(corner, before), _towards(corner, after)
        p0, p1, p2 = (p[:, None, :] for p in (corner + to, corner, corner + away))
        weights = (1 - angle) ** 2, 2 * angle * (1 - angle) * np.cos(np.pi / 4), angle**2  # a quarter of a circle
        arc = (weights[0] * p0 + weights[1] * p1 + weights[2] * p2) / (weights[0] + weights[1] + weights[2])
        first = 1 + (index - 1) * _ARC + (index > 2) * _SPARE
        points[:, first : first + _ARC] = arc
    lane_first, lane_last = 2 * _ARC, 2 * _ARC + _SPARE + 1
    share = np.linspace(0, 1, _SPARE + 2)[None, 1:-1, None]
    points[:, lane_first + 1 : lane_last] = (
        points[:, lane_first, None] * (1 - share) + points[:, lane_last, None] * share
    )
    return points


_ROUTES = {Way.FORWARD: _forward, Way.LIFTED: _lifted, Way.AROUND: _around, Way.EARLY: _early}

_SPARE = POINTS - 2 - 4 * _ARC
"""Points left over for the lane; an odd number, so that one of them is its middle."""


def _towards(corner: Floats, other: Floats) -> Floats:
    """The step from a corner to where its rounding begins: the radius, or half the way if that is shorter."""
    way = other - corner
    length = np.maximum(np.sqrt((way**2).sum(axis=1, keepdims=True)), 1e-9)
    step: Floats = way / length * np.minimum(RADIUS, length / 2)
    return step
