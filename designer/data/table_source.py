"""Tables as a source: rows are items, one column is foretold from the others."""

from pathlib import Path
from typing import Any

import numpy as np

from designer.catalogue.datasets import DatasetDef
from designer.data.errors import DataError
from designer.data.said import Said
from designer.data.source import Array, Reading, Rows, Source, Targets, Trouble
from designer.data.table_cells import Cells, RowKeys, read_cells, row_key
from designer.data.table_kinds import MOST_LABELS, ColumnKind, kinds
from designer.data.table_order import in_time
from designer.data.table_targets import (
    MOST_TOLD,
    column_in,
    label_columns,
    suggested_target,
    targets_of,
    targets_of_columns,
)
from runtime.columns import Column, Columns, category
from runtime.numbers import dates, numbers, truths

_AT_ONCE = 65_536


class TableSource(Source):
    """`cells` are those of the rows that are items; `kinds` tell of every column, `features` name the used."""

    content = "table"
    is_fitted = True

    sheet: str = ""
    left_out: tuple[str, ...] = ()
    """Columns that the user left out."""

    def __init__(self, cells: Cells, targets: Targets, known: dict[str, ColumnKind], features: tuple[str, ...]) -> None:
        self.cells = cells
        self.keys = RowKeys(cells.numbers)
        self.targets = targets
        self.kinds = known
        self.features = features
        self.said = Said(cells.names, cells.texts)
        self._mark = _mark(cells.path)

    @property
    def target(self) -> str:
        """The column that is foretold."""
        return self.targets.names[0]

    @property
    def fingerprint(self) -> str:
        """Of the file when it was opened: its place, size and time."""
        return self._mark

    def fit(self, rows: Rows) -> Reading:
        """Labels of categories, and medians for what is missing, from these rows."""
        found = (_fitted(self.kinds[name], self.cells.texts(name, rows)) for name in self.features)
        return Columns(tuple(found), self.sheet)

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        """float32 [rows, width]."""
        if not isinstance(reading, Columns):
            raise TypeError(f"a table is read by Columns, not by {type(reading).__name__}")
        names = [column.name for column in reading.columns]
        parts: list[Array] = []
        troubles: list[Trouble] = []
        for start in range(0, max(len(rows), 1), _AT_ONCE):
            part = rows[start : start + _AT_ONCE]
            encoded = reading.encode([self.cells.texts(name, part) for name in names])
            parts.append(encoded.values)
            bad = {fault.row: fault for fault in reversed(encoded.faults)}
            for place, fault in sorted(bad.items()):
                number = int(self.cells.numbers[part[place]])
                message = f"Row {number} of “{self.cells.path.name}”, {fault.sentence}"
                troubles.append(Trouble(row_key(number), message, "Correct it, or let the row be left out."))
        return np.concatenate(parts), tuple(troubles)

    def facts(self, reading: Reading) -> DatasetDef:
        """Rows of so many numbers, by the names of the columns."""
        names = reading.names if isinstance(reading, Columns) else ()
        return DatasetDef(
            name="table",
            title=self.cells.path.name,
            doc=f"{len(self)} rows of “{self.cells.path.name}”. The task is to foretell “{self.target}”.",
            task=self.targets.task,
            content="table",
            shape=(len(names),),
            samples=len(self),
            labels=self.targets.labels,
            targets=self.targets.names,
            features=names,
            ordered=self.targets.ordered,
        )


def open_table_source(values: Any) -> TableSource:
    """The table that parameters name. Raises `DataError`."""
    return table_source_of(read_cells(Path(values["path"]), header=values["header"], sheet=values["sheet"]), values)


def table_source_of(cells: Cells, values: Any, kind: type[TableSource] = TableSource) -> TableSource:
    """The source (of a kind) of cells that were read, by the parameters of a table. Raises `DataError`."""
    _check_size(cells)
    labels = label_columns(cells, values)
    target = column_in(cells, values["target"]) if values["target"] else suggested_target(cells)
    targets, rows, troubles = targets_of_columns(cells, labels) if labels else targets_of(cells, target, values["task"])
    kept, unused = cells.only(rows), [column_in(cells, name) for name in values["leave_out"]]
    if values["time"]:
        kept, targets, undated = in_time(kept, targets, column_in(cells, values["time"]))
        troubles = (*troubles, *undated)
    left_out = {*unused, *([column_in(cells, values["group"])] if values["group"] else [])}
    known = kinds(kept, kept.names)
    foretold = labels or (target,)
    wanted = [name for name in kept.names if name not in foretold and name not in left_out]
    features = tuple(name for name in wanted if known[name].kind in ("number", "category", "date", "yes-no"))
    if not features:
        why = f" {_why_unused(known[wanted[0]])}" if wanted else ""
        raise DataError(
            f"No column of “{cells.path.name}” is left to foretell “{target}” from.{why}",
            "Leave fewer columns out, or choose a table with columns of numbers or categories.",
        )
    source = kind(kept, targets, known, features)
    source.troubles = (*_ragged(cells), *troubles, *(_unused(known[name]) for name in wanted if name not in features))
    source.settled = {"label_columns": list(labels)} if labels else {"target": target}
    source.left_out = tuple(values["leave_out"])
    source.sheet = values["sheet"]
    return source


def _check_size(cells: Cells) -> None:
    name = cells.path.name
    if cells.ragged and not len(cells):
        number, came = cells.ragged[0]
        raise DataError(
            f"No row of “{name}” has {len(cells.names)} cells, as its header has; row {number} has {came}.",
            "Correct the header, or set “header” to “no”.",
        )
    if not len(cells):
        raise DataError(f"“{name}” holds a header but no rows.", "Choose a table with rows.")
    if len(cells) < 2:
        raise DataError(f"“{name}” holds one row; at least 2 are needed.", "Choose a table with more rows.")
    if len(cells.names) < 2:
        raise DataError(
            f"“{name}” has one column, “{cells.names[0][:40]}”; at least two are needed: one to foretell, one to know.",
            "Choose a table with more columns, divided by commas, semicolons or tabs.",
        )


def _ragged(cells: Cells) -> tuple[Trouble, ...]:
    hint = "Correct the row; a cell with the dividing sign in it needs quotation marks."
    told = [
        Trouble(row_key(number), f"Row {number} has {came} cells; {len(cells.names)} were expected.", hint)
        for number, came in cells.ragged[:MOST_TOLD]
    ]
    if len(cells.ragged) > len(told):
        rest = len(cells.ragged) - len(told)
        told.append(Trouble("", f"{rest} more rows have another number of cells than {len(cells.names)}.", hint))
    return tuple(told)


def _unused(kind: ColumnKind) -> Trouble:
    return Trouble("", _why_unused(kind), _HINTS.get(kind.kind, ""))


def _why_unused(kind: ColumnKind) -> str:
    name = kind.name
    match kind.kind:
        case "empty":
            return f"The column “{name}” is not used: it holds no values."
        case "constant":
            return f"The column “{name}” is not used: it holds the same value in every row."
        case "id":
            return f"The column “{name}” is not used: it names the rows, each by a value of its own."
        case "text":
            return f"The column “{name}” is not used: it holds longer texts."
    return f"The column “{name}” is not used: it holds more than {MOST_LABELS} different words, or hardly any twice."


_HINTS = {
    "text": "Open the table as texts to learn from these.",
    "many": "Put rare words together in the file if they matter.",
}


def _fitted(kind: ColumnKind, texts: list[str]) -> Column:
    """A column by what stands in the training rows."""
    match kind.kind:
        case "category":
            found = {label for text in texts if (label := category(text)) is not None}
            return Column(kind.name, "category", labels=tuple(sorted(found, key=lambda each: (each.casefold(), each))))
        case "date":
            return Column(kind.name, "date", float(np.floor(_median(dates(texts, kind.order)[0]))), order=kind.order)
        case "yes-no":
            return Column(kind.name, "yes-no", float(_median(truths(texts)[0]) >= 0.5))
    return Column(kind.name, "number", _median(numbers(texts, kind.decimal)[0]), decimal=kind.decimal)


def _median(values: Array) -> float:
    present = values[~np.isnan(values)]
    return float(np.median(present)) if len(present) else 0.0


def _mark(path: Path) -> str:
    try:
        state = path.stat()
    except OSError:
        return f"{path} gone"
    return f"{path} {state.st_size} {state.st_mtime_ns}"
