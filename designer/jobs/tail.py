"""Event files: appended to by the one who works, read along by those who watch.

A reader gives whole lines only; a line that is being written waits for its rest.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from designer.graph.atomic import lacks_room
from designer.jobs.errors import RunError
from designer.protocol.codec import event_from_line, event_to_line
from designer.protocol.events import Event

CHUNK_BYTES = 1 << 20
MOST_WAITING_BYTES = 64 << 20
"""More than this is not kept for a disk that is full."""


class EventLog:
    """Appends events to a file, each at once, so that whoever reads along sees it and a kill loses none of them.

    What a full disk does not take waits, and goes first when there is room again.
    """

    def __init__(self, path: Path, *, echo: bool = False) -> None:
        """Opens or makes the file. With `echo` each event is printed, too. Raises `RunError`."""
        self._echo = echo
        self._waiting = b""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            torn = _ends_torn(path)
            self._file: BinaryIO = path.open("ab", buffering=0)
            if torn:
                self._file.write(b"\n")
        except OSError as error:
            raise RunError(
                f"The events file “{path}” could not be opened: {error.strerror or error}.",
                "Check that its folder may be written to and has space.",
            ) from error

    def append(self, event: Event) -> None:
        """Writes one event, or keeps it if the disk is full. Raises OSError for what room would not help."""
        line = event_to_line(event)
        if self._echo:
            print(line, end="", flush=True)
        self._waiting += line.encode()
        try:
            self._write()
        except OSError as error:
            if not lacks_room(error) or len(self._waiting) > MOST_WAITING_BYTES:
                raise

    def close(self) -> None:
        """Closes the file. Raises OSError if something was told that the disk has no room for."""
        try:
            self._write()
        finally:
            self._file.close()

    def _write(self) -> None:
        while self._waiting:  # A disk that is nearly full takes a part, and says so only when asked for the rest.
            self._waiting = self._waiting[self._file.write(self._waiting) :]

    def __enter__(self) -> "EventLog":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class Tail:
    """Reads along: `read()` gives the events that came since the last call. The file need not exist yet.

    `wanted` may refuse lines unread, by their beginning, when only a summary is needed.
    """

    def __init__(self, path: Path, *, wanted: Callable[[bytes], bool] | None = None) -> None:
        self._path = path
        self._position = 0
        self._rest = b""
        self._wanted = wanted

    def read(self) -> list[Event]:
        """New whole events, oldest first. Raises `RunError` if the file cannot be read."""
        try:
            return list(self._events())
        except FileNotFoundError:
            return []
        except OSError as error:
            raise RunError(f"The events file “{self._path}” could not be read: {error.strerror or error}.") from error

    def _events(self) -> Iterator[Event]:
        with self._path.open("rb") as file:
            file.seek(self._position)
            while chunk := file.read(CHUNK_BYTES):
                self._position += len(chunk)
                *lines, self._rest = (self._rest + chunk).split(b"\n")
                for line in lines:
                    if self._wanted is None or self._wanted(line):
                        event = event_from_line(line)
                        if event is not None:
                            yield event


def read_events(path: Path) -> list[Event]:
    """All whole events in a file; empty if there is no file. Raises `RunError` if it cannot be read."""
    return Tail(path).read()


def _ends_torn(path: Path) -> bool:
    """Whether the last line lacks its end, because its writer was killed."""
    if not path.exists() or path.stat().st_size == 0:
        return False
    with path.open("rb") as file:
        file.seek(-1, 2)
        return file.read(1) != b"\n"
