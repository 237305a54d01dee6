"""Saves a project that has a file by itself, some minutes after its last change, if that is wanted."""

from PySide6.QtCore import QObject, QTimer

from designer.gui.files_actions import Files
from designer.gui.session import Session
from designer.gui.settings import AUTOSAVE, Settings

_MINUTE_MS = 60_000


class Autosave(QObject):
    """`look()` after the setting was changed."""

    def __init__(self, session: Session, files: Files, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._files, self._settings = session, files, settings
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self._save)
        session.state_changed.connect(self.look)

    def look(self) -> None:
        """Begins to wait anew, if there is something to save."""
        minutes = self._settings.get(AUTOSAVE)
        if minutes > 0 and self._session.path is not None and not self._session.document.is_clean:
            self.timer.start(minutes * _MINUTE_MS)
        else:
            self.timer.stop()

    def stop(self) -> None:
        """Waits no more."""
        self.timer.stop()

    def _save(self) -> None:
        if self._session.path is not None and not self._session.document.is_clean:
            self._files.save_quietly()
