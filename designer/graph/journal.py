"""The journal: every edit on disk at once, so that a crash loses none.

A journal is a file of JSON lines: first the project as it was opened or saved, then each edit. The process that writes
it holds a lock on it; a journal without a lock was left by a crash. A clean exit removes it, so it never asks.
Edits reach the operating system at once, so killing the program loses nothing.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from designer.graph.applying import apply
from designer.graph.codec import edit_from_json, edit_to_json, project_from_json, project_to_json
from designer.graph.edits import Edit
from designer.graph.errors import FileError, GraphError
from designer.graph.history import History, Step
from designer.graph.ids import new_id
from designer.graph.labels import label_of
from designer.graph.model import Project, empty_project
from designer.graph.reading import strict_json

_SUFFIX = ".journal"
_LOCK_AT = 1 << 40  # far behind the end: on Windows a locked byte cannot be read by others


@dataclass(frozen=True, slots=True)
class Recovered:
    """A project that a crash left unsaved: its state, its file (if it had one), and how many edits were not saved.

    `draft` is what it was told apart from other projects by while it had no file.
    """

    project: Project
    path: Path | None
    edits: int
    journal: Path
    draft: str = ""
    start: Project = field(default_factory=empty_project)
    """The project as it was saved last."""
    history: History = field(default_factory=History)
    """What led from there to `project`, to be undone step by step."""


class Journal:
    """The journal of one open project. Use it as a context manager or call `close`; both remove the file."""

    def __init__(self, folder: Path, project: Project, path: Path | None, draft: str = "") -> None:
        """Starts a journal in `folder`. Raises `FileError` if the folder cannot be written."""
        self.file = folder / f"{new_id('j')}{_SUFFIX}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._stream: BinaryIO = self.file.open("xb", buffering=0)
        except OSError as error:
            raise FileError(
                f"Changes cannot be kept safe from crashes: “{folder}” could not be written ({error.strerror}).",
                "Save often, and check that folder's permissions and space.",
            ) from error
        _lock(self._stream)
        self._waiting = b""
        self.restart(project, path, draft)

    @property
    def is_behind(self) -> bool:
        """Whether the disk did not take the latest edits; they are tried again with the next one."""
        return bool(self._waiting)

    def restart(self, project: Project, path: Path | None, draft: str = "") -> None:
        """Begins anew from a project that was just opened or saved."""
        self._waiting = b""
        with suppress(OSError):
            self._stream.seek(0)
            self._stream.truncate()
        header = {"journal": 1, "path": str(path) if path else None, "draft": draft}
        self._append({**header, "project": project_to_json(project)})

    def record(self, edit: Edit) -> None:
        """Appends an edit that was just applied."""
        self._append(edit_to_json(edit))

    def close(self) -> None:
        """Ends and removes the journal: everything is saved, or the user chose to lose it."""
        self._stream.close()
        self.file.unlink(missing_ok=True)

    def __enter__(self) -> "Journal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _append(self, record: dict[str, Any]) -> None:
        # A full disk must not stop the user from working: what it does not take waits for the next edit, in order.
        self._waiting += json.dumps(record).encode() + b"\n"
        with suppress(OSError):
            while self._waiting:
                self._waiting = self._waiting[self._stream.write(self._waiting) :]


def recover(folder: Path) -> Iterator[Recovered]:
    """The projects that crashes left behind in `folder`. Journals with nothing unsaved in them are removed."""
    for file in sorted(folder.glob(f"*{_SUFFIX}")):
        if _is_held(file):
            continue
        found = _replay(file)
        if found is None:
            file.unlink(missing_ok=True)
        else:
            yield found


def _replay(file: Path) -> Recovered | None:
    """The project at the end of a journal; what a crash tore off at the end is left out."""
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").split("\n")[:-1]
        header = strict_json(lines[0])
        project = project_from_json(header["project"])
        path = Path(header["path"]) if header["path"] else None
        draft = str(header.get("draft", ""))
    except (OSError, IndexError, KeyError, TypeError, ValueError, FileError):
        return None
    count, start, history = 0, project, History()
    for line in lines[1:]:
        try:
            edit = edit_from_json(strict_json(line))
            after, inverse = apply(project, edit)
        except (GraphError, ValueError):
            break
        history.replay(Step(edit, inverse, label_of(edit, project)))
        project = after
        count += 1
    return Recovered(project, path, count, file, draft, start, history) if count else None


def _is_held(file: Path) -> bool:
    try:
        with file.open("rb+") as stream:
            _lock(stream)
    except OSError:
        return True
    return False


if sys.platform == "win32":
    import msvcrt

    def _lock(stream: BinaryIO) -> None:
        """Takes the lock or raises `OSError`; the system gives it back when the process ends, however it ends."""
        stream.seek(_LOCK_AT)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(stream: BinaryIO) -> None:
        """Takes the lock or raises `OSError`; the system gives it back when the process ends, however it ends."""
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
