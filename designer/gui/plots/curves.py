"""The curves that a plot shows: tracks with very many values, and points that come now and then, e.g. once an epoch."""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from designer.gui.plots.pyramid import Floats, Pyramid
from designer.gui.plots.smooth import WindowMean

MEAN_POINTS = 300
"""Points of a smooth line: more cannot be seen, and wide lines cost time by the point."""

SMOOTHING = 0.025
"""Share of the steps in view that a point of the smooth line averages, unless somebody wants another."""


class Role(StrEnum):
    """What a curve is about, of the two that nearly every plot of a run has."""

    TRAIN = "train"
    VALIDATION = "validation"


@dataclass(slots=True)
class Points:
    """A curve with a value here and there, e.g. after each epoch."""

    x: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))
    y: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))

    def __len__(self) -> int:
        return len(self.x)

    @property
    def end(self) -> float:
        """The last step; 0 if there is none."""
        return float(self.x[-1]) if len(self.x) else 0.0

    def value_at(self, x: float) -> float:
        """The latest value at or before `x`, NaN if there is none."""
        index = int(np.searchsorted(self.x, x, side="right")) - 1
        return float(self.y[index]) if index >= 0 else float("nan")

    def place_at(self, x: float) -> float:
        """The step of the latest value at or before `x`, NaN if there is none."""
        index = int(np.searchsorted(self.x, x, side="right")) - 1
        return float(self.x[index]) if index >= 0 else float("nan")

    def within(self, left: float, right: float) -> "Points":
        """The points in view, and one neighbour on each side so that lines run out of the picture."""
        first = max(0, int(np.searchsorted(self.x, left)) - 1)
        last = int(np.searchsorted(self.x, right, side="right")) + 1
        return Points(self.x[first:last], self.y[first:last])


class Places:
    """Steps at which something was measured: ascending, appended to."""

    def __init__(self) -> None:
        self._buffer: NDArray[np.float64] = np.empty(256)
        self._size = 0

    def __len__(self) -> int:
        return self._size

    @property
    def values(self) -> NDArray[np.float64]:
        """The steps so far: a view, to be read only."""
        return self._buffer[: self._size]

    def extend(self, places: ArrayLike) -> None:
        """Appends steps."""
        added = np.asarray(places, dtype=np.float64)
        end = self._size + len(added)
        if end > len(self._buffer):
            grown = np.empty(max(end, 2 * len(self._buffer)))
            grown[: self._size] = self.values
            self._buffer = grown
        self._buffer[self._size : end] = added
        self._size = end


class Track:
    """Very many values, with their smooth mean. `counted`: one a step, counted from 1; else each with its step."""

    def __init__(self, *, counted: bool = True) -> None:
        self.raw = Pyramid()
        self._mean = WindowMean()
        self._places = None if counted else Places()

    def __len__(self) -> int:
        return len(self.raw)

    @property
    def end(self) -> float:
        """The last step; 0 if there is none."""
        if not len(self):
            return 0.0
        return float(len(self)) if self._places is None else float(self._places.values[-1])

    def extend(self, values: Floats, places: ArrayLike | None = None) -> None:
        """Appends the values of further steps; `places` says which, unless they are counted."""
        if self._places is not None:
            self._places.extend(() if places is None else places)
        self.raw.extend(values)
        self._mean.extend(values)

    def outline(self, left: float, right: float, columns: int) -> tuple[NDArray[np.float64], Floats]:
        """Steps and values of a line that shows all peaks between two steps."""
        positions, values = self.raw.outline(*self._indices(left, right), columns).line()
        return self._steps_of(positions), values

    def extremes(self, left: float, right: float, share: float, smoothing: float = 0.0) -> NDArray[np.float64]:
        """The lowest and the highest value between two steps, but for the outermost peaks beyond this `share`.

        A smooth line is never cut.
        """
        outline = self.raw.outline(*self._indices(left, right), 400)
        lows, highs = outline.low[np.isfinite(outline.low)], outline.high[np.isfinite(outline.high)]
        if not len(highs):
            return np.empty(0)
        last = len(highs) - 1
        ends = np.array([np.sort(lows)[round(last * (1 - share))], np.sort(highs)[round(last * share)]], np.float64)
        return ends if smoothing <= 0 else np.append(ends, self.mean(left, right, smoothing).y)

    def mean(self, left: float, right: float, smoothing: float = SMOOTHING) -> Points:
        """The smooth line from one step to another; as smooth as the range is wide."""
        first, last = self._indices(left, right)
        first, last = max(0, first), min(len(self), last)
        if last <= first:
            return Points()
        stride = max(1, (last - first) // MEAN_POINTS)
        places = np.unique(np.append(np.arange(first, last, stride), last - 1))
        half = _half_window((right - left) if self._places is None else last - first, smoothing)
        return Points(self._steps_of(places), self._mean.means(places, half))

    def value_at(self, step: float, width: float, smoothing: float = SMOOTHING) -> float:
        """The smooth line's value at a step, or before it, when `width` steps are in view; NaN outside."""
        if self._places is None:
            place = round(step) - 1
        else:
            place = int(np.searchsorted(self._places.values, step, side="right")) - 1
            width = width * len(self) / max(1.0, self.end)
        if not 0 <= place < len(self):
            return float("nan")
        return float(self._mean.means(np.array([place]), _half_window(width, smoothing))[0])

    def rows(self) -> tuple[NDArray[np.float64], Floats]:
        """All steps and their values, as copies: for a file."""
        return self._steps_of(np.arange(len(self))).copy(), self.raw.values.copy()

    def _indices(self, left: float, right: float) -> tuple[int, int]:
        """First and last + 1 of the values in view, with a neighbour on each side."""
        if self._places is None:
            return int(left) - 1, int(right) + 2
        steps = self._places.values
        return int(np.searchsorted(steps, left)) - 1, int(np.searchsorted(steps, right, side="right")) + 1

    def _steps_of(self, positions: ArrayLike) -> NDArray[np.float64]:
        """The steps of values, which are counted from 0."""
        at = np.asarray(positions)
        if self._places is None:
            return at + 1.0
        return self._places.values[np.minimum(at.astype(np.int64), len(self) - 1)]


@dataclass(slots=True)
class Curve:
    """One curve: its name, its place in the row of colours, its data. `noisy`: a smooth line is drawn over it."""

    name: str
    tint: int
    data: Track | Points
    noisy: bool = True

    def value_at(self, step: float, width: float, smoothing: float) -> float:
        """What the curve says at a step when `width` steps are in view; NaN if nothing."""
        if isinstance(self.data, Points):
            return self.data.value_at(step)
        return self.data.value_at(step, width, smoothing if self.noisy else 0.0)


def _half_window(width: float, smoothing: float) -> int:
    return max(2, round(width * smoothing / 2)) if smoothing > 0 else 0
