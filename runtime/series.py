"""Series: from rows in the order of time to the window of steps that a network sees.

A missing value is that of the row before. Dates can become places on the circles of the day, the week and the year.
Training and inference read by the same value.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from runtime.cells import open_table
from runtime.errors import InputError
from runtime.numbers import DATE_ORDERS, dates, numbers
from runtime.reader import Decoded, Reader
from runtime.record import Record, wrong

Floats = NDArray[np.float64]

CALENDAR = ("hour", "weekday", "month")
"""Circles: the time of the day, of the week (from Monday) and of the year. Each gives a sine and a cosine."""

MAX_LENGTH = 1 << 20


@dataclass(frozen=True, slots=True)
class Series(Reader):
    """The last `length` rows of a table → float32 [length, channels]: `columns`, then two for each of `calendar`.

    `time` is the column with the date (""; none), needed for the calendar. `decimals` are the signs before the fraction
    of the columns, `order` that of year, month and day.
    """

    kind: ClassVar[str] = "series"
    endings: ClassVar[tuple[str, ...]] = (".csv", ".tsv", ".txt", ".gz", ".parquet", ".xlsx")
    columns: tuple[str, ...]
    length: int
    decimals: tuple[str, ...] = ()
    time: str = ""
    order: str = "ymd"
    calendar: tuple[str, ...] = ()

    @property
    def shape(self) -> tuple[int, ...]:
        """`(length, channels)`."""
        return self.length, len(self.names)

    @property
    def names(self) -> tuple[str, ...]:
        """A name for each channel."""
        circles = (f"{part} {wave}" for part in self.calendar for wave in ("sine", "cosine"))
        return (*self.columns, *circles)

    def channels(self, values: Floats, days: Floats | None) -> NDArray[np.float32]:
        """Rows [n, columns] in the order of time, and their dates in days since 1970 → [n, channels].

        What is missing (NaN) is filled with the row before; NaN stays where there is none.
        """
        parts = [filled_forward(values)]
        if days is not None:
            parts += [circle(days, part) for part in self.calendar]
        return np.concatenate(parts, axis=1).astype(np.float32)

    def decode(self, path: Path) -> Decoded:
        """The window that ends with a table's last row. Raises `InputError` naming row and column, or `OSError`."""
        wanted = [*self.columns, *([self.time] if self.time and self.calendar else [])]
        cells, rows = _cells(path, wanted)
        if len(rows) < self.length:
            raise InputError(
                f"“{path.name}” has {len(rows)} rows; the model sees the last {self.length}.", "Give more rows."
            )
        columns = [
            _read(path, name, rows, *numbers(cells[name], self._decimal(place)), "a number")
            for place, name in enumerate(self.columns)
        ]
        days = None
        if self.calendar:
            days = _read(path, self.time, rows, *dates(cells[self.time], self.order), "a date")
        window = self.channels(np.stack(columns, axis=1), days)[-self.length :]
        bad = np.argwhere(np.isnan(window))
        if len(bad):
            row, column = rows[len(rows) - self.length + int(bad[0][0])], self.names[int(bad[0][1])]
            message = f"“{path.name}”, row {row}, column “{column}” is empty, and so is every row before it."
            raise InputError(message, "Fill it in.")
        return Decoded(window[np.newaxis], (f"{path.name}, rows {rows[-self.length]}–{rows[-1]}",))

    def _decimal(self, place: int) -> str:
        return self.decimals[place] if place < len(self.decimals) else "."

    def to_json(self) -> dict[str, Any]:
        """`{"kind": "series", …}`."""
        return {"kind": self.kind} | {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(self).items()}

    @classmethod
    def read(cls, record: Record) -> "Series":
        """From the reader's fields. Raises `ManifestError`."""
        found = cls(
            columns=record.texts("columns"),
            length=record.whole("length", low=1),
            decimals=record.texts("decimals", default=()),
            time=record.text("time", default=""),
            order=record.word("order", DATE_ORDERS, default="ymd"),
            calendar=record.texts("calendar", default=()),
        )
        if found.length > MAX_LENGTH:
            raise wrong(f"{record.where}.length", f"at most {MAX_LENGTH}", found.length)
        if not set(found.calendar) <= set(CALENDAR) or (found.calendar and not found.time):
            raise wrong(f"{record.where}.calendar", f"some of {', '.join(CALENDAR)}, with a time", found.calendar)
        if not set(found.decimals) <= {".", ","}:
            raise wrong(f"{record.where}.decimals", "points and commas", found.decimals)
        return found


def filled_forward(values: Floats) -> Floats:
    """Each NaN in [n, k] becomes the value before it in its column; NaN stays where there is none."""
    last = np.where(np.isnan(values), 0, np.arange(len(values))[:, np.newaxis])
    return np.take_along_axis(values, np.maximum.accumulate(last, axis=0), axis=0) if len(values) else values


def circle(days: Floats, part: str) -> Floats:
    """Where dates (days since 1970) stand on the circle of the day, the week or the year: sine and cosine [n, 2]."""
    whole = np.floor(days)
    share = days - whole
    if part == "weekday":
        share = ((whole + 3) % 7 + share) / 7  # 1 January 1970 was a Thursday.
    elif part == "month":
        dated = whole.astype("int64").astype("datetime64[D]")
        months = dated.astype("datetime64[M]")
        share = (months.astype(np.int64) % 12 + (dated - months.astype("datetime64[D]")).astype(np.int64) / 31) / 12
    angle = 2 * np.pi * share
    return np.stack([np.sin(angle), np.cos(angle)], axis=1)


def _cells(path: Path, wanted: Sequence[str]) -> tuple[dict[str, list[str]], list[int]]:
    """The cells of the wanted columns, and the numbers of the rows."""
    table = open_table(path, wanted=wanted)
    lacking = [name for name in wanted if name not in table.names]
    if lacking:
        message = f"“{path.name}” lacks the column “{lacking[0]}”; it has {', '.join(table.names[:8])}."
        raise InputError(message, "Name the columns as the model's dataset does.")
    found: dict[str, list[str]] = {name: [] for name in wanted}
    rows: list[int] = []
    for block in table.blocks:
        if block.ragged:
            row, came = block.ragged[0]
            message = f"“{path.name}”, row {row} has {came} values; {len(table.names)} were expected."
            raise InputError(message, "Correct the row.")
        rows += block.numbers
        for name, cells in found.items():
            cells.extend(block.columns[table.names.index(name)])
    return found, rows


def _read(path: Path, name: str, rows: list[int], values: Floats, faults: list[int], expected: str) -> Floats:
    if faults:
        message = f"“{path.name}”, row {rows[faults[0]]}, column “{name}” is no value; {expected} was expected."
        raise InputError(message, "Correct it.")
    return values
