"""Pictures as a source: files in a folder, each a sample of bytes, read by many threads at once."""

import hashlib
import os
import warnings
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path

import numpy as np

from designer.catalogue.datasets import DatasetDef
from designer.data.source import Array, Reading, Rows, Source, Targets, Trouble
from designer.data.telling import tell
from designer.graph.recipe import Json
from runtime.decode import read_picture
from runtime.errors import InputError
from runtime.manifest import PHOTO_SCALE, Decode

_TOLD_EVERY = 1000
_AT_ONCE = 8
"""Pictures that a thread takes at once: few enough that none waits long for another at the end."""


class ImageSource(Source):
    """Pictures `keys`, paths below `root` with “/” between folders."""

    content = "image"

    def __init__(
        self,
        *,
        name: str,
        title: str,
        root: Path,
        keys: Sequence[str],
        targets: Targets,
        decode: Decode,
        settled: Mapping[str, Json],
        troubles: Sequence[Trouble] = (),
        index: Path | None = None,
        said: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.name, self.title, self.root = name, title, root
        self.keys, self.targets, self.troubles = keys, targets, tuple(troubles)
        self.settled, self._decode, self._index = settled, decode, index
        self.said = said or {}

    def path(self, row: int) -> Path:
        """Where a picture lies."""
        return self.root / self.keys[row]

    @cached_property
    def fingerprint(self) -> str:
        """Names, sizes and times of all files; a file that is gone counts as well."""
        digest = hashlib.sha256(str(self.root).encode(errors="surrogateescape"))
        folder = f"{self.root}{os.sep}"
        for place, key in enumerate(self.keys):
            if not place % _TOLD_EVERY:
                tell(place, len(self.keys))
            digest.update(f"{key}\0{_stamp(folder + key)}\n".encode())
        if self._index is not None:
            digest.update(_stamp(self._index).encode())
        return digest.hexdigest()

    def fit(self, rows: Rows) -> Reading:
        """The size and colours that were settled when the source was opened, whatever the rows."""
        return self._decode

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """Bytes [len(rows), channels, height, width]."""
        assert isinstance(reading, Decode), "pictures are read by a Decode"
        samples = np.zeros((len(rows), reading.channels, reading.height, reading.width), dtype=np.uint8)

        def read_some(first: int) -> list[Trouble]:
            some = [
                self._put(reading, int(rows[at]), samples[at]) for at in range(first, min(first + _AT_ONCE, len(rows)))
            ]
            return [trouble for trouble in some if trouble is not None]

        with warnings.catch_warnings(), ThreadPoolExecutor(os.cpu_count()) as pool:
            warnings.simplefilter("ignore")  # Of what is odd in files: if it does harm, a trouble says so.
            troubles = [each for some in pool.map(read_some, range(0, len(rows), _AT_ONCE)) for each in some]
        return samples, tuple(troubles)

    def facts(self, reading: Reading) -> DatasetDef:
        """What pictures these are."""
        assert isinstance(reading, Decode), "pictures are read by a Decode"
        targets = self.targets
        about = f"with {len(targets.labels)} classes" if targets.labels else "with nothing to predict"
        if targets.names and not targets.labels:
            about = f"with the value {targets.names[0]}"
        return DatasetDef(
            name=self.name,
            title=self.title,
            doc=f"{len(self)} pictures {about}.",
            task=targets.task,
            content="image",
            shape=(reading.channels, reading.height, reading.width),
            samples=len(self),
            labels=targets.labels,
            targets=targets.names,
            unit=targets.unit,
            normalise="scale",
            value_range=(0.0, PHOTO_SCALE),
        )

    def _put(self, reading: Decode, row: int, place: Array) -> Trouble | None:
        """Reads one picture to its place. What is wrong with it, if anything is; the place is left alone then."""
        key = self.keys[row]
        try:
            place[...] = read_picture(self.path(row), reading, key)
        except InputError as error:
            return Trouble(key, error.message, error.hint)
        except FileNotFoundError:
            return Trouble(key, f"“{key}” is not there any more.", "Put it back, or look through the data again.")
        except OSError as error:
            return Trouble(key, f"“{key}” could not be read: {error.strerror or error}.", "Check the file.")
        return None


def _stamp(path: str | Path) -> str:
    try:
        state = os.stat(path)
    except OSError:
        return "gone"
    return f"{state.st_size} {state.st_mtime_ns}"
