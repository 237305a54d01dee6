"""Runs that were deleted wait in a folder `.trash` among the others until somebody empties it or wants them back."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from designer.jobs.errors import RunError
from designer.jobs.moving import free_path
from designer.jobs.run_folder import RunFolder, list_runs

TRASH = ".trash"


@dataclass(frozen=True, slots=True)
class Discarded:
    """A run that was put into the trash: where it was, and where it is."""

    was: Path
    now: Path


def discard(runs: Iterable[RunFolder]) -> tuple[Discarded, ...]:
    """Puts runs into the trash of the folder that they are in. Raises `RunError`, and then has moved none.

    A run that a process trains stays where it is, and with it all the others.
    """
    wanted = tuple(runs)
    for run in wanted:
        if run.worker() is not None:
            raise RunError(f"The run {run.name} is being trained.", "Stop it first, then delete it.")
    done: list[Discarded] = []
    try:
        for run in wanted:
            trash = run.path.parent / TRASH
            trash.mkdir(exist_ok=True)
            place = free_path(trash, run.name)
            run.path.rename(place)
            done.append(Discarded(run.path, place))
    except OSError as error:
        restore(done)
        raise RunError(
            f"The run {run.name} could not be put into the trash: {error.strerror or error}.",
            "Check the folder's permissions; it is where it was.",
        ) from error
    return tuple(done)


def restore(discarded: Iterable[Discarded]) -> tuple[RunFolder, ...]:
    """Takes runs out of the trash, to where they were, or beside it where that is taken. Raises `RunError`."""
    back = []
    for each in discarded:
        try:
            place = free_path(each.was.parent, each.was.name)
            each.now.rename(place)
        except OSError as error:
            raise RunError(
                f"The run {each.was.name} could not be taken out of the trash: {error.strerror or error}.",
                f"It may still be in “{each.now}”.",
            ) from error
        back.append(RunFolder(place))
    return tuple(back)


def trashed(root: Path) -> list[RunFolder]:
    """The runs in the trash of a folder of runs, latest first. Raises `RunError`."""
    return list_runs(root / TRASH)


def restore_all(root: Path) -> tuple[RunFolder, ...]:
    """Takes all runs out of the trash of a folder of runs. Raises `RunError`."""
    return restore(Discarded(root / run.name, run.path) for run in reversed(trashed(root)))


def empty_trash(root: Path) -> int:
    """Removes what is in the trash for good; gives how many runs that were. Raises `RunError`."""
    count = len(trashed(root))
    try:
        shutil.rmtree(root / TRASH)
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise RunError(f"The trash in “{root}” could not be emptied: {error.strerror or error}.") from error
    return count
