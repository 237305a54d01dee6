"""What every tab of the Deploy page has in common."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.export.report import ParityReport
from designer.gui.pages.deploy.run_layers import RunLayers
from designer.gui.run.controller import RunController
from designer.gui.run.player import Player
from designer.gui.session import Session
from designer.jobs.run_folder import RunFolder
from designer.protocol.export_options import ExportOptions


class Means(NamedTuple):
    """What sections work with: the project, its runs and jobs, and the process that runs exported files."""

    session: Session
    runs: RunController
    player: Player


class Section(QWidget):
    """One tab of the page. It is made when it is first seen, and is then told what there is already.

    `export_wanted(ExportOptions)`: the user asked for a file made so, at the place that stands at the left;
    `options_wanted(ExportOptions)`: the form there is to say so; `file_wanted(path)`: they asked for another file.
    `column` takes what the section shows. `designer.gui.run.showing_layers.show_layer` leads to a layer in Design.
    """

    export_wanted = Signal(object)
    options_wanted = Signal(object)
    file_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(32, 16, 32, 20)
        self.column.setSpacing(8)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""

    def show_run(self, folder: RunFolder | None) -> None:
        """Another run is shown, or none; what was known of a file is no longer true."""

    def show_model(self, path: Path) -> None:
        """A file of the shown run is there: it was exported just now, or earlier."""

    def open_model(self, path: Path) -> None:
        """The user opened a file that comes from elsewhere; what does nothing with it leaves it."""

    def show_manifest(self, manifest: Mapping[str, Any]) -> None:
        """What that file says of itself: `runtime.manifest` as JSON. Comes after `show_model`. Any: it is JSON."""

    def show_refused(self, report: ParityReport) -> None:
        """An export of the shown run was refused: its file would have computed something else."""

    def show_layers(self, layers: RunLayers) -> None:
        """The layers of the shown run. Comes after `show_run`, as soon as they have been read."""

    def show_options(self, options: ExportOptions) -> None:
        """How the form at the left wants the next file."""

    def shut_down(self) -> None:
        """Ends what the section keeps running; the window closes."""
