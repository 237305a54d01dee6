"""Rows of a table with a picture each: two inputs, the picture and the other columns."""

from pathlib import Path

import numpy as np

from designer.data.errors import DataError
from designer.data.joined import Joined, Picked
from designer.data.labelled import in_order
from designer.data.source import Rows, Source, Trouble
from designer.data.sources.images_index import is_picture
from designer.data.sources.images_table import Here
from designer.data.sources.opening import Opener, Recognise, Values
from designer.data.sources.several_parts import pictures_of
from designer.data.table_cells import Cells, RowKeys, read_cells, row_key
from designer.data.table_kinds import kinds, spread
from designer.data.table_source import TableSource
from designer.data.table_targets import MOST_TOLD, column_in, suggested_target, targets_of
from runtime.cells import open_table
from runtime.errors import InputError

NAME = "image_and_table"
_LOOKED_AT = 200
_USED = ("number", "category", "date", "yes-no")


def open_mixed(values: Values) -> Joined:
    """Pictures with the columns beside them. Raises `DataError`."""
    path = Path(values["path"])
    whole = read_cells(path)
    file = column_in(whole, values["file"]) if values["file"] else _file_column(whole)
    found, missing = _found(whole, file)
    there = whole.only(found)
    target = column_in(there, values["target"]) if values["target"] else _target(there, file)
    if target == file:
        raise DataError(f"The column “{file}” names the pictures; another was expected as target.", "Choose one.")
    targets, rows, troubles = targets_of(there, target, values["task"])
    kept = there.only(rows)
    known = kinds(kept, kept.names)
    features = tuple(name for name in kept.names if name not in (file, target) and known[name].kind in _USED)
    if not features:
        message = f"“{path.name}” has no column of numbers or categories besides “{file}” and “{target}”."
        raise DataError(message, "Add one, or choose “Pictures with a table”, which needs none.")
    table = TableSource(kept, targets, known, features)
    names = dict(zip(found.tolist(), _names(whole, file, found), strict=True))
    chosen = [names[int(row)] for row in found[rows]]
    pictures = sorted(set(chosen), key=in_order)
    source = pictures_of(path, pictures, values)
    number = {picture: place for place, picture in enumerate(pictures)}
    places = np.array([number[name] for name in chosen], dtype=np.int64)
    inputs: dict[str, Source] = {"image": Picked(source, places, RowKeys(kept.numbers), targets), "table": table}
    return Joined(
        NAME,
        path.stem,
        f"{len(kept):,} pictures with {len(features)} columns each. The task is to foretell “{target}”.",
        inputs,
        targets,
        troubles=(*missing, *troubles),
        settled={"file": file, "target": target, "task": targets.task, **source.settled},
    )


def _file_column(cells: Cells) -> str:
    """The column that most often names pictures. Raises `DataError` if none does."""
    rows = spread(len(cells), _LOOKED_AT)
    counts = {name: sum(map(is_picture, cells.texts(name, rows))) for name in cells.names}
    best = max(counts, key=lambda name: counts[name])
    if not counts[best]:
        raise DataError(
            f"No column of “{cells.path.name}” names pictures; names such as cat.jpg were expected in one.",
            "Choose the column with the pictures' names, or open the file as a table.",
        )
    return best


def _target(cells: Cells, file: str) -> str:
    """The column that is called as a target, or the last besides that of the pictures."""
    found = suggested_target(cells)
    rest = [name for name in cells.names if name != file]
    return found if found != file or not rest else rest[-1]


def _found(cells: Cells, file: str) -> tuple[Rows, list[Trouble]]:
    """Rows whose picture is there, and what is wrong with others. Raises `DataError` if there are none."""
    here = Here(cells.path)
    rows: list[int] = []
    troubles: list[Trouble] = []
    for row, name in enumerate(cells.texts(file)):
        if here.find(name.strip()) is not None:
            rows.append(row)
            continue
        number = int(cells.numbers[row])
        what = f"“{cells.path.name}”, row {number}"
        message = f"{what}: “{name.strip()[:80]}” names no picture that is there, or several."
        troubles.append(Trouble(row_key(number), message, "Correct the name; the row was left out."))
    if len(rows) < 2:
        listed = f"{len(cells)} pictures that “{cells.path.name}” lists in “{file}”"
        message = f"Of the {listed}, {len(rows)} are there; two at least are needed."
        raise DataError(message, "Put the file beside the pictures, or choose another column.")
    if len(troubles) > MOST_TOLD:
        rest = f"{len(troubles) - MOST_TOLD} more rows name no picture that is there."
        troubles = [*troubles[:MOST_TOLD], Trouble("", rest, "Correct the names; the rows were left out.")]
    return np.array(rows, dtype=np.int64), troubles


def _names(cells: Cells, file: str, rows: Rows) -> list[str]:
    here = Here(cells.path)
    return [here.find(name.strip()) or "" for name in cells.texts(file, rows)]


def _recognised(path: Path) -> tuple[str, Values] | None:
    """A table with one column of pictures and several others."""
    if path.suffix.lower() not in (".csv", ".tsv") or not path.is_file():
        return None
    try:
        table = open_table(path)
        block = next(table.blocks, None)
    except (InputError, OSError):
        return None
    if block is None or not block.numbers or len(table.names) < 4:
        return None
    pictures = [2 * sum(map(is_picture, cells)) > len(cells) for cells in block.columns]
    return (NAME, {"path": str(path)}) if sum(pictures) == 1 else None


OPENERS: dict[str, Opener] = {NAME: open_mixed}
RECOGNISE: tuple[Recognise, ...] = (_recognised,)
