"""The tab “Speed”: how fast the exported file answers beside PyTorch, and where its time goes."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from designer.drawing.theme import Theme
from designer.drawing.words import THIN
from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.gui.editing.boxes import ChoiceBox
from designer.gui.pages.deploy import speed_lines
from designer.gui.pages.deploy.cell_table import CellTable
from designer.gui.pages.deploy.section import Means, Section
from designer.gui.pages.deploy.speed_file import KINDS, content_of, kind_of
from designer.gui.pages.deploy.speed_plot import SpeedPlot, speed_words
from designer.gui.pages.figures import Figures, scrolled
from designer.gui.run.job_bar import JobBar
from designer.gui.run.job_view import JobState, JobView
from designer.gui.run.job_words import words_of_job
from designer.gui.run.showing_layers import show_layer
from designer.gui.scaling import hold
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import Segments, push, show_instead
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.toast import Offer
from designer.gui.widgets.words import Picture, caption, words
from designer.jobs.kept_bench import keep_bench, kept_bench
from designer.jobs.kept_exports import kept_exports
from designer.jobs.run_folder import RunFolder
from designer.protocol.bench_options import BenchOptions
from designer.protocol.control import JobKind
from runtime.bench_report import ONNX, BenchReport, Entry, bench_from_json
from runtime.errors import RuntimeModelError

_MOST_FILES = 4
_BARS = 4
"""The column of bars takes the room that is left."""
_BATCHES = "1, 4, 16"


class Speed(Section):
    """`report` is what was measured; `file` says which of its files the numbers and the table are of."""

    def __init__(self, means: Means, theme: Theme) -> None:
        super().__init__()
        self._means, self._theme = means, theme
        self._run: RunFolder | None = None
        self._model: Path | None = None
        self._view = "layers"
        self.report: BenchReport | None = None
        self._make_wishes()
        self._make_answers(theme)
        self._arrange()
        means.runs.job_changed.connect(self._on_job)
        means.runs.timing.changed.connect(self._show_on_canvas)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.plot.set_theme(theme)
        self.about.set_theme(theme)
        self.doubt.show_icon("triangle-alert", theme.warning)
        self.table.set_theme(theme)

    def show_run(self, folder: RunFolder | None) -> None:
        """Another run is shown: what was measured of it is read, unless it never was."""
        self._run, self._model = folder, None
        self.message.hide()
        self._take(None)
        if folder is not None:
            runs = self._means.runs
            runs.background.ask("bench", lambda: kept_bench(folder.layout), self._on_read, runs.complain_of)
        self._show()

    def show_model(self, path: Path) -> None:
        """A file of the run is there."""
        self._model = path
        if self.report is not None and (entry := self._entry_of(path)) is not None:
            self._choose(entry)
        self._show()

    @property
    def entry(self) -> Entry | None:
        """The file whose numbers are shown."""
        return self.report.named(self.file.currentText()) if self.report is not None else None

    @property
    def files(self) -> tuple[Path, ...]:
        """What is to be measured: the file of the page, and if they are wanted the run's other ones that are there."""
        if self._model is None or self._run is None:
            return ()
        others = [Path(each.path) for each in kept_exports(self._run.layout)] if self.others.isChecked() else []
        unique = dict.fromkeys([self._model, *(path for path in others if path.is_file())])
        return tuple(unique)[:_MOST_FILES]

    def start(self) -> None:
        """Measures."""
        batches = _numbers(self.batches.text())
        if not batches:
            self._say(tr("Batch sizes are whole numbers from 1 with commas between: 1, 4, 16."), is_error=True)
            self.batches.setFocus()
            return
        if self._run is None or not self.files:
            return
        options = BenchOptions(
            files=tuple(map(str, self.files)),
            batches=batches,
            seconds=float(self.seconds.value()),
            compiled=self.compiled.isChecked(),
        )
        self._means.runs.begin(JobKind.BENCH, self._run, options=options.to_text())

    def save(self, path: Path) -> None:
        """Writes what was measured as JSON, or draws it, as the name's ending says."""
        runs = self._means.runs
        if self.report is None:
            return
        content = content_of(self.report, path.suffix.lower(), self._theme, speed_words())

        def failed(error: Exception) -> None:
            hint = f" {error.hint}" if isinstance(error, FileError) else ""
            runs.say("error", f"{error}{hint}")

        runs.background.ask(
            "saved bench",
            lambda: write_atomically(path, content),
            lambda _: runs.say("success", tr("Saved {name}.", name=path.name)),
            failed,
        )

    # -- inside

    def _make_wishes(self) -> None:
        self.measure = push(tr("Measure"), "primary", self.start)
        self.cancel = push(tr("Cancel"), "", lambda: self._means.runs.cancel(JobKind.BENCH))
        self.batches = QLineEdit(_BATCHES)
        self.batches.setAccessibleName(tr("Batch sizes to measure"))
        self.batches.setToolTip(tr("Whole numbers with commas between. Each is measured with one thread and with all."))
        self.batches.returnPressed.connect(self.start)
        hold(self.batches, width=110)
        self.seconds = QSpinBox()
        self.seconds.setRange(1, 120)
        self.seconds.setValue(5)
        self.seconds.setSuffix(f"{THIN}s")
        self.seconds.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach it
        self.seconds.setAccessibleName(tr("How long each is measured"))
        self.seconds.setToolTip(tr("So long is each file measured, and PyTorch. Longer is more exact."))
        self.compiled = QCheckBox("torch.compile")
        self.compiled.setToolTip(tr("Measures PyTorch's compiler, too. Compiling takes a while before."))
        self.others = QCheckBox(tr("Other files of this run"))
        self.others.setToolTip(tr("Measures the run's other exported files side by side, such as smaller numbers."))
        self.bar = JobBar()
        self.message = words("", "muted", wrap=True)

    def _make_answers(self, theme: Theme) -> None:
        self.file = ChoiceBox()
        self.file.setAccessibleName(tr("File whose numbers are shown"))
        self.file.setToolTip(self.file.accessibleName())
        self.file.currentTextChanged.connect(lambda _: self._show_entry())
        self.figures = Figures(*speed_lines.FIGURES)
        self.plot = SpeedPlot(theme)
        self.remarks = words("", "small", wrap=True, selectable=True)
        self.doubt = Picture("triangle-alert", theme.warning, 16)
        self.views = Segments((id, tr(title)) for id, title in speed_lines.VIEWS)
        self.views.setAccessibleName(tr("What to list"))
        self.views.choose(self._view)
        self.views.chosen.connect(self._on_view)
        self.on_canvas = QCheckBox(tr("Show on the canvas"))
        self.on_canvas.setToolTip(tr("Draws each layer's share of the time onto it in Design."))
        self.on_canvas.clicked.connect(lambda _: self._on_canvas_wanted())
        self.table = CellTable(theme, tr("Where the time goes"), stretch=_BARS)
        self.table.opened.connect(lambda layer: show_layer(self._means.runs, layer))
        self.hint = words(tr("A click on a line shows its layer in Design."), "small")
        self.save_button = push(tr("Save…"), "", self._on_save)
        self.save_button.setToolTip(tr("Saves the numbers as JSON, or the curves as a picture."))
        self._answers = QWidget()

    def _arrange(self) -> None:
        wishes = QHBoxLayout()
        wishes.setSpacing(8)
        for field in (words(tr("Batches"), "muted"), self.batches, words(tr("For"), "muted"), self.seconds):
            wishes.addWidget(field)
        wishes.addSpacing(8)
        wishes.addWidget(self.compiled)
        wishes.addStretch(1)
        wishes.addWidget(self.cancel)
        wishes.addWidget(self.measure)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.figures, 1)
        head.addWidget(self.file, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.views)
        below.addStretch(1)
        below.addWidget(self.on_canvas)
        answers = QVBoxLayout(self._answers)
        answers.setContentsMargins(0, 8, 0, 0)
        answers.setSpacing(8)
        answers.addLayout(head)
        answers.addSpacing(8)
        answers.addWidget(self.plot)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.doubt, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.remarks, 1)
        answers.addLayout(said)
        answers.addSpacing(12)
        answers.addWidget(caption(tr("Where the time goes")))
        answers.addLayout(below)
        answers.addWidget(self.table)
        answers.addWidget(self.hint)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 12, 0)
        inside.setSpacing(8)
        inside.addLayout(wishes)
        about = tr(
            "Measures the file beside PyTorch by turns: how fast one sample is answered, how many a second in "
            "batches, what it needs, and which layers take the time."
        )
        self.about = EmptyState(
            "gauge", tr("How fast is it?"), about, self._theme, action=tr("Measure"), on_action=self._on_measure
        )
        inside.addWidget(self.others, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.bar, self.message, self._answers):
            inside.addWidget(part)
        inside.addWidget(self.about, 1)
        inside.addStretch(0)
        self.column.addWidget(scrolled(content))

    def _show(self) -> None:
        """The wishes as they can be had now, and whether there are answers."""
        job = self._means.runs.job(JobKind.BENCH)
        busy = job is not None and not job.is_over
        self.measure.setEnabled(self._model is not None)  # Only what is enabled takes the keyboard over.
        show_instead(*((self.cancel, self.measure) if busy else (self.measure, self.cancel)))
        self.measure.setText(tr("Measure again") if self.report is not None else tr("Measure"))
        kept = kept_exports(self._run.layout) if self._run is not None else ()
        self.others.setVisible(any(Path(each.path) != self._model for each in kept))
        self.bar.show_job(job)
        self._answers.setVisible(self.report is not None)
        is_new = self.report is None and not busy
        self.about.setVisible(is_new)
        set_role(self.measure, "" if is_new else "primary")  # One button stands out, and that is the one in the middle.

    def _take(self, report: BenchReport | None) -> None:
        """Shows another report, or none."""
        self.report = report
        names = [entry.name for entry in report.of_kind(ONNX)] if report is not None else []
        self.file.blockSignals(True)
        self.file.clear()
        self.file.addItems(names)
        self.file.blockSignals(False)
        self.file.setVisible(len(names) > 1)
        self.plot.show_report(report)
        if report is not None and self._model is not None and (entry := self._entry_of(self._model)) is not None:
            self.file.setCurrentText(entry.name)
        self._show_entry()
        self._show()

    def _choose(self, entry: Entry) -> None:
        self.file.setCurrentText(entry.name)
        self._show_entry()

    def _entry_of(self, path: Path) -> Entry | None:
        entries = self.report.of_kind(ONNX) if self.report is not None else ()
        return next((entry for entry in entries if Path(entry.file) == path), None)

    def _show_entry(self) -> None:
        report, entry = self.report, self.entry
        self._means.runs.timing.offer(entry)
        if report is None or entry is None:
            return
        for name, said in speed_lines.figures(report, entry).items():
            self.figures.say(name, said.value, tip=said.tip)
        self.remarks.setText(speed_lines.remarks_text(report, entry))
        self.doubt.setVisible(report.noise.is_noisy)
        self._show_table()
        self._show_on_canvas()

    def _show_table(self) -> None:
        if self.report is None or self.entry is None:
            return
        heads, lines = speed_lines.table(self._view, self.report, self.entry)
        self.table.show_lines(heads, lines)
        self.hint.setVisible(self._view in ("layers", "nodes"))

    def _show_on_canvas(self) -> None:
        timing = self._means.runs.timing
        self.on_canvas.setEnabled(timing.is_known)
        self.on_canvas.setChecked(timing.is_on)

    def _on_canvas_wanted(self) -> None:
        timing = self._means.runs.timing
        timing.offer(self.entry)
        if self.on_canvas.isChecked() != timing.is_on:
            timing.toggle()
        if timing.is_on:
            session = self._means.session
            show = Offer(tr("Show it"), lambda: session.page_wanted.emit("design"))
            session.offered.emit("info", tr("Each layer's share of the time stands on it in Design."), show)

    def _on_view(self, view: str) -> None:
        self._view = view
        self._show_table()

    def _on_read(self, report: BenchReport | None) -> None:
        """What was measured earlier has been read."""
        if self.report is None and report is not None:
            self._take(report)

    def _on_measure(self) -> None:
        """As the button above, which takes the keyboard: this one goes."""
        self.measure.setFocus()
        self.start()

    def _on_save(self) -> None:
        name = self.entry.name.replace("/", " ") if self.entry is not None else "speed"
        folder = self._model.parent if self._model is not None else Path.home()
        chosen, kind = QFileDialog.getSaveFileName(
            self, tr("Save what was measured"), str(folder / f"{name}-speed.svg"), ";;".join(KINDS)
        )
        if not chosen:
            return
        self.save(kind_of(Path(chosen), kind))

    def _on_job(self, job: JobView) -> None:
        if job.kind is not JobKind.BENCH:
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
            report = bench_from_json(job.result)
        except RuntimeModelError:
            self._say(tr("The measurement answered something unexpected."), is_error=True)
            return
        runs = self._means.runs
        runs.background.ask("kept bench", lambda: keep_bench(job.run, report), lambda _: None, runs.complain_of)
        if self._run is not None and job.run == self._run.layout:
            self._take(report)

    def _say(self, text: str, *, is_error: bool = False) -> None:
        set_role(self.message, "error" if is_error else "muted")
        self.message.setText(sentence(text))
        self.message.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.message.show()


def _numbers(text: str) -> tuple[int, ...]:
    """Whole numbers from 1 in a text, commas or spaces between; none if there is anything else."""
    parts = text.replace(",", " ").split()
    if not all(part.isascii() and part.isdigit() and int(part) >= 1 for part in parts):
        return ()
    return tuple(sorted({int(part) for part in parts}))
