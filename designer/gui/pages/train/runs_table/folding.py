"""Trains runs one after the other: the folds of a cross-validation. One that does not complete ends the row."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from designer.gui.run.controller import RunController
from designer.gui.tongue import tr
from designer.jobs.run_folder import RunFolder
from designer.jobs.run_view import RunState


class RunsInTurn(QObject):
    """Starts the next run when one is complete. `moved()`: another one is next, or none."""

    moved = Signal()

    def __init__(self, runs: RunController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._waiting: list[RunFolder] = []
        self._now: RunFolder | None = None
        runs.runs_changed.connect(self._on_runs_changed)
        runs.session.opened.connect(self.clear)

    @property
    def waiting(self) -> tuple[RunFolder, ...]:
        """The runs that have not begun."""
        return tuple(self._waiting)

    @property
    def is_busy(self) -> bool:
        """Whether a row of runs is under way."""
        return self._now is not None

    def begin(self, folders: Iterable[RunFolder]) -> None:
        """Trains these in their order."""
        self._waiting = list(folders)
        self._next()

    def clear(self) -> None:
        """Begins no more; the run that is trained goes on."""
        self._waiting, self._now = [], None
        self.moved.emit()

    def _next(self) -> None:
        self._now = self._waiting.pop(0) if self._waiting else None
        if self._now is not None:
            self._runs.resume_run(self._now)
        self.moved.emit()

    def _on_runs_changed(self) -> None:
        if self._now is None or self._runs.is_training:
            return
        now = next((run for run in self._runs.runs if run.folder == self._now), None)
        if now is None or not now.view.state.is_over:
            return
        if now.view.state is RunState.COMPLETED:
            self._next()
            return
        left = len(self._waiting)
        self.clear()
        if left:
            text = tr("The cross-validation has ended: a fold was not completed, {count} have not begun.", count=left)
            self._runs.session.message.emit("warning", text)
