"""A pad to draw on with the mouse. What a network makes of the ink is the runtime's affair."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.plots.ink import font, pen
from designer.gui.plots.pyramid import Floats
from designer.gui.tongue import tr

_PAPER = 512
"""Side of the image that is drawn on, in pixels, whatever the widget's size."""

_PEN = 0.085
"""Width of a stroke, as a share of the pad. Digits written with it look like those of the digits dataset."""

_INK = 64
"""Side of the ink that is handed on: fine enough for any small image, small enough to be sent at every stroke."""


class DrawingPad(QWidget):
    """Ink on a square. `drawn()` is emitted with every stroke movement and when the pad is cleared."""

    drawn = Signal()

    def __init__(self, theme: Theme, *, side: int = 216, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paper = QImage(_PAPER, _PAPER, QImage.Format.Format_Grayscale8)
        self._paper.fill(0)
        self._last: QPointF | None = None
        self._is_empty = True
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Drawing pad"))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return self._is_empty

    def clear(self) -> None:
        """Wipes the pad."""
        self._paper.fill(0)
        self._is_empty = True
        self.update()
        self.drawn.emit()

    def draw(self, points: Sequence[QPointF]) -> None:
        """Draws a stroke through points, given in shares of the pad."""
        self._last = None
        for point in points:
            self._stroke_to(QPointF(point.x() * self.width(), point.y() * self.height()))
        self._last = None

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def ink(self) -> Floats:
        """The drawing as it stands on the pad: [height, width] of ink from 0 to 1."""
        small = self._paper.scaled(
            QSize(_INK, _INK), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        ).convertToFormat(QImage.Format.Format_Grayscale8)
        flat = np.frombuffer(small.constBits(), dtype=np.uint8)
        pixels = flat.reshape(small.height(), small.bytesPerLine())[:, : small.width()]
        shares: Floats = pixels.astype(np.float32) / np.float32(255)
        return shares

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ink in the theme's colours, and an invitation while the pad is empty."""
        theme, box = self._theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = QPainterPath()
            shape.addRoundedRect(box, 8, 8)
            painter.fillPath(shape, QColor(mix(theme.field, theme.canvas, 0.6)))
            if self._is_empty:
                painter.setFont(font(12))
                painter.setPen(QColor(theme.muted))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Draw a digit here"))
            else:
                painter.setClipPath(shape)
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(self.rect(), self._inked())
                painter.setClipping(False)
            painter.setPen(pen(theme.border))
            painter.drawPath(shape)

    def _inked(self) -> QPixmap:
        ink = QImage(self._paper.size(), QImage.Format.Format_ARGB32_Premultiplied)
        ink.fill(QColor(self._theme.title))
        ink.setAlphaChannel(self._paper)
        return QPixmap.fromImage(ink)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Sets the pen down."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._last = event.position()
            self._stroke_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draws."""
        if self._last is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._stroke_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lifts the pen."""
        self._last = None

    def _stroke_to(self, point: QPointF) -> None:
        scale = _PAPER / self.width()
        start = self._last or point
        with QPainter(self._paper) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            thick = QPen(QColor(255, 255, 255), _PAPER * _PEN)
            thick.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(thick)
            painter.drawLine(start * scale, point * scale + QPointF(0.01, 0))
        self._last, self._is_empty = point, False
        self.update()
        self.drawn.emit()
