"""What one column holds, gathered part by part: counts, moments, a histogram, the most frequent cells."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.data.table_kinds import ColumnKind, Kind
from runtime.numbers import MISSING, dates, numbers

MOST_DIFFERENT = 10_000
"""Different cells are counted up to this many."""

BINS = 40
_SHOWN = 10
_FIRST_DAY = date(1970, 1, 1)
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ColumnSummary:
    """`count` cells, of which `missing` hold nothing and `unreadable` not what the column's `kind` is.

    `different` is None where there are more than `MOST_DIFFERENT`, and `frequent` is empty then. Numbers, and dates as
    days since 1970, have the rest: `histogram` counts those from `low` to `high` in bins of equal width.
    """

    name: str
    kind: Kind
    count: int
    missing: int
    unreadable: int = 0
    different: int | None = None
    frequent: tuple[tuple[str, int], ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    mean: float | None = None
    deviation: float | None = None
    low: float = 0.0
    high: float = 0.0
    histogram: tuple[int, ...] = ()


def value_text(kind: Kind, value: float) -> str:
    """A number of a column as people write it: a day as `2026-11-21`, a number with four digits."""
    if kind == "date":
        try:
            return (_FIRST_DAY + timedelta(days=round(value))).isoformat()
        except OverflowError:  # Farther away than the calendar goes.
            pass
    return f"{value:.4g}"


class Gatherer:
    """Gathers a column of words. `add` takes pyarrow's arrays of text."""

    def __init__(self, kind: ColumnKind) -> None:
        self._kind = kind
        self._count = 0
        self._missing = 0
        self._different: dict[str, int] | None = {}

    def add(self, cells: Any) -> None:
        """One part more."""
        import pyarrow as pa
        import pyarrow.compute as pc

        self._count += len(cells)
        trimmed = pc.utf8_trim_whitespace(cells)
        words = pa.array(sorted(MISSING), trimmed.type)
        gone = pc.is_in(pc.utf8_lower(trimmed), value_set=words)
        self._missing += int(pc.sum(gone).as_py() or 0)
        self._gather(trimmed.filter(pc.invert(gone)))

    def summary(self) -> ColumnSummary:
        """What was gathered so far."""
        found = self._different
        frequent = sorted(found.items(), key=lambda each: (-each[1], each[0]))[:_SHOWN] if found else []
        return ColumnSummary(
            self._kind.name,
            self._kind.kind,
            self._count,
            self._missing,
            different=None if found is None else len(found),
            frequent=tuple(frequent),
        )

    def _gather(self, present: Any) -> None:
        self._count_different(present)

    def _count_different(self, present: Any) -> None:
        import pyarrow.compute as pc

        if self._different is None or not len(present):
            return
        if not self._different and len(present) > 4 * MOST_DIFFERENT:
            head = present.slice(0, 2 * MOST_DIFFERENT)  # Enough to see that cells hardly ever come again.
            if pc.count_distinct(head).as_py() > MOST_DIFFERENT:
                self._different = None
                return
        counted = pc.value_counts(present)
        if len(counted) > MOST_DIFFERENT:
            self._different = None
            return
        cells, times = counted.field("values").to_pylist(), counted.field("counts").to_pylist()
        for cell, count in zip(cells, times, strict=True):
            self._different[cell] = self._different.get(cell, 0) + count
        if len(self._different) > MOST_DIFFERENT:
            self._different = None


class NumberGatherer(Gatherer):
    """Gathers numbers, and dates as days."""

    def __init__(self, kind: ColumnKind) -> None:
        super().__init__(kind)
        self._unreadable = 0
        self._moments = _Moments()
        self._histogram = _Histogram()

    def summary(self) -> ColumnSummary:
        """What was gathered so far."""
        from dataclasses import replace

        plain = replace(super().summary(), unreadable=self._unreadable)
        if not self._moments.count:
            return plain
        low, high, counts = self._histogram.shown(self._moments.minimum, self._moments.maximum)
        return replace(
            plain,
            minimum=self._moments.minimum,
            maximum=self._moments.maximum,
            mean=self._moments.mean,
            deviation=self._moments.deviation,
            low=low,
            high=high,
            histogram=counts,
        )

    def _gather(self, present: Any) -> None:
        self._count_different(present)
        values = self._values(present)
        good = values[np.isfinite(values)]
        self._unreadable += len(values) - len(good)
        if len(good):
            self._moments.add(good)
            self._histogram.add(good)

    def _values(self, present: Any) -> Floats:
        """The cells as numbers; NaN for what is none. Plain numbers take the fast way."""
        import pyarrow as pa
        import pyarrow.compute as pc

        if self._kind.kind == "date":
            encoded = pc.dictionary_encode(present)
            different = dates(encoded.dictionary.to_pylist(), self._kind.order)[0]
            return different[np.asarray(encoded.indices)] if len(present) else different
        if self._kind.decimal == ".":
            try:
                return np.asarray(present.cast(pa.float64()))
            except pa.ArrowInvalid:
                pass
        return numbers(present.to_pylist(), self._kind.decimal)[0]


def gatherer(kind: ColumnKind) -> Gatherer:
    """What gathers columns of a kind."""
    return NumberGatherer(kind) if kind.is_numeric or kind.kind == "date" else Gatherer(kind)


@dataclass(slots=True)
class _Moments:
    """Mean and deviation of parts put together, by the formula of Chan, Golub and LeVeque (1979)."""

    count: int = 0
    mean: float = 0.0
    squares: float = 0.0
    minimum: float = float("inf")
    maximum: float = float("-inf")

    def add(self, values: Floats) -> None:
        count, mean = len(values), float(values.mean())
        squares = float(np.square(values - mean).sum())
        total, apart = self.count + count, mean - self.mean
        self.squares += squares + apart * apart * self.count * count / total
        self.mean += apart * count / total
        self.count = total
        self.minimum = min(self.minimum, float(values.min()))
        self.maximum = max(self.maximum, float(values.max()))

    @property
    def deviation(self) -> float:
        return float(np.sqrt(self.squares / self.count))


_FINE = 512


@dataclass(slots=True)
class _Histogram:
    """Counts in fine bins whose width doubles when a value lies beyond them, so that one pass is enough."""

    low: float = 0.0
    width: float = 0.0
    counts: NDArray[np.int64] = field(default_factory=lambda: np.zeros(_FINE, dtype=np.int64))

    def add(self, values: Floats) -> None:
        low, high = float(values.min()), float(values.max())
        if not self.width:
            self.low = low
            self.width = max((high - low) / (_FINE - 2), abs(low) * 1e-9, 1e-12)
        while low < self.low or high >= self.low + self.width * _FINE:
            self._widen(to_the_left=low < self.low)
        places = ((values - self.low) / self.width).astype(np.int64)
        self.counts += np.bincount(np.clip(places, 0, _FINE - 1), minlength=_FINE)

    def _widen(self, *, to_the_left: bool) -> None:
        pairs = self.counts.reshape(-1, 2).sum(axis=1)
        empty = np.zeros(_FINE // 2, dtype=np.int64)
        self.counts = np.concatenate([empty, pairs] if to_the_left else [pairs, empty])
        if to_the_left:
            self.low -= self.width * _FINE
        self.width *= 2

    def shown(self, minimum: float, maximum: float) -> tuple[float, float, tuple[int, ...]]:
        """The part from the smallest to the largest value, in `BINS` bins (one, if they are the same)."""
        if minimum == maximum:
            return minimum, maximum, (int(self.counts.sum()),)
        middles = self.low + (np.arange(_FINE) + 0.5) * self.width
        counts, _ = np.histogram(np.clip(middles, minimum, maximum), BINS, (minimum, maximum), weights=self.counts)
        return minimum, maximum, tuple(counts.astype(np.int64).tolist())
