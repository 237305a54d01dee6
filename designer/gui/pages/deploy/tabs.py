"""What can be done with a trained network, one tab each: a line in `TABS`. A tab's section is made when it is seen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.run_layers import RunLayers
from designer.gui.pages.deploy.section import Means, Section
from designer.gui.settings import DEPLOY_TAB, Settings
from designer.gui.tongue import later, retold, tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import hairline
from designer.jobs.run_folder import RunFolder
from designer.protocol.export_options import USUAL, ExportOptions


@dataclass(frozen=True, slots=True)
class TabDef:
    """One tab: its id, its title, what makes its section, and whether that needs a file that was exported."""

    id: str
    title: str
    make: Callable[[Means, Theme], Section]
    needs_file: bool = True


def _try(means: Means, theme: Theme) -> Section:
    from designer.gui.pages.deploy.try_section import TrySection  # here and below: only who looks waits for it

    return TrySection(means, theme)


def _proof(means: Means, theme: Theme) -> Section:
    from designer.gui.pages.deploy.proof import Proof  # see above

    return Proof(means, theme)


def _precision(means: Means, theme: Theme) -> Section:
    from designer.gui.pages.deploy.precision import Precision  # see above

    return Precision(means, theme)


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
        self._means, self._theme, self._empty, self._tabs = means, theme, empty, tabs
        self._settings = Settings()
        self._sections: dict[str, Section] = {}
        self._run: RunFolder | None = None
        self._model: Path | None = None
        self._manifest: Mapping[str, Any] = {}
        self._options, self._layers = USUAL, RunLayers()
        self._is_ready = self._has_guest = False
        self.open = push(tr("Open a model…"), "small", self._on_open)
        self.open.setToolTip(tr("Tries out a model that was made elsewhere"))
        self.bar = QTabBar()
        self.bar.setAccessibleName(tr("What to do with the network"))
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        for tab in tabs:
            self.bar.addTab(tr(tab.title))
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._arrange()
        known = [tab.id for tab in tabs]
        wanted = self._settings.get(DEPLOY_TAB)
        self.bar.setCurrentIndex(known.index(wanted) if wanted in known else 0)
        self.bar.currentChanged.connect(self._on_picked)

    @property
    def current(self) -> str:
        """The tab that is open."""
        return self._tabs[self.bar.currentIndex()].id

    @property
    def model(self) -> Path | None:
        """The exported file of the shown run, if there is one."""
        return self._model

    @property
    def is_empty(self) -> bool:
        """Whether what the open tab needs is not there yet."""
        tab = self._tabs[self.bar.currentIndex()]
        if self._has_guest and tab.id == "try":
            return False
        return not self._is_ready or (tab.needs_file and self._model is None)

    def show_tab(self, id: str) -> None:
        """Opens a tab."""
        self.bar.setCurrentIndex([tab.id for tab in self._tabs].index(id))

    def section(self, id: str) -> Section:
        """The section of a tab; made now if it was not."""
        if id not in self._sections:
            tab = next(tab for tab in self._tabs if tab.id == id)
            made = self._sections[id] = tab.make(self._means, self._theme)
            made.setAccessibleName(retold(tr(tab.title)))
            made.export_wanted.connect(self.export_wanted)
            made.options_wanted.connect(self.options_wanted)
            made.file_wanted.connect(self.file_wanted)
            self._stack.addWidget(made)
            made.show_run(self._run)
            made.show_options(self._options)
            made.show_layers(self._layers)
            if self._model is not None:
                made.show_model(self._model)
                if self._manifest:
                    made.show_manifest(self._manifest)
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
        self._has_guest = False
        for section in self._sections.values():
            section.show_run(folder)
        self._present()

    def show_model(self, path: Path) -> None:
        """A file of the shown run is there."""
        self._model, self._manifest = path, {}
        for section in self._sections.values():
            section.show_model(path)
        self._present()

    def show_manifest(self, manifest: Mapping[str, Any]) -> None:
        """What that file says of itself. Any: it is JSON."""
        self._manifest = manifest
        for section in self._sections.values():
            section.show_manifest(manifest)

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

    def _on_picked(self) -> None:
        self._settings.set(DEPLOY_TAB, self.current)
        self._present()
        self.shown.emit(self.current)
