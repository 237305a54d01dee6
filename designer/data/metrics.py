"""Metrics of a whole set of predictions, by the ids of `designer.catalogue.metrics`. Pure numpy.

Definitions are scikit-learn's (`accuracy_score`, `mean_absolute_error`, `root_mean_squared_error`, `r2_score`,
`confusion_matrix`, `precision_recall_fscore_support`); several targets are averaged plainly.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from designer.data.outcome import places, shares, values
from runtime.manifest import OutputSpec

Array = NDArray[Any]


class ClassScore(NamedTuple):
    """How well one class is found. Where there is nothing to divide by, the share is 0."""

    precision: float
    recall: float
    f1: float
    support: int


def accuracy(targets: Array, predicted: Array) -> float:
    """Share of class numbers [n] that are right."""
    return float((targets == predicted).mean())


def mae(targets: Array, predicted: Array) -> float:
    """Mean absolute error of values [n, k]."""
    return float(np.abs(targets - predicted).mean())


def rmse(targets: Array, predicted: Array) -> float:
    """Root mean square error of values [n, k], averaged over the k targets."""
    return float(np.sqrt(np.square(targets - predicted).mean(axis=0)).mean())


def r2(targets: Array, predicted: Array) -> float:
    """Share of the variance of values [n, k] that is explained, averaged over the k targets.

    A target that does not vary counts 1 if predicted exactly, else 0.
    """
    left = np.square(targets - predicted).sum(axis=0)
    spread = np.square(targets - targets.mean(axis=0)).sum(axis=0)
    constant = spread == 0
    explained = np.where(constant, (left == 0).astype(float), 1.0 - left / np.where(constant, 1.0, spread))
    return float(explained.mean())


def iou(matrix: Array) -> float:
    """Intersection over union, averaged over the classes that occur or are said, from a confusion matrix."""
    both, either = np.diag(matrix), matrix.sum(axis=0) + matrix.sum(axis=1) - np.diag(matrix)
    there = either > 0
    return float((both[there] / either[there]).mean()) if there.any() else 0.0


def f1(targets: Array, predicted: Array) -> float:
    """F1 over all labels together (micro-averaged), of 1 and 0 for each label, [n, labels]."""
    right = float(((targets > 0.5) & (predicted > 0.5)).sum())
    told = float((targets > 0.5).sum() + (predicted > 0.5).sum())
    return 2 * right / told if told else 1.0


_VALUES: dict[str, Callable[[Array, Array], float]] = {"mae": mae, "rmse": rmse, "r2": r2}


def metrics(spec: OutputSpec, targets: Array, outputs: Array) -> dict[str, float]:
    """The metrics of a task, by id in display order.

    `targets` are the dataset's (class numbers [n], or values [n, k] in their unit), `outputs` the network's raw ones.
    """
    if spec.task == "classification" and targets.ndim > 1:
        matrix = places_confusion(targets, places(spec, outputs), len(spec.labels))
        return of_places(matrix, areas=targets.ndim > 2)
    if spec.task == "classification":
        return {"accuracy": accuracy(targets, shares(spec, outputs).argmax(axis=1))}
    if spec.task == "multilabel":
        came = shares(spec, outputs) > 0.5
        return {"f1": f1(targets, came), "accuracy": float((came == (targets > 0.5)).mean())}
    wanted, came = targets.astype(np.float64).reshape(len(targets), -1), values(spec, outputs)
    known = _VALUES if spec.task == "regression" else {"mae": mae, "rmse": rmse}
    return {name: measure(wanted, came) for name, measure in known.items()}


def of_places(matrix: Array, *, areas: bool = True) -> dict[str, float]:
    """The metrics of a class for each place, from a confusion matrix of places; `areas`: the places are pixels."""
    right = float(np.diag(matrix).sum() / max(int(matrix.sum()), 1))
    return {"iou": iou(matrix), "accuracy": right} if areas else {"accuracy": right}


def places_confusion(targets: Array, found: Array, classes: int) -> Array:
    """Counts int64 [classes, classes] of places: `targets` [n, …] (`IGNORED`, or 255 of bytes, is left out), shares
    [n, classes, …].
    """
    judged = judged_places(targets)
    wanted, came = targets[judged].astype(np.int64), found.argmax(axis=1)[judged]
    return confusion(wanted, came, classes)


def judged_places(targets: Array) -> Array:
    """Which places of targets are judged, bool of the same shape."""
    judged: Array = targets != 255 if targets.dtype == np.uint8 else targets >= 0
    return judged


def confusion(targets: Array, predicted: Array, classes: int) -> Array:
    """Counts int64 [classes, classes]: row is the true class, column the predicted one."""
    cells = np.bincount(targets * classes + predicted, minlength=classes * classes)
    return cells.reshape(classes, classes)


def class_scores(matrix: Array) -> tuple[ClassScore, ...]:
    """Precision, recall, F1 and support of each class, from a confusion matrix."""
    right, said, there = np.diag(matrix), matrix.sum(axis=0), matrix.sum(axis=1)
    return tuple(
        ClassScore(_ratio(hit, told), _ratio(hit, real), _ratio(2 * hit, told + real), real)
        for hit, told, real in zip(right.tolist(), said.tolist(), there.tolist(), strict=True)
    )


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
