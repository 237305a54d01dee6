"""The middle of the window: one page at a time, each made when it is first shown or, once idle, before anyone asks."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from designer.drawing.theme import Theme
from designer.gui.page_table import Room, load_page

IDLE_MS = 120
"""Pause before each step of preparing: events of the user come in between."""


class Rooms(QStackedWidget):
    """The pages by id. `make(id)` makes one of `ids`; `first` are there already."""

    def __init__(self, first: dict[str, Room], ids: tuple[str, ...], make: Callable[[str], Room]) -> None:
        super().__init__()
        self._rooms = dict(first)
        self._make = make
        self._steps: Iterator[None] = iter(())
        self._ids = ids
        self._idle = QTimer(self, interval=IDLE_MS)
        self._idle.timeout.connect(self._on_idle)
        for room in first.values():
            self.addWidget(room.page)

    @property
    def ready(self) -> frozenset[str]:
        """The pages that have been made."""
        return frozenset(self._rooms)

    def page(self, id: str) -> QWidget:
        """A page; made now if it was not."""
        if id not in self._rooms:
            self._rooms[id] = self._make(id)
            self.addWidget(self._rooms[id].page)
        return self._rooms[id].page

    def go(self, id: str) -> None:
        """Shows a page."""
        self.setCurrentWidget(self.page(id))

    def prepare(self) -> None:
        """Makes the missing pages while nobody waits, in steps that are each shorter than a blink."""
        self._steps = self._missing()
        self._idle.start()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for room in self._rooms.values():
            room.set_theme(theme)

    def shut(self) -> None:
        """Ends what the pages keep running. To be called once, before the window goes."""
        self._idle.stop()
        for room in self._rooms.values():
            room.close()

    def _missing(self) -> Iterator[None]:
        for id in self._ids:
            if id not in self._rooms:
                load_page(id)
                yield
                self.page(id)
                yield

    def _on_idle(self) -> None:
        if QGuiApplication.mouseButtons().value:
            return  # something is being dragged or pressed
        if next(self._steps, "done") == "done":
            self._idle.stop()
