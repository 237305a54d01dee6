"""From what a project says of its data to arrays: a dataset that is shipped, or a source of the user's own.

What pictures and sound become is kept in a file of the cache, so that it is made once and may be larger than memory.
"""

import hashlib
import json
import os
import shutil
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np

from designer.catalogue.datasets import DATASETS
from designer.data.changes import changed, fitted, without
from designer.data.datasets import Array, Dataset, check, load_dataset
from designer.data.errors import DataError
from designer.data.kept import hold, kept_folder, sweep
from designer.data.mapped import write_header
from designer.data.source import Reading, Rows, Source, Trouble
from designer.data.sources import open_source
from designer.data.telling import heard_by
from designer.graph.recipe import Data
from runtime.reader import Reader

_CHUNK = 256
"""Items that are read at once: progress is told this often, and no more than this is held besides the file."""

Progress = Callable[[int, int], None]
"""Told how many items of how many are read, and before that how much of an archive is unpacked.

Raising ends the reading, and nothing half is kept.
"""


def load(data: Data, progress: Progress | None = None) -> Dataset:
    """The chosen data, without what the user excluded and with what they relabelled. Raises `DataError`."""
    if any(entry.name == data.dataset for entry in DATASETS):
        return changed(load_dataset(data.dataset), data)
    dataset = changed(_read_source(open_source(data, progress), data, progress), data)
    check(dataset)
    return dataset


def _read_source(source: Source, data: Data, progress: Progress | None) -> Dataset:
    """All items of a source as arrays; those that cannot be read are left out and told."""
    readings = fitted(source, data)
    arrays, bad = _read_parts(source, readings, progress)
    if bad and any(part.is_fitted for part in source.parts):  # Without what is damaged, others are held back.
        readings = fitted(source, data, set(bad))
        arrays, bad = _read_parts(source, readings, progress)
    inputs, *others = arrays[: 1 + len(source.others)]
    dataset = Dataset(
        data.dataset,
        inputs,
        source.targets.values if source.dense is None else arrays[-1],
        source.described(readings),
        source.keys,
        readings[0],
        (*(trouble for part in source.parts for trouble in part.troubles), *bad.values()),
        tuple(others),
        readings[1 : 1 + len(others)],
        source.targets.groups,
    )
    return without(dataset, set(bad))


def _read_parts(
    source: Source, readings: Sequence[Reading], progress: Progress | None
) -> tuple[list[Array], dict[str, Trouble]]:
    """The arrays of all parts, and what is wrong with items by their keys: the first thing that is."""
    everything, parts = np.arange(len(source), dtype=np.int64), source.parts
    arrays: list[Array] = []
    bad: dict[str, Trouble] = {}
    for place, (part, reading) in enumerate(zip(parts, readings, strict=True)):
        tell = _share_of(progress, place, len(parts), len(source))
        array, troubles = _cached(part, reading, everything, tell)
        arrays.append(array)
        for trouble in troubles:
            bad.setdefault(trouble.key, trouble)
    return arrays, bad


def _share_of(progress: Progress | None, place: int, parts: int, items: int) -> Progress | None:
    """Progress within one of several parts, told as items of all of them."""
    if progress is None or parts == 1:
        return progress
    return lambda done, total: progress(place * items + done, parts * items)


def _cached(
    source: Source, reading: Reading, rows: Rows, progress: Progress | None
) -> tuple[Array, tuple[Trouble, ...]]:
    """What `Source.read` gives for all rows. Pictures and sound come from a file that is made once and mapped."""
    if source.content not in ("image", "sound"):
        return source.read(reading, rows)
    place = kept_folder() / _name(source, reading)
    try:
        kept = _kept(place, len(rows))
        if kept is None:
            _fill(source, reading, rows, place, progress)
            kept = _kept(place, len(rows))
            sweep()
        if kept is not None:
            return kept
        reason: object = "the file is damaged"
    except OSError as error:
        reason = error.strerror or error
    raise DataError(
        f"What was read of the data could not be kept in “{place.parent}”: {reason}.",
        "Make room on this disk, or set LAYERLOOM_HOME to a folder with more.",
    )


def _kept(place: Path, count: int) -> tuple[Array, tuple[Trouble, ...]] | None:
    """What a cache holds; None if there is none, or one that is damaged."""
    try:
        bad = tuple(Trouble(*each) for each in json.loads(place.with_suffix(".json").read_text(encoding="utf-8")))
        array = np.load(place.with_suffix(".npy"), mmap_mode="r", allow_pickle=False)
        hold(place, array)
        return (array, bad) if len(array) == count else None
    except (FileNotFoundError, ValueError, TypeError, EOFError):
        return None


def _fill(source: Source, reading: Reading, rows: Rows, place: Path, progress: Progress | None) -> None:
    """Writes the files of a cache to other names first, so that a crash leaves none or whole ones.

    They are written from the beginning to the end, while the next items are read: a disk that gets full then gives an
    error, where a mapped file would end the program.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    rough = place.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
    told: list[Trouble] = []
    try:
        with rough.open("wb") as file, ThreadPoolExecutor(1) as writer:
            written: Future[int] | None = None
            for start in range(0, len(rows), _CHUNK):
                if progress is not None:
                    progress(start, len(rows))
                with heard_by(None):  # How far a chunk is, is no news beside how far all is.
                    part, bad = source.read(reading, rows[start : start + _CHUNK])
                told += bad
                if written is None:
                    _make_sure_of_room(place.parent, part[0].nbytes * len(rows))
                    write_header(file, part.dtype, (len(rows), *part.shape[1:]))
                else:
                    written.result()
                written = writer.submit(file.write, np.ascontiguousarray(part).data)
            if written is not None:
                written.result()
        troubles = json.dumps([[t.key, t.message, t.hint] for t in told])
        place.with_suffix(".json").write_text(troubles, encoding="utf-8")
        rough.replace(place.with_suffix(".npy"))
    finally:
        rough.unlink(missing_ok=True)


def _make_sure_of_room(folder: Path, bytes_needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if bytes_needed > free:
        raise DataError(
            f"Reading the data needs {bytes_needed >> 20} MiB in “{folder}”, but only {free >> 20} MiB are free.",
            "Make room there, choose a smaller size, or set LAYERLOOM_HOME to a folder with more.",
        )


def _name(source: Source, reading: Reading) -> str:
    """The name of a cache: it differs as soon as a file or the way of reading does."""
    way = reading.to_json() if isinstance(reading, Reader) else repr(reading)
    text = json.dumps([source.fingerprint, way], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:32]
