"""Dims the window except for one place. The mouse goes through it: everything stays usable."""

from PySide6.QtCore import QEasingCurve, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from designer.drawing.theme import Theme
from designer.gui import motion

_DURATION_MS = 160
_MARGIN, _RADIUS = 5, 9
_DIM_DARK, _DIM_LIGHT = 105, 62


class Spotlight(QWidget):
    """Lies over all of a window."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._to = QRectF()
        self._shown = QRectF()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(_DURATION_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._on_step)
        self.hide()

    @property
    def place(self) -> QRect:
        """The place that is lit; empty if there is none."""
        return self._to.toRect()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.update()

    def point_at(self, place: QRect, *, glide: bool) -> None:
        """Lights another place; `glide` moves there, unless things shall not move."""
        wanted = QRectF(place).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN) if not place.isEmpty() else QRectF()
        if wanted == self._to:
            return
        self._to = wanted
        if glide and not self._shown.isEmpty() and not wanted.isEmpty() and not motion.is_reduced():
            self._motion.stop()
            self._motion.setStartValue(self._shown)
            self._motion.setEndValue(wanted)
            self._motion.start()
        elif self._motion.state() is QVariantAnimation.State.Running:
            self._motion.setEndValue(wanted)
        else:
            self._on_step(wanted)

    def put_out(self) -> None:
        """Lets all of the window be seen again."""
        self._motion.stop()
        self._to = self._shown = QRectF()
        self.hide()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Dims everything but the place, and draws an edge around that."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QPainterPath()
            veil.setFillRule(Qt.FillRule.OddEvenFill)
            veil.addRect(QRectF(self.rect()))
            if not self._shown.isEmpty():
                veil.addRoundedRect(self._shown, _RADIUS, _RADIUS)
            painter.fillPath(veil, QColor(0, 0, 0, _DIM_DARK if self._theme.is_dark else _DIM_LIGHT))
            if not self._shown.isEmpty():
                painter.setPen(QPen(QColor(self._theme.accent), 2))
                painter.drawRoundedRect(self._shown, _RADIUS, _RADIUS)

    def _on_step(self, place: QRectF) -> None:
        self._shown = place
        self.update()
