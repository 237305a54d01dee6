"""The queue of a project: runs that were made and wait for their turn. It is a file in the folder of the runs.

A queued run is a run folder like any other that has not begun; its project was frozen when it was queued.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.jobs.run_folder import RunFolder

QUEUE_FILE = "queue.json"


class RunQueue(QObject):
    """Names of run folders in the order in which they will train. `changed()`: it became another.

    What cannot be written down still holds until the window closes; `complaint` then says why.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = Path()
        self._names: list[str] = []
        self.complaint = ""

    @property
    def waiting(self) -> tuple[RunFolder, ...]:
        """The runs that wait, the next one first; those whose folder is gone are left out."""
        found = (RunFolder(self._home / name) for name in self._names)
        return tuple(folder for folder in found if folder.layout.spec.is_file())

    def open(self, home: Path) -> None:
        """The queue of another folder of runs; an unreadable one is empty."""
        self._home, self.complaint = home, ""
        self._names = _read(home / QUEUE_FILE)
        self.changed.emit()

    def move(self, names: Mapping[str, str], home: Path) -> None:
        """The runs now lie in another folder, some under other names; what waits there already comes first."""
        if home != self._home:
            old, mine = self._home / QUEUE_FILE, [names[name] for name in self._names if name in names]
            self._home = home
            self._become([*_read(home / QUEUE_FILE), *mine])
            old.unlink(missing_ok=True)

    def add(self, folder: RunFolder) -> None:
        """Puts a run at the end."""
        self._become([*(name for name in self._names if name != folder.name), folder.name])

    def remove(self, folder: RunFolder) -> None:
        """Takes a run out; its folder stays."""
        if folder.name in self._names:
            self._become([name for name in self._names if name != folder.name])

    def shift(self, folder: RunFolder, by: int) -> None:
        """Moves a run up (−1) or down (1)."""
        waiting = [each.name for each in self.waiting]
        place = waiting.index(folder.name)
        target = min(max(place + by, 0), len(waiting) - 1)
        waiting.insert(target, waiting.pop(place))
        self._become(waiting)

    def _become(self, names: list[str]) -> None:
        self._names, self.complaint = names, ""
        file = self._home / QUEUE_FILE
        try:
            if names:
                self._home.mkdir(parents=True, exist_ok=True)
                write_atomically(file, json.dumps(names).encode())
            else:
                file.unlink(missing_ok=True)
        except (FileError, OSError) as error:
            self.complaint = str(error)
        self.changed.emit()


def _read(file: Path) -> list[str]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    names = [name for name in found if isinstance(name, str)] if isinstance(found, list) else []
    return [name for name in dict.fromkeys(names) if name == Path(name).name and name not in ("", ".", "..")]
