"""Keeps the journal of the open project, and finds what a crash left behind.

Every edit goes to the journal at once. A clean exit removes the journal, so that the next start asks nothing.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from designer.graph.edits import Edit
from designer.graph.errors import FileError
from designer.graph.journal import Journal, Recovered, recover
from designer.gui.session import Session
from designer.places import state_folder


def journals_folder() -> Path:
    """Where the journals of open projects are."""
    return state_folder() / "journals"


class Safety(QObject):
    """The journal of a session. `failed(sentence)` tells once that edits cannot be kept safe."""

    failed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._journal: Journal | None = None
        self._told = False
        self._forget: Callable[[], None] = lambda: None
        session.opened.connect(self._on_opened)

    def begin(self) -> None:
        """Starts to keep the session's project safe."""
        self._on_opened()

    def take_over(self, found: Recovered) -> None:
        """Opens a recovered project as unsaved; from here on its own journal keeps it safe."""
        self._session.open(found.project, found.path, found.draft, found.history)
        if self._journal is not None:
            # What was recovered is itself unsaved, and its steps can be undone also after another crash.
            self._journal.restart(found.start, found.path, self._session.draft)
            for step in (*found.history.past, *reversed(found.history.future)):
                self._journal.record(step.edit)
            for step in found.history.future:
                self._journal.record(step.inverse)
            found.journal.unlink(missing_ok=True)

    def saved(self) -> None:
        """The project is on disk as it is now."""
        if self._journal is not None:
            self._journal.restart(self._session.document.project, self._session.path, self._session.draft)

    def end(self) -> None:
        """A clean exit: removes the journal."""
        self._forget()
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _on_opened(self) -> None:
        self._forget()
        project, path, draft = self._session.document.project, self._session.path, self._session.draft
        if self._journal is not None:
            self._journal.restart(project, path, draft)
        else:
            try:
                self._journal = Journal(journals_folder(), project, path, draft)
            except FileError as error:
                self.failed.emit(f"{error.message} {error.hint}")
                return
        self._told = False
        self._forget = self._session.document.edited.connect(self._record)

    def _record(self, edit: Edit) -> None:
        if self._journal is None:
            return
        self._journal.record(edit)
        if self._journal.is_behind and not self._told:
            self._told = True
            folder = self._journal.file.parent
            self.failed.emit(
                f"Changes are not safe from crashes: “{folder}” cannot be written. Make space, or save now."
            )


def left_behind() -> list[Recovered]:
    """What crashes left unsaved, the latest last."""
    return sorted(recover(journals_folder()), key=lambda found: found.journal.stat().st_mtime)
