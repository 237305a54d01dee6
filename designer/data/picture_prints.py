"""What is looked at in each picture to tell what is wrong with it: its bytes, its size, and a small print."""

import hashlib
import io
import os
import warnings
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL.Image import Resampling

from runtime.decode import opened
from runtime.errors import InputError
from runtime.photo import in_mode, is_sideways, upright

PRINT = 16
"""A print is the picture with this height and width."""

_AT_ONCE = 64
_SIDE = 8

Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Prints:
    """What was seen, by row. `digests` are empty and `faults` full for what cannot be read.

    `sizes` is [n, 2] (height, width), `spread` [n] the difference between the brightest and the darkest value of any
    colour, `colours` uint8 [n, PRINT, PRINT, 3].
    """

    digests: list[bytes]
    faults: list[tuple[str, str]]
    sizes: NDArray[np.int64]
    spread: NDArray[np.int64]
    colours: NDArray[np.uint8]

    def greys(self, rows: NDArray[np.int64]) -> NDArray[np.uint8]:
        """The prints of some rows in grey [len(rows), PRINT, PRINT], by the weights of ITU-R BT.601."""
        return (self.colours[rows] @ np.array((0.299, 0.587, 0.114), dtype=np.float32)).astype(np.uint8)


def prints_of(paths: Sequence[Path], names: Sequence[str], progress: Progress | None = None) -> Prints:
    """Looks at all pictures, with many threads. `progress` may raise to end it. Not for the window's thread."""
    count = len(paths)
    seen = Prints(
        digests=[b""] * count,
        faults=[("", "")] * count,
        sizes=np.zeros((count, 2), dtype=np.int64),
        spread=np.zeros(count, dtype=np.int64),
        colours=np.zeros((count, PRINT, PRINT, 3), dtype=np.uint8),
    )
    with warnings.catch_warnings(), ThreadPoolExecutor(os.cpu_count()) as pool:
        warnings.simplefilter("ignore")
        for first in range(0, count, _AT_ONCE):
            if progress is not None:
                progress(first, count)
            rows = range(first, min(first + _AT_ONCE, count))
            list(pool.map(lambda row: _look(seen, row, paths[row], names[row]), rows))
    return seen


def hashes_of(greys: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """64 bits for each print: whether it gets brighter from one of 8×9 fields to the next (dHash, N. Krawetz, 2013)."""
    wide = greys.astype(np.float32)
    rows = wide.reshape(len(greys), _SIDE, PRINT // _SIDE, PRINT).mean(axis=2)
    places = np.linspace(0, PRINT - 1, _SIDE + 1)
    left = np.floor(places).astype(np.int64)
    right = np.minimum(left + 1, PRINT - 1)
    share = (places - left).astype(np.float32)
    fields = rows[:, :, left] * (1 - share) + rows[:, :, right] * share
    bits = (fields[:, :, 1:] > fields[:, :, :-1]).reshape(len(greys), 64)
    packed: NDArray[np.uint64] = np.packbits(bits, axis=1).view(np.uint64).reshape(-1)
    return packed


def _look(seen: Prints, row: int, path: Path, name: str) -> None:
    try:
        content = path.read_bytes()
        if not content:
            seen.faults[row] = (f"“{name}” is empty: it has 0 bytes.", "Copy it anew, or leave it out.")
            return
        with opened(io.BytesIO(content), f"“{name}”") as picture:
            width, height = picture.size
            sideways = is_sideways(picture)
            picture.draft("RGB", (2 * PRINT, 2 * PRINT))
            small = in_mode(picture, "RGB", f"“{name}”")
            extremes: Any = small.getextrema()  # Any: pairs, as it is colours
            spread = max(high - low for low, high in extremes)
            tiny = small.resize((PRINT, PRINT), Resampling.BILINEAR, reducing_gap=2.0)
            seen.colours[row] = np.asarray(upright(tiny, picture))
        seen.sizes[row] = (width, height) if sideways else (height, width)
        seen.spread[row] = spread
        seen.digests[row] = hashlib.blake2b(content, digest_size=16).digest()
    except InputError as error:
        seen.faults[row] = (error.message, error.hint)
    except OSError as error:
        seen.faults[row] = (f"“{name}” could not be read: {error.strerror or error}.", "Check the file.")
