"""What can be chosen on the welcome page: a frame that knows click, Return, Space, and shows where the keyboard is."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from designer.drawing.theme import Theme, mix

_RADIUS = 12


class Choice(QWidget):
    """`chosen()`: a click, Return or Space. `is_first` makes it stand out as the first thing to do."""

    chosen = Signal()

    def __init__(self, name: str, description: str, theme: Theme) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.theme = theme
        self.is_first = False

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.theme = theme
        self.update()

    def height_for(self, width: int) -> int:
        """How high it is if it is so wide."""
        layout = self.layout()
        if layout is None:
            return self.sizeHint().height()
        layout.activate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws the ground and the edge, brighter under the pointer and with the keyboard."""
        theme = self.theme
        ground = theme.node
        if self.hasFocus():
            edge, width = theme.accent, 2.0
        elif self.underMouse():
            edge, width = mix(theme.accent, theme.border, 0.6), 1.2
        else:
            edge, width = mix(theme.accent, theme.border, 0.5) if self.is_first else theme.border, 1.0
        if self.is_first:
            ground = mix(theme.accent, theme.node, 0.1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(edge), width))
            painter.setBrush(QColor(ground))
            inset = width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the press, so that its release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows that it can be chosen."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Shows itself as before."""
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is."""
        super().focusOutEvent(event)
        self.update()
