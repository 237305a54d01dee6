"""A training that goes on from last time, offered at the start: its project is opened, and the window joins it."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from designer.gui.tongue import tr
from designer.jobs.errors import RunError
from designer.jobs.run_folder import list_runs
from designer.places import runs_folder

if TYPE_CHECKING:
    from designer.gui.main_window import MainWindow

_LATEST = 20
"""So many runs of each project are looked at: who still trains was begun lately."""


def offer_training(window: "MainWindow", files: Iterable[Path]) -> None:
    """Looks, in the thread, for a run of one of these projects that is being trained, and offers to open it.

    Says nothing if the window has something else to ask by then, or shows the project already.
    """
    looked_at = tuple(files)
    if looked_at:
        window.runs.background.ask(
            "still training", lambda: _first(looked_at), lambda found: _offer(window, found), window.runs.complain_of
        )


def _first(files: Iterable[Path]) -> Path | None:
    for file in files:
        try:
            if any(run.worker() is not None for run in list_runs(runs_folder(file))[:_LATEST]):
                return file
        except RunError:  # Its folder cannot be read: who opens the project is told.
            continue
    return None


def _offer(window: "MainWindow", file: Path | None) -> None:
    if file is None or window.session.path == file or window.notice is not None:
        return
    window.ask_in_bar(
        "activity",
        tr("“{name}” is still being trained.", name=file.stem),
        (tr("Show it"), "primary", lambda: _show(window, file)),
        (tr("Not now"), "", lambda: None),
    )


def _show(window: "MainWindow", file: Path) -> None:
    if window.files.open(file):
        window.show_page("train")
