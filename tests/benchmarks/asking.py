"""Load for models: threads that ask again as soon as they have an answer, or samples that come at a fixed rate."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

import numpy as np

import runtime
from runtime.batching import Request

THREADS = 64
_MOST_RATE = 2000.0
"""One thread brings no more samples a second on time, beside a batcher on the same cores."""


@dataclass(frozen=True)
class Load:
    """What was measured: samples a second, the processor's seconds for each, and seconds from asking to the answer."""

    rate: float
    cpu: float
    p50: float
    p99: float
    size: float = 1.0
    run_p99: float = 0.0


class Timed(runtime.Batcher):
    """A batcher that notes how long batches take from being taken to being answered."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self.took: list[float] = []
        super().__init__(*given, **named)

    def _answer(self, requests: Sequence[Request]) -> None:
        start = time.perf_counter()
        super()._answer(requests)
        self.took.append(time.perf_counter() - start)


def closed_loop(ask: Callable[[np.ndarray], object], rows: np.ndarray, threads: int, seconds: float) -> Load:
    """So many threads ask, each again as soon as it has its answer."""
    times: list[float] = []
    until = time.perf_counter() + seconds

    def work(place: int) -> None:
        mine, row = [], rows[place % len(rows)]
        while time.perf_counter() < until:
            start = time.perf_counter()
            ask(row)
            mine.append(time.perf_counter() - start)
        times.extend(mine)

    workers = [threading.Thread(target=work, args=(place,)) for place in range(threads)]
    begin, cpu = time.perf_counter(), time.process_time()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    lasted, taken = time.perf_counter() - begin, time.process_time() - cpu
    return _load(times, lasted, taken)


def open_loop(batcher: runtime.Batcher, rows: np.ndarray, rate: float, seconds: float) -> Load:
    """Samples come at a fixed rate, whether or not there are answers. Their time counts from when they were to come."""
    times: list[float] = []
    begin, cpu = time.perf_counter(), time.process_time()
    count = int(rate * seconds)
    futures = []
    for place in range(count):
        due = begin + place / rate
        while (left := due - time.perf_counter()) > 0:
            time.sleep(left)
        future = batcher.submit(rows[place % len(rows)])
        future.add_done_callback(lambda _, due=due: times.append(time.perf_counter() - due))
        futures.append(future)
    for future in futures:
        future.result()
    return _load(times, time.perf_counter() - begin, time.process_time() - cpu)


def _load(times: list[float], lasted: float, cpu: float) -> Load:
    p50, p99 = (float(each) for each in np.quantile(times, (0.5, 0.99)))
    return Load(len(times) / lasted, cpu / len(times), p50, p99)


def batched(
    model: runtime.Model, rows: np.ndarray, delay: float, workers: int, seconds: float, rate: float = 0.0
) -> Load:
    """`THREADS` threads and a batcher; with a `rate`, samples that come so often instead."""
    with Timed(model, len(rows), delay, workers=workers) as batcher:
        found = (
            open_loop(batcher, rows, rate, seconds) if rate else closed_loop(batcher.predict, rows, THREADS, seconds)
        )
    size = batcher.samples / max(1, batcher.runs)
    return Load(found.rate, found.cpu, found.p50, found.p99, size, float(np.quantile(batcher.took, 0.99)))


def lateness(seconds: float = 1.0) -> float:
    """The 99th percentile of how late a thread comes back that sleeps a millisecond: what the machine itself adds."""
    found = []
    until = time.perf_counter() + seconds
    while (start := time.perf_counter()) < until:
        time.sleep(0.001)
        found.append(time.perf_counter() - start - 0.001)
    return float(np.quantile(found, 0.99))


HEAD = (
    "                                 samples/s   gain   of CPU   ceiling  together     p50     p99   delay + 2 runs\n"
    "                                                    time                            ms      ms   (each p99), ms"
)


def batching_lines(name: str, model: runtime.Model, rows: np.ndarray, ceiling: float, rounds: int = 5) -> list[str]:
    """Lines of a table: one at a time, `THREADS` threads without and with a batcher, and samples at a fixed rate."""
    seconds = 0.8
    ways: dict[str, Callable[[], Load]] = {
        "one at a time": lambda: closed_loop(lambda row: model.predict(row[np.newaxis]), rows, 1, seconds),
        "64 threads, no batches": lambda: closed_loop(lambda row: model.predict(row[np.newaxis]), rows, 64, seconds),
        "batches": lambda: batched(model, rows, 0.0, 1, seconds),
        "batches, delay 2 ms": lambda: batched(model, rows, 2.0, 1, seconds),
        "batches, 2 workers": lambda: batched(model, rows, 0.0, 2, seconds),
    }
    found: dict[str, list[Load]] = {way: [] for way in ways}
    for _ in range(rounds):
        for way, measure in ways.items():
            found[way].append(measure())
    rate = min(_MOST_RATE, median(load.rate for load in found["batches"]) / 4)
    for delay in (0.0, 2.0):
        way = f"{rate:.0f}/s come, delay {delay:.0f} ms"
        found[way] = [batched(model, rows, delay, 1, seconds, rate) for _ in range(rounds)]
    lines = [name]
    for way, loads in found.items():
        delay = 2.0 if "2 ms" in way else 0.0
        rate, p50, p99, size, run = (
            median(getattr(load, each) for load in loads) for each in ("rate", "p50", "p99", "size", "run_p99")
        )
        pairs = list(zip(found["one at a time"], loads, strict=True))
        gain = median(load.rate / one.rate for one, load in pairs)
        saved = median(one.cpu / load.cpu for one, load in pairs)
        told = f"{ceiling:8.1f}x" if way == "batches" else " " * 9
        bound = f"{delay + 2e3 * run:12.1f}" if run else ""
        waits = f"{p50 * 1e3:7.2f} {p99 * 1e3:7.2f} {bound}"
        lines.append(f"  {way:28} {rate:9.0f} {gain:6.2f}x {saved:6.2f}x {told} {size:9.1f} {waits}")
    return lines
