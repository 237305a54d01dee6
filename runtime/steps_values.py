"""Steps that change each value for itself, with numbers for each feature: limits, logarithms, ranks."""

from dataclasses import dataclass
from itertools import pairwise
from math import isfinite
from typing import Any, ClassVar

import numpy as np

from runtime.errors import InputError, ManifestError
from runtime.record import Record, wrong
from runtime.step import Array, Step, along


@dataclass(frozen=True, slots=True)
class Clip(Step):
    """Values below `low` become `low`, those above `high` become `high`: one of each for all, or for each feature."""

    kind: ClassVar[str] = "clip"
    low: tuple[float, ...]
    high: tuple[float, ...]
    axis: int = -1

    def __post_init__(self) -> None:
        object.__setattr__(self, "low", tuple(float(value) for value in self.low))
        object.__setattr__(self, "high", tuple(float(value) for value in self.high))
        if not self.low or len(self.low) != len(self.high):
            raise ManifestError("Clip needs as many lower limits as upper ones, at least one.")
        if not all(isfinite(low) and isfinite(high) and low <= high for low, high in zip(*self._both, strict=True)):
            raise ManifestError("Clip needs finite limits, the lower ones not above the upper ones.")

    @property
    def _both(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        return self.low, self.high

    @property
    def is_pointwise(self) -> bool:
        """If features are channels, or all are alike."""
        return len(self.low) == 1 or self.axis == 1

    def apply(self, batch: Array) -> Array:
        """Any shape with the features along `axis` → the same shape."""
        low, high = along(self.low, batch, self.axis), along(self.high, batch, self.axis)
        return np.clip(batch.astype(np.float64), low, high).astype(np.float32)

    @classmethod
    def read(cls, record: Record) -> "Clip":
        """From `low`, `high` and `axis`."""
        return cls(record.numbers("low"), record.numbers("high"), record.whole("axis", default=-1))


ROUNDING = 1e-6
"""What float32 may have rounded, as a share of the offset."""


@dataclass(frozen=True, slots=True)
class Log(Step):
    """log(1 + x − offset), where no value may lie below the offset by more than what float32 rounds."""

    kind: ClassVar[str] = "log"
    offset: float = 0.0

    @property
    def is_pointwise(self) -> bool:
        """It is."""
        return True

    def apply(self, batch: Array) -> Array:
        """Any shape → the same shape. Raises `InputError` for a value below the offset."""
        above = np.ascontiguousarray(batch, dtype=np.float64) - self.offset
        slack = ROUNDING * max(1.0, abs(self.offset))
        if above.size and above.min() < -slack:
            message = f"The logarithm takes no value below {self.offset:g}, but {above.min() + self.offset:g} came."
            raise InputError(message, "Give a lower offset, or clip the values first.")
        return np.log1p(np.maximum(above, 0.0)).astype(np.float32)

    @classmethod
    def read(cls, record: Record) -> "Log":
        """From `offset`."""
        return cls(record.number("offset", default=0.0))


@dataclass(frozen=True, slots=True)
class Ranks(Step):
    """The share of known values that lie below each, 0 … 1: straight lines through `knots` at the heights `levels`.

    There is a row of rising knots for each feature, or one for all, and as many levels. Beyond the ends is 0 or 1.
    """

    kind: ClassVar[str] = "ranks"
    knots: tuple[tuple[float, ...], ...]
    levels: tuple[tuple[float, ...], ...]
    axis: int = -1

    def __post_init__(self) -> None:
        for name in ("knots", "levels"):
            rows = tuple(tuple(float(value) for value in row) for row in getattr(self, name))
            object.__setattr__(self, name, rows)
        if not self.knots or list(map(len, self.knots)) != list(map(len, self.levels)) or not all(self.knots):
            raise ManifestError("Ranks need a level for each knot, and at least one.")
        for row in (*self.knots, *self.levels):
            if not all(map(isfinite, row)):
                raise ManifestError("Ranks need finite knots and levels.")
        if any(low >= high for row in self.knots for low, high in pairwise(row)):
            raise ManifestError("Ranks need knots that rise.")

    @property
    def is_pointwise(self) -> bool:
        """If features are channels, or all are alike."""
        return len(self.knots) == 1 or self.axis == 1

    def apply(self, batch: Array) -> Array:
        """Any shape with the features along `axis` → the same shape."""
        along(tuple(0.0 for _ in self.knots), batch, self.axis)
        if len(self.knots) == 1:
            return np.interp(batch.astype(np.float64), self.knots[0], self.levels[0]).astype(np.float32)
        features = np.moveaxis(batch, self.axis, 0)
        made = np.empty(features.shape, dtype=np.float32)
        for values, knots, levels, place in zip(features, self.knots, self.levels, made, strict=True):
            place[...] = np.interp(values.astype(np.float64), knots, levels)
        return np.ascontiguousarray(np.moveaxis(made, 0, self.axis))

    @classmethod
    def read(cls, record: Record) -> "Ranks":
        """From `knots`, `levels` and `axis`."""
        return cls(_rows(record, "knots"), _rows(record, "levels"), record.whole("axis", default=-1))


def _rows(record: Record, name: str) -> tuple[tuple[float, ...], ...]:
    """Lists of finite numbers."""
    items: list[Any] = record.items(name)
    if not all(isinstance(row, list | tuple) for row in items):
        raise wrong(f"{record.where}.{name}", "a list of lists of numbers", items)
    return tuple(Record({name: row}, record.where).numbers(name) for row in items)


VALUE_STEPS: tuple[type[Step], ...] = (Clip, Log, Ranks)
