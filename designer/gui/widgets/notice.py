"""A slim bar across the window that says one thing and asks one question."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from designer.drawing.theme import Theme
from designer.gui.style import set_role
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words


class Notice(QFrame):
    """An icon, a sentence and buttons; each button closes the bar and then does its work. `answered()`."""

    answered = Signal()

    def __init__(
        self, icon: str, text: str, choices: tuple[tuple[str, str, Callable[[], object]], ...], theme: Theme
    ) -> None:
        super().__init__()
        set_role(self, "notice")
        self.text = text
        self._icon = icon
        self._picture = Picture(icon, theme.accent)
        self.buttons = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(words(text, "heading"))
        row.addStretch(1)
        for title, role, act in choices:
            button = push(title, role, partial(self._close_and, act))
            self.buttons[title] = button
            row.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._picture.show_icon(self._icon, theme.accent)

    def _close_and(self, act: Callable[[], object]) -> None:
        self.hide()
        self.answered.emit()
        self.deleteLater()
        act()
