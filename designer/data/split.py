"""Divides a dataset into samples to learn from and samples to validate with.

The division follows from the seed alone, on every machine and with every version of numpy: samples are ordered by a
hash of (seed, row). Classes keep their shares in both parts.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION
from designer.data.datasets import Dataset
from designer.data.errors import DataError
from designer.graph.recipe import Data

Rows = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Split:
    """Row numbers of the two parts, each in rising order. Together they are all rows, each once."""

    train: Rows
    validation: Rows


def split(dataset: Dataset, data: Data) -> Split:
    """Holds `data.validation` of the dataset out, drawn by `data.seed`. Raises `DataError` if too little is there."""
    if not 0 < data.validation < 1:
        raise DataError(
            f"The share of validation data must lie between 0 and 1, not {data.validation:g}.", "Set it to 0.2, say."
        )
    order = np.argsort(_hashes(data.seed, len(dataset)), kind="stable")
    if dataset.entry.task == CLASSIFICATION:
        held_out = _stratified(dataset, order, data.validation)
    else:
        count = min(max(round(len(dataset) * data.validation), 1), len(dataset) - 1)
        held_out = order[:count]
    mask = np.zeros(len(dataset), dtype=bool)
    mask[held_out] = True
    return Split(np.flatnonzero(~mask), np.flatnonzero(mask))


def _stratified(dataset: Dataset, order: NDArray[Any], share: float) -> NDArray[Any]:
    """The first `share` of each class in `order`; at least one sample of each class in each part."""
    targets = dataset.targets[order]
    parts: list[NDArray[Any]] = []
    for number in np.unique(targets):
        rows = order[targets == number]
        if len(rows) < 2:
            label = dataset.entry.labels[int(number)]
            raise DataError(
                f"{dataset.entry.title}: the class “{label}” has {len(rows)} sample; at least 2 are needed, one to"
                " learn from and one to validate with.",
                "Add samples of this class or leave it out.",
            )
        parts.append(rows[: min(max(round(len(rows) * share), 1), len(rows) - 1)])
    return np.concatenate(parts)


def _hashes(seed: int, rows: int) -> NDArray[np.uint64]:
    """A well-mixed number for each row: the finaliser of SplitMix64 (Steele, Lea, Flood 2014), applied twice."""
    start = _mix(np.array([seed % 2**64], dtype=np.uint64) + np.uint64(0x9E3779B97F4A7C15))
    return _mix(start + np.arange(1, rows + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15))


def _mix(x: NDArray[np.uint64]) -> NDArray[np.uint64]:
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))
