"""What is to be foretold in a table: which column, whether it holds classes or values, and the rows that lack it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL, REGRESSION
from designer.data.errors import DataError
from designer.data.multilabel import from_columns, from_lists, sign_of_lists, telling_columns
from designer.data.source import Targets, Trouble
from designer.data.table_cells import Cells, Rows, row_key
from designer.data.table_kinds import ColumnKind, kinds, spread
from runtime.numbers import NO, is_missing, numbers, truths

MOST_CLASSES = 1000
_FEW_NUMBERS = 20
"""Whole numbers of at most this many kinds are taken for classes, if each comes several times."""

_NAMES = ("target", "label", "class", "y", "outcome", "output", "diagnosis", "category", "ziel", "klasse")
MOST_TOLD = 200
"""Rows that are left out are told one by one up to this many, and then together."""


def suggested_target(cells: Cells) -> str:
    """The column that is probably to be foretold: one with a telling name, or the last that is not empty."""
    plain = {name.casefold().strip(): name for name in reversed(cells.names)}
    telling = next((plain[name] for name in _NAMES if name in plain), None)
    if telling is not None:
        return telling
    rows = spread(len(cells), 1000)
    filled = (name for name in reversed(cells.names) if not all(map(is_missing, cells.texts(name, rows))))
    return next(filled, cells.names[-1])


def column_in(cells: Cells, wanted: str) -> str:
    """The name of a column as the table has it. Raises `DataError`."""
    if wanted in cells.names:
        return wanted
    loose = {name.casefold().strip(): name for name in reversed(cells.names)}
    found = loose.get(wanted.casefold().strip())
    if found is None:
        listed = ", ".join(f"“{name}”" for name in cells.names[:8]) + (", …" if len(cells.names) > 8 else "")
        raise DataError(f"“{cells.path.name}” has no column “{wanted}”; it has {listed}.", "Choose one of these.")
    return found


def targets_of(cells: Cells, name: str, task: str) -> tuple[Targets, Rows, tuple[Trouble, ...]]:
    """Targets, the rows that have one, and the troubles of the others. `task` may be auto. Raises `DataError`."""
    texts = cells.texts(name)
    kind = kinds(cells, [name])[name]
    present = [row for row, text in enumerate(texts) if not is_missing(text)]
    if not present:
        raise DataError(
            f"The column “{name}” of “{cells.path.name}” is empty: there is nothing to foretell.",
            "Choose another column as target.",
        )
    if task == "auto":
        task = MULTILABEL if sign_of_lists(texts) else _task(kind, [texts[row] for row in present])
    if task == MULTILABEL:
        return from_lists(texts, name, f"“{cells.path.name}”"), np.arange(len(texts), dtype=np.int64), ()
    if task == REGRESSION:
        return _values(cells, kind, texts)
    return _classes(cells, kind, texts, present)


def label_columns(cells: Cells, values: Mapping[str, Any]) -> tuple[str, ...]:
    """Columns that each say whether a label applies: those that were chosen, or that are plainly called so.

    None where another target was chosen, or another task. Raises `DataError` for a single one.
    """
    chosen = tuple(column_in(cells, name) for name in values.get("label_columns", ()))
    if len(chosen) == 1:
        message = f"One column of labels was chosen, “{chosen[0]}”; two at least were expected."
        raise DataError(message, "Choose more of them, or take it as the target.")
    if chosen or values["target"] or values["task"] not in ("auto", MULTILABEL):
        return chosen
    named = telling_columns(cells.names)
    texts = (text for name in named for text in cells.texts(name, spread(len(cells), 1000)))
    return named if all(truths([text])[0][0] in (0.0, 1.0) for text in texts) else ()


def targets_of_columns(cells: Cells, names: tuple[str, ...]) -> tuple[Targets, Rows, tuple[Trouble, ...]]:
    """A label for each column, the rows that say yes or no of each, and the troubles of the others."""
    texts = [cells.texts(name) for name in names]
    targets, bad = from_columns(texts, names, f"“{cells.path.name}”")
    kept = np.setdiff1d(np.arange(len(cells)), np.array(bad, dtype=np.int64))
    if len(kept) < 2:
        message = f"In “{cells.path.name}”, {len(kept)} rows say yes or no of each label; two at least are needed."
        raise DataError(message, "Fill the columns in, or choose others.")
    shown = {}
    for row in bad[: MOST_TOLD + 1]:
        shown[row] = next(cells_[row].strip()[:40] for cells_ in texts if not np.isfinite(truths([cells_[row]])[0][0]))
    found = replace(targets, values=targets.values[kept])
    return found, kept, _left_out(cells, ", ".join(names[:3]), shown, len(bad), "yes or no")


def _task(kind: ColumnKind, texts: list[str]) -> str:
    if kind.kind != "number" and kind.kind != "id":
        return CLASSIFICATION
    values, faults = numbers(texts, kind.decimal)
    if len(faults) > len(texts) / 10:
        return CLASSIFICATION
    good = values[np.isfinite(values)]
    few = np.unique(good[: 100 * _FEW_NUMBERS])
    if len(few) > _FEW_NUMBERS or (np.floor(good) != good).any():
        return REGRESSION
    different = len(np.unique(good))
    return CLASSIFICATION if different <= min(_FEW_NUMBERS, len(good) / 4) else REGRESSION


def _values(cells: Cells, kind: ColumnKind, texts: list[str]) -> tuple[Targets, Rows, tuple[Trouble, ...]]:
    values, faults = numbers(texts, kind.decimal)
    kept = np.flatnonzero(np.isfinite(values))
    if len(kept) < 2:
        raise DataError(
            f"The column “{kind.name}” of “{cells.path.name}” holds {len(kept)} numbers; at least two are needed.",
            "Choose a column of numbers as target, or foretell classes.",
        )
    unusable = np.flatnonzero(~np.isfinite(values)).tolist()
    bad = set(faults)
    shown = {row: texts[row].strip()[:40] if row in bad else "" for row in unusable[: MOST_TOLD + 1]}
    targets = Targets(REGRESSION, values[kept].astype(np.float32)[:, np.newaxis], (), (kind.name,))
    return targets, kept, _left_out(cells, kind.name, shown, len(unusable))


def _classes(
    cells: Cells, kind: ColumnKind, texts: list[str], present: list[int]
) -> tuple[Targets, Rows, tuple[Trouble, ...]]:
    names = [texts[row].strip() for row in present]
    if kind.kind == "number":
        names = _as_whole(names, kind.decimal)
    labels = _ordered(set(names))
    if len(labels) > MOST_CLASSES or (len(labels) > 20 and len(labels) > len(names) / 2):
        raise DataError(
            f"The column “{kind.name}” of “{cells.path.name}” holds {len(labels)} different words in {len(names)} rows;"
            " classes must come again and again to be learnt.",
            "Choose another column as target.",
        )
    if len(labels) < 2:
        raise DataError(
            f"The column “{kind.name}” of “{cells.path.name}” holds one class only, “{labels[0][:40]}”; two are needed"
            " at least.",
            "Choose another column as target, or add rows of another class.",
        )
    number = {label: place for place, label in enumerate(labels)}
    values = np.array([number[name] for name in names], dtype=np.int64)
    kept = np.array(present, dtype=np.int64)
    missing = np.setdiff1d(np.arange(len(texts)), kept)
    shown = dict.fromkeys(missing.tolist()[: MOST_TOLD + 1], "")
    return Targets(CLASSIFICATION, values, labels, (kind.name,)), kept, _left_out(cells, kind.name, shown, len(missing))


def _as_whole(names: list[str], decimal: str) -> list[str]:
    """`1.0` is the class 1 where all classes are whole numbers: gaps turn whole numbers into these."""
    values, faults = numbers(names, decimal)
    if faults or (np.floor(values) != values).any():
        return names
    return [str(int(value)) for value in values.tolist()]


def _ordered(labels: set[str]) -> tuple[str, ...]:
    """Numbers by size, no before yes, words by letters."""
    listed = sorted(labels, key=lambda label: (label.casefold(), label))
    values, faults = numbers(listed)
    if not faults and np.isfinite(values).all():
        return tuple(label for _, label in sorted(zip(values.tolist(), listed, strict=True)))
    return tuple(sorted(listed, key=lambda label: len(listed) == 2 and label.casefold() not in NO))


def _left_out(
    cells: Cells, name: str, shown: dict[int, str], count: int, wanted: str = "a finite number"
) -> tuple[Trouble, ...]:
    """Troubles of rows without target; `shown` is what stands there instead, "" for nothing."""
    hint = "Fill it in, or let the row be left out."
    told: list[Trouble] = []
    for row, text in list(shown.items())[:MOST_TOLD]:
        number = int(cells.numbers[row])
        message = f"The target “{name}” is missing in row {number}."
        if text:
            message = f"The target “{name}” in row {number} is “{text}”; {wanted} was expected."
        told.append(Trouble(row_key(number), message, hint))
    if count > len(told):
        told.append(Trouble("", f"{count - len(told)} more rows have no target in “{name}”.", hint))
    return tuple(told)
