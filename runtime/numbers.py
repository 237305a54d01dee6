"""Numbers, dates and yes or no as people write them in tables: tolerant, but never guessing what is unreadable.

All functions take a column of cells and give float64, with NaN where a cell is missing; what is not missing and
unreadable is told by its place.
"""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

MISSING = frozenset({"", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "-", "--", "?", "<na>", "nat"})
"""Words for no value, in small letters."""

YES = frozenset({"yes", "true", "y", "t", "on", "ja", "wahr", "si", "sí", "oui", "はい", "是"})
NO = frozenset({"no", "false", "n", "f", "off", "nein", "falsch", "non", "いいえ", "否"})

DATE_ORDERS = ("ymd", "dmy", "mdy")
LARGEST_NUMBER = float(np.finfo(np.float32).max)

_CURRENCY = "€$£¥₹₩₽¢"
_TRIM = str.maketrans("", "", f"{_CURRENCY}%\u00a0\u202f ")
_GROUPS = {
    ".": re.compile(r"[1-9]\d{0,2}(?:[,'’]\d{3})+(?:\.\d*)?(?:[eE][+-]?\d+)?"),
    ",": re.compile(r"[1-9]\d{0,2}(?:[.'’]\d{3})+(?:,\d*)?"),
}
_DATE = re.compile(
    r"(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:Z|UTC)?)?"
)


def is_missing(cell: str) -> bool:
    """Whether a cell says that there is no value."""
    return cell.strip().casefold() in MISSING


def number(cell: str, decimal: str = ".") -> float | None:
    """What one cell says; None if it is no number. Groups of thousands, %, signs of currencies and (…) are allowed.

    A percentage is the number that is written. Infinite numbers, and those beyond float32, are none.
    """
    text = cell.translate(_TRIM)
    negative = text.startswith("(") and text.endswith(")")
    if negative:
        text = text[1:-1]
    sign = text[:1] if text[:1] in ("+", "-", "−") else ""
    body = text[len(sign) :]
    if _GROUPS[decimal].fullmatch(body):
        body = re.sub(r"[.'’]" if decimal == "," else r"[,'’]", "", body)
    if decimal == ",":
        body = body.replace(",", ".", 1)
    try:
        value = float(body) if body[:1].isdigit() or body[:1] == "." else float("nan")
    except ValueError:
        return None
    if not abs(value) <= LARGEST_NUMBER:
        return None
    return -value if negative != (sign in ("-", "−")) else value


def numbers(cells: Sequence[str], decimal: str = ".") -> tuple[Floats, list[int]]:
    """A column of numbers and the places of what is none. Plain columns take the fast way, to the same numbers."""
    if decimal == ".":
        try:
            values: Floats = np.array(list(map(float, cells)), dtype=np.float64)
        except ValueError:
            pass
        else:
            if bool((np.abs(values) <= LARGEST_NUMBER).all()):
                return values, []
    return _each(cells, lambda cell: number(cell, decimal))


def truths(cells: Sequence[str]) -> tuple[Floats, list[int]]:
    """A column of yes (1) and no (0), in words or as these numbers."""
    return _each(cells, _truth)


def dates(cells: Sequence[str], order: str = "ymd") -> tuple[Floats, list[int]]:
    """A column of dates as days since 1 January 1970, with the time of the day as a fraction. ISO is always read."""
    return _each(cells, lambda cell: date(cell, order))


def date(cell: str, order: str = "ymd") -> float | None:
    """What one cell says; None if it is no date. `order` is that of year, month and day: ymd, dmy or mdy."""
    match = _DATE.fullmatch(cell.strip())
    if match is None:
        return _iso(cell.strip())
    first, _, second, third, hour, minute, seconds = match.groups()
    if len(first) >= 3:
        parts = {"y": first, "m": second, "d": third}
    elif order == "ymd" and len(third) >= 3:
        return None
    else:
        parts = dict(zip(order, (first, second, third), strict=True))
    if len(parts["y"]) not in (2, 4):
        return None
    year = int(parts["y"])
    if len(parts["y"]) == 2:  # As POSIX has it for strptime.
        year += 2000 if year < 69 else 1900
    try:
        moment = datetime(year, int(parts["m"]), int(parts["d"]), int(hour or 0), int(minute or 0), int(seconds or 0))
    except ValueError:
        return None
    return _days(moment)


def _iso(text: str) -> float | None:
    """Everything else that ISO 8601 has; of a time with its zone, the clock there counts."""
    if not text[:1].isdigit() or "-" not in text:
        return None
    try:
        return _days(datetime.fromisoformat(text).replace(tzinfo=None))
    except ValueError:
        return None


def _days(moment: datetime) -> float:
    return moment.toordinal() - 719163 + (moment.hour * 3600 + moment.minute * 60 + moment.second) / 86400


def _truth(cell: str) -> float | None:
    word = cell.strip().casefold()
    if word in YES or word in ("1", "1.0"):
        return 1.0
    return 0.0 if word in NO or word in ("0", "0.0") else None


def _each(cells: Sequence[str], read: Callable[[str], float | None]) -> tuple[Floats, list[int]]:
    """Cell by cell; what was read once is remembered, for columns repeat themselves."""
    known: dict[str, Any] = {}
    faults: list[int] = []
    values = np.empty(len(cells), dtype=np.float64)
    for place, cell in enumerate(cells):
        value = known.get(cell, known)
        if value is known:
            value = float("nan") if is_missing(cell) else read(cell)
            if len(known) < _REMEMBERED:
                known[cell] = value
        if value is None:
            faults.append(place)
            value = float("nan")
        values[place] = value
    return values, faults


_REMEMBERED = 50_000
