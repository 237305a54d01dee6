"""Outlines: reads SVG path data and flattens its curves into straight pieces.

Covers what the shipped icons use: M L H V C S Q T A Z in both forms. Grammar: SVG 1.1, section 8.3; arcs by the
conversion in its appendix F.6.5.
"""

import re
from collections.abc import Iterator
from functools import cache
from math import atan2, ceil, cos, hypot, pi, radians, sin, sqrt, tau
from typing import TypeAlias
from xml.etree import ElementTree

from designer.drawing.picture import Point
from designer.resources import resource

Outline: TypeAlias = tuple[Point, ...]

ICON_GRID = 24.0
"""Icons are drawn on a square of this size."""

_TOKEN = re.compile(r"([MLHVCSQTAZmlhvcsqtaz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_CURVE_PIECES = 12
_ARC_PIECE = pi / 16


@cache
def icon_paths(name: str) -> tuple[str, ...]:
    """The path data of a shipped icon's parts. Raises `FileNotFoundError` for a name that is not shipped."""
    root = ElementTree.parse(resource("icons", f"{name}.svg")).getroot()
    return tuple(_path_of(part.tag.rpartition("}")[2], part.attrib) for part in root)


@cache
def icon_outlines(name: str) -> tuple[Outline, ...]:
    """A shipped icon as polylines on a square of `ICON_GRID`."""
    return tuple(outline for data in icon_paths(name) for outline in flatten(data))


def flatten(data: str) -> list[Outline]:
    """The subpaths of path data as polylines; a closed one ends where it began. Raises `ValueError` for other data."""
    return [tuple(points) for points in _Pen().draw(data) if len(points) > 1]


def _path_of(tag: str, attributes: dict[str, str]) -> str:
    def number(name: str) -> float:
        return float(attributes.get(name, 0))

    match tag:
        case "path":
            return attributes["d"]
        case "line":
            return f"M{number('x1'):g} {number('y1'):g}L{number('x2'):g} {number('y2'):g}"
        case "polyline":
            return "M" + attributes["points"]
        case "circle":
            return _ellipse(number("cx"), number("cy"), number("r"), number("r"))
        case "ellipse":
            return _ellipse(number("cx"), number("cy"), number("rx"), number("ry"))
        case "rect":
            return _rectangle(number("x"), number("y"), number("width"), number("height"), number("rx"))
    raise ValueError(f"an icon has a part “{tag}”, which is not drawn")


def _ellipse(x: float, y: float, rx: float, ry: float) -> str:
    return f"M{x - rx:g} {y:g}a{rx:g} {ry:g} 0 1 0 {2 * rx:g} 0a{rx:g} {ry:g} 0 1 0 {-2 * rx:g} 0Z"


def _rectangle(x: float, y: float, w: float, h: float, r: float) -> str:
    corner = f"a{r:g} {r:g} 0 0 1"
    return (
        f"M{x + r:g} {y:g}h{w - 2 * r:g}{corner} {r:g} {r:g}v{h - 2 * r:g}{corner} {-r:g} {r:g}"
        f"h{2 * r - w:g}{corner} {-r:g} {-r:g}v{2 * r - h:g}{corner} {r:g} {-r:g}Z"
    )


class _Pen:
    """Follows path data: where the pen is, where the subpath began, the last curve's kind and control point."""

    def __init__(self) -> None:
        self.at: Point = (0.0, 0.0)
        self.began: Point = (0.0, 0.0)
        self.kind = ""
        self.control: Point = (0.0, 0.0)

    def draw(self, data: str) -> list[list[Point]]:
        outlines: list[list[Point]] = []
        for command, numbers in _commands(data):
            kind = command.upper()
            n = self._absolute(kind, numbers, relative=command.islower())
            if kind == "M":
                outlines.append([(n[0], n[1])])
                self.began = (n[0], n[1])
            elif kind == "Z":
                outlines[-1].append(self.began)
            else:
                outlines[-1] += self._pieces(kind, n)
            if kind in "CSQT":
                self.control = (n[-4], n[-3]) if kind in "CS" else self._quadratic(kind, n)
            self.kind, self.at = kind, outlines[-1][-1]
        return outlines

    def _absolute(self, kind: str, numbers: list[float], *, relative: bool) -> list[float]:
        x, y = self.at if relative else (0.0, 0.0)
        match kind:
            case "H":
                return [numbers[0] + x, self.at[1]]
            case "V":
                return [self.at[0], numbers[0] + y]
            case "A":
                return [*numbers[:5], numbers[5] + x, numbers[6] + y]
        return [value + (y if index % 2 else x) for index, value in enumerate(numbers)]

    def _pieces(self, kind: str, n: list[float]) -> list[Point]:
        match kind:
            case "C":
                return _cubic(self.at, (n[0], n[1]), (n[2], n[3]), (n[4], n[5]))
            case "S":
                return _cubic(self.at, self._mirrored("CS"), (n[0], n[1]), (n[2], n[3]))
            case "Q" | "T":
                bend, end = self._quadratic(kind, n), (n[-2], n[-1])
                return _cubic(self.at, _between(self.at, bend, 2 / 3), _between(end, bend, 2 / 3), end)
            case "A":
                return _arc(self.at, n[0], n[1], n[2], bool(n[3]), bool(n[4]), (n[5], n[6]))
        return [(n[0], n[1])]

    def _quadratic(self, kind: str, n: list[float]) -> Point:
        return (n[0], n[1]) if kind == "Q" else self._mirrored("QT")

    def _mirrored(self, kinds: str) -> Point:
        """The control point of a smooth curve: the last one of the same kind mirrored at the pen, or the pen."""
        if not self.kind or self.kind not in kinds:
            return self.at
        return 2 * self.at[0] - self.control[0], 2 * self.at[1] - self.control[1]


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers; repeated ones spelled out, a repeated move being a line."""
    command, numbers = "", list[float]()
    for token in _spread_flags(data):
        if isinstance(token, str):
            if numbers:
                raise ValueError(f"path data “{data}” lacks numbers for {command}")
            command = token
            if command in "Zz":
                yield command, []
            continue
        if not command or command in "Zz":
            raise ValueError(f"path data “{data}” has numbers without a command")
        numbers.append(token)
        if len(numbers) == _ARITY[command.upper()]:
            yield command, numbers
            numbers = []
            command = {"M": "L", "m": "l"}.get(command, command)
    if numbers:
        raise ValueError(f"path data “{data}” ends within {command}")


def _spread_flags(data: str) -> Iterator[str | float]:
    """Letters and numbers; the two flags of an arc may stand without a space (`0 01.5`)."""
    position, command, count = 0, "", 0
    while position < len(data):
        if data[position] in " ,\t\r\n":
            position += 1
            continue
        if command in "Aa" and command and count % 7 in (3, 4) and data[position] in "01":
            position, count = position + 1, count + 1
            yield float(data[position - 1])
            continue
        found = _TOKEN.match(data, position)
        if found is None:
            raise ValueError(f"path data “{data}” is not understood at {position}")
        position = found.end()
        if found[1]:
            command, count = found[1], 0
            yield command
        else:
            count += 1
            yield float(found[2])


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _cubic(p0: Point, p1: Point, p2: Point, p3: Point) -> list[Point]:
    points = []
    for step in range(1, _CURVE_PIECES + 1):
        t = step / _CURVE_PIECES
        a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
        points.append((a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]))
    return points


def _arc(start: Point, rx: float, ry: float, turn: float, large: bool, sweep: bool, end: Point) -> list[Point]:
    if not rx or not ry or start == end:
        return [end]
    rx, ry, tilt = abs(rx), abs(ry), radians(turn)
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cos(tilt) * dx + sin(tilt) * dy, cos(tilt) * dy - sin(tilt) * dx
    grow = max(1.0, hypot(x / rx, y / ry))
    rx, ry = rx * grow, ry * grow
    reach = rx**2 * y**2 + ry**2 * x**2
    root = sqrt(max(0.0, rx**2 * ry**2 - reach) / reach) * (-1 if large == sweep else 1)
    cx, cy = root * rx * y / ry, -root * ry * x / rx
    first = atan2((y - cy) / ry, (x - cx) / rx)
    angle = (atan2((-y - cy) / ry, (-x - cx) / rx) - first) % tau
    if not sweep:
        angle -= tau
    pieces = max(2, ceil(abs(angle) / _ARC_PIECE))
    middle = _between(start, end, 0.5)
    points: list[Point] = []
    for step in range(1, pieces):
        a = first + angle * step / pieces
        px, py = rx * cos(a) + cx, ry * sin(a) + cy
        points.append((middle[0] + cos(tilt) * px - sin(tilt) * py, middle[1] + sin(tilt) * px + cos(tilt) * py))
    return [*points, end]
