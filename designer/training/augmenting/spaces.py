"""What numbers mean: from what a network gets to what augmentations want, and back.

Steps that prepare an input are followed with two samples, one of its lowest values and one of its highest; where the
steps in between are a factor and an offset for each value, they can be undone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from designer.catalogue.augmentation import form_of
from designer.catalogue.datasets import InputDef
from runtime.steps import Array, Reshape, Step, apply_all


@dataclass(frozen=True, slots=True)
class Space:
    """`shape` of a sample before it got the form that the network takes; what undoes its scaling, or None.

    What comes from the network's side is `x · factor + offset`; both have a place for each channel, or for each value.
    """

    shape: tuple[int, ...]
    factor: Tensor | None = None
    offset: Tensor | None = None

    def entered(self, samples: Tensor) -> Tensor:
        """Network's numbers [n, …] → [n, *shape] as augmentations want them."""
        shaped = samples.reshape(len(samples), *self.shape)
        if self.factor is None or self.offset is None:
            return shaped
        return torch.addcmul(self.offset.to(shaped.dtype), shaped, self.factor.to(shaped.dtype))

    def left(self, samples: Tensor, shape: torch.Size) -> Tensor:
        """The way back, to a batch of `shape`."""
        if self.factor is not None and self.offset is not None:
            samples = (samples - self.offset).div_(self.factor)
        return samples.reshape(shape)


def space_of(raw: InputDef, kind: InputDef, steps: Sequence[Step], device: torch.device) -> Space:
    """The space of an input that `steps` prepare: `raw` before those of the project's list, `kind` after them."""
    if kind.dtype == "int64":
        return Space(kind.shape)
    before = tuple(step for step in steps if not isinstance(step, Reshape))
    low, high = _limits(raw)
    ends = [_prepared(raw, before, value) for value in (low, high)]
    shape = ends[0].shape
    if kind.content != "image" and not (kind.content == "sound" and form_of(kind) == "wave"):
        return Space(shape)
    unit_low, unit_high = (0.0, 1.0) if kind.content == "image" else (low, high)
    wide = ends[1] - ends[0]
    if not np.isfinite(wide).all() or (wide == 0).any():
        return Space(shape)
    factor = (unit_high - unit_low) / wide
    offset = unit_low - ends[0] * factor
    if not before and (low, high) == (unit_low, unit_high):
        return Space(shape)
    return Space(shape, _narrow(factor, device), _narrow(offset, device))


def _limits(kind: InputDef) -> tuple[float, float]:
    low, high = kind.value_range
    return (float(low), float(high)) if high > low else (0.0, 1.0)


def _prepared(kind: InputDef, steps: Sequence[Step], value: float) -> Array:
    """What the steps make of a sample that is one value all over, float64."""
    made = apply_all(steps, np.full((1, *kind.shape), value, dtype=np.float32))
    return np.asarray(made[0], dtype=np.float64)


def _narrow(values: Array, device: torch.device) -> Tensor:
    """One number for each channel, where a channel has one."""
    first = values.reshape(len(values), -1)[:, :1]
    if (values.reshape(len(values), -1) == first).all():
        values = first.reshape(-1, *(1,) * (values.ndim - 1))
    return torch.from_numpy(np.ascontiguousarray(values)).to(device, torch.float32)
