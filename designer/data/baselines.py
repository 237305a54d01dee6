"""What is reached without a network: by always saying the same, and by a linear model. Anything learnt should beat it.

Both learn from the training part and are scored on what validates, as a network is. Needs numpy alone.
"""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, DETECTION, MULTILABEL, RECONSTRUCTION
from designer.data.datasets import Dataset
from designer.data.metrics import judged_places, r2
from designer.data.split import Split, mix

Array = NDArray[Any]
Score = Literal["accuracy", "r2"]

MOST_FEATURES, MOST_SAMPLES = 2048, 4000
"""A linear model takes no more than these, so that it stays a matter of a second."""
_RIDGE = 1e-3
"""The penalty on weights, as a share of the features' variance: it decides where features say the same."""
_MOST_OUTPUTS = 2000


@dataclass(frozen=True, slots=True)
class Baseline:
    """One: `name` says how, `score` is the share of right classes (`accuracy`), or R² (`r2`), of what validates."""

    name: str
    metric: Score
    score: float


def baselines(dataset: Dataset, parts: Split) -> tuple[Baseline, ...]:
    """The constant and the linear baseline; the constant alone where a linear model would be too large, or where there
    are several inputs or classes of places; none where there is nothing to compare with.
    """
    entry = dataset.entry
    if entry.task in (DETECTION, RECONSTRUCTION) or entry.is_transcript:
        return ()
    if entry.task == MULTILABEL:
        return (usual_labels(dataset, parts),)
    if entry.is_dense:
        return (usual_place(dataset, parts),)
    constant = majority(dataset, parts) if entry.task == CLASSIFICATION else mean(dataset, parts)
    if entry.others or (entry.task == CLASSIFICATION and len(entry.labels) > _MOST_OUTPUTS):
        return (constant,)
    return (constant, linear(dataset, parts))


def majority(dataset: Dataset, parts: Split) -> Baseline:
    """Always the class that is most frequent in the training part; the first of those that are equally so."""
    kinds, counts = np.unique(dataset.targets[parts.train], return_counts=True)
    share = float((dataset.targets[parts.validation] == kinds[counts.argmax()]).mean())
    return Baseline("most frequent class", "accuracy", share)


def usual_place(dataset: Dataset, parts: Split) -> Baseline:
    """Always the class that most places of the training part have. Of very many samples some are drawn."""
    learnt, checked = (dataset.targets[_drawn(rows, MOST_SAMPLES)] for rows in (parts.train, parts.validation))
    counts = np.bincount(learnt[judged_places(learnt)].reshape(-1), minlength=1)
    held_out = checked[judged_places(checked)]
    return Baseline("most frequent class", "accuracy", float((held_out == counts.argmax()).mean()))


def usual_labels(dataset: Dataset, parts: Split) -> Baseline:
    """Always the labels that at least half of the training part has; the share of labels that this gets right."""
    usual = dataset.targets[parts.train].mean(axis=0) >= 0.5
    return Baseline("most frequent class", "accuracy", float((dataset.targets[parts.validation] == usual).mean()))


def mean(dataset: Dataset, parts: Split) -> Baseline:
    """Always the mean of the training part."""
    truth = _values(dataset)
    held_out = truth[parts.validation]
    return Baseline("mean", "r2", r2(held_out, np.broadcast_to(truth[parts.train].mean(axis=0), held_out.shape)))


def linear(dataset: Dataset, parts: Split) -> Baseline:
    """Least squares with a small penalty. Classes are told by the largest of as many values.

    Tokens count by how often each occurs. Of very many numbers or samples some are drawn, always the same ones.
    """
    rows = _drawn(parts.train, MOST_SAMPLES)
    count, columns = _columns(dataset)
    learnt = _features(dataset, rows, columns)
    middle, spread = learnt.mean(axis=0), learnt.std(axis=0)
    spread[spread < 1e-12] = 1.0
    is_class = dataset.entry.task == CLASSIFICATION
    truth = np.eye(len(dataset.entry.labels))[dataset.targets[rows]] if is_class else _values(dataset)[rows]
    start = truth.mean(axis=0)
    weights = _solved((learnt - middle) / spread, truth - start)
    checked = _drawn(parts.validation, MOST_SAMPLES)
    said = (_features(dataset, checked, columns) - middle) / spread @ weights + start
    name = "linear model" if len(columns) == count else f"linear model of {len(columns)} numbers"
    if is_class:
        return Baseline(name, "accuracy", float((said.argmax(axis=1) == dataset.targets[checked]).mean()))
    return Baseline(name, "r2", r2(_values(dataset)[checked], said))


def _solved(x: Array, y: Array) -> Array:
    """Weights [features, outputs], by the smaller of both systems of equations."""
    samples, features = x.shape
    penalty = _RIDGE * samples
    if features <= samples:
        return np.linalg.solve(x.T @ x + penalty * np.eye(features), x.T @ y)
    weights: Array = x.T @ np.linalg.solve(x @ x.T + penalty * np.eye(samples), y)
    return weights


def _columns(dataset: Dataset) -> tuple[int, Array]:
    """How many features there are, and those that are taken."""
    entry = dataset.entry
    count = entry.tokens if entry.dtype == "int64" else max(1, int(np.prod(dataset.inputs.shape[1:])))
    everything = np.arange(count, dtype=np.int64)
    return count, everything if count <= MOST_FEATURES else everything[:: -(-count // MOST_FEATURES)]


def _features(dataset: Dataset, rows: Array, columns: Array) -> Array:
    """float64 [rows, columns]."""
    raw = np.asarray(dataset.inputs[rows]).reshape(len(rows), -1)
    if dataset.entry.dtype != "int64":
        return raw[:, columns].astype(np.float64)
    place = np.full(dataset.entry.tokens, -1, dtype=np.int64)
    place[columns] = np.arange(len(columns))
    found = np.zeros((len(rows), len(columns)))
    where = place[raw]
    row = np.broadcast_to(np.arange(len(rows))[:, np.newaxis], where.shape)
    np.add.at(found, (row[where >= 0], where[where >= 0]), 1.0)
    return found


def _values(dataset: Dataset) -> Array:
    return dataset.targets.reshape(len(dataset.targets), -1).astype(np.float64)


def _drawn(rows: Array, most: int) -> Array:
    """At most so many of the rows, in rising order: those whose hash is smallest."""
    if len(rows) <= most:
        return rows
    return np.sort(rows[np.argsort(mix(rows.astype(np.uint64)), kind="stable")[:most]])
