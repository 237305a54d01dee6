"""The pulse of a training: a file that is touched while the thread that trains really moves on.

That the process lives proves nothing: a layer may wait for ever, a device may never answer. So a thread beside the one
that trains looks at it every two seconds. It moves if it has said so (`beat`, once a batch), or if it stands where it
has not stood since it last said so: a first batch may compile for minutes, but a loop that never ends comes by the same
places again and again. Before the first beat, while data is read, it is enough that it stands elsewhere than last time.
"""

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import FrameType, TracebackType

from designer.protocol.control import Command
from designer.training.steering import Commands

LOOK_SECONDS = 2.0
"""How often the thread is looked at."""
_DEEPEST = 200
"""Calls below each other that are told apart."""


class _Work:
    """What this process has done besides steps: batches that were only judged."""

    batches = 0


def batch_done() -> None:
    """A batch was computed that is no step: in validation. Costs next to nothing."""
    _Work.batches += 1


Place = tuple[tuple[int, int], ...]
"""Where a thread stands: code and instruction of each call, innermost first."""


class Heartbeat:
    """Touches `path` while the thread that made this moves on. To be used as a context."""

    def __init__(self, path: Path, *, look_seconds: float = LOOK_SECONDS) -> None:
        self._path, self._pause = path, look_seconds
        self._watched = threading.get_ident()
        self._over = threading.Event()
        self._beats = self._beats_seen = 0
        self._last: Place = ()
        self._known: set[Place] = set()
        self._thread = threading.Thread(target=self._watch, daemon=True, name="heartbeat")

    def beat(self) -> None:
        """The thread that trains has done a piece of its work. Costs next to nothing."""
        self._beats += 1

    def through(self, commands: Commands) -> Commands:
        """The same commands; whoever asks for the next one, as a training does once a step, has moved on."""
        return _Beating(commands, self.beat)

    def __enter__(self) -> "Heartbeat":
        self._touch()
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._over.set()
        self._thread.join()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def moved(self) -> bool:
        """Whether the thread has moved on since this was asked last."""
        beats, place = self._beats and self._beats + _Work.batches, _place(sys._current_frames().get(self._watched))
        if beats != self._beats_seen:
            self._beats_seen = beats
            self._known = {place}
            moved = True
        elif beats == 0:
            moved = place != self._last
        else:
            moved = place not in self._known
            self._known.add(place)
        self._last = place
        return moved

    def _watch(self) -> None:
        while not self._over.wait(self._pause):
            if self.moved():
                self._touch()

    def _touch(self) -> None:
        """Only the time of an empty file changes: that works on a disk that is full, too."""
        with suppress(OSError):
            try:
                os.utime(self._path)
            except FileNotFoundError:
                self._path.touch()


class _Beating:
    """Commands that tell whenever they are asked for."""

    def __init__(self, inner: Commands, beat: Callable[[], None]) -> None:
        self._inner, self._beat = inner, beat

    def next(self, *, wait: bool = False) -> Command | None:
        """The next command; see `Commands`."""
        self._beat()
        return self._inner.next(wait=wait)


def _place(frame: FrameType | None) -> Place:
    found: list[tuple[int, int]] = []
    while frame is not None and len(found) < _DEEPEST:
        found.append((id(frame.f_code), frame.f_lasti))
        frame = frame.f_back
    return tuple(found)
