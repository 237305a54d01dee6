"""Buttons: with words, with an icon, and several side by side of which one is chosen."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from designer.drawing.theme import Theme
from designer.gui.icons import icon
from designer.gui.scaling import hold, hold_icon
from designer.gui.style import set_role


def push(text: str, role: str = "", on_click: Callable[[], object] | None = None) -> QPushButton:
    """A button with words, in one of the style's roles."""
    button = _Push(text)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAutoDefault(False)
    hold_icon(button, 16)
    if role:
        set_role(button, role)
    if on_click is not None:
        button.clicked.connect(lambda _=False: on_click())
    return button


class _Push(QPushButton):
    """A button that Return presses like Space, not only in a dialogue."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps Return, leaves the rest to the button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


_SEGMENTS_HEIGHT = 30


class IconButton(QToolButton):
    """A square button that is only an icon; its tooltip and its accessible name say what it does."""

    def __init__(self, name: str, theme: Theme, tip: str = "", role: str = "", size: int = 16) -> None:
        super().__init__()
        self._name, self._size = name, size
        hold_icon(self, size)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        if role:
            set_role(self, role)
        self.set_theme(theme)

    def show_icon(self, name: str, theme: Theme) -> None:
        """Shows another icon."""
        self._name = name
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.setIcon(icon(self._name, theme.text, checked=theme.accent, size=self._size))


class Segments(QFrame):
    """Choices side by side, one of which is taken. `chosen(id)` tells that the user took another."""

    chosen = Signal(str)

    def __init__(self, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        set_role(self, "segments")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        hold(self, height=_SEGMENTS_HEIGHT)
        for id, title in choices:
            button = QToolButton()
            button.setText(title)
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            set_role(button, "segment")
            button.clicked.connect(lambda _=False, id=id: self.chosen.emit(id))
            self._group.addButton(button)
            self._buttons[id] = button
            row.addWidget(button)

    def choose(self, id: str) -> None:
        """Marks a choice without telling."""
        self._buttons[id].setChecked(True)

    def button(self, id: str) -> QToolButton:
        """The button of a choice, e.g. to give it a tooltip."""
        return self._buttons[id]


def show_instead(shown: QWidget, hidden: QWidget) -> None:
    """Shows a widget in the place of another; the keyboard goes along instead of to some widget far away."""
    shown.show()
    if hidden.hasFocus():
        shown.setFocus()
    hidden.hide()
