"""What a search tried: losses over learning rates, or samples a second over batch sizes, and what is suggested."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.catalogue.layer import Family
from designer.drawing.theme import Theme, mix
from designer.drawing.words import exact
from designer.gui.plots.axis import round_step
from designer.gui.plots.frame import Frame, paint_axes
from designer.gui.plots.ink import font, hair_line, pen, stroke
from designer.gui.scaling import px

Numbers = NDArray[np.float64]

_LEFT, _TOP, _RIGHT, _BOTTOM = 34, 26, 10, 24
_WIDE_LEFT = 60
"""Losses are short numbers, throughputs long ones."""


class Powers:
    """Numbers by their exponents: each power of `base` as far from the next; ticks are written as a person would."""

    def __init__(self, base: int) -> None:
        self._base = base

    def place(self, steps: ArrayLike) -> Numbers:
        """The exponents."""
        return np.asarray(np.log(np.asarray(steps, dtype=np.float64)) / np.log(self._base))

    def step(self, places: ArrayLike) -> Numbers:
        """The numbers of exponents."""
        return np.asarray(np.power(float(self._base), np.asarray(places, dtype=np.float64)))

    def ticks(self, low: float, high: float, count: float) -> list[tuple[float, str]]:
        """Whole exponents between two, at most about `count` of them."""
        whole = range(int(np.ceil(low - 1e-9)), int(np.floor(high + 1e-9)) + 1)
        stride = max(1, int(np.ceil(len(whole) / max(1.0, count))))
        return [(float(place), self.words(float(self._base) ** place)) for place in whole[::stride]]

    def words(self, step: float) -> str:
        """A number as it is read."""
        return exact(round(step)) if step >= 1 else f"{step:g}"


class FinderPlot(QWidget):
    """Points as they come, the line that they make in the end, and a mark at what is suggested."""

    def __init__(self, title: str, theme: Theme, *, base: int) -> None:
        super().__init__()
        self._title, self._theme, self._scale = title, theme, Powers(base)
        self._dots = base == 2  # few points, each of which was measured by itself
        self._x: list[float] = []
        self._y: list[float] = []
        self._smooth: list[float] = []
        self.suggestion: float | None = None
        self.setAccessibleName(title)
        self.setMinimumSize(200, px(150))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def points(self) -> list[tuple[float, float]]:
        """What was tried, and what it gave."""
        return list(zip(self._x, self._y, strict=True))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(300, px(150))

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def clear(self) -> None:
        """Forgets everything."""
        self._x, self._y, self._smooth, self.suggestion = [], [], [], None
        self.update()

    def add(self, x: float, y: float) -> None:
        """Shows one more."""
        self._x.append(x)
        self._y.append(y)
        self.update()

    def conclude(self, smooth: Sequence[float], suggestion: float | None) -> None:
        """Shows the line through all points, and what is suggested."""
        self._smooth, self.suggestion = list(smooth), suggestion
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, axes, points, line, mark."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(11, 600))
            painter.setPen(QColor(self._theme.title))
            painter.drawText(QRectF(0, 0, self.width(), px(20)), Qt.AlignmentFlag.AlignVCenter, self._title)
            if not self._x:
                return
            frame = self._frame()
            paint_axes(painter, frame, self._theme)
            painter.save()
            painter.setClipRect(frame.area.adjusted(-4, -4, 5, 1))
            self._paint_curve(painter, frame)
            painter.restore()
            if self.suggestion is not None:
                self._paint_mark(painter, frame, self.suggestion)

    def _paint_curve(self, painter: QPainter, frame: Frame) -> None:
        xs, ys = frame.x(self._x), frame.y(self._y)
        accent = self._theme.accent
        if not self._dots:
            hair_line(painter, mix(accent, self._theme.panel, 0.45) if self._smooth else accent, xs, ys)
            stroke(painter, accent, xs[: len(self._smooth)], frame.y(self._smooth))
            return
        stroke(painter, accent, xs, ys)
        painter.setPen(pen(self._theme.panel, 1.5))
        painter.setBrush(QColor(accent))
        for x, y in zip(xs.tolist(), ys.tolist(), strict=True):
            painter.drawEllipse(QPointF(x, y), 3.6, 3.6)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_mark(self, painter: QPainter, frame: Frame, at: float) -> None:
        colour = QColor(self._theme.family(Family.ATTENTION))
        x = float(frame.x(at))
        painter.setPen(pen(colour, 1.5))
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()))
        painter.setFont(font(11, 600, mono=True))
        words = self._scale.words(at)
        wide = painter.fontMetrics().horizontalAdvance(words) + 4
        left = min(max(x - wide / 2, frame.area.left()), frame.area.right() - wide)
        painter.drawText(QRectF(left, 0, wide, px(20)), Qt.AlignmentFlag.AlignVCenter, words)

    def _frame(self) -> Frame:
        area = QRectF(px(_WIDE_LEFT if self._dots else _LEFT), px(_TOP), 0, 0)
        area.setRight(max(area.left() + 10, self.width() - px(_RIGHT)))
        area.setBottom(max(area.top() + 10, self.height() - px(_BOTTOM)))
        left, right = (float(place) for place in self._scale.place([min(self._x), max(self._x)]))
        bottom, top = self._range()
        return Frame(area, left, max(right, left + 1e-6), bottom, top, scale=self._scale)

    def _range(self) -> tuple[float, float]:
        """Round numbers around what was measured; a loss that went through the roof is cut there."""
        values = np.array(self._y)
        low, high = float(values.min()), float(values.max())
        if self._dots:
            low = 0.0
        elif self._smooth or len(values) > 20:
            high = min(high, float(values[: max(5, len(values) // 2)].max()) * 1.15)
        step = round_step((high - low) or 1.0, 3)
        return float(np.floor(low / step) * step), float(np.ceil(high / step) * step)
