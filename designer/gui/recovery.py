"""What a crash left behind, brought back into the window with a slim bar that asks what to do with it."""

from pathlib import Path

from designer.graph.journal import Recovered
from designer.graph.model import empty_project
from designer.gui.main_window import MainWindow
from designer.gui.safety import Safety, left_behind
from designer.gui.tongue import tr


def offer_recovery(window: MainWindow, safety: Safety, path: Path | None) -> None:
    """Looks for what crashes left. If the window shows nothing else, it is opened at once; otherwise offered.

    Of several, the latest is taken; the others are kept for the next start.
    """
    found = left_behind()
    if path is not None:
        same = [one for one in found if one.path is not None and one.path.resolve() == path.resolve()]
        if not same and found:
            _offer(window, safety, found[-1])
            return
        found = same
    if found:
        _take(window, safety, found[-1])


def _take(window: MainWindow, safety: Safety, found: Recovered) -> None:
    safety.take_over(found)
    window.ask_in_bar(
        "history",
        tr("Recovered your unsaved changes of “{name}”.", name=found.project.name),
        (tr("Keep"), "primary", lambda: None),
        (tr("Discard"), "", lambda: _discard(window, found)),
    )


def _discard(window: MainWindow, found: Recovered) -> None:
    """Goes back to what the file holds, or to the welcome if there is no file."""
    if found.path is not None and found.path.exists():
        window.files.read(found.path)
    else:
        window.session.open(empty_project())
        window.show_welcome()


def _offer(window: MainWindow, safety: Safety, found: Recovered) -> None:
    window.ask_in_bar(
        "history",
        tr("There are unsaved changes of “{name}” from before a crash.", name=found.project.name),
        (tr("Open them"), "primary", lambda: _open(window, safety, found)),
        (tr("Discard"), "", lambda: found.journal.unlink(missing_ok=True)),
    )


def _open(window: MainWindow, safety: Safety, found: Recovered) -> None:
    if window.files.may_leave():
        safety.take_over(found)
