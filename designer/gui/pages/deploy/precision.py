"""The tab “Precision”: how much each layer minds smaller numbers, which of them keep theirs, and the files so far."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.deploy import precision_lines
from designer.gui.pages.deploy.cell_table import CellTable
from designer.gui.pages.deploy.precision_words import PRECISION_WORDS, meaning
from designer.gui.pages.deploy.run_layers import RunLayers
from designer.gui.pages.deploy.section import Means, Section
from designer.gui.pages.deploy.sensitivity import Sensitivity, sensitivity_from_json
from designer.gui.pages.figures import scrolled
from designer.gui.run.job_bar import JobBar
from designer.gui.run.job_view import JobState, JobView
from designer.gui.run.job_words import words_of_job
from designer.gui.run.words import main_metric
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import Segments, push, show_instead
from designer.gui.widgets.words import caption, words
from designer.jobs.errors import RunError
from designer.jobs.kept_exports import forget_export, keep_sensitivity, kept_exports, kept_sensitivity
from designer.jobs.run_folder import RunFolder
from designer.protocol.control import JobKind
from designer.protocol.export_options import USUAL, ExportOptions
from runtime.errors import RuntimeModelError

_CHOICES = tuple(id for id in PRECISION_WORDS if id != USUAL.precision)


class Precision(Section):
    """`table` lists the layers, `exports` the files. What is ticked is what the form at the left says (`keep`)."""

    def __init__(self, means: Means, theme: Theme) -> None:
        super().__init__()
        self._means, self._theme = means, theme
        self._run: RunFolder | None = None
        self._model: Path | None = None
        self._options = USUAL
        self._layers = RunLayers()
        self._precision, self._asked = "int8-static", ""
        self.found: Sensitivity | None = None
        self.choices = Segments((id, tr(PRECISION_WORDS[id].short)) for id in _CHOICES)
        self.choices.setAccessibleName(tr("Precision to measure"))
        self.choices.chosen.connect(self._on_chosen)
        self.meaning = words("", "muted", wrap=True)
        self.measure = push(tr("Measure each layer"), "", self.start)
        self.cancel = push(tr("Cancel"), "", lambda: means.runs.cancel(JobKind.SENSITIVITY))
        self.bar = JobBar()
        self.message = words("", "muted", wrap=True)
        self.table = CellTable(theme, tr("Layers with weights"), stretch=1)
        self.table.ticked.connect(self._on_ticked)
        self.totals = words("", "heading", wrap=True)
        self.suggest = push(tr("Suggest"), "", self._on_suggest)
        self.suggest.setToolTip(tr("Keeps as few layers as it takes to lose hardly anything."))
        self.export = push(tr("Export with this choice"), "primary", self._on_export)
        self.exports = CellTable(theme, tr("Exported files of this run"), stretch=0)
        self.exports.opened.connect(self.file_wanted)
        self.exports.unwanted.connect(self._on_unwanted)
        self._files = QWidget()
        self._arrange()
        means.runs.job_changed.connect(self._on_job)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.table.set_theme(theme)
        self.exports.set_theme(theme)

    def show_run(self, folder: RunFolder | None) -> None:
        """The layers are those of another run."""
        self._run, self._model, self._layers = folder, None, RunLayers()
        self.message.hide()
        self._recall()
        self._show_exports()

    def show_model(self, path: Path) -> None:
        """Which file the page shows."""
        self._model = path
        self._show_exports()

    def show_layers(self, layers: RunLayers) -> None:
        """Shows the layers of the run; what suits them is offered first, unless the form says something else."""
        self._layers = layers
        if self._options.precision == USUAL.precision and layers.suited not in ("", USUAL.precision):
            self._precision = layers.suited
            self._recall()
        self._show()

    def show_options(self, options: ExportOptions) -> None:
        """Follows the form at the left."""
        changed = options.precision not in (self._precision, USUAL.precision)
        self._options = options
        if changed:
            self._precision = options.precision
            self._recall()
        self._show()

    def start(self) -> None:
        """Measures each layer."""
        if self._run is None:
            return
        self._asked = self._precision
        wanted = replace(self._options, precision=self._precision, keep=())
        self._means.runs.begin(JobKind.SENSITIVITY, self._run, options=wanted.to_text())

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.meaning, 1)
        head.addWidget(self.cancel)
        head.addWidget(self.measure)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.totals, 1)
        foot.addWidget(self.suggest)
        foot.addWidget(self.export)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 12, 0)
        inside.setSpacing(8)
        inside.addWidget(caption(tr("Layer by layer")))
        inside.addWidget(self.choices, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addLayout(head)
        for part in (self.bar, self.message, self.table):
            inside.addWidget(part)
        inside.addLayout(foot)
        inside.addSpacing(20)
        files = QVBoxLayout(self._files)
        files.setContentsMargins(0, 0, 0, 0)
        files.setSpacing(6)
        files.addWidget(caption(tr("Exported files of this run")))
        files.addWidget(words(tr("A click shows a file in the other tabs; Delete takes it off this list."), "small"))
        files.addWidget(self.exports)
        inside.addWidget(self._files)
        inside.addStretch(1)
        self.column.addWidget(scrolled(content))

    def _show(self) -> None:
        """Everything as it is now."""
        job = self._means.runs.job(JobKind.SENSITIVITY)
        busy = job is not None and not job.is_over
        found, keep = self.found, frozenset(self._options.keep)
        self.choices.choose(self._precision)
        self.meaning.setText(meaning(self._precision, is_faster=self._layers.is_faster))
        self.measure.setEnabled(self._run is not None)  # Only what is enabled takes the keyboard over.
        show_instead(*((self.cancel, self.measure) if busy else (self.measure, self.cancel)))
        self.measure.setText(tr("Measure again") if found is not None else tr("Measure each layer"))
        self.bar.show_job(job)
        heads = precision_lines.layer_heads(found, self._precision)
        self.table.show_lines(heads, precision_lines.layer_lines(self._layers, found, keep))
        self.suggest.setEnabled(found is not None)
        self.export.setEnabled(self._run is not None)
        if found is not None:
            self.totals.setText(precision_lines.totals_words(found, keep))
        else:
            self.totals.setText(tr("Measure first, and see what smaller numbers cost and give."))
        set_role(self.totals, "heading" if found is not None else "muted")

    def _show_exports(self) -> None:
        exports = kept_exports(self._run.layout) if self._run is not None else ()
        self._files.setVisible(bool(exports))
        run = next((run for run in self._means.runs.runs if run.folder == self._run), None)
        known = [name for each in exports for name in each.metrics]
        id = main_metric(run.view.metrics) if run is not None else ""
        id = id if id in known else next(iter(known), "")
        lines = precision_lines.export_lines(exports, id, self._model)
        self.exports.show_lines(precision_lines.export_heads(id), lines)

    def _recall(self) -> None:
        """What was measured earlier of this run at this precision."""
        self.found = None
        if self._run is not None:
            self._take(kept_sensitivity(self._run.layout, self._precision))
        self._show()

    def _take(self, answer: Mapping[str, Any]) -> bool:
        """Whether an answer could be read. Any: it is JSON."""
        try:
            self.found = sensitivity_from_json(answer) if answer else None
        except RuntimeModelError:
            self.found = None
        return self.found is not None

    def _on_chosen(self, id: str) -> None:
        self._precision = id
        self._recall()

    def _on_ticked(self, id: str, ticked: bool) -> None:
        keep = [each for each in self._options.keep if each != id] + ([id] if ticked else [])
        self.options_wanted.emit(replace(self._options, keep=tuple(keep)))

    def _on_suggest(self) -> None:
        if self.found is not None:
            keep = tuple(row.id for row in self.found.rows if row.id in self.found.suggestion)
            self.options_wanted.emit(replace(self._options, keep=keep))
            self._say("" if keep else tr("All layers may become smaller: that loses hardly anything."))

    def _on_unwanted(self, path: str) -> None:
        """Takes a file off the list; the file stays."""
        if self._run is None:
            return
        try:
            forget_export(self._run.layout, path)
        except RunError as error:
            self._means.session.message.emit("error", f"{error.message} {error.hint}")
        self._show_exports()

    def _on_export(self) -> None:
        self.export_wanted.emit(replace(self._options, precision=self._precision))

    def _on_job(self, job: JobView) -> None:
        if job.kind is JobKind.EXPORT and job.state is JobState.DONE:
            self._show_exports()
        if job.kind is not JobKind.SENSITIVITY:
            return
        if job.state is JobState.DONE:
            self._finish(job)
        else:
            self._say(words_of_job(job, tr("Cancelled. Nothing was measured.")), is_error=job.state is JobState.FAILED)
        self._show()

    def _finish(self, job: JobView) -> None:
        """Keeps what was measured, and shows it if it is that of the shown run."""
        self.message.hide()
        try:
            keep_sensitivity(job.run, self._asked, job.result)
        except RunError as error:
            self._say(f"{error.message} {error.hint}")
        is_shown = self._run is not None and job.run == self._run.layout and self._asked == self._precision
        if is_shown and not self._take(job.result):
            self._say(tr("The measurement answered something unexpected."), is_error=True)

    def _say(self, text: str, *, is_error: bool = False) -> None:
        set_role(self.message, "error" if is_error else "muted")
        self.message.setText(sentence(text))
        self.message.setVisible(bool(text))
