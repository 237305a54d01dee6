"""How the files of a project were wanted last: a file in the folder of its runs, for the form to begin with."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from designer.gui.settings import AUTHOR, LICENCE, Settings
from designer.protocol.errors import ProtocolError
from designer.protocol.export_options import USUAL, ExportOptions, options_from_text

OPTIONS_FILE = "export.json"


def remembered(home: Path) -> ExportOptions:
    """How this project's files were wanted last; of one that has none yet, author and licence of the one before."""
    try:
        return options_from_text((home / OPTIONS_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, ProtocolError):
        settings = Settings()
        return replace(USUAL, author=settings.get(AUTHOR), licence=settings.get(LICENCE))


def remember(home: Path, options: ExportOptions) -> None:
    """Keeps how the project's files are wanted. What cannot be written down is forgotten when the window closes."""
    settings = Settings()
    settings.set(AUTHOR, options.author)
    settings.set(LICENCE, options.licence)
    if home.is_dir():
        with suppress(OSError):  # Written with every letter that is typed; a broken one is as good as none.
            (home / OPTIONS_FILE).write_text(f"{options.to_text()}\n", encoding="utf-8")
