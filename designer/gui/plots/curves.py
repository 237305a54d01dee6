"""The curves that a plot shows: one that grows by every step, and those that have a point per epoch."""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from designer.gui.plots.pyramid import Floats, Pyramid, Series
from designer.gui.plots.smooth import ExponentialMean

MEAN_POINTS = 300
"""Points of a smooth line: more cannot be seen, and wide lines cost time by the point."""


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
        self._mean = Series()
        self._smoother = ExponentialMean()

    def __len__(self) -> int:
        return len(self.raw)

    def extend(self, values: Floats) -> None:
        """Appends the values of further steps."""
        if len(values):
            self.raw.extend(values)
            self._mean.put(len(self._mean), self._smoother.extend(values))

    def mean(self, left: float, right: float) -> Points:
        """The smooth line from step `left` to step `right`."""
        first, last = max(0, int(left) - 1), min(len(self), int(right) + 1)
        if last <= first:
            return Points()
        stride = max(1, (last - first) // MEAN_POINTS)
        indices = np.unique(np.append(np.arange(first, last, stride), last - 1))
        return Points(indices + 1.0, self._mean.values[indices].astype(np.float64))

    def mean_at(self, step: float) -> float:
        """The mean after a step, NaN outside."""
        index = round(step) - 1
        return float(self._mean.values[index]) if 0 <= index < len(self) else float("nan")
