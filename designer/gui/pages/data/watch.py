"""Follows work in a thread: how far it is, told to the window now and then, and the wish that it end."""

import time

from PySide6.QtCore import QObject, Signal

_PAUSE_SECONDS = 0.1
"""The window is told no oftener than this."""


class GivenUp(Exception):
    """Nobody waits any more for what a thread is doing."""


class Watch(QObject):
    """Called by the working thread as `watch(done, of)`; `moved(share)` arrives in the window's, from 0 to 1."""

    moved = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = False
        self._told = 0.0

    def __call__(self, done: int, of: int) -> None:
        """Raises `GivenUp` if the work is to end."""
        if self._stopped:
            raise GivenUp
        now = time.monotonic()
        if now - self._told >= _PAUSE_SECONDS and of > 0:
            self._told = now
            self.moved.emit(min(done / of, 1.0))

    def stop(self) -> None:
        """Lets the work end the next time that it tells how far it is."""
        self._stopped = True
