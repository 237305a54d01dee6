"""What a model learnt from, so that it can be told whether data is the same: its name, its size and a sum over it."""

import hashlib
from typing import Any

import numpy as np

from designer.data.datasets import Dataset

_HASHED = 256
"""So many samples, evenly from end to end, are read for the sum: large data is not read whole for it."""


def data_of(dataset: Dataset) -> dict[str, Any]:
    """The data as JSON: `name`, `samples`, `shape`, `licence`, and `sha256` over shapes, targets and some samples."""
    entry = dataset.entry
    found = {"name": dataset.name, "samples": len(dataset), "shape": list(entry.shape), "sha256": fingerprint(dataset)}
    return found | ({"licence": entry.licence} if entry.licence else {})


def fingerprint(dataset: Dataset) -> str:
    """SHA-256 in hexadecimal digits. Other values, another order or another number of samples change it.

    A change in samples that are not read (there are more than 256) does not, unless their targets change with them.
    """
    found = hashlib.sha256()
    rows = np.unique(np.linspace(0, max(len(dataset) - 1, 0), _HASHED).astype(np.int64))
    for array in (*dataset.every_input, dataset.targets):
        found.update(f"{array.dtype.str} {array.shape}\n".encode())
    for array in dataset.every_input:
        found.update(np.ascontiguousarray(array[rows[: len(array)]]).tobytes())
    for key in dataset.keys:
        found.update(f"{key}\n".encode())
    found.update(np.ascontiguousarray(dataset.targets).tobytes())
    return found.hexdigest()
