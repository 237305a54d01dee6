"""Rows of tables and of JSON lines as texts by the names of their columns. Knows nothing of what they mean.

A row that cannot be read is told and does not keep others from being read. Rows are numbered as a spreadsheet does:
the first line of a table is row 1, its header; of JSON lines, the first line is row 1.
"""

import csv
import io
import json
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from runtime.errors import InputError
from runtime.plain_text import read_text, text_of

TABLE_ENDINGS = (".csv", ".tsv")
LINE_ENDINGS = (".jsonl", ".ndjson")
RECORD_ENDINGS = (*TABLE_ENDINGS, *LINE_ENDINGS)
MAX_LETTERS = 10_000_000
"""Of one cell, and of one text."""

_LOOKED_AT = 1 << 16
_DELIMITERS = ("\t", ";", ",", "|")


class Row(NamedTuple):
    """One row: its number, its cells by column, and what is wrong with it (a sentence without the file; "": nothing).

    A cell that is not there is not in `cells`.
    """

    number: int
    cells: Mapping[str, str]
    problem: str = ""


class Records(NamedTuple):
    """The names of all columns, in their order, and all rows that are not empty."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def need(self, name: str, column: str) -> None:
        """Raises `InputError` if the file called `name` lacks a column."""
        if column not in self.columns:
            there = ", ".join(f"“{each}”" for each in self.columns[:8]) or "none"
            message = f"“{name}” has no column “{column}”; its columns are {there}."
            raise InputError(message, "Choose one of these, or name the column so.")


def read_records(path: Path) -> Records:
    """All rows of a CSV, TSV or JSON-lines file. Raises `InputError` for what is no such file, `OSError`."""
    text = read_text(path)
    records = _lines(text) if path.suffix.lower() in LINE_ENDINGS else _table(text, path)
    if not records.rows:
        raise InputError(f"“{path.name}” holds no rows.", "Give a file with at least one row below its header.")
    if not records.columns:
        first = records.rows[0]
        message = f"“{path.name}” holds no row that can be read: row {first.number}, {first.problem or 'it is empty'}."
        raise InputError(message, "Give a CSV file, or JSON lines: one object in each line.")
    return records


def first_records(path: Path) -> Records:
    """The rows at the beginning of a file, to see what it holds. Raises as `read_records`; there may be no rows."""
    with path.open("rb") as file:
        content = file.read(_LOOKED_AT)
    text = text_of(content[: content.rfind(b"\n") + 1] if len(content) == _LOOKED_AT else content, path.name)
    return _lines(text) if path.suffix.lower() in LINE_ENDINGS else _table(text, path)


_LIMIT = threading.Lock()


def _table(text: str, path: Path) -> Records:
    with _LIMIT:  # It is one for the whole process, where tables of numbers keep the usual one.
        usual = csv.field_size_limit(MAX_LETTERS)
        try:
            return _divided(text, path)
        finally:
            csv.field_size_limit(usual)


def _divided(text: str, path: Path) -> Records:
    first = text.partition("\n")[0]
    delimiter = "\t" if path.suffix.lower() == ".tsv" else max(reversed(_DELIMITERS), key=first.count)
    if not first.count(delimiter):
        delimiter = ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    found = _cells(reader, path.name)
    header: tuple[str, ...] = ()
    rows: list[Row] = []
    for number, cells in found:
        if not header:
            header = _header(cells, path.name)
        else:
            rows.append(_row(number, cells, header))
    return Records(header, tuple(rows))


def _cells(reader: Any, name: str) -> Iterator[tuple[int, list[str]]]:
    """Rows that are not empty, with their numbers. Any: the type of csv's readers has no name."""
    number = 0
    try:
        for cells in reader:
            number += 1
            if any(cell.strip() for cell in cells):
                yield number, cells
    except csv.Error as error:
        message = f"“{name}” is not a table: row {number + 1} cannot be read ({error})."
        raise InputError(message, "Check the quotation marks of this row.") from None


def _header(cells: list[str], name: str) -> tuple[str, ...]:
    header = tuple(cell.strip() for cell in cells)
    double = next((each for each in header if header.count(each) > 1 and each), None)
    if double is not None:
        raise InputError(f"“{name}” has two columns called “{double}”.", "Name them differently in the first row.")
    return header


def _row(number: int, cells: list[str], header: tuple[str, ...]) -> Row:
    if len(cells) == len(header):
        return Row(number, dict(zip(header, cells, strict=True)))
    problem = f"{len(cells)} cells were found, but {len(header)} are expected, as in the header"
    if len(cells) < len(header) and any("\n" in cell for cell in cells):
        problem += "; a quotation mark seems not to be closed"
    return Row(number, {}, problem)


def _lines(text: str) -> Records:
    columns: dict[str, None] = {}
    rows: list[Row] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            row = _object(number, line)
            columns |= dict.fromkeys(row.cells)
            rows.append(row)
    return Records(tuple(columns), tuple(rows))


def _object(number: int, line: str) -> Row:
    if len(line) > MAX_LETTERS:
        return Row(number, {}, f"the line is longer than {MAX_LETTERS:,} letters")
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = error.msg if isinstance(error, json.JSONDecodeError) else "too deep or too long"
        return Row(number, {}, f"the line is not JSON ({reason})")
    if not isinstance(value, dict):
        return Row(number, {}, "the line is not an object {…}")
    return Row(number, {name.strip(): cell for name, each in value.items() if (cell := _cell(each)) is not None})


def _cell(value: Any) -> str | None:
    """What a table would show of a JSON value; None where there is nothing, or nothing that is text."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
    return None
