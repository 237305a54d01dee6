"""Columns of a file, each of which is one input of its items: names of pictures, or texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from designer.data.errors import DataError
from designer.data.joined import Picked
from designer.data.labelled import Labelled, in_order, stamp
from designer.data.source import Source, Targets, Trouble
from designer.data.sources.images_index import is_picture
from designer.data.sources.images_look import decode_for, settled
from designer.data.sources.images_source import ImageSource
from designer.data.sources.images_table import Here
from designer.data.sources.parallel_files import wordy_pair
from designer.data.sources.text_sides import Learnt, Side
from designer.graph.recipe import Json
from runtime.records import Records
from runtime.words import checked

_MISSING = "Correct the row if it matters; it was left out."


@dataclass(frozen=True, eq=False)
class Parts:
    """Columns of a file that are inputs, by the inputs' names; `found` are the pictures that their cells name.

    `found` is None where the columns hold texts.
    """

    path: Path
    records: Records
    columns: Mapping[str, str]
    found: Mapping[str, str] | None

    def cell(self, place: int, column: str) -> str:
        """What stands in a row, without spaces around it."""
        return self.records.rows[place].cells.get(column, "").strip()

    def usable(self) -> tuple[list[int], list[Trouble]]:
        """The places of rows in which all parts are there, and what is wrong with the others."""
        places: list[int] = []
        troubles: list[Trouble] = []
        for place, row in enumerate(self.records.rows):
            key = f"row {row.number}"
            wrong = row.problem or next(filter(None, (self._wrong(place, each) for each in self.columns.values())), "")
            if wrong:
                troubles.append(Trouble(key, f"“{self.path.name}”, {key}: {wrong}.", _MISSING))
            else:
                places.append(place)
        if not places:
            first = f" {troubles[0].message}" if troubles else ""
            raise DataError(f"“{self.path.name}” has no row that can be used.{first}", "Choose other columns.")
        return places, troubles

    def _wrong(self, place: int, column: str) -> str:
        said = self.cell(place, column)
        if not said:
            return f"the column “{column}” is empty"
        if self.found is not None and said not in self.found:
            return f"“{said[:80]}” in “{column}” names no picture that is there, or several"
        return ""

    def sources(
        self, places: Sequence[int], keys: tuple[str, ...], targets: Targets, values: Mapping[str, Any]
    ) -> tuple[dict[str, Source], dict[str, Json]]:
        """A source for each input, of the rows at these places, and what was settled. Raises `DataError`."""
        if self.found is not None:
            return self._pictures(places, keys, targets, values, self.found)
        return self._texts(places, keys, targets, values)

    def _pictures(
        self,
        places: Sequence[int],
        keys: tuple[str, ...],
        targets: Targets,
        values: Mapping[str, Any],
        found: Mapping[str, str],
    ) -> tuple[dict[str, Source], dict[str, Json]]:
        said = {name: [found[self.cell(place, column)] for place in places] for name, column in self.columns.items()}
        pictures = sorted({each for names in said.values() for each in names}, key=in_order)
        source = pictures_of(self.path, pictures, values)
        number = {picture: place for place, picture in enumerate(pictures)}
        rows = {name: np.array([number[each] for each in names], dtype=np.int64) for name, names in said.items()}
        return {name: Picked(source, each, keys, targets) for name, each in rows.items()}, dict(source.settled)

    def _texts(
        self, places: Sequence[int], keys: tuple[str, ...], targets: Targets, values: Mapping[str, Any]
    ) -> tuple[dict[str, Source], dict[str, Json]]:
        """All columns share their words, as a text may stand in any of them."""
        known: dict[str, Json] = {}
        items = Labelled(keys, targets, ())
        texts = {name: [self.cell(place, column) for place in places] for name, column in self.columns.items()}
        learnt = Learnt(lambda rows: [each[row] for each in texts.values() for row in rows], values, "length", known)
        sources: dict[str, Source] = {
            name: Side(
                items,
                lambda row, name=name: checked(texts[name][row], f"“{self.path.name}”, {keys[row]}"),  # type: ignore[misc]
                learnt,
                stamp=lambda: stamp([self.path]),
                column=column,
            )
            for name, column in self.columns.items()
        }
        return sources, known


def pictures_of(path: Path, pictures: Sequence[str], values: Mapping[str, Any]) -> ImageSource:
    """Pictures by their paths within the folder of a file that lists them, each once. Raises `DataError`."""
    decode = decode_for(values, path.parent, pictures)
    return ImageSource(
        name="",
        title="",
        root=path.parent,
        keys=tuple(pictures),
        targets=Targets("reconstruction", np.zeros((len(pictures), 0), dtype=np.float32)),
        decode=decode,
        settled=settled(decode),
        index=path,
    )


def parts_of(path: Path, records: Records, columns: Mapping[str, str]) -> Parts:
    """Columns as inputs: of pictures, if most of their cells end as files of pictures do. Raises `DataError`."""
    names = list(columns.values())
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise DataError(f"The column “{twice}” was chosen twice; each part needs its own.", "Choose another column.")
    cells = [row.cells.get(name, "").strip() for row in records.rows for name in names]
    if 2 * sum(map(is_picture, cells)) <= len(cells):
        return Parts(path, records, columns, None)
    here = Here(path)
    found = {cell: key for cell in set(cells) if cell and (key := here.find(cell)) is not None}
    return Parts(path, records, columns, found)


def picture_columns(records: Records) -> list[str]:
    """The columns most of whose cells name pictures."""
    rows = [row.cells for row in records.rows[:_LOOKED_AT] if not row.problem]
    return [
        column for column in records.columns if 2 * sum(is_picture(cells.get(column, "")) for cells in rows) > len(rows)
    ]


def text_columns(records: Records) -> list[str]:
    """The first two columns that hold texts; none if there are no two."""
    rows = [[row.cells.get(column, "") for column in records.columns] for row in records.rows if not row.problem]
    pair = wordy_pair(rows[:_LOOKED_AT])
    return [] if pair is None else [records.columns[place] for place in pair]


def called(columns: Sequence[str], names: Sequence[Sequence[str]]) -> list[str]:
    """The columns that are called by one of these sets of names, all of it; none if there are no such."""
    plain = {column.casefold().strip(): column for column in reversed(columns)}
    found = next((each for each in names if all(name in plain for name in each)), ())
    return [plain[name] for name in found]


_LOOKED_AT = 200
