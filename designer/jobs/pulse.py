"""Whether a training moves: seen from outside, by the file that it touches (`designer.training.heartbeat`)."""

import time
from collections.abc import Callable
from pathlib import Path

SILENT_SECONDS = 30.0
"""A training that has not moved for so long is told."""
START_SECONDS = 120.0
"""So long a worker may take to load what it computes with, before there is a pulse at all."""
_LOOK_SECONDS = 1.0


class Pulse:
    """Watches the file of one run. How long it was silent is told by the watcher's own clock, whatever that shows."""

    def __init__(self, path: Path, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._path, self._clock = path, clock
        self._seen = self._stamp()
        self._heard_at = self._looked_at = clock()
        self._beats = False

    def heard(self) -> None:
        """Something else told that the training moves: an event."""
        self._heard_at = self._clock()

    @property
    def is_silent(self) -> bool:
        """Whether nothing has moved for too long. Looks at the file at most once a second."""
        now = self._clock()
        if now - self._looked_at >= _LOOK_SECONDS:
            self._looked_at = now
            stamp = self._stamp()
            if stamp != self._seen:
                self._seen, self._heard_at, self._beats = stamp, now, stamp is not None
        return now - self._heard_at >= (SILENT_SECONDS if self._beats else START_SECONDS)

    def _stamp(self) -> int | None:
        try:
            return self._path.stat().st_mtime_ns
        except OSError:
            return None
