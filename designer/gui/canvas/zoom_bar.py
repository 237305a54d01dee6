"""The zoom control in the corner of the canvas: out, the zoom in percent, in, fit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.fonts import mono_font, ui_font
from designer.gui.scaling import hold, px
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_HEIGHT, _AIR = 28, 16
_RADIUS = 7.0


class _Part(QAbstractButton):
    """One flat button of the bar."""

    def __init__(self, text: str, words: str, width: int, font: Callable[[], QFont], theme: Theme) -> None:
        super().__init__()
        self.setText(text)
        self.setToolTip(words)
        self.theme = theme
        self._font = font
        self.setAccessibleName(words)
        self._width = width
        hold(self, height=_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours, and with text of another size, from now on."""
        self.theme = theme
        self.setFont(self._font())
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as usual, or as its words in another language."""
        return QSize(max(px(self._width), self.fontMetrics().horizontalAdvance(self.text()) + px(_AIR)), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its text; a tint while the pointer is over it."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(mix(theme.accent, theme.panel, 0.26 if self.isDown() else 0.14)))
                painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 5, 5)
            painter.setPen(QColor(theme.title if self.underMouse() else theme.text))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class ZoomBar(QWidget):
    """Buttons for zooming."""

    def __init__(self, canvas: CanvasView, theme: Theme) -> None:
        super().__init__(canvas)
        self.theme = theme
        glyph, words = partial(ui_font, 14), partial(ui_font, 12)
        self.smaller = _Part("−", tr("Zoom out"), 32, glyph, theme)
        self.percent = _Part("100 %", tr("Zoom to 100 %"), 56, partial(mono_font, 11), theme)
        self.larger = _Part("+", tr("Zoom in"), 32, glyph, theme)
        self.whole = _Part(tr("Fit"), tr("Fit the network into the view"), 40, words, theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 0)
        layout.setSpacing(0)
        self._parts = (self.smaller, self.percent, self.larger, self.whole)
        for part in self._parts:
            layout.addWidget(part)
        self.smaller.clicked.connect(canvas.zoom_out)
        self.larger.clicked.connect(canvas.zoom_in)
        self.percent.clicked.connect(lambda: canvas.zoom_to(1.0))
        self.whole.clicked.connect(canvas.fit)
        self._fit()

    def show_zoom(self, scale: float) -> None:
        """Shows a zoom in percent."""
        self.percent.setText(f"{scale * 100:.0f} %")

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours from now on."""
        self.theme = theme
        for part in self._parts:
            part.set_theme(theme)
        self._fit()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Other words need other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedSize(sum(part.sizeHint().width() for part in self._parts) + 2, px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, with a hairline before Fit."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.border), 1.0))
            painter.setBrush(QColor(self.theme.panel))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), _RADIUS, _RADIUS)
            x = self.whole.x()
            painter.drawLine(x, 7, x, self.height() - 8)
