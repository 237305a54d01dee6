"""Values that lie far from all others of their kind."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

_FEW = 0.02
"""If more than this share is far off, the values are simply spread that way."""

_ENOUGH = 20


def far_values(values: NDArray[Any]) -> NDArray[Any]:
    """Places of values beyond three times the middle half's width from it (Tukey's outer fence), if these are few."""
    present = values[np.isfinite(values)]
    if len(present) < _ENOUGH:
        return np.array([], dtype=np.int64)
    low, high = np.percentile(present, [25, 75])
    reach = 3.0 * (high - low)
    if reach <= 0:
        return np.array([], dtype=np.int64)
    far = np.flatnonzero((values < low - reach) | (values > high + reach))
    return far if len(far) <= len(present) * _FEW else np.array([], dtype=np.int64)
