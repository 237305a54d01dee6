"""What happens to numbers before a network and after it, as values: frozen, JSON-able, applied to whole batches.

Training and inference run these same steps, so the two cannot drift apart. The first axis is always the batch. Steps
compute in float64 where they scale, and give float32. They know nothing of files, sessions or labels.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite, prod
from typing import Any, ClassVar

import numpy as np

from runtime.errors import InputError, ManifestError
from runtime.record import Record, wrong
from runtime.step import Array as Array
from runtime.step import Step as Step
from runtime.step import along
from runtime.steps_places import PLACE_STEPS
from runtime.steps_time import TIME_STEPS
from runtime.steps_values import VALUE_STEPS


@dataclass(frozen=True, slots=True)
class Scale(Step):
    """`x · factor + offset`, e.g. 1/16 for counts from 0 to 16."""

    kind: ClassVar[str] = "scale"
    factor: float = 1.0
    offset: float = 0.0

    @property
    def is_pointwise(self) -> bool:
        """It is."""
        return True

    def apply(self, batch: Array) -> Array:
        """Any shape → the same shape."""
        return (batch.astype(np.float64) * self.factor + self.offset).astype(np.float32)

    @classmethod
    def read(cls, record: Record) -> "Scale":
        """From `factor` and `offset`."""
        return cls(record.number("factor"), record.number("offset", default=0.0))


@dataclass(frozen=True, slots=True)
class _PerFeature(Step):
    """A mean and a standard deviation for each feature along `axis` (the batch is axis 0), or one of each for all."""

    mean: tuple[float, ...]
    std: tuple[float, ...]
    axis: int = -1

    def __post_init__(self) -> None:
        object.__setattr__(self, "mean", tuple(float(value) for value in self.mean))
        object.__setattr__(self, "std", tuple(float(value) for value in self.std))
        if not self.mean or len(self.mean) != len(self.std):
            raise ManifestError(f"{type(self).__name__} needs as many means as standard deviations, at least one.")
        if not all(map(isfinite, self.mean)) or not all(isfinite(std) and std > 0 for std in self.std):
            raise ManifestError(f"{type(self).__name__} needs finite means and standard deviations above 0.")

    @property
    def is_pointwise(self) -> bool:
        """If features are channels, or all are alike."""
        return len(self.mean) == 1 or self.axis == 1

    def _moments(self, batch: Array) -> tuple[Array, Array]:
        return along(self.mean, batch, self.axis), along(self.std, batch, self.axis)

    @classmethod
    def read(cls, record: Record) -> "_PerFeature":
        """From `mean`, `std` and `axis`."""
        return cls(record.numbers("mean"), record.numbers("std"), record.whole("axis", default=-1))


@dataclass(frozen=True, slots=True)
class Standardise(_PerFeature):
    """`(x − mean) / std`, per feature."""

    kind: ClassVar[str] = "standardise"

    def apply(self, batch: Array) -> Array:
        """Any shape with the features along `axis` → the same shape."""
        mean, std = self._moments(batch)
        return ((batch - mean) / std).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Unstandardise(_PerFeature):
    """`x · std + mean`, per feature: undoes `Standardise`, e.g. to give a regression's values their unit back."""

    kind: ClassVar[str] = "unstandardise"

    def apply(self, batch: Array) -> Array:
        """Any shape with the features along `axis` → the same shape."""
        mean, std = self._moments(batch)
        return (batch * std + mean).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Reshape(Step):
    """Gives each sample the sizes `shape`; the batch stays."""

    kind: ClassVar[str] = "reshape"
    shape: tuple[int, ...]

    def apply(self, batch: Array) -> Array:
        """[batch, …] → [batch, *shape]. Raises `InputError` if the numbers of one sample do not fill the shape."""
        if prod(batch.shape[1:]) != prod(self.shape):
            raise InputError(f"A sample of shape {batch.shape[1:]} cannot take the shape {self.shape}.")
        return batch.reshape(batch.shape[0], *self.shape)

    @classmethod
    def read(cls, record: Record) -> "Reshape":
        """From `shape`."""
        return cls(record.wholes("shape", low=0))


@dataclass(frozen=True, slots=True)
class Softmax(Step):
    """Scores → shares that are positive and sum to 1, along `axis`."""

    kind: ClassVar[str] = "softmax"
    axis: int = -1

    def apply(self, batch: Array) -> Array:
        """Any shape → the same shape. The largest score is taken off first, so that exp cannot overflow."""
        # As few calls as it takes: for a small network they are what a prediction costs.
        largest = np.maximum.reduce(batch, axis=self.axis, keepdims=True)
        powers = np.subtract(batch, largest, dtype=np.float64)
        np.exp(powers, out=powers)
        total = np.add.reduce(powers, axis=self.axis, keepdims=True)
        shares: Array = np.divide(powers, total, out=np.empty(batch.shape, np.float32), casting="same_kind")
        return shares

    @classmethod
    def read(cls, record: Record) -> "Softmax":
        """From `axis`."""
        return cls(record.whole("axis", default=-1))


@dataclass(frozen=True, slots=True)
class Sigmoid(Step):
    """A score → the probability of “yes”, 1 / (1 + exp(−x)), each for itself."""

    kind: ClassVar[str] = "sigmoid"

    def apply(self, batch: Array) -> Array:
        """Any shape → the same shape. Written with tanh, which cannot overflow."""
        return (0.5 * (1.0 + np.tanh(0.5 * batch.astype(np.float64)))).astype(np.float32)

    @classmethod
    def read(cls, record: Record) -> "Sigmoid":
        """It has no fields."""
        return cls()


_OWN: tuple[type[Step], ...] = (Scale, Standardise, Unstandardise, Reshape, Softmax, Sigmoid)
STEPS: dict[str, type[Step]] = {step.kind: step for step in (*_OWN, *VALUE_STEPS, *PLACE_STEPS, *TIME_STEPS)}


def apply_all(steps: Iterable[Step], batch: Array) -> Array:
    """The batch after all steps, first to last. Raises `InputError` where the data does not fit a step."""
    for step in steps:
        try:
            batch = step.apply(batch)
        except (ArithmeticError, IndexError, MemoryError, TypeError, ValueError) as error:  # What numpy says of it.
            message = f"The step “{step.kind}” cannot be done with data of shape {batch.shape}: {error}."
            raise InputError(message, "Check the inputs; if they are right, export the model again.") from error
    return batch


def step_from_json(value: Any) -> Step:
    """The step that `Step.to_json` described. Raises `ManifestError` naming what is wrong. Any: it comes from JSON."""
    return read_step(Record(value, "step"))


def read_step(record: Record) -> Step:
    """The step in a record that is being read. Raises `ManifestError`."""
    kind = record.text("kind")
    if kind not in STEPS:
        raise wrong(f"{record.where}.kind", f"one of {', '.join(STEPS)}", kind)
    return STEPS[kind].read(record)
