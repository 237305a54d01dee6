"""A source of recordings: a table for each sample, in the folder of its class."""

import json
from pathlib import Path

import numpy as np

from designer.catalogue.datasets import DatasetDef
from designer.data.errors import DataError
from designer.data.labelled import Kind, class_folders, stamp
from designer.data.source import Array, Reading, Rows, Source, Trouble
from designer.data.sources.opening import Values
from designer.data.table_cells import Cells, read_cells
from designer.data.table_kinds import kinds
from runtime.errors import RuntimeModelError
from runtime.series import Series

ENDINGS = (".csv", ".tsv", ".parquet")
RECORDINGS = Kind("recording", "recordings", ENDINGS)
_LOOKED_AT = 50


class SeriesFolder(Source):
    """Recordings, each of the class of its folder; of each, the last rows are seen."""

    content = "series"

    def __init__(self, values: Values) -> None:
        """Looks through the folders, and into the first files. Raises `DataError`."""
        self._root = Path(values["path"])
        found = class_folders(self._root, RECORDINGS)
        self.keys, self.targets, self.troubles = found.keys, found.targets, found.troubles
        first = self._first()
        known = kinds(first, first.names)
        columns = tuple(dict.fromkeys(values["columns"])) or tuple(n for n in first.names if known[n].kind == "number")
        lacking = [name for name in columns if name not in known]
        if lacking or not columns:
            what = f"column “{lacking[0]}”" if lacking else "column of numbers that vary"
            there = ", ".join(f"“{each}”" for each in first.names[:8])
            raise DataError(f"“{first.path.name}” has no {what}. It has {there}.", "Choose the columns to see.")
        length = values["length"] or self._shortest(len(first))
        self._reader = Series(columns, length, tuple(known[name].decimal for name in columns))
        self.settled = {"columns": list(columns), "length": length}

    @property
    def fingerprint(self) -> str:
        """By all files' sizes and times, and what is asked of them."""
        asked = json.dumps([self._reader.columns, self._reader.length])
        return stamp([self._root / key for key in self.keys]) + asked

    def fit(self, rows: Rows) -> Reading:
        """Nothing is fitted."""
        return self._reader

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """float32 [n, length, channels]. A recording that is too short, or holds what is no number, is told."""
        samples = np.zeros((len(rows), *self._reader.shape), dtype=np.float32)
        troubles: list[Trouble] = []
        for place, row in enumerate(rows.tolist()):
            key = self.keys[row]
            try:
                samples[place] = self._reader.decode(self._root / key).inputs[0]
            except RuntimeModelError as error:
                troubles.append(Trouble(key, error.message, error.hint))
            except OSError as error:
                message = f"“{key}” could not be read: {error.strerror or error}."
                troubles.append(Trouble(key, message, "Check the file."))
        return samples, tuple(troubles)

    def facts(self, reading: Reading) -> DatasetDef:
        """The columns are the features."""
        return DatasetDef(
            name="series_folder",
            title=self._root.name,
            doc=f"{len(self)} recordings of {len(self.targets.labels)} classes from {self._root.name}.",
            task=self.targets.task,
            content="series",
            shape=self._reader.shape,
            samples=len(self),
            labels=self.targets.labels,
            targets=self.targets.names,
            features=self._reader.names,
        )

    def _first(self) -> Cells:
        """The first file that is a table. Raises `DataError` for the first one if none of the first files is."""
        refused: DataError | None = None
        for key in self.keys[:_LOOKED_AT]:
            try:
                return read_cells(self._root / key)
            except DataError as error:
                refused = refused or error
        assert refused is not None, "there is a file"
        raise refused

    def _shortest(self, length: int) -> int:
        """The length of the shortest of the first files that can be read."""
        for key in self.keys[:_LOOKED_AT]:
            try:
                length = min(length, len(read_cells(self._root / key)))
            except DataError:
                continue
        return max(length, 1)
