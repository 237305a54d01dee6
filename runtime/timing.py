"""Ends runs that take too long: between two operators, ONNX Runtime looks whether it shall go on."""

import threading
from collections.abc import Callable, Mapping
from typing import Any

import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types

from runtime.errors import LimitError

Run = Callable[[list[str], Mapping[str, Any], Any], Any]
"""(names of outputs, arrays by input, ONNX Runtime's run options or None) → outputs. Any: ONNX Runtime is untyped."""


def within(run: Run, seconds: float) -> Run:
    """A run that raises `LimitError` if it takes longer than so many seconds.

    A loop that never ends is left at its next operator; a single operator is not interrupted.
    """

    def timed(names: list[str], feed: Mapping[str, Any], stop: Any = None) -> Any:
        options = ort.RunOptions() if stop is None else stop
        is_late = threading.Event()

        def end() -> None:
            is_late.set()
            options.terminate = True

        watch = threading.Timer(seconds, end)
        watch.daemon = True
        watch.start()
        try:
            return run(names, feed, options)
        except Exception as error:
            if not is_late.is_set():
                raise
            message = f"The model did not answer within {seconds:g} seconds and was stopped."
            raise LimitError(message, "Give it more time with Options(timeout=…), or less to do.") from error
        finally:
            watch.cancel()

    return timed
