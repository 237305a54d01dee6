"""Rows of a table in the order of time, by the column that says when each of them was."""

from dataclasses import replace

import numpy as np

from designer.data.errors import DataError
from designer.data.source import Targets, Trouble
from designer.data.table_cells import Cells, row_key
from designer.data.table_kinds import kinds
from runtime.numbers import dates, numbers

_TOLD = 200


def in_time(cells: Cells, targets: Targets, column: str) -> tuple[Cells, Targets, tuple[Trouble, ...]]:
    """The rows and what is to be foretold of them, the earliest first; rows without a time are left out and told.

    The column holds dates, or numbers such as years. Raises `DataError` for any other.
    """
    kind = kinds(cells, [column])[column]
    texts = cells.texts(column)
    if kind.kind == "date":
        when = dates(texts, kind.order)[0]
    elif kind.is_numeric:
        when = numbers(texts, kind.decimal)[0]
    else:
        raise DataError(
            f"“{cells.path.name}”: the column “{column}” holds no dates, but the time of each row was expected.",
            "Choose another column, or none: the rows are then in no order.",
        )
    known = np.flatnonzero(np.isfinite(when))
    if len(known) < 2:
        raise DataError(f"“{cells.path.name}”: only {len(known)} rows have a time in “{column}”.", "Fill them in.")
    order = known[np.argsort(when[known], kind="stable")]
    missing = np.flatnonzero(~np.isfinite(when)).tolist()
    troubles = [
        Trouble(row_key(int(cells.numbers[row])), f"Row {cells.numbers[row]} has no time in “{column}”.", _HINT)
        for row in missing[:_TOLD]
    ]
    if len(missing) > _TOLD:
        troubles.append(Trouble("", f"{len(missing) - _TOLD} more rows have no time in “{column}”.", _HINT))
    return cells.taken(order), replace(targets, values=targets.values[order], ordered=True), tuple(troubles)


_HINT = "Fill it in, if it is known; the row is left out until then."
