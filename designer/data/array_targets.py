"""What an array of targets is: numbers of classes, one-hot rows, words, or values to predict."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, IGNORED, MULTILABEL, REGRESSION
from designer.data.errors import DataError
from designer.data.source import Targets

MOST_CLASSES = 1000
"""More different whole numbers are values, not classes."""

_IGNORED_BYTE = 255

Array = NDArray[Any]


def targets_of(array: Array, said: str, task: str = "auto", labels: tuple[str, ...] = ()) -> Targets:
    """Targets from an array [n], [n, k] or [n, …] that a sentence calls `said`. Raises `DataError`.

    `task` is classification, multilabel, regression, or auto: whole numbers of few kinds, words and one-hot rows are
    classes; rows of 0 and 1 are labels; whole numbers in more than two dimensions are classes of places, where negative
    ones, and 255 of bytes, are not judged. `labels` name the classes 0, 1, …; without, their numbers do.
    """
    if array.ndim == 2 and array.shape[1] == 1:
        array = array[:, 0]
    if array.ndim == 4 and array.shape[1] == 1:
        array = array[:, 0]
    if task == "multilabel" or (task == "auto" and _is_multi_hot(array)):
        return _many_labels(array, said, labels)
    is_grid = array.ndim == 2 and not (_is_one_hot(array) or array.shape[1] < 2)
    if array.dtype.kind in "iu" and (array.ndim > 2 or (is_grid and task == "classification")) and task != "regression":
        return _places(array, said, labels)
    if array.ndim == 2 and _is_one_hot(array) and task != "regression":
        return _classes(np.argmax(array, axis=1), labels)
    if array.ndim > 2:
        raise DataError(
            f"“{said}” has the shape {_sizes(array)}, but targets are one number, or one row of numbers, per sample, or"
            " whole numbers of classes for each place.",
            "Save the targets with the shape (samples) or (samples, values), or classes of places as whole numbers.",
        )
    if array.dtype.kind == "U" or (array.ndim == 1 and task != "regression" and _are_classes(array, task)):
        return _classes(array, labels)
    if task == "classification":
        raise DataError(f"“{said}” holds no class numbers: they are whole, and one per sample.", "Predict values.")
    values = np.asarray(array, dtype=np.float32)
    values = values[:, np.newaxis] if values.ndim == 1 else values
    bad = np.flatnonzero(~np.isfinite(values).all(axis=1))
    if len(bad):
        raise DataError(
            f"“{said}”: the target of sample {int(bad[0]) + 1} is not a finite number"
            f"{f' (and of {len(bad) - 1} more)' if len(bad) > 1 else ''}.",
            "Fill it in, or leave these samples out when you save the arrays.",
        )
    count = values.shape[1]
    return Targets(REGRESSION, values, names=tuple(f"value {i + 1}" for i in range(count)) if count > 1 else ("value",))


def _are_classes(array: Array, task: str) -> bool:
    if array.dtype.kind == "f" and task != "classification":
        return False
    if array.dtype.kind == "f" and not (np.isfinite(array).all() and (array == np.floor(array)).all()):
        return False
    if task == "classification":
        return True
    kinds = len(np.unique(array))
    return kinds <= MOST_CLASSES and kinds <= max(2, len(array) // 2)


def _is_one_hot(array: Array) -> bool:
    if array.dtype.kind not in "fiub" or array.shape[1] < 2:
        return False
    return bool(((array == 0) | (array == 1)).all() and (array.sum(axis=1) == 1).all())


def _is_multi_hot(array: Array) -> bool:
    """Rows of 0 and 1, with none in some, or several."""
    if array.ndim != 2 or array.dtype.kind not in "fiub" or array.shape[1] < 2:
        return False
    return bool(((array == 0) | (array == 1)).all() and (array.sum(axis=1) != 1).any())


def _many_labels(array: Array, said: str, labels: tuple[str, ...]) -> Targets:
    if array.ndim != 2 or array.dtype.kind not in "fiub" or not ((array == 0) | (array == 1)).all():
        raise DataError(
            f"“{said}” of the shape {_sizes(array)} does not say which labels each sample has: a row of 0 and 1 for"
            " each was expected.",
            "Save one column for each label, or choose another task.",
        )
    names = labels if len(labels) == array.shape[1] else tuple(f"label {i + 1}" for i in range(array.shape[1]))
    return Targets(MULTILABEL, array.astype(np.float32), names, names=names)


def _places(array: Array, said: str, labels: tuple[str, ...]) -> Targets:
    """A class for each place, as bytes where they come as such."""
    if array.dtype == np.uint8:
        found = int(array[array != _IGNORED_BYTE].max(initial=0))
        numbers: Array = array
    else:
        numbers = np.where(array < 0, IGNORED, array).astype(np.int64)
        found = int(numbers.max(initial=0))
    if found >= MOST_CLASSES:
        raise DataError(
            f"“{said}” holds class numbers up to {found}; fewer than {MOST_CLASSES} classes were expected.",
            "Number the classes from 0 without gaps, or predict values.",
        )
    names = labels if len(labels) > found else tuple(map(str, range(found + 1)))
    return Targets(CLASSIFICATION, numbers, names)


def _classes(array: Array, labels: tuple[str, ...]) -> Targets:
    kinds, numbers = np.unique(array, return_inverse=True)
    if labels and kinds.dtype.kind in "iu" and kinds.min() >= 0 and kinds.max() < len(labels):
        return Targets(CLASSIFICATION, array.astype(np.int64), labels)
    said = [str(kind) if array.dtype.kind == "U" else str(int(kind)) for kind in kinds]
    return Targets(CLASSIFICATION, numbers.reshape(-1).astype(np.int64), tuple(said))


def _sizes(array: Array) -> str:
    return "×".join(map(str, array.shape))
