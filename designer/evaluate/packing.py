"""Class numbers of a picture's pixels as text: small enough to keep those of the worst samples."""

import base64
import binascii
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def packed(plane: Array) -> str:
    """Class numbers below 256, [height, width], as text."""
    return base64.b64encode(zlib.compress(np.ascontiguousarray(plane, dtype=np.uint8).tobytes(), 6)).decode("ascii")


def unpacked(text: str, shape: tuple[int, ...]) -> Array | None:
    """What was packed, uint8 of this shape; None if it is nothing, or something else."""
    size = int(np.prod(shape))
    try:
        content = zlib.decompressobj().decompress(base64.b64decode(text, validate=True), size + 1)
    except (binascii.Error, ValueError, zlib.error):
        return None
    return np.frombuffer(content, dtype=np.uint8).reshape(shape) if text and len(content) == size else None


class Furthest:
    """Keeps the planes of the samples with the largest loss, while more and more come."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._kept: dict[int, tuple[float, Array]] = {}

    def take(self, row: int, loss: float, plane: Array) -> None:
        """Another sample; it is kept if its loss is one of the largest so far."""
        self._kept[row] = loss, plane
        if len(self._kept) > 2 * self._count:
            best = sorted(self._kept.items(), key=lambda item: -item[1][0])[: self._count]
            self._kept = dict(best)

    @property
    def texts(self) -> Mapping[int, str]:
        """Row → its plane, packed."""
        return {row: packed(plane) for row, (_, plane) in self._kept.items()}
