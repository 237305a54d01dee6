"""Where Layerloom keeps what belongs to no project: state, logs, blocks, runs of projects without a file.

`LAYERLOOM_HOME`, if set, is the folder for all of it (tests, portable installations).
"""

import os
from pathlib import Path

import platformdirs

_APP = "layerloom"
HOME_VARIABLE = "LAYERLOOM_HOME"


def state_folder() -> Path:
    """What may be lost without harm but is wanted after a restart: journals, window state, worker logs."""
    home = _home()
    return home / "state" if home else Path(platformdirs.user_state_dir(_APP, appauthor=False))


def data_folder() -> Path:
    """What the user made and would miss: runs of projects that were never saved."""
    home = _home()
    return home / "data" if home else Path(platformdirs.user_data_dir(_APP, appauthor=False))


def cache_folder() -> Path:
    """What can be made again at any time: decoded pictures and sound."""
    home = _home()
    return home / "cache" if home else Path(platformdirs.user_cache_dir(_APP, appauthor=False))


def blocks_folder() -> Path:
    """The user's own library of blocks: `.loom` files that may be exchanged like any others."""
    return data_folder() / "blocks"


def runs_folder(project_file: Path | None, draft: str = "Untitled") -> Path:
    """Where a project's runs go: `x.runs` beside `x.loom`, or the data folder while the project has no file.

    `draft` is what an unsaved project is told apart from others by.
    """
    if project_file is not None:
        return project_file.with_suffix(".runs")
    name = "".join(c if c.isalnum() or c in " -_" else "_" for c in draft).strip() or "Untitled"
    return data_folder() / "runs" / f"{name}.runs"


def _home() -> Path | None:
    value = os.environ.get(HOME_VARIABLE, "")
    return Path(value) if value else None
