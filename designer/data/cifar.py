"""Reads CIFAR-10 and CIFAR-100 as they are given away: Python's batches (read, never executed) and the binary ones.

Formats: A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images (2009), and the page of the datasets.
A picture is 3072 bytes: 1024 of red, of green and of blue, row by row.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.data.array_files import unreadable
from designer.data.errors import DataError
from designer.data.pickles import read_plain_pickle

_PIXELS = 3 * 32 * 32
_LABELS = ("labels", "fine_labels")
_NAMES = ("label_names", "fine_label_names")
_TRAINING = ("data_batch", "train")
_TEST = ("test_batch", "test")
_META = ("batches.meta", "batches.meta.txt", "meta", "fine_label_names.txt")
PARTS = ("training", "test", "all")


@dataclass(frozen=True, eq=False)
class Cifar:
    """Pictures [n, 3, 32, 32] of bytes, their class numbers [n], the classes' names, a key each, and the files."""

    pictures: NDArray[np.uint8]
    numbers: NDArray[np.int64]
    labels: tuple[str, ...]
    keys: tuple[str, ...]
    files: tuple[Path, ...]


def read_cifar(folder: Path, part: str = "training") -> Cifar:
    """The batches of one part (`training`, `test` or `all`) in a folder. Raises `DataError`."""
    files = batches_in(folder, part)
    if not files:
        raise DataError(
            f"“{folder.name}” holds no batches of CIFAR for “{part}”: files such as data_batch_1, data_batch_1.bin or"
            " train were expected.",
            "Choose the folder into which the archive was unpacked.",
        )
    found = [_read_batch(file) for file in files]
    keys = tuple(f"{file.name}/{row}" for file, (pictures, _) in zip(files, found, strict=True)
                 for row in range(1, len(pictures) + 1))  # fmt: skip
    numbers = np.concatenate([each for _, each in found])
    meta = next((folder / name for name in _META if (folder / name).is_file()), None)
    pictures = np.concatenate([each for each, _ in found]).reshape(-1, 3, 32, 32)
    labels = _labels(meta, numbers)
    return Cifar(pictures, numbers, labels, keys, (*files, *([meta] if meta else [])))


def batches_in(folder: Path, part: str = "all") -> list[Path]:
    """The files of a folder that are called like batches, in the order of their names. Raises `DataError`."""
    try:
        files = sorted(file for file in folder.iterdir() if file.is_file())
    except NotADirectoryError:
        raise DataError(f"“{folder.name}” is a file, but a folder was expected.", "Choose its folder.") from None
    except OSError as error:
        raise unreadable(folder, error) from error
    stems = {"training": _TRAINING, "test": _TEST, "all": _TRAINING + _TEST}[part]
    return [file for file in files if file.suffix in ("", ".bin") and file.stem.rstrip("_0123456789") in stems]


def _read_batch(file: Path) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    return _read_binary(file) if file.suffix == ".bin" else _read_python(file)


def _read_python(file: Path) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    batch = _by_text(read_plain_pickle(file))
    pictures = batch.get("data")
    labels = next((batch[name] for name in _LABELS if name in batch), None)
    if not isinstance(pictures, np.ndarray) or pictures.ndim != 2 or pictures.shape[1] != _PIXELS:
        came = f"of shape {pictures.shape}" if isinstance(pictures, np.ndarray) else "none"
        raise DataError(f"“{file.name}”: an array “data” [n, {_PIXELS}] was expected, but there is {came}.", _CHOOSE)
    if pictures.dtype != np.uint8:
        raise DataError(f"“{file.name}”: pictures of bytes were expected, but {pictures.dtype} came.", _CHOOSE)
    if not isinstance(labels, list) or not all(type(label) is int and label >= 0 for label in labels):
        raise DataError(f"“{file.name}”: a list “labels” of class numbers was expected.", _CHOOSE)
    if len(labels) != len(pictures):
        raise DataError(f"“{file.name}”: there are {len(pictures)} pictures, but {len(labels)} labels.", _CHOOSE)
    return pictures, np.array(labels, dtype=np.int64)


_CHOOSE = "Choose a folder with batches as they are given away, or unpack the archive again."


def _read_binary(file: Path) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """One label before each picture, or two (CIFAR-100: the coarse one first)."""
    try:
        content = np.fromfile(file, dtype=np.uint8)
    except OSError as error:
        raise unreadable(file, error) from error
    labels = 2 if file.stem in ("train", "test") else 1
    if not len(content) or len(content) % (labels + _PIXELS):
        raise DataError(
            f"“{file.name}” has {len(content)} bytes, which are no whole number of pictures of {labels + _PIXELS}"
            " bytes: it is cut short, or no batch.",
            "Copy it again.",
        )
    rows = content.reshape(-1, labels + _PIXELS)
    return rows[:, labels:], rows[:, labels - 1].astype(np.int64)


def _labels(meta: Path | None, numbers: NDArray[np.int64]) -> tuple[str, ...]:
    """The classes' names; their numbers where nothing names them."""
    found: tuple[str, ...] = ()
    if meta is not None and meta.suffix == ".txt":
        found = tuple(line.strip() for line in meta.read_text("utf-8", "replace").splitlines() if line.strip())
    elif meta is not None:
        batch = _by_text(read_plain_pickle(meta))
        names: list[Any] = next((batch[name] for name in _NAMES if isinstance(batch.get(name), list)), [])
        found = tuple(name.decode("utf-8", "replace") if isinstance(name, bytes) else str(name) for name in names)
    count = int(numbers.max()) + 1
    return found if len(set(found)) == len(found) >= count else tuple(map(str, range(count)))


def _by_text(value: Any) -> dict[str, Any]:
    """A dictionary by texts, also where Python 2 or 3 wrote its keys as bytes. Anything else is empty."""
    if not isinstance(value, dict):
        return {}
    return {key.decode("latin-1") if isinstance(key, bytes) else str(key): item for key, item in value.items()}
