"""What can be looked at of a run, one tab each: a line in `TABS`. A tab's page is made when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.train.tab_page import TabPage
from designer.gui.run.controller import RunController
from designer.gui.settings import TRAIN_TAB, Settings
from designer.gui.tongue import later, retold, tr
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
        self._runs, self._theme, self._tabs = runs, theme, tabs
        self._settings = Settings()
        self._pages: dict[str, TabPage] = {}
        self.bar = QTabBar()
        self.bar.setAccessibleName(tr("What to look at"))
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        for tab in tabs:
            self.bar.addTab(tr(tab.title))
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(hairline())
        column.addSpacing(10)
        column.addWidget(self._stack, 1)
        known = [tab.id for tab in tabs]
        wanted = self._settings.get(TRAIN_TAB)
        self.bar.setCurrentIndex(known.index(wanted) if wanted in known else 0)
        self._stack.setCurrentWidget(self.page(self.current))
        self.bar.currentChanged.connect(self._on_picked)

    @property
    def current(self) -> str:
        """The tab that is open."""
        return self._tabs[self.bar.currentIndex()].id

    def show_tab(self, id: str) -> None:
        """Opens a tab."""
        self.bar.setCurrentIndex([tab.id for tab in self._tabs].index(id))

    def page(self, id: str) -> TabPage:
        """The page of a tab; made now if it was not."""
        if id not in self._pages:
            tab = next(tab for tab in self._tabs if tab.id == id)
            made = self._pages[id] = tab.make(self._runs, self._theme)
            made.setAccessibleName(retold(tr(tab.title)))
            self._stack.addWidget(made)
        return self._pages[id]

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for page in self._pages.values():
            page.set_theme(theme)

    def refresh(self) -> None:
        """Shows the run as it is now, on the page that is seen."""
        self.page(self.current).refresh()

    def _on_picked(self) -> None:
        page = self.page(self.current)
        self._settings.set(TRAIN_TAB, self.current)
        self._stack.setCurrentWidget(page)
        page.refresh()
        self.shown.emit(self.current)
