"""A source whose items are rows of an array that lies somewhere: pictures, series, tokens or plain numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, Content, DatasetDef
from designer.data.array_files import stamp
from designer.data.errors import DataError
from designer.data.ink import decode_for_pictures
from designer.data.numbered import Numbered
from designer.data.source import Reading, Rows, Source, Targets, Trouble
from designer.graph.recipe import Json
from runtime.manifest import Decode

Array = NDArray[Any]
Layout = Literal["plain", "grey", "channels first", "channels last"]
"""How pictures lie in the array: [h, w], [c, h, w] or [h, w, c]; plain is anything that is no picture."""

_LEAST_SIDE, _LONGEST_STRIP = 8, 4
_LOOKED_AT = 2000


@dataclass(frozen=True, eq=False, kw_only=True)
class ArrayItems:
    """What an `ArraySource` is made of. `title` and `doc` say what it is; `files` are those it was read from."""

    name: str
    title: str
    doc: str
    array: Array
    targets: Targets
    files: Sequence[Path]
    layout: Layout = "plain"
    is_tokens: bool = False
    keys: Sequence[str] = ()
    settled: Mapping[str, Json] = field(default_factory=dict)
    licence: str = ""


def layout_of(shape: tuple[int, ...]) -> Layout:
    """Whether samples of an array of this shape [n, …] look like pictures, and how these lie in it."""
    match shape[1:]:
        case (height, width) if _looks_like_a_picture(height, width):
            return "grey"
        case (1 | 3, height, width) if _looks_like_a_picture(height, width):
            return "channels first"
        case (height, width, 1 | 3) if _looks_like_a_picture(height, width):
            return "channels last"
    return "plain"


def _looks_like_a_picture(height: int, width: int) -> bool:
    small, large = sorted((height, width))
    return small >= _LEAST_SIDE and large <= _LONGEST_STRIP * small


class ArraySource(Source):
    """Rows of an array, each an item. Pictures of bytes stay bytes; other numbers become float32, or int64 tokens."""

    def __init__(self, items: ArrayItems) -> None:
        """Raises `DataError` if inputs and targets are not equally many, or tokens are negative."""
        array, targets = items.array, items.targets
        if len(array) != len(targets.values):
            raise DataError(
                f"{items.title}: there are {len(array)} inputs, but {len(targets.values)} targets.",
                "Save as many targets as inputs, in the same order.",
            )
        if len(array) < 2 or 0 in array.shape:
            raise DataError(
                f"{items.title}: the inputs have the shape {_sizes(array.shape)}; at least 2 samples are needed.",
                "Choose an array that holds some.",
            )
        if items.is_tokens and (array.dtype.kind not in "iu" or array.min() < 0):
            raise DataError(
                f"{items.title}: numbers of tokens are whole and not below 0, but there are others.",
                "Do not take the numbers for tokens, or correct them.",
            )
        self.items = items
        self.content: Content = "array" if items.layout == "plain" else "image"
        self.keys = items.keys or Numbered("row", len(array))
        self.targets = targets
        self.settled = items.settled
        self._stamp = stamp(items.files)
        self._is_bytes = self.content == "image" and array.dtype == np.uint8
        self._shape = _laid_out(array[:1], items.layout).shape[1:]

    @property
    def fingerprint(self) -> str:
        """By the sizes and times of the files."""
        return f"{self._stamp}\n{self.items.layout}"

    def fit(self, rows: Rows) -> Reading:
        """Pictures of bytes are read as picture files would be; numbers of other kinds are what they are."""
        return self._decode(rows) if self._is_bytes else None

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """Rows that hold what is not a finite number are told."""
        whole = len(rows) == len(self) and np.array_equal(rows, np.arange(len(self)))
        found = self.items.array if whole else self.items.array[rows]
        part = _laid_out(found, self.items.layout)
        if self._is_bytes:
            return part, ()
        if self.items.is_tokens:
            return part.astype(np.int64, copy=False), ()
        with np.errstate(over="ignore"):
            numbers = part.astype(np.float32, copy=False)
        bad = _not_finite(numbers) if part.dtype.kind == "f" else np.array([], dtype=np.int64)
        if len(bad):
            numbers = np.array(numbers)
            numbers[bad] = 0
        return numbers, tuple(self._not_a_number(self.keys[int(rows[row])]) for row in bad)

    def facts(self, reading: Reading) -> DatasetDef:
        """Bytes of pictures go from 0 to 255; other pictures are standardised unless they lie between 0 and 1."""
        items, targets = self.items, self.targets
        is_unit = self.content == "image" and not self._is_bytes and self._lies_in_unit()
        return DatasetDef(
            name=items.name,
            title=items.title,
            doc=items.doc,
            task=targets.task,
            content=self.content,
            shape=self._shape,
            samples=len(self),
            labels=targets.labels,
            targets=targets.names,
            unit=targets.unit,
            target_shape=targets.values.shape[1:] if targets.task == CLASSIFICATION else (),
            normalise="scale" if self._is_bytes or is_unit else "standardise",
            value_range=(0.0, 255.0) if self._is_bytes else (0.0, 1.0),
            dtype="int64" if items.is_tokens else "float32",
            tokens=int(items.array.max()) + 1 if items.is_tokens else 0,
            licence=items.licence,
        )

    def _decode(self, rows: Rows) -> Decode:
        step = max(1, len(self) // _LOOKED_AT)
        return decode_for_pictures(_laid_out(self.items.array[::step], self.items.layout), 255.0)

    def _lies_in_unit(self) -> bool:
        some = self.items.array[:: max(1, len(self) // _LOOKED_AT)]
        return bool(np.nanmin(some) >= 0 and np.nanmax(some) <= 1)

    def _not_a_number(self, key: str) -> Trouble:
        return Trouble(
            key,
            f"{self.items.title}, {key}: a value is empty, infinite or too large, where finite numbers are expected.",
            "Fill it in, or leave the item out.",
        )


def _laid_out(array: Array, layout: Layout) -> Array:
    """[n, …] with the channels of pictures first."""
    if layout == "grey":
        return array[:, np.newaxis]
    return np.moveaxis(array, -1, 1) if layout == "channels last" else array


def _not_finite(numbers: Array) -> Rows:
    """Rows with a value that is not finite, looked for in parts: the array may be larger than memory."""
    at_once = max(1, (1 << 24) // max(1, int(np.prod(numbers.shape[1:]))))
    axes = tuple(range(1, numbers.ndim))
    found = [
        at + np.flatnonzero(~np.isfinite(numbers[at : at + at_once]).all(axis=axes))
        for at in range(0, len(numbers), at_once)
    ]
    return np.concatenate(found) if found else np.array([], dtype=np.int64)


def _sizes(shape: tuple[int, ...]) -> str:
    return "×".join(map(str, shape))
