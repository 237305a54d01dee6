"""Values in the order of time, to be changed by hand: dragged with the mouse, or moved with the arrow keys.

Keys: Left and Right go through time (with Shift ten steps), Up and Down move the value (with Shift further), PageUp and
PageDown take another channel, Ctrl+Z takes a change back and Ctrl+Shift+Z brings it again.
"""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.pages.deploy.play.panel import Array
from designer.gui.plots.axis import brief
from designer.gui.plots.ink import font, hair_line, pen, stroke
from designer.gui.plots.tints import tint
from designer.gui.scaling import px
from designer.gui.tongue import tr
from designer.gui.widgets.ring import Ring

_HIGH, _PAD = 168, 10
_KEPT = 100
_FINE, _COARSE = 0.02, 0.1
_BRUSH = 0.02
"""The share of the time that a drag takes along on each side, so that curves stay curves."""


class SeriesView(QWidget):
    """Curves [length, channels]. `edited()`: the user changed a value; `moved()`: they went elsewhere."""

    edited = Signal()
    moved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values = np.zeros((1, 1))
        self._before: list[Array] = []
        self._undone: list[Array] = []
        self._range = (-1.0, 1.0)
        self._heat: Array | None = None
        self._is_dragged = False
        self.channel = self.step = 0
        self.setAccessibleName(tr("The series; arrow keys move through time and change values"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(_HIGH))
        Ring(self)

    @property
    def values(self) -> Array:
        """What stands there, float [length, channels]."""
        return self._values

    @property
    def value(self) -> float:
        """The value at the step and channel that were chosen."""
        return float(self._values[self.step, self.channel])

    @property
    def can_undo(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._before)

    def set_values(self, values: Array) -> None:
        """Shows others; what was changed before is forgotten."""
        self._values = np.array(values, dtype=np.float64)
        self._before.clear()
        self._undone.clear()
        self._heat = None
        self.step = min(self.step, len(self._values) - 1)
        self.channel = min(self.channel, self._values.shape[1] - 1)
        self._measure()
        self._go(self.step)

    def show_heat(self, heat: Array | None) -> None:
        """How much each step counts; None: that is not known."""
        self._heat = heat
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def take_channel(self, channel: int) -> None:
        """Chooses which curve is changed."""
        self.channel = channel % self._values.shape[1]
        self._go(self.step)

    def undo(self) -> None:
        """Takes a change back."""
        self._swap(self._before, self._undone)

    def redo(self) -> None:
        """Brings it again."""
        self._swap(self._undone, self._before)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(px(320), px(_HIGH))

    # -- painting

    def paintEvent(self, _: QPaintEvent) -> None:
        """What counts as bands behind, the curves, and a mark on the value that keys change."""
        theme, box = self._theme, self._box()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen(theme.border))
            painter.setBrush(QColor(mix(theme.field, theme.canvas, 0.6)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self._paint_heat(painter, box)
            xs = self._x(np.arange(len(self._values)))
            for channel in reversed(range(self._values.shape[1])):
                ys = self._y(self._values[:, channel])
                colour = tint(theme, channel)
                if channel == self.channel:
                    stroke(painter, colour, xs, ys, 2.0)
                else:
                    hair_line(painter, mix(colour, theme.panel, 0.6), xs, ys)
            self._paint_mark(painter, box)

    def _paint_heat(self, painter: QPainter, box: QRectF) -> None:
        if self._heat is None or not len(self._heat):
            return
        most = float(np.abs(self._heat).max()) or 1.0
        wide = box.width() / len(self._heat)
        for step, weight in enumerate((self._heat / most).tolist()):
            colour = QColor(self._theme.warning if weight > 0 else self._theme.accent)
            colour.setAlphaF(0.6 * abs(weight))
            painter.fillRect(QRectF(box.left() + step * wide, box.top(), wide + 0.5, box.height()), colour)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        x = float(self._x(np.array([self.step]))[0])
        y = float(self._y(np.array([self.value]))[0])
        painter.setPen(pen(theme.muted))
        painter.drawLine(QLineF(x, box.top(), x, box.bottom()))
        painter.setPen(pen(theme.panel, 1.5))
        painter.setBrush(QColor(tint(theme, self.channel)))
        painter.drawEllipse(QPointF(x, y), 4.5, 4.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(font(10))
        painter.setPen(QColor(theme.muted))
        low, high = self._range
        edge = QRectF(box.left() + 2, box.top() - 2, 80, px(14))
        painter.drawText(edge, Qt.AlignmentFlag.AlignLeft, brief(high))
        painter.drawText(QRectF(edge.left(), box.bottom() - px(12), 80, px(14)), Qt.AlignmentFlag.AlignLeft, brief(low))

    # -- changing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of a value."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._keep()
            self._is_dragged = True
            self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves what was taken hold of, and what lies on the way."""
        if self._is_dragged and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        if self._is_dragged:
            self._is_dragged = False
            self._measure()
            self.update()

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not taken for the window's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._action(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the head of this file."""
        action = self._action(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _action(self, event: QKeyEvent) -> Callable[[], object] | None:
        is_far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo
        if event.matches(QKeySequence.StandardKey.Redo):
            return self.redo
        far, share = (10, _COARSE) if is_far else (1, _FINE)
        return {
            Qt.Key.Key_Left: lambda: self._go(self.step - far),
            Qt.Key.Key_Right: lambda: self._go(self.step + far),
            Qt.Key.Key_Home: lambda: self._go(0),
            Qt.Key.Key_End: lambda: self._go(len(self._values) - 1),
            Qt.Key.Key_Up: lambda: self._nudge(share),
            Qt.Key.Key_Down: lambda: self._nudge(-share),
            Qt.Key.Key_PageUp: lambda: self.take_channel(self.channel - 1),
            Qt.Key.Key_PageDown: lambda: self.take_channel(self.channel + 1),
        }.get(Qt.Key(event.key()))

    def _drag(self, place: QPointF) -> None:
        box = self._box()
        share = (place.x() - box.left()) / max(1.0, box.width())
        step = int(np.clip(round(share * (len(self._values) - 1)), 0, len(self._values) - 1))
        low, high = self._range
        value = low + (box.bottom() - place.y()) / max(1.0, box.height()) * (high - low)
        near = max(0, round(_BRUSH * len(self._values)))
        first, last = max(0, step - near), min(len(self._values), step + near + 1)
        pull = np.cos((np.arange(first, last) - step) / (near + 1) * np.pi / 2) ** 2
        part = self._values[first:last, self.channel]
        self._values[first:last, self.channel] = part + (value - part) * pull
        self._go(step)
        self.edited.emit()

    def _nudge(self, share: float) -> None:
        self._keep()
        self._values[self.step, self.channel] += share * (self._range[1] - self._range[0])
        if not self._range[0] <= self.value <= self._range[1]:
            self._measure()
        self._go(self.step)
        self.edited.emit()

    def _keep(self) -> None:
        self._before = [*self._before[-_KEPT:], self._values.copy()]
        self._undone.clear()
        self._heat = None

    def _swap(self, there: list[Array], here: list[Array]) -> None:
        if there:
            here.append(self._values.copy())
            self._values = there.pop()
            self._measure()
            self._go(self.step)
            self.edited.emit()

    def _go(self, step: int) -> None:
        self.step = int(np.clip(step, 0, len(self._values) - 1))
        self.setAccessibleDescription(tr("step {step}: {value}", step=self.step + 1, value=brief(self.value)))
        self.moved.emit()
        self.update()

    def _measure(self) -> None:
        low, high = float(self._values.min()), float(self._values.max())
        room = 0.1 * ((high - low) or abs(high) or 1.0)
        self._range = (low - room, high + room)

    # -- places

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD)

    def _x(self, steps: Array) -> Array:
        box = self._box()
        return box.left() + steps / max(1, len(self._values) - 1) * box.width()

    def _y(self, values: Array) -> Array:
        box, (low, high) = self._box(), self._range
        return box.bottom() - (values - low) / ((high - low) or 1.0) * box.height()
