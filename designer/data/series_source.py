"""A source of windows over the rows of a table, in the order of time."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from designer.catalogue.datasets import DatasetDef
from designer.data.array_files import stamp
from designer.data.errors import DataError
from designer.data.series_time import settled_time, time_troubles
from designer.data.source import Array, Reading, Rows, Source, Trouble
from designer.data.sources.opening import Values
from designer.data.table_cells import Cells, read_cells
from designer.data.table_kinds import ColumnKind, kinds
from designer.data.windows import Windows, windows_over
from runtime.numbers import numbers
from runtime.series import CALENDAR, Series

_TARGETS = ("target", "value", "y", "label")


@dataclass(frozen=True, eq=False)
class _Column:
    """A column of numbers: NaN where it is missing or unreadable; `faults` are the places of what is unreadable."""

    values: Array
    faults: list[int]


class SeriesSource(Source):
    """Windows of rows, each with the next values of one column."""

    content = "series"

    def __init__(self, values: Values) -> None:
        """Looks through the table. Raises `DataError`."""
        self._path = Path(values["path"])
        self._stamp = stamp([self._path]) + json.dumps({**values, "columns": list(values["columns"])}, sort_keys=True)
        cells = read_cells(self._path)
        known = kinds(cells, cells.names)
        time = settled_time(cells, known, values["time"])
        target, columns = _settled_columns(cells, known, values)
        self._reader = Series(
            columns=columns,
            length=values["length"],
            decimals=tuple(known[name].decimal for name in columns),
            time=time.name,
            order=time.order,
            calendar=_calendar(cells, time.days, wanted=values["calendar"]),
        )
        self._target = target
        self._numbers = cells.numbers
        found = {name: _Column(*numbers(cells.texts(name), known[name].decimal)) for name in {*columns, target}}
        raw = np.stack([found[name].values for name in columns], axis=1)
        goal = found[target].values
        self._windows, self.keys, left_out = self._cut(raw, goal, time.days, values)
        self.targets = self._windows.targets(target)
        self.settled = {"time": time.name, "target": target, "columns": list(columns)}
        faults = [trouble for name in found for trouble in _column_troubles(cells, name, found[name])]
        self.troubles = (*_ragged(cells), *time_troubles(cells, time), *faults, *left_out)

    @property
    def fingerprint(self) -> str:
        """By the file's size and time, and what is asked of it."""
        return self._stamp

    def fit(self, rows: Rows) -> Reading:
        """Nothing is fitted: a gap is filled with what came before it."""
        return self._reader

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """Windows [n, length, channels]; there are none that cannot be read."""
        return self._windows.read(rows), ()

    def facts(self, reading: Reading) -> DatasetDef:
        """The channels are the features."""
        targets = self.targets
        return DatasetDef(
            name="series",
            title=self._path.stem,
            doc=f"{len(self)} windows of {self._reader.length} rows from {self._path.name}.",
            task=targets.task,
            content="series",
            shape=self._reader.shape,
            samples=len(self),
            targets=targets.names,
            features=self._reader.names,
            ordered=True,
            gap=targets.gap,
        )

    def _cut(
        self, raw: Array, goal: Array, days: Array | None, values: Values
    ) -> tuple[Windows, Sequence[str], list[Trouble]]:
        """The windows, their keys, and what is said about those that are left out."""
        channels = self._reader.channels(raw, days)
        known = np.flatnonzero(np.isfinite(channels).all(axis=1))
        first = int(known[0]) if len(known) else len(raw)
        length, horizon, stride = values["length"], values["horizon"], values["stride"]
        windows = windows_over(channels[first:], goal[first:], length, horizon, stride)
        possible = max(0, (len(raw) - first - length - horizon) // stride + 1)
        if len(windows) < 2:
            raise DataError(
                f"“{self._path.name}” has {len(raw) - first} rows that can be used, which give {len(windows)} windows"
                f" of {length} rows with {horizon} after them; at least 2 are needed.",
                "Take shorter windows, fewer steps ahead, or a longer series.",
            )
        told: list[Trouble] = []
        if first:
            told.append(_whole(f"The first {first} rows are left out: a column is empty in all of them."))
        if possible > len(windows):
            told.append(
                _whole(
                    f"{possible - len(windows)} of {possible} windows are left out: what is to be foretold is missing.",
                    "Fill the values in, if they are known.",
                )
            )
        rows = self._numbers[first:]
        ends = windows.starts + length - 1
        keys = tuple(f"rows {a}–{b}" for a, b in zip(rows[windows.starts], rows[ends], strict=True))
        return windows, keys, told


def _settled_columns(cells: Cells, known: dict[str, ColumnKind], values: Values) -> tuple[str, tuple[str, ...]]:
    """The column to foretell, and those that the network sees. Raises `DataError` for those that hold no numbers."""
    numeric = [name for name in cells.names if known[name].kind == "number"]
    target = values["target"]
    if not target:
        target = next((name for name in numeric if name.casefold() in _TARGETS), numeric[-1] if numeric else "")
    chosen = tuple(dict.fromkeys(values["columns"])) or tuple(dict.fromkeys([*numeric, *([target] if target else [])]))
    if not target:
        raise DataError(
            f"“{cells.path.name}” has no column of numbers that vary; a series needs one.",
            "Choose another file, or correct the numbers in it.",
        )
    for name in (target, *chosen):
        if name not in known:
            there = ", ".join(f"“{each}”" for each in cells.names[:8])
            raise DataError(f"“{cells.path.name}” has no column “{name}”. It has {there}.", "Choose one of these.")
        if known[name].kind not in ("number", "constant", "id"):
            raise DataError(
                f"“{cells.path.name}”: the column “{name}” holds {_SAID.get(known[name].kind, 'words')}, but a series"
                " is of numbers.",
                "Choose another column.",
            )
    return target, chosen


_SAID = {"date": "dates", "empty": "nothing", "yes-no": "yes and no"}


def _calendar(cells: Cells, days: Array | None, *, wanted: bool) -> tuple[str, ...]:
    if not wanted:
        return ()
    if days is None:
        raise DataError(
            f"“{cells.path.name}” has no column of dates, so there is no calendar to see.",
            "Choose the column with the time, or do without the calendar.",
        )
    return tuple(part for part in CALENDAR if part != "hour" or (days % 1).any())


def _column_troubles(cells: Cells, name: str, column: _Column) -> list[Trouble]:
    told: list[Trouble] = []
    missing = int(np.isnan(column.values).sum()) - len(column.faults)
    if missing:
        first = cells.numbers[int(np.flatnonzero(np.isnan(column.values))[0])]
        told.append(
            _whole(
                f"Column “{name}”: {_values(missing)} missing, the first in row {first}. The value before stands"
                " there.",
                "Fill it in where it is known.",
            )
        )
    if column.faults:
        row = column.faults[0]
        cell = cells.texts(name, np.array([row], dtype=np.int64))[0].strip()[:40]
        told.append(
            _whole(
                f"Column “{name}”: {_values(len(column.faults))} no number, the first in row {cells.numbers[row]}"
                f" (“{cell}”). The value before stands there.",
                "Correct it.",
            )
        )
    return told


def _values(count: int) -> str:
    return "1 value is" if count == 1 else f"{count} values are"


def _ragged(cells: Cells) -> list[Trouble]:
    if not cells.ragged:
        return []
    row, came = cells.ragged[0]
    more = f" (and {len(cells.ragged) - 1} more)" if len(cells.ragged) > 1 else ""
    message = f"Row {row}{more} has {came} cells, but {len(cells.names)} were expected; it is left out."
    return [_whole(message, "Correct the row: windows now run across it.")]


def _whole(message: str, hint: str = "") -> Trouble:
    return Trouble("", message, hint)


def series_kind(path: Path) -> dict[str, Any] | None:
    """What a table that looks like a series asks for; None for one without rising dates or numbers."""
    cells = read_cells(path)
    known = kinds(cells, cells.names)
    try:
        time = settled_time(cells, known, "")
    except DataError:
        return None
    has_numbers = any(kind.kind == "number" for kind in known.values())
    return {"path": str(path)} if time.name and has_numbers else None
