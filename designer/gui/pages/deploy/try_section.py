"""The tab “Try it”: the exported file answers for samples that the run has not learnt from, and for one's own."""

from pathlib import Path

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.samples import Samples, samples_of
from designer.gui.pages.deploy.section import Means, Section
from designer.gui.pages.deploy.try_it import TryIt
from designer.gui.tongue import tr
from designer.gui.widgets.words import words
from designer.jobs.kept_exports import kept_exports
from designer.jobs.run_folder import RunFolder


class TrySection(Section):
    """Fetches samples of the run and offers them."""

    def __init__(self, means: Means, theme: Theme) -> None:
        super().__init__()
        self._means = means
        self._run: RunFolder | None = None
        self.try_it = TryIt(means.player, theme)
        said = tr("The exported file answers here, run without PyTorch, as it will elsewhere.")
        self._line = words(said, "muted", wrap=True)
        self.try_it.at_hand = self._at_hand
        self.try_it.model_opened.connect(lambda _: self._line.hide())  # It is another file then.
        self.column.addWidget(self._line)
        self.column.addSpacing(10)
        self.column.addWidget(self.try_it, 1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.try_it.set_theme(theme)

    def show_run(self, folder: RunFolder | None) -> None:
        """Samples are those of this run."""
        self._run = folder

    def show_model(self, path: Path) -> None:
        """Offers samples for a file."""
        folder = self._run
        if folder is not None:
            self.try_it.answer.clear(tr("Reading samples of the run …"))
            self._means.runs.background.ask(
                "samples",
                lambda: samples_of(folder),
                lambda samples: self._offer(path, samples),
                lambda error: self._on_no_samples(path, error),
            )

    def open_model(self, path: Path) -> None:
        """Opens a model from elsewhere."""
        self.try_it.open_model(path)

    def shut_down(self) -> None:
        """Ends what runs models."""
        self.try_it.close_down()

    def _at_hand(self) -> tuple[Path, ...]:
        """The files that were exported of the run and are still there."""
        exports = kept_exports(self._run.layout) if self._run is not None else ()
        return tuple(path for path in (Path(each.path) for each in exports) if path.is_file())

    def _offer(self, path: Path, samples: Samples | None) -> None:
        self._line.show()
        self.try_it.show_model(str(path), samples)

    def _on_no_samples(self, path: Path, error: Exception) -> None:
        """The data is gone, say: the file answers for one's own all the same."""
        self._offer(path, None)
        text = tr("The validation samples could not be read. {error}", error=error)
        self._means.session.message.emit("error", text)
