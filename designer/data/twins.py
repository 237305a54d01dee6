"""Items that are there more than once: the same bytes, the same row, the same text, nearly the same picture."""

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from designer.data.datasets import Array
from designer.data.joined import Joined
from designer.data.picture_prints import Prints, hashes_of, prints_of
from designer.data.picture_twins import alike
from designer.data.source import Rows, Source
from designer.data.sources.images_source import ImageSource
from designer.data.sources.text_source import TextSource
from designer.data.split import mix
from designer.data.table_source import TableSource

Marks = NDArray[np.uint64]
"""A number for each item, equal for equal ones (others agree by chance once in 2⁶⁴ pairs); 0 if it cannot be read."""

Progress = Callable[[int, int], None]

_AT_ONCE = 256
_MOST_BYTES = 1 << 30
"""Samples that are no files are compared up to this size; beyond, it would take too long."""

_PLAIN = 2
"""Pictures of one colour are all alike, and no copies of each other."""


@dataclass(frozen=True, eq=False)
class Twins:
    """Row numbers of items that are the same, two at least in each; and of those that nearly are."""

    equal: tuple[Rows, ...] = ()
    near: tuple[Rows, ...] = ()


_KNOWN: "WeakKeyDictionary[Source, Twins]" = WeakKeyDictionary()


def twins_of(source: Source, progress: Progress | None = None) -> Twins:
    """What is there more than once in a source; of one that was looked through before, at once.

    `progress` may raise to end it. Not for the window's thread.
    """
    known = _KNOWN.get(source)
    if known is not None:
        return known
    tell = progress or (lambda done, total: None)
    if isinstance(source, ImageSource) and len(source.parts) == 1:
        paths = [source.path(row) for row in range(len(source))]
        return remembered(source, prints_of(paths, source.keys, tell))
    parts = [_marks(part, tell) for part in source.parts if part is not source.dense]
    found = Twins(_together(_combined(parts))) if all(part is not None for part in parts) else Twins()
    _KNOWN[source] = found
    return found


def remembered(source: Source, prints: Prints) -> Twins:
    """What prints of its pictures tell, and will when `twins_of` is asked."""
    marks = np.array([_number(digest) for digest in prints.digests], dtype=np.uint64)
    rough = np.flatnonzero((marks != 0) & (prints.spread > _PLAIN))
    near = [rough[group] for group in alike(hashes_of(prints.greys(rough)), prints.colours[rough])]
    unlike = tuple(group for group in near if len(np.unique(marks[group])) > 1)
    found = Twins(_together(marks), unlike)
    _KNOWN[source] = found
    return found


def twins_in(inputs: Array) -> Twins:
    """The same among samples [n, …] in memory."""
    return Twins(_together(_of_samples(inputs)))


def _marks(source: Source, tell: Progress) -> Marks | None:
    """None: too much to compare, or samples that share values by their nature."""
    if source.targets.ordered and source.content == "series":
        return None
    if isinstance(source, Joined):
        return _of_parts((source.first, *source.others.values()), tell)
    if isinstance(source, TableSource):
        return _of_rows(source)
    if isinstance(source, TextSource):
        return _of_texts(source, tell)
    path: Callable[[int], Path] | None = getattr(source, "path", None)
    if callable(path):
        return _of_files([path(row) for row in range(len(source))], tell)
    return None if source.is_fitted else _of_read(source, tell)


def _of_parts(parts: Sequence[Source], tell: Progress) -> Marks | None:
    """Of items with several inputs, which are the same only if all of these are."""
    together = np.zeros(len(parts[0]), dtype=np.uint64)
    alone = mix(np.arange(len(together), dtype=np.uint64) + np.uint64(0x9E3779B97F4A7C15))
    for part in parts:
        marks = _marks(part, tell)
        if marks is None:
            return None
        together = mix(together + np.where(marks == 0, alone, marks) + np.uint64(0x9E3779B97F4A7C15))
    return together


def _of_rows(source: TableSource) -> Marks:
    """Cells of all columns that are used, and of the one that is foretold."""
    marks = np.zeros(len(source), dtype=np.uint64)
    for name in (*source.features, source.target):
        column = source.cells.columns[source.cells.names.index(name)]
        codes = column.dictionary_encode().indices.fill_null(-1).to_numpy(zero_copy_only=False)
        marks = mix(marks + codes.astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15))
    return marks


def _of_texts(source: TextSource, tell: Progress) -> Marks:
    """Words without regard to capitals and to the room between them."""
    marks = np.zeros(len(source), dtype=np.uint64)
    for row in range(len(source)):
        if row % _AT_ONCE == 0:
            tell(row, len(source))
        text = source.text(row)
        if isinstance(text, str):
            plain = " ".join(text.casefold().split()).encode("utf-8", "surrogatepass")
            marks[row] = _number(_digest(plain))
    return marks


def _of_files(paths: Sequence[Path], tell: Progress) -> Marks:
    """Bytes of files; only files of the same size are opened."""
    sizes: dict[int, list[int]] = {}
    for row, path in enumerate(paths):
        if row % _AT_ONCE == 0:
            tell(row, len(paths))
        sizes.setdefault(_size(path), []).append(row)
    marks = np.zeros(len(paths), dtype=np.uint64)
    wanted = [row for size, rows in sizes.items() if size > 0 and len(rows) > 1 for row in rows]
    with ThreadPoolExecutor() as pool:
        for start in range(0, len(wanted), _AT_ONCE):
            tell(start, len(wanted))
            some = wanted[start : start + _AT_ONCE]
            marks[some] = list(pool.map(lambda row: _of_file(paths[row]), some))
    return marks


def _of_read(source: Source, tell: Progress) -> Marks | None:
    rows = np.arange(len(source), dtype=np.int64)
    reading = source.fit(rows)
    marks = np.zeros(len(source), dtype=np.uint64)
    for start in range(0, len(rows), _AT_ONCE):
        tell(start, len(rows))
        samples = source.read(reading, rows[start : start + _AT_ONCE])[0]
        if start == 0 and samples.nbytes // max(len(samples), 1) * len(rows) > _MOST_BYTES:
            return None
        marks[start : start + _AT_ONCE] = _of_samples(samples)
    return marks


def _of_samples(samples: Array) -> Marks:
    return np.array([_number(_digest(np.ascontiguousarray(sample).tobytes())) for sample in samples], dtype=np.uint64)


def _combined(parts: Sequence[Marks | None]) -> Marks:
    """Marks of items by those of all their inputs; what cannot be read in one is not told of the whole."""
    known = [part for part in parts if part is not None]
    marks = known[0]
    for part in known[1:]:
        marks = np.where((marks == 0) | (part == 0), np.uint64(0), mix(marks) ^ part)
    return marks


def _together(marks: Marks) -> tuple[Rows, ...]:
    """Rows with equal marks, two at least in each group, in rising order."""
    order = np.argsort(marks, kind="stable")
    order = order[marks[order] != 0]
    groups = np.split(order, np.flatnonzero(np.diff(marks[order])) + 1)
    return tuple(group for group in groups if len(group) > 1)


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=16).digest()


def _number(digest: bytes) -> int:
    return int.from_bytes(digest[:8], "little")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _of_file(path: Path) -> int:
    try:
        with path.open("rb") as file:
            return _number(hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).digest())
    except OSError:
        return 0
