"""The past runs of a project: what a list of runs shows, without reading every step's loss."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder, list_runs
from designer.jobs.run_view import RunState, RunView, fold
from designer.jobs.tail import Tail
from designer.places import runs_folder
from designer.protocol.events import Event

_LONG = (b'{"event":"Progress"', b'{"event":"Health"')
"""How events begin that a list of runs does not need, and of which there are many."""
CRASHED = "Its process ended without saying why."


@dataclass(frozen=True, slots=True)
class PastRun:
    """A run with its view; step curve and looks at layers are left out. `error` says why it could not be read."""

    folder: RunFolder
    view: RunView
    error: str = ""


def past_runs(project_file: Path | None, draft: str = "Untitled") -> list[PastRun]:
    """The runs of a project (`draft`: of one without a file), latest first. An unreadable run says so in the list."""
    return [summary(folder) for folder in list_runs(runs_folder(project_file, draft))]


def summary(folder: RunFolder) -> PastRun:
    """A run without its step curve."""
    try:
        view = _as_it_is(folder, lambda: Tail(folder.layout.events, wanted=_is_short).read())
    except RunError as error:
        return PastRun(folder, RunView(), error.message)
    return PastRun(folder, view)


def full_view(folder: RunFolder) -> RunView:
    """A run with its step curve, read from disk. Raises `RunError`."""
    return _as_it_is(folder, folder.events)


def _is_short(line: bytes) -> bool:
    return not line.startswith(_LONG)


def _as_it_is(folder: RunFolder, events: Callable[[], Iterable[Event]]) -> RunView:
    """A run that says it is running, but has no process, has crashed: unless it ended just while it was read."""
    view = fold(events())
    if _seems_crashed(folder, view):
        view = fold(events())
        if _seems_crashed(folder, view):
            view.crash(CRASHED)
    return view


def _seems_crashed(folder: RunFolder, view: RunView) -> bool:
    return view.state in (RunState.RUNNING, RunState.PAUSED) and folder.worker() is None
