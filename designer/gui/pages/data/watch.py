"""Follows work in a thread: how far it is, told to the window now and then, and the wish that it end."""

import time

from PySide6.QtCore import QObject, Signal

from designer.drawing.words import exact, size
from designer.gui.tongue import tr

_PAUSE_SECONDS = 0.1
"""The window is told no oftener than this."""


_REST_SECONDS, _STEP_SECONDS = 0.4, 0.02


class GivenUp(Exception):
    """Nobody waits any more for what a thread is doing."""


class Manners:
    """Lets long work wait while the user looks around, so that what is seen comes first."""

    def __init__(self) -> None:
        self._until = 0.0

    def look_around(self) -> None:
        """The user does so now."""
        self._until = time.monotonic() + _REST_SECONDS

    @property
    def is_to_wait(self) -> bool:
        """Whether it was just so."""
        return time.monotonic() < self._until


class Watch(QObject):
    """Called by the working thread as `watch(done, of)`; `moved(done, of)` arrives in the window's. Of 0: not known."""

    moved = Signal(float, float)

    def __init__(self, parent: QObject | None = None, manners: Manners | None = None) -> None:
        super().__init__(parent)
        self._stopped, self._manners = False, manners
        self._told = 0.0

    def __call__(self, done: int, of: int) -> None:
        """Waits while the user looks around. Raises `GivenUp` if the work is to end."""
        while self._manners is not None and self._manners.is_to_wait and not self._stopped:
            time.sleep(_STEP_SECONDS)
        if self._stopped:
            raise GivenUp
        now = time.monotonic()
        if now - self._told >= _PAUSE_SECONDS:
            self._told = now
            self.moved.emit(float(done), float(of))

    def stop(self) -> None:
        """Lets the work end the next time that it tells how far it is."""
        self._stopped = True


def far(done: float, of: float, *, bytes_: bool = False) -> str:
    """How far work is: `12 300 of 100 000`, or `12 300` where nobody knows of how many."""
    said = size if bytes_ else lambda number: exact(round(number))
    return tr("{done} of {all}", done=said(done), all=said(of)) if of > 0 else said(done)
