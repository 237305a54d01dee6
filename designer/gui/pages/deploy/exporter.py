"""The left side of the Deploy page: how the file is wanted and where it goes, the export with its progress, and what
came of it.
"""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.drawing.words import size
from designer.export.report import ParityReport, report_from_json
from designer.gui.pages.deploy.lowered import LoweredReport, lowered_in
from designer.gui.pages.deploy.options_form import OptionsForm
from designer.gui.pages.deploy.parity import ParityView
from designer.gui.pages.deploy.precision_words import PRECISION_WORDS
from designer.gui.run.controller import RunController
from designer.gui.run.export_memory import OPTIONS_FILE, remember, remembered
from designer.gui.run.job_bar import JobBar
from designer.gui.run.job_view import JobState, JobView
from designer.gui.run.job_words import words_of_job
from designer.gui.run.past import has_weights
from designer.gui.run.words import main_metric, metric, metric_value, processor, when
from designer.gui.scaling import hold
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton, push, show_instead
from designer.gui.widgets.words import ElidedLabel, caption, words
from designer.jobs.errors import RunError
from designer.jobs.kept_exports import export_of, keep_export
from designer.jobs.run_folder import RunFolder
from designer.protocol.control import JobKind
from designer.protocol.export_options import USUAL, ExportOptions
from runtime.errors import RuntimeModelError

WIDTH = 344


class Exporter(QScrollArea):
    """`exported(path)`: a file was written; `refused(ParityReport)`: none was, it would have computed something else.
    `wanted(ExportOptions)`: the next file is wanted otherwise.

    The page says which run is to be exported and what is known of a file.
    """

    exported = Signal(str)
    refused = Signal(object)
    wanted = Signal(object)

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("What to export"))
        self._runs, self._theme = runs, theme
        self._run: RunFolder | None = None
        self._home: Path | None = None
        self._usual = Path()
        self._asked = self._before = USUAL
        self.run_title = words("", "heading")
        self.run_facts = words("", "muted", wrap=True)
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("File to export to"))
        self.browse = IconButton("folder-open", theme, tr("Choose where the file goes"), "tool")
        self.browse.clicked.connect(self._on_browse)
        self.form = OptionsForm()
        self.form.changed.connect(self._on_options)
        self.export = push(tr("Export ONNX"), "primary", self.start)
        hold(self.export, height=36)
        self.cancel = push(tr("Cancel"), "", lambda: runs.cancel(JobKind.EXPORT))
        self.bar = JobBar()
        self.message = words("", "muted", wrap=True)
        self.file = ElidedLabel("", "mono")
        self.file.keep_tooltip()
        self.facts = words("", "muted", wrap=True)
        self.folder = IconButton("folder-open", theme, tr("Show the folder of the file"), "tool")
        self.folder.clicked.connect(self._on_folder)
        self.path.textChanged.connect(self.path.setToolTip)  # It is mostly longer than the field.
        self.parity = ParityView(theme)
        self._result = QWidget()
        self._arrange()
        runs.job_changed.connect(self._on_job)
        runs.session.opened.connect(self._on_opened)
        self.show_run(None, None)

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes here is going to export."""
        super().showEvent(event)
        self._runs.warming.exports()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.browse.set_theme(theme)
        self.folder.set_theme(theme)
        self.parity.set_theme(theme)

    @property
    def out(self) -> Path:
        """Where the file goes."""
        return Path(self.path.text().strip()).expanduser()

    def show_run(self, folder: RunFolder | None, out: Path | None) -> None:
        """Says which run is to be exported, and where to unless the user wants otherwise."""
        self._come_home()
        if folder != self._run or out is None:
            self._run, self._usual = folder, out or Path()
            self.path.setText(str(self._suggested(self.form.options)) if out else "")
            self._result.hide()
            self.message.hide()
        self.refresh()

    def _come_home(self) -> None:
        """Options are the project's: those that it had last; one that is saved elsewhere keeps those it has."""
        home = self._runs.session.runs_folder
        if home == self._home:
            return
        is_new, self._home = self._home is None, home
        if is_new or (home / OPTIONS_FILE).is_file():
            self.form.show_options(remembered(home))
        elif self.form.options != USUAL:
            remember(home, self.form.options)

    def _on_opened(self) -> None:
        self._home = None
        self._come_home()

    def refresh(self) -> None:
        """Shows the run's facts, and whether it can be exported."""
        run = next((run for run in self._runs.runs if run.folder == self._run), None)
        job = self._runs.job(JobKind.EXPORT)
        busy = job is not None and not job.is_over
        ready = run is not None and has_weights(run) and not self.form.obstacle
        self.export.setEnabled(ready)
        show_instead(*((self.cancel, self.export) if busy else (self.export, self.cancel)))
        self.export.setEnabled(ready and not busy)
        self.export.setToolTip(self.form.obstacle)
        self.bar.show_job(job)
        if run is None:
            self.run_title.setText(tr("No run"))
            self.run_facts.setText(tr("Train the network first."))
            return
        self.run_title.setText(tr("Run of {when}", when=when(run.folder)))
        best = run.view.best
        id = main_metric(run.view.metrics)
        value = best.validation.get(id) if best else None
        quality = (
            tr(
                "{metric} {value} after epoch {epoch}.",
                metric=tr(metric(id).title),
                value=metric_value(id, value),
                epoch=best.epoch,
            )
            if best
            else ""
        )
        self.run_facts.setText(quality if has_weights(run) else tr("It has no checkpoint yet."))

    def start(self) -> None:
        """Exports the run."""
        if self._run is None or self.form.obstacle:
            return
        if not self.path.text().strip():
            self._say(tr("Say where the file should go."), is_error=True)
            return
        self._result.hide()
        self._asked = self.form.options
        self._runs.export(self._run, self.out, self._asked)

    def start_with(self, options: ExportOptions) -> None:
        """Exports the run as another part of the page wants it; the form says so from now on."""
        self.form.show_options(options)
        self.start()

    def show_file(self, path: Path, report: ParityReport, lowered: LoweredReport | None = None) -> None:
        """Shows a file that was exported, now or earlier, with its proof, and what smaller numbers changed."""
        self.file.setText(path.name)
        self.file.setToolTip(str(path))
        try:
            length = size(path.stat().st_size)
        except OSError:
            length = tr("gone")
        self.facts.setText(_compared(length, report))
        self.folder.show()
        self.parity.show_report(report, lowered)
        self._result.show()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        inside = QWidget()
        set_role(inside, "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(caption(tr("Run")))
        column.addWidget(self.run_title)
        column.addWidget(self.run_facts)
        column.addSpacing(16)
        column.addWidget(caption(tr("ONNX file")))
        column.addLayout(row)
        column.addWidget(self.form)
        column.addSpacing(4)
        column.addWidget(self.export)
        column.addWidget(self.bar)
        column.addWidget(self.message)
        column.addWidget(self.cancel)
        column.addSpacing(16)
        result = QVBoxLayout(self._result)
        result.setContentsMargins(0, 0, 0, 0)
        result.setSpacing(6)
        result.addWidget(caption(tr("Exported")))
        named = QHBoxLayout()
        named.setSpacing(6)
        named.addWidget(self.file, 1)
        named.addWidget(self.folder)
        result.addLayout(named)
        result.addWidget(self.facts)
        result.addSpacing(18)
        result.addWidget(self.parity)
        column.addWidget(self._result)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        hold(self, width=WIDTH)

    def _suggested(self, options: ExportOptions) -> Path:
        """The usual file, under a name of its own for each precision: so that they can be compared."""
        if options.precision == USUAL.precision:
            return self._usual
        return self._usual.with_name(f"{self._usual.stem}-{options.precision}{self._usual.suffix}")

    def _on_options(self) -> None:
        """The button says what it makes; a path that nobody chose follows the precision."""
        options, before = self.form.options, self._before
        if self.path.text() == str(self._suggested(before)):
            self.path.setText(str(self._suggested(options)))
        self._before = options
        self.export.setText(export_words(options))
        if self._home is not None and options != before:
            remember(self._home, options)
        self.refresh()
        self.wanted.emit(options)

    def _on_folder(self) -> None:
        folder = Path(self.file.toolTip()).parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._runs.say("info", tr("The file is in {folder}.", folder=str(folder)))

    def _on_browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export ONNX"), self.path.text(), tr("ONNX (*.onnx)"))
        if chosen:
            self.path.setText(chosen if chosen.endswith(".onnx") else f"{chosen}.onnx")

    def _on_job(self, job: JobView) -> None:
        if job.kind is not JobKind.EXPORT:
            return
        self.refresh()
        if job.state is JobState.DONE:
            self._take(job)
        elif job.state is JobState.FAILED and "parity" in job.result:
            self._refuse(job)
        else:
            self._say(words_of_job(job, tr("Cancelled. Nothing was written.")), is_error=job.state is JobState.FAILED)

    def _take(self, job: JobView) -> None:
        try:
            report = report_from_json(job.result["parity"])
            path = Path(str(job.result["onnx"]))
        except (RuntimeModelError, KeyError) as error:
            self._say(tr("The export answered something unexpected: {error}", error=error), is_error=True)
            return
        notice = str(job.result.get("notice", ""))
        self._say(notice) if notice else self.message.hide()
        self._keep(job, path)
        if self._run is not None and job.run == self._run.layout:
            self.show_file(path, report, lowered_in(job.result))
            self.exported.emit(str(path))

    def _refuse(self, job: JobView) -> None:
        """Shows how far the file was off that was not written."""
        try:
            report = report_from_json(job.result["parity"])
        except RuntimeModelError:
            self._say(words_of_job(job, ""), is_error=True)
            return
        if self._run is None or job.run != self._run.layout:
            return
        self._say(tr("Nothing was written. A file that was there before is as it was."), is_error=True)
        self.file.setText(self.out.name)
        self.file.setToolTip("")
        self.facts.setText(_compared(tr("not written"), report))
        self.folder.hide()
        self.parity.show_report(report)
        self._result.show()
        self.refused.emit(report)

    def _keep(self, job: JobView, path: Path) -> None:
        """Puts the file on the list of what was exported of the run."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            keep_export(job.run, export_of(path, now, self._asked.precision, self._asked.keep, job.result))
        except RunError as error:
            self._say(f"{error.message} {error.hint}")

    def _say(self, text: str, *, is_error: bool = False) -> None:
        set_role(self.message, "error" if is_error else "muted")
        self.message.setText(sentence(text))
        self.message.show()


def _compared(length: str, report: ParityReport) -> str:
    """How long a file is, and what it was compared on."""
    return tr("{length} · compared on the {processor}", length=length, processor=processor(report.provider))


def export_words(options: ExportOptions) -> str:
    """What the button makes."""
    if options.precision == USUAL.precision:
        return tr("Export ONNX")
    return tr("Export ONNX in {precision}", precision=tr(PRECISION_WORDS[options.precision].short))
