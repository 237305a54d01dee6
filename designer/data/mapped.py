"""Rows of arrays that may be larger than memory: chosen ones go to a file of their own, a few at a time."""

import hashlib
import os
import shutil
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from designer.data.source import Array, Rows

IN_MEMORY = 256 << 20
"""Arrays of fewer bytes than this are chosen from in memory."""

_AT_ONCE = 64 << 20


def write_header(file: Any, dtype: np.dtype[Any], shape: tuple[int, ...]) -> None:
    """Writes what stands before the numbers of an array in a `.npy` file. Any: an open file of bytes."""
    descr = np.lib.format.dtype_to_descr(dtype)
    np.lib.format.write_array_header_2_0(file, {"descr": descr, "fortran_order": False, "shape": shape})


def taken(array: Array, rows: Rows) -> Array:
    """`array[rows]`. Where the array is a large mapped file, so is what is taken of it, beside it.

    The same rows of the same file give the same file. Where there is no room for it, memory has to do.
    """
    name = getattr(array, "filename", None)
    if name is None or len(rows) * array[:1].nbytes < IN_MEMORY:
        return array[rows]
    whole = Path(name)
    digest = hashlib.sha256(np.ascontiguousarray(rows, dtype=np.int64).tobytes()).hexdigest()[:16]
    place = whole.with_name(f"{whole.stem}-{digest}.npy")
    try:
        if not place.exists():
            _write(array, rows, place)
        found: Array = np.load(place, mmap_mode="r", allow_pickle=False)
        return found if len(found) == len(rows) else array[rows]
    except (OSError, ValueError):
        return array[rows]


def _write(array: Array, rows: Rows, place: Path) -> None:
    if len(rows) * array[:1].nbytes > shutil.disk_usage(place.parent).free:
        raise OSError("no room")
    rough = place.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
    some = max(_AT_ONCE // array[:1].nbytes, 1)
    try:
        with rough.open("wb") as file:
            write_header(file, array.dtype, (len(rows), *array.shape[1:]))
            for first in range(0, len(rows), some):
                file.write(np.ascontiguousarray(array[rows[first : first + some]]).data)
        rough.replace(place)
    finally:
        with suppress(OSError):
            rough.unlink(missing_ok=True)
