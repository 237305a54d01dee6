"""Saved datasets as sources: pictures, texts or a table in Arrow and Parquet files with typed columns."""

import os
import warnings
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import IO, Any

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, DatasetDef
from designer.data.arrow_rows import ArrowRows, Kind, looks_saved, open_rows
from designer.data.errors import DataError
from designer.data.labelled import Labelled
from designer.data.said import Said
from designer.data.source import Array, Reading, Rows, Source, Targets, Trouble
from designer.data.sources.images_look import decode_for, settled
from designer.data.sources.opening import Opener, Recognise, Values
from designer.data.sources.text_source import TextSource
from designer.data.table_cells import RowKeys
from designer.data.table_source import TableSource, table_source_of
from designer.data.table_targets import column_in, suggested_target, targets_of
from runtime.decode import read_picture
from runtime.errors import InputError
from runtime.manifest import PHOTO_SCALE, Decode
from runtime.words import checked

_WORDS: tuple[Kind, ...] = ("label", "text", "value")
_LOOKED_AT = 200


def _rows(values: Values) -> ArrowRows:
    return open_rows(Path(values["path"]), values["part"])


def _target(rows: ArrowRows, wanted: str, but: str) -> tuple[str, Any]:
    """The column that is foretold from the column `but` (a picture's, a text's, or ""), and the cells."""
    cells = rows.cells(*_WORDS)
    others = [name for name in cells.names if name != but]
    if wanted:
        return column_in(cells, wanted), cells
    labels = [name for name in rows.names("label") if name != but]
    if labels:
        return labels[0], cells
    if not others:
        raise DataError(
            f"“{rows.path.name}” has no column to foretell; it has {_named(rows)}.",
            "Choose a dataset with classes or values.",
        )
    places = [cells.names.index(name) for name in others]
    return suggested_target(
        replace(cells, names=tuple(others), columns=tuple(cells.columns[at] for at in places))
    ), cells


def _named(rows: ArrowRows) -> str:
    return ", ".join(f"“{name}”" for name in rows.table.column_names[:8])


def _settled(rows: ArrowRows, **more: Any) -> dict[str, Any]:
    return {**({"part": rows.part} if rows.parts else {}), **more}


class SavedPictures(Source):
    """Pictures in a column: their bytes, or the paths of files beside the dataset."""

    content = "image"

    def __init__(self, rows: ArrowRows, column: str, kept: Rows, targets: Targets, values: Values) -> None:
        self._rows, self._column, self._kept = rows, column, kept
        self.keys: Sequence[str] = RowKeys(kept + 1)
        self.targets = targets
        self._decode = decode_for(values, rows.path, self.keys, self._at_key)

    @property
    def fingerprint(self) -> str:
        """By the files of the dataset, and the column that is read."""
        return f"{self._rows.fingerprint}\n{self._rows.part} {self._column}"

    @property
    def decode(self) -> Decode:
        """How the pictures become samples."""
        return self._decode

    def fit(self, rows: Rows) -> Reading:
        """The size and colours that were settled when the source was opened, whatever the rows."""
        return self._decode

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """Bytes [len(rows), channels, height, width]."""
        assert isinstance(reading, Decode), "pictures are read by a Decode"
        samples = np.zeros((len(rows), reading.channels, reading.height, reading.width), dtype=np.uint8)

        def put(place: int) -> Trouble | None:
            key = self.keys[int(rows[place])]
            try:
                samples[place] = read_picture(self.file(int(rows[place])), reading, key)
            except InputError as error:
                return Trouble(key, error.message, error.hint)
            except OSError as error:
                message = f"The picture of {key} could not be read: {error.strerror or error}."
                return Trouble(key, message, "Save the dataset with its pictures in it.")
            return None

        with warnings.catch_warnings(), ThreadPoolExecutor(os.cpu_count()) as pool:
            warnings.simplefilter("ignore")  # Of what is odd in files: if it does harm, a trouble says so.
            told = list(pool.map(put, range(len(rows))))
        return samples, tuple(trouble for trouble in told if trouble is not None)

    def facts(self, reading: Reading) -> DatasetDef:
        """What pictures these are."""
        assert isinstance(reading, Decode), "pictures are read by a Decode"
        targets = self.targets
        doc = f"{len(self)} pictures with {len(targets.labels)} classes."
        if targets.task != CLASSIFICATION:
            doc = f"{len(self)} pictures with the value {targets.names[0]}."
        return DatasetDef(
            name="saved_images",
            title=self._rows.path.name,
            doc=doc,
            task=targets.task,
            content="image",
            shape=(reading.channels, reading.height, reading.width),
            samples=len(self),
            labels=targets.labels,
            targets=targets.names,
            normalise="scale",
            value_range=(0.0, PHOTO_SCALE),
        )

    def file(self, row: int) -> Path | IO[bytes]:
        """The picture of a row. Raises `InputError` if there is none."""
        cell = self._rows.at(self._column, int(self._kept[row]))
        content = cell.get("bytes") if isinstance(cell, dict) else cell
        if isinstance(content, bytes):
            return BytesIO(content)
        name = cell.get("path") if isinstance(cell, dict) else None
        if not name:
            raise InputError(f"{self.keys[row]} holds no picture.", "Fill it in, or leave the row out.")
        return self._rows.path / str(name)

    def _at_key(self, key: str) -> Path | IO[bytes]:
        return self.file(int(np.searchsorted(self._kept, int(key.removeprefix("row ")) - 1)))


def open_images(values: Values) -> Source:
    """Pictures in a saved dataset. Raises `DataError`."""
    rows = _rows(values)
    found = rows.names("image")
    column = values["image"] or (found[0] if found else "")
    if column not in found:
        raise DataError(
            f"“{rows.path.name}” has no pictures in “{column or 'image'}”; it has {_named(rows)}.",
            "Choose another column, or another kind of source.",
        )
    target, cells = _target(rows, values["target"], column)
    targets, kept, troubles = targets_of(cells, target, values["task"])
    source = SavedPictures(rows, column, kept, targets, values)
    source.troubles = troubles
    source.settled = _settled(rows, image=column, target=target, task=targets.task, **settled(source.decode))
    return source


def open_texts(values: Values) -> Source:
    """Texts in a saved dataset. Raises `DataError`."""
    rows = _rows(values)
    found = rows.names("text")
    if not found or (values["text"] and values["text"] not in found):
        raise DataError(
            f"“{rows.path.name}” has no texts in “{values['text'] or 'text'}”; it has {_named(rows)}.",
            "Choose another column, or another kind of source.",
        )
    column = values["text"] or max(found, key=lambda name: _length(rows, name))
    target, cells = _target(rows, values["target"], column)
    if target == column:
        raise DataError(f"“{column}” cannot be foretold from itself.", "Choose two different columns.")
    targets, kept, troubles = targets_of(cells, target, values["task"])
    keys = RowKeys(kept + 1)

    def text_at(row: int) -> str:
        return checked(rows.at(column, int(kept[row])) or "", f"“{rows.path.name}”, {keys[row]}")

    return TextSource(
        "saved_texts",
        rows.path.name,
        Labelled(tuple(keys), targets, troubles),
        text_at,
        values,
        stamp=lambda: f"{rows.fingerprint}\n{rows.part}",
        settled=_settled(rows, text=column, target=target, task=targets.task),
        column=column,
        said=Said(cells.names, lambda name: cells.texts(name, kept)),
    )


def _length(rows: ArrowRows, name: str) -> int:
    return sum(len(str(text or "")) for text in rows.table.column(name).slice(0, _LOOKED_AT).to_pylist())


class SavedTable(TableSource):
    """The columns of numbers and words of a saved dataset."""

    rows: ArrowRows

    @property
    def fingerprint(self) -> str:
        """By the files of the dataset."""
        return f"{self.rows.fingerprint}\n{self.rows.part}"

    def facts(self, reading: Reading) -> DatasetDef:
        """As of any table, under its own name."""
        return replace(super().facts(reading), name="saved_table")


def open_table(values: Values) -> Source:
    """A table in a saved dataset. Raises `DataError`."""
    rows = _rows(values)
    target, cells = _target(rows, values["target"], "")
    asked = {**values, "target": target, "group": "", "time": "", "sheet": ""}
    source = table_source_of(cells, asked, SavedTable)
    assert isinstance(source, SavedTable)
    source.rows = rows
    source.settled = _settled(rows, target=target)
    left = rows.names("image", "sound", "other")
    hint = "Take the dataset as pictures to learn from these." if rows.names("image") else ""
    told = (Trouble("", f"The column “{name}” is not used: it holds no numbers or words.", hint) for name in left)
    source.troubles = (*source.troubles, *told)
    return source


def _recognised(path: Path) -> ArrowRows | None:
    try:
        return open_rows(path) if looks_saved(path) else None
    except DataError:
        return None


def _is_images(path: Path) -> tuple[str, Values] | None:
    rows = _recognised(path)
    return ("saved_images", {"path": str(path)}) if rows is not None and rows.names("image") else None


def _is_texts(path: Path) -> tuple[str, Values] | None:
    rows = _recognised(path)
    if rows is None or rows.names("image"):
        return None
    is_wordy = any(_length(rows, name) > _WORDY * min(len(rows), _LOOKED_AT) for name in rows.names("text"))
    return ("saved_texts", {"path": str(path)}) if is_wordy else None


def _is_table(path: Path) -> tuple[str, Values] | None:
    rows = _recognised(path)
    if rows is None or rows.names("image") or len(rows.names(*_WORDS)) < 2 or _is_texts(path) is not None:
        return None
    return "saved_table", {"path": str(path)}


_WORDY = 20
"""A column with so many letters in a cell, on average, holds texts."""

OPENERS: dict[str, Opener] = {"saved_images": open_images, "saved_texts": open_texts, "saved_table": open_table}
RECOGNISE: tuple[Recognise, ...] = (_is_images, _is_texts, _is_table)
