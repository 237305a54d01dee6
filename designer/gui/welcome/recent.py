"""The recent files as rows: name, folder, when it was changed."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.scaling import hold
from designer.gui.style import set_role
from designer.gui.widgets.words import ElidedLabel, Picture, words

_SHOWN = 6


class RecentList(QWidget):
    """`chosen(path)`: a file was clicked."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[RecentRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._nothing = words("Projects that you save or open appear here.", "muted")
        self._column.addWidget(self._nothing)

    def show_files(self, files: tuple[Path, ...]) -> None:
        """Shows these files, latest first."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [RecentRow(path, self._theme) for path in files[:_SHOWN]]
        for row in self.rows:
            row.chosen.connect(self.chosen)
            self._column.addWidget(row)
        self._nothing.setVisible(not self.rows)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)


class RecentRow(QFrame):
    """One file. `chosen(path)`: a click or Return."""

    chosen = Signal(object)

    def __init__(self, path: Path, theme: Theme) -> None:
        super().__init__()
        self.path = path
        set_role(self, "row")
        hold(self, height=34)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"Open {path.name}")
        self._picture = Picture("file", theme.muted)
        folder = ElidedLabel(_short(path.parent), "muted", Qt.TextElideMode.ElideMiddle)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(words(path.stem, "heading"))
        row.addWidget(folder, 1)
        row.addWidget(words(_when(path), "small"))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._picture.show_icon("file", theme.muted)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.path)
        else:
            super().keyPressEvent(event)


def _short(folder: Path) -> str:
    try:
        return f"~/{folder.relative_to(Path.home()).as_posix()}"
    except ValueError:
        return str(folder)


def _when(path: Path) -> str:
    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return ""
    return f"{changed.day} {changed:%b %Y, %H:%M}"
