"""Random numbers that are the same bits on every machine and with every version of numpy.

A uniform number is a hash of (seed, name, row, column): SplitMix64's finaliser (Steele, Lea, Flood 2014), as in
`designer.data.split`; its upper 53 bits are the number. Only whole numbers are calculated, and each row for itself.
Normal numbers are drawn by Box and Muller's method (1958). Logarithm, sine and cosine may differ between
machines in their last bit; whoever uses them rounds the result by `on_grid`, which is coarser by far.
"""

import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.data.split import mix

Floats = NDArray[np.float64]
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)


class Draws:
    """The random numbers of one purpose: `name` keeps those of different purposes apart."""

    def __init__(self, seed: int, name: str) -> None:
        start = np.array([seed % 2**64], dtype=np.uint64)
        purpose = np.array([zlib.crc32(name.encode())], dtype=np.uint64)
        self._start = mix(mix(start + _GOLDEN) + purpose * _GOLDEN)

    def uniform(self, rows: NDArray[Any], columns: int) -> Floats:
        """Numbers [len(rows), columns] from 0 up to, but without, 1. Multiples of 2⁻⁵³."""
        of_row = mix(self._start + (rows.astype(np.uint64) + np.uint64(1)) * _GOLDEN)
        steps = np.arange(1, columns + 1, dtype=np.uint64) * _GOLDEN
        bits = mix(mix(of_row[:, np.newaxis] + steps))
        return (bits >> np.uint64(11)).astype(np.float64) * 2.0**-53

    def between(self, rows: NDArray[Any], low: float, high: float, columns: int = 1) -> Floats:
        """Numbers [len(rows), columns] from `low` to `high`."""
        return low + (high - low) * self.uniform(rows, columns)

    def whole(self, rows: NDArray[Any], below: int, columns: int = 1) -> NDArray[np.int64]:
        """Whole numbers [len(rows), columns] from 0 to `below` − 1."""
        return np.floor(self.uniform(rows, columns) * below).astype(np.int64)

    def normal(self, rows: NDArray[Any], columns: int = 1) -> Floats:
        """Numbers [len(rows), columns] with mean 0 and deviation 1, on the grid."""
        both = self.uniform(rows, 2 * columns)
        length = np.sqrt(-2.0 * np.log(1.0 - both[:, :columns]))
        return on_grid(length * np.cos(2 * np.pi * both[:, columns:]))


def on_grid(values: Floats, bits: int = 16) -> Floats:
    """The nearest multiples of 2⁻ᵇⁱᵗˢ: what differs in the last bit of a double becomes the same."""
    rounded: Floats = np.round(values * 2.0**bits) * 2.0**-bits
    return rounded


def rows_of(count: int) -> NDArray[np.int64]:
    """All rows: 0 … count − 1."""
    return np.arange(count, dtype=np.int64)
