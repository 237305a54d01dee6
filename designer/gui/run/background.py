"""Work that takes longer than a frame and needs no process of its own: reading old runs, loading a dataset."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class Background(QObject):
    """One thread that does things in order and answers in the thread of the window.

    Tasks have a topic: when a newer task of the same topic was asked for, the answer of the older one is dropped.
    """

    # Any: a task's answer; who asked knows its type.
    _answered = Signal(str, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._count = 0
        self._waiting: dict[str, tuple[int, Callable[[Any], object], Callable[[Exception], object]]] = {}
        # Queued also for a task that is done before `ask` returns: nobody is answered while still asking.
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def is_busy(self, topic: str) -> bool:
        """Whether an answer to this topic is awaited."""
        return topic in self._waiting

    def ask(
        self,
        topic: str,
        task: Callable[[], T],
        on_answer: Callable[[T], object],
        on_error: Callable[[Exception], object],
    ) -> None:
        """Runs `task` in the thread and calls `on_answer` with what it gave, or `on_error` with what it raised."""
        self._count += 1
        number = self._count
        self._waiting[topic] = (number, on_answer, on_error)

        def done(future: "Future[T]") -> None:
            try:
                error = future.exception()
            except CancelledError:
                return
            self._answered.emit(topic, number, error if error is not None else _Answer(future.result()))

        self._pool.submit(task).add_done_callback(done)

    def forget(self, topic: str) -> None:
        """Drops the answer that is awaited, if any."""
        self._waiting.pop(topic, None)

    def close(self) -> None:
        """Waits for the task in hand, drops the others."""
        self._waiting.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(str, int, object)
    def _on_answered(self, topic: str, number: int, answer: object) -> None:
        asked, on_answer, on_error = self._waiting.get(topic, (0, _ignore, _ignore))
        if asked != number:
            return
        del self._waiting[topic]
        if isinstance(answer, _Answer):
            on_answer(answer.value)
        elif isinstance(answer, Exception):
            on_error(answer)


class _Answer:
    """What a task gave; a wrapper, so that a task may also give an exception or None."""

    def __init__(self, value: object) -> None:
        self.value = value


def _ignore(_: object) -> None:
    """For answers that nobody waits for."""
