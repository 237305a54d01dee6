"""Any number of labels for each item: lists in the cells of a column, or a column of 0 and 1 for each label."""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from designer.catalogue.datasets import MULTILABEL
from designer.data.errors import DataError
from designer.data.labelled import in_order
from designer.data.source import Targets
from runtime.numbers import is_missing, truths

MOST_LABELS = 1000
_CLEAR = (";", "|")
"""Signs that divide lists and hardly anything else."""
_ALL = (*_CLEAR, ",", " ")
_SEEN = 5000
_LISTED = 0.1
"""So large a share of the cells must hold several labels, for them to be taken as lists without being told so."""
_TELLING = re.compile(r"(labels?|tags?|targets?|class(es)?)[ _:./-]+\S", re.IGNORECASE)


def sign_of_lists(cells: Sequence[str]) -> str:
    """The sign between labels if a column plainly holds lists of few labels that come again and again; else ""."""
    there = [cell.strip() for cell in cells[:_SEEN] if not is_missing(cell)]
    for sign in _CLEAR:
        lists = [_parted(cell, sign) for cell in there]
        several = sum(len(labels) > 1 for labels in lists)
        counts = Counter(label for labels in lists for label in labels)
        comes_again = bool(counts) and sum(count > 1 for count in counts.values()) > 0.8 * len(counts)
        are_words = not any(re.fullmatch(r"[\d.,:+-]*", label) for label in counts)
        is_short = bool(counts) and max(map(len, counts)) <= 40
        if several > max(2, _LISTED * len(there)) and comes_again and are_words and is_short:
            return sign
    return ""


def from_lists(cells: Sequence[str], name: str, where: str) -> Targets:
    """Labels as they stand in lists: divided by ; or |, else by commas, else by spaces. An empty cell has none.

    `where` is what sentences call the file. Raises `DataError` if there are no two labels, or too many.
    """
    there = [cell for cell in cells if not is_missing(cell)]
    sign = next((sign for sign in _ALL if sum(sign in cell.strip() for cell in there)), ";")
    lists = [[] if is_missing(cell) else _parted(cell, sign) for cell in cells]
    labels = sorted({label for each in lists for label in each}, key=in_order)
    if len(labels) < 2:
        only = f", “{labels[0][:40]}”" if labels else ""
        message = f"The column “{name}” of {where} holds {len(labels)} labels{only}; two at least were expected."
        raise DataError(message, "Write lists such as red;round, or choose another column.")
    if len(labels) > MOST_LABELS:
        message = (
            f"The column “{name}” of {where} holds {len(labels):,} different labels; at most {MOST_LABELS:,} can be"
        )
        raise DataError(f"{message} learnt.", "Choose a column with labels that come again and again.")
    place = {label: number for number, label in enumerate(labels)}
    values = np.zeros((len(cells), len(labels)), dtype=np.float32)
    for row, each in zip(values, lists, strict=True):
        row[[place[label] for label in each]] = 1.0
    return Targets(MULTILABEL, values, tuple(labels), (name,))


def from_columns(columns: Sequence[Sequence[str]], names: Sequence[str], where: str) -> tuple[Targets, list[int]]:
    """A label for each column, and the rows in which one of them says neither yes nor no (zeros stand there).

    Raises `DataError` for a column that says nothing else.
    """
    found = []
    for name, cells in zip(names, columns, strict=True):
        values, _ = truths(cells)
        if not np.isfinite(values).any():
            message = f"The column “{name}” of {where} holds no 1 and 0; whether the label applies was expected."
            raise DataError(message, "Choose columns that say yes or no of each row.")
        found.append(values)
    table = np.stack(found, axis=1)
    bad = np.flatnonzero(~np.isfinite(table).all(axis=1)).tolist()
    table[bad] = 0.0
    return Targets(MULTILABEL, table.astype(np.float32), tuple(names), tuple(names)), bad


def telling_columns(names: Sequence[str]) -> tuple[str, ...]:
    """Columns that are called as labels of one kind: `label_red`, `label_round`; none if there are no two."""
    found = [name for name in names if _TELLING.match(name)]
    starts = {re.split(r"[ _:./-]", name, maxsplit=1)[0].casefold() for name in found}
    return tuple(found) if len(found) > 1 and len(starts) == 1 else ()


def _parted(cell: str, sign: str) -> list[str]:
    return list(dict.fromkeys(label.strip() for label in cell.split(sign) if label.strip()))
