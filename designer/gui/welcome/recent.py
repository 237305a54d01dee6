"""The recent projects as rows: a picture of the network, name, folder, when it was changed; pin, remove."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.days import day
from designer.gui.scaling import px
from designer.gui.tongue import tr
from designer.gui.welcome.choice import Choice
from designer.gui.welcome.grid import Grid
from designer.gui.welcome.pictures import Pictures
from designer.gui.welcome.shelf import Known, Shelf
from designer.gui.welcome.thumbnail import Thumbnail
from designer.gui.widgets.buttons import IconButton
from designer.gui.widgets.words import ElidedLabel

_SHOWN = 8
_PICTURE = (92, 52)
_LEAST_WIDTH = 340


class RecentRow(Choice):
    """One project. `pin_wanted(on)`, `forget_wanted()` besides `chosen`."""

    pin_wanted = Signal(bool)
    forget_wanted = Signal()

    def __init__(self, known: Known, theme: Theme) -> None:
        name = tr("Open {name}", name=known.path.stem)
        said = [_short(known.path.parent), _when(known.changed)]
        if known.is_missing:
            name = tr("{name} is missing", name=known.path.stem)
            said = [_short(known.path.parent), tr("Not found. Find it again, or remove it here.")]
        super().__init__(name, ". ".join(said), theme)
        self.path, self.known = known.path, known
        self.setToolTip(str(known.path))
        self.picture = Thumbnail(None, theme, "circle-alert" if known.is_missing else "workflow", size=_PICTURE)
        self.note = ElidedLabel(said[1], "changed" if known.is_missing else "small")
        self.pin = IconButton("bookmark", theme, tr("Keep at the head of the list"))
        self.pin.setCheckable(True)
        self.pin.setChecked(known.pinned)
        self.pin.clicked.connect(self.pin_wanted)
        self.forget = IconButton("x", theme, tr("Remove from the list; the file stays"))
        self.forget.clicked.connect(lambda _=False: self.forget_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 9, 8, 9)
        row.setSpacing(12)
        row.addWidget(self.picture)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(ElidedLabel(known.path.stem, "heading"))
        column.addWidget(ElidedLabel(said[0], "small", Qt.TextElideMode.ElideMiddle))
        column.addWidget(self.note)
        row.addLayout(column, 1)
        row.addWidget(self.pin)
        row.addWidget(self.forget)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        super().set_theme(theme)
        for part in (self.picture, self.pin, self.forget):
            part.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it off the list."""
        if event.key() == Qt.Key.Key_Delete:
            self.forget_wanted.emit()
        else:
            super().keyPressEvent(event)


class RecentList(QWidget):
    """`chosen(path)`: a project to open. `find_wanted()`: one that is missing was clicked. `changed()`: pins, rows."""

    chosen = Signal(object)
    find_wanted = Signal()
    changed = Signal()

    def __init__(self, shelf: Shelf, theme: Theme) -> None:
        super().__init__()
        self._shelf, self._theme = shelf, theme
        self._query = ""
        self.rows: list[RecentRow] = []
        self.pictures = Pictures(self)
        self.pictures.drawn.connect(self._on_drawn)
        self._grid = Grid((), _LEAST_WIDTH, gap=10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._grid)

    def refresh(self) -> None:
        """Looks again which projects there are."""
        self.rows = [self._row(known) for known in self._shelf.known()[:_SHOWN]]
        self._grid.replace(self.rows)
        self.filter(self._query)
        self._draw()

    def filter(self, query: str) -> int:
        """Shows those that fit what was typed; answers how many."""
        self._query = query
        parts = query.casefold().split()
        for row in self.rows:
            text = str(row.path).casefold()
            row.setVisible(all(part in text for part in parts))
        self._grid.lay_out()
        return len(self._grid.shown)

    @property
    def shown(self) -> list[Choice]:
        """The rows that are shown."""
        return self._grid.shown

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)
        self._grid.lay_out()
        self._draw()

    def _row(self, known: Known) -> RecentRow:
        row = RecentRow(known, self._theme)
        path = known.path
        row.chosen.connect(self.find_wanted if known.is_missing else lambda: self.chosen.emit(path))
        row.pin_wanted.connect(lambda on: self._pin(path, on=on))
        row.forget_wanted.connect(lambda: self._forget(path))
        return row

    def _pin(self, path: Path, *, on: bool) -> None:
        self._shelf.pin(path, on=on)
        self._renewed(next(place for place, known in enumerate(self._shelf.known()) if known.path == path), "pin")

    def _forget(self, path: Path) -> None:
        place = next(place for place, row in enumerate(self.rows) if row.path == path)
        self._shelf.forget(path)
        self._renewed(place, "")

    def _renewed(self, place: int, button: str) -> None:
        """Shows the rows anew; the keyboard stays where it was."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.refresh()
        if had_focus and self.rows:
            row = self.rows[min(place, len(self.rows) - 1)]
            (row.pin if button == "pin" else row).setFocus()
        self.changed.emit()

    def _draw(self) -> None:
        size = QSize(px(_PICTURE[0]), px(_PICTURE[1]))
        for row in self.rows:
            if not row.known.is_missing:
                row.picture.show_image(self.pictures.ask(row.known, self._theme, size, self.devicePixelRatio()))

    def _on_drawn(self, path: Path, image: object) -> None:
        for row in self.rows:
            if row.path == path:
                if isinstance(image, QImage):
                    row.picture.show_image(image)
                else:
                    row.picture.show_icon("file-text")


def _short(folder: Path) -> str:
    try:
        return f"~/{folder.relative_to(Path.home()).as_posix()}"
    except ValueError:
        return str(folder)


def _when(changed: datetime | None) -> str:
    if changed is None:
        return ""
    days = (datetime.now().astimezone().date() - changed.date()).days
    clock = f"{changed:%H:%M}"
    if days == 0:
        return tr("Today, {time}", time=clock)
    if days == 1:
        return tr("Yesterday, {time}", time=clock)
    return day(changed)
