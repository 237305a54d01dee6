"""What is found in tables: gaps, columns that say nothing or too much, rows that come twice, values far off."""

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL
from designer.data.finding import MOST_KEYS, Change, Finding
from designer.data.outliers import far_values
from designer.data.source import Rows, Source
from designer.data.table_kinds import spread
from designer.data.table_source import TableSource
from runtime.numbers import dates, is_missing, numbers, truths

_LOOKED_AT = 20_000
"""Rows that are looked at, evenly spread."""

_MANY_MISSING = 0.3
_EXACT = 0.995
"""What alone is right for this share of rows, or explains this share of the variance, gives the target away."""


def _gaps(source: TableSource, rows: Rows) -> Iterable[Finding]:
    for name in source.features:
        texts = source.cells.texts(name, rows)
        missing = np.array([is_missing(text) for text in texts])
        share = float(missing.mean())
        if not missing.any():
            continue
        filled = {
            "category": "They count as none of its words",
            "yes-no": "They are filled with what is more frequent in the training rows",
        }.get(source.kinds[name].kind, "They are filled with the median of the training rows")
        yield Finding(
            f"Missing values in “{name}”",
            f"{100 * share:.3g} % of “{name}” is missing. {filled}.",
            "Leave the column out if it says little."
            if share >= _MANY_MISSING
            else "Leave these rows out if what is missing cannot be guessed.",
            _keys(source, rows[missing]),
            without_column(source, name) if share >= _MANY_MISSING else _without_rows(source, rows, rows[missing]),
            name,
        )


def _ids(source: TableSource, rows: Rows) -> Iterable[Finding]:
    """Numbers that count the rows: whole, each once, rising by one."""
    for name in source.features:
        if source.kinds[name].kind != "number" or len(rows) < 20:
            continue
        values = np.diff(_values(source, name, rows[: min(len(rows), 1000)]))
        steps = np.diff(rows[: min(len(rows), 1000)])
        if np.isfinite(values).all() and np.array_equal(values, steps):
            yield Finding(
                f"“{name}” counts the rows",
                f"“{name}” rises by one from row to row. A network learns the order of the file by heart from it, and"
                " new rows have numbers that it never saw.",
                "Leave it out, unless it is a time that goes on.",
                change=without_column(source, name),
                column=name,
            )


def _leaks(source: TableSource, rows: Rows) -> Iterable[Finding]:
    """Columns that alone foretell the target nearly exactly."""
    if len(rows) < 50 or source.targets.task == MULTILABEL:
        return
    targets = source.targets.values[rows]
    for name in source.features:
        codes = _codes(source, name, rows)
        if source.targets.task == CLASSIFICATION:
            right = _share_right(codes, targets)
        else:
            right = _share_explained(codes, _values(source, name, rows), targets[:, 0].astype(np.float64))
        if right >= _EXACT:
            yield Finding(
                f"“{name}” gives the target away",
                f"From “{name}” alone, “{source.target}” is known almost exactly. Perhaps it was written down after"
                " what is to be foretold, or is the same in other words.",
                "Leave it out, unless it is really known before.",
                change=without_column(source, name),
                column=name,
            )


def _twins(source: TableSource, rows: Rows) -> Iterable[Finding]:
    """Rows that come again, cell by cell; a row and its twin may lie on both sides of the split."""
    seen: dict[int, int] = {}
    again: list[int] = []
    columns = [source.cells.texts(name, rows) for name in (*source.features, source.target)]
    for place, row in enumerate(zip(*columns, strict=True)):
        if seen.setdefault(hash(row), place) != place:
            again.append(place)
    if again:
        keys = _keys(source, rows[again])
        yield Finding(
            "Rows that come twice",
            f"{len(again)} of {len(rows)} rows are the same as one before. If one of the two is learnt and the other"
            " is asked for, the score is too good.",
            "Leave the second ones out, unless they were really observed again.",
            keys,
            Change("Leave the second ones out", items={key: {"excluded": True} for key in keys}),
        )


def _far_off(source: TableSource, rows: Rows) -> Iterable[Finding]:
    for name in source.features:
        if source.kinds[name].kind == "number":
            far = far_values(_values(source, name, rows))
            if len(far):
                yield Finding(
                    f"Values far off in “{name}”",
                    f"{len(far)} of {len(rows)} values of “{name}” lie far from the others.",
                    "Look whether they are right: a missing one is sometimes written as −999 or 9999.",
                    _keys(source, rows[far]),
                    _without_rows(source, rows, rows[far]),
                    name,
                )


def _without_rows(source: TableSource, looked_at: Rows, rows: Rows) -> Change | None:
    """The change that leaves rows out; none where not every row was looked at, so that others would stay."""
    if len(looked_at) < len(source) or len(rows) > MOST_KEYS:
        return None
    return Change("Leave these rows out", items={key: {"excluded": True} for key in _keys(source, rows)})


def without_column(source: TableSource, name: str) -> Change:
    """The change that leaves one more column out."""
    out = [*source.left_out, name]
    return Change("Leave the column out", params={"leave_out": list(dict.fromkeys(out))})


def _keys(source: TableSource, rows: Rows) -> tuple[str, ...]:
    return tuple(source.keys[int(row)] for row in rows[:MOST_KEYS])


def _values(source: TableSource, name: str, rows: Rows) -> NDArray[np.float64]:
    """A column as numbers, NaN where there are none."""
    kind, texts = source.kinds[name], source.cells.texts(name, rows)
    match kind.kind:
        case "number":
            return numbers(texts, kind.decimal)[0]
        case "date":
            return dates(texts, kind.order)[0]
        case "yes-no":
            return truths(texts)[0]
    return np.full(len(rows), np.nan)


def _codes(source: TableSource, name: str, rows: Rows) -> NDArray[np.int64]:
    """A column in at most 64 groups: its words, or ranges of its numbers with as many rows in each."""
    if source.kinds[name].kind == "category":
        return np.unique(source.cells.texts(name, rows), return_inverse=True)[1].astype(np.int64)
    values = _values(source, name, rows)
    present = values[np.isfinite(values)]
    if not len(present):
        return np.zeros(len(rows), dtype=np.int64)
    different = np.unique(present)
    groups = max(2, min(64, len(rows) // 10))
    edges = different[1:] if len(different) <= groups else np.quantile(present, np.linspace(0, 1, groups + 1)[1:-1])
    return np.where(np.isfinite(values), np.searchsorted(edges, values, side="right") + 1, 0)


def _share_right(codes: NDArray[np.int64], classes: NDArray[Any]) -> float:
    """How often the most frequent class of its group is right."""
    table = np.zeros((int(codes.max()) + 1, int(classes.max()) + 1), dtype=np.int64)
    np.add.at(table, (codes, classes), 1)
    return float(table.max(axis=1).sum() / len(codes))


def _share_explained(codes: NDArray[np.int64], values: NDArray[np.float64], targets: NDArray[np.float64]) -> float:
    """The share of the variance that a straight line explains, or the groups' means where there are few groups."""
    total = float(np.var(targets))
    there = np.isfinite(values)
    if total <= 0:
        return 0.0
    line = 0.0
    if there.mean() > 0.9 and float(np.var(values[there])) > 0:
        line = float(np.corrcoef(values[there], targets[there])[0, 1] ** 2)
    counts = np.bincount(codes)
    means = np.bincount(codes, targets) / np.maximum(counts, 1)
    grouped = 1 - float(np.var(targets - means[codes])) / total if (counts > 0).sum() <= len(codes) / 20 else 0.0
    return max(line, grouped)


_CHECKS: tuple[Callable[[TableSource, Rows], Iterable[Finding]], ...] = (_gaps, _ids, _leaks, _twins, _far_off)


def _looked_through(source: Source, tell: Callable[[int, int], None]) -> Iterable[Finding]:
    """All of them on rows that are spread evenly. Tables that list pictures or texts have checks of their own."""
    if not isinstance(source, TableSource):
        return
    rows = spread(len(source), _LOOKED_AT)
    for done, check in enumerate(_CHECKS):
        tell(done, len(_CHECKS))
        yield from check(source, rows)


TABLE_CHECKS: tuple[Callable[[Any, Callable[[int, int], None]], Iterable[Finding]], ...] = (_looked_through,)
