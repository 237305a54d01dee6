"""Ratings: who rated what, and how. Users and items are numbered by what stands in the training part; 0 is unknown."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from designer.catalogue.datasets import REGRESSION, DatasetDef
from designer.data.errors import DataError
from designer.data.joined import Joined
from designer.data.labelled import in_order, stamp
from designer.data.source import Array, Reading, Rows, Source, Targets, Trouble
from designer.data.sources.opening import Opener, Recognise, Values
from designer.data.table_cells import Cells, RowKeys, packed, read_cells, row_key
from designer.data.table_cells import told as told_as_data_error
from designer.data.table_targets import MOST_TOLD, column_in
from runtime.cells import open_table
from runtime.errors import InputError
from runtime.names import Names
from runtime.numbers import numbers
from runtime.plain_text import read_text

NAME = "rating_table"
_USERS = ("user", "userid", "user_id", "user id", "customer", "customer_id", "reviewer", "reviewerid", "reader")
_ITEMS = (
    *("item", "itemid", "item_id", "item id", "movie", "movieid", "movie_id", "film", "book", "book_id", "isbn"),
    *("product", "productid", "product_id", "asin", "song", "artist", "artistid", "joke", "anime_id", "title"),
)
_RATINGS = ("rating", "ratings", "stars", "score", "overall", "book-rating")
_UNNAMED = ("user", "item", "rating", "time")


class NamedSource(Source):
    """One column of names, numbered by those that occur in the rows it is fitted to: int64 [n, 1]."""

    content = "table"
    is_fitted = True

    def __init__(self, path: Path, column: str, cells: Any, keys: Sequence[str], targets: Targets) -> None:
        coded = cells.dictionary_encode()
        self._codes: Rows = coded.indices.to_numpy(zero_copy_only=False).astype(np.int64)
        self._names: list[str] = [name.strip() for name in coded.dictionary.to_pylist()]
        self._path, self._column = path, column
        self.keys, self.targets = keys, targets

    @property
    def fingerprint(self) -> str:
        """Of the file."""
        return stamp([self._path])

    def fit(self, rows: Rows) -> Reading:
        """The names in these rows, in order: numbers by size, others by letters."""
        names = {self._names[code] for code in np.unique(self._codes[rows]).tolist()}
        values, faults = numbers(sorted(names, key=in_order))
        ordered = sorted(names, key=in_order)
        if not faults and np.isfinite(values).all():
            ordered = [name for _, name in sorted(zip(values.tolist(), ordered, strict=True))]
        return Names(tuple(ordered), self._column)

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """int64 [len(rows), 1]; 0 for names that were not there when it was fitted."""
        assert isinstance(reading, Names), "names are read by Names"
        found: Array = reading.encode(self._names)[self._codes[rows]]
        return found, ()

    def facts(self, reading: Reading) -> DatasetDef:
        """So many different names and the unknown one."""
        assert isinstance(reading, Names), "names are read by Names"
        return DatasetDef(
            name=NAME,
            title=self._column,
            doc="",
            task=REGRESSION,
            content="table",
            shape=(1,),
            samples=len(self),
            features=(self._column,),
            normalise="none",
            dtype="int64",
            tokens=reading.tokens,
        )

    def text(self, row: int) -> str:
        """The name in a row."""
        return self._names[int(self._codes[row])]


def open_ratings(values: Values) -> Joined:
    """Ratings of items by users. Raises `DataError`."""
    path = Path(values["path"])
    cells = _cells(path)
    columns = {name: _column(cells, name, values[name]) for name in ("user", "item", "rating")}
    ratings, _ = numbers(cells.texts(columns["rating"]))
    nameless = _nameless(cells, columns)
    good = np.flatnonzero(np.isfinite(ratings) & ~nameless)
    if len(good) < 2:
        where = f"“{columns['rating']}” of “{path.name}”"
        message = f"The column {where} holds {len(good)} ratings that are numbers; two at least are needed."
        raise DataError(message, "Choose the columns with user, item and rating.")
    kept = cells.only(good)
    targets = Targets(REGRESSION, ratings[good].astype(np.float32)[:, np.newaxis], names=(columns["rating"],))
    keys = RowKeys(kept.numbers)
    inputs: dict[str, Source] = {
        name: NamedSource(path, columns[name], kept.columns[kept.names.index(columns[name])], keys, targets)
        for name in ("user", "item")
    }
    return Joined(
        NAME,
        path.stem,
        f"{len(good):,} ratings. The task is to foretell “{columns['rating']}” for a user and an item.",
        inputs,
        targets,
        troubles=_left_out(cells, columns, ratings, nameless),
        settled=dict(columns),
    )


def _cells(path: Path) -> Cells:
    """The table; files of MovieLens have no header, and some have two colons between cells. Raises `DataError`."""
    if path.suffix.lower() == ".dat":
        return _colons(path)
    cells = read_cells(path)
    if len(cells.names) < 3:
        message = f"“{path.name}” has {len(cells.names)} columns; three at least were expected: user, item and rating."
        raise DataError(message, "Choose a file with ratings, such as u.data or ratings.csv.")
    if cells.has_header:
        return cells
    names = (*_UNNAMED, *cells.names[4:])[: len(cells.names)]
    return Cells(cells.path, names, cells.columns, cells.numbers, has_header=False, ragged=cells.ragged)


def _colons(path: Path) -> Cells:
    with told_as_data_error(path):
        lines = read_text(path).splitlines()
    rows = [(number, line.split("::")) for number, line in enumerate(lines, 1) if line.strip()]
    good = [(number, row) for number, row in rows if len(row) in (3, 4)]
    if not good:
        message = f"“{path.name}” holds no ratings; lines such as 1::1193::5::978300760 were expected."
        raise DataError(message, "Choose ratings.dat, or a table with a header.")
    ragged = tuple((number, len(row)) for number, row in rows if len(row) not in (3, 4))
    columns = tuple(packed([row[place] for _, row in good]) for place in range(3))
    found = np.array([number for number, _ in good], dtype=np.int64)
    return Cells(path, _UNNAMED[:3], columns, found, has_header=False, ragged=ragged)


def _column(cells: Cells, what: str, wanted: str) -> str:
    if wanted:
        return column_in(cells, wanted)
    plain = {name.casefold().strip(): name for name in reversed(cells.names)}
    found = next((plain[name] for name in _NAMES[what] if name in plain), None)
    if found is None:
        there = ", ".join(f"“{name}”" for name in cells.names[:8])
        message = f"“{cells.path.name}” has no column that is called like the {what}; it has {there}."
        raise DataError(message, f"Choose the column with the {what}.")
    return found


_NAMES = {"user": _USERS, "item": _ITEMS, "rating": _RATINGS}


def _nameless(cells: Cells, columns: dict[str, str]) -> Array:
    """Which rows lack the user or the item: bool [rows]."""
    pairs = zip(cells.texts(columns["user"]), cells.texts(columns["item"]), strict=True)
    return np.array([not (user.strip() and item.strip()) for user, item in pairs], dtype=bool)


def _left_out(cells: Cells, columns: dict[str, str], ratings: Array, nameless: Array) -> tuple[Trouble, ...]:
    texts, name = cells.texts(columns["rating"]), cells.path.name
    told: list[tuple[int, str]] = []
    for row in np.flatnonzero(nameless).tolist():
        told.append((int(cells.numbers[row]), "the user or the item is missing; both were expected"))
    for row in np.flatnonzero(~np.isfinite(ratings) & ~nameless).tolist():
        said = f"“{texts[row][:40]}” in “{columns['rating']}” is no number; a rating was expected"
        told.append((int(cells.numbers[row]), said))
    told += [(number, f"{came} cells were found; {len(cells.names)} were expected") for number, came in cells.ragged]
    hint = "Correct it if it matters; the row was left out."
    found = [Trouble(row_key(number), f"“{name}”, row {number}: {why}.", hint) for number, why in told[:MOST_TOLD]]
    if len(told) > MOST_TOLD:
        found.append(Trouble("", f"{len(told) - MOST_TOLD:,} more rows of “{name}” were left out.", hint))
    return tuple(found)


def _recognised(path: Path) -> tuple[str, Values] | None:
    """MovieLens's files by their names; tables by what their columns are called."""
    if not path.is_file():
        return None
    name = path.name.casefold()
    if name in ("u.data", "ratings.dat"):
        return NAME, {"path": str(path)}
    if not name.endswith((".csv", ".tsv")):
        return None
    try:
        columns = {each.casefold().strip() for each in open_table(path).names}
    except (InputError, OSError):
        return None
    return (NAME, {"path": str(path)}) if all(columns & set(names) for names in _NAMES.values()) else None


OPENERS: dict[str, Opener] = {NAME: open_ratings}
RECOGNISE: tuple[Recognise, ...] = (_recognised,)
