"""How far each primitive of a picture reaches: what a writer may leave out of a part of the picture."""

from collections.abc import Iterable

from designer.drawing.fonts import text_width
from designer.drawing.picture import Box, Circle, Dots, Icon, Mark, Point, Polygon, Polyline, Rect, Shadow, Stroke, Text


def extent(mark: Mark, whole: Box) -> Box:
    """The box around a mark, its stroke included. `whole` is the picture's, which dots fill."""
    match mark:
        case Dots():
            return whole
        case Shadow():
            return _grown((mark.x, mark.y, mark.x + mark.width, mark.y + mark.height), 2 * mark.blur)
        case Rect():
            return _grown((mark.x, mark.y, mark.x + mark.width, mark.y + mark.height), _half(mark.stroke))
        case Icon():
            return _grown((mark.x, mark.y, mark.x + mark.size, mark.y + mark.size), _half(mark.stroke))
        case Polygon() | Polyline():
            return _grown(_around(mark.points), _half(mark.stroke))
        case Circle():
            return _grown((mark.x, mark.y, mark.x, mark.y), mark.radius + _half(mark.stroke))
        case Text():
            width = text_width(mark.text, mark.family, mark.weight, mark.size)
            left = mark.x - {"start": 0.0, "middle": width / 2, "end": width}[mark.anchor]
            return _grown((left, mark.y - mark.size, left + width, mark.y + mark.size / 2), 1.0)


def _half(stroke: Stroke | None) -> float:
    return stroke.width / 2 if stroke else 0.0


def _grown(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _around(points: Iterable[Point]) -> Box:
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)
