"""Does what can be done with runs; files are moved and written by the thread."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from designer.graph.atomic import write_atomically
from designer.graph.becoming import become
from designer.graph.errors import FileError
from designer.graph.files import SUFFIX, save
from designer.graph.model import Project
from designer.gui.pages.train.runs_table.columns import name_of
from designer.gui.pages.train.runs_table.keeper import RunKeeper
from designer.gui.run.controller import RunController
from designer.gui.run.readiness import obstacles_of
from designer.gui.tongue import later, tr
from designer.gui.widgets.toast import Offer
from designer.jobs.errors import RunError
from designer.jobs.grouping import create_folds
from designer.jobs.live import LiveRun
from designer.jobs.repeating import reproduce
from designer.jobs.run_folder import RunFolder
from designer.jobs.summaries import Summary
from designer.jobs.tables import csv_of
from designer.jobs.tensorboard import export_logs
from designer.jobs.trash import Discarded, discard, empty_trash, restore, restore_all, trashed

T = TypeVar("T")

_CSV = later("Tables (*.csv)")
_PROJECTS = later("Layerloom projects (*.loom)")


class Doing(QObject):
    """Works for the table. `compared(runs)`: these are to be shown beside each other."""

    compared = Signal(object)

    def __init__(self, runs: RunController, keeper: RunKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._runs, self._keeper, self._window = runs, keeper, window

    @property
    def is_training(self) -> bool:
        """Whether a worker trains at the moment."""
        return self._runs.is_training

    # -- looking

    def compare(self, runs: tuple[Summary, ...]) -> None:
        """Shows several beside each other."""
        self.compared.emit(runs)

    # -- into the project

    def fork(self, run: Summary) -> None:
        """Makes the project what the run was made from, as one step; and shows it."""
        self._aside("fork", run.folder.spec, lambda spec: self._take_over(spec.project, name_of(run)))

    def save(self, run: Summary) -> None:
        """Writes the run's project into a file."""
        path = self._asked(tr("Save project"), f"{run.folder.name}{SUFFIX}", tr(_PROJECTS))
        if path is not None:
            self._aside(
                "save project of run",
                lambda: save(run.folder.spec().project, path),
                lambda _: self._say("success", tr("Saved as {name}.", name=path.name)),
            )

    # -- training

    def again(self, run: Summary) -> None:
        """Trains the same once more, as a run of its own, when it is its turn."""
        root = self._runs.session.runs_folder
        self._aside("again", lambda: [reproduce(run.folder, root)], self._queue)

    def resume(self, run: Summary) -> None:
        """Goes on with a run."""
        self._runs.resume_run(run.folder)

    def longer(self, run: Summary, epochs: int) -> None:
        """Goes on with a run for so many epochs more than it was to have."""
        workers = self._runs.workers
        self._aside(
            "longer", lambda: LiveRun(run.folder, workers), lambda live: self._runs.take_up(live, extend=epochs)
        )

    def train_folds(self) -> None:
        """Trains all folds of the project's data, one after the other."""
        session = self._runs.session
        if obstacles := obstacles_of(session):
            self._say("error", obstacles[0].message)
            return
        project, root = session.document.project, session.runs_folder
        name = session.path.name if session.path else ""
        self._aside("folds", lambda: create_folds(root, project, project_file=name), self._queue)

    # -- what is said

    def star(self, runs: tuple[Summary, ...]) -> None:
        """Gives all a star; takes it away if all have one."""
        self._keeper.say((run.folder for run in runs), starred=not all(run.about.starred for run in runs))

    # -- the trash

    def delete(self, runs: tuple[Summary, ...]) -> None:
        """Puts runs into the trash, and offers to take them back."""
        folders = [run.folder for run in runs]
        self._aside("delete", lambda: discard(folders), lambda gone: self._on_deleted(folders, gone))

    def restore_all(self) -> None:
        """Takes all runs out of the trash."""
        root = self._runs.session.runs_folder
        self._aside("restore all", lambda: restore_all(root), lambda back: self._on_back(len(back)))

    def empty_trash(self) -> None:
        """Removes what is in the trash for good."""
        root = self._runs.session.runs_folder
        self._aside(
            "empty trash",
            lambda: empty_trash(root),
            lambda count: self._say("info", tr("The trash is empty; removed: {count}.", count=count)),
        )

    def count_trash(self, tell: Callable[[int], object]) -> None:
        """Tells how many runs are in the trash."""
        root = self._runs.session.runs_folder
        self._aside("count trash", lambda: len(trashed(root)), tell)

    # -- files

    def export_table(self, runs: Collection[Summary]) -> None:
        """Writes a table with all columns."""
        name = f"{self._runs.session.document.project.name}-runs.csv"
        path = self._asked(tr("Export the table"), name, tr(_CSV))
        if path is not None:
            content = csv_of(tuple(runs)).encode()
            self._aside(
                "export table",
                lambda: write_atomically(path, content),
                lambda _: self._say("success", tr("The table is in {name}.", name=path.name)),
            )

    def export_logs(self, runs: tuple[Summary, ...]) -> None:
        """Writes event files for TensorBoard."""
        title = tr("Folder for the event files")
        name = QFileDialog.getExistingDirectory(self._window, title, str(self._home()))
        if name:
            folders, place = [run.folder for run in runs], Path(name)
            self._aside(
                "export logs",
                lambda: [export_logs(folder, place) for folder in folders],
                lambda _: self._say("success", tr("See the numbers with: tensorboard --logdir {name}", name=name)),
            )

    def copy_path(self, runs: tuple[Summary, ...]) -> None:
        """Copies where runs are."""
        QGuiApplication.clipboard().setText("\n".join(str(run.folder.path) for run in runs))

    # -- inside

    def _take_over(self, project: Project, name: str) -> None:
        session = self._runs.session
        edit = become(session.document.project, project, tr("take over run {name}", name=name))
        if not edit.edits:
            self._say("info", tr("The project is already as it was for this run."))
        elif not session.do(edit):
            return
        session.page_wanted.emit("design")

    def _queue(self, folders: list[RunFolder]) -> None:
        """Trains runs that have not begun, in their turn."""
        self._runs.turns.put(folders)
        self._keeper.refresh()

    def _on_deleted(self, folders: list[RunFolder], gone: tuple[Discarded, ...]) -> None:
        self._runs.forget(folders)
        self._keeper.refresh()
        text = (
            tr("The run is in the trash.") if len(gone) == 1 else tr("{count} runs are in the trash.", count=len(gone))
        )
        self._runs.session.offered.emit("info", text, Offer(tr("Undo"), lambda: self._take_back(gone)))

    def _take_back(self, gone: tuple[Discarded, ...]) -> None:
        self._aside("restore", lambda: restore(gone), lambda back: self._on_back(len(back)))

    def _on_back(self, count: int) -> None:
        if not count:
            self._say("info", tr("The trash is empty."))
        self._runs.refresh()
        self._keeper.refresh()

    def _aside(self, topic: str, task: Callable[[], T], on_answer: Callable[[T], object]) -> None:
        """Has the thread do something that may raise `RunError` or `FileError`."""
        self._runs.background.ask(f"runs: {topic}", task, on_answer, self._on_error)

    def _on_error(self, error: Exception) -> None:
        known = RunError(error.message, error.hint) if isinstance(error, FileError) else error
        self._runs.complain_of(known)
        self._keeper.refresh()

    def _say(self, severity: str, text: str) -> None:
        self._runs.session.message.emit(severity, text)

    def _asked(self, title: str, name: str, kinds: str) -> Path | None:
        found, _ = QFileDialog.getSaveFileName(self._window, title, str(self._home() / name), kinds)
        if not found:
            return None
        path = Path(found)
        return path if path.suffix else path.with_suffix(Path(name).suffix)

    def _home(self) -> Path:
        path = self._runs.session.path
        return path.parent if path is not None else Path.home()
