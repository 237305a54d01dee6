"""Some runs beside each other: which they are, and their curves, settings or networks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.icons import icon
from designer.gui.pages.train.runs_compare.curves import ComparedCurves
from designer.gui.pages.train.runs_compare.networks import ComparedNetworks
from designer.gui.pages.train.runs_compare.table import DifferenceTable
from designer.gui.pages.train.runs_table.columns import name_of
from designer.gui.run.controller import RunController
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import Segments, push
from designer.gui.widgets.words import ElidedLabel
from designer.jobs.library import full_view
from designer.jobs.run_view import RunView
from designer.jobs.summaries import Summary

_TOPIC = "compared runs"
_LOOKS = (("curves", later("Curves")), ("settings", later("Settings")), ("networks", later("Networks")))


class ComparePanel(QWidget):
    """`left()`: the user wants the table again."""

    left = Signal()

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._runs, self._theme = runs, theme
        self.compared: tuple[Summary, ...] = ()
        self.back = push(tr("All runs"), "quiet", self.left.emit)
        self.back.setToolTip(tr("Back to the table of runs   Esc"))
        self.title = ElidedLabel("", "heading")
        self.looks = Segments((id, tr(title)) for id, title in _LOOKS)
        self.looks.setAccessibleName(tr("What to compare"))
        self.looks.chosen.connect(self.show_look)
        self.curves = ComparedCurves(theme)
        self.settings = DifferenceTable(theme)
        self.networks = ComparedNetworks(runs.background, theme)
        self._stack = QStackedWidget()
        for page in (self.curves, self.settings, self.networks):
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.looks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.back)
        self._dress()
        self.show_look("curves")

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for part in (self.curves, self.settings, self.networks):
            part.set_theme(theme)
        self._dress()

    def show_runs(self, runs: tuple[Summary, ...]) -> None:
        """Compares these; their curves are read by the thread."""
        self.compared = runs
        self.title.setText("  ·  ".join(map(name_of, runs)))
        self.settings.show_runs(runs)
        folders = [run.folder for run in runs]
        self._runs.background.ask(
            _TOPIC, lambda: [full_view(folder) for folder in folders], self._on_read, self._runs.complain_of
        )
        self.networks.show_runs(runs)

    def show_look(self, id: str) -> None:
        """Shows curves, settings or networks."""
        self.looks.choose(id)
        self._stack.setCurrentIndex([look for look, _ in _LOOKS].index(id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_read(self, views: list[RunView]) -> None:
        self.curves.show_views(views, [name_of(run) for run in self.compared])

    def _dress(self) -> None:
        self.back.setIcon(icon("arrow-left", self._theme.text))
