"""Metrics while training: sums that stay on the device, read once an epoch.

Values agree with scikit-learn's `accuracy_score`, `mean_absolute_error`, `root_mean_squared_error` and `r2_score`
(several targets: their plain average).
"""

import math
from typing import Protocol

import torch
from torch import Tensor

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.losses import TargetForm, shares_from
from designer.data.metrics import of_places


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


class PlaceMeter:
    """Accuracy of places and, of areas, intersection over union.

    `target` is class numbers int64 [n, …]; `IGNORED` is left out.
    """

    def __init__(
        self, device: torch.device, classes: int, *, areas: bool = True, threshold: float | None = None
    ) -> None:
        """With `threshold`, outputs are [n, 1, …], and more than it means class 1; otherwise the largest score wins."""
        self._areas = areas
        self.sums = torch.zeros(classes, classes, dtype=torch.int64, device=device)
        self._threshold = threshold

    def add(self, output: Tensor, target: Tensor) -> None:
        """Takes scores [n, classes, …] or [n, 1, …] in."""
        classes = len(self.sums)
        guess = output.argmax(dim=1) if self._threshold is None else (output[:, 0] > self._threshold).long()
        judged = (target >= 0).long().reshape(-1)
        cells = (target.clamp(min=0) * classes + guess.clamp(max=classes - 1)).reshape(-1)
        self.sums.view(-1).scatter_add_(0, cells, judged)

    def read(self, samples: int) -> dict[str, float]:
        """`iou` (of areas) and `accuracy`, 0 … 1: see `designer.data.metrics.of_places`."""
        return of_places(self.sums.cpu().numpy(), areas=self._areas)


class LabelMeter:
    """F1 over all labels, and the share of labels that are right. `target` is 1 or 0 for each label, [n, labels]."""

    def __init__(self, device: torch.device, *, threshold: float) -> None:
        """Outputs above `threshold` give the label. Rows of `sums`: right ones, given, due, places that agree, all."""
        self.sums = torch.zeros(5, dtype=torch.int64, device=device)
        self._threshold = threshold

    def add(self, output: Tensor, target: Tensor) -> None:
        """Takes scores [n, labels] in."""
        given, due = output > self._threshold, target > 0.5
        counts = ((given & due).sum(), given.sum(), due.sum(), (given == due).sum())
        self.sums += torch.stack([*counts, torch.full_like(counts[0], due.numel())])

    def read(self, samples: int) -> dict[str, float]:
        """`f1` and `accuracy`, 0 … 1."""
        right, given, due, agree, every = self.sums.tolist()
        return {"f1": 2 * right / (given + due) if given + due else 1.0, "accuracy": agree / max(every, 1)}


class CopyMeter:
    """How far what comes out is from what went in, in the network's own numbers."""

    def __init__(self, device: torch.device) -> None:
        """Sums of a sample's mean |error| and error²."""
        self.sums = torch.zeros(2, dtype=torch.float64, device=device)

    def add(self, output: Tensor, target: Tensor) -> None:
        """Takes outputs of the shape of `target` in."""
        error = (output.double() - target.double()).flatten(1)
        self.sums += torch.stack([error.abs().mean(dim=1).sum(), error.square().mean(dim=1).sum()])

    def read(self, samples: int) -> dict[str, float]:
        """`mae` and `rmse`."""
        absolute, squared = self.sums.tolist()
        return {"mae": absolute / samples, "rmse": math.sqrt(squared / samples)}


def meter_for(entry: DatasetDef, form: TargetForm, loss: str, device: torch.device, scale: Tensor | None) -> Meter:
    """The meter for a dataset. `scale` [k] are the units of a regression's targets."""
    threshold = 0.0 if shares_from(loss) == "sigmoid" else 0.5
    single = threshold if form in (TargetForm.BINARY, TargetForm.SIGN) else None
    match entry.task:
        case "classification" if entry.is_dense:
            return PlaceMeter(device, len(entry.labels), areas=entry.has_areas, threshold=single)
        case "classification":
            return ClassMeter(device, threshold=single)
        case "multilabel":
            return LabelMeter(device, threshold=threshold)
        case "reconstruction":
            return CopyMeter(device)
    assert scale is not None, "a regression has targets with units"
    return ValueMeter(scale)
