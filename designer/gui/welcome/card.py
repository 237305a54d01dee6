"""A card that can be chosen: a small picture of the network, a title, a sentence, a line of facts."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.drawing.theme import Theme, mix
from designer.gui.welcome.thumbnail import Thumbnail
from designer.gui.widgets.words import ElidedLabel, words

WIDTH, HEIGHT = 248, 214
_RADIUS = 12


class Card(QWidget):
    """`chosen()`: a click, Return or Space."""

    chosen = Signal()

    def __init__(self, title: str, text: str, facts: str, picture: Thumbnail, theme: Theme) -> None:
        super().__init__()
        self.setFixedSize(WIDTH, HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.title, self.picture = title, picture
        self._theme = theme
        doc = words(text, "small", wrap=True)
        doc.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 12)
        column.setSpacing(0)
        column.addWidget(picture)
        below = QVBoxLayout()
        below.setContentsMargins(15, 10, 13, 0)
        below.setSpacing(3)
        below.addWidget(ElidedLabel(title, "heading"))
        below.addWidget(doc)
        below.addStretch(1)
        below.addWidget(ElidedLabel(facts, "mono-muted"))
        column.addLayout(below, 1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.picture.set_theme(theme)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws the ground and the edge, brighter under the pointer and with the keyboard."""
        theme = self._theme
        if self.hasFocus():
            edge, width = QColor(theme.accent), 1.6
        elif self.underMouse():
            edge, width = QColor(mix(theme.accent, theme.border, 0.6)), 1.2
        else:
            edge, width = QColor(theme.border), 1.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(edge, width))
            painter.setBrush(QColor(theme.node))
            inset = width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is."""
        super().focusOutEvent(event)
        self.update()
