"""Tabs whose parts are made when they are first seen; the one that is open is remembered."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from designer.gui.settings import Option, Settings
from designer.gui.tongue import retold, tr


class TabBook(QObject):
    """A bar of tabs and a stack of their parts, to be put where there is room. `shown(id)`: another tab was opened.

    `titles` are (id, English title); `make(id)` makes the part of a tab.
    """

    shown = Signal(str)

    def __init__(
        self,
        parent: QObject,
        name: str,
        titles: Sequence[tuple[str, str]],
        remembered: Option[str],
        make: Callable[[str], QWidget],
    ) -> None:
        super().__init__(parent)
        self._titles, self._remembered, self._make = dict(titles), remembered, make
        self._ids = tuple(self._titles)
        self._settings = Settings()
        self._parts: dict[str, QWidget] = {}
        self.bar = QTabBar()
        self.bar.setAccessibleName(name)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # A click leaves the keyboard here, not in what is hidden.
        for title in self._titles.values():
            self.bar.addTab(tr(title))
        self.stack = QStackedWidget()
        wanted = self._settings.get(remembered)
        self.bar.setCurrentIndex(self._ids.index(wanted) if wanted in self._ids else 0)
        self.bar.currentChanged.connect(self._on_picked)

    @property
    def current(self) -> str:
        """The tab that is open."""
        return self._ids[self.bar.currentIndex()]

    def show_tab(self, id: str) -> None:
        """Opens a tab."""
        self.bar.setCurrentIndex(self._ids.index(id))

    def part(self, id: str) -> QWidget:
        """What a tab shows; made now if it was not."""
        if id not in self._parts:
            made = self._parts[id] = self._make(id)
            made.setAccessibleName(retold(tr(self._titles[id])))
            self.stack.addWidget(made)
        return self._parts[id]

    def _on_picked(self) -> None:
        self._settings.set(self._remembered, self.current)
        self.shown.emit(self.current)
