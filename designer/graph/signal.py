"""A signal of one argument: who listens is called in the order of connecting. No Qt, no threads, no weak references."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Signal(Generic[T]):
    """`connect` returns the function that disconnects."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[T], None]] = []

    def connect(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Calls `listener` at every emit until the returned function is called."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def emit(self, value: T) -> None:
        """Calls every listener with `value`."""
        for listener in tuple(self._listeners):
            listener(value)
