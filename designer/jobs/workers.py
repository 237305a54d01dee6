"""Workers that need not load torch when somebody presses Train: a nursery makes them, or one is kept warm."""

from designer.jobs.errors import RunError
from designer.jobs.nursery import Nursery, can_be
from designer.jobs.worker_process import WorkerProcess, environment, program

_nursery: Nursery | None = None
"""All pools of this process share it, and it ends with the process."""


class Workers:
    """Gives worker processes out. `warm()` may be called when the program is idle."""

    def __init__(self) -> None:
        self._spare: WorkerProcess | None = None

    def warm(self, *, exports: bool = False) -> None:
        """Makes sure that the next ones come quickly; takes milliseconds here. Raises `RunError` if it cannot.

        `exports`: they are to export, for which there is more to load.
        """
        if can_be():
            nursery = _kept_nursery()
            if exports:
                nursery.expect_exports()
        elif self._spare is None or not self._spare.is_running:
            self._spare = WorkerProcess()

    def take(self) -> WorkerProcess:
        """The spare, or a new process. Raises `RunError` if none can be started."""
        spare, self._spare = self._spare, None
        return spare if spare is not None and spare.is_running else WorkerProcess(nursery=_nursery)

    def close(self) -> None:
        """Ends the spare. Workers that were given out belong to whom they were given."""
        if self._spare is not None:
            self._spare.discard()
            self._spare = None


def _kept_nursery() -> Nursery:
    global _nursery
    if _nursery is None or not _nursery.is_running:
        try:
            _nursery = Nursery(program(), environment())
        except OSError as error:
            raise RunError(
                f"The worker process could not be started: {error.strerror or error}.",
                "Close other programs, try again.",
            ) from error
    return _nursery
