"""A run that another machine trains: its folder goes there, its events come as they happen, and its folder comes home.

The worker over there is the ordinary one, whose input and output are those of `ssh`. If the connection breaks its input
closes: it saves a checkpoint and stops, and whoever goes on with the run fetches that first.
"""

import hashlib
import platform
from collections.abc import Sequence
from pathlib import Path

from designer.jobs.run_folder import RunFolder
from designer.jobs.transport import Transport, fetch, is_there, remove, send
from designer.jobs.worker_process import WorkerProcess
from designer.jobs.workers import Workers
from designer.protocol.codec import event_from_line
from designer.protocol.control import Job
from designer.protocol.run_layout import RunLayout

PLACE = "layerloom-runs"
"""The folder in the user's home over there in which runs are while they are trained."""


class RemoteWorkers(Workers):
    """Gives out workers on another machine, for one run."""

    def __init__(self, way: Transport, folder: RunFolder, program: Sequence[str] = ("layerloom",)) -> None:
        """`program` is the command that starts Layerloom over there."""
        super().__init__()
        self._is_away = False
        self._way, self._folder, self._program = way, folder, tuple(program)
        self._there = f"{PLACE}/{_name(folder.path)}"

    @property
    def there(self) -> str:
        """The run's folder over there, from the user's home."""
        return f"{self._there}/{self._folder.name}"

    def warm(self, *, exports: bool = False) -> None:
        """Nothing: a machine is not asked before it is needed."""

    def take(self) -> WorkerProcess:
        """A worker over there, which has the run's folder. Raises `RunError`."""
        if is_there(self._way, self.there):  # The connection broke while it was trained.
            self._is_away = True
            self.bring_home()
        send(self._way, self._folder.path, self.there, _stays_here(self._folder.layout))
        self._is_away = True
        return RemoteWorker(self._way.command([*self._program, "--worker"]), self._folder, self.there)

    def bring_home(self) -> None:
        """Fetches the run's folder and leaves nothing over there. Raises `RunError`; all is still there then.

        A run whose folder is gone here is given up there, too.
        """
        if not self._is_away:
            return
        if self._folder.path.is_dir():
            fetch(self._way, self.there, self._folder.path, _stays_here(self._folder.layout))
        remove(self._way, self._there)
        self._is_away = False


class RemoteWorker(WorkerProcess):
    """A worker on another machine, and the `ssh` that leads to it."""

    def __init__(self, command: Sequence[str], folder: RunFolder, there: str) -> None:
        """Starts it. Raises `RunError`."""
        self._layout = RunLayout(Path(there))
        self._events = folder.layout.events
        super().__init__(command, heard=self._heard)

    def start(self, job: Job) -> None:
        """Hands the job over, with the places as they are over there. Raises `RunError`."""
        super().start(Job(job.kind, run=self._layout.path.as_posix(), events=self._layout.events.as_posix(), echo=True))

    def _heard(self, line: bytes) -> bool:
        """Takes a line of what the worker says; whether it was an event."""
        if event_from_line(line) is None:
            return False
        with self._events.open("ab", buffering=0) as file:
            file.write(line)
        return True


def _name(run: Path) -> str:
    """A name of its own for a run, the same whenever it is asked for."""
    digest = hashlib.sha256(f"{platform.node()}/{run.resolve()}".encode()).hexdigest()
    return digest[:12]


def _stays_here(layout: RunLayout) -> tuple[str, ...]:
    """What belongs to a process, not to the run."""
    return tuple(path.name for path in (layout.worker, layout.pulse, layout.commands))
