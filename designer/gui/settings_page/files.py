"""Settings of files: what happens at the start, saving by itself, the recent files, what a crash would leave."""

import os
from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from designer.gui.safety import journals_folder
from designer.gui.settings import AUTOSAVE, CACHE_GB, REOPEN, Settings
from designer.gui.settings_page.rows import Page, Row, choice, switch
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push

_MINUTES = (
    ("0", later("Never")),
    ("1", later("After 1 minute")),
    ("5", later("After 5 minutes")),
    ("15", later("After 15 minutes")),
)


_GIGABYTES = (5, 10, 20, 50, 100, 200)
_VARIABLE = "LAYERLOOM_CACHE_GB"
"""What reading data looks at, here and in workers, which get the window's environment."""
_given = os.environ.get(_VARIABLE)


def use_cache(gigabytes: int) -> None:
    """Lets so much of what was read of data be kept, unless the environment that the program got says how much."""
    if _given is None:
        os.environ[_VARIABLE] = str(gigabytes)


class FilesPage(Page):
    """`on_autosave()` is called when that was changed."""

    def __init__(self, settings: Settings, on_autosave: Callable[[], object]) -> None:
        super().__init__("files", tr("Files"))
        self._settings, self._on_autosave = settings, on_autosave
        self.reopen = switch(settings.get(REOPEN), lambda on: settings.set(REOPEN, on))
        self.autosave = choice(_MINUTES, str(settings.get(AUTOSAVE)), self._on_minutes)
        sizes = [(str(size), tr("{n} GB", n=size)) for size in _GIGABYTES]
        self.cache = choice(sizes, str(settings.get(CACHE_GB)), self._on_cache)
        self.forget = push(tr("Clear the list"), "", self._on_forget)
        self.forget.setEnabled(bool(settings.recent))
        self.folder = push(tr("Open the folder"), "", self._on_folder)
        self.add_part(
            tr("Starting and saving"),
            (
                Row(tr("Go on where I left off"), tr("A start opens the project of last time."), self.reopen, "reopen"),
                Row(
                    tr("Save by itself"),
                    tr("A project that has a file is saved so long after its last change."),
                    self.autosave,
                    "autosave",
                ),
            ),
        )
        self.add_part(
            tr("What is kept"),
            (
                Row(tr("Recent files"), tr("The list on the welcome page and in the menu. Files stay."), self.forget),
                Row(
                    tr("Data that was read"),
                    tr("Pictures and sound as they are learnt from. What is not used for a month goes."),
                    self.cache,
                    "cache disk gigabytes",
                ),
                Row(
                    tr("Recovery"),
                    tr("Every step is written down at once, so that a crash loses nothing. A clean exit removes it."),
                    self.folder,
                    "journal crash backup",
                ),
            ),
        )

    def _on_minutes(self, minutes: str) -> None:
        self._settings.set(AUTOSAVE, int(minutes))
        self._on_autosave()

    def _on_cache(self, gigabytes: str) -> None:
        self._settings.set(CACHE_GB, int(gigabytes))
        use_cache(int(gigabytes))

    def _on_forget(self) -> None:
        self._settings.forget_recent()
        self.forget.setEnabled(False)

    def _on_folder(self) -> None:
        journals_folder().mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(journals_folder())))
