"""The tab “Pruning”: what counts least is taken out of the network, and the rest is trained on as a run of its own."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.export.pruning_preview import LayerPreview, Preview, Prunable
from designer.graph.errors import FileError
from designer.graph.files import SUFFIX, save
from designer.gui.pages.deploy import prune_lines
from designer.gui.pages.deploy.cell_table import CellTable
from designer.gui.pages.deploy.prune_wishes import OwnShare, PruneWishes
from designer.gui.pages.deploy.pruned_view import PrunedView, usual_place
from designer.gui.pages.deploy.section import Means, Section
from designer.gui.pages.deploy.sensitivity import Sensitivity, sensitivity_from_json
from designer.gui.pages.figures import scrolled
from designer.gui.run.job_bar import JobBar
from designer.gui.run.job_view import JobState, JobView
from designer.gui.run.job_words import words_of_job
from designer.gui.run.past import has_weights, words_of
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push, show_instead
from designer.gui.widgets.words import caption, words
from designer.jobs.errors import RunError
from designer.jobs.kept_exports import keep_sensitivity, kept_sensitivity
from designer.jobs.kept_pruning import KeptPruning, kept_pruning
from designer.jobs.moving import copy_run
from designer.jobs.run_folder import RunFolder
from designer.places import runs_folder
from designer.protocol.control import JobKind
from designer.protocol.export_options import USUAL, ExportOptions
from designer.protocol.prune_options import PruneOptions, usual_epochs, way_of
from runtime.errors import RuntimeModelError

_CALM_MS = 40
"""Wishes are asked about when they have not changed for so long, e.g. while a slider is drawn."""
_JOBS = (JobKind.PRUNE, JobKind.PRUNE_EACH)


class _Read(NamedTuple):
    """What is read of a run: its network, how it was pruned if it was, and for how long the rest is usually trained."""

    prunable: Prunable
    kept: KeptPruning | None
    epochs: int


class Pruning(Section):
    """`wishes` say how, `table` lists the layers, `own` says how much of one. `shares` are those of layers of
    their own, 0 where one stays. `result` tells what became of a run.
    """

    def __init__(self, means: Means, theme: Theme) -> None:
        super().__init__()
        self._means = means
        self._run: RunFolder | None = None
        self._read: _Read | None = None
        self._options, self._asked = USUAL, ""
        self.shares: dict[str, float] = {}
        self.preview = Preview()
        self.found: Sensitivity | None = None
        self.result = PrunedView(means.runs, theme)
        self.result.export_wanted.connect(lambda: self.export_wanted.emit(self._options))
        self.result.parent_wanted.connect(means.runs.show)
        self.result.project_wanted.connect(self._on_project)
        self.wishes = PruneWishes()
        self.wishes.changed.connect(self._on_wishes)
        self.measure = push(tr("Measure each layer"), "", self.start_measuring)
        self.measure.setToolTip(tr("Prunes each layer alone, and measures what that costs."))
        self.prune = push(tr("Prune and fine-tune"), "primary", self.start)
        self.cancel = push(tr("Cancel"), "", self._on_cancel)
        self.bar = JobBar()
        self.message = words("", "muted", wrap=True)
        self.message.hide()
        self.totals = words("", "heading", wrap=True)
        self.table = CellTable(theme, tr("Layers that can be pruned"), stretch=prune_lines.BARS)
        self.table.ticked.connect(self._on_ticked)
        self.own = OwnShare()
        self.own.changed.connect(self._on_own)
        self.table.opened.connect(lambda _: self.own.take_keyboard())
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        self._calm.timeout.connect(self._ask)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_own())
        self._arrange()
        means.runs.job_changed.connect(self._on_job)
        means.runs.runs_changed.connect(self._show)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.table.set_theme(theme)
        self.result.set_theme(theme)

    def show_run(self, folder: RunFolder | None) -> None:
        """Another run is to be pruned, or tells what became of it."""
        self._run, self._read, self.shares, self.preview = folder, None, {}, Preview()
        self.message.hide()
        self.result.show_run(folder, None)
        if folder is not None:
            background = self._means.runs.background
            background.ask("prunable", lambda: _read(folder), lambda read: self._on_read(folder, read), self._on_unread)
        self._show()

    def show_model(self, path: Path) -> None:
        """A file is there: it is compared with that of the whole network."""
        self.result.read_exports()

    def show_options(self, options: ExportOptions) -> None:
        """Follows the form at the left."""
        self._options = options

    @property
    def wanted(self) -> PruneOptions:
        """How the run is to be pruned."""
        return replace(self.wishes.options, shares=self.shares)

    def start(self) -> None:
        """Prunes, and trains on what is left."""
        if self._run is not None:
            self._means.runs.begin(JobKind.PRUNE, self._run, options=self.wanted.to_text())

    def start_measuring(self) -> None:
        """Prunes each layer alone."""
        if self._run is not None:
            self._asked = way_of(self.wanted)
            self._means.runs.begin(JobKind.PRUNE_EACH, self._run, options=self.wanted.to_text())

    # -- inside

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for part in (self.measure, self.cancel, self.prune):
            foot.addWidget(part)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 12, 0)
        inside.setSpacing(8)
        inside.addWidget(self.result)
        inside.addWidget(caption(tr("Take out what counts least")))
        inside.addWidget(self.wishes)
        inside.addWidget(self.bar)
        inside.addWidget(self.message)
        inside.addWidget(self.table)
        inside.addWidget(self.own)
        inside.addWidget(self.totals)
        inside.addLayout(foot)
        inside.addStretch(1)
        self.column.addWidget(scrolled(content))

    def _show(self) -> None:
        """Everything as it is now."""
        job = self._busy()
        self.bar.show_job(job)
        show_instead(*((self.cancel, self.prune) if job is not None else (self.prune, self.cancel)))
        ready = self._read is not None and self._has_weights()
        self.measure.setEnabled(ready and job is None)
        self.prune.setEnabled(ready and job is None and self.preview.can_prune)
        self.table.show_lines(
            prune_lines.layer_heads(self.preview, self.found),
            prune_lines.layer_lines(self.preview, self.found, self.wanted),
        )
        self._show_own()
        if self._read is None or not self.preview.layers:
            words = ""
        elif not ready:
            words = tr("It can be pruned again once it has been fine-tuned.")
        elif self.preview.can_prune:
            words = prune_lines.totals_words(self.preview, self.found, self.wanted)
        else:
            words = tr("Nothing of this network can be taken out so.")
        self.totals.setText(words)
        set_role(self.totals, "heading" if ready and self.preview.can_prune else "muted")

    def _busy(self) -> JobView | None:
        jobs = (self._means.runs.job(kind) for kind in _JOBS)
        return next((job for job in jobs if job is not None and not job.is_over), None)

    def _has_weights(self) -> bool:
        run = next((run for run in self._means.runs.runs if run.folder == self._run), None)
        return run is not None and has_weights(run)

    def _on_read(self, folder: RunFolder, read: _Read) -> None:
        if folder != self._run:
            return
        self._read = read
        self.result.show_run(folder, read.kept)
        self.wishes.suggest_epochs(read.epochs)
        self._on_wishes()

    def _on_unread(self, error: Exception) -> None:
        self._say(words_of(error), is_error=True)

    def _on_wishes(self) -> None:
        self._recall()
        self._calm.start()

    def _ask(self) -> None:
        """Asks what would be left, beside the window's thread."""
        if self._read is not None:
            prunable, wanted = self._read.prunable, self.wanted
            background = self._means.runs.background
            background.ask("prune", lambda: prunable.preview(wanted), self._on_preview, self._on_unread)

    def _on_preview(self, preview: Preview) -> None:
        self.preview = preview
        self._show()

    def _on_ticked(self, id: str, ticked: bool) -> None:
        self._share(self._layer(id), 0.0 if ticked else None)

    def _on_own(self, share: float | None) -> None:
        self._share(self._layer(self.table.key), share)

    def _share(self, layer: LayerPreview | None, share: float | None) -> None:
        """So much of a layer goes, and of those that it goes with; None: as much as of all."""
        if layer is None or layer.reason:
            return
        self.shares = {id: each for id, each in self.shares.items() if id not in layer.together}
        if share is not None:
            self.shares |= dict.fromkeys(layer.together, share)
        self._show()
        self._calm.start()

    def _layer(self, id: str) -> LayerPreview | None:
        return next((each for each in self.preview.layers if each.id == id), None)

    def _show_own(self) -> None:
        """The share of the layer that is selected, where it has one."""
        layer = self._layer(self.table.key)
        if layer is None or layer.reason:
            self.own.show_layer("", 0)
        else:
            share = self.wanted.share_of(layer.together)
            self.own.show_layer(layer.name, share, is_own=layer.id in self.shares)

    def _recall(self) -> None:
        """What was measured earlier of this run, pruned so."""
        self.found = None
        if self._run is not None:
            self._take(kept_sensitivity(self._run.layout, way_of(self.wanted)))
        self._show()

    def _take(self, answer: Mapping[str, Any]) -> bool:
        """Whether an answer could be read. Any: it is JSON."""
        try:
            self.found = sensitivity_from_json(answer) if answer else None
        except RuntimeModelError:
            self.found = None
        return self.found is not None

    def _on_cancel(self) -> None:
        for kind in _JOBS:
            self._means.runs.cancel(kind)

    def _on_job(self, job: JobView) -> None:
        if job.kind in (JobKind.EXPORT, JobKind.BENCH) and job.state is JobState.DONE:
            self.result.read_exports()
        if job.kind not in _JOBS:
            return
        if job.state is not JobState.DONE:
            self._say(words_of_job(job, tr("Cancelled.")), is_error=job.state is JobState.FAILED)
        elif job.kind is JobKind.PRUNE:
            self._train_on(job.result)
        else:
            self._keep_measured(job)
        self._show()

    def _train_on(self, result: Mapping[str, Any]) -> None:
        """Trains what is left, as soon as nothing else trains. Any: it is JSON."""
        path = result.get("run")
        if not isinstance(path, str):
            self._say(tr("Pruning answered something unexpected."), is_error=True)
            return
        self.message.hide()
        self._means.runs.turns.put([RunFolder(Path(path))])
        if self._means.runs.is_training:
            self._say(tr("Pruned. It is fine-tuned when the training that runs is over."))

    def _keep_measured(self, job: JobView) -> None:
        """Keeps what was measured, and shows it if it is that of the shown run."""
        self.message.hide()
        try:
            keep_sensitivity(job.run, self._asked, job.result)
        except RunError as error:
            self._say(f"{error.message} {error.hint}")
        is_shown = self._run is not None and job.run == self._run.layout and self._asked == way_of(self.wanted)
        if is_shown and not self._take(job.result):
            self._say(tr("The measurement answered something unexpected."), is_error=True)

    def _on_project(self) -> None:
        """Writes the smaller network into a project of its own, with this run, and opens that."""
        run, session, runs = self._run, self._means.session, self._means.runs
        if run is None:
            return
        usual = usual_place(session.path, session.document.project.name)
        title, kinds = tr("Save the smaller network as a project"), tr("Layerloom projects (*.loom)")
        name, _ = QFileDialog.getSaveFileName(self, title, usual, kinds)
        if not name:
            return
        path = Path(name) if name.endswith(SUFFIX) else Path(f"{name}{SUFFIX}")
        if path == session.path:
            runs.complain(tr("That is the open project's own file. Choose another name, so that it is not lost."))
            return
        runs.background.ask(
            "smaller project",
            lambda: _write(run, path),
            lambda _: _open(session, path),
            runs.complain_of,
        )

    def _say(self, text: str, *, is_error: bool = False) -> None:
        set_role(self.message, "error" if is_error else "muted")
        self.message.setText(sentence(text))
        self.message.show()


def _read(folder: RunFolder) -> _Read:
    """Raises `RunError`. Not for the window's thread."""
    project, kept = folder.spec().project, kept_pruning(folder.layout)
    epochs = project.training.epochs
    return _Read(Prunable(project), kept, usual_epochs(epochs) if kept is None else epochs)


def _open(session: Session, path: Path) -> None:
    """Asks for a project; shows its drawing, unless the user would rather stay."""
    session.project_wanted.emit(path)
    if session.path == path:
        session.page_wanted.emit("design")


def _write(run: RunFolder, path: Path) -> None:
    """Writes a run's project, and the run beside it. Raises `RunError`."""
    try:
        save(run.spec().project, path)
    except FileError as error:
        raise RunError(error.message, error.hint) from error
    copy_run(run, runs_folder(path))
