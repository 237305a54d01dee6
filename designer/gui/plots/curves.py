"""The curves that a plot shows: one that grows by every step, and those that have a point per epoch."""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from designer.gui.plots.pyramid import Floats, Pyramid
from designer.gui.plots.smooth import WindowMean

MEAN_POINTS = 300
"""Points of a smooth line: more cannot be seen, and wide lines cost time by the point."""

SMOOTHING = 0.025
"""Share of the steps in view that a point of the smooth line averages."""


class Role(StrEnum):
    """What a curve is about; decides its colour and its name in the legend."""

    TRAIN = "train"
    VALIDATION = "validation"


@dataclass(slots=True)
class Points:
    """A curve with a value here and there, e.g. after each epoch."""

    x: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))
    y: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))

    def value_at(self, x: float) -> float:
        """The latest value at or before `x`, NaN if there is none."""
        index = int(np.searchsorted(self.x, x, side="right")) - 1
        return float(self.y[index]) if index >= 0 else float("nan")

    def within(self, left: float, right: float) -> "Points":
        """The points in view, and one neighbour on each side so that lines run out of the picture."""
        first = max(0, int(np.searchsorted(self.x, left)) - 1)
        last = int(np.searchsorted(self.x, right, side="right")) + 1
        return Points(self.x[first:last], self.y[first:last])


class StepCurve:
    """A value per step, counted from 1, with its smooth mean."""

    def __init__(self) -> None:
        self.raw = Pyramid()
        self._mean = WindowMean()

    def __len__(self) -> int:
        return len(self.raw)

    def extend(self, values: Floats) -> None:
        """Appends the values of further steps."""
        self.raw.extend(values)
        self._mean.extend(values)

    def mean(self, left: float, right: float) -> Points:
        """The smooth line from step `left` to step `right`; as smooth as the range is wide."""
        first, last = max(0, int(left) - 1), min(len(self), int(right) + 1)
        if last <= first:
            return Points()
        stride = max(1, (last - first) // MEAN_POINTS)
        places = np.unique(np.append(np.arange(first, last, stride), last - 1))
        return Points(places + 1.0, self._mean.means(places, _half_window(right - left)))

    def mean_at(self, step: float, width: float) -> float:
        """The smooth line's value at a step when `width` steps are in view; NaN outside."""
        place = round(step) - 1
        if not 0 <= place < len(self):
            return float("nan")
        return float(self._mean.means(np.array([place]), _half_window(width))[0])


def _half_window(width: float) -> int:
    return max(2, round(width * SMOOTHING / 2))
