"""The tab “Speed”: how fast the exported file answers, and where its time goes."""

from pathlib import Path

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.section import Means, Section
from designer.jobs.run_folder import RunFolder


class Speed(Section):
    """Measures a file.

    `means` has the project (`session`), the runs and jobs (`runs`: `begin(JobKind.BENCH, …)`, `job_changed`, `cancel`),
    and the process that runs files (`player`). `show_run(folder)` comes first and whenever another run is shown;
    `show_model(path)` when a file of it is there: the tab is not seen before.
    `designer.gui.pages.train.advice.show_layer(means.runs, path)` leads to a layer in Design.
    What is shown goes into `self.column`.
    """

    def __init__(self, means: Means, theme: Theme) -> None:
        super().__init__()
        self._means, self._theme = means, theme
        self._run: RunFolder | None = None
        self._model: Path | None = None
        self.column.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme

    def show_run(self, folder: RunFolder | None) -> None:
        """Another run is shown, or none: of its file nothing is known yet."""
        self._run, self._model = folder, None

    def show_model(self, path: Path) -> None:
        """A file of the run is there."""
        self._model = path
