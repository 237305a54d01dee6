"""Reads tables of numbers (CSV) and says which row and column is wrong. Knows nothing of models."""

import csv
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from runtime.errors import InputError
from runtime.steps import Array

MAX_BYTES = 1 << 30
MAX_COLUMNS = 10_000
_DELIMITERS = (",", ";", "\t")


def read_table(path: Path, columns: Sequence[str] = (), width: int | None = None) -> tuple[Array, list[int]]:
    """The numbers [rows, columns] of a file and each row's line number in it (from 1).

    A first row of mostly words is the header; then `columns` are looked up by name (case and spaces around do
    not count) and further columns are left out. Without a header, columns count by position and there must be `width`
    of them (None: any). Raises `InputError` naming row and column.
    """
    if path.stat().st_size > MAX_BYTES:
        raise InputError(f"“{path.name}” is larger than 1 GiB.", "Split it.")
    rows = _rows(path)
    if not rows:
        raise InputError(f"“{path.name}” holds no rows.", "Give a table with at least one row.")
    first = rows[0][1]
    header = [cell.strip() for cell in first] if _is_header(first) else None
    body = rows[1:] if header is not None else rows
    if not body:
        raise InputError(f"“{path.name}” holds a header but no rows.", "Give a table with at least one row.")
    picked = _picked(path, header, columns, width, len(first))
    names = columns or header or ()
    values = np.empty((len(body), len(picked)), dtype=np.float32)
    for index, (number, cells) in enumerate(body):
        if len(cells) != len(first):
            expected = f"{len(first)} values, as in the first row"
            raise InputError(f"“{path.name}”, row {number} has {len(cells)} values; {expected}, were expected.")
        values[index] = [_finite(path, number, position, names, cells[at]) for position, at in enumerate(picked)]
    return values, [number for number, _ in body]


def _rows(path: Path) -> list[tuple[int, list[str]]]:
    """The rows that are not empty, with their line numbers."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            sample = file.readline()
            delimiter = max(_DELIMITERS, key=sample.count)
            if sample.count(delimiter) >= MAX_COLUMNS:
                raise InputError(f"“{path.name}” has more than {MAX_COLUMNS} columns.", "Give fewer.")
            file.seek(0)
            reader = csv.reader(file, delimiter=delimiter)
            return [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except UnicodeDecodeError:
        raise InputError(f"“{path.name}” is not text.", "Save the table as CSV in UTF-8.") from None
    except csv.Error as error:
        raise InputError(f"“{path.name}” is not a table: {error}.", "Save the table as CSV.") from None


def _picked(path: Path, header: list[str] | None, columns: Sequence[str], width: int | None, came: int) -> list[int]:
    """Which columns to take, in the model's order."""
    if header is None or not columns:
        expected = len(columns) or width
        if expected is not None and came != expected:
            names = f" ({', '.join(columns)})" if columns else ""
            message = f"“{path.name}” has {came} columns; the model takes {expected}{names}."
            raise InputError(message, "Give them in this order, or with a header row that names them.")
        return list(range(came))
    places = {name.casefold(): index for index, name in reversed(list(enumerate(header)))}
    missing = [name for name in columns if name.strip().casefold() not in places]
    if missing:
        listed = ", ".join(f"“{name}”" for name in missing[:5]) + (", …" if len(missing) > 5 else "")
        noun = "column" if len(missing) == 1 else "columns"
        message = f"“{path.name}” lacks the {noun} {listed}; its header has {', '.join(header[:8])}."
        raise InputError(message, "Name the columns as the model's dataset does.")
    return [places[name.strip().casefold()] for name in columns]


def _is_header(cells: list[str]) -> bool:
    """Whether a first row names its columns; a row of numbers with a stray word is a row with an error in it."""
    words = sum(bool(cell.strip()) and _number(cell) is None for cell in cells)
    numbers = sum(_number(cell) is not None for cell in cells)
    return words > numbers


def _number(cell: str) -> float | None:
    try:
        return float(cell)
    except ValueError:
        return None


def _finite(path: Path, row: int, position: int, names: Sequence[str], cell: str) -> float:
    value = _number(cell)
    if value is not None and math.isfinite(value):
        return value
    column = f"“{names[position]}”" if position < len(names) else str(position + 1)
    shown = f"“{cell.strip()[:40]}”" if cell.strip() else "empty"
    message = f"“{path.name}”, row {row}, column {column} is {shown}; a finite number was expected."
    raise InputError(message, "Correct it, or leave the row out.")
