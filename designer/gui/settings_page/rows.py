"""What a page of settings is made of: captions, and rows with a name, a sentence and a control."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.gui.editing.boxes import ChoiceBox
from designer.gui.scaling import least
from designer.gui.tongue import tr
from designer.gui.widgets.words import caption, hairline, words

_CONTROL = 200


class Row(QWidget):
    """A setting: its name and a sentence at the left, its control at the right."""

    def __init__(self, title: str, text: str, control: QWidget, keywords: str = "") -> None:
        super().__init__()
        self.title, self.control = title, control
        self._searched = f"{title} {text} {keywords}".casefold()
        name = words(title, "heading")
        name.setBuddy(control)
        control.setAccessibleName(title)
        control.setAccessibleDescription(text)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(name)
        if text:
            column.addWidget(words(text, "muted", wrap=True))
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(24)
        row.addLayout(column, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole.addLayout(row)

    def part(self) -> None:
        """Draws a line above itself."""
        self._whole.insertWidget(0, hairline())

    def fits(self, search: str) -> bool:
        """Whether all words of a search are in what stands here."""
        return all(word in self._searched for word in search.casefold().split())


class Page(QWidget):
    """Rows below captions. `narrow(search)` leaves only the rows that fit."""

    def __init__(self, id: str, title: str) -> None:
        super().__init__()
        self.id, self.title = id, title
        self.rows: list[Row] = []
        self._parts: list[tuple[QLabel, list[Row]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 24)
        self._column.setSpacing(0)
        self._column.addWidget(words(title, "title"))
        self._column.addStretch(1)

    def add_part(self, title: str, rows: Iterable[Row]) -> None:
        """Adds rows below a caption."""
        head, mine = caption(title), list(rows)
        head.setContentsMargins(0, 20, 0, 4)
        self._insert(head)
        for place, row in enumerate(mine):
            if place:
                row.part()
            self._insert(row)
        self.rows += mine
        self._parts.append((head, mine))

    def add_note(self, note: QLabel) -> None:
        """Adds a sentence below the rows."""
        self._insert(note)

    def add_wide(self, widget: QWidget) -> None:
        """Adds what takes the whole width and all the room."""
        self._column.insertSpacing(self._column.count() - 1, 12)
        self._column.insertWidget(self._column.count() - 1, widget, 100)

    def narrow(self, search: str) -> int:
        """Shows the rows that fit a search; gives how many there are."""
        for head, rows in self._parts:
            for row in rows:
                row.setVisible(row.fits(search))
            head.setVisible(any(not row.isHidden() for row in rows))
        return sum(not row.isHidden() for row in self.rows)

    def refresh(self) -> None:
        """Shows what holds now, after it was changed elsewhere."""

    def _insert(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)


def choice(options: Iterable[tuple[str, str]], now: str, choose: Callable[[str], object]) -> ChoiceBox:
    """A field to choose one of some values, each with its words; `choose(value)` is called at once."""
    box = ChoiceBox()
    for value, title in options:
        box.addItem(tr(title), value)
    box.setCurrentIndex(max(0, box.findData(now)))
    least(box, width=_CONTROL)
    box.activated.connect(lambda _: choose(box.currentData()))
    return box


def switch(now: bool, choose: Callable[[bool], object]) -> QCheckBox:
    """A box to tick; `choose(ticked)` is called at once."""
    box = QCheckBox()
    box.setChecked(now)
    box.toggled.connect(lambda on: choose(on))
    return box
