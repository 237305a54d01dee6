"""Steps along one axis of a sample that runs in time (or through a text): lengths, differences, means, trends.

Sums are built up from the first place to the last, so that a sample has the same bits in every batch.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from runtime.errors import InputError, ManifestError
from runtime.record import Record
from runtime.step import Array, Step
from runtime.steps_places import LONGEST


@dataclass(frozen=True, slots=True)
class _InTime(Step):
    """The axis along which time runs; the batch is axis 0."""

    axis: int

    def _steps(self, batch: Array) -> int:
        """How long the samples of a batch are."""
        if not -batch.ndim <= self.axis < batch.ndim or self.axis % batch.ndim == 0:
            raise InputError(f"There is no axis {self.axis} to prepare in data of shape {batch.shape}.")
        return int(batch.shape[self.axis])

    def _in_front(self, batch: Array) -> Array:
        """A copy in float64 [time, batch, …], one time after the other in memory."""
        self._steps(batch)
        return np.array(np.moveaxis(batch, self.axis, 0), dtype=np.float64, order="C")

    def _back(self, front: Array) -> Array:
        return np.ascontiguousarray(np.moveaxis(front, 0, self.axis), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Length(_InTime):
    """The first `length` places; where there are fewer, `fill` follows. Values keep their type if that holds `fill`."""

    kind: ClassVar[str] = "length"
    length: int
    fill: float = 0.0

    def __post_init__(self) -> None:
        if not 1 <= self.length <= LONGEST:
            raise ManifestError(f"Length needs a length from 1 to {LONGEST}.")

    def apply(self, batch: Array) -> Array:
        """Any shape → the same with `length` along the axis."""
        there = self._steps(batch)
        if there >= self.length:
            return np.ascontiguousarray(np.take(batch, range(self.length), axis=self.axis))
        widths = [(0, 0)] * batch.ndim
        widths[self.axis] = (0, self.length - there)
        whole = batch if _holds(batch.dtype, self.fill) else batch.astype(np.float32)
        return np.pad(whole, widths, constant_values=whole.dtype.type(self.fill))

    @classmethod
    def read(cls, record: Record) -> "Length":
        """From `axis`, `length` and `fill`."""
        return cls(record.whole("axis"), record.whole("length", low=1), record.number("fill", default=0.0))


@dataclass(frozen=True, slots=True)
class Preemphasis(_InTime):
    """x[t] − coefficient · x[t − 1]: makes high sounds stronger. The first value stays."""

    kind: ClassVar[str] = "preemphasis"
    coefficient: float = 0.97

    def apply(self, batch: Array) -> Array:
        """Any shape → the same shape."""
        front = self._in_front(batch)
        made = front.copy()
        made[1:] -= self.coefficient * front[:-1]
        return self._back(made)

    @classmethod
    def read(cls, record: Record) -> "Preemphasis":
        """From `axis` and `coefficient`."""
        return cls(record.whole("axis"), record.number("coefficient", default=0.97))


@dataclass(frozen=True, slots=True)
class Difference(_InTime):
    """What is between each value and the one before: one step less."""

    kind: ClassVar[str] = "difference"

    def apply(self, batch: Array) -> Array:
        """Any shape → the same, one shorter along the axis. Raises `InputError` if there is one step only."""
        if self._steps(batch) < 2:
            raise InputError(f"Differences need two steps, but the data has shape {batch.shape}.")
        front = self._in_front(batch)
        return self._back(front[1:] - front[:-1])

    @classmethod
    def read(cls, record: Record) -> "Difference":
        """From `axis`."""
        return cls(record.whole("axis"))


@dataclass(frozen=True, slots=True)
class MovingMean(_InTime):
    """The mean of each value and those before it, `window` of them; at the beginning, of as many as there are."""

    kind: ClassVar[str] = "moving-mean"
    window: int = 3

    def __post_init__(self) -> None:
        if self.window < 1:
            raise ManifestError("A moving mean needs a window of at least 1.")

    def apply(self, batch: Array) -> Array:
        """Any shape → the same shape."""
        front = self._in_front(batch)
        reach = min(self.window, len(front))
        total = front.copy()
        for back in range(1, reach):
            total[back:] += front[:-back]
        counts = np.minimum(np.arange(1, len(front) + 1), reach).reshape(-1, *[1] * (front.ndim - 1))
        return self._back(total / counts)

    @classmethod
    def read(cls, record: Record) -> "MovingMean":
        """From `axis` and `window`."""
        return cls(record.whole("axis"), record.whole("window", low=1))


@dataclass(frozen=True, slots=True)
class Detrend(_InTime):
    """Takes off the straight line that comes nearest (least squares), each sample and feature for itself."""

    kind: ClassVar[str] = "detrend"

    def apply(self, batch: Array) -> Array:
        """Any shape → the same shape."""
        front = self._in_front(batch)
        if not len(front):
            return self._back(front)
        front -= np.add.accumulate(front, axis=0)[-1] / len(front)
        times = (np.arange(len(front)) - (len(front) - 1) / 2).reshape(-1, *[1] * (front.ndim - 1))
        square = float((times * times).sum())
        slope = np.add.accumulate(front * times, axis=0)[-1] / square if square else 0.0
        return self._back(front - slope * times)

    @classmethod
    def read(cls, record: Record) -> "Detrend":
        """From `axis`."""
        return cls(record.whole("axis"))


def _holds(dtype: np.dtype[Any], value: float) -> bool:
    """Whether a type has this number; floating-point types have the nearest one."""
    if dtype.kind not in "iu":
        return True
    limits = np.iinfo(dtype)
    return value == int(value) and limits.min <= value <= limits.max


TIME_STEPS: tuple[type[Step], ...] = (Length, Preemphasis, Difference, MovingMean, Detrend)
