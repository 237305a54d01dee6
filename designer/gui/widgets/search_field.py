"""A field to search with: a magnifying glass, a button that clears, Down to go on into the list below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from designer.drawing.theme import Theme
from designer.gui.icons import icon
from designer.gui.tongue import tr


class SearchField(QLineEdit):
    """`textChanged` while typing; `left()`: Down leads on to what was found; `taken()`: Return takes the best fit.

    Escape clears.
    """

    left = Signal()
    taken = Signal()

    def __init__(self, placeholder: str, theme: Theme) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._glass = self.addAction(icon("search", theme.muted), QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setText(placeholder)  # here and below: what screen readers call the icon's button
        self._clear: QAction = self.addAction(icon("x", theme.muted), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setToolTip(tr("Clear"))
        self._clear.setText(tr("Clear"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._glass.setIcon(icon("search", theme.muted))
        self._clear.setIcon(icon("x", theme.muted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps Escape, Down and Return, leaves the rest to the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)
