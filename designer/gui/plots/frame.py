"""Where a plot stands in its widget and what range it shows: numbers to pixels and back, axes and grid."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from designer.drawing.theme import Theme
from designer.gui.plots.axis import log_numbers, round_numbers, written
from designer.gui.plots.ink import font, pen
from designer.gui.plots.x_scale import XScale
from designer.gui.scaling import px

Pixels = NDArray[np.float64]

X_SPACING = 84
Y_SPACING = 44
"""Pixels that a tick needs at least, along x and along y."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of the widget that shows `left` … `right` and `bottom` … `top`.

    `log`: y is logarithmic, and `bottom` is above 0; what is not lies below the picture. With a `scale`, what stands
    along x is steps, and the scale says where: `left` and `right` are of its units.
    """

    area: QRectF
    left: float
    right: float
    bottom: float
    top: float
    log: bool = False
    scale: XScale | None = None

    def x(self, values: ArrayLike) -> Pixels:
        """Pixels from the widget's left edge."""
        places = np.asarray(values, dtype=np.float64) if self.scale is None else self.scale.place(values)
        share = (places - self.left) / ((self.right - self.left) or 1.0)
        return self.area.left() + share * self.area.width()

    def y(self, values: ArrayLike) -> Pixels:
        """Pixels from the widget's upper edge."""
        numbers, bottom, top = np.asarray(values, dtype=np.float64), self.bottom, self.top
        if self.log:
            numbers, bottom, top = np.log10(np.maximum(numbers, bottom / 10)), np.log10(bottom), np.log10(top)
        share = (numbers - bottom) / ((top - bottom) or 1.0)
        return self.area.bottom() - share * self.area.height()

    def value_at(self, x: float) -> float:
        """What number stands at a pixel; with a scale, which step."""
        place = self.left + (x - self.area.left()) / max(1.0, self.area.width()) * (self.right - self.left)
        return place if self.scale is None else float(self.scale.step(place))

    def ticks(self, count: float, *, whole: bool) -> list[tuple[float, str]]:
        """Pixels from the left and words of at most `count` ticks along x."""
        if self.scale is not None:
            found = self.scale.ticks(self.left, self.right, count)
        else:
            step, numbers = round_numbers(self.left, self.right, count, whole=whole)
            found = [(number, written(number, step)) for number in numbers]
        wide = self.area.width() / ((self.right - self.left) or 1.0)
        return [(self.area.left() + (place - self.left) * wide, words) for place, words in found]


def paint_axes(painter: QPainter, frame: Frame, theme: Theme, *, whole: bool = True) -> None:
    """The grid, the axes and their numbers; `whole` allows only whole numbers along x."""
    area = frame.area
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setFont(font(10))
    muted, line = QColor(theme.muted), pen(theme.hairline)
    room = max(1.0, area.height() / Y_SPACING)
    step, ticks = round_numbers(frame.bottom, frame.top, room)
    if frame.log:
        ticks = log_numbers(frame.bottom, frame.top, room)
    for value in ticks:
        y = float(frame.y(value))
        painter.setPen(line)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(muted)
        box = QRectF(0, y - 8, area.left() - 8, 16)
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            written(value, value if frame.log else step),
        )
    painter.setPen(muted)
    for x, words in frame.ticks(max(1.0, area.width() / px(X_SPACING)), whole=whole):
        box = QRectF(x - 40, area.bottom() + 6, 80, px(14))
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)
    painter.setPen(pen(theme.border))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.restore()
