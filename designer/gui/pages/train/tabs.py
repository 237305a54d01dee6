"""What can be looked at of a run, one tab each: a line in `TABS`. A tab's page is made when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.tab_book import TabBook
from designer.gui.pages.train.tab_page import TabPage
from designer.gui.run.controller import RunController
from designer.gui.settings import TRAIN_TAB
from designer.gui.tongue import later, tr
from designer.gui.widgets.words import hairline


@dataclass(frozen=True, slots=True)
class TabDef:
    """One tab: its id, its title, and what makes its page."""

    id: str
    title: str
    make: Callable[[RunController, Theme], TabPage]


def _curves(runs: RunController, theme: Theme) -> TabPage:
    from designer.gui.pages.train.curves import RunCurves  # here and below: only who looks waits for it

    return RunCurves(runs, theme)


def _runs(runs: RunController, theme: Theme) -> TabPage:
    from designer.gui.pages.train.runs_table.panel import RunsPanel  # see above

    return RunsPanel(runs, theme)


def _health(runs: RunController, theme: Theme) -> TabPage:
    from designer.gui.pages.train.health import HealthTab  # see above

    return HealthTab(runs, theme)


def _samples(runs: RunController, theme: Theme) -> TabPage:
    from designer.gui.pages.train.samples.tab import SamplesTab  # see above

    return SamplesTab(runs, theme)


TABS = (
    TabDef("curves", later("Curves"), _curves),
    TabDef("samples", later("Samples"), _samples),
    TabDef("health", later("Health"), _health),
    TabDef("runs", later("Runs"), _runs),
)


class RunTabs(QWidget):
    """The tabs of the shown run, and the page of the one that is open, which is remembered.

    `shown(id)`: another tab was opened.
    """

    shown = Signal(str)

    def __init__(self, runs: RunController, theme: Theme, tabs: tuple[TabDef, ...] = TABS) -> None:
        super().__init__()
        self._runs, self._theme = runs, theme
        self._tabs = {tab.id: tab for tab in tabs}
        self._pages: dict[str, TabPage] = {}
        titles = [(tab.id, tab.title) for tab in tabs]
        self._book = TabBook(self, tr("What to look at"), titles, TRAIN_TAB, self._make)
        self.bar = self._book.bar
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(hairline())
        column.addSpacing(10)
        column.addWidget(self._book.stack, 1)
        self._book.stack.setCurrentWidget(self.page(self.current))
        self._book.shown.connect(self._on_shown)

    @property
    def current(self) -> str:
        """The tab that is open."""
        return self._book.current

    def show_tab(self, id: str) -> None:
        """Opens a tab."""
        self._book.show_tab(id)

    def page(self, id: str) -> TabPage:
        """The page of a tab; made now if it was not."""
        self._book.part(id)
        return self._pages[id]

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for page in self._pages.values():
            page.set_theme(theme)

    def refresh(self) -> None:
        """Shows the run as it is now, on the page that is seen."""
        self.page(self.current).refresh()

    def _make(self, id: str) -> TabPage:
        made = self._pages[id] = self._tabs[id].make(self._runs, self._theme)
        return made

    def _on_shown(self, id: str) -> None:
        page = self.page(id)
        self._book.stack.setCurrentWidget(page)
        page.refresh()
        self.shown.emit(id)
