"""Paints the cells of the table of layers: a dot for the state, and numbers with their course before them."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from designer.drawing.theme import Theme
from designer.gui.pages.train.health_model import COURSE_ROLE, TONE_ROLE, Column, Index
from designer.gui.plots.ink import font, hair_line
from designer.gui.scaling import px

_SPARK, _GAP, _DOT = 32, 7, 7
_DECADES = 3.0
"""Courses that span less than this are drawn on their own scale, others by their magnitude."""


class HealthCells(QStyledItemDelegate):
    """Words at the right of a small curve, which shows how they came about."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell's ground as usual, then what it holds."""
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        place = QRectF(option.rect).adjusted(px(8), 0, -px(3), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == Column.STATE:
            place = self._dot(painter, place, str(index.data(TONE_ROLE)))
        elif index.column() != Column.LAYER:
            place = self._spark(painter, place, index.data(COURSE_ROLE))
        is_number = index.column() > Column.STATE
        painter.setFont(font(11, mono=is_number))
        painter.setPen(QColor(self.theme.title if index.column() == Column.LAYER else self.theme.text))
        shown = self.elided(words, index.column(), painter.fontMetrics(), place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def elided(self, text: str, column: int, face: QFontMetrics, width: float) -> str:
        """As much of a text as has room: of a layer's path the end, which tells it from others."""
        mode = Qt.TextElideMode.ElideLeft if column == Column.LAYER else Qt.TextElideMode.ElideRight
        return face.elidedText(text, mode, int(width))

    def _dot(self, painter: QPainter, place: QRectF, tone: str) -> QRectF:
        theme = self.theme
        inks = {"good": theme.success, "warning": theme.warning, "error": theme.error}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(inks.get(tone, theme.muted)))
        size = px(_DOT)
        painter.drawEllipse(QPointF(place.left() + size / 2, place.center().y()), size / 2, size / 2)
        return place.adjusted(size + px(7), 0, 0, 0)

    def _spark(self, painter: QPainter, place: QRectF, course: tuple[list[int], list[float]]) -> QRectF:
        steps, values = course
        width = px(_SPARK)
        if len(values) > 1:
            area = QRectF(place.left(), place.top() + 6, width, place.height() - 12)
            hair_line(painter, self.theme.accent, *_points(area, steps, values))
        return place.adjusted(width + px(_GAP), 0, 0, 0)


def _points(area: QRectF, steps: list[int], values: list[float]) -> tuple[np.ndarray, np.ndarray]:
    """A course within an area; gaps where it is no number."""
    x, y = np.array(steps, float), np.array(values, float)
    y[~np.isfinite(y)] = math.nan
    known = y[y > 0]
    if len(known) and np.log10(known.max() / known.min()) > _DECADES:
        y = np.where(y > 0, np.log10(np.maximum(y, known.min())), np.log10(known.min()))
    low, high = np.nanmin(y), np.nanmax(y)
    wide, tall = (x[-1] - x[0]) or 1.0, (high - low) or 1.0
    return area.left() + (x - x[0]) / wide * area.width(), area.bottom() - (y - low) / tall * area.height()
