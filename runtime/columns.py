"""Columns: from the cells of a table's row to numbers, for tables with words, dates and gaps.

Each column becomes one number or several side by side. Training and inference read by the same value.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import numpy as np
from numpy.typing import NDArray

from runtime.cells import Table, open_table
from runtime.errors import InputError
from runtime.numbers import DATE_ORDERS, dates, is_missing, numbers, truths
from runtime.reader import Decoded, Reader
from runtime.record import Record, wrong

Floats = NDArray[np.float32]

KINDS = ("number", "category", "date", "yes-no")
DATE_PARTS = ("year", "month", "weekday", "days")
"""What a date becomes; `weekday` is 0 on Mondays, `days` counts from 1 January 1970."""


class Fault(NamedTuple):
    """A cell that cannot be read: its row in what was given, its column, what stands there and what was expected."""

    row: int
    column: str
    cell: str
    expected: str

    @property
    def sentence(self) -> str:
        """What is wrong, without the row: `column “age” is “old”; a number was expected.`."""
        return f"column “{self.column}” is “{self.cell.strip()[:40]}”; {self.expected} was expected."


class Encoded(NamedTuple):
    """float32 [rows, width], and what could not be read; such rows hold zeros."""

    values: Floats
    faults: list[Fault]


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `name` is that in the header.

    `kind` is what its cells hold. `fill` stands for a missing number, yes-no or date (in days). A category is one
    number for each of its `labels`: 1 for the one that is there, else 0; a missing or unknown one is all zeros.
    `decimal` is the sign before the fraction, `order` that of year, month and day.
    """

    name: str
    kind: str = "number"
    fill: float = 0.0
    labels: tuple[str, ...] = ()
    decimal: str = "."
    order: str = "ymd"

    @property
    def names(self) -> tuple[str, ...]:
        """A name for each number that the column becomes."""
        if self.kind == "category":
            return tuple(f"{self.name} = {label}" for label in self.labels)
        return tuple(f"{self.name}: {part}" for part in DATE_PARTS) if self.kind == "date" else (self.name,)

    def encode(self, cells: Sequence[str]) -> tuple[Floats, list[int]]:
        """float32 [cells, len(names)], and the places of what could not be read."""
        if self.kind == "category":
            return self._one_hot(cells), []
        if self.kind == "date":
            days, faults = dates(cells, self.order)
            return _date_parts(self._filled(days)), faults
        values, faults = truths(cells) if self.kind == "yes-no" else numbers(cells, self.decimal)
        return self._filled(values).astype(np.float32)[:, np.newaxis], faults

    def _filled(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.where(np.isnan(values), self.fill, values)

    def _one_hot(self, cells: Sequence[str]) -> Floats:
        places = {label: place for place, label in enumerate(self.labels)}
        found = np.array([places.get(cell.strip(), -1) for cell in cells], dtype=np.int64)
        values = np.zeros((len(cells), len(self.labels)), dtype=np.float32)
        rows = np.flatnonzero(found >= 0)
        values[rows, found[rows]] = 1.0
        return values

    @classmethod
    def read(cls, record: Record) -> "Column":
        """From what `asdict` made of a column."""
        return cls(
            name=record.text("name"),
            kind=record.word("kind", KINDS),
            fill=record.number("fill", default=0.0),
            labels=record.texts("labels", default=()),
            decimal=record.word("decimal", (".", ","), default="."),
            order=record.word("order", DATE_ORDERS, default="ymd"),
        )


_EXPECTED = {"number": "a finite number", "date": "a date", "yes-no": "yes or no"}


@dataclass(frozen=True, slots=True)
class Columns(Reader):
    """The columns that a network learns from, in its order; a table may have more of them, in any order."""

    kind: ClassVar[str] = "columns"
    endings: ClassVar[tuple[str, ...]] = (".csv", ".tsv", ".txt", ".gz", ".parquet", ".xlsx")
    columns: tuple[Column, ...] = ()
    sheet: str = ""
    """Of an Excel file; "" is the first."""

    @property
    def shape(self) -> tuple[int, ...]:
        """`(width,)`: all numbers of a row side by side."""
        return (len(self.names),)

    @property
    def names(self) -> tuple[str, ...]:
        """A name for each number of a sample."""
        return tuple(name for column in self.columns for name in column.names)

    def encode(self, cells: Sequence[Sequence[str]]) -> Encoded:
        """Samples from columns of cells, one sequence of texts for each of `columns`, all as long."""
        rows = len(cells[0]) if cells else 0
        parts: list[Floats] = [np.zeros((rows, 0), dtype=np.float32)]
        faults: list[Fault] = []
        for column, texts in zip(self.columns, cells, strict=True):
            part, bad = column.encode(texts)
            parts.append(part)
            faults += [Fault(row, column.name, texts[row], _EXPECTED[column.kind]) for row in bad]
        values = np.concatenate(parts, axis=1)
        values[[fault.row for fault in faults]] = 0.0
        return Encoded(values, sorted(faults, key=lambda fault: fault.row))

    def decode(self, path: Path) -> Decoded:
        """The rows of a table, which says by its header what is where; further columns are left out.

        Without a header, it holds just these columns in their order, or all that the model's data had.
        """
        wanted = [column.name for column in self.columns]
        table = open_table(path, sheet=self.sheet, wanted=wanted)
        picked = _found(path, table, wanted)
        parts: list[Floats] = []
        sources: list[str] = []
        for block in table.blocks:
            if block.ragged:
                row, came = block.ragged[0]
                message = f"“{path.name}”, row {row} has {came} values; {len(table.names)} were expected."
                raise InputError(message, "Correct the row, or leave it out.")
            values, faults = self.encode([block.columns[place] for place in picked])
            if faults:
                raise InputError(
                    f"“{path.name}”, row {block.numbers[faults[0].row]}, {faults[0].sentence}",
                    "Correct it, or leave the row out.",
                )
            parts.append(values)
            sources += [f"{path.name}, row {number}" for number in block.numbers]
        if not sources:
            raise InputError(f"“{path.name}” holds a header but no rows.", "Give a table with at least one row.")
        return Decoded(np.concatenate(parts), tuple(sources))

    def to_json(self) -> dict[str, Any]:
        """`{"kind": "columns", "columns": […], "sheet": …}`."""
        plain = [{k: list(v) if isinstance(v, tuple) else v for k, v in asdict(each).items()} for each in self.columns]
        return {"kind": self.kind, "columns": plain, "sheet": self.sheet}

    @classmethod
    def read(cls, record: Record) -> "Columns":
        """From `columns` and `sheet`. Raises `ManifestError`, also for two of one name."""
        columns = record.each("columns", Column.read)
        names = [column.name for column in columns]
        if len(set(names)) != len(names):
            raise wrong(f"{record.where}.columns", "columns of different names", names)
        return cls(columns, record.text("sheet", default=""))


def category(cell: str) -> str | None:
    """The label in a cell; None where it is missing."""
    return None if is_missing(cell) else cell.strip()


def _date_parts(days: NDArray[np.float64]) -> Floats:
    """Days → [n, 4]: year, month, weekday, days."""
    whole = np.floor(days).astype("int64").astype("datetime64[D]")
    years = whole.astype("datetime64[Y]").astype(np.int64) + 1970
    months = whole.astype("datetime64[M]").astype(np.int64) % 12 + 1
    weekdays = (np.floor(days).astype(np.int64) + 3) % 7  # 1 January 1970 was a Thursday.
    return np.stack([years, months, weekdays, days], axis=1).astype(np.float32)


def _found(path: Path, table: Table, wanted: list[str]) -> list[int]:
    """Where the wanted columns are."""
    exact = {name: place for place, name in reversed(list(enumerate(table.names)))}
    loose = {name.strip().casefold(): place for name, place in exact.items()}
    places = [exact.get(name, loose.get(name.strip().casefold(), -1)) for name in wanted]
    if -1 not in places:
        return places
    if not table.has_header and len(table.names) == len(wanted):
        return list(range(len(wanted)))
    missing = [name for name, place in zip(wanted, places, strict=True) if place < 0]
    listed = ", ".join(f"“{name}”" for name in missing[:5]) + (", …" if len(missing) > 5 else "")
    noun = "column" if len(missing) == 1 else "columns"
    has = f"its header has {', '.join(table.names[:8])}" if table.has_header else f"it has {len(table.names)} columns"
    raise InputError(
        f"“{path.name}” lacks the {noun} {listed}; {has}.", "Name the columns as the model's dataset does."
    )
