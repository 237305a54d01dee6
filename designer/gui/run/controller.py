"""Runs of the open project as the window sees them: one that is shown, at most one that trains, jobs on the side.

The controller owns the workers. It reads their events 30 times a second while something works, and never waits:
what takes longer than a frame is done by a thread of its own. It knows no widget.
"""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from designer.gui.run.background import Background
from designer.gui.run.home import Home
from designer.gui.run.job_view import JobView
from designer.gui.run.past import words_of
from designer.gui.run.rescue import Rescue, outlives_us
from designer.gui.run.side_jobs import SideJobs
from designer.gui.run.timing import Timing
from designer.gui.run.turns import Turns, freeze
from designer.gui.run.warming import Warming
from designer.gui.run.wishes import Wishes
from designer.gui.session import Session
from designer.gui.settings import STAYS, Settings
from designer.gui.tongue import tr
from designer.jobs.errors import RunError
from designer.jobs.library import PastRun, full_view, past_runs
from designer.jobs.live import LiveRun
from designer.jobs.run_folder import RunFolder
from designer.jobs.run_view import RunState, RunView
from designer.jobs.workers import Workers
from designer.protocol.control import JobKind
from designer.protocol.export_options import USUAL, ExportOptions

FRAME_MS = 33
"""How often events are read while something works."""

"""The window has been up for this long, or a run over for this long, before the next worker is made ready."""


class RunController(QObject):
    """Starts, watches, stops and lists the runs of a session's project.

    `updated(RunView)`: the shown run moved on, or another one is shown (then `shown_changed` came first).
    `runs_changed()`: the list of runs, or whether one is training, changed. `job_changed(JobView)`: an evaluation or
    export moved on. `closing()`: whoever has a worker beside these is to end it. Errors go to the session's messages.
    `background` is the thread that pages may use as well.
    """

    updated = Signal(object)
    shown_changed = Signal()
    runs_changed = Signal()
    job_changed = Signal(object)
    closing = Signal()

    def __init__(self, session: Session, workers: Workers | None = None) -> None:
        super().__init__()
        self._session = session
        self.workers = workers or Workers()
        self.background = Background(self)
        self._live: LiveRun | None = None
        self._shown: RunFolder | None = None
        self._view = RunView()
        self._runs: tuple[PastRun, ...] = ()
        self._jobs = SideJobs(self.workers, self.job_changed.emit)
        self.rescue = Rescue(self, session, self.workers, self.take_up)
        self.turns = Turns(self, session)
        self.wishes = Wishes(self)
        self.timing = Timing(session, self)
        self._was_silent = False
        self._ended: list[LiveRun] = []
        self._home = Home(self, session, self._on_moved)
        self._closed = False
        self._stopping = False
        self._frame = QTimer(self, interval=FRAME_MS)
        self._frame.timeout.connect(self._on_frame)
        self.warming = Warming(self.workers, self._tidy_up, self)
        session.opened.connect(self._on_opened)
        session.state_changed.connect(self._on_state_changed)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_activity)
        self._on_opened()

    # -- what there is

    @property
    def session(self) -> Session:
        """The project whose runs these are."""
        return self._session

    @property
    def view(self) -> RunView:
        """The run that is shown; an empty view if there is none."""
        return self._view

    @property
    def shown(self) -> RunFolder | None:
        """Which run is shown."""
        return self._shown

    @property
    def runs(self) -> tuple[PastRun, ...]:
        """The runs of the project, latest first; the one that trains is among them with its present view."""
        live = self._live
        if live is None:
            return self._runs
        present = PastRun(live.folder, live.view)
        return tuple(present if run.folder == live.folder else run for run in self._runs)

    @property
    def training(self) -> RunFolder | None:
        """The run that a worker is on, if any."""
        return self._live.folder if self._live and self._live.is_live else None

    @property
    def is_training(self) -> bool:
        """Whether a worker trains at the moment (or pauses)."""
        return self.training is not None

    @property
    def training_state(self) -> RunState | None:
        """Where the run that a worker is on stands; None if there is none."""
        return self._live.view.state if self._live and self._live.is_live else None

    @property
    def is_starting(self) -> bool:
        """Whether the shown run has a worker that has not said yet that it trains."""
        waits = self._view.state is RunState.CREATED or self._view.state.is_over
        return waits and self._shown is not None and self.training == self._shown

    @property
    def is_stopping(self) -> bool:
        """Whether the training was asked to stop and has not yet."""
        return self._stopping and self.is_training

    @property
    def is_silent(self) -> bool:
        """Whether the training has not moved for half a minute."""
        return self._live is not None and self._live.is_silent

    @property
    def is_loading(self) -> bool:
        """Whether the shown run is still being read from disk."""
        return self.background.is_busy("show")

    def job(self, kind: JobKind) -> JobView | None:
        """The latest evaluation or export, running or over."""
        return self._jobs.view(kind)

    # -- training

    def start(self) -> bool:
        """Freezes the project into a new run and trains it. Whether that worked; if not, a message says why."""
        if self.is_training:
            return self.complain(tr("A training is running already. Stop it first."))
        try:
            folder = freeze(self._session)
            live = LiveRun(folder, self.workers)
            live.start(stays=outlives_us())
        except RunError as error:
            return self.complain(f"{error.message} {error.hint}")
        self._runs = (PastRun(folder, live.view), *self._runs)
        self._watch(live)
        return True

    def resume_run(self, folder: RunFolder) -> None:
        """Takes a run up again from its last checkpoint."""
        if self.is_training:
            self.complain(tr("A training is running already. Stop it first."))
            return
        self.background.ask("resume", lambda: LiveRun(folder, self.workers), self.take_up, self.complain_of)

    def pause(self) -> None:
        """Asks the training to pause; the view says when it does."""
        self.ask(LiveRun.pause)

    def resume(self) -> None:
        """Lets a paused training go on."""
        self.ask(LiveRun.resume)

    def stop(self) -> None:
        """Asks the training to save a checkpoint and end."""
        self._stopping = self.is_training
        self.ask(LiveRun.stop)
        self.runs_changed.emit()

    def kill(self) -> None:
        """Ends the training's worker at once; what was since the last checkpoint is trained anew when it is resumed."""
        self.ask(LiveRun.kill)

    # -- looking

    def show(self, folder: RunFolder) -> None:
        """Shows a run. One from the past is read by the thread; `updated` comes when it is there."""
        if self._live is not None and self._live.folder == folder:
            self.background.forget("show")
            self._present(folder, self._live.view)
            return
        self.background.ask(
            "show",
            lambda: full_view(folder),
            lambda view: self._present(folder, view),
            self.complain_of,
        )
        self.runs_changed.emit()

    def forget(self, folders: Collection[RunFolder]) -> None:
        """Runs are gone from their places: if one of them is shown, the latest of the others is, or none."""
        self._runs = tuple(run for run in self._runs if run.folder not in folders)
        if self._live is not None and not self._live.is_live and self._live.folder in folders:
            self._live = None
        if self._shown in folders:
            self._present(None, RunView())
        self.refresh()

    def refresh(self) -> None:
        """Reads the list of runs anew, in the thread."""
        path, draft = self._session.path, self._session.draft
        self.background.ask("list", lambda: tuple(past_runs(path, draft)), self._on_listed, self.complain_of)

    # -- jobs

    def evaluate(self, folder: RunFolder, part: str = "") -> None:
        """Measures a run's best checkpoint on what validates, or on the part `test`; `job_changed` tells."""
        self.begin(JobKind.EVALUATE, folder, part=part)

    def export(self, folder: RunFolder, out: Path, options: ExportOptions = USUAL) -> None:
        """Writes a run's best checkpoint as ONNX to `out`; `job_changed` tells."""
        self.begin(JobKind.EXPORT, folder, out, options=options.to_text())

    def cancel(self, kind: JobKind) -> None:
        """Ends a job at once; its half-done work is thrown away."""
        self._jobs.cancel(kind)

    # -- coming and going

    def close(self, *, stays: bool = False) -> None:
        """Lets all workers go: a training saves a checkpoint and stops, or `stays`. Nothing works after this."""
        self._closed = True
        self.closing.emit()
        self._frame.stop()
        self.warming.stop()
        if self._live is not None:
            self._live.let_go(stays=stays)
        self.background.close()
        self.workers.close()
        self._jobs.close()
        self._tidy_up()

    def _watch(self, live: LiveRun) -> None:
        self._live = live
        self._stopping = False
        self.warming.stop()
        self.background.forget("show")
        self._frame.start()
        self._present(live.folder, live.view)
        self.runs_changed.emit()

    def take_up(self, live: LiveRun, extend: int = 0) -> None:
        """Trains a run from where it stands, for `extend` epochs more than it was to have."""
        if self.is_training or self._closed:
            return
        try:
            if not live.is_live:
                live.start(stays=outlives_us(), extend=extend)
        except RunError as error:
            self.complain(f"{error.message} {error.hint}")
            return
        if all(run.folder != live.folder for run in self._runs):
            self._runs = (PastRun(live.folder, live.view), *self._runs)
        self._watch(live)

    def _present(self, folder: RunFolder | None, view: RunView) -> None:
        changed = folder != self._shown or view is not self._view
        self._shown, self._view = folder, view
        if changed:
            self.shown_changed.emit()
            self.runs_changed.emit()
        self.updated.emit(view)

    def _on_frame(self) -> None:
        """Reads what came since the last frame, and tells each thing once."""
        self._poll_run()
        self._jobs.poll()
        if not self.is_training and not self._jobs.is_busy:
            self._frame.stop()
            if not self._closed:
                self.warming.soon()

    def _poll_run(self) -> None:
        live = self._live
        if live is None or not live.is_live:
            return
        try:
            before, moved = live.view.state, bool(live.poll())
        except RunError as error:
            self.complain(f"{error.message} {error.hint}")
            live.kill()
            self._live = None
            self.runs_changed.emit()
            return
        silent, self._was_silent = self._was_silent, live.is_silent
        if not (moved or live.view.state is not before or silent is not self._was_silent):
            return
        if self._shown == live.folder:
            self.updated.emit(live.view)
        if live.view.state is not before or not live.is_live:
            self.runs_changed.emit()
        if not live.is_live:
            self._runs = tuple(
                PastRun(live.folder, live.view) if run.folder == live.folder else run for run in self._runs
            )
            self._ended.append(live)
            moves = self._home.bring()
            self.rescue.ended(live.folder)
            self.turns.ended(live.view.state, moves=moves)

    def begin(
        self, kind: JobKind, folder: RunFolder, out: Path | None = None, part: str = "", options: str = ""
    ) -> None:
        """Has a worker do a job with a run, in place of the one of its kind that may run; `job_changed` tells."""
        self.warming.stop()
        self._frame.start()
        try:
            self._jobs.start(kind, folder, out, part, options)
        except RunError as error:
            self.complain(f"{error.message} {error.hint}")

    def ask(self, request: Callable[[LiveRun], None]) -> None:
        """Asks the run that trains for something, if there is one."""
        if self._live is not None and self._live.is_live:
            request(self._live)

    def _on_opened(self) -> None:
        """Another project: its runs; what trains for the old one is let go."""
        if self._live is not None:
            self._live.let_go(stays=not self._home.is_draft and Settings().get(STAYS) == "stay")
            self._ended.append(self._live)
            self._live = None
        self._jobs.clear()
        self._runs = ()
        self._home.open()
        self._present(None, RunView())
        self.runs_changed.emit()
        self.refresh()

    def _on_state_changed(self) -> None:
        if self._home.follow():
            self.refresh()

    def _on_activity(self, state: Qt.ApplicationState) -> None:
        """Somebody comes back to the window: commands may have trained meanwhile."""
        if state is Qt.ApplicationState.ApplicationActive and not self._closed:
            self.refresh()

    def _on_moved(self, moved: dict[RunFolder, RunFolder]) -> None:
        self._runs = tuple(PastRun(moved.get(run.folder, run.folder), run.view, run.error) for run in self._runs)
        if self._live is not None and self._live.folder in moved:
            self._live = None
        if self._shown in moved:
            self._present(moved[self._shown], self._view)
        self.turns.moved(moved)
        self.refresh()

    def _on_listed(self, runs: tuple[PastRun, ...]) -> None:
        known = {run.folder for run in runs}
        if self._live is not None and self._live.folder not in known:
            runs = (PastRun(self._live.folder, self._live.view), *runs)
        self._runs = runs
        self.runs_changed.emit()
        if self._shown is None and runs:
            waiting = self.turns.queue.waiting
            self.show(next((run.folder for run in runs if run.folder not in waiting), runs[0].folder))
        elif self._live is None or self._live.folder != self._shown:
            told = next((run.view for run in runs if run.folder == self._shown), self._view)
            if self._shown is not None and (told.state, told.step) != (self._view.state, self._view.step):
                self.show(self._shown)  # Somebody else went on with it.
        self.rescue.look(runs)

    def _tidy_up(self) -> None:
        """Looks at trainings that are over once more: by now their processes have ended, and their logs can go."""
        for live in self._ended:
            live.poll()
        self._ended.clear()
        self._jobs.tidy_up()

    def complain_of(self, error: Exception) -> None:
        """Tells the user why a task failed."""
        self.complain(words_of(error))

    def say(self, severity: str, text: str) -> None:
        """Tells the user something; `severity` is `info`, `success`, `warning` or `error`."""
        self._session.message.emit(severity, text.strip())

    def complain(self, text: str) -> bool:
        """Tells the user what went wrong; False, for whoever then gives up."""
        self.say("error", text)
        return False
