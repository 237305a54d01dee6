"""Takes runs along when an unsaved project gets a file: they move from the data folder to beside it."""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder, list_runs


def move_runs(folders: Iterable[RunFolder], root: Path) -> dict[RunFolder, RunFolder]:
    """Moves runs that nobody works on below `root`, keeping their names where these are free. Raises `RunError`.

    Answers where each one went. One that is gone already is left out.
    """
    moved: dict[RunFolder, RunFolder] = {}
    for folder in folders:
        if not folder.path.is_dir():
            continue
        try:
            root.mkdir(parents=True, exist_ok=True)
            moved[folder] = RunFolder(Path(shutil.move(folder.path, free_path(root, folder.name))))
        except OSError as error:
            raise RunError(
                f"The run {folder.name} could not be moved to “{root}”: {error.strerror or error}.",
                f"It is still in “{folder.path.parent}”.",
            ) from error
    return moved


def move_all_runs(source: Path, root: Path) -> dict[RunFolder, RunFolder]:
    """Moves all runs of a folder and removes it if nothing else is in it. Raises `RunError`."""
    moved = move_runs(list_runs(source), root)
    with suppress(OSError):
        source.rmdir()
    return moved


def copy_run(folder: RunFolder, root: Path) -> RunFolder:
    """Copies a run that nobody works on below `root`, under its name where that is free. Raises `RunError`."""
    try:
        root.mkdir(parents=True, exist_ok=True)
        return RunFolder(Path(shutil.copytree(folder.path, free_path(root, folder.name))))
    except OSError as error:
        raise RunError(
            f"The run {folder.name} could not be copied to “{root}”: {error.strerror or error}.",
            "Make space, or choose another place.",
        ) from error


def free_path(root: Path, name: str) -> Path:
    """A path below `root` that does not exist yet: `name`, or `name-2` and so on."""
    path, number = root / name, 1
    while path.exists():
        number += 1
        path = root / f"{name}-{number}"
    return path
