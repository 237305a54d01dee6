"""A worker that somebody else started: watched by its id, asked by the file of commands in its run's folder."""

import contextlib
import time

import psutil

from designer.jobs.run_folder import RunFolder
from designer.jobs.worker_process import STOP_GRACE_SECONDS, TERMINATE_GRACE_SECONDS, Grace
from designer.protocol.codec import command_to_line
from designer.protocol.control import Command, Job

_BEAT_SECONDS = 0.02


class AttachedWorker:
    """Has the ways of a `WorkerProcess`, as far as they make sense for a process that is not one's own."""

    def __init__(self, folder: RunFolder, pid: int) -> None:
        self._folder = folder
        self._process: psutil.Process | None = None
        self._grace = Grace()
        with contextlib.suppress(psutil.Error):  # It has ended since it was found.
            self._process = psutil.Process(pid)

    @property
    def is_running(self) -> bool:
        """Whether the process lives."""
        try:
            process = self._process
            return process is not None and process.is_running() and process.status() != psutil.STATUS_ZOMBIE
        except psutil.Error:
            return False

    def start(self, job: Job) -> None:
        """Nothing: it has its job."""

    def send(self, command: Command) -> None:
        """Asks the job for something; does nothing if the process has ended or the file cannot be written."""
        if self.is_running:
            with contextlib.suppress(OSError), self._folder.layout.commands.open("ab", buffering=0) as file:
                file.write(command_to_line(command).encode())

    def stop(self) -> None:
        """Asks the job to stop. `watch()` makes sure of it: after the grace it terminates, then kills."""
        self.send(Command.STOP)
        if self._process is not None:
            self._grace.begin(self._process.terminate, self._process.kill)

    def watch(self) -> None:
        """Ends a process that was asked to stop and did not within its grace. To be called now and then."""
        with contextlib.suppress(psutil.Error):
            self._grace.watch(self.is_running)

    def kill(self) -> None:
        """Ends the process at once."""
        if self.is_running and self._process is not None:
            with contextlib.suppress(psutil.Error):
                self._process.kill()

    def wait(self, timeout_seconds: float | None = None) -> int | None:
        """Waits for the end. Gives 0 then (how a process ended that is not one's own is not known), else None."""
        deadline = None if timeout_seconds is None else time.monotonic() + timeout_seconds
        while self.is_running:
            if deadline is not None and time.monotonic() >= deadline:
                return None
            time.sleep(_BEAT_SECONDS)
        return 0

    def let_go(self) -> None:
        """Nothing: it does not hang on us."""

    def close(self) -> None:
        """Asks it to save and stop, and waits for the end; ends the process by force if it takes too long."""
        self.send(Command.STOP)
        if self.wait(STOP_GRACE_SECONDS) is None:
            self.kill()
            self.wait(TERMINATE_GRACE_SECONDS)

    def reap(self) -> bool:
        """Whether the process has ended."""
        return not self.is_running

    def log_tail(self) -> str:
        """Nothing: what it printed went to whoever started it."""
        return ""

    def crash_reason(self) -> str:
        """A sentence that says how the process ended."""
        return "The worker process is still running." if self.is_running else "Its process ended without saying why."


def attached_to(folder: RunFolder) -> AttachedWorker | None:
    """The worker that is on a run; None if there is none."""
    pid = folder.worker()
    return None if pid is None else AttachedWorker(folder, pid)
