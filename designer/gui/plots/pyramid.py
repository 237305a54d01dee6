"""A series of numbers that only grows, and its outline at any zoom in well under a millisecond.

Beside the values it keeps the smallest and largest of every 8, 64, 512, … of them. A curve of ten million points is
then drawn from two points per pixel column, and no peak is lost. It knows nothing of plots.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

FACTOR = 8
"""How many entries of one level make one of the next."""

_SLACK = 8
"""Levels are read at up to this many entries per column, so that columns keep nearly their full resolution."""


@dataclass(frozen=True, slots=True)
class Outline:
    """Smallest and largest value of `width` consecutive values each; the first bin starts at index `start`.

    Bins are aligned to multiples of `width`, so the outline of a growing series does not shimmer. A bin holds NaN if
    it holds no finite value.
    """

    start: int
    width: int
    low: Floats
    high: Floats

    def line(self) -> tuple[NDArray[np.float64], Floats]:
        """The outline as one polyline: (index, value) pairs, two per bin unless bins are single values."""
        positions = self.start + np.arange(len(self.low), dtype=np.float64) * self.width
        if self.width == 1:
            return positions, self.low
        both = np.empty(2 * len(self.low), dtype=np.float32)
        both[0::2], both[1::2] = self.low, self.high
        return np.repeat(positions + (self.width - 1) / 2, 2), both


class Series:
    """An append-only array of float32 that doubles its buffer when it is full."""

    def __init__(self) -> None:
        self._buffer: Floats = np.empty(256, dtype=np.float32)
        self._size = 0

    def __len__(self) -> int:
        return self._size

    @property
    def values(self) -> Floats:
        """The values so far: a view, to be read only."""
        return self._buffer[: self._size]

    def put(self, start: int, values: Floats) -> None:
        """Writes `values` from index `start` on; what stood there is replaced, the rest of the series ends there."""
        end = start + len(values)
        if end > len(self._buffer):
            grown = np.empty(max(end, 2 * len(self._buffer)), dtype=np.float32)
            grown[:start] = self._buffer[:start]
            self._buffer = grown
        self._buffer[start:end] = values
        self._size = end


class Pyramid:
    """The values with their levels of minima and maxima. Values that are not finite count as gaps."""

    def __init__(self) -> None:
        self._values = Series()
        self._levels: list[tuple[Series, Series]] = []

    def __len__(self) -> int:
        return len(self._values)

    @property
    def values(self) -> Floats:
        """All values: a view, to be read only."""
        return self._values.values

    def extend(self, values: Floats) -> None:
        """Appends values; costs as much as there are new ones."""
        if not len(values):
            return
        start = len(self._values)
        clean = np.where(np.isfinite(values), values, np.float32(np.nan)).astype(np.float32)
        self._values.put(start, clean)
        low = high = self._values
        for level in self._grown():
            start //= FACTOR
            for child, parent, reduce in ((low, level[0], np.fmin), (high, level[1], np.fmax)):
                parent.put(start, _reduced(child.values[start * FACTOR :], FACTOR, reduce))
            low, high = level

    def outline(self, start: int, stop: int, columns: int) -> Outline:
        """The outline of `values[start:stop]` (clipped to what is there) in at most about `columns` bins.

        Bins at the ends may reach over `start` and `stop` by less than their width.
        """
        start, stop = max(0, start), min(len(self), stop)
        columns = max(1, columns)
        count = stop - start
        if count <= 0:
            empty = np.empty(0, dtype=np.float32)
            return Outline(max(0, start), 1, empty, empty)
        if count <= 2 * columns:
            values = self.values[start:stop]
            return Outline(start, 1, values, values)
        low, high, size = self._level_for(count, columns)
        group = -(-count // (size * columns))
        width = group * size
        first = start // width
        entries = slice(first * group, -(-stop // width) * group)
        return Outline(
            first * width,
            width,
            _reduced(low.values[entries], group, np.fmin),
            _reduced(high.values[entries], group, np.fmax),
        )

    def _level_for(self, count: int, columns: int) -> tuple[Series, Series, int]:
        """The finest level that spans `count` values in at most `_SLACK` entries per column, and its bin size."""
        low = high = self._values
        size = 1
        for level in self._levels:
            if count <= size * columns * _SLACK:
                break
            low, high = level
            size *= FACTOR
        return low, high, size

    def _grown(self) -> list[tuple[Series, Series]]:
        size, depth = len(self._values), 0
        while size > FACTOR:
            size = -(-size // FACTOR)
            depth += 1
        missing = depth - len(self._levels)
        for _ in range(missing):
            self._add_level()
        return self._levels

    def _add_level(self) -> None:
        """A new top, filled from what its child already holds; the values being appended follow in `extend`."""
        low, high = self._levels[-1] if self._levels else (self._values, self._values)
        level = (Series(), Series())
        level[0].put(0, _reduced(low.values, FACTOR, np.fmin))
        level[1].put(0, _reduced(high.values, FACTOR, np.fmax))
        self._levels.append(level)


def _reduced(values: Floats, group: int, reduce: np.ufunc) -> Floats:
    """One value per `group` values, the last group possibly smaller."""
    if group == 1:
        return values
    whole = len(values) // group * group
    result: Floats = reduce.reduce(values[:whole].reshape(-1, group), axis=1)
    if whole == len(values):
        return result
    return np.append(result, np.float32(reduce.reduce(values[whole:])))
