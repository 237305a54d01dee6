"""Ends runs that take too long: between two operators, ONNX Runtime looks whether it shall go on."""

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types

from runtime.errors import LimitError

Run = Callable[[list[str], Mapping[str, Any], Any], Any]
"""(names of outputs, arrays by input, ONNX Runtime's run options or None) → outputs. Any: ONNX Runtime is untyped."""

_STEPS = 4
_LONGEST_STEP = 0.25
_IDLE = 20
"""After so many looks without a run the thread that looks ends; the next run has another."""


def within(run: Run, seconds: float) -> Run:
    """A run that raises `LimitError` if it takes longer than so many seconds, and up to a quarter of a second more.

    A loop that never ends is left at its next operator; a single operator is not interrupted.
    """
    watch = _Watch(seconds)

    def timed(names: list[str], feed: Mapping[str, Any], stop: Any = None) -> Any:
        under_way = _UnderWay(ort.RunOptions() if stop is None else stop, time.monotonic() + seconds)
        watch.add(under_way)
        try:
            return run(names, feed, under_way.options)
        except Exception as error:
            if not under_way.is_late:
                raise
            message = f"The model did not answer within {seconds:g} seconds and was stopped."
            raise LimitError(message, "Give it more time with Options(timeout=…), or less to do.") from error
        finally:
            watch.remove(under_way)

    return timed


class _UnderWay:
    """A run, and when it is to end."""

    def __init__(self, options: Any, deadline: float) -> None:
        self.options = options
        self.deadline = deadline
        self.is_late = False


class _Watch:
    """One thread for all runs of a model, so that a run does not pay for a thread of its own."""

    def __init__(self, seconds: float) -> None:
        self._step = min(seconds / _STEPS, _LONGEST_STEP)
        self._lock = threading.Lock()
        self._runs: set[_UnderWay] = set()
        self._is_looking = False

    def add(self, run: _UnderWay) -> None:
        with self._lock:
            self._runs.add(run)
            if self._is_looking:
                return
            self._is_looking = True
        threading.Thread(target=self._look, name="time limit", daemon=True).start()

    def remove(self, run: _UnderWay) -> None:
        with self._lock:
            self._runs.discard(run)

    def _look(self) -> None:
        idle = 0
        while True:
            time.sleep(self._step)
            now = time.monotonic()
            with self._lock:
                idle = 0 if self._runs else idle + 1
                if idle > _IDLE:
                    self._is_looking = False
                    return
                for run in self._runs:
                    if now >= run.deadline and not run.is_late:
                        run.is_late = True
                        run.options.terminate = True
