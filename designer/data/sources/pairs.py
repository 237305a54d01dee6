"""Pairs and triplets that a file lists: two or three columns of pictures or texts, and what is to be said of a pair."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from designer.catalogue.datasets import RECONSTRUCTION
from designer.catalogue.sources.text import TEXT_TABLE_ENDINGS
from designer.data.errors import DataError
from designer.data.joined import Joined
from designer.data.labelled import Kind, target_column
from designer.data.labelled_rows import labelled_rows, need_columns
from designer.data.source import Targets
from designer.data.sources.opening import Opener, Recognise, Values
from designer.data.sources.several_parts import called, parts_of, picture_columns, text_columns
from runtime.errors import RuntimeModelError
from runtime.records import Records, first_records

PAIRS, TRIPLETS = "pairs", "triplets"
_KIND = Kind("pair", "pairs", TEXT_TABLE_ENDINGS)
_SIDES = ("left", "right")
_THREE = ("anchor", "positive", "negative")
_CALLED = (
    _SIDES,
    ("image1", "image2"),
    ("image_1", "image_2"),
    ("text1", "text2"),
    ("text_a", "text_b"),
    ("sentence1", "sentence2"),
    ("sentence_a", "sentence_b"),
    ("question1", "question2"),
    ("premise", "hypothesis"),
    ("query", "document"),
    ("first", "second"),
    ("a", "b"),
)


def open_pairs(values: Values) -> Joined:
    """Pairs with what is to be said of each. Raises `DataError`."""
    path = Path(values["path"])
    records = need_columns(path, (values["left"], values["right"], values["target"]))
    columns = _chosen(path, records, {name: values[name] for name in _SIDES}, _of_two(records))
    rest = [column for column in records.columns if column not in columns.values()]
    said = {column: [row.cells.get(column, "") for row in records.rows] for column in rest}
    target = values["target"] or target_column(rest, "", said)
    if not target or target in columns.values():
        raise DataError(
            f"“{path.name}” has no column besides “{columns['left']}” and “{columns['right']}”; one that says what is"
            " to be foretold of each pair was expected.",
            "Add one, or choose another column.",
        )
    parts = parts_of(path, records, columns)
    places, troubles = parts.usable()
    rows, items = labelled_rows(path, records, said[target], target, values["task"], _KIND, only=set(places))
    sources, settled = parts.sources(rows, items.keys, items.targets, values)
    settled |= {**columns, "target": target, "task": items.targets.task}
    doc = f"{len(rows):,} pairs. The task is to foretell “{target}” of both together."
    told = (*troubles, *items.troubles)
    return Joined(PAIRS, path.stem, doc, sources, items.targets, troubles=told, settled=settled)


def open_triplets(values: Values) -> Joined:
    """Triplets: nothing is to be said of them but that two are alike. Raises `DataError`."""
    path = Path(values["path"])
    records = need_columns(path, [values[name] for name in _THREE])
    columns = _chosen(path, records, {name: values[name] for name in _THREE}, _of_three(records))
    parts = parts_of(path, records, columns)
    places, troubles = parts.usable()
    keys = tuple(f"row {records.rows[place].number}" for place in places)
    targets = nothing(len(keys))
    sources, settled = parts.sources(places, keys, targets, values)
    settled |= columns
    doc = f"{len(keys):,} triplets: the positive is like the anchor, the negative is not."
    return Joined(TRIPLETS, path.stem, doc, sources, targets, troubles=troubles, settled=settled)


def nothing(count: int) -> Targets:
    """Targets of items of which nothing is to be foretold."""
    return Targets(RECONSTRUCTION, np.zeros((count, 0), dtype=np.float32), names=())


def _chosen(path: Path, records: Records, wanted: Mapping[str, str], guessed: Sequence[str]) -> dict[str, str]:
    """The columns by the inputs' names: those that were chosen, and for others what is left of the guess."""
    free = [column for column in guessed if column not in wanted.values()]
    found = {name: column or (free.pop(0) if free else "") for name, column in wanted.items()}
    missing = next((name for name, column in found.items() if not column), None)
    if missing is not None:
        there = ", ".join(f"“{column}”" for column in records.columns[:8])
        message = f"“{path.name}” has no column that is plainly the {missing} part; pictures or texts were expected."
        raise DataError(message, f"Choose it; there is {there}.")
    return found


def _of_two(records: Records) -> list[str]:
    pictures = picture_columns(records)
    return pictures[:2] if len(pictures) > 1 else called(records.columns, _CALLED) or text_columns(records)


def _of_three(records: Records) -> list[str]:
    return called(records.columns, (_THREE,)) or picture_columns(records)[:3]


def _recognised(path: Path) -> tuple[str, Values] | None:
    """Two columns of pictures, or three; texts by what their columns are called."""
    if path.suffix.lower() not in TEXT_TABLE_ENDINGS or not path.is_file():
        return None
    try:
        records = first_records(path)
    except (RuntimeModelError, OSError):
        return None
    count = len(picture_columns(records)) if records.rows else 0
    if count == 3 or called(records.columns, (_THREE,)):
        return TRIPLETS, {"path": str(path)}
    is_pair = count == 2 or (bool(called(records.columns, _CALLED[:-2])) and bool(text_columns(records)))
    return (PAIRS, {"path": str(path)}) if is_pair and len(records.columns) > 2 else None


OPENERS: dict[str, Opener] = {PAIRS: open_pairs, TRIPLETS: open_triplets}
RECOGNISE: tuple[Recognise, ...] = (_recognised,)
