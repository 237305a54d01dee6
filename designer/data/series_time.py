"""The time of a series: which column says it, and whether its rows are in order."""

from dataclasses import dataclass

import numpy as np

from designer.data.errors import DataError
from designer.data.source import Array, Trouble
from designer.data.table_cells import Cells
from designer.data.table_kinds import ColumnKind
from runtime.numbers import dates


@dataclass(frozen=True, eq=False)
class Time:
    """The column with the dates (""; there is none), how they are written, and the days since 1970 [rows]."""

    name: str = ""
    order: str = "ymd"
    days: Array | None = None


def settled_time(cells: Cells, known: dict[str, ColumnKind], wanted: str) -> Time:
    """The column that was asked for, or the first with dates. Raises `DataError` where rows are not in its order."""
    name = wanted or next((name for name in cells.names if known[name].kind == "date"), "")
    if not name:
        return Time()
    if name not in known:
        there = ", ".join(f"“{each}”" for each in cells.names[:8])
        raise DataError(f"“{cells.path.name}” has no column “{name}”. It has {there}.", "Choose one of these.")
    if known[name].kind != "date":
        raise DataError(
            f"“{cells.path.name}”: the column “{name}” holds no dates, but the time of each row was expected.",
            "Choose another column, or none: rows are then taken to be in order.",
        )
    days, faults = dates(cells.texts(name), known[name].order)
    _check(cells, name, days, faults)
    return Time(name, known[name].order, days)


def _check(cells: Cells, name: str, days: Array, faults: list[int]) -> None:
    missing = np.flatnonzero(np.isnan(days))
    if len(missing):
        place = int(missing[0])
        cell = cells.texts(name, np.array([place], dtype=np.int64))[0].strip()[:40]
        shown = f"“{cell}”, which is no date" if place in faults else "empty"
        raise DataError(
            f"“{cells.path.name}”, row {cells.numbers[place]}: the column “{name}” is {shown}.",
            "Correct it: the order of the rows depends on it.",
        )
    back = np.flatnonzero(np.diff(days) < 0)
    if len(back) == 0:
        return
    place = int(back[0]) + 1
    before, here = cells.texts(name, np.array([place - 1, place], dtype=np.int64))
    runs_back = len(back) == np.count_nonzero(np.diff(days))
    backwards = ": they run backwards" if runs_back else ""
    raise DataError(
        f"“{cells.path.name}”, row {cells.numbers[place]}: {here.strip()} comes after {before.strip()}, but rows must"
        f" be in the order of time{backwards}.",
        f"Sort the rows by “{name}”, the earliest first.",
    )


def time_troubles(cells: Cells, time: Time) -> list[Trouble]:
    """Dates that come twice, and steps that are longer or shorter than most."""
    if time.days is None or len(time.days) < 3:
        return []
    told: list[Trouble] = []
    steps = np.diff(time.days)
    twice = np.flatnonzero(steps == 0)
    if len(twice):
        place = int(twice[0])
        date = cells.texts(time.name, np.array([place], dtype=np.int64))[0].strip()
        more = f" {len(twice)} dates come again." if len(twice) > 1 else ""
        told.append(
            Trouble(
                "",
                f"Rows {cells.numbers[place]} and {cells.numbers[place + 1]} have the same time, {date}.{more}"
                " Each row counts as a step.",
                "Keep one row for each time; several series in one file need a file each.",
            )
        )
    usual = float(np.median(steps[steps > 0])) if (steps > 0).any() else 0.0
    odd = np.flatnonzero((steps > 0) & (np.abs(steps - usual) > _tolerance(usual)))
    if len(odd):
        place = int(odd[0])
        many = "1 step is" if len(odd) == 1 else f"{len(odd)} steps are"
        told.append(
            Trouble(
                "",
                f"{many} not as long as most ({_span(usual)}); the first, from row {cells.numbers[place]}"
                f" to row {cells.numbers[place + 1]}, is {_span(float(steps[place]))}. Windows run across it.",
                "Fill the missing rows in, if their times matter.",
            )
        )
    return told


def _tolerance(usual: float) -> float:
    """Months and years differ in length; other steps must not."""
    return 0.12 * usual if usual >= 28 else 1e-6 + usual * 1e-6


def _span(days: float) -> str:
    for one, many, length in (("day", "days", 1.0), ("hour", "hours", 1 / 24), ("minute", "minutes", 1 / 1440)):
        if days >= length * (1 - 1e-9):
            count = days / length
            return f"{count:.6g} {one if round(count, 6) == 1 else many}"
    return f"{days * 86400:.6g} seconds"
