"""Finds a learning rate and a batch size by trying them: on a few steps, before anything is trained.

The rate: steps with rates that grow evenly in their exponent, while the loss is looked at (Smith 2017). Where it falls
fastest is a good rate; where it rises again is too much. The batch: twice as many samples each time, until there is no
room for more or nothing is won. Both know nothing of networks: they are given what makes a step.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

LOWEST, HIGHEST = 1e-7, 10.0
"""The learning rates between which a good one is looked for."""
STEPS = 120
_TOO_MUCH = 3.0
"""When the loss is this many times its lowest value, higher rates tell nothing more."""
_WARM_STEPS = 8
"""The first losses differ by their batches more than by the rates, which are tiny there."""
_AROUND = 4
"""Losses are smoothed, and slopes measured, over so many neighbours at each side: no rate is told too late."""

FAST_ENOUGH = 0.95
"""A smaller batch is preferred if it reaches this share of the best throughput."""
_NOTHING_WON = 1.03
"""A doubled batch that is not faster by this factor, twice, ends the search."""
FULL = 0.85
"""Share of the memory that is at hand which a batch may take."""


@dataclass(slots=True)
class Rates:
    """What a search for a learning rate saw: rates that were tried, and the loss at each."""

    rates: list[float] = field(default_factory=list)
    losses: list[float] = field(default_factory=list)

    @property
    def smooth(self) -> list[float]:
        """The means of the losses and their neighbours."""
        return smoothed(self.losses)

    @property
    def suggestion(self) -> float | None:
        """The rate where the loss fell fastest, in one figure; None if it never fell."""
        return suggested(self.rates, self.smooth)


def find_rate(
    step: Callable[[float], float],
    told: Callable[[float, float], None] = lambda rate, loss: None,
    *,
    steps: int = STEPS,
    low: float = LOWEST,
    high: float = HIGHEST,
) -> Rates:
    """Tries rates from `low` to `high`.

    Args:
        step: Takes a step at a learning rate; gives the loss before it.
        told: Hears each rate and the loss at it.
        steps: How many rates are tried at most.
        low: The first rate.
        high: The last rate.

    Returns:
        All that was seen. The search ends early when the loss has grown far beyond its lowest value, or is no number.
    """
    found = Rates()
    for number in range(steps):
        rate = low * (high / low) ** (number / (steps - 1))
        loss = step(rate)
        if not math.isfinite(loss):
            break
        found.rates.append(rate)
        found.losses.append(loss)
        told(rate, loss)
        if number > _WARM_STEPS and _is_too_much(found.losses):
            break
    return found


def _is_too_much(losses: list[float]) -> bool:
    """Whether the last losses are far above the lowest that lasted, and above where they began."""
    recent = sorted(losses[-3:])[1]
    lasting = smoothed(losses)
    return recent > _TOO_MUCH * abs(min(lasting)) and recent > lasting[0] + 0.1 * abs(lasting[0])


def smoothed(losses: list[float]) -> list[float]:
    """The means of numbers and their neighbours."""
    places = range(len(losses))
    windows = (losses[max(0, place - _AROUND) : place + _AROUND + 1] for place in places)
    return [sum(window) / len(window) for window in windows]


def suggested(rates: list[float], losses: list[float]) -> float | None:
    """The rate of the steepest fall of the losses over the rates' exponents; None if they never fall clearly.

    The slope at a rate is that of a straight line through the points around it. A fall counts if the losses end at
    least a hundredth below where they began.
    """
    first, last = _WARM_STEPS, _lowest(losses)
    if last - first < 4 or losses[last] > losses[first] - 0.01 * abs(losses[first]):
        return None
    slopes = {place: _slope(rates, losses, place) for place in range(first + 2, last)}
    steepest = min(slopes, key=lambda place: slopes[place])
    return one_figure(rates[steepest]) if slopes[steepest] < 0 else None


def _lowest(losses: list[float]) -> int:
    return min(range(len(losses)), key=lambda place: losses[place], default=0)


def _slope(rates: list[float], losses: list[float], place: int) -> float:
    places = range(max(0, place - _AROUND), min(len(rates), place + _AROUND + 1))
    xs, ys = [math.log10(rates[each]) for each in places], [losses[each] for each in places]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    across = sum((each - x) ** 2 for each in xs)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / across


def one_figure(number: float) -> float:
    """A positive number with one figure: 0.0031 becomes 0.003."""
    return float(f"{number:.0e}")


@dataclass(frozen=True, slots=True)
class BatchTrial:
    """A batch size that was tried: samples a second, and the memory that was taken, in bytes (0: not known)."""

    size: int
    samples_per_second: float
    memory_bytes: int = 0


@dataclass(slots=True)
class Batches:
    """What a search for a batch size saw. `reason` says why it ended, as half a sentence."""

    trials: list[BatchTrial] = field(default_factory=list)
    reason: str = ""

    @property
    def suggestion(self) -> int | None:
        """The smallest batch that is nearly as fast as the fastest; None if none could be tried."""
        if not self.trials:
            return None
        best = max(trial.samples_per_second for trial in self.trials)
        return next(trial.size for trial in self.trials if trial.samples_per_second >= FAST_ENOUGH * best)

    @property
    def largest(self) -> int | None:
        """The largest batch that there was room for, of those tried."""
        return self.trials[-1].size if self.trials else None


def find_batch(
    attempt: Callable[[int], BatchTrial | None],
    told: Callable[[BatchTrial], None] = lambda trial: None,
    *,
    most: int,
    room_bytes: int = 0,
    first: int = 8,
) -> Batches:
    """Tries batches of `first` samples and ever twice as many.

    Args:
        attempt: Takes a few steps with a batch of a size; None if there was no memory for it.
        told: Hears of each trial.
        most: The largest batch that makes sense.
        room_bytes: The memory at hand; 0: not known.
        first: The first size.
    """
    found, idle = Batches(), 0
    size = min(first, most)
    while True:
        trial = attempt(size)
        if trial is None:
            found.reason = f"there is no memory for {size:,} samples at once"
            return found
        before = max((each.samples_per_second for each in found.trials), default=0.0)
        found.trials.append(trial)
        told(trial)
        idle = 0 if trial.samples_per_second > _NOTHING_WON * before else idle + 1
        if idle >= 2:
            found.reason = "larger batches are not faster"
            return found
        if size >= most:
            found.reason = "the data is too small for larger ones"
            return found
        if room_bytes and 2 * trial.memory_bytes > FULL * room_bytes:
            found.reason = "a larger batch would fill the memory"
            return found
        size = min(2 * size, most)
