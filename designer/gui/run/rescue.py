"""Runs in need of somebody: trained for a window that is gone, hanging, or failed with a remedy at hand."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from designer.graph.edits import Batch, SetSetting
from designer.graph.recipe import Json
from designer.gui.session import Session
from designer.gui.settings import STAYS, Settings
from designer.gui.tongue import tr
from designer.jobs.continuing import go_on_with
from designer.jobs.errors import RunError
from designer.jobs.library import PastRun
from designer.jobs.live import LiveRun
from designer.jobs.run_folder import RunFolder
from designer.jobs.run_view import RunState, RunView
from designer.jobs.workers import Workers
from designer.protocol.remedies import ACCUMULATE, BATCH_SIZE, smaller_batches

if TYPE_CHECKING:
    from designer.gui.run.controller import RunController

_KILLED = "run out of memory"
"""What is said of a worker that the system killed (`designer.jobs.worker_process`)."""


class Rescue:
    """Works for a controller: `take_up` is how that begins to watch a run, which has a worker or gets one."""

    def __init__(
        self, runs: "RunController", session: Session, workers: Workers, take_up: Callable[[LiveRun], None]
    ) -> None:
        self._runs, self._session, self._workers, self._take_up = runs, session, workers, take_up
        self._reviving: RunFolder | None = None
        self._joined: RunFolder | None = None
        self._smaller: dict[RunFolder, Mapping[str, Json]] = {}

    @property
    def has_joined(self) -> bool:
        """Whether the run that trains was found training, and not started here."""
        return self._joined is not None and self._joined == self._runs.training

    def look(self, runs: Iterable[PastRun]) -> None:
        """Joins a run that a worker trains for a window that is gone, or for a command. Nothing if we train."""
        may_live = (RunState.CREATED, RunState.RUNNING, RunState.PAUSED)
        found = [run for run in runs if not run.error and run.view.state in may_live]
        if not found or self._runs.is_training:
            return

        def joined() -> LiveRun | list[RunFolder]:
            """The run that was joined; or those that seemed to train, and ended just while they were read."""
            for run in found:
                if run.folder.worker() is None or run.folder.is_told:  # a script of somebody's own takes no commands
                    continue
                if (live := LiveRun(run.folder, self._workers)).attach():
                    return live
            going = [run.folder for run in found if run.view.state is not RunState.CREATED]
            return [folder for folder in going if folder.worker() is None]

        def watched(live: LiveRun | list[RunFolder]) -> None:
            if isinstance(live, list):
                self._read_again(live)
            elif not self._runs.is_training:
                self._joined = live.folder
                self._take_up(live)

        self._runs.background.ask("join", joined, watched, self._runs.complain_of)

    def _read_again(self, ended: Collection[RunFolder]) -> None:
        if ended:
            self._runs.refresh()
        if self._runs.shown is not None and self._runs.shown in ended:
            self._runs.show(self._runs.shown)

    def revive(self) -> None:
        """Ends the training's worker, which hangs, at once; the run is then taken up from its last checkpoint."""
        self._reviving = self._runs.training
        self._runs.kill()

    def ended(self, folder: RunFolder) -> None:
        """A run's worker has ended."""
        if folder == self._reviving:
            self._runs.resume_run(folder)
        self._reviving = None

    def remedy(self, folder: RunFolder | None, view: RunView) -> Mapping[str, Json]:
        """The settings that may well help a run that ended badly; empty if none are known.

        A process that the system killed for want of memory could not say so itself.
        """
        if view.state is RunState.FAILED and view.failure is not None:
            return dict(view.failure.remedy)
        if folder is None or view.state is not RunState.CRASHED or _KILLED not in view.reason:
            return {}
        if folder not in self._smaller:
            try:
                self._smaller[folder] = smaller_batches(folder.spec().project.training)
            except RunError:
                self._smaller[folder] = {}
        return self._smaller[folder]

    def remedy_words(self, folder: RunFolder | None, view: RunView) -> str:
        """What a remedy is called on a button: `Try with 32 × 2`; "" if there is none that can be said."""
        settings = self.remedy(folder, view)
        size, times = settings.get(BATCH_SIZE), settings.get(ACCUMULATE)
        if not isinstance(size, int) or not isinstance(times, int):
            return ""
        return tr("Try with {size} × {times}", size=size, times=times)

    def try_remedy(self, folder: RunFolder, view: RunView) -> None:
        """Trains on with the settings that a failure names: from the last checkpoint, or else from the beginning.

        The recipe takes them over, too, if it is still the one that failed.
        """
        settings = self.remedy(folder, view)
        if self._runs.is_training or not settings:
            return

        def made() -> LiveRun:
            return LiveRun(go_on_with(folder, settings), self._workers)

        self._mend_recipe(folder, settings)
        self._runs.background.ask("remedy", made, self._take_up, self._runs.complain_of)

    def _mend_recipe(self, folder: RunFolder, settings: Mapping[str, Json]) -> None:
        recipe, paths = self._session.document.project.training, list(settings)
        try:
            failed = folder.spec().project.training
        except RunError:  # Whoever makes the new run says what is wrong with the folder.
            return
        names = [path.rpartition(".")[2] for path in paths]
        if all(getattr(recipe, name, None) == getattr(failed, name, None) for name in names):
            edits = tuple(SetSetting(path, value) for path, value in settings.items())
            self._session.do(Batch(edits), label="use smaller batches")


def outlives_us() -> bool:
    """Whether a training goes on if the window ends without a word: unless the user wants it to end then."""
    return Settings().get(STAYS) != "stop"
