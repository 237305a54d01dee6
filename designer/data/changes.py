"""What the user changed of single items: left out, or called something else. The files stay as they are."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from typing import Any

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, Task
from designer.data.datasets import Array, Dataset
from designer.data.mapped import taken
from designer.data.source import Reading, Rows, Source
from designer.data.split import split_targets
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
    entry = dataset.entry
    targets = relabelled(dataset.targets, entry.task, entry.labels, dataset.keys, data)
    return without(replace(dataset, targets=targets), {key for key in data.items if is_excluded(data, key)})


def relabelled(targets: Array, task: Task, labels: Sequence[str], keys: Sequence[str], data: Data) -> Array:
    """Class numbers int64 [n] with what the user called items instead; other targets as they are."""
    if task != CLASSIFICATION or not data.items or targets.ndim != 1:
        return targets
    numbers = {label: number for number, label in enumerate(labels)}
    targets = targets.copy()
    for row, key in enumerate(keys):
        label = label_of(data, key) if key in data.items else None
        if label in numbers:
            targets[row] = numbers[label]
    return targets


def learnt_rows(source: Source, data: Data, damaged: Set[str] = frozenset()) -> Rows:
    """Rows of a source's items that training will learn from; `damaged` are keys of those that cannot be read."""
    targets = source.targets
    values = relabelled(targets.values, targets.task, targets.labels, source.keys, data)
    kept = kept_rows(source.keys, data)
    rows = np.array([row for row in kept if source.keys[row] not in damaged], dtype=np.int64) if damaged else kept
    return split_targets(replace(targets, values=values), data, rows=rows).train


def fitted(source: Source, data: Data, damaged: Set[str] = frozenset()) -> tuple[Reading, ...]:
    """The way from items to raw samples for each part of a source, fitted to what training will learn from.

    What cannot be read (`damaged`) is not learnt from.
    """
    everything = np.arange(len(source), dtype=np.int64)
    is_any = any(part.is_fitted for part in source.parts)
    learnt = learnt_rows(source, data, damaged) if is_any else everything
    return tuple(part.fit(learnt if part.is_fitted else everything) for part in source.parts)


def without(dataset: Dataset, keys: set[str]) -> Dataset:
    """A dataset without the items of these keys."""
    rows = np.array([row for row, key in enumerate(dataset.keys) if key not in keys], dtype=np.int64)
    if len(rows) == len(dataset):
        return dataset
    return replace(
        dataset,
        inputs=taken(dataset.inputs, rows),
        others=tuple(taken(other, rows) for other in dataset.others),
        targets=taken(dataset.targets, rows),
        groups=None if dataset.groups is None else dataset.groups[rows],
        keys=tuple(dataset.keys[row] for row in rows),
        entry=replace(dataset.entry, samples=len(rows)),
    )


def _change(data: Data, key: str) -> Mapping[str, Any]:
    change = data.items.get(key)
    return change if isinstance(change, dict) else {}
