"""Reads idx files, the format of MNIST: two zero bytes, the type, the number of sizes, the sizes, the numbers.

As described by Y. LeCun, C. Cortes, C. Burges: The MNIST database of handwritten digits. Big-endian throughout.
"""

import gzip
import zlib
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from designer.data.array_files import unreadable
from designer.data.errors import DataError

_TYPES = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
_MOST_SIZES = 8
MOST_UNPACKED = 1 << 32
"""Bytes that one compressed file may become."""


def read_idx(file: Path) -> NDArray[Any]:
    """The array in an idx file, mapped where it is not compressed (`.gz`). Raises `DataError`."""
    try:
        if file.suffix.lower() == ".gz":
            with gzip.open(file, "rb") as stream:
                return _unpacked(stream, file)
        with file.open("rb") as plain:
            dtype, shape = _head(plain, file)
            offset, needed = plain.tell(), _bytes(dtype, shape)
        size = file.stat().st_size
        if size < offset + needed:
            raise _cut_short(file, shape, needed, size - offset)
        return np.memmap(file, dtype, "r", offset, shape) if needed else np.zeros(shape, dtype)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise DataError(f"“{file.name}” is a damaged archive: {error}.", "Copy or download it again.") from error
    except OSError as error:
        raise unreadable(file, error) from error


def _head(stream: IO[bytes] | gzip.GzipFile, file: Path) -> tuple[np.dtype[Any], tuple[int, ...]]:
    magic = stream.read(4)
    if len(magic) < 4 or magic[:2] != b"\0\0" or magic[2] not in _TYPES or not 0 < magic[3] <= _MOST_SIZES:
        came = magic.hex(" ") or "nothing"
        raise DataError(
            f"“{file.name}” is no idx file: it begins with {came}, but 00 00 08 01 (labels) or 00 00 08 03 (pictures)"
            " was expected.",
            "Choose another file, or another kind of source.",
        )
    sizes = stream.read(4 * magic[3])
    if len(sizes) < 4 * magic[3]:
        raise DataError(f"“{file.name}” ends within its sizes.", "Copy or download it again.")
    shape = tuple(int(size) for size in np.frombuffer(sizes, ">u4"))
    return np.dtype(_TYPES[magic[2]]), shape


def _unpacked(stream: IO[bytes] | gzip.GzipFile, file: Path) -> NDArray[Any]:
    dtype, shape = _head(stream, file)
    needed = _bytes(dtype, shape)
    if needed > MOST_UNPACKED:
        raise DataError(
            f"“{file.name}” would need {needed >> 20} MiB unpacked; up to {MOST_UNPACKED >> 20} MiB are read.",
            "Unpack it first: a file that is not compressed can be of any size.",
        )
    content = stream.read(needed)
    if len(content) < needed:
        raise _cut_short(file, shape, needed, len(content))
    return np.frombuffer(content, dtype).reshape(shape)


def _bytes(dtype: np.dtype[Any], shape: tuple[int, ...]) -> int:
    return int(np.prod(shape, dtype=object)) * dtype.itemsize


def _cut_short(file: Path, shape: tuple[int, ...], needed: int, came: int) -> DataError:
    sizes = "×".join(map(str, shape))
    return DataError(
        f"“{file.name}” is cut short: {sizes} numbers need {needed} bytes, but {came} came.",
        "Copy or download it again.",
    )
