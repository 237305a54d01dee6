"""Keeps a bench from waiting for ever: a stranger's file may hold a loop without end, and people change their minds."""

import math
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types

from runtime.errors import LimitError

LIMIT = 60.0
"""Seconds that one run may take, where nobody says otherwise."""
_LOOK = 0.1
Stop = Callable[[], bool]
_T = TypeVar("_T")


class Guard:
    """Ends the run under way if it takes longer than so many seconds, or once `stop` says so. For a `with` statement.

    Runs take its `options` (Any: ONNX Runtime is untyped), at whose `terminate` they end at their next operator.
    """

    def __init__(self, seconds: float, stop: Stop) -> None:
        self.options: Any = ort.RunOptions()
        self._seconds, self._stop = seconds, stop
        self._name, self._since = "", math.inf
        self._is_late = False
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="bench limit", daemon=True)

    def begin(self, name: str) -> None:
        """A run of a file of this name begins; "" for what cannot be ended."""
        self._name, self._since = name, time.monotonic() if name else math.inf

    def __enter__(self) -> "Guard":
        self._thread.start()
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Says of a run that was too late which file it was of. Raises `LimitError`."""
        self._over.set()
        self._thread.join()
        if isinstance(error, Exception) and self._is_late:
            message = f"“{self._name}” did not answer within {self._seconds:g} seconds and was stopped."
            raise LimitError(message, "Check where it comes from, or give a run more time: --timeout.") from error

    def _look(self) -> None:
        while not self._over.wait(min(_LOOK, self._seconds / 4)):
            is_late = time.monotonic() - self._since > self._seconds
            if is_late or self._stop():
                self._is_late = is_late
                self.options.terminate = True
                return


def until_interrupted(work: Callable[[Stop], _T]) -> _T:
    """Does work in a thread and waits here: while a network runs in the main thread, Python does not hear Ctrl+C.

    The work looks now and then whether it shall stop. Raises what it raises, and `KeyboardInterrupt` once it has ended.
    """
    is_over, is_watched, is_done = threading.Event(), threading.Event(), threading.Event()
    found: list[_T] = []
    failed: list[BaseException] = []

    def do() -> None:
        try:
            is_watched.wait()
            found.append(work(is_over.is_set))
        except BaseException as error:  # it is raised again by who waits
            failed.append(error)
        finally:
            is_done.set()

    threading.Thread(target=do, name="bench", daemon=True).start()
    try:
        is_watched.set()
        while not is_done.wait(_LOOK):  # `Thread.join` takes a thread for ended once it was interrupted (Python 3.11)
            pass
    except KeyboardInterrupt:
        is_over.set()
        is_done.wait()
        raise
    if failed:
        raise failed[0]
    return found[0]
