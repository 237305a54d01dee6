"""Writes a picture as SVG: text stays text, icons are defined once, nothing is fetched from anywhere."""

import re
from collections.abc import Iterable
from functools import singledispatchmethod
from itertools import pairwise
from xml.sax.saxutils import escape, quoteattr

from designer.drawing.fonts import CSS_FAMILIES
from designer.drawing.paths import ICON_GRID, icon_paths
from designer.drawing.picture import (
    ALL_CORNERS,
    Circle,
    Dots,
    Fade,
    Icon,
    Mark,
    Picture,
    Point,
    Polygon,
    Polyline,
    Rect,
    Shadow,
    Stroke,
    Text,
)

_SHADOW_STEPS = 12
_NOT_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")


def write_svg(picture: Picture) -> str:
    """The picture as the text of an SVG 1.1 file."""
    writer = _Writer(picture)
    body = [line for mark in picture.marks for line in writer.lines(mark)]
    left, top, width, height = (_n(v) for v in (*picture.box[:2], picture.width, picture.height))
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'width="{width}" height="{height}" viewBox="{left} {top} {width} {height}" role="img" '
            f"font-family={quoteattr(CSS_FAMILIES['sans'])}>",
            f"<title>{escape(_plain(picture.title))}</title>",
            f"<desc>{escape(_plain(picture.summary))}</desc>",
            *(("<defs>", *writer.definitions.values(), "</defs>") if writer.definitions else ()),
            *(_ground(picture) if picture.background else ()),
            *body,
            "</svg>",
            "",
        )
    )


def _ground(picture: Picture) -> Iterable[str]:
    left, top, width, height = (_n(v) for v in (*picture.box[:2], picture.width, picture.height))
    yield f'<rect x="{left}" y="{top}" width="{width}" height="{height}" fill="{picture.background}"/>'


class _Writer:
    """Turns marks into elements and collects what they refer to."""

    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        self.definitions: dict[object, str] = {}

    @singledispatchmethod
    def lines(self, mark: Mark) -> Iterable[str]:
        """The elements of one mark."""
        raise TypeError(f"no way to write {mark!r}")

    @lines.register
    def _dots(self, mark: Dots) -> Iterable[str]:
        half = mark.pitch / 2
        self.definitions["dots"] = (
            f'<pattern id="dots" patternUnits="userSpaceOnUse" x="{_n(-half)}" y="{_n(-half)}" '
            f'width="{_n(mark.pitch)}" height="{_n(mark.pitch)}">'
            f'<circle cx="{_n(half)}" cy="{_n(half)}" r="{_n(mark.radius)}" fill="{mark.colour}"/></pattern>'
        )
        left, top, _, _ = self.picture.box
        width, height = self.picture.width, self.picture.height
        yield f'<rect x="{_n(left)}" y="{_n(top)}" width="{_n(width)}" height="{_n(height)}" fill="url(#dots)"/>'

    @lines.register
    def _shadow(self, mark: Shadow) -> Iterable[str]:
        name = self._named("shadow", (mark.width, mark.height, mark.radius, mark.blur, mark.colour, mark.share))
        if name not in self.definitions:
            self.definitions[name] = f'<g id="{name}" fill="{mark.colour}">{"".join(_shadow_steps(mark))}</g>'
        yield f'<use xlink:href="#{name}" x="{_n(mark.x)}" y="{_n(mark.y)}"/>'

    @lines.register
    def _rect(self, mark: Rect) -> Iterable[str]:
        paint = f'fill="{self._fill(mark.fill)}"{_stroke(mark.stroke)}'
        place = f'x="{_n(mark.x)}" y="{_n(mark.y)}" width="{_n(mark.width)}" height="{_n(mark.height)}"'
        if mark.corners == ALL_CORNERS:
            yield f'<rect {place} rx="{_n(mark.radius)}" {paint}/>'
        else:
            yield f'<path d="{_rounded(mark)}" {paint}/>'

    @lines.register
    def _polygon(self, mark: Polygon) -> Iterable[str]:
        paint = f'fill="{mark.fill or "none"}"{_stroke(mark.stroke)}'
        yield f'<polygon points="{_points(mark.points)}" {paint} stroke-linejoin="round"/>'

    @lines.register
    def _circle(self, mark: Circle) -> Iterable[str]:
        place = f'cx="{_n(mark.x)}" cy="{_n(mark.y)}" r="{_n(mark.radius)}"'
        yield f'<circle {place} fill="{mark.fill or "none"}"{_stroke(mark.stroke)}/>'

    @lines.register
    def _polyline(self, mark: Polyline) -> Iterable[str]:
        points, line = _points(_without_level_points(mark.points)), _stroke(mark.stroke)
        yield f'<polyline points="{points}" fill="none"{line} stroke-linejoin="round"/>'

    @lines.register
    def _text(self, mark: Text) -> Iterable[str]:
        family = "" if mark.family == "sans" else f" font-family={quoteattr(CSS_FAMILIES[mark.family])}"
        anchor = "" if mark.anchor == "start" else f' text-anchor="{mark.anchor}"'
        yield (
            f'<text x="{_n(mark.x)}" y="{_n(mark.y)}"{family} font-size="{_n(mark.size)}" font-weight="{mark.weight}" '
            f'fill="{mark.colour}"{anchor}>{escape(_plain(mark.text))}</text>'
        )

    @lines.register
    def _icon(self, mark: Icon) -> Iterable[str]:
        name = f"icon-{mark.name}"
        if name not in self.definitions:
            paths = "".join(f'<path d="{data}"/>' for data in icon_paths(mark.name))
            self.definitions[name] = f'<g id="{name}">{paths}</g>'
        scale = mark.size / ICON_GRID
        yield (
            f'<use xlink:href="#{name}" transform="translate({_n(mark.x)} {_n(mark.y)}) scale({_n(scale)})" '
            f'fill="none" stroke="{mark.stroke.colour}" stroke-width="{_n(mark.stroke.width / scale)}" '
            f'stroke-linecap="round" stroke-linejoin="round"/>'
        )

    def _fill(self, fill: str | Fade | None) -> str:
        if not isinstance(fill, Fade):
            return fill or "none"
        name = self._named("fade", (fill.left, fill.right))
        self.definitions[name] = (
            f'<linearGradient id="{name}"><stop offset="0" stop-color="{fill.left}"/>'
            f'<stop offset="1" stop-color="{fill.right}"/></linearGradient>'
        )
        return f"url(#{name})"

    def _named(self, kind: str, values: tuple[object, ...]) -> str:
        words = (_n(value) if isinstance(value, float | int) else str(value).lstrip("#") for value in values)
        return "-".join((kind, *words)).replace(".", "_")


def _shadow_steps(mark: Shadow) -> Iterable[str]:
    """Rectangles that grow and add up to a soft edge; filters would be softer, but many viewers have none."""
    share = 1 - (1 - mark.share) ** (1 / _SHADOW_STEPS)
    for step in range(_SHADOW_STEPS):
        grow = mark.blur * ((step + 0.5) / _SHADOW_STEPS * 2 - 1) * 0.75
        x, w, h = _n(-grow), _n(mark.width + 2 * grow), _n(mark.height + 2 * grow)
        yield (
            f'<rect x="{x}" y="{x}" width="{w}" height="{h}" rx="{_n(max(mark.radius + grow, 2))}" '
            f'fill-opacity="{share:.4f}"/>'
        )


def _rounded(mark: Rect) -> str:
    """The outline of a rectangle with some round corners, clockwise from its top left."""
    radii = [mark.radius if is_round else 0.0 for is_round in mark.corners]
    x, y, r, b = mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
    a, c, d, e = radii
    parts = [
        f"M{_n(x + a)} {_n(y)}H{_n(r - c)}",
        f"A{_n(c)} {_n(c)} 0 0 1 {_n(r)} {_n(y + c)}" if c else "",
        f"V{_n(b - d)}",
        f"A{_n(d)} {_n(d)} 0 0 1 {_n(r - d)} {_n(b)}" if d else "",
        f"H{_n(x + e)}",
        f"A{_n(e)} {_n(e)} 0 0 1 {_n(x)} {_n(b - e)}" if e else "",
        f"V{_n(y + a)}",
        f"A{_n(a)} {_n(a)} 0 0 1 {_n(x + a)} {_n(y)}" if a else "",
    ]
    return "".join(parts) + "Z"


def _without_level_points(points: tuple[Point, ...]) -> list[Point]:
    """The points, less those between two others on one straight line."""
    if len(points) < 3:
        return list(points)
    kept = [points[0]]
    for here, after in pairwise(points[1:]):
        (ax, ay), (bx, by), (cx, cy) = kept[-1], here, after
        if abs((bx - ax) * (cy - by) - (by - ay) * (cx - bx)) > 0.01:
            kept.append(here)
    return [*kept, points[-1]]


def _stroke(stroke: Stroke | None) -> str:
    if stroke is None:
        return ""
    dash = f' stroke-dasharray="{_n(stroke.dash[0])} {_n(stroke.dash[1])}"' if stroke.dash else ""
    return f' stroke="{stroke.colour}" stroke-width="{_n(stroke.width)}"{dash}'


def _points(points: Iterable[Point]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _plain(text: str) -> str:
    """The text without characters that XML 1.0 cannot hold (control characters, lone surrogates)."""
    return _NOT_XML.sub("", text)


def _n(value: float) -> str:
    """A number with at most three decimals and no trailing zeros."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
