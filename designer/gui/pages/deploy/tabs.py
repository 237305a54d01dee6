"""What can be done with a trained network, one tab each: a line in `TABS`. A tab's section is made when it is seen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.export.report import ParityReport
from designer.gui.pages.deploy.run_layers import RunLayers
from designer.gui.pages.deploy.section import Means, Section
from designer.gui.pages.tab_book import TabBook
from designer.gui.settings import DEPLOY_TAB
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import hairline
from designer.jobs.run_folder import RunFolder
from designer.protocol.export_options import USUAL, ExportOptions


@dataclass(frozen=True, slots=True)
class TabDef:
    """One tab: its id, its title, what makes its section, and whether that needs a file that was exported.

    `stands`: whether it has something to say of a run that has no weights yet.
    """

    id: str
    title: str
    make: Callable[[Means, Theme], Section]
    needs_file: bool = True
    stands: Callable[[RunFolder], bool] = lambda run: False


def _try(means: Means, theme: Theme) -> Section:
    from designer.gui.pages.deploy.try_section import TrySection  # here and below: only who looks waits for it

    return TrySection(means, theme)


def _proof(means: Means, theme: Theme) -> Section:
    from designer.gui.pages.deploy.proof import Proof  # see above

    return Proof(means, theme)


def _precision(means: Means, theme: Theme) -> Section:
    from designer.gui.pages.deploy.precision import Precision  # see above

    return Precision(means, theme)


def _pruning(means: Means, theme: Theme) -> Section:
    from designer.gui.pages.deploy.pruning import Pruning  # see above

    return Pruning(means, theme)


def _speed(means: Means, theme: Theme) -> Section:
    from designer.gui.pages.deploy.speed import Speed  # see above

    return Speed(means, theme)


def _take(means: Means, theme: Theme) -> Section:
    from designer.gui.pages.deploy.take_away import TakeAway  # see above

    return TakeAway(means, theme)


TABS = (
    TabDef("try", later("Try it"), _try),
    TabDef("proof", later("Proof"), _proof),
    TabDef("precision", later("Numeric precision"), _precision, needs_file=False),
    TabDef("pruning", later("Pruning"), _pruning, needs_file=False, stands=lambda run: run.layout.pruned.is_file()),
    TabDef("speed", later("Speed"), _speed),
    TabDef("take", later("Take away"), _take, needs_file=False),
)


class DeployTabs(QWidget):
    """The tabs, and the section of the one that is open, which is remembered. `empty` stands for what is missing.

    `export_wanted`, `options_wanted` (both `ExportOptions`) and `file_wanted(path)` come from the sections.
    `shown(id)`: another tab was opened.
    """

    export_wanted = Signal(object)
    options_wanted = Signal(object)
    file_wanted = Signal(str)
    shown = Signal(str)

    def __init__(self, means: Means, theme: Theme, empty: QWidget, tabs: tuple[TabDef, ...] = TABS) -> None:
        super().__init__()
        self._means, self._theme, self._empty = means, theme, empty
        self._tabs = {tab.id: tab for tab in tabs}
        self._sections: dict[str, Section] = {}
        self._run: RunFolder | None = None
        self._model: Path | None = None
        self._manifest: Mapping[str, Any] = {}
        self._options, self._layers = USUAL, RunLayers()
        self._refused: ParityReport | None = None
        self._is_ready = self._has_guest = False
        self.open = push(tr("Open a model…"), "small", self._on_open)
        self.open.setToolTip(tr("Tries out a model that was made elsewhere"))
        titles = [(tab.id, tab.title) for tab in tabs]
        self._book = TabBook(self, tr("What to do with the network"), titles, DEPLOY_TAB, self._make)
        self.bar, self._stack = self._book.bar, self._book.stack
        self._stack.addWidget(empty)
        self._arrange()
        self._book.shown.connect(self._on_shown)

    @property
    def current(self) -> str:
        """The tab that is open."""
        return self._book.current

    @property
    def model(self) -> Path | None:
        """The exported file of the shown run, if there is one."""
        return self._model

    @property
    def is_empty(self) -> bool:
        """Whether what the open tab needs is not there yet."""
        tab = self._tabs[self.current]
        if (self._has_guest and tab.id == "try") or (self._refused is not None and tab.id == "proof"):
            return False
        if self._run is not None and tab.stands(self._run):
            return False
        return not self._is_ready or (tab.needs_file and self._model is None)

    def show_tab(self, id: str) -> None:
        """Opens a tab."""
        self._book.show_tab(id)

    def section(self, id: str) -> Section:
        """The section of a tab; made now if it was not."""
        self._book.part(id)
        return self._sections[id]

    def open_model(self, path: Path) -> None:
        """Tries out a model from elsewhere; it needs no run."""
        self._has_guest = True
        self.show_tab("try")
        self._present()
        self.section("try").open_model(path)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for section in self._sections.values():
            section.set_theme(theme)

    def set_ready(self, is_ready: bool) -> None:
        """Says whether the shown run can be exported at all."""
        self._is_ready = is_ready
        self._present()

    def show_run(self, folder: RunFolder | None) -> None:
        """Another run is shown; of its file nothing is known yet."""
        self._run, self._model, self._manifest, self._layers = folder, None, {}, RunLayers()
        self._refused = None
        self._has_guest = False
        for section in self._sections.values():
            section.show_run(folder)
        self._present()

    def show_model(self, path: Path) -> None:
        """A file of the shown run is there."""
        self._model, self._manifest, self._refused = path, {}, None
        for section in self._sections.values():
            section.show_model(path)
        self._present()

    def show_manifest(self, manifest: Mapping[str, Any]) -> None:
        """What that file says of itself. Any: it is JSON."""
        self._manifest = manifest
        for section in self._sections.values():
            section.show_manifest(manifest)

    def show_refused(self, report: ParityReport) -> None:
        """An export was refused; the tab Proof says why."""
        self._refused = report
        for section in self._sections.values():
            section.show_refused(report)
        self._present()

    def show_layers(self, layers: RunLayers) -> None:
        """The layers of the shown run."""
        self._layers = layers
        for section in self._sections.values():
            section.show_layers(layers)

    def show_options(self, options: ExportOptions) -> None:
        """How the form at the left wants the next file."""
        self._options = options
        for section in self._sections.values():
            section.show_options(options)

    def shut_down(self) -> None:
        """Ends what the sections keep running."""
        for section in self._sections.values():
            section.shut_down()

    def _make(self, id: str) -> Section:
        """The section of a tab, told what there is already."""
        made = self._sections[id] = self._tabs[id].make(self._means, self._theme)
        made.export_wanted.connect(self.export_wanted)
        made.options_wanted.connect(self.options_wanted)
        made.file_wanted.connect(self.file_wanted)
        made.show_run(self._run)
        made.show_options(self._options)
        made.show_layers(self._layers)
        if self._model is not None:
            made.show_model(self._model)
            if self._manifest:
                made.show_manifest(self._manifest)
        if self._refused is not None:
            made.show_refused(self._refused)
        return made

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 8, 20, 0)
        head.addWidget(self.bar)
        head.addStretch(1)
        head.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)

    def _present(self) -> None:
        self.open.setVisible(self.is_empty)
        self._stack.setCurrentWidget(self._empty if self.is_empty else self.section(self.current))

    def _on_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a model"), "", tr("ONNX (*.onnx)"))
        if name:
            self.open_model(Path(name))

    def _on_shown(self, id: str) -> None:
        self._present()
        self.shown.emit(id)
