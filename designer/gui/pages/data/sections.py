"""The column at the left of the Data page: named sections below each other, each opened and closed by its head.

Which sections there are, `section_table` says. Whether one is open is remembered between starts; a closed one says in
its head what it holds.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.graph.recipe import Data
from designer.gui.pages.data.chooser import Chooser
from designer.gui.pages.data.contents import Contents
from designer.gui.session import Session
from designer.gui.settings import Option, Settings
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.words import ElidedLabel, hairline

_TURNS = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}


@dataclass(frozen=True, slots=True)
class Around:
    """What a section may need of the page: the project, what chooses data, and the colours at the start."""

    session: Session
    chooser: Chooser
    theme: Theme


class Body(QWidget):
    """What stands below a section's head. Made once with the page. What is entered there becomes edits of the session.

    `told()`: the summary is another. `wanted()`: the section is to be open, since something there waits for the user.
    """

    told = Signal()
    wanted = Signal()

    def refresh(self, data: Data) -> None:
        """Shows what the project says of its data; comes after every change of it."""

    def show_contents(self, contents: Contents | None, data: Data) -> None:
        """Hears what was read of `data`, or that nothing can be shown of it (None). Not for long work."""

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""

    def shut_down(self) -> None:
        """Ends what works for it in threads. Comes once, before the page goes."""

    @property
    def summary(self) -> str:
        """In a few words what is set here, said in the head while the section is closed."""
        return ""


@dataclass(frozen=True, slots=True)
class Section:
    """An entry of the column: what it is remembered by, its title in English, what makes its body."""

    name: str
    title: str
    make: Callable[[Around], Body]
    is_open: bool = True
    """Whether it is open until the user turns it."""


class Head(QCheckBox):
    """The name of a section, which opens and closes it: by a click, Space, Return, Right and Left."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        set_role(self, "fold")
        self.setProperty("section", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._say)
        self._say(self.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right opens, left closes, return turns; the rest is the check box's."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or _TURNS.get(key, self.isChecked()) != self.isChecked():
            self.click()
        elif key not in _TURNS:
            super().keyPressEvent(event)

    def _say(self, is_open: bool) -> None:
        self.setAccessibleName(
            tr("{name}: close", name=self.text()) if is_open else tr("{name}: open", name=self.text())
        )


class Part(QWidget):
    """A section in its place: the head, and the body while it is open."""

    def __init__(self, entry: Section, around: Around) -> None:
        super().__init__()
        self.entry, self._settings = entry, Settings()
        self._open = Option(f"open/data {entry.name}", default=entry.is_open)
        self.head = Head(tr(entry.title))
        self.head.setObjectName(f"data.section.{entry.name}")
        self.body = entry.make(around)
        self._summary = ElidedLabel("", "small")
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.head)
        row.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.body)
        self.head.setChecked(self._settings.get(self._open))
        self.head.clicked.connect(self._on_clicked)
        self.head.toggled.connect(lambda _: self.refresh())
        self.body.told.connect(self.refresh)
        self.body.wanted.connect(lambda: self.head.setChecked(True))
        self.refresh()

    @property
    def said(self) -> str:
        """What the head says of the closed section; nothing of an open one."""
        return self._summary.text()

    def refresh(self) -> None:
        """Shows the body of an open section, the summary of a closed one."""
        is_open = self.head.isChecked()
        self.body.setVisible(is_open)
        self._summary.setText("" if is_open else self.body.summary)

    def _on_clicked(self, is_open: bool) -> None:
        self._settings.set(self._open, is_open)


B = TypeVar("B", bound=Body)


class Column(QWidget):
    """All sections below each other."""

    def __init__(self, entries: Iterable[Section], around: Around) -> None:
        super().__init__()
        self.parts = {entry.name: Part(entry, around) for entry in entries}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for at, part in enumerate(self.parts.values()):
            if at:
                column.addWidget(hairline())
            column.addWidget(part)
        column.addStretch(1)

    def body(self, kind: type[B]) -> B:
        """The body of this class. Raises `LookupError` if no section has one."""
        for part in self.parts.values():
            if isinstance(part.body, kind):
                return part.body
        raise LookupError(kind.__name__)

    def refresh(self, data: Data) -> None:
        """Has every section show what the project says."""
        for part in self.parts.values():
            part.body.refresh(data)
            part.refresh()

    def show_contents(self, contents: Contents | None, data: Data) -> None:
        """Tells every section what was read of the data, or that nothing can be shown of it (None)."""
        for part in self.parts.values():
            part.body.show_contents(contents, data)
            part.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for part in self.parts.values():
            part.body.set_theme(theme)

    def shut_down(self) -> None:
        """Ends what the sections do in threads. To be called once, before the page goes."""
        for part in self.parts.values():
            part.body.shut_down()
