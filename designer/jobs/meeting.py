"""Workers for a run of several machines: each has one, and they find each other at a place that all know."""

from dataclasses import replace

from designer.jobs.errors import RunError
from designer.jobs.worker_process import WorkerProcess
from designer.jobs.workers import Workers
from designer.protocol.control import Job


class MeetingWorkers(Workers):
    """Gives out workers that meet those of other machines at `machine:port`, where the first of them is."""

    def __init__(self, place: str) -> None:
        """Raises `RunError` if that is no place."""
        super().__init__()
        machine, _, port = place.rpartition(":")
        if not machine or not port.isdecimal() or not 0 < int(port) < 1 << 16:
            raise RunError(f"“{place}” is no place to meet.", "Write it as MACHINE:PORT, such as node1:29500.")
        self._place = place

    def warm(self, *, exports: bool = False) -> None:
        """Nothing: a machine is used by one run."""

    def take(self) -> WorkerProcess:
        """A new process. Raises `RunError`."""
        return _MeetingWorker(self._place)


class _MeetingWorker(WorkerProcess):
    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = place

    def start(self, job: Job) -> None:
        """Hands the job over, and where to meet."""
        super().start(replace(job, meet=self._place))
