"""The line of a wire that passes through points given by hand: straight between them, with round corners."""

from collections.abc import Sequence

import numpy as np

from designer.drawing.wires import POINTS, RADIUS, STUB, Floats

_MOST_PER_CORNER = 5


def bent_line(start: Floats, end: Floats, through: Sequence[tuple[float, float]]) -> Floats:
    """The points [POINTS, 2] of a wire: level out of its port, through the given points, level into the other port."""
    corners = np.array([*_ends(start, through[0], 1.0), *through, *_ends(end, through[-1], -1.0)[::-1]], float)
    inner = len(corners) - 2
    each = min((POINTS - 2) // inner, _MOST_PER_CORNER)
    found = [corners[0]]
    for before, corner, after in zip(corners[:-2], corners[1:-1], corners[2:], strict=True):
        found += _arc(corner + _towards(corner, before), corner, corner + _towards(corner, after), each)
    rest = POINTS - len(found)
    found += [found[-1] + (corners[-1] - found[-1]) * (place + 1) / rest for place in range(rest)]
    return np.array(found)


def label_on(points: Floats) -> Floats:
    """Where the shape stands on such a line: on the middle of its longest straight part."""
    legs = np.diff(points, axis=0)
    longest = int(np.hypot(legs[:, 0], legs[:, 1]).argmax())
    middle: Floats = (points[longest] + points[longest + 1]) / 2
    return middle


def leg_at(start: Floats, end: Floats, through: Sequence[tuple[float, float]], x: float, y: float) -> int:
    """Which leg of such a line is nearest to a place: a new point there goes before the given point of that number."""
    corners = np.array([start, *through, end], float)
    a, along = corners[:-1], np.diff(corners, axis=0)
    length = np.maximum((along**2).sum(axis=1), 1e-9)
    share = np.clip((((x, y) - a) * along).sum(axis=1) / length, 0, 1)[:, None]
    return int((((a + share * along) - (x, y)) ** 2).sum(axis=1).argmin())


def _ends(port: Floats, first: tuple[float, float], side: float) -> list[Floats]:
    """A port, and a stub that keeps the wire level there unless the first point is level with it anyway."""
    is_level = abs(first[1] - port[1]) < 1e-6 and (first[0] - port[0]) * side > 0
    return [port] if is_level else [port, port + np.array((side * STUB / 2, 0.0))]


def _towards(corner: Floats, other: Floats) -> Floats:
    way = other - corner
    length = max(float(np.hypot(*way)), 1e-9)
    step: Floats = way / length * min(RADIUS, length / 2)
    return step


def _arc(first: Floats, corner: Floats, last: Floats, count: int) -> list[Floats]:
    if count == 1:
        return [corner]
    shares = np.linspace(0, 1, count)[:, None]
    return list((1 - shares) ** 2 * first + 2 * shares * (1 - shares) * corner + shares**2 * last)
