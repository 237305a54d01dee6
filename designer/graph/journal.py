"""The journal: every edit on disk at once, so that a crash loses none.

A journal is a file of JSON lines: first the project as it was opened, with the steps that led there, then whatever was
done, taken back, done again or saved. Who goes through the lines comes to the same project with the same steps to undo.
The process that writes it holds a lock on it; a journal without a lock was left by a crash. A clean exit removes it, so
it never asks. Edits reach the operating system at once, so killing the program loses nothing.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from designer.graph.codec import edit_to_json, project_to_json
from designer.graph.document import Document
from designer.graph.errors import FileError
from designer.graph.history import Done, History, Step, Turn
from designer.graph.ids import new_id
from designer.graph.model import Project
from designer.graph.replaying import VERSION, Replayed, replayed

SUFFIX = ".journal"
LONGEST = 8 << 20
"""A journal that has grown by so many bytes is written anew from where it is now."""
STEPS_KEPT = 2 << 20
"""So many bytes of steps are taken along when a journal is begun; older ones cannot be undone after a crash."""
_LOCK_AT = 1 << 40  # far behind the end: on Windows a locked byte cannot be read by others


@dataclass(frozen=True, slots=True)
class Recovered:
    """A project that a crash left unsaved: its state, its file (if it had one), and how much was done since saving.

    `history` are the steps that led there and those taken back. `draft` is what it was told apart from other projects
    by while it had no file. `size` is how much of the journal is whole.
    """

    project: Project
    history: History
    path: Path | None
    edits: int
    journal: Path
    draft: str = ""
    size: int = 0


class Journal:
    """The journal of one open project. Use it as a context manager or call `close`; both remove the file."""

    file: Path
    _stream: BinaryIO

    def __init__(self, folder: Path, project: Project, path: Path | None, draft: str = "") -> None:
        """Starts a journal in `folder`. Raises `FileError` if the folder cannot be written."""
        self._create(folder)
        self.restart(project, path, draft)

    @classmethod
    def of(cls, found: Recovered) -> "Journal":
        """Goes on with a journal that a crash left. Raises `FileError` if it cannot be written."""
        journal = cls.__new__(cls)
        journal.file, journal._waiting, journal._begun = found.journal, b"", found.size
        try:
            journal._stream = found.journal.open("r+b", buffering=0)
            _lock(journal._stream)
            journal._stream.truncate(found.size)
            journal._stream.seek(0, 2)
        except OSError as error:
            raise _not_written(found.journal, error) from error
        journal._size = found.size
        return journal

    @property
    def is_behind(self) -> bool:
        """Whether the disk did not take the latest edits; they are tried again with the next one."""
        return bool(self._waiting)

    @property
    def is_long(self) -> bool:
        """Whether it has grown so much that it is time to `renew` it."""
        return self._size - self._begun > LONGEST

    def restart(self, project: Project, path: Path | None, draft: str = "") -> None:
        """Begins anew from a project that was just opened."""
        self._waiting, self._size = b"", 0
        with suppress(OSError):
            self._stream.seek(0)
            self._stream.truncate()
        self._append(_head(project, History(), path, draft))
        self._begun = self._size

    def record(self, what: Done | Turn) -> None:
        """Appends what was just done, or that a step was taken back or done again."""
        if isinstance(what, Turn):
            self._append({"turn": what.value})
            return
        words: dict[str, Any] = {"label": what.label} | ({"gesture": what.gesture} if what.gesture else {})
        self._append({"do": edit_to_json(what.edit), **words})

    def saved(self, path: Path | None) -> None:
        """The project is in its file as it is now."""
        self._append({"saved": str(path) if path else None})

    def renew(self, document: Document, path: Path | None, draft: str = "") -> None:
        """Begins a file anew with the project and its latest steps; the long one goes when that is written.

        Does nothing if that cannot be done: the long one is as good.
        """
        file, stream, waiting, size = self.file, self._stream, self._waiting, self._size
        with suppress(FileError):
            self._create(file.parent)
            self._append({**_head(document.project, document.history, path, draft), "instead_of": file.name})
            if self._waiting:  # there is no space for both
                self.close()
                self.file, self._stream, self._waiting, self._size = file, stream, waiting, size
            else:
                stream.close()
                file.unlink(missing_ok=True)
            self._begun = self._size

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

    def _create(self, folder: Path) -> None:
        file = folder / f"{new_id('j')}{SUFFIX}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            stream = file.open("xb", buffering=0)
        except OSError as error:
            raise _not_written(folder, error) from error
        _lock(stream)
        self.file, self._stream, self._waiting, self._size, self._begun = file, stream, b"", 0, 0

    def _append(self, record: dict[str, Any]) -> None:
        # A full disk must not stop the user from working: what it does not take waits for the next edit, in order.
        line = json.dumps(record, separators=(",", ":")).encode() + b"\n"
        self._size += len(line)
        self._waiting += line
        with suppress(OSError):
            while self._waiting:
                self._waiting = self._waiting[self._stream.write(self._waiting) :]


def recover(folder: Path) -> Iterator[Recovered]:
    """The projects that crashes left behind in `folder`. Journals with nothing unsaved in them are removed.

    Those that a later version wrote are left for it.
    """
    left = {file: replayed(file) for file in sorted(folder.glob(f"*{SUFFIX}")) if not _is_held(file)}
    renewed = {found.instead_of for found in left.values() if found.document is not None}
    for file, found in left.items():
        if found.is_foreign:
            continue
        if found.document is None or not found.unsaved or file.name in renewed:
            file.unlink(missing_ok=True)
        else:
            yield _recovered(file, found.document, found)


def _recovered(file: Path, document: Document, found: Replayed) -> Recovered:
    return Recovered(document.project, document.history, found.path, found.unsaved, file, found.draft, found.size)


def _head(project: Project, history: History, path: Path | None, draft: str) -> dict[str, Any]:
    """The first line: a project, and as many of its latest steps as are kept."""
    home = {"path": str(path) if path else None, "draft": draft}
    head = {"journal": VERSION, **home, "project": project_to_json(project)}
    kept: dict[str, list[Any]] = {"past": [], "future": []}
    room = STEPS_KEPT
    for name, step in chain((("past", step) for step in reversed(history.past)), _ahead(history)):
        written = _step(step)
        room -= len(json.dumps(written))
        if room < 0:
            break
        kept[name].append(written)
    lost = len(history.past) - len(kept["past"])
    saved = None if history.saved_at is None or history.saved_at < lost else history.saved_at - lost
    return {**head, "past": kept["past"][::-1], "future": kept["future"][::-1], "saved_at": saved}


def _ahead(history: History) -> Iterator[tuple[str, Step]]:
    return (("future", step) for step in reversed(history.future))


def _step(step: Step) -> list[Any]:
    return [edit_to_json(step.edit), edit_to_json(step.inverse), step.label, step.gesture]


def _not_written(place: Path, error: OSError) -> FileError:
    return FileError(
        f"Changes cannot be kept safe from crashes: “{place}” could not be written ({error.strerror}).",
        "Save often, and check that folder's permissions and space.",
    )


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
