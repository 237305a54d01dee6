"""What one part of data knows of another: copies, torn groups, the future; and classes that a part lacks."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from designer.data.errors import DataError
from designer.data.finding import MOST_KEYS, Change, Finding
from designer.data.grouping import likely
from designer.data.lacking import LACKING_CHECKS
from designer.data.parted import NOWHERE, TEST, TRAIN, VALIDATION, Parted, parted
from designer.data.source import Rows, Source
from designer.data.table_source import TableSource
from designer.data.twins import Progress, twins_of
from designer.graph.recipe import Data
from runtime.numbers import dates

_TOO_GOOD = "What is learnt by heart looks as if it were understood there, so the score is too good."
_MOST_COPIES = 50_000
"""More copies are not left out one by one."""


def leaks(parted: Parted) -> tuple[Finding, ...]:
    """All that is wrong between the parts, the gravest first. Not for the window's thread."""
    return tuple(finding for check in _CHECKS for finding in check(parted))


def found_between(source: Source, data: Data, progress: Progress | None = None) -> tuple[Finding, ...]:
    """All that is wrong between the parts of a source, or why it cannot be divided. Not for the window's thread."""
    twins = twins_of(source, progress)
    try:
        return leaks(parted(source, data, twins))
    except DataError as error:
        return (Finding("The data cannot be divided", error.message, error.hint),)


def _copies(parted: Parted) -> Iterable[Finding]:
    found = _torn(parted, parted.twins.equal)
    if found is None:
        return
    first, second = parted.names(np.array(found.first))
    if len(parted.parts.test):
        message = (
            f"Copies of what is learnt from are in other parts: {found.validating} in validation, {found.testing} in"
            f" the test part, first “{first}” and “{second}”."
        )
    else:
        message = (
            f"Copies of what is learnt from validate: {found.validating} of {found.of}, first “{first}” and “{second}”."
        )
    yield Finding(
        "Copies on both sides of the split",
        f"{message} {_TOO_GOOD}",
        "Leave all but one of each out, so that no other split tears them apart.",
        parted.names(found.rows[:MOST_KEYS]),
        _without_copies(parted, parted.twins.equal),
    )


def _near_copies(parted: Parted) -> Iterable[Finding]:
    found = _torn(parted, parted.twins.near)
    if found is None:
        return
    first, second = parted.names(np.array(found.first))
    if len(parted.parts.test):
        message = (
            f"Near copies of what is learnt from are in other parts: {found.validating} in validation, {found.testing}"
            f" in the test part, first “{first}” and “{second}”."
        )
    else:
        message = (
            f"Near copies of what is learnt from validate: {found.validating} of {found.of}, first “{first}” and"
            f" “{second}”."
        )
    yield Finding(
        "Near copies on both sides of the split",
        f"{message} {_TOO_GOOD}",
        "Look at them, and leave all but one of each out.",
        parted.names(found.rows[:MOST_KEYS]),
        _without_copies(parted, parted.twins.near),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Torn:
    """Rows of groups in several parts, group by group; how many of them validate and test, and how many validate."""

    rows: Rows
    first: tuple[int, int]
    validating: int
    testing: int
    of: int


def _torn(parted: Parted, groups: Sequence[Rows]) -> _Torn | None:
    """None if each group lies in one part. What is in no part does not count."""
    rows, place, starts = _sorted(parted, groups)
    if not len(rows):
        return None
    lowest, highest = np.minimum.reduceat(place, starts), np.maximum.reduceat(place, starts)
    sizes = np.diff([*starts, len(rows)])
    torn, learnt = np.repeat(lowest != highest, sizes), np.repeat(lowest == TRAIN, sizes)
    if not torn.any():
        return None
    first = int(np.flatnonzero(lowest != highest)[0])
    ends = int(rows[starts[first]]), int(rows[starts[first] + sizes[first] - 1])
    validating = int((torn & learnt & (place == VALIDATION)).sum())
    return _Torn(rows[torn], ends, validating, int((torn & (place == TEST)).sum()), len(parted.parts.validation))


def _sorted(parted: Parted, groups: Sequence[Rows]) -> tuple[Rows, NDArray[np.int8], Rows]:
    """Rows of the groups by their parts, without what is in none; the parts, and where each group begins."""
    if not groups:
        return _NONE, np.empty(0, dtype=np.int8), _NONE
    numbers = np.repeat(np.arange(len(groups)), [len(rows) for rows in groups])
    rows = np.concatenate(groups)
    place = parted.place()[rows]
    order = np.lexsort((rows, place, numbers))
    order = order[place[order] != NOWHERE]
    numbers = numbers[order]
    starts = np.flatnonzero(np.diff(numbers, prepend=-1))
    return rows[order], place[order], starts


_NONE = np.empty(0, dtype=np.int64)


def _without_copies(parted: Parted, groups: Sequence[Rows]) -> Change | None:
    """All copies but one each, also those that lie on one side now: what is left is divided anew."""
    rows, _, starts = _sorted(parted, groups)
    over = np.delete(rows, starts)
    if len(over) > _MOST_COPIES:
        return None
    return Change(f"Leave {len(over)} out", items={key: {"excluded": True} for key in parted.names(over)})


def _groups(parted: Parted) -> Iterable[Finding]:
    """Groups that lie on both sides: those that the data has, or what looks like some."""
    if parted.source is None or parted.way in ("group", "time"):
        return
    named = likely(parted.source)
    groups = parted.targets.groups if parted.targets.groups is not None else named.groups if named is not None else None
    if groups is None:
        return
    place = parted.place()
    pairs = np.unique((4 * groups + place)[place != NOWHERE]) // 4
    numbers, parts = np.unique(pairs, return_counts=True)
    torn, all_of = numbers[parts > 1], len(numbers)
    if not len(torn):
        return
    rows = np.flatnonzero(np.isin(groups, torn) & (place != NOWHERE))
    rows = rows[np.argsort(groups[rows], kind="stable")]
    counted = f"Groups on both sides of the split: {len(torn)} of {all_of}."
    hint = "Divide by groups, so that each of them is on one side only."
    if named is None:
        change = Change("Divide by groups", settings={"split": "group"})
        message = f"{counted} {_UNHEEDED}"
    else:
        auto = {} if parted.data.split == "auto" else {"split": "auto"}
        change = Change(_BY.get(named.value, f"Divide by “{named.value}”"), {"group": named.value}, settings=auto)
        message = f"{_LOOKS.get(named.value) or _looks(named.value)} {counted} {_BY_HEART}"
    yield Finding("Groups torn apart", message, hint, parted.names(rows[:MOST_KEYS]), change)


_UNHEEDED = "Nothing keeps them together, since the parts are drawn without regard to groups."
_BY = {"folder": "Divide by folders", "name": "Divide by names of files"}
_BY_HEART = "A network may know them by heart."
_LOOKS = {
    "folder": "Files in the same folder look as if they belonged together, as of one patient or recording.",
    "name": "Files whose names begin alike look as if they belonged together, as of one patient or recording.",
}


def _looks(column: str) -> str:
    return f"“{column}” looks as if it told what belongs together, as one patient or customer."


def _time(parted: Parted) -> Iterable[Finding]:
    """Items in the order of time, or with a date, that are divided without regard to it."""
    way, held = parted.way, np.concatenate([parted.parts.validation, parted.parts.test])
    if way == "time" or not len(held) or not len(parted.parts.train):
        return
    if parted.targets.ordered:
        early = held[held < parted.parts.train.max()]
        if len(early):
            yield Finding(
                "Time order broken",
                "The items are in the order of time, but some validate or test that come before ones that are learnt"
                f" from: {len(early)} of {len(held)}. The network is asked for what it knows the future of.",
                "Divide by time, so that the latest ones validate.",
                parted.names(early[:MOST_KEYS]),
                Change("Divide by time", settings={"split": "time"}),
            )
    elif isinstance(parted.source, TableSource) and way != "group":
        yield from _dates(parted, parted.source, held)


def _dates(parted: Parted, source: TableSource, held: Rows) -> Iterable[Finding]:
    column = next((name for name in source.cells.names if source.kinds[name].kind == "date"), None)
    if column is None or any(word in column.casefold() for word in ("birth", "born", "geb")):
        return
    latest = dates(source.cells.texts(column, parted.parts.train), source.kinds[column].order)[0]
    there = dates(source.cells.texts(column, held), source.kinds[column].order)[0]
    if not np.isfinite(latest).any() or np.isfinite(there).mean() < _DATED:
        return
    early = held[there < np.nanmax(latest)]
    if not len(early):
        return
    auto = {} if parted.data.split == "auto" else {"split": "auto"}
    yield Finding(
        "Dates mixed by the split",
        f"“{column}” holds dates, but some rows validate or test that are earlier than the latest one that is learnt"
        f" from: {len(early)} of {len(held)}. If the future is to be foretold, the score is too good.",
        "Divide by time, so that the latest rows validate.",
        parted.names(early[:MOST_KEYS]),
        Change("Divide by time", {"time": column}, settings=auto),
        column,
    )


_DATED = 0.9

_CHECKS: tuple[Callable[[Parted], Iterable[Finding]], ...] = (_copies, _near_copies, _groups, _time, *LACKING_CHECKS)
