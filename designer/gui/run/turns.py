"""Whose turn it is: runs are put into the queue, and the next one begins when the one before is over."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.gui.run.queue import RunQueue
from designer.gui.run.readiness import obstacles_of
from designer.gui.session import Session
from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.run_view import RunState

if TYPE_CHECKING:
    from designer.gui.run.controller import RunController


class Turns(QObject):
    """The queue of the open project, and what it does to the controller."""

    def __init__(self, runs: "RunController", session: Session) -> None:
        super().__init__(runs)
        self._runs, self._session = runs, session
        self._is_wanted = False
        self.queue = RunQueue(self)

    def enqueue(self) -> bool:
        """Freezes the project into a new run that trains when those before it are over. Whether that worked."""
        try:
            folder = freeze(self._session)
        except RunError as error:
            self._runs.complain_of(error)
            return False
        self._add([folder])
        return True

    def put(self, folders: Iterable[RunFolder]) -> None:
        """Has runs that have not begun train in their turn; the first at once if nothing trains."""
        self._add(folders)
        self.start_next()

    def _add(self, folders: Iterable[RunFolder]) -> None:
        for folder in folders:
            self.queue.add(folder)
        if self.queue.complaint:
            self._runs.say("error", self.queue.complaint)
        self._runs.refresh()

    def start_next(self) -> None:
        """Trains what is next, if nothing trains."""
        waiting = self.queue.waiting
        if waiting and not self._runs.is_training:
            self.queue.remove(waiting[0])
            self._runs.resume_run(waiting[0])

    def ended(self, state: RunState, *, moves: bool) -> None:
        """A training is over. After a failure the queue waits: the next run might meet the same.

        With `moves` the runs are on their way to another folder, and the next one begins there.
        """
        self._is_wanted = state in (RunState.COMPLETED, RunState.STOPPED)
        if self._is_wanted and not moves:
            self.start_next()

    def moved(self, moved: Mapping[RunFolder, RunFolder]) -> None:
        """The runs came to another folder."""
        self.queue.move({old.name: new.name for old, new in moved.items()}, self._session.runs_folder)
        if self._is_wanted:
            self.start_next()


def freeze(session: Session) -> RunFolder:
    """The project as it is now as a run that has not begun. Raises `RunError`, also if it cannot be trained."""
    if obstacles := obstacles_of(session):
        raise RunError(obstacles[0].message)
    path = session.path
    return create_run(session.runs_folder, session.document.project, project_file=path.name if path else "")
