"""The mean of a series over windows of any width: what the eye should follow in a noisy curve.

Windows lie around their place, so the smooth line does not lag behind the raw one as a running average would, and
their width can follow the zoom: the line is as smooth at a million steps as at a hundred.
"""

import numpy as np
from numpy.typing import NDArray

from designer.gui.plots.pyramid import Floats


class WindowMean:
    """Keeps running sums of a series that only grows; any window's mean is then two look-ups. Gaps weigh nothing."""

    def __init__(self) -> None:
        self._sums: NDArray[np.float64] = np.zeros(256)
        self._counts: NDArray[np.int64] = np.zeros(256, dtype=np.int64)
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def extend(self, values: Floats) -> None:
        """Appends values."""
        end = self._size + len(values)
        while end >= len(self._sums):
            self._sums = np.concatenate((self._sums, np.zeros_like(self._sums)))
            self._counts = np.concatenate((self._counts, np.zeros_like(self._counts)))
        present = np.isfinite(values)
        place = slice(self._size + 1, end + 1)
        clean = np.where(present, values, 0.0).astype(np.float64)
        self._sums[place] = self._sums[self._size] + np.cumsum(clean)
        self._counts[place] = self._counts[self._size] + np.cumsum(present)
        self._size = end

    def means(self, places: NDArray[np.int64], half: int) -> NDArray[np.float64]:
        """The mean of the `half` values before each place, its own and the `half` after it; NaN over a gap.

        Near the start windows shrink evenly, so that the line starts with the first value; near the end they are cut
        off, so that the line stays calm.
        """
        first = places - np.minimum(half, places)
        last = np.minimum(places + np.minimum(half, places) + 1, self._size)
        counts = self._counts[last] - self._counts[first]
        sums = self._sums[last] - self._sums[first]
        means: NDArray[np.float64] = np.divide(sums, counts, out=np.full(len(places), np.nan), where=counts > 0)
        return means
