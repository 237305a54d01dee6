"""Sound at another rate: band-limited interpolation by a windowed sinc, in phases.

The formula is that of J. O. Smith, “Digital Audio Resampling” (Stanford, 2002): each new sample is the sum of old ones
around it, weighted by sinc(cutoff · t) under a Kaiser window. New moments repeat their place between old ones after
`up` samples, so that many weights suffice (polyphase).
"""

from collections.abc import Iterator
from functools import lru_cache
from math import ceil, gcd
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[Any]

_ZEROS = 24
"""Zero crossings of the sinc on each side."""
_BETA = 9.0
"""Of the Kaiser window: what is above the new half rate is held down by about 90 dB."""
_ROLL_OFF = 0.94
"""The cutoff as a share of the lower half rate; the rest is for the filter's slope."""
_PHASES_AT_ONCE = 128


def resampled(wave: Floats, rate: int, wanted: int) -> Floats:
    """A wave float32 [channels, samples] at `rate` Hz → [channels, ceil(samples · wanted / rate)] at `wanted` Hz."""
    if rate == wanted:
        return wave
    common = gcd(rate, wanted)
    up, down = wanted // common, rate // common
    count = ceil(wave.shape[1] * up / down)
    half = reach(rate, wanted)
    padded = np.pad(wave.astype(np.float64), ((0, 0), (half, half + 1 + down)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * half + 1, axis=1)
    result = np.empty((len(wave), count), dtype=np.float64)
    for phase, weights in _phases(up, down, min(up, count)):
        steps = len(range(phase, count, up))
        first = phase * down // up
        result[:, phase::up] = windows[:, first : first + (steps - 1) * down + 1 : down] @ weights
    return result.astype(np.float32)


def reach(rate: int, wanted: int) -> int:
    """How many old samples on each side a new one is made of."""
    return ceil(_ZEROS * max(1.0, rate / wanted) / _ROLL_OFF)


def _phases(up: int, down: int, count: int) -> Iterator[tuple[int, Floats]]:
    for start in range(0, count, _PHASES_AT_ONCE):
        weights = _weights(up, down, start, min(start + _PHASES_AT_ONCE, up))
        yield from zip(range(start, count), weights, strict=False)


@lru_cache(maxsize=16)
def _weights(up: int, down: int, start: int, end: int) -> Floats:
    """The weights of old samples for phases `start` … `end`, float64 [phases, 2 · reach + 1]."""
    half = reach(down, up)
    cutoff = _ROLL_OFF * min(1.0, up / down)
    between = (np.arange(start, end) * down % up) / up
    moments = np.arange(-half, half + 1) - between[:, np.newaxis]
    inside = np.clip(1.0 - np.square(moments / (half + 1)), 0.0, None)
    window = np.i0(_BETA * np.sqrt(inside)) / np.i0(_BETA)
    weights: Floats = cutoff * np.sinc(cutoff * moments) * window
    weights /= weights.sum(axis=1, keepdims=True)  # A constant stays what it is.
    return weights
