"""A spare worker, kept warm: its torch is imported by the time somebody presses Train."""

from designer.jobs.worker_process import WorkerProcess


class Workers:
    """Gives worker processes out. `warm()` may be called when the program is idle."""

    def __init__(self) -> None:
        self._spare: WorkerProcess | None = None

    def warm(self) -> None:
        """Starts a spare, if there is none that lives."""
        if self._spare is None or not self._spare.is_running:
            self._spare = WorkerProcess()

    def take(self) -> WorkerProcess:
        """The spare, or a new process. Raises `RunError` if none can be started."""
        spare, self._spare = self._spare, None
        return spare if spare is not None and spare.is_running else WorkerProcess()

    def close(self) -> None:
        """Ends the spare. Workers that were given out belong to whom they were given."""
        if self._spare is not None:
            self._spare.discard()
            self._spare = None
