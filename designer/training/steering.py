"""How a running training is steered: it asks for the next command; whoever owns it answers."""

import queue
from typing import Protocol

from designer.protocol.control import Command


class Commands(Protocol):
    """Where commands come from."""

    def next(self, *, wait: bool = False) -> Command | None:
        """The next command, oldest first; None if there is none. With `wait`, waits for one."""


class NoCommands:
    """Nobody steers: the training runs to its end, and would not stay in a pause."""

    def next(self, *, wait: bool = False) -> Command | None:
        """None; STOP when waited for, because nobody will ever say more."""
        return Command.STOP if wait else None


class CommandQueue:
    """Commands from another thread. After `close()` everything is STOP: the owner is gone."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Command] = queue.SimpleQueue()
        self._closed = False

    def put(self, command: Command) -> None:
        """Adds a command."""
        self._queue.put(command)

    def close(self) -> None:
        """No more will come. Also wakes who waits."""
        self._closed = True
        self._queue.put(Command.STOP)

    def next(self, *, wait: bool = False) -> Command | None:
        """The next command; see `Commands`."""
        if self._closed:
            return Command.STOP
        if not wait and self._queue.empty():  # The common case, once a step: cheap.
            return None
        return self._queue.get()
