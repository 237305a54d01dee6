"""Paints the primitives of a picture with Qt's painter: frames and notes on the canvas, and pages of PDF."""

from collections.abc import Iterable
from functools import cache, singledispatch

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from designer.drawing.paths import ICON_GRID, icon_outlines
from designer.drawing.picture import (
    ALL_CORNERS,
    Circle,
    Dots,
    Fade,
    Icon,
    Mark,
    Polygon,
    Polyline,
    Rect,
    Shadow,
    Stroke,
    Text,
)
from designer.gui.fonts import mono_font, ui_font

_MEASURED_AT = 100
"""Fonts are made this large and scaled, since their sizes in pixels are whole numbers and ours are not."""
_SHADOW_STEPS = 12


def paint_marks(painter: QPainter, marks: Iterable[Mark]) -> None:
    """Paints marks in order, in canvas units."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks:
        _paint(mark, painter)


@singledispatch
def _paint(mark: Mark, painter: QPainter) -> None:
    raise TypeError(f"no way to paint {mark!r}")


@_paint.register
def _(mark: Dots, painter: QPainter) -> None:
    """Dots fill whatever the painter is clipped to."""
    area = painter.clipBoundingRect()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mark.colour))
    x0, y0 = (int(edge // mark.pitch) for edge in (area.left(), area.top()))
    for column in range(x0, int(area.right() // mark.pitch) + 2):
        for row in range(y0, int(area.bottom() // mark.pitch) + 2):
            painter.drawEllipse(QPointF(column * mark.pitch, row * mark.pitch), mark.radius, mark.radius)


@_paint.register
def _(mark: Shadow, painter: QPainter) -> None:
    colour = QColor(mark.colour)
    colour.setAlphaF(1 - (1 - mark.share) ** (1 / _SHADOW_STEPS))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    area = QRectF(mark.x, mark.y, mark.width, mark.height)
    for step in range(_SHADOW_STEPS):
        grow = mark.blur * ((step + 0.5) / _SHADOW_STEPS * 2 - 1) * 0.75
        radius = max(mark.radius + grow, 2)
        painter.drawRoundedRect(area.adjusted(-grow, -grow, grow, grow), radius, radius)


@_paint.register
def _(mark: Rect, painter: QPainter) -> None:
    area = QRectF(mark.x, mark.y, mark.width, mark.height)
    painter.setPen(_pen(mark.stroke))
    painter.setBrush(_brush(mark.fill, area))
    if mark.corners == ALL_CORNERS:
        painter.drawRoundedRect(area, mark.radius, mark.radius)
        return
    path = QPainterPath()
    path.addRoundedRect(area, mark.radius, mark.radius)
    for is_round, corner in zip(
        mark.corners, (area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()), strict=True
    ):
        if not is_round:
            square = QRectF(0, 0, 2 * mark.radius, 2 * mark.radius)
            square.moveCenter(corner)
            edge = QPainterPath()
            edge.addRect(square.intersected(area))
            path = path.united(edge)
    painter.drawPath(path)


@_paint.register
def _(mark: Polygon, painter: QPainter) -> None:
    painter.setPen(_pen(mark.stroke))
    painter.setBrush(_brush(mark.fill, QRectF()))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in mark.points]))


@_paint.register
def _(mark: Circle, painter: QPainter) -> None:
    painter.setPen(_pen(mark.stroke))
    painter.setBrush(_brush(mark.fill, QRectF()))
    painter.drawEllipse(QPointF(mark.x, mark.y), mark.radius, mark.radius)


@_paint.register
def _(mark: Polyline, painter: QPainter) -> None:
    painter.setPen(_pen(mark.stroke))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in mark.points]))


@_paint.register
def _(mark: Text, painter: QPainter) -> None:
    share = mark.size / _MEASURED_AT
    left = 0.0
    if mark.anchor != "start":
        width = _metrics(mark.family, mark.weight).horizontalAdvance(mark.text)
        left = -width / 2 if mark.anchor == "middle" else -width
    painter.save()
    painter.translate(mark.x, mark.y)
    painter.scale(share, share)
    painter.setFont(_font(mark.family, mark.weight))
    painter.setPen(QColor(mark.colour))
    painter.drawText(QPointF(left, 0), mark.text)
    painter.restore()


@_paint.register
def _(mark: Icon, painter: QPainter) -> None:
    painter.save()
    painter.translate(mark.x, mark.y)
    painter.scale(mark.size / ICON_GRID, mark.size / ICON_GRID)
    pen = _pen(mark.stroke)
    pen.setWidthF(mark.stroke.width * ICON_GRID / mark.size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in icon_outlines(mark.name):
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
    painter.restore()


def _pen(stroke: Stroke | None) -> QPen:
    if stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(stroke.colour), stroke.width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.dash:
        pen.setDashPattern([part / stroke.width for part in stroke.dash])
    return pen


def _brush(fill: str | Fade | None, area: QRectF) -> QBrush:
    if fill is None:
        return QBrush(Qt.BrushStyle.NoBrush)
    if isinstance(fill, str):
        return QBrush(QColor(fill))
    fade = QLinearGradient(area.topLeft(), area.topRight())
    fade.setColorAt(0, QColor(fill.left))
    fade.setColorAt(1, QColor(fill.right))
    return QBrush(fade)


@cache
def _font(family: str, weight: int) -> QFont:
    font = (mono_font if family == "mono" else ui_font)(12, QFont.Weight(weight))
    font.setPixelSize(_MEASURED_AT)
    return font


@cache
def _metrics(family: str, weight: int) -> QFontMetricsF:
    return QFontMetricsF(_font(family, weight))
