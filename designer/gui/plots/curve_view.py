"""A plot of curves over steps: follows a run while it grows; the wheel zooms, dragging pans, a double click fits.

Painted by hand from outlines and short segments: a million steps cost about as much as a thousand.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.catalogue.layer import Family
from designer.drawing.theme import Theme, mix
from designer.drawing.words import THIN, exact
from designer.gui.plots.axis import figure, log_range, round_step
from designer.gui.plots.curves import Points, Role, StepCurve
from designer.gui.plots.frame import Y_SPACING, Frame, paint_axes
from designer.gui.plots.ink import font, hair_line, pen, stroke
from designer.gui.plots.pyramid import Floats
from designer.gui.tongue import later, retold, tr

_LEFT, _TOP, _RIGHT, _BOTTOM = 48, 40, 14, 28
"""Room around the plot for the axes' numbers and the header, in pixels."""

_BETWEEN, _GAP, _SAMPLE = 16, 6, 12
"""In the header, in pixels: between its parts, within one, and the length of a curve's sample."""

_NAMES = {Role.TRAIN: later("train"), Role.VALIDATION: later("validation")}

_DOTS = 80
"""Up to this many points in view are drawn as dots."""

_SHARE_SEEN = 0.995
"""Of the raw values in view this share decides the range: a lone spike must not flatten everything else."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One entry of the legend: a curve and its value where the mouse is, or its latest one."""

    role: Role
    value: float


class CurveView(QWidget):
    """One plot with a title, a legend that reads values, and up to one curve per role.

    `per_cent` multiplies what is shown by 100; `ceiling` is a value that the range never needs to exceed.
    """

    def __init__(
        self,
        title: str,
        theme: Theme,
        *,
        unit: str = "",
        per_cent: bool = False,
        ceiling: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = StepCurve()
        self._points: dict[Role, Points] = {}
        self._window: tuple[float, float] | None = None
        self._log = False
        self._end = 0.0
        self._hover: float | None = None
        self._drag: tuple[float, tuple[float, float]] | None = None
        self.describe(title, unit=unit, per_cent=per_cent, ceiling=ceiling)
        self.setMouseTracking(True)
        self.setMinimumSize(260, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def describe(self, title: str, *, unit: str = "", per_cent: bool = False, ceiling: float | None = None) -> None:
        """Says what is shown."""
        self._title, self._unit, self._per_cent, self._ceiling = title, unit, per_cent, ceiling
        self.setAccessibleName(title)
        self.update()

    @property
    def title(self) -> str:
        """What is shown."""
        return self._title

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What the legend says."""
        at = self._hover if self._hover is not None else float("inf")
        found = []
        if len(self._steps):
            found.append(
                Reading(Role.TRAIN, self._steps.mean_at(min(at, len(self._steps)), self.span[1] - self.span[0]))
            )
        found += [Reading(role, points.value_at(at)) for role, points in self._points.items() if len(points.x)]
        return tuple(found)

    @property
    def span(self) -> tuple[float, float]:
        """The steps in view."""
        return self._window or (0.0, max(self._end, float(len(self._steps)), 1.0))

    @property
    def is_log(self) -> bool:
        """Whether values stand on a logarithmic axis."""
        return self._log

    def set_log(self, log: bool) -> None:
        """Puts the values on a logarithmic axis, or back on a linear one."""
        self._log = log
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def clear(self) -> None:
        """Forgets all curves and the zoom."""
        self._steps, self._points, self._window, self._end = StepCurve(), {}, None, 0.0
        self.update()

    def extend(self, values: Floats) -> None:
        """Appends the values of further steps to the training curve."""
        self._steps.extend(values)
        self.update()

    @property
    def steps(self) -> int:
        """How many steps the training curve has."""
        return len(self._steps)

    def set_points(self, role: Role, x: Sequence[float], y: Sequence[float]) -> None:
        """The points of a curve, `x` in steps and ascending."""
        self._points[role] = Points(np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64))
        self._end = max((float(points.x[-1]) for points in self._points.values() if len(points.x)), default=0.0)
        self.update()

    def fit(self) -> None:
        """Shows everything, and follows what comes."""
        self._window = None
        self.update()

    def sizeHint(self) -> QSize:
        """A plot likes to be wide."""
        return QSize(480, 260)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, raw line, smooth lines, dots, header, and the line under the mouse."""
        frame = self._frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_axes(painter, frame, self._theme)
            painter.save()
            painter.setClipRect(frame.area.adjusted(-4, -4, 5, 1))
            if len(self._steps):
                self._paint_steps(painter, frame)
            for role, points in self._points.items():
                self._paint_points(painter, frame, role, points)
            painter.restore()
            if self._hover is not None:
                x = round(float(frame.x(self._hover))) + 0.5
                painter.setPen(pen(self._theme.muted))
                painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()))
            self._paint_header(painter)

    def _paint_steps(self, painter: QPainter, frame: Frame) -> None:
        left, right = self.span
        columns = max(1, int(frame.area.width() * self.devicePixelRatioF()))
        positions, values = self._steps.raw.outline(int(left) - 1, int(right) + 2, columns).line()
        faint = mix(self._colour(Role.TRAIN), self._theme.panel, 0.38)
        hair_line(painter, faint, frame.x(positions + 1), frame.y(values * self._factor))
        mean = self._steps.mean(left, right)
        stroke(painter, self._colour(Role.TRAIN), frame.x(mean.x), frame.y(mean.y * self._factor))

    def _paint_points(self, painter: QPainter, frame: Frame, role: Role, points: Points) -> None:
        seen = points.within(*self.span)
        colour = QColor(self._colour(role))
        xs, ys = frame.x(seen.x), frame.y(seen.y * self._factor)
        stroke(painter, colour, *_thinned(xs, ys))
        if len(xs) > _DOTS:
            return
        painter.setPen(pen(self._theme.panel, 1.5))
        painter.setBrush(colour)
        for x, y in zip(xs.tolist(), ys.tolist(), strict=True):
            if y == y:
                painter.drawEllipse(QPointF(x, y), 3.6, 3.6)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_header(self, painter: QPainter) -> None:
        """The title at the left; at the right each curve's sample, name and value, and the step under the mouse."""
        painter.setFont(font(13, 600))
        painter.setPen(QColor(self._theme.title))
        title = retold(self._title)
        painter.drawText(QRectF(_LEFT - 32, 8, 300, 20), Qt.AlignmentFlag.AlignVCenter, title)
        left = _LEFT - 32 + painter.fontMetrics().horizontalAdvance(title) + _BETWEEN
        right = float(self.width() - _RIGHT)
        step = tr("step {number}", number=exact(round(self._hover))) if self._hover is not None else ""
        named = self._legend_width(step) <= right - left
        for reading in reversed(self.readings):
            right = self._paint_reading(painter, reading, right, named=named) - _BETWEEN
        if step and right - _text_width(step) >= left:
            self._text_before(painter, right, step, self._theme.muted, mono=False)

    def _legend_width(self, step: str) -> float:
        """What the legend takes with the names of its curves, and the step under the mouse."""
        each = (
            _text_width(self._value(reading), mono=True) + _text_width(tr(_NAMES[reading.role])) + 2 * _GAP + _SAMPLE
            for reading in self.readings
        )
        return sum(width + _BETWEEN for width in each) + (_text_width(step) if step else -_BETWEEN)

    def _value(self, reading: Reading) -> str:
        return figure(reading.value * self._factor) + (f"{THIN}{self._unit}" if self._unit else "")

    def _paint_reading(self, painter: QPainter, reading: Reading, right: float, *, named: bool) -> float:
        """One curve's sample, name and value; without its name where there is no room beside the title."""
        right = self._text_before(painter, right, self._value(reading), self._theme.title, mono=True) - _GAP
        if named:
            name = tr(_NAMES[reading.role])
            right = self._text_before(painter, right, name, self._theme.text, mono=False) - _GAP
        stroke(painter, self._colour(reading.role), [right - _SAMPLE, right], [18.0, 18.0], 2.0)
        if reading.role is Role.VALIDATION:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colour(reading.role)))
            painter.drawEllipse(QPointF(right - 6, 18), 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        return right - _SAMPLE

    def _text_before(self, painter: QPainter, right: float, text: str, colour: str, *, mono: bool) -> float:
        width = _text_width(text, mono=mono)
        painter.setFont(_face(mono=mono))
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(right - width - 1, 8, width + 2, 20), Qt.AlignmentFlag.AlignVCenter, text)
        return right - width

    def _colour(self, role: Role) -> str:
        """One accent for what is trained, and the warm one of the theme for what is held out."""
        return self._theme.accent if role is Role.TRAIN else self._theme.family(Family.ATTENTION)

    # -- range

    @property
    def _factor(self) -> float:
        return 100.0 if self._per_cent else 1.0

    def _frame(self) -> Frame:
        area = QRectF(_LEFT, _TOP, max(10, self.width() - _LEFT - _RIGHT), max(10, self.height() - _TOP - _BOTTOM))
        left, right = self.span
        bottom, top = self._range(left, right, area.height() / Y_SPACING)
        return Frame(area, left, right, bottom, top, self._log)

    def _range(self, left: float, right: float, ticks: float) -> tuple[float, float]:
        """A range of round numbers around what is in view; it starts at zero unless the values are far from it."""
        values = self._values_in(left, right) * self._factor
        values = values[np.isfinite(values)]
        if self._log:
            values = values[values > 0]
            return log_range(float(values.min()), float(values.max())) if len(values) else (0.1, 1.0)
        if not len(values):
            return 0.0, 1.0 * self._factor
        low, high = float(values.min()), float(values.max())
        if 0 < low < 0.6 * high:
            low = 0.0
        if high - low < 1e-9 * max(1.0, abs(high)):
            low, high = low - 0.5 * abs(low or 1.0), high + 0.5 * abs(high or 1.0)
        step = round_step(high - low, max(2.0, ticks))
        bottom, top = np.floor(low / step + 1e-9) * step, np.ceil(high / step - 1e-9) * step
        if self._ceiling is not None and top > (ceiling := self._ceiling * self._factor) >= high:
            top = ceiling
        return float(bottom), float(top)

    def _values_in(self, left: float, right: float) -> Floats:
        parts = [points.within(left, right).y for points in self._points.values()]
        if len(self._steps):
            outline = self._steps.raw.outline(int(left) - 1, int(right) + 1, 400)
            highs, lows = outline.high[np.isfinite(outline.high)], outline.low[np.isfinite(outline.low)]
            if len(highs):
                parts.append(np.array([np.quantile(highs, _SHARE_SEEN), np.quantile(lows, 1 - _SHARE_SEEN)]))
        return np.concatenate(parts).astype(np.float32) if parts else np.empty(0, dtype=np.float32)

    # -- mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms the steps around the mouse."""
        left, right = self.span
        anchor = self._frame().value_at(event.position().x())
        factor = 0.999 ** event.angleDelta().y()
        self._show(anchor - (anchor - left) * factor, anchor + (right - anchor) * factor)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of the plot."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag = (event.position().x(), self.span)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pans while dragging, otherwise reads the values under the mouse."""
        frame = self._frame()
        inside = frame.area.left() <= event.position().x() <= frame.area.right()
        self._hover = float(np.clip(frame.value_at(event.position().x()), 0, self._last)) if inside else None
        if self._drag and event.buttons() & Qt.MouseButton.LeftButton:
            start, (left, right) = self._drag
            moved = (event.position().x() - start) / frame.area.width() * (right - left)
            if abs(event.position().x() - start) > 3:
                self._show(left - moved, right - moved)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Shows everything again."""
        self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        """The legend tells the latest values again."""
        self._hover = None
        self.update()

    @property
    def _last(self) -> float:
        return max(self._end, float(len(self._steps)), 1.0)

    def _show(self, left: float, right: float) -> None:
        """Views these steps, kept inside the run; the whole run means following it."""
        width = min(max(right - left, 8.0), self._last)
        left = min(max(left, 0.0), self._last - width)
        self._window = None if width >= self._last else (left, left + width)
        self.update()


def _thinned(xs: np.ndarray, ys: np.ndarray, most: int = 600) -> tuple[np.ndarray, np.ndarray]:
    stride = -(-len(xs) // most) if len(xs) > most else 1
    return xs[::stride], ys[::stride]


def _face(*, mono: bool) -> QFont:
    return font(11, 500 if mono else 400, mono=mono)


def _text_width(text: str, *, mono: bool = False) -> float:
    return QFontMetricsF(_face(mono=mono)).horizontalAdvance(text)
