"""Keeps the journal of the open project, and finds what a crash left behind.

Every edit goes to the journal at once. A clean exit removes the journal, so that the next start asks nothing.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from designer.graph.errors import FileError
from designer.graph.history import Done, Turn
from designer.graph.journal import Journal, Recovered, recover
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.places import state_folder

RENEW_MS = 1500
"""So long after the last edit, a journal that has grown long is written anew: nobody waits then."""


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
        self._renewal = QTimer(self, singleShot=True, interval=RENEW_MS)
        self._renewal.timeout.connect(self._renew)
        session.opened.connect(self._on_opened)

    def begin(self) -> None:
        """Starts to keep the session's project safe."""
        self._on_opened()

    def take_over(self, found: Recovered) -> None:
        """Opens a recovered project as unsaved; from here on its own journal keeps it safe."""
        self._session.open(found.project, found.path, found.draft, found.history)
        try:
            going_on = Journal.of(found)
        except FileError as error:
            self.failed.emit(f"{error.message} {error.hint}")
            return
        if self._journal is not None:
            self._journal.close()
        self._journal = going_on

    def saved(self) -> None:
        """The project is on disk as it is now."""
        if self._journal is not None:
            self._journal.saved(self._session.path)

    def end(self) -> None:
        """A clean exit: removes the journal."""
        self._forget()
        self._renewal.stop()
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
        self._forget = self._session.document.recorded.connect(self._record)

    def _renew(self) -> None:
        if self._journal is not None:
            self._journal.renew(self._session.document, self._session.path, self._session.draft)

    def _record(self, what: Done | Turn) -> None:
        if self._journal is None:
            return
        self._journal.record(what)
        if self._journal.is_long:
            self._renewal.start()
        if self._journal.is_behind and not self._told:
            self._told = True
            folder = self._journal.file.parent
            self.failed.emit(
                tr(
                    "Changes are not safe from crashes: “{folder}” cannot be written. Make space, or save now.",
                    folder=folder,
                )
            )


def left_behind() -> list[Recovered]:
    """What crashes left unsaved, the latest last."""
    return sorted(recover(journals_folder()), key=lambda found: found.journal.stat().st_mtime)
