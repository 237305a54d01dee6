"""When the layers are looked at: soon at first, then about once a second, and never so often that it costs much."""

import math
import time
from collections.abc import Callable

SHARE = 0.02
"""At most this share of the time goes into looks."""
PAUSE_SECONDS = 1.0
YOUNG, OLD = 0.25, 0.01
"""A look is due after this share of the run's age: of a young run, up to the pause; of an old one, from then on."""
FIRST_SECONDS = 0.02
FIRST_COUNTS = 0.3
"""All that is first is slow: so little of what the first look costs counts."""


class Beat:
    """A clock for looks. The first is due at once."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began: float | None = None
        self._due = 0.0
        self._first = True

    @property
    def is_due(self) -> bool:
        """Whether it is time for a look: one reading of the clock."""
        return self._clock() >= self._due

    def stop(self) -> None:
        """No look is due any more."""
        self._due = math.inf

    def begin(self) -> None:
        """A look begins now."""
        self._at = self._clock()
        if self._began is None:
            self._began = self._at

    def end(self) -> None:
        """The look that began last is over."""
        now = self._clock()
        cost = (now - self._at) * (FIRST_COUNTS if self._first else 1.0)
        self._first = False
        age = now - (self._began if self._began is not None else now)
        young = max(FIRST_SECONDS, min(YOUNG * age, PAUSE_SECONDS))
        self._due = now + max(young, OLD * age, cost / SHARE)
