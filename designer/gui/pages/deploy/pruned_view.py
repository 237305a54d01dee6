"""What became of a run that was pruned: how far its training on is, before and after, and where to go from there."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.deploy import prune_lines
from designer.gui.pages.deploy.cell_table import CellTable
from designer.gui.run.controller import RunController
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push, show_instead
from designer.gui.widgets.words import caption, words
from designer.jobs.kept_bench import kept_bench
from designer.jobs.kept_exports import KeptExport, kept_exports
from designer.jobs.kept_pruning import KeptPruning
from designer.jobs.run_folder import RunFolder
from designer.jobs.run_view import RunState
from runtime.bench_report import ONNX

_WHOLE = 1000


class PrunedView(QWidget):
    """`export_wanted()`, `project_wanted()`: of the pruned run; `parent_wanted(RunFolder)`: of the one before it."""

    export_wanted = Signal()
    project_wanted = Signal()
    parent_wanted = Signal(object)

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._runs = runs
        self._run: RunFolder | None = None
        self._kept: KeptPruning | None = None
        self._exports: tuple[tuple[KeptExport, ...], tuple[KeptExport, ...]] = ((), ())
        self._latencies: tuple[float | None, float | None] = (None, None)
        self.said = words("", "heading", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _WHOLE)
        self.bar.setAccessibleName(tr("How much is done"))
        self.stop = push(tr("Stop"), "", runs.stop)
        self.stop.setToolTip(tr("Stops fine-tuning; the best epoch so far stays."))
        self.watch = push(tr("Watch it train"), "", lambda: runs.session.page_wanted.emit("train"))
        self.whole = push(tr("Show the run before"), "", self._on_whole)
        self.open = push(tr("Open the smaller network…"), "", self.project_wanted.emit)
        self.open.setToolTip(tr("Writes it into a project of its own, with this run, and opens that on the canvas."))
        self.export = push(tr("Export"), "primary", self.export_wanted.emit)
        self.table = CellTable(theme, tr("Before and after"), stretch=-1)
        self._arrange()
        runs.updated.connect(lambda _: self._show())
        runs.runs_changed.connect(self._show)
        self.hide()

    @property
    def parent_run(self) -> RunFolder | None:
        """The run that the shown one was made from, if it is still beside it."""
        if self._run is None or self._kept is None:
            return None
        path = self._run.path.parent / self._kept.parent
        return RunFolder(path) if self._kept.parent and (path / "spec.json").is_file() else None

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.table.set_theme(theme)

    def show_run(self, folder: RunFolder | None, kept: KeptPruning | None) -> None:
        """Another run is shown; `kept` is None if it was not pruned."""
        self._run, self._kept = folder, kept
        self.setVisible(kept is not None)
        self.read_exports()

    def read_exports(self) -> None:
        """Something was exported or measured."""
        before = self.parent_run
        runs = (before, self._run)
        one, other = (kept_exports(run.layout) if run is not None else () for run in runs)
        self._exports, self._latencies = (one, other), (None, None)
        self._show()
        if self._kept is not None:
            self._runs.background.ask(
                "benches", lambda: (_latency(runs[0]), _latency(runs[1])), self._on_benches, self._runs.complain_of
            )

    def _on_benches(self, latencies: tuple[float | None, float | None]) -> None:
        self._latencies = latencies
        self._show()

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for part in (self.whole, self.watch, self.stop, self.open, self.export):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption(tr("What became of it")))
        column.addWidget(self.said)
        column.addWidget(self.bar)
        column.addWidget(self.table)
        column.addLayout(foot)
        column.addSpacing(20)

    def _show(self) -> None:
        if self._run is None or self._kept is None or self._runs.shown != self._run:
            return
        view, trains = self._runs.view, self._runs.training == self._run
        is_over = view.state.is_over and not trains
        self.said.setText(self._words())
        set_role(self.said, "heading" if is_over else "muted")
        self.bar.setVisible(trains)
        self.bar.setValue(round(_WHOLE * view.fraction))
        self.whole.setEnabled(self.parent_run is not None)
        self.watch.setVisible(not is_over)
        self.open.setVisible(is_over and self._kept.structured)
        show_instead(*((self.stop, self.export) if trains else (self.export, self.stop)))
        self.stop.setEnabled(not self._runs.is_stopping)
        self.export.setEnabled(is_over and bool(view.epochs))
        best = view.best_checkpoint.epoch if view.best_checkpoint is not None else view.epoch
        metrics = next((dict(done.validation) for done in view.epochs if done.epoch == best), {})
        self.table.show_lines(
            prune_lines.result_heads(), prune_lines.result_lines(self._kept, metrics, *self._exports, self._latencies)
        )

    def _words(self) -> str:
        """How the training on stands."""
        view = self._runs.view
        if self._runs.training == self._run:
            if view.total_epochs and not self._runs.is_starting:
                return tr("Fine-tuning: epoch {number} of {total} …", number=view.epoch + 1, total=view.total_epochs)
            return tr("Fine-tuning begins …")
        match view.state:
            case RunState.CREATED:
                return tr("Pruned. It is fine-tuned when it is its turn.")
            case RunState.COMPLETED:
                return tr("Pruned and fine-tuned.")
            case RunState.STOPPED:
                return tr("Pruned; fine-tuning was stopped.")
        return tr("Pruned. Fine-tuning has failed; the Train page says why.")

    def _on_whole(self) -> None:
        if (folder := self.parent_run) is not None:
            self.parent_wanted.emit(folder)


def _latency(run: RunFolder | None) -> float | None:
    """How long the file of a run takes for one sample, as it was measured last. Not for the window's thread."""
    report = kept_bench(run.layout) if run is not None else None
    points = [entry.latency for entry in report.of_kind(ONNX)] if report is not None else []
    return next((point.timing.p50 for point in points if point is not None), None)


def usual_place(project: Path | None, name: str) -> str:
    """Where the smaller project is offered to be: beside the project, or in the folder that files are saved in."""
    if project is None:
        return f"{name}-pruned.loom"
    path, number = project.with_name(f"{project.stem}-pruned.loom"), 1
    while path.exists():
        number += 1
        path = project.with_name(f"{project.stem}-pruned-{number}.loom")
    return str(path)
