"""How far a group of boxes has to move up or down to be clear of others."""

from collections.abc import Sequence

import numpy as np

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def clear_shift(moved: Sequence[Box], fixed: Sequence[Box], gap: float) -> float:
    """The shortest way down (positive) or up after which no moved box comes nearer to a fixed one below it than `gap`.

    0 if none of them touch now. Down is preferred to up if both are as far.
    """
    if not moved or not fixed:
        return 0.0
    a, b = np.array(moved, float), np.array(fixed, float)
    spans = []
    for part in np.array_split(a, max(1, len(a) * len(b) // 4_000_000)):
        beside = (part[:, None, 0] < b[None, :, 2]) & (b[None, :, 0] < part[:, None, 2])
        first, second = np.nonzero(beside)
        span = np.stack([b[second, 1] - part[first, 3], b[second, 3] - part[first, 1]], axis=1)
        spans.append(np.unique(span, axis=0))
    taken = np.concatenate(spans)
    if not ((taken[:, 0] < 0) & (taken[:, 1] > 0)).any():
        return 0.0
    taken += (-gap, gap)
    down = _free(taken)
    up = _free(np.stack([-taken[:, 1], -taken[:, 0]], axis=1))
    return down if down <= up else -up


def _free(taken: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> float:
    """The least number from 0 on that lies inside none of the open spans."""
    found = 0.0
    for low, high in taken[np.argsort(taken[:, 0])].tolist():
        if low >= found:
            break
        found = max(found, high)
    return found
