"""Keeps the search for garbage out of what somebody waits for."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_pauses() -> Iterator[None]:
    """New nodes are no garbage: looking through thousands again and again takes a third of opening a project."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
