"""What a plot counts along x: steps, epochs or time. Curves know steps only; a scale says where these stand."""

from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from designer.drawing.words import THIN, exact
from designer.gui.plots.axis import round_numbers, written
from designer.gui.tongue import tr

Numbers = NDArray[np.float64]
Tick = tuple[float, str]

_CLOCK = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400)
"""Distances of ticks in seconds."""


class XScale(Protocol):
    """Steps to places along x and back."""

    def place(self, steps: ArrayLike) -> Numbers:
        """Where steps stand."""

    def step(self, places: ArrayLike) -> Numbers:
        """The steps at places."""

    def ticks(self, low: float, high: float, count: float) -> list[Tick]:
        """Round places between two, at most `count`, and how they are written."""

    def words(self, step: float) -> str:
        """A step as it is read under the cursor."""


class Steps:
    """Steps of the optimiser, as they are."""

    def place(self, steps: ArrayLike) -> Numbers:
        """The steps themselves."""
        return np.asarray(steps, dtype=np.float64)

    step = place

    def ticks(self, low: float, high: float, count: float) -> list[Tick]:
        """Round numbers of steps."""
        distance, found = round_numbers(low, high, count, whole=True)
        return [(value, written(value, distance)) for value in found]

    def words(self, step: float) -> str:
        """`step 1 200`."""
        return tr("step {number}", number=exact(round(step)))


class Epochs:
    """Epochs of so many steps each."""

    def __init__(self, steps_per_epoch: int) -> None:
        self._steps = max(1, steps_per_epoch)

    def place(self, steps: ArrayLike) -> Numbers:
        """How many epochs are complete, with the share of the next one."""
        return np.asarray(steps, dtype=np.float64) / self._steps

    def step(self, places: ArrayLike) -> Numbers:
        """The steps after so many epochs."""
        return np.asarray(places, dtype=np.float64) * self._steps

    def ticks(self, low: float, high: float, count: float) -> list[Tick]:
        """Round numbers of epochs; fractions only if less than two are in view."""
        distance, found = round_numbers(low, high, count, whole=high - low >= 2)
        return [(value, written(value, distance)) for value in found]

    def words(self, step: float) -> str:
        """`epoch 3.25 · step 1 200`."""
        return tr("epoch {epoch} · step {number}", epoch=f"{step / self._steps:.2f}", number=exact(round(step)))


class Seconds:
    """The time that was worked. `steps` and `seconds` ascend and start at 0."""

    def __init__(self, steps: ArrayLike, seconds: ArrayLike) -> None:
        self._steps = np.asarray(steps, dtype=np.float64)
        self._seconds = np.asarray(seconds, dtype=np.float64)
        if len(self._steps) < 2:
            self._steps, self._seconds = np.array([0.0, 1.0]), np.array([0.0, 1.0])

    def place(self, steps: ArrayLike) -> Numbers:
        """The seconds until steps were taken."""
        return np.interp(np.asarray(steps, dtype=np.float64), self._steps, self._seconds)

    def step(self, places: ArrayLike) -> Numbers:
        """The steps that were taken after so many seconds."""
        return np.interp(np.asarray(places, dtype=np.float64), self._seconds, self._steps)

    def ticks(self, low: float, high: float, count: float) -> list[Tick]:
        """Round times."""
        raw = (high - low) / max(1.0, count)
        if raw < _CLOCK[0]:
            distance, found = round_numbers(low, high, count)
            return [(value, f"{written(value, distance)}{THIN}s") for value in found]
        step = next((each for each in _CLOCK if each >= raw), 86400 * int(np.ceil(raw / 86400)))
        first, last = int(np.ceil(low / step - 1e-6)), int(np.floor(high / step + 1e-6))
        return [(float(number * step), clock(number * step)) for number in range(first, last + 1)]

    def words(self, step: float) -> str:
        """`1:05 min · step 1 200`."""
        return tr("{time} · step {number}", time=clock(float(self.place(step))), number=exact(round(step)))


def clock(seconds: float) -> str:
    """A time as it is written at an axis: `8 s`, `2:05`, `1:12:30`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole}{THIN}s" if whole else "0"
    if whole < 3600:
        return f"{whole // 60}:{whole % 60:02d}"
    return f"{whole // 3600}:{whole % 3600 // 60:02d}:{whole % 60:02d}"
