"""The tab with all runs of the project."""

from PySide6.QtWidgets import QVBoxLayout

from designer.drawing.theme import Theme
from designer.gui.pages.train.run_list import RunList
from designer.gui.pages.train.tab_page import TabPage
from designer.gui.run.controller import RunController


class RunsTab(TabPage):
    """The list of runs; a click shows one."""

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._runs = runs
        self.list = RunList(theme)
        self.list.chosen.connect(runs.show)
        runs.runs_changed.connect(self._show_runs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addStretch(1)
        self._show_runs()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.list.set_theme(theme)

    def refresh(self) -> None:
        """Shows the present numbers of the run that trains."""
        self.list.viewport().update()

    def _show_runs(self) -> None:
        self.list.show_runs(self._runs.runs, self._runs.shown)
