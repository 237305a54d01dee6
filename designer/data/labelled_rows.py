"""Rows of a file that lists texts or sounds: which of them can be used, and what each is called."""

from collections.abc import Container, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from designer.catalogue.datasets import REGRESSION
from designer.data.errors import DataError
from designer.data.labelled import Kind, Labelled, classes_of, is_task_of_values, values_of
from designer.data.source import Trouble
from runtime.errors import RuntimeModelError
from runtime.records import Records, read_records


def need_columns(path: Path, columns: Sequence[str]) -> Records:
    """All rows of a file that has these columns ("" is none that is asked for). Raises `DataError`."""
    try:
        if path.is_dir():
            raise DataError(f"“{path}” is a folder; a file was expected.", "Choose a file inside it.")
        records = read_records(path)
        for column in filter(None, columns):
            records.need(path.name, column)
    except RuntimeModelError as error:
        raise DataError(error.message, error.hint) from error
    except OSError as error:
        raise DataError(f"“{path}” could not be read: {error.strerror or error}.", "Check the path.") from error
    return records


def labelled_rows(
    path: Path,
    records: Records,
    said: Sequence[str],
    target: str,
    task: str,
    kind: Kind,
    *,
    only: Container[int] | None = None,
) -> tuple[list[int], Labelled]:
    """The places of the rows that can be used, and what the column `target` says of them; the others are told.

    `only` are the places that come into question. Raises `DataError` if none is left.
    """
    places, troubles = _usable(path, records, said, target, only)
    labels = [said[place].strip() for place in places]
    if not places:
        first = troubles[0].message if troubles else "It is empty."
        raise DataError(f"“{path.name}” has no row that can be used. {first}", "Choose another column or file.")
    if task == REGRESSION or (task == "auto" and is_task_of_values(labels)):
        targets, bad = values_of(labels, target)
        if len(bad) == len(places):
            raise DataError(f"The column “{target}” of “{path.name}” holds no numbers.", "Take it as classes.")
        for at in bad:
            key = f"row {records.rows[places[at]].number}"
            message = f"“{path.name}”, {key}: “{labels[at][:40]}” in “{target}” is no number; one was expected."
            troubles.append(Trouble(key, message, "Correct it, or take the column as classes."))
        kept = np.setdiff1d(np.arange(len(places)), bad)
        places = [places[at] for at in kept.tolist()]
        targets = replace(targets, values=targets.values[kept])
    else:
        targets = classes_of(labels, f"“{path.name}”", kind, target)
    return places, Labelled(tuple(f"row {records.rows[place].number}" for place in places), targets, tuple(troubles))


def _usable(
    path: Path, records: Records, said: Sequence[str], target: str, only: Container[int] | None
) -> tuple[list[int], list[Trouble]]:
    """The places of rows that are whole and say something of the target."""
    places: list[int] = []
    troubles: list[Trouble] = []
    for place, row in enumerate(records.rows):
        key = f"row {row.number}"
        if only is not None and place not in only:
            continue
        if row.problem:
            troubles.append(Trouble(key, f"“{path.name}”, {key}: {row.problem}.", "Correct the row if it matters."))
        elif not said[place].strip():
            message = f"“{path.name}”, {key}: the column “{target}” is empty; what is to be foretold was expected."
            troubles.append(Trouble(key, message, "Fill it in, or remove the row."))
        else:
            places.append(place)
    return places, troubles
