"""Many askers, one network: samples that are asked for at the same time run together as one batch.

Each asker has one sample and waits for its own answer. The batcher takes what is queued, oldest first, runs it, and
takes what came meanwhile. With a delay it waits for more samples first, but never longer than that for the oldest one.
"""

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, InvalidStateError
from typing import TYPE_CHECKING, Any

import numpy as np

from runtime.errors import BusyError, ClosedError, OptionError, RuntimeModelError
from runtime.postprocess import Prediction
from runtime.session import Model
from runtime.steps import Array

if TYPE_CHECKING:
    import asyncio

Shapes = tuple[tuple[int, ...], ...]


class Request:
    """A sample that waits for its answer; `finish` tells whoever asked. `when` in seconds of `time.monotonic`."""

    __slots__ = ("answer", "arrays", "error", "finish", "is_cancelled", "when")

    def __init__(self, arrays: dict[str, Array], finish: Callable[["Request"], None]) -> None:
        self.arrays = arrays
        self.finish = finish
        self.when = time.monotonic()
        self.answer: Prediction | None = None
        self.error: BaseException | None = None
        self.is_cancelled = False


class Batcher:
    """Runs samples of many threads and tasks together. Close it, or use it in a `with` or `async with` statement.

    Args:
        model: What answers.
        max_batch: How many samples run together at most.
        delay_ms: How long the oldest sample may wait for others, in milliseconds; 0 runs what is there at once.
        waiting: How many samples may wait; who asks beyond that gets a `BusyError`.

    A sample is answered after the run that is under way, the delay and its own run, unless more than `max_batch` wait.
    """

    def __init__(self, model: Model, max_batch: int = 64, delay_ms: float = 0.0, *, waiting: int = 10_000) -> None:
        for name, value in (("max_batch", max_batch), ("waiting", waiting)):
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise OptionError(f"The option “{name}” must be a whole number from 1, not {value!r}.", "Correct it.")
        if isinstance(delay_ms, bool) or not isinstance(delay_ms, int | float) or not 0 <= delay_ms <= 60_000:
            raise OptionError(f"The delay must be from 0 to 60000 milliseconds, not {delay_ms!r}.", "Correct it.")
        self._model = model
        self._max_batch = max_batch
        self._delay = delay_ms / 1000
        self._limit = waiting
        self._queues: dict[Shapes, deque[Request]] = {}
        self._waiting = 0
        self._is_closed = False
        self._changed = threading.Condition(threading.Lock())
        self.runs = 0
        self.samples = 0
        self._thread = threading.Thread(target=self._work, name="layerloom-batcher", daemon=True)
        self._thread.start()

    def predict(self, sample: Any) -> Prediction:
        """The prediction for one raw sample without batch, or a mapping of these. Any: as `Model.predict` takes it.

        Waits for it. Raises `InputError` if the sample does not fit, `BusyError`, `ClosedError`.
        """
        gate = threading.Lock()
        gate.acquire()
        request = self._put(sample, lambda _: gate.release())
        gate.acquire()
        return _told(request)

    def submit(self, sample: Any) -> Future[Prediction]:
        """The same without waiting: a future that has the prediction or the error, and may be cancelled."""
        future: Future[Prediction] = Future()

        def finish(request: Request) -> None:
            with contextlib.suppress(InvalidStateError):  # It was cancelled meanwhile.
                if request.error is not None:
                    future.set_exception(request.error)
                elif request.answer is not None:
                    future.set_result(request.answer)

        request = self._put(sample, finish)
        future.add_done_callback(lambda done: setattr(request, "is_cancelled", done.cancelled()))
        return future

    async def apredict(self, sample: Any) -> Prediction:
        """The same for tasks. One that is cancelled while it waits takes no place in a batch."""
        import asyncio  # here: it takes its time to load

        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        request = self._put(sample, lambda _: _settled(loop, future))
        try:
            await future
        except asyncio.CancelledError:
            request.is_cancelled = True
            raise
        return _told(request)

    def close(self) -> None:
        """Answers what is waiting and ends; who asks later gets a `ClosedError`. The model stays open."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def __enter__(self) -> "Batcher":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> "Batcher":
        return self

    async def __aexit__(self, *_: object) -> None:
        import asyncio

        await asyncio.get_running_loop().run_in_executor(None, self.close)

    def _put(self, sample: Any, finish: Callable[[Request], None]) -> Request:
        """Queues a sample after checking it here, in the thread of the one who asks."""
        arrays = self._model.raw(sample)
        if (count := len(next(iter(arrays.values())))) != 1:
            raise OptionError(f"A batcher takes one sample at a time; {count} came.", "Ask for each of them.")
        request = Request(arrays, finish)
        key = tuple(array.shape for array in arrays.values())
        with self._changed:
            if self._is_closed:
                raise ClosedError("The batcher was closed.", "Make another one.")
            if self._waiting >= self._limit:
                raise BusyError(f"{self._waiting:,} samples are waiting already.", "Ask again later.")
            self._queues.setdefault(key, deque()).append(request)
            self._waiting += 1
            if self._waiting == 1 or self._delay:
                self._changed.notify()
        return request

    def _work(self) -> None:
        while batch := self._next():
            batch = [request for request in batch if not request.is_cancelled]
            if batch:
                self._answer(batch)

    def _next(self) -> list[Request]:
        """The samples to run next: those with the shapes of the oldest one, oldest first. None when all is over."""
        with self._changed:
            while not self._waiting and not self._is_closed:
                self._changed.wait()
            if not self._waiting:
                return []
            key, queue = min(self._queues.items(), key=lambda pair: pair[1][0].when)
            deadline = queue[0].when + self._delay
            while len(queue) < self._max_batch and not self._is_closed and (left := deadline - time.monotonic()) > 0:
                self._changed.wait(left)
            batch = [queue.popleft() for _ in range(min(len(queue), self._max_batch))]
            self._waiting -= len(batch)
            if not queue:
                del self._queues[key]
            return batch

    def _answer(self, batch: Sequence[Request]) -> None:
        """Runs a batch. Where that fails, halves run alone, until the error is with the one that caused it."""
        try:
            joined = batch[0].arrays
            if len(batch) > 1:
                joined = {name: np.concatenate([each.arrays[name] for each in batch]) for name in joined}
            found = self._model.answers(self._model.run(self._model.prepared(joined)))
            self.runs += 1
            self.samples += len(batch)
        except Exception as error:  # Whatever it is, somebody waits for an answer.
            if len(batch) > 1 and isinstance(error, RuntimeModelError) and not isinstance(error, ClosedError):
                self._answer(batch[: len(batch) // 2])
                self._answer(batch[len(batch) // 2 :])
                return
            for request in batch:
                request.error = error
                request.finish(request)
            return
        for request, answer in zip(batch, found, strict=True):
            request.answer = answer
            request.finish(request)


def _told(request: Request) -> Prediction:
    if request.error is not None:
        raise request.error
    assert request.answer is not None, "a request that is finished has an answer or an error"
    return request.answer


def _settled(loop: "asyncio.AbstractEventLoop", future: "asyncio.Future[None]") -> None:
    """Wakes a task, in the thread of its loop; one that waits no longer, or whose loop is gone, is left alone."""

    def wake() -> None:
        if not future.done():
            future.set_result(None)

    with contextlib.suppress(RuntimeError):  # The loop was closed.
        loop.call_soon_threadsafe(wake)
