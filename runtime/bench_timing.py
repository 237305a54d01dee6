"""Times several ways by turns, so that what the machine does meanwhile happens to all of them alike.

A turn is a short block of calls of one way, after one call that is not counted (caches belong to the way before).
Between the rounds a small fixed piece of work is timed: how evenly it takes its time tells how quiet the machine is.
"""

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import fmean, median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from runtime.bench_report import Noise, Timing

Call = Callable[[], Any]
"""What is timed. Any: its result is thrown away."""
Stop = Callable[[], bool]
Begin = Callable[[str], None]

_BLOCK_SECONDS = 0.02
_LEAST_ROUNDS = 3
_WARM_SHARE, _WARM_CALLS = 0.15, 2
_HEAVY = 8
"""A way that cannot be called so often in its time is called once to warm up, and once to be timed, at least."""
_SPIN = 20_000
_MOST_RUNS = 100_000


@dataclass(slots=True)
class Race:
    """What was timed: seconds of each call by way, and the median of each turn. `warm` are calls before the first."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    turns: dict[str, list[float]] = field(default_factory=dict)
    warm: dict[str, int] = field(default_factory=dict)

    def timing(self, name: str) -> Timing:
        """The times of a way in numbers."""
        return timing_of(self.seconds[name], len(self.turns[name]))

    def times_as_fast(self, name: str, other: str) -> float:
        """How many times as fast one way was as another, by the time that a quarter of its calls kept below."""
        return float(np.percentile(self.seconds[other], 25) / np.percentile(self.seconds[name], 25))

    def ratio_by_turns(self, name: str, other: str) -> float:
        """The same by the median of the ratios of turns that followed each other: for small differences."""
        pairs = zip(self.turns[other], self.turns[name], strict=False)
        return float(median(slow / fast for slow, fast in pairs))


class Quiet:
    """Listens for noise: times the same small piece of work whenever it is asked to."""

    def __init__(self) -> None:
        self._seconds: list[float] = []

    def listen(self) -> None:
        """Does the piece of work once."""
        start = time.perf_counter()
        sum(range(_SPIN))
        self._seconds.append(time.perf_counter() - start)

    def noise(self, load: float, cores: int) -> Noise:
        """What was heard."""
        if not self._seconds:
            return Noise(0.0, load, cores)
        usual, high = np.percentile(self._seconds, (50, 90))
        return Noise(float(high / usual - 1), load, cores)


def timing_of(seconds: list[float], rounds: int) -> Timing:
    """The times of single calls (in seconds) in numbers (in milliseconds)."""
    held: NDArray[np.float64] = 1000 * np.asarray(seconds, dtype=np.float64)
    low, middle, high, late, last = (float(each) for each in np.percentile(held, (25, 50, 75, 95, 99)))
    return Timing(
        runs=len(seconds),
        rounds=rounds,
        least=float(held.min()),
        p25=low,
        p50=middle,
        p95=late,
        p99=last,
        mean=fmean(held.tolist()),
        spread=(high - low) / middle if middle else 0.0,
    )


def race(ways: Mapping[str, Call], seconds: float, quiet: Quiet, stop: Stop, begin: Begin = lambda name: None) -> Race:
    """Times ways by turns for about so many seconds in all, but for three turns each at least; slow ones for one.

    `stop` is asked between turns; what was timed until then is kept, and ways that had no turn yet are missing. A call
    that fails after that was ended by whoever stopped it. `begin` is told the way before each call.
    """
    found = Race()
    try:
        heavy = _warm_up(found, ways, seconds, stop, begin)
        _take_turns(found, ways, seconds * (1 - _WARM_SHARE), quiet, stop, begin, heavy)
    except Exception:
        if not stop():
            raise
    return found


def _warm_up(found: Race, ways: Mapping[str, Call], seconds: float, stop: Stop, begin: Begin) -> set[str]:
    """Calls each way a few times; gives those that take long."""
    heavy = set[str]()
    for name, call in ways.items():
        if stop():
            break
        found.warm[name], longest = _warm(name, call, seconds * _WARM_SHARE / len(ways), begin)
        if longest > seconds / len(ways) / _HEAVY:
            heavy.add(name)
    return heavy


def _take_turns(
    found: Race, ways: Mapping[str, Call], seconds: float, quiet: Quiet, stop: Stop, begin: Begin, heavy: set[str]
) -> None:
    names, end = list(ways), time.perf_counter() + seconds
    was_on = gc.isenabled()
    gc.disable()  # its pauses are those of this process, not of what is timed
    try:
        rounds, least = 0, 1 if heavy else _LEAST_ROUNDS
        while names and not stop() and (rounds < least or time.perf_counter() < end):
            quiet.listen()
            for name in names:
                _turn(found, name, ways[name], begin, is_heavy=name in heavy)
            names = [*names[1:], names[0]]  # nobody always follows the same one
            rounds += 1
            if max(map(len, found.seconds.values())) > _MOST_RUNS:
                break
    finally:
        if was_on:
            gc.enable()


def _warm(name: str, call: Call, seconds: float, begin: Begin) -> tuple[int, float]:
    """Calls until the time is over, twice if there is time; gives how often, and how long the last one took."""
    clock, count, last = time.perf_counter, 0, 0.0
    end = clock() + seconds
    while not count or clock() < end or (count < _WARM_CALLS and last < _HEAVY * seconds):
        begin(name)
        start = clock()
        call()
        last, count = clock() - start, count + 1
    return count, last


def _turn(found: Race, name: str, call: Call, begin: Begin, *, is_heavy: bool) -> None:
    if not is_heavy:
        begin(name)
        call()
    clock, taken = time.perf_counter, list[float]()
    end = clock() + _BLOCK_SECONDS
    while not taken or clock() < end:
        begin(name)
        start = clock()
        call()
        taken.append(clock() - start)
    found.seconds.setdefault(name, []).extend(taken)
    found.turns.setdefault(name, []).append(median(taken))
