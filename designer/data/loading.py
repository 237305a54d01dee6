"""From what a project says of its data to arrays: a dataset that is shipped, or a source of the user's own.

What pictures and sound become is kept in a file of the cache, so that it is made once and may be larger than memory.
"""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from designer.catalogue.datasets import DATASETS
from designer.data.changes import changed, kept_rows, without
from designer.data.datasets import Array, Dataset, check, load_dataset
from designer.data.errors import DataError
from designer.data.source import Reading, Rows, Source, Trouble
from designer.data.sources import open_source
from designer.data.split import split_targets
from designer.graph.recipe import Data
from designer.places import cache_folder
from runtime.reader import Reader

_CHUNK = 256
"""Items that are read at once: progress is told this often, and no more than this is held besides the file."""

Progress = Callable[[int, int], None]
"""Told how many items of how many are read. Raising ends the reading, and nothing half is kept."""


def load(data: Data, progress: Progress | None = None) -> Dataset:
    """The chosen data, without what the user excluded and with what they relabelled. Raises `DataError`."""
    if any(entry.name == data.dataset for entry in DATASETS):
        return changed(load_dataset(data.dataset), data)
    dataset = changed(_read_source(open_source(data), data, progress), data)
    check(dataset)
    return dataset


def _read_source(source: Source, data: Data, progress: Progress | None) -> Dataset:
    """All items of a source as arrays; those that cannot be read are left out and told."""
    everything = np.arange(len(source), dtype=np.int64)
    if source.is_fitted:
        learnt = kept_rows(source.keys, data)
        parts = split_targets(source.targets, data, rows=learnt)
        reading = source.fit(parts.train)
    else:
        reading = source.fit(everything)
    inputs, bad = _cached(source, reading, everything, progress)
    dataset = Dataset(
        data.dataset,
        inputs,
        source.targets.values,
        source.facts(reading),
        source.keys,
        reading,
        (*source.troubles, *bad),
    )
    return without(dataset, {trouble.key for trouble in bad})


def _cached(
    source: Source, reading: Reading, rows: Rows, progress: Progress | None
) -> tuple[Array, tuple[Trouble, ...]]:
    """What `Source.read` gives for all rows. Pictures and sound come from a file that is made once and mapped."""
    if source.content not in ("image", "sound"):
        return source.read(reading, rows)
    place = cache_folder() / "data" / _name(source, reading)
    array, told = place.with_suffix(".npy"), place.with_suffix(".json")
    try:
        if not (array.exists() and told.exists()):
            _fill(source, reading, rows, place, progress)
        bad = tuple(Trouble(*each) for each in json.loads(told.read_text(encoding="utf-8")))
        return np.load(array, mmap_mode="r", allow_pickle=False), bad
    except (OSError, ValueError, TypeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DataError(
            f"What was read of the data could not be kept in “{place.parent}”: {reason}.",
            "Make room on this disk, or set LAYERLOOM_HOME to a folder with more.",
        ) from error


def _fill(source: Source, reading: Reading, rows: Rows, place: Path, progress: Progress | None) -> None:
    """Writes the file of a cache to another name first, so that a crash leaves none or a whole one."""
    place.parent.mkdir(parents=True, exist_ok=True)
    rough = place.with_suffix(".part.npy")
    told: list[Trouble] = []
    file: Any = None
    for start in range(0, len(rows), _CHUNK):
        if progress is not None:
            progress(start, len(rows))
        part, bad = source.read(reading, rows[start : start + _CHUNK])
        told += bad
        if file is None:
            _make_sure_of_room(place.parent, part[0].nbytes * len(rows))
            file = np.lib.format.open_memmap(rough, mode="w+", dtype=part.dtype, shape=(len(rows), *part.shape[1:]))
        file[start : start + len(part)] = part
    file.flush()
    del file
    place.with_suffix(".json").write_text(json.dumps([[t.key, t.message, t.hint] for t in told]), encoding="utf-8")
    rough.replace(place.with_suffix(".npy"))


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
