"""Jobs while they run: what the window and the command line hold in their hands.

Nothing here blocks except `wait` and `close`: call `poll` from a timer, at about 30 Hz.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from designer.jobs.attaching import AttachedWorker, attached_to
from designer.jobs.pulse import Pulse
from designer.jobs.run_folder import RunFolder
from designer.jobs.run_view import RunState, RunView, fold
from designer.jobs.tail import Tail
from designer.jobs.worker_process import WorkerProcess
from designer.jobs.workers import Workers
from designer.protocol.control import Command, Job, JobKind
from designer.protocol.events import Event, Failed, Finished
from designer.protocol.run_layout import LAST

POLL_SECONDS = 0.03


class LiveJob:
    """One job in one worker. `outcome` is None until it ended; a crash is a `Failed` that says so."""

    def __init__(
        self,
        worker: WorkerProcess | AttachedWorker,
        job: Job,
        tail: Tail,
        *,
        scratch: tempfile.TemporaryDirectory[str] | None = None,
    ) -> None:
        self.job = job
        self.outcome: Finished | Failed | None = None
        self.crashed = False
        self._worker = worker
        self._tail = tail
        self._scratch = scratch
        worker.start(job)

    @property
    def is_over(self) -> bool:
        """Whether the job ended, one way or another."""
        return self.outcome is not None

    def send(self, command: Command) -> None:
        """Asks the job for something."""
        self._worker.send(command)

    def stop(self) -> None:
        """Asks the job to stop; it is ended by force if it does not."""
        self._worker.stop()

    def kill(self) -> None:
        """Ends the worker at once; what was since the last checkpoint is lost."""
        self._worker.kill()

    def poll(self) -> list[Event]:
        """The events that came since the last call."""
        if self.is_over:
            self._tidy()
            return []
        self._worker.watch()
        ended = not self._worker.is_running  # Looked at first: what is read afterwards is then all there is.
        events = self._tail.read()
        self.outcome = next((event for event in reversed(events) if isinstance(event, Finished | Failed)), None)
        if self.outcome is None and ended:
            self.crashed = True
            self.outcome = Failed(
                time=time.time(),
                message=self._worker.crash_reason(),
                hint="Start it again; a training goes on from its last checkpoint.",
                detail=self._worker.log_tail(),
            )
            events.append(self.outcome)
        return events

    def wait(self, on_events: Callable[[list[Event]], None] | None = None) -> Finished | Failed:
        """Waits for the end, handing events on as they come."""
        while self.outcome is None:
            events = self.poll()
            if on_events is not None and events:
                on_events(events)
            if self.outcome is None:
                self._worker.wait(POLL_SECONDS)
        self.close()
        return self.outcome

    def let_go(self) -> None:
        """Lets the worker go without waiting: a training saves a checkpoint and stops by itself."""
        self._worker.let_go()

    def close(self) -> None:
        """Lets the worker go and waits for its end."""
        self._worker.close()
        self._tidy()

    def _tidy(self) -> None:
        """Removes what only the job needed, once its worker has ended. Does not wait."""
        if self._worker.reap() and self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None


class LiveRun:
    """A training in a worker, and the view of it. `start()` begins it or takes it up again, `attach()` joins it."""

    def __init__(self, folder: RunFolder, workers: Workers | None = None) -> None:
        """Reads what happened so far. Raises `RunError`."""
        self.folder = folder
        self._workers = workers or Workers()
        self._job: LiveJob | None = None
        self._tail = Tail(folder.layout.events)
        self.view = fold(self._tail.read())
        self._pulse = Pulse(folder.layout.pulse)

    @property
    def is_live(self) -> bool:
        """Whether a worker is on it."""
        return self._job is not None and not self._job.is_over

    @property
    def is_silent(self) -> bool:
        """Whether a worker is on it that has not moved for half a minute: it hangs, or its steps take very long."""
        return self.is_live and self.view.state is not RunState.PAUSED and self._pulse.is_silent

    def start(self, *, stays: bool = False, extend: int = 0) -> None:
        """Starts a worker that trains from the last checkpoint, or from the beginning. Raises `RunError`.

        With `stays` it goes on when we end, however we do. `extend` is how many epochs more the run shall have.
        """
        begun = self.folder.has_checkpoint(LAST) or self.view.state is not RunState.CREATED
        kind = JobKind.RESUME if begun else JobKind.TRAIN
        job = Job(kind=kind, run=str(self.folder.path), events=str(self.folder.layout.events), extend=extend)
        self._job = LiveJob(self._workers.take(), job, self._tail)
        self._pulse.heard()
        if stays:
            self._send(Command.STAY)

    def attach(self) -> bool:
        """Joins the worker that is on the run already, whoever started it. Whether there is one."""
        worker = attached_to(self.folder)
        if worker is None:
            return False
        job = Job(kind=JobKind.RESUME, run=str(self.folder.path), events=str(self.folder.layout.events))
        self._job = LiveJob(worker, job, self._tail)
        self._pulse.heard()
        return True

    def pause(self) -> None:
        """Asks for a pause; the view says when it is there."""
        self._send(Command.PAUSE)

    def resume(self) -> None:
        """Goes on after a pause."""
        self._send(Command.RESUME)

    def checkpoint(self) -> None:
        """Asks for a checkpoint now."""
        self._send(Command.CHECKPOINT)

    def ask(self, command: Command) -> None:
        """Asks for anything that a training can be asked on the way."""
        self._send(command)

    def stop(self) -> None:
        """Asks to save a checkpoint and stop; the worker is ended by force if it does not."""
        if self._job is not None:
            self._job.stop()

    def kill(self) -> None:
        """Ends the worker at once."""
        if self._job is not None:
            self._job.kill()

    def poll(self) -> list[Event]:
        """Takes new events into the view and gives them."""
        if self._job is None:
            return []
        return self._take_in(self._job.poll())

    def wait(self, on_view: Callable[[RunView], None] | None = None) -> RunView:
        """Waits for the end, calling `on_view` whenever the view has changed."""

        def taken(events: list[Event]) -> None:
            self._take_in(events)
            if on_view is not None:
                on_view(self.view)

        if self._job is not None:
            self._job.wait(taken)
        return self.view

    def let_go(self, *, stays: bool = False) -> None:
        """Lets the worker go without waiting, for a window that closes: it saves a checkpoint and stops by itself.

        With `stays` it trains on, and whoever comes next may `attach()`.
        """
        if self._job is not None:
            self._send(Command.STAY if stays else Command.STOP)
            self._job.let_go()

    def close(self) -> None:
        """Lets the worker go (it saves a checkpoint and stops), waits, and takes its last events in."""
        if self._job is not None:
            self._job.close()
            self.poll()

    def _send(self, command: Command) -> None:
        if self._job is not None:
            self._job.send(command)

    def _take_in(self, events: list[Event]) -> list[Event]:
        job = self._job
        if events:
            self._pulse.heard()
        if job is None or not job.crashed:
            self.view.apply_all(events)
            return events
        told = [event for event in events if event is not job.outcome]
        self.view.apply_all(told)
        if isinstance(job.outcome, Failed):
            self.view.crash(job.outcome.message)
            _keep_log(self.folder.layout.log, job.outcome.detail)
        return told


def start_job(
    kind: JobKind,
    run: RunFolder,
    workers: Workers | None = None,
    *,
    out: Path | None = None,
    part: str = "",
    options: str = "",
) -> LiveJob:
    """Starts an evaluation or an export of a run; its events go to a file of their own. Raises `RunError`.

    `part` is what an evaluation looks at (empty for what validates, or `test`) or the checkpoint that is exported;
    `options` says how an export is wanted.
    """
    scratch = tempfile.TemporaryDirectory(prefix="layerloom-", ignore_cleanup_errors=True)
    events = Path(scratch.name) / "events.jsonl"
    job = Job(kind=kind, run=str(run.path), events=str(events), out=str(out or ""), part=part, options=options)
    return LiveJob((workers or Workers()).take(), job, Tail(events), scratch=scratch)


def _keep_log(path: Path, text: str) -> None:
    """Keeps a crashed worker's last words with its run. A disk that is full must not hide the crash itself."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError:
        return
