"""A way to begin as a tile: an icon, a title and a sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from designer.drawing.theme import Theme
from designer.gui.welcome.choice import Choice
from designer.gui.widgets.words import Picture, words


class Tile(Choice):
    """An icon beside a title and a sentence."""

    def __init__(self, icon: str, title: str, text: str, theme: Theme) -> None:
        super().__init__(title, text, theme)
        self._icon = icon
        self._picture = Picture(icon, theme.accent, 20)
        self._title = words(title, "heading", wrap=True)
        self._text = words(text, "small", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(1)
        row.addLayout(column, 1)

    @property
    def title(self) -> str:
        """What it says it does."""
        return self._title.text()

    @property
    def text(self) -> str:
        """The sentence below the title."""
        return self._text.text()

    def say(self, title: str, text: str, *, is_first: bool) -> None:
        """Shows other words; `is_first` makes it stand out."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.is_first = is_first
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        super().set_theme(theme)
        self._picture.show_icon(self._icon, theme.accent)
