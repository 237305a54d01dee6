"""How long work tells how far it is, from wherever its loop is, without being handed a function on the way there.

Who begins the work listens with `heard_by`; loops call `tell`. What the listener raises ends the loop.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Progress = Callable[[int, int], None]
"""Told how many items are done, of how many; of 0: nobody knows. Raising ends the work, and nothing half is kept."""

_listener: ContextVar[Progress | None] = ContextVar("listener", default=None)


@contextmanager
def heard_by(progress: Progress | None) -> Iterator[None]:
    """What is told inside, in this thread, goes to `progress`."""
    before = _listener.set(progress)
    try:
        yield
    finally:
        _listener.reset(before)


def tell(done: int, of: int = 0) -> None:
    """Says how far a loop is. Cheap where nobody listens; still, not for every single item."""
    listener = _listener.get()
    if listener is not None:
        listener(done, of)
