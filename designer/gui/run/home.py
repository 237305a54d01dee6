"""Where the open project's runs live. Runs that were made before it had a file come along once it has one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from designer.gui.session import Session
from designer.jobs.moving import move_all_runs
from designer.jobs.run_folder import RunFolder
from designer.places import runs_folder

if TYPE_CHECKING:
    from designer.gui.run.controller import RunController


class Home:
    """Works for a controller: `on_moved` is told which run went where. `is_draft`: the project had no file so far."""

    def __init__(
        self, runs: "RunController", session: Session, on_moved: Callable[[dict[RunFolder, RunFolder]], None]
    ) -> None:
        self._runs, self._session, self._on_moved = runs, session, on_moved
        self._place: Path | None = None
        self.is_draft = False

    def open(self) -> None:
        """Another project was opened."""
        self.is_draft = bool(self._session.draft)
        self._place = self._session.runs_folder
        self._runs.turns.queue.open(self._place)

    def follow(self) -> bool:
        """The project may have been saved elsewhere: its runs are then those of the new place. Whether so."""
        if self._session.runs_folder == self._place:
            return False
        self._place = self._session.runs_folder
        if not self.is_draft:
            self._runs.turns.queue.open(self._place)
        self.bring()
        return True

    def bring(self) -> bool:
        """Moves the runs of a draft that has a file now; one that trains must end first. Whether so."""
        if self._session.path is None or self._runs.is_training or not self.is_draft:
            return False
        self.is_draft = False
        draft, home = runs_folder(None, self._session.draft), self._session.runs_folder
        self._runs.background.ask("move", lambda: move_all_runs(draft, home), self._on_moved, self._runs.complain_of)
        return True
