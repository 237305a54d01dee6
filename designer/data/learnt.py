"""The training samples of an input after the steps so far: what the next step is fitted to. Never all in memory."""

from collections.abc import Iterator, Sequence
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import InputDef
from designer.catalogue.preparation import feature_axis
from runtime.steps import Step, apply_all

Array = NDArray[Any]

AT_ONCE = 1 << 22
"""So many values are prepared at once, about: the steps work in double precision."""


class Learnt:
    """Rows of raw samples [n, *shape], as steps leave them. `kind` is what they are then."""

    def __init__(self, array: Array, rows: Array, kind: InputDef, steps: Sequence[Step] = ()) -> None:
        self._array, self._rows = array, rows
        self.kind, self.steps = kind, tuple(steps)

    @property
    def are_bytes(self) -> bool:
        """Whether these are raw bytes, with no step before."""
        return not self.steps and self._array.dtype == np.uint8

    def after(self, step: Step, kind: InputDef) -> "Learnt":
        """The same samples after one more step."""
        return Learnt(self._array, self._rows, kind, (*self.steps, step))

    def parts(self) -> Iterator[Array]:
        """All of them, [some, *shape] at once."""
        return self._parts(self._rows)

    def tables(self) -> Iterator[NDArray[np.float64]]:
        """Their values by feature, [some, features]; one column for all where features have no axis of their own."""
        return (self._table(part) for part in self.parts())

    def some(self) -> NDArray[np.float64]:
        """Values by feature of so many samples as fit into memory, from all over them."""
        each = max(prod(self._array.shape[1:]), prod(self.kind.shape), 1)
        most = max(AT_ONCE // each, 1)
        rows = self._rows
        if len(rows) > most:
            rows = rows[np.linspace(0, len(rows) - 1, most).astype(np.int64)]
        return np.concatenate([self._table(part) for part in self._parts(rows)])

    def _parts(self, rows: Array) -> Iterator[Array]:
        some = max(AT_ONCE // max(prod(self._array.shape[1:]), 1), 1)
        for at in range(0, len(rows), some):
            yield apply_all(self.steps, self._array[rows[at : at + some]])

    def _table(self, part: Array) -> NDArray[np.float64]:
        axis = feature_axis(self.kind)
        features = 1 if axis is None else part.shape[axis]
        front = part if axis is None else np.moveaxis(part, axis, -1)
        return front.reshape(-1, features).astype(np.float64)


def moments(learnt: Learnt) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Mean and standard deviation of each feature; one that does not vary gets the deviation 1."""
    return moments_of(learnt.tables)


def moments_of(tables: Any) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The same for what `tables()` gives each time, [some, features]: it is gone through twice. Any: that function."""
    count, total = 0, np.zeros(1)
    for table in tables():
        count, total = count + len(table), total + table.sum(axis=0)
    mean = total / count
    square = np.zeros(1)
    for table in tables():
        square = square + np.square(table - mean).sum(axis=0)
    std = np.sqrt(square / count)
    std = np.where(std > 1e-12 * np.maximum(1.0, np.abs(mean)), std, 1.0)
    return tuple(mean.tolist()), tuple(std.tolist())


def limits(learnt: Learnt) -> tuple[Array, Array]:
    """The least and the largest value of each feature."""
    lows, highs = zip(*((table.min(axis=0), table.max(axis=0)) for table in learnt.tables()), strict=True)
    return np.min(lows, axis=0), np.max(highs, axis=0)
