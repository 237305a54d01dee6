"""Histograms over time as one picture: steps along x, values along y, the deeper the colour the more of them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from designer.drawing.theme import Theme, channels
from designer.gui.plots.axis import brief, round_numbers, written
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import px
from designer.gui.tongue import tr

Histogram = tuple[int, Sequence[float]]
"""A step, and least, greatest, thousandths in equal bins."""

_ROWS = 96
_LEFT, _BOTTOM, _TOP, _RIGHT = 56, 22, 8, 8
_TICKS = 34


class HeatOverTime(QWidget):
    """Shows one series of histograms. `set_histograms` may be called as often as there are new ones."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[Histogram, ...] = ()
        self._shares = np.zeros((_ROWS, 0))
        self._range = (0.0, 1.0)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(px(160), px(110))

    @property
    def steps(self) -> tuple[int, ...]:
        """The steps that are shown."""
        return tuple(step for step, _ in self._rows)

    @property
    def shares(self) -> NDArray[np.float64]:
        """What is shown: [rows from the greatest value to the least, steps], 1 is the most of all."""
        return self._shares

    def set_histograms(self, rows: Sequence[Histogram]) -> None:
        """Shows these, oldest first."""
        self._rows = tuple(rows)
        self._range = _range(self._rows)
        self._shares = _spread(self._rows, *self._range)
        low, high = (brief(end) for end in self._range)
        told = tr("Values from {low} to {high} at {n} looks", low=low, high=high, n=len(self._rows))
        self.setAccessibleDescription(told if self._rows else "")
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, then the picture."""
        theme, area = self._theme, self._area()
        with QPainter(self) as painter:
            painter.fillRect(area, QColor(theme.field))
            if not self._rows:
                painter.setPen(QColor(theme.muted))
                painter.setFont(font(11))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, tr("Nothing measured yet"))
                return
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
            painter.drawImage(area, _picture(self._shares, theme))
            self._paint_axes(painter, area)

    def event(self, event: QEvent) -> bool:
        """Resting over it tells the step and the value."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def words_at(self, position: QPointF) -> str:
        """The step and the value at a place; empty beside the picture."""
        area = self._area()
        if not self._rows or not area.contains(position):
            return ""
        column = min(len(self._rows) - 1, int((position.x() - area.left()) / area.width() * len(self._rows)))
        low, high = self._range
        value = high - (position.y() - area.top()) / area.height() * (high - low)
        return tr("Step {step}, near {value}", step=self._rows[column][0], value=brief(value))

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(px(_LEFT), px(_TOP), -px(_RIGHT), -px(_BOTTOM))

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        theme, (low, high) = self._theme, self._range
        painter.setFont(font(10))
        step, ticks = round_numbers(low, high, max(1.0, area.height() / px(_TICKS)))
        for value in ticks:
            y = area.bottom() - (value - low) / ((high - low) or 1.0) * area.height()
            painter.setPen(pen(theme.hairline))
            painter.drawLine(QPointF(area.left() - 4, y), QPointF(area.left(), y))
            painter.setPen(QColor(theme.muted))
            place = QRectF(0, y - 8, area.left() - 7, 16)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, written(value, step))
        foot = QRectF(area.left(), area.bottom() + 3, area.width(), px(_BOTTOM) - 3)
        painter.setPen(QColor(theme.muted))
        first, last = tr("step {n}", n=self._rows[0][0]), tr("step {n}", n=self._rows[-1][0])
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, first)
        if len(self._rows) > 1:
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, last)


def _range(rows: Sequence[Histogram]) -> tuple[float, float]:
    """The values that all histograms lie within, but for what is far off in a few: 98 % of the ends."""
    if not rows:
        return 0.0, 1.0
    low = float(np.quantile([row[0] for _, row in rows], 0.02))
    high = float(np.quantile([row[1] for _, row in rows], 0.98))
    return (low, high) if high > low else (low - 0.5, low + 0.5)


def _spread(rows: Sequence[Histogram], low: float, high: float) -> NDArray[np.float64]:
    """The shares [rows, steps] of values in equal bands from `high` down to `low`; 1 is the densest of a step."""
    centres = high - (np.arange(_ROWS) + 0.5) * (high - low) / _ROWS
    picture = np.zeros((_ROWS, len(rows)))
    for column, (_, row) in enumerate(rows):
        least, most, counts = row[0], row[1], np.asarray(row[2:], float)
        if most <= least:
            picture[int(np.argmin(np.abs(centres - least))), column] = 1.0
            continue
        bins = np.floor((centres - least) / (most - least) * len(counts)).astype(int)
        inside = (bins >= 0) & (bins < len(counts))
        dense = counts / (counts.max() or 1.0)
        picture[inside, column] = dense[bins[inside]]
    return picture


def _picture(shares: NDArray[np.float64], theme: Theme) -> QImage:
    """Shares as an image from the field's ground to the accent."""
    ground, ink = (np.array(channels(colour), np.float64) for colour in (theme.field, theme.accent))
    blended = ground + np.sqrt(shares)[..., None] * (ink - ground)
    pixels = np.ascontiguousarray(np.round(blended).astype(np.uint8))
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
