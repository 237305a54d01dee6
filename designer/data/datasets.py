"""Loads datasets into arrays and checks them. Needs numpy only, so that a window can preview data at once.

The numbers are those of the files that scikit-learn ships. They are read without importing scikit-learn, which would
take seconds.
"""

import csv
import gzip
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, DATASETS, IGNORED, DatasetDef
from designer.data.errors import DataError
from designer.data.source import Reading, Trouble

Floats = NDArray[np.float32]
Array = NDArray[Any]

_ENTRIES = {entry.name: entry for entry in DATASETS}
_INSTALL_HINT = "Install scikit-learn, which ships the file: pip install scikit-learn."


@dataclass(frozen=True, eq=False)
class Dataset:
    """A dataset in memory.

    `inputs` is [n, *entry.shape], as the source has the values: float32, uint8 of pictures (a file that is mapped, so
    that more fits than there is memory), or int64 numbers of tokens. `targets` is int64 [n] (class numbers) or
    float32 [n, k] (values to predict); where there is a target for each place, [n, *entry.target_shape], perhaps uint8
    with 255 for `IGNORED`, and mapped. `keys` names each item; without, the number of its row does. `reading` is how
    items became samples, for the runtime to do alike. `others` and `other_readings` are the same for further inputs,
    in the order of `entry.others`. `groups`, int64 [n], are not torn apart by a split. `troubles` tells what was left
    out.
    """

    name: str
    inputs: Array
    targets: Array
    entry: DatasetDef
    keys: Sequence[str] = ()
    reading: Reading = None
    troubles: tuple[Trouble, ...] = ()
    others: tuple[Array, ...] = ()
    other_readings: tuple[Reading, ...] = ()
    groups: Array | None = None

    @property
    def every_input(self) -> tuple[Array, ...]:
        """The arrays of all inputs, the first one first."""
        return (self.inputs, *self.others)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """How the items of each input became samples."""
        return (self.reading, *(self.other_readings or (None,) * len(self.others)))

    def __len__(self) -> int:
        return len(self.inputs)


def load_dataset(name: str, *, folder: Path | None = None) -> Dataset:
    """The dataset called `name`, checked. Raises `DataError`. `folder` holds the files; default: scikit-learn's own."""
    entry = _ENTRIES.get(name)
    if entry is None:
        close = get_close_matches(name, _ENTRIES, n=1)
        hint = f"Did you mean {close[0]}? " if close else ""
        raise DataError(f"There is no dataset called “{name}”.", f"{hint}There is: {', '.join(_ENTRIES)}.")
    table, targets = _READERS[name](folder or _shipped_folder(entry))
    inputs = table.reshape(len(table), *entry.shape) if table.shape[1:] == (_size(entry),) else table
    keys = tuple(map(str, range(1, len(table) + 1)))
    dataset = Dataset(name, inputs.astype(np.float32), targets, entry, keys)
    check(dataset)
    return dataset


def check(dataset: Dataset) -> None:
    """Raises `DataError` naming the first place where a dataset is not what its entry promises."""
    entry, inputs, targets = dataset.entry, dataset.inputs, dataset.targets
    if inputs.shape[1:] != entry.shape:
        raise DataError(
            f"{entry.title}: a sample has the shape {inputs.shape[1:]}, but {entry.shape} was expected.", _RESTORE
        )
    if len(inputs) != len(targets):
        raise DataError(f"{entry.title}: there are {len(inputs)} samples, but {len(targets)} targets.", _RESTORE)
    if len(inputs) < 2:
        raise DataError(f"{entry.title}: there are {len(inputs)} samples; at least 2 are needed.", _RESTORE)
    for kind, array in zip(entry.inputs, dataset.every_input, strict=True):
        if array.shape[1:] != kind.shape:
            message = f"{entry.title}: “{kind.name}” has the shape {array.shape[1:]}, but {kind.shape} was expected."
            raise DataError(message, _RESTORE)
        _check_finite(entry, array.reshape(len(array), -1), kind.features)
    if entry.task == CLASSIFICATION:
        _check_labels(entry, targets)
    elif targets.size:
        _check_finite(entry, targets.reshape(len(targets), -1), entry.targets)


_RESTORE = "Restore the file, or choose another dataset."


def _check_finite(entry: DatasetDef, table: Array, names: tuple[str, ...]) -> None:
    if table.dtype.kind != "f":  # Bytes of pictures and numbers of tokens are; the pictures may be more than memory.
        return
    bad = np.argwhere(~np.isfinite(table))
    if len(bad):
        row, column = (int(index) for index in bad[0])
        name = f"“{names[column]}”" if column < len(names) else str(column + 1)
        more = f" (and {len(bad) - 1} more)" if len(bad) > 1 else ""
        value = "empty or not a number (NaN)" if np.isnan(table[row, column]) else "infinite"
        raise DataError(
            f"{entry.title}: the value in row {row + 1}, column {name} is {value}{more}.",
            "Fill the value in or remove the row.",
        )


def _check_labels(entry: DatasetDef, targets: Array) -> None:
    if targets.dtype == np.uint8:  # Of a source that makes them; they may be more than memory.
        return
    wrong = (targets >= len(entry.labels)) | ((targets < 0) & ((targets != IGNORED) | (targets.ndim == 1)))
    bad = np.flatnonzero(wrong.reshape(len(targets), -1).any(axis=1))
    if len(bad):
        row = int(bad[0])
        found = int(targets[row][wrong[row]].flat[0])
        raise DataError(
            f"{entry.title}: row {row + 1} has the class {found}, but there are {len(entry.labels)} classes"
            f" (0 to {len(entry.labels) - 1}).",
            "Correct the label or remove the row.",
        )


def _size(entry: DatasetDef) -> int:
    return int(np.prod(entry.shape))


def _shipped_folder(entry: DatasetDef) -> Path:
    found = find_spec("sklearn")
    if found is None or not found.submodule_search_locations:
        raise DataError(f"{entry.title}: the data comes with scikit-learn, which is not installed.", _INSTALL_HINT)
    return Path(next(iter(found.submodule_search_locations))) / "datasets" / "data"


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
        return (gzip.decompress(content) if path.suffix == ".gz" else content).decode()
    except FileNotFoundError:
        raise DataError(f"The data file “{path.name}” is missing in “{path.parent}”.", _INSTALL_HINT) from None
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise DataError(f"The data file “{path.name}” could not be read: {error}.", _INSTALL_HINT) from error


def _numbers(path: Path, *, delimiter: str | None = ",", header: int = 0) -> Array:
    """A file's rows as float64 [rows, columns]. Raises `DataError` that names the line that is no row of numbers."""
    text = _text(path)
    lines = [line for line in text.splitlines()[header:] if line.strip()]
    if not lines:
        raise DataError(f"The data file “{path.name}” is empty.", _INSTALL_HINT)
    try:
        return np.loadtxt(lines, delimiter=delimiter, dtype=np.float64, ndmin=2, comments=None)
    except ValueError:
        return _slow_numbers(path, text, delimiter, header)


def _slow_numbers(path: Path, text: str, delimiter: str | None, header: int) -> Array:
    """Reads cell by cell: an empty cell becomes NaN, anything else that is no number is named."""
    rows: list[list[float]] = []
    reader = csv.reader(io.StringIO(text), delimiter=delimiter or " ", skipinitialspace=True)
    for number, cells in enumerate(reader, start=1):
        if number <= header or not cells:
            continue
        if rows and len(cells) != len(rows[0]):
            raise DataError(
                f"“{path.name}”, line {number}: {len(cells)} values were found, but {len(rows[0])} expected.", _RESTORE
            )
        try:
            rows.append([float(cell) if cell.strip() else np.nan for cell in cells])
        except ValueError:
            raise DataError(f"“{path.name}”, line {number}: a value is not a number: {cells}.", _RESTORE) from None
    return np.array(rows, dtype=np.float64)


def _last_column_is_class(file: str, header: int) -> Callable[[Path], tuple[Array, Array]]:
    def read(folder: Path) -> tuple[Array, Array]:
        table = _numbers(folder / file, header=header)
        classes = table[:, -1]
        whole = np.where(np.isfinite(classes), classes, -1)
        return table[:, :-1], whole.astype(np.int64)

    return read


def _diabetes(folder: Path) -> tuple[Array, Array]:
    table = _numbers(folder / "diabetes_data_raw.csv.gz", delimiter=None)
    return table, _numbers(folder / "diabetes_target.csv.gz").astype(np.float32)


def _linnerud(folder: Path) -> tuple[Array, Array]:
    table = _numbers(folder / "linnerud_exercise.csv", delimiter=None, header=1)
    targets = _numbers(folder / "linnerud_physiological.csv", delimiter=None, header=1)
    return table, targets.astype(np.float32)


_READERS: dict[str, Callable[[Path], tuple[Array, Array]]] = {
    "digits": _last_column_is_class("digits.csv.gz", header=0),
    "iris": _last_column_is_class("iris.csv", header=1),
    "wine": _last_column_is_class("wine_data.csv", header=1),
    "breast_cancer": _last_column_is_class("breast_cancer.csv", header=1),
    "diabetes": _diabetes,
    "linnerud": _linnerud,
}
