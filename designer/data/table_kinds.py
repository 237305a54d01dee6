"""What the columns of a table hold, by looking at some of their cells."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from designer.data.table_cells import Cells
from runtime.numbers import DATE_ORDERS, NO, YES, dates, is_missing, numbers

Kind = Literal["number", "category", "date", "yes-no", "text", "id", "many", "constant", "empty"]

MOST_LABELS = 64
"""A column of words with more different ones is left out: each would be an input of its own."""

_LOOKED_AT = 5000
_ENOUGH = 0.9
"""The share of cells that must be numbers (or dates) for a column to hold these; the others are told as troubles."""

_LONG = 40
_ID_NAMES = ("id", "uuid", "guid", "index", "idx", "row", "nr", "no", "key", "unnamed: 0", "rowid", "row id")


@dataclass(frozen=True, slots=True)
class ColumnKind:
    """What a column holds and how it is written.

    `different` counts different cells as far as they were looked at; `missing` is the share that holds nothing.
    `is_numeric`: names of rows may be numbers too.
    """

    name: str
    kind: Kind
    decimal: str = "."
    order: str = "ymd"
    different: int = 0
    missing: float = 0.0
    is_numeric: bool = False


def kinds(cells: Cells, names: Sequence[str]) -> dict[str, ColumnKind]:
    """The kind of each of these columns."""
    rows = spread(len(cells), _LOOKED_AT)
    return {name: _kind(cells, name, cells.texts(name, rows)) for name in names}


def spread(count: int, most: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Places of at most `most` of `count` things, evenly spread and always the same."""
    return np.unique(np.linspace(0, max(count - 1, 0), min(count, most)).astype(np.int64))


def _kind(cells: Cells, name: str, looked_at: Sequence[str]) -> ColumnKind:
    present = [cell for cell in looked_at if not is_missing(cell)]
    missing = 1 - len(present) / max(len(looked_at), 1)
    different = len({cell.strip() for cell in present})
    if not present:
        return ColumnKind(name, "empty", missing=missing)
    if different == 1 and len(set(map(str.strip, cells.texts(name)))) == 1:
        return ColumnKind(name, "constant", different=1, missing=missing)
    decimal, share = _numeric(present)
    if share >= _ENOUGH:
        is_id = _is_called_id(name) and different == len(present) > 2 and all(map(_is_whole, present))
        return ColumnKind(
            name, "id" if is_id else "number", decimal, different=different, missing=missing, is_numeric=True
        )
    if all(cell.strip().casefold() in YES | NO for cell in present):
        return ColumnKind(name, "yes-no", different=different, missing=missing)
    order, share = max(
        ((order, 1 - len(dates(present, order)[1]) / len(present)) for order in DATE_ORDERS), key=lambda each: each[1]
    )
    if share >= _ENOUGH:
        return ColumnKind(name, "date", order=order, different=different, missing=missing)
    return _of_words(cells, name, present, different, missing)


def _of_words(cells: Cells, name: str, present: Sequence[str], different: int, missing: float) -> ColumnKind:
    if different <= MOST_LABELS and len(present) < len(cells):
        different = len({cell.strip() for cell in cells.texts(name) if not is_missing(cell)})
    if different <= MOST_LABELS and (different <= len(present) / 2 or different <= 2):
        return ColumnKind(name, "category", different=different, missing=missing)
    is_long = sum(map(len, present)) / len(present) > _LONG or sum(cell.count(" ") for cell in present) > 4 * len(
        present
    )
    if is_long:
        return ColumnKind(name, "text", different=different, missing=missing)
    kind: Kind = "id" if different == len(present) else "many"
    return ColumnKind(name, kind, different=different, missing=missing)


def _numeric(present: Sequence[str]) -> tuple[str, float]:
    """The decimal sign that reads most cells as numbers, the point if both do, and the share of these."""
    best = (".", -1.0)
    for decimal in (".", ","):
        _, faults = numbers(present, decimal)
        share = 1 - len(faults) / len(present)
        if share > best[1]:
            best = (decimal, share)
    return best


def _is_called_id(name: str) -> bool:
    plain = name.casefold().strip()
    return plain in _ID_NAMES or plain.endswith(("_id", " id", "-id")) or name.endswith("Id")


def _is_whole(cell: str) -> bool:
    return cell.strip().lstrip("+-").isdigit()
