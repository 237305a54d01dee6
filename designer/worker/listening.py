"""What a worker hears while it trains: its owner's pipe, and the file of commands in the run's folder.

The file is for somebody who did not start the worker: a window that was closed and opened again. A file rather than a
socket, because it works alike everywhere and needs nobody to tidy up after a crash.
"""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from designer.protocol.codec import command_from_line
from designer.protocol.control import Command

LOOK_SECONDS = 0.2
"""How often the file is looked at."""


class Listener:
    """Hands commands on to `obey`. `left_alone` is called once the owner is gone, unless the job was told to stay."""

    def __init__(self, obey: Callable[[Command], None], left_alone: Callable[[], None]) -> None:
        self._obey, self._left_alone = obey, left_alone
        self._stays = self._is_alone = False
        self._lock = threading.Lock()

    def hear(self, command: Command) -> None:
        """Takes one command."""
        with self._lock:
            if command in (Command.STAY, Command.FOLLOW):
                self._stays = command is Command.STAY
                self._leave()
            else:
                self._obey(command)

    def owner_went(self) -> None:
        """The owner's pipe is closed."""
        with self._lock:
            self._is_alone = True
            self._leave()

    def _leave(self) -> None:
        if self._is_alone and not self._stays:
            self._left_alone()

    def to_pipe(self, lines: Iterator[bytes]) -> None:
        """Listens, in a thread, until the input ends."""

        def listen() -> None:
            for line in lines:
                command = command_from_line(line)
                if command is not None:
                    self.hear(command)
            self.owner_went()

        threading.Thread(target=listen, daemon=True, name="commands").start()

    def to_file(self, path: Path, *, look_seconds: float = LOOK_SECONDS) -> None:
        """Listens, in a thread, to what is appended to a file from now on. What an earlier process was asked is gone.

        Raises OSError if the old file cannot be removed.
        """
        path.unlink(missing_ok=True)
        pause = threading.Event()

        def listen() -> None:
            read = 0
            while not pause.wait(look_seconds):
                read, lines = _lines_after(path, read)
                for command in filter(None, map(command_from_line, lines)):
                    self.hear(command)

        threading.Thread(target=listen, daemon=True, name="commands of the run").start()


def _lines_after(path: Path, read: int) -> tuple[int, list[bytes]]:
    """The whole lines of a file after `read` bytes, and how many bytes were read then."""
    try:
        if path.stat().st_size <= read:
            return read, []
        with path.open("rb") as file:
            file.seek(read)
            found = file.read()
    except OSError:  # Not there, or just being written: looked at again in a moment.
        return read, []
    whole = found.rpartition(b"\n")[0]
    return (read + len(whole) + 1, whole.split(b"\n")) if whole else (read, [])
