"""The canvas behind the drawing: one colour and a grid of dots, copied from a tile that is made once per zoom."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from designer.drawing.geometry import DOT_PITCH, DOT_RADIUS
from designer.drawing.theme import Theme

_CELLS = 4
_CLOSEST = 13.0
"""Dots come no closer than this many pixels; further out every other one is left away."""


def paint_backdrop(painter: QPainter, exposed: QRectF, theme: Theme) -> None:
    """Fills the exposed part (canvas units)."""
    transform = painter.worldTransform()
    area = transform.mapRect(exposed)
    painter.save()
    try:
        painter.resetTransform()
        painter.fillRect(area, QColor(theme.canvas))
        pitch = DOT_PITCH * transform.m11()
        if pitch < 1.0:
            return
        while pitch < _CLOSEST:
            pitch *= 2
        tile = _tile(
            theme.canvas,
            theme.dots,
            round(pitch, 6),
            max(0.7, DOT_RADIUS * min(transform.m11(), 1.6)),
            painter.device().devicePixelRatioF(),
        )
        phase = QPointF((area.left() - transform.dx()), (area.top() - transform.dy()))
        painter.drawTiledPixmap(area, tile, phase)
    finally:
        painter.restore()


@lru_cache(maxsize=8)
def _tile(ground: str, ink: str, pitch: float, radius: float, ratio: float) -> QPixmap:
    side = max(1, round(_CELLS * pitch * ratio))
    tile = QPixmap(side, side)
    tile.fill(QColor(ground))
    tile.setDevicePixelRatio(ratio)
    step = side / ratio / _CELLS
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(ink))
        for row in range(_CELLS):
            for column in range(_CELLS):
                painter.drawEllipse(QPointF((column + 0.5) * step, (row + 0.5) * step), radius, radius)
    return tile
