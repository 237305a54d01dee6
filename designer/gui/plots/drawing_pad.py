"""A pad to draw on with the mouse or the keyboard. What a network makes of the ink is the runtime's affair.

Keys: the arrows move the pen (with Shift in larger steps), Space sets it down and lifts it, Ctrl+Z takes the last
stroke away and Ctrl+Shift+Z brings it back, Del empties the pad.
"""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.plots.ink import font, pen
from designer.gui.plots.pyramid import Floats
from designer.gui.tongue import tr
from designer.gui.widgets.ring import Ring

_PAPER = 512
"""Side of the image that is drawn on, in pixels, whatever the widget's size."""

_PEN = 0.085
"""Width of a stroke, as a share of the pad. Digits written with it look like those of the digits dataset."""

_INK = 64
"""Side of the ink that is handed on: fine enough for any small image, small enough to be sent at every stroke."""

_STEPS = 40
"""Strokes that can be taken away again."""

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_FAR, _NEAR = 0.1, 0.025
"""How far an arrow key moves the pen, as a share of the pad: with Shift, and without."""


class DrawingPad(QWidget):
    """Ink on a square. `drawn()` is emitted with every stroke movement and when the pad is cleared.

    `invitation` stands on it while it is empty. A picture may lie on it instead of ink, until somebody draws.
    """

    drawn = Signal()

    def __init__(self, theme: Theme, *, side: int = 216, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paper = QImage(_PAPER, _PAPER, QImage.Format.Format_Grayscale8)
        self._paper.fill(0)
        self._last: QPointF | None = None
        self._is_empty = True
        self._image: QImage | None = None
        self._undone: list[tuple[QImage, bool]] = []
        self._before: list[tuple[QImage, bool]] = []
        self._pen = QPointF(0.5, 0.5)
        self._is_down = self._by_key = False
        self.invitation = tr("Draw a digit here")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        Ring(self)
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Drawing pad"))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return self._is_empty

    @property
    def can_undo(self) -> bool:
        """Whether there is a stroke to take away."""
        return bool(self._before)

    @property
    def has_picture(self) -> bool:
        """Whether a picture lies on it."""
        return self._image is not None

    def clear(self) -> None:
        """Empties the pad; what was drawn can be had back."""
        if not self._is_empty:
            self._keep()
        self._paper.fill(0)
        self._is_empty, self._image = True, None
        self.update()
        self.drawn.emit()

    def wipe(self) -> None:
        """Empties the pad for something else, and tells nobody."""
        self._paper.fill(0)
        self._is_empty, self._image = True, None
        self._before.clear()
        self._undone.clear()
        self._is_down = False
        self.update()

    def show_picture(self, image: QImage) -> None:
        """Lays a picture on the empty pad."""
        self._image = image
        self.update()

    def undo(self) -> None:
        """Takes the last stroke away."""
        self._swap(self._before, self._undone)

    def redo(self) -> None:
        """Brings it back."""
        self._swap(self._undone, self._before)

    def draw(self, points: Sequence[QPointF]) -> None:
        """Draws a stroke through points, given in shares of the pad."""
        self._keep()
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
            if self._image is not None:
                painter.setClipPath(shape)
                _paint_image(painter, box, self._image)
                painter.setClipping(False)
            elif self._is_empty:
                painter.setFont(font(12))
                painter.setPen(QColor(theme.muted))
                flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
                painter.drawText(self.rect().adjusted(16, 16, -16, -16), flags, self.invitation)
            else:
                painter.setClipPath(shape)
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(self.rect(), self._inked())
                painter.setClipping(False)
            painter.setPen(pen(theme.border))
            painter.drawPath(shape)
            if self._by_key and self.hasFocus():
                self._paint_pen(painter)

    def _paint_pen(self, painter: QPainter) -> None:
        """A cross where the keyboard's pen is; a filled one while it is down."""
        at = QPointF(self._pen.x() * self.width(), self._pen.y() * self.height())
        painter.setPen(pen(self._theme.accent, 2.0))
        for x, y in ((9, 0), (0, 9)):
            painter.drawLine(at - QPointF(x, y), at + QPointF(x, y))
        painter.setBrush(QColor(self._theme.accent) if self._is_down else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, 4.5, 4.5)

    def _inked(self) -> QPixmap:
        ink = QImage(self._paper.size(), QImage.Format.Format_ARGB32_Premultiplied)
        ink.fill(QColor(self._theme.title))
        ink.setAlphaChannel(self._paper)
        return QPixmap.fromImage(ink)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Sets the pen down."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._by_key = False
            self._keep()
            self._last = event.position()
            self._stroke_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draws."""
        if self._last is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._stroke_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lifts the pen."""
        self._last = None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lifts the keyboard's pen."""
        self._is_down = self._by_key = False
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not taken for the window's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the head of this file."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif event.key() == Qt.Key.Key_Space:
            self._turn_pen()
        elif (arrow := _ARROWS.get(Qt.Key(event.key()))) is not None:
            self._move_pen(*arrow, _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _NEAR)
        else:
            super().keyPressEvent(event)

    def _means(self, event: QKeyEvent) -> bool:
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space, *_ARROWS)
        return (
            event.key() in keys
            or event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
        )

    def _turn_pen(self) -> None:
        self._by_key, self._is_down = True, not self._is_down
        if self._is_down:
            self._keep()
            self._last = None
            self._stroke_to(QPointF(self._pen.x() * self.width(), self._pen.y() * self.height()))
        self._last = None
        self.update()

    def _move_pen(self, right: int, down: int, far: float) -> None:
        self._by_key = True
        start = QPointF(self._pen.x() * self.width(), self._pen.y() * self.height())
        self._pen = QPointF(
            min(max(self._pen.x() + right * far, 0.0), 1.0), min(max(self._pen.y() + down * far, 0.0), 1.0)
        )
        if self._is_down:
            self._last = start
            self._stroke_to(QPointF(self._pen.x() * self.width(), self._pen.y() * self.height()))
            self._last = None
        self.update()

    def _keep(self) -> None:
        """Remembers the pad as it is, before it changes."""
        self._before = [*self._before[-_STEPS:], (self._paper.copy(), self._is_empty)]
        self._undone.clear()

    def _swap(self, there: list[tuple[QImage, bool]], here: list[tuple[QImage, bool]]) -> None:
        if there:
            here.append((self._paper.copy(), self._is_empty))
            self._paper, self._is_empty = there.pop()
            self._last = None
            self.update()
            self.drawn.emit()

    def _stroke_to(self, point: QPointF) -> None:
        scale = _PAPER / self.width()
        start = self._last or point
        with QPainter(self._paper) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            thick = QPen(QColor(255, 255, 255), _PAPER * _PEN)
            thick.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(thick)
            painter.drawLine(start * scale, point * scale + QPointF(0.01, 0))
        self._last, self._is_empty, self._image = point, False, None
        self.update()
        self.drawn.emit()


def _paint_image(painter: QPainter, box: QRectF, image: QImage) -> None:
    """The whole picture, as large as the pad lets it be."""
    size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(box.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, image.width() > size.width() / 4)
    painter.drawImage(place, image)
