"""What the user changed of single items: left out, or called something else. The files stay as they are."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION
from designer.data.datasets import Dataset
from designer.data.mapped import taken
from designer.data.source import Rows
from designer.graph.recipe import Data

EXCLUDED = "excluded"
LABEL = "label"


def kept_rows(keys: Sequence[str], data: Data) -> Rows:
    """Rows of the items that are not excluded, in rising order."""
    out = {key for key in data.items if is_excluded(data, key)}
    rows = range(len(keys)) if not out else [row for row, key in enumerate(keys) if key not in out]
    return np.fromiter(rows, dtype=np.int64)


def is_excluded(data: Data, key: str) -> bool:
    """Whether the user left an item out."""
    return bool(_change(data, key).get(EXCLUDED))


def label_of(data: Data, key: str) -> str | None:
    """What the user called an item instead; None: nothing else."""
    label = _change(data, key).get(LABEL)
    return label if isinstance(label, str) else None


def changed(dataset: Dataset, data: Data) -> Dataset:
    """A dataset with the changes of its items. A change of an item that is not there any more changes nothing."""
    if not data.items:
        return dataset
    entry, targets = dataset.entry, dataset.targets
    if entry.task == CLASSIFICATION:
        numbers = {label: number for number, label in enumerate(entry.labels)}
        targets = targets.copy()
        for row, key in enumerate(dataset.keys):
            label = label_of(data, key) if key in data.items else None
            if label in numbers:
                targets[row] = numbers[label]
    return without(replace(dataset, targets=targets), {key for key in data.items if is_excluded(data, key)})


def without(dataset: Dataset, keys: set[str]) -> Dataset:
    """A dataset without the items of these keys."""
    rows = np.array([row for row, key in enumerate(dataset.keys) if key not in keys], dtype=np.int64)
    if len(rows) == len(dataset):
        return dataset
    return replace(
        dataset,
        inputs=taken(dataset.inputs, rows),
        targets=dataset.targets[rows],
        keys=tuple(dataset.keys[row] for row in rows),
        entry=replace(dataset.entry, samples=len(rows)),
    )


def _change(data: Data, key: str) -> Mapping[str, Any]:
    change = data.items.get(key)
    return change if isinstance(change, dict) else {}
