"""Predicted against true values: on the diagonal, a prediction is right."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.plots.axis import round_step
from designer.gui.plots.frame import Frame, paint_axes
from designer.gui.plots.ink import font, pen
from designer.gui.tongue import tr


class ScatterView(QWidget):
    """A dot per sample. Both axes have the same range, so that the diagonal is where it should be."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, ""
        self._true: NDArray[np.float64] = np.empty(0)
        self._predicted: NDArray[np.float64] = np.empty(0)
        self.setMinimumSize(260, 260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def size_shown(self) -> int:
        """How many samples are shown."""
        return len(self._true)

    def set_values(self, true: NDArray[np.float64], predicted: NDArray[np.float64], name: str) -> None:
        """Shows these pairs; `name` says what is predicted."""
        self._true, self._predicted, self._name = true, predicted, name
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A comfortable square."""
        return QSize(400, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, diagonal, dots."""
        theme, frame = self._theme, self._frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_axes(painter, frame, theme, whole=False)
            painter.setPen(pen(theme.muted, 1.2))
            ends = [QPointF(float(frame.x(v)), float(frame.y(v))) for v in (frame.left, frame.right)]
            painter.drawLine(*ends)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(theme.accent, theme.panel, 0.75)))
            for x, y in zip(frame.x(self._true).tolist(), frame.y(self._predicted).tolist(), strict=True):
                painter.drawEllipse(QPointF(x, y), 3.0, 3.0)
            painter.setFont(font(13, 600))
            painter.setPen(QColor(theme.title))
            painter.drawText(QRectF(16, 8, 300, 20), Qt.AlignmentFlag.AlignVCenter, tr("Predicted and true"))
            painter.setFont(font(11))
            painter.setPen(QColor(theme.muted))
            words = tr("{name}: across true, upwards predicted", name=self._name)
            place = QRectF(0, 8, self.width() - 14, 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _frame(self) -> Frame:
        both = np.concatenate((self._true, self._predicted))
        both = both[np.isfinite(both)]
        low, high = (float(both.min()), float(both.max())) if len(both) else (0.0, 1.0)
        step = round_step((high - low) or 1.0, 6)
        low, high = float(np.floor(low / step) * step), float(np.ceil(high / step) * step)
        area = QRectF(48, 40, max(10, self.width() - 62), max(10, self.height() - 68))
        return Frame(area, low, high, low, high)
