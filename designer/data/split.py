"""Divides a dataset into samples to learn from and samples to validate with.

The division follows from the seed alone, on every machine and with every version of numpy: samples are ordered by a
hash of (seed, row). Classes keep their shares in both parts.

Samples in the order of time are divided by time instead: the last ones validate, and between the parts some are left
out, so that no window of one part sees what a window of the other does. The seed changes nothing then.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, Task
from designer.data.datasets import Dataset
from designer.data.errors import DataError
from designer.data.source import Targets
from designer.graph.recipe import Data

Rows = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Split:
    """Row numbers of the two parts, each in rising order, none in both.

    Together they are all rows; in the order of time, all but those of the gap between the parts.
    """

    train: Rows
    validation: Rows


def split(dataset: Dataset, data: Data) -> Split:
    """Holds `data.validation` of the dataset out, drawn by `data.seed`. Raises `DataError` if too little is there."""
    entry = dataset.entry
    if entry.ordered:
        return _by_time(entry.title, len(dataset), entry.gap, data)
    return _split(entry.title, entry.task, dataset.targets, entry.labels, data)


def split_targets(targets: Targets, data: Data, *, rows: Rows | None = None) -> Split:
    """The same division before anything is read, of the items with these row numbers (in rising order; None: all)."""
    chosen = np.arange(len(targets.values), dtype=np.int64) if rows is None else rows
    if targets.ordered:
        parts = _by_time("The data", len(chosen), targets.gap, data)
    else:
        parts = _split("The data", targets.task, targets.values[chosen], targets.labels, data)
    return Split(chosen[parts.train], chosen[parts.validation])


def _by_time(title: str, samples: int, gap: int, data: Data) -> Split:
    """The last `data.validation` of the samples validate; the `gap` samples before them are in neither part."""
    _check_share(data)
    held_out = max(round(samples * data.validation), 1)
    learnt = samples - held_out - gap
    if learnt < 1:
        raise DataError(
            f"{title}: of {samples} samples in the order of time, {held_out} validate and {gap} lie between, as they"
            " see parts of both; none is left to learn from.",
            "Take shorter windows, a smaller share to validate with, or more rows.",
        )
    return Split(np.arange(learnt, dtype=np.int64), np.arange(learnt + gap, samples, dtype=np.int64))


def _split(title: str, task: Task, targets: NDArray[Any], labels: tuple[str, ...], data: Data) -> Split:
    _check_share(data)
    order = np.argsort(_hashes(data.seed, len(targets)), kind="stable")
    if task == CLASSIFICATION:
        held_out = _stratified(title, targets[order], labels, order, data.validation)
    else:
        count = min(max(round(len(targets) * data.validation), 1), len(targets) - 1)
        held_out = order[:count]
    mask = np.zeros(len(targets), dtype=bool)
    mask[held_out] = True
    return Split(np.flatnonzero(~mask), np.flatnonzero(mask))


def _check_share(data: Data) -> None:
    if not 0 < data.validation < 1:
        raise DataError(
            f"The share of validation data must lie between 0 and 1, not {data.validation:g}.", "Set it to 0.2, say."
        )


def _stratified(
    title: str, targets: NDArray[Any], labels: tuple[str, ...], order: NDArray[Any], share: float
) -> NDArray[Any]:
    """The first `share` of each class in `order`; at least one sample of each class in each part."""
    parts: list[NDArray[Any]] = []
    for number in np.unique(targets):
        rows = order[targets == number]
        if len(rows) < 2:
            label = labels[int(number)]
            raise DataError(
                f"{title}: the class “{label}” has {len(rows)} sample; at least 2 are needed, one to"
                " learn from and one to validate with.",
                "Add samples of this class or leave it out.",
            )
        parts.append(rows[: min(max(round(len(rows) * share), 1), len(rows) - 1)])
    return np.concatenate(parts)


def _hashes(seed: int, rows: int) -> NDArray[np.uint64]:
    """A well-mixed number for each row: the finaliser of SplitMix64 (Steele, Lea, Flood 2014), applied twice."""
    start = mix(np.array([seed % 2**64], dtype=np.uint64) + np.uint64(0x9E3779B97F4A7C15))
    return mix(start + np.arange(1, rows + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15))


def mix(x: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The finaliser of SplitMix64: near numbers become far ones, each a different one. Same shape."""
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))
