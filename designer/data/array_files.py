"""Opens NumPy's files, mapped where that can be: `.npy`, and the members of a `.npz`. Nothing is ever unpickled."""

import tokenize
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from designer.data.errors import DataError

Array = NDArray[Any]

MOST_UNPACKED = 1 << 32
"""Bytes that one compressed array may become."""

_DAMAGES: tuple[type[Exception], ...] = (
    ValueError,
    EOFError,
    SyntaxError,
    TypeError,
    IndexError,
    KeyError,
    AttributeError,
    OverflowError,
    RecursionError,
    MemoryError,
    tokenize.TokenError,
)
"""What NumPy's reading of a damaged header raises."""

_SAVE = "Save it anew with numpy.save."


def stamp(files: Sequence[Path]) -> str:
    """Text that differs as soon as one of the files does, by size and time. Raises `DataError` for one that is gone."""
    parts: list[str] = []
    for file in files:
        try:
            found = file.stat()
        except OSError as error:
            raise unreadable(file, error) from error
        parts.append(f"{file}:{found.st_size}:{found.st_mtime_ns}")
    return "\n".join(parts)


def unreadable(file: Path, error: OSError) -> DataError:
    """The sentence for a file that the system does not give."""
    if isinstance(error, FileNotFoundError):
        return DataError(f"There is no file “{file}”.", "Choose the file where it is now.")
    if isinstance(error, IsADirectoryError):
        return DataError(f"“{file}” is a folder, but a file was expected.", "Choose the file in it.")
    return DataError(f"“{file.name}” could not be read: {error.strerror or error}.", "Check the file and its rights.")


def open_npy(file: Path) -> Array:
    """The array in a `.npy`, mapped. Raises `DataError`."""
    try:
        with file.open("rb") as stream:
            shape, is_fortran, dtype = _header(stream, file.name)
            return _mapped(file, stream.tell(), shape, is_fortran, dtype, file.name)
    except OSError as error:
        raise unreadable(file, error) from error


def open_npz(file: Path, name: str) -> Array:
    """The array called `name` in a `.npz`: mapped if it is stored as it is, unpacked if not. Raises `DataError`."""
    said = f"{file.name}: {name}"
    try:
        with zipfile.ZipFile(file) as archive:
            info = archive.getinfo(f"{name}.npy")
            if info.compress_type != zipfile.ZIP_STORED:
                return _unpacked(archive, info, said)
        with file.open("rb") as stream:
            stream.seek(info.header_offset + 26)  # Both lengths stand at the end of the member's own header.
            lengths = stream.read(4)
            stream.seek(int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little"), 1)
            shape, is_fortran, dtype = _header(stream, said)
            return _mapped(file, stream.tell(), shape, is_fortran, dtype, said)
    except OSError as error:
        raise unreadable(file, error) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, RuntimeError) as error:
        raise DataError(f"“{said}” could not be unpacked: {error}.", "Save the file anew with numpy.savez.") from error


def names_in(file: Path) -> tuple[str, ...]:
    """The names of the arrays in a `.npz`, in their order. Raises `DataError`."""
    try:
        with zipfile.ZipFile(file) as archive:
            return tuple(name[:-4] for name in archive.namelist() if name.endswith(".npy"))
    except OSError as error:
        raise unreadable(file, error) from error
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError) as error:
        raise DataError(
            f"“{file.name}” is no archive of arrays: {error}.", "Save the file anew with numpy.savez."
        ) from error


def _header(stream: IO[bytes], said: str) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    try:
        version = npy.read_magic(stream)
        read = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
        shape, is_fortran, dtype = read(stream)
    except _DAMAGES as error:
        raise DataError(f"“{said}” is no NumPy array, or it is cut short.", _SAVE) from error
    if dtype.hasobject:
        raise DataError(
            f"“{said}” holds Python objects. Reading them could run foreign code, so it was not done.",
            "Make it an array of numbers first, all rows of one length, and save that.",
        )
    if any(size < 0 for size in shape):
        raise DataError(f"“{said}” is damaged: it says that its sizes are {shape}.", _SAVE)
    if not shape:
        raise DataError(f"“{said}” holds a single number, but an array of samples was expected.", _SAVE)
    if dtype.kind not in "fiubU":
        raise DataError(f"“{said}” holds values of the type {dtype}, but real numbers were expected.", _SAVE)
    return shape, is_fortran, dtype


def _mapped(
    file: Path, offset: int, shape: tuple[int, ...], is_fortran: bool, dtype: np.dtype[Any], said: str
) -> Array:
    if 0 in shape:
        return np.zeros(shape, dtype)
    needed = offset + int(np.prod(shape, dtype=object)) * dtype.itemsize
    size = file.stat().st_size
    if size < needed:
        raise DataError(f"“{said}” is cut short: {needed} bytes were expected, but {size} came.", "Copy it again.")
    return np.memmap(file, dtype, "r", offset, shape, "F" if is_fortran else "C")


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, said: str) -> Array:
    with archive.open(info) as stream:
        shape, is_fortran, dtype = _header(stream, said)
        needed = int(np.prod(shape, dtype=object)) * dtype.itemsize
        if needed > MOST_UNPACKED:
            raise DataError(
                f"“{said}” would need {needed >> 20} MiB unpacked; up to {MOST_UNPACKED >> 20} MiB are read.",
                "Save it with numpy.savez or numpy.save: what is not compressed can be of any size.",
            )
        content = stream.read(needed)
    if len(content) < needed:
        raise DataError(f"“{said}” is cut short: {needed} bytes were expected, but {len(content)} came.", _SAVE)
    return np.frombuffer(content, dtype).reshape(shape, order="F" if is_fortran else "C")
