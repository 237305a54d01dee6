"""The projects of the welcome page: pinned ones first, then the latest; also those whose file is gone."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from designer.gui.settings import Option, Settings

PINNED = Option("files/pinned", "")
"""The files that stay at the head of the list, as JSON."""


@dataclass(frozen=True, slots=True)
class Known:
    """A project that the welcome page shows. `changed` is None if the file is not there."""

    path: Path
    pinned: bool
    changed: datetime | None
    size: int = 0

    @property
    def is_missing(self) -> bool:
        """Whether the file is not where it was."""
        return self.changed is None


class Shelf:
    """What is remembered of projects, in the window's settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def pinned(self) -> tuple[Path, ...]:
        """The pinned files, in the order in which they were pinned."""
        try:
            names = json.loads(self._settings.get(PINNED) or "[]")
        except ValueError:
            return ()
        return tuple(Path(name) for name in names if isinstance(name, str)) if isinstance(names, list) else ()

    def known(self) -> tuple[Known, ...]:
        """All projects, pinned ones first."""
        pinned = self.pinned
        others = [path for path in self._settings.remembered if path not in pinned]
        return tuple(_looked_at(path, pinned=path in pinned) for path in (*pinned, *others))

    def pin(self, path: Path, *, on: bool) -> None:
        """Keeps a project at the head of the list, or no longer."""
        kept = [other for other in self.pinned if other != path]
        self._settings.set(PINNED, json.dumps([str(other) for other in ([*kept, path] if on else kept)]))

    def forget(self, path: Path) -> None:
        """Takes a project off the list. Its file stays."""
        self.pin(path, on=False)
        self._settings.forget(path)


def _looked_at(path: Path, *, pinned: bool) -> Known:
    try:
        found = path.stat()
    except OSError:
        return Known(path, pinned, None)
    return Known(path, pinned, datetime.fromtimestamp(found.st_mtime).astimezone(), found.st_size)
