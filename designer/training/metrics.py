"""Metrics while training: sums that stay on the device, read once an epoch.

Values agree with scikit-learn's `accuracy_score`, `mean_absolute_error`, `root_mean_squared_error` and `r2_score`
(several targets: their plain average).
"""

from typing import Protocol

import torch
from torch import Tensor

from designer.catalogue.datasets import CLASSIFICATION
from designer.catalogue.losses import TargetForm, shares_from


class Meter(Protocol):
    """Collects over batches. `sums` is all it remembers, so that a checkpoint can hold it."""

    sums: Tensor

    def add(self, output: Tensor, target: Tensor) -> None:
        """Takes a batch in. No synchronisation with the device."""

    def read(self, samples: int) -> dict[str, float]:
        """The metrics by id, over the `samples` that were taken in."""


class ClassMeter:
    """Accuracy. `target` is class numbers int64 [n]."""

    def __init__(self, device: torch.device, *, threshold: float | None = None) -> None:
        """With `threshold`, outputs are [n, 1], and more than it means class 1; otherwise the largest score wins."""
        self.sums = torch.zeros((), dtype=torch.int64, device=device)
        self._threshold = threshold

    def add(self, output: Tensor, target: Tensor) -> None:
        """Takes scores [n, classes] or [n, 1] in."""
        guess = output.argmax(dim=1) if self._threshold is None else (output[:, 0] > self._threshold).long()
        self.sums += (guess == target).sum()

    def read(self, samples: int) -> dict[str, float]:
        """`accuracy`, 0 … 1."""
        return {"accuracy": float(self.sums) / samples}


class ValueMeter:
    """Errors of predicted values. Batches come standardised; `scale` [k] is the unit of each target."""

    def __init__(self, scale: Tensor) -> None:
        """Rows of `sums`: |error|, error², target, target²."""
        self._scale = scale.double()
        self.sums = torch.zeros(4, len(scale), dtype=torch.float64, device=scale.device)

    def add(self, output: Tensor, target: Tensor) -> None:
        """Takes values [n, k] in."""
        wanted = target.double()
        error = output.double() - wanted
        rows = (error.abs(), error.square(), wanted, wanted.square())
        self.sums += torch.stack([row.sum(dim=0) for row in rows])

    def read(self, samples: int) -> dict[str, float]:
        """`mae`, `rmse` in the targets' unit, `r2`."""
        absolute, squared, total, total_squared = self.sums.cpu()
        scale = self._scale.cpu()
        spread = total_squared - total.square() / samples
        constant = spread <= 1e-12 * samples  # Nothing to explain: right is 1, anything else 0.
        explained = torch.where(constant, (squared <= 0).double(), 1 - squared / torch.where(constant, 1.0, spread))
        return {
            "mae": float((absolute / samples * scale).mean()),
            "rmse": float(((squared / samples).sqrt() * scale).mean()),
            "r2": float(explained.mean()),
        }


def meter_for(task: str, form: TargetForm, loss: str, device: torch.device, scale: Tensor | None) -> Meter:
    """The meter for a task. `scale` [k] are the units of a regression's targets."""
    if task == CLASSIFICATION:
        single = form in (TargetForm.BINARY, TargetForm.SIGN)
        return ClassMeter(device, threshold=(0.0 if shares_from(loss) == "sigmoid" else 0.5) if single else None)
    assert scale is not None, "a regression has targets with units"
    return ValueMeter(scale)
