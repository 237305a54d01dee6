"""Many askers, one network: samples that are asked for at the same time run together as one batch.

Each asker has one sample and waits for its own answer. What nobody runs yet is gathered in batches, one for each shape,
and run oldest first, as soon as the run before is over. With a delay a batch waits for more samples first, but never
longer than that for its first one.

A sample of a small network takes less time than waking a thread. So one thread is woken for a batch, which wakes the
next one when it has its answer: all at once would queue for Python's lock. For the same reason nothing that is done
for a single small sample lets go of that lock, as numpy does for more than 500 numbers.
"""

import contextlib
import threading
import time
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, InvalidStateError
from typing import TYPE_CHECKING, Any

import numpy as np

from runtime.errors import BusyError, ClosedError, InputError, OptionError, RuntimeModelError
from runtime.postprocess import Prediction
from runtime.session import Model
from runtime.steps import Array

if TYPE_CHECKING:
    import asyncio

Key = tuple[tuple[tuple[int, ...], "np.dtype[Any]"], ...]
"""The shape and the type of each input: what has the same can run together."""


class Request:
    """A sample that waits for its answer: a thread at the gate of its batch, a `future`, or a task in its loop."""

    __slots__ = ("answer", "arrays", "error", "future", "is_cancelled", "task")

    def __init__(self, arrays: dict[str, Array]) -> None:
        self.arrays = arrays
        self.future: Future[Prediction] | None = None
        self.task: tuple[asyncio.AbstractEventLoop, asyncio.Future[None]] | None = None
        self.answer: Prediction | None = None
        self.error: BaseException | None = None
        self.is_cancelled = False

    def begins(self) -> bool:
        """Whether somebody still waits for it. A future can be cancelled no longer then."""
        try:
            return not self.is_cancelled and (self.future is None or self.future.set_running_or_notify_cancel())
        except RuntimeError:  # Who asked has given the answer themselves.
            return False


class _Batch:
    """Samples that run together, the first of which came at a time that gives the `deadline` (`time.monotonic`).

    Its gate is closed until all have their answers; who goes through leaves it open for the next one.
    """

    __slots__ = ("deadline", "gate", "key", "requests")

    def __init__(self, key: Key, deadline: float) -> None:
        self.key = key
        self.deadline = deadline
        self.requests: list[Request] = []
        self.gate = threading.Lock()
        self.gate.acquire()


class Batcher:
    """Runs samples of many threads and tasks together. Close it, or use it in a `with` or `async with` statement.

    Args:
        model: What answers.
        max_batch: How many samples run together at most.
        delay_ms: How long the first sample of a batch may wait for others, in milliseconds; 0 runs what is there at
            once.
        waiting: How many samples may wait; who asks beyond that gets a `BusyError`.
        workers: How many batches run at the same time: more than one gains where a run leaves cores free.

    A sample waits for the delay or for the run that is under way, whichever is longer, and then for its own run, as
    long as no more than `max_batch` samples of one shape wait. `runs` and `samples` count what was run.
    """

    def __init__(
        self, model: Model, max_batch: int = 64, delay_ms: float = 0.0, *, waiting: int = 10_000, workers: int = 1
    ) -> None:
        for name, value in (("max_batch", max_batch), ("waiting", waiting), ("workers", workers)):
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise OptionError(f"The option “{name}” must be a whole number from 1, not {value!r}.", "Correct it.")
        if workers > _MOST_WORKERS:
            message = f"At most {_MOST_WORKERS} batches may run at the same time, not {workers:,}."
            raise OptionError(message, "As many as there are cores is plenty.")
        if isinstance(delay_ms, bool) or not isinstance(delay_ms, int | float) or not 0 <= delay_ms <= 60_000:
            raise OptionError(f"The delay must be from 0 to 60000 milliseconds, not {delay_ms!r}.", "Correct it.")
        self._model = model
        self._max_batch = max_batch
        self._delay = delay_ms / 1000
        self._limit = waiting
        self._batches: deque[_Batch] = deque()
        self._open: dict[Key, _Batch] = {}
        self._waiting = 0
        self._is_closed = False
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self.runs = 0
        self.samples = 0
        names = (f"layerloom-batcher-{number}" for number in range(1, workers + 1))
        self._threads = [threading.Thread(target=self._work, name=name, daemon=True) for name in names]
        for thread in self._threads:
            thread.start()

    def predict(self, sample: Any) -> Prediction:
        """The prediction for one raw sample without batch, or a mapping of these. Any: as `Model.predict` takes it.

        Waits for it. Raises `InputError` if the sample does not fit, `BusyError`, `ClosedError`.
        """
        request = Request(self._raw(sample))
        batch = self._put(request)
        try:
            with batch.gate:
                pass
        except BaseException:  # Ctrl+C
            request.is_cancelled = True
            raise
        return _told(request)

    def submit(self, sample: Any) -> Future[Prediction]:
        """The same without waiting: a future that has the prediction or the error, and may be cancelled."""
        request = Request(self._raw(sample))
        request.future = Future()
        self._put(request)
        return request.future

    async def apredict(self, sample: Any) -> Prediction:
        """The same for tasks. One that is cancelled while it waits takes no place in a batch."""
        import asyncio  # here: it takes its time to load

        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        request = Request(self._raw(sample))
        request.task = loop, future
        self._put(request)
        try:
            await future
        except asyncio.CancelledError:
            request.is_cancelled = True
            raise
        return _told(request)

    def close(self) -> None:
        """Answers what is waiting and ends; who asks later gets a `ClosedError`. The model stays open."""
        with self._lock:
            self._is_closed = True
            self._changed.notify_all()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()

    def __enter__(self) -> "Batcher":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> "Batcher":
        return self

    async def __aexit__(self, *_: object) -> None:
        import asyncio

        await asyncio.get_running_loop().run_in_executor(None, self.close)

    def _raw(self, sample: Any) -> dict[str, Array]:
        """The sample as a batch of one, after checking it in the thread of the one who asks."""
        arrays = self._model.fitting(sample)
        if arrays is None or not _is_small(arrays):
            arrays = self._model.raw(sample)
        if (count := len(next(iter(arrays.values())))) != 1:
            raise OptionError(f"A batcher takes one sample at a time; {count} came.", "Ask for each of them.")
        return arrays

    def _put(self, request: Request) -> _Batch:
        """Puts a sample into the batch that is gathered for its shape, and gives that."""
        key = tuple([(array.shape, array.dtype) for array in request.arrays.values()])
        with self._lock:
            if self._is_closed:
                raise ClosedError("The batcher was closed.", "Make another one.")
            if self._waiting >= self._limit:
                raise BusyError(f"{self._waiting:,} samples are waiting already.", "Ask again later.")
            self._waiting += 1
            batch = self._open.get(key)
            if batch is None:
                batch = self._open[key] = _Batch(key, time.monotonic() + self._delay if self._delay else 0.0)
                self._batches.append(batch)
                self._changed.notify()
            batch.requests.append(request)
            if len(batch.requests) >= self._max_batch:
                del self._open[key]
                if self._delay:
                    self._changed.notify()
        return batch

    def _work(self) -> None:
        while batch := self._next():
            if requests := [request for request in batch.requests if request.begins()]:
                self._answer(requests)
            batch.gate.release()
            _tell(requests)

    def _next(self) -> _Batch | None:
        """The batch to run next, the oldest of those that wait no longer; None when all is over."""
        with self._lock:
            while (batch := self._ready()) is None:
                if self._is_closed:
                    return None
                first = self._batches[0].deadline if self._batches else None
                self._changed.wait(None if first is None else max(0.0, first - time.monotonic()))
            self._batches.remove(batch)
            if self._open.get(batch.key) is batch:
                del self._open[batch.key]
            self._waiting -= len(batch.requests)
            return batch

    def _ready(self) -> _Batch | None:
        if not self._batches:
            return None
        first = self._batches[0]
        if not self._delay or self._is_closed or first.deadline <= time.monotonic():
            return first
        return next((batch for batch in self._batches if len(batch.requests) >= self._max_batch), None)

    def _answer(self, requests: Sequence[Request]) -> None:
        """Runs samples. Where that fails, halves run alone, until the error is with the one that caused it."""
        try:
            names = requests[0].arrays
            joined = {name: _joined([request.arrays[name] for request in requests]) for name in names}
            if _is_small(requests[0].arrays):
                joined = self._model.raw(joined)
            found = self._model.answers(self._model.run(self._model.prepared(joined)))
            if len(found) != len(requests):
                message = f"The model gives {len(found)} answers for {len(requests)} samples that run together."
                raise InputError(message, "Ask it for one sample at a time, without a batcher.")
            for request, answer in zip(requests, found, strict=True):
                request.answer = answer
            with self._lock:
                self.runs += 1
                self.samples += len(requests)
        except Exception as error:  # Whatever it is, somebody waits for an answer.
            if len(requests) > 1 and isinstance(error, RuntimeModelError) and not isinstance(error, ClosedError):
                self._answer(requests[: len(requests) // 2])
                self._answer(requests[len(requests) // 2 :])
                return
            for request in requests:
                request.error = error


_MOST_WORKERS = 64
_SMALL = 4096


def _is_small(arrays: dict[str, Array]) -> bool:
    """Whether numbers of samples are looked at when they are together: is there one that is not finite?"""
    return sum([array.size for array in arrays.values()]) <= _SMALL


def _joined(arrays: list[Array]) -> Array:
    """Arrays [1, …] of one shape and type as one: by bytes, for which Python keeps its lock while they are few."""
    first = arrays[0]
    if len(arrays) == 1:
        return first
    if not all(array.flags.c_contiguous for array in arrays):
        return np.concatenate(arrays)
    joined = bytearray().join([array.data for array in arrays])
    return np.frombuffer(joined, first.dtype).reshape(len(arrays), *first.shape[1:])


def _told(request: Request) -> Prediction:
    if request.error is not None:
        raise request.error
    assert request.answer is not None, "a request that is finished has an answer or an error"
    return request.answer


def _tell(requests: Sequence[Request]) -> None:
    """Gives futures their results, and wakes tasks: all of a loop at once. A loop that is gone is left alone."""
    tasks: dict[asyncio.AbstractEventLoop, list[asyncio.Future[None]]] = {}
    for request in requests:
        if request.task is not None:
            tasks.setdefault(request.task[0], []).append(request.task[1])
        elif request.future is not None:
            with contextlib.suppress(InvalidStateError):  # As in `begins`.
                if request.error is not None:
                    request.future.set_exception(request.error)
                elif request.answer is not None:
                    request.future.set_result(request.answer)
    for loop, futures in tasks.items():
        with contextlib.suppress(RuntimeError):  # The loop was closed.
            loop.call_soon_threadsafe(_wake, futures)


def _wake(futures: "list[asyncio.Future[None]]") -> None:
    for future in futures:
        if not future.done():
            future.set_result(None)
