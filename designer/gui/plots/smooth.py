"""The exponential mean of a series that only grows: what the eye should follow in a noisy curve."""

import numpy as np
from numpy.typing import NDArray

from designer.gui.plots.pyramid import Floats

_CHUNK = 256
"""Values per vectorised step; small enough that powers of the decay stay far from overflow."""


class ExponentialMean:
    """Mean of all values so far, each weighted `decay` times the one after it, corrected for the missing past.

    Adam's moments are corrected the same way, so the curve starts at the first value instead of at zero. Gaps (NaN)
    weigh nothing. Before the first finite value the mean is NaN.
    """

    def __init__(self, decay: float = 0.9) -> None:
        self.decay = decay
        self._sum = 0.0
        self._weight = 0.0

    def extend(self, values: Floats) -> Floats:
        """The means after each of the new values."""
        parts = [self._chunk(values[start : start + _CHUNK]) for start in range(0, len(values), _CHUNK)]
        return np.concatenate(parts) if parts else np.empty(0, dtype=np.float32)

    def _chunk(self, values: Floats) -> Floats:
        present = np.isfinite(values)
        powers = self.decay ** np.arange(1, len(values) + 1, dtype=np.float64)
        sums = self._decayed(np.where(present, values, 0.0), powers, self._sum)
        weights = self._decayed(present.astype(np.float64), powers, self._weight)
        self._sum, self._weight = float(sums[-1]), float(weights[-1])
        means = np.divide(sums, weights, out=np.full(len(values), np.nan), where=weights > 0)
        result: Floats = means.astype(np.float32)
        return result

    @staticmethod
    def _decayed(values: NDArray[np.float64], powers: NDArray[np.float64], before: float) -> NDArray[np.float64]:
        """s[t] = decay · s[t-1] + values[t], for the whole chunk at once."""
        result: NDArray[np.float64] = powers * (before + np.cumsum(values / powers))
        return result
