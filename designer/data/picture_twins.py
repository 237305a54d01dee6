"""Finds pictures that are there more than once, without comparing each with each."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]

_BITS = 3
"""Hashes of the same picture differ in no more bits than this, so one of four quarters is equal."""

_QUARTERS = (0, 16, 32, 48)

_DIFFERENCE = 4.0
"""Prints of the same picture differ by no more than this on the average, of 255."""

_CROWD = 64
"""In a crowd of equal quarters, each is compared with this many that follow it: nothing grows with the square."""


def same(digests: Sequence[bytes]) -> list[Rows]:
    """Groups of rows with equal digests, two rows at least in each; empty digests are in none."""
    groups: dict[bytes, list[int]] = {}
    for row, digest in enumerate(digests):
        if digest:
            groups.setdefault(digest, []).append(row)
    return [np.array(rows, dtype=np.int64) for rows in groups.values() if len(rows) > 1]


def alike(hashes: NDArray[np.uint64], prints: NDArray[np.uint8]) -> list[Rows]:
    """Groups of rows that show the same picture: hashes that differ in few bits, and prints that hardly differ.

    `hashes` [n] are what `picture_prints.hashes_of` makes of the `prints` [n, …] in grey; the prints themselves have
    colours, so that a red thing is not taken for a blue one. Takes time nearly as n does.
    """
    if not len(prints):
        return []
    first = np.arange(len(hashes), dtype=np.int64)
    wide = prints.reshape(len(prints), -1).astype(np.int16)
    for quarter in _QUARTERS:
        part = (hashes >> np.uint64(quarter)) & np.uint64(0xFFFF)
        order = np.lexsort((hashes, part))
        for distance in range(1, _CROWD + 1):
            left, right = order[:-distance], order[distance:]
            together = part[left] == part[right]
            if not together.any():
                break
            left, right = left[together], right[together]
            close = np.bitwise_count(hashes[left] ^ hashes[right]) <= _BITS
            _join(first, wide, left[close], right[close])
    roots = np.array([_root(first, row) for row in range(len(first))], dtype=np.int64)
    order = np.argsort(roots, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(roots[order])) + 1)
    return [group for group in groups if len(group) > 1]


def _join(first: Rows, wide: NDArray[np.int16], left: Rows, right: Rows) -> None:
    """Puts pairs into one group each, if their prints agree."""
    agree = np.abs(wide[left] - wide[right]).mean(axis=1) <= _DIFFERENCE
    for one, other in zip(left[agree].tolist(), right[agree].tolist(), strict=True):
        a, b = _root(first, one), _root(first, other)
        first[max(a, b)] = min(a, b)


def _root(first: Rows, row: int) -> int:
    while first[row] != row:
        first[row] = first[first[row]]
        row = int(first[row])
    return row
