"""Windows over a series: what was, and the values that follow."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import REGRESSION
from designer.data.source import Targets

Array = NDArray[Any]
Rows = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Windows:
    """Windows of `length` rows over `values` [rows, channels], from which `horizon` values of `goal` [rows] follow.

    `starts` are the first rows of the windows, in rising order and at least `stride` apart.
    """

    values: Array
    goal: Array
    starts: Rows
    length: int
    horizon: int
    stride: int

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def shape(self) -> tuple[int, int]:
        """Of one window: its length and the number of channels."""
        return self.length, self.values.shape[1]

    @property
    def gap(self) -> int:
        """How many windows after one share a row with it or with the values that follow it."""
        return -(-(self.length + self.horizon) // self.stride) - 1

    def read(self, rows: Rows) -> Array:
        """The windows of these numbers: float32 [n, length, channels]."""
        found: Array = self.values[self.starts[rows][:, np.newaxis] + np.arange(self.length)]
        return found

    def keys(self, first: int = 1) -> tuple[str, ...]:
        """What each window spans: `rows 100–147`. `first` is the number of the first row."""
        return tuple(f"rows {start + first}–{start + first + self.length - 1}" for start in self.starts.tolist())

    def targets(self, name: str, unit: str = "") -> Targets:
        """The next values: float32 [n, horizon]."""
        values = self.goal[self.starts[:, np.newaxis] + self.length + np.arange(self.horizon)].astype(np.float32)
        names = (name,) if self.horizon == 1 else tuple(f"{name} +{step + 1}" for step in range(self.horizon))
        return Targets(REGRESSION, values, (), names, unit, ordered=True, gap=self.gap)


def windows_over(values: Array, goal: Array, length: int, horizon: int, stride: int) -> Windows:
    """All windows over a series without gaps whose next values are known (not NaN). There may be none."""
    count = max(0, (len(values) - length - horizon) // stride + 1)
    starts = np.arange(count, dtype=np.int64) * stride
    known = np.isfinite(goal[starts[:, np.newaxis] + length + np.arange(horizon)]).all(axis=1)
    return Windows(values, goal, starts[known], length, horizon, stride)
