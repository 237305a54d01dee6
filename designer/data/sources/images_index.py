"""Reads files that list pictures: CSV or TSV with a header, a JSON list of objects, or one JSON object a line."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.data.errors import DataError
from designer.data.source import Trouble
from designer.data.sources.images_walk import PICTURE_ENDINGS

_LARGEST = 1 << 30
_DELIMITERS = ",;\t|"
_SPREADSHEET = "Save it as CSV, with one row for each picture."


@dataclass(frozen=True, slots=True)
class Index:
    """The rows of a file that lists pictures, as texts by column, with the number of each row in the file."""

    columns: tuple[str, ...]
    rows: list[dict[str, str]]
    numbers: list[int]
    troubles: tuple[Trouble, ...] = ()

    def column(self, name: str) -> list[str]:
        """A column's texts; what a row lacks is empty."""
        return [row.get(name, "") for row in self.rows]


def read_index(path: Path) -> Index:
    """The rows of a file. Raises `DataError` naming the file and what was expected of it."""
    text = _text(path)
    match path.suffix.lower():
        case ".json":
            index = _of_objects(path, _objects(path, text))
        case ".jsonl":
            index = _of_objects(path, _lines(path, text))
        case _:
            index = _of_cells(path, text)
    if not index.rows:
        raise DataError(f"“{path.name}” lists no pictures: it has no rows.", _SPREADSHEET)
    return index


def is_picture(name: str) -> bool:
    """Whether a text looks like the name of a picture file."""
    return any(name.lower().endswith(ending) for ending in PICTURE_ENDINGS)


def _text(path: Path) -> str:
    try:
        if path.is_dir():
            raise DataError(f"“{path}” is a folder; a file that lists pictures was expected.", "Choose the file in it.")
        if path.stat().st_size > _LARGEST:
            raise DataError(f"“{path.name}” is larger than 1 GiB; a list of pictures was expected.", "Divide it.")
        content = path.read_bytes()
    except OSError as error:
        message = f"“{path}” could not be read: {error.strerror or error}."
        raise DataError(message, "Check the path.") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _of_cells(path: Path, text: str) -> Index:
    head = text.partition("\n")[0]
    delimiter = "\t" if path.suffix.lower() == ".tsv" else max(_DELIMITERS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        cells = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise DataError(f"“{path.name}”, row {reader.line_num} cannot be read: {error}.", _SPREADSHEET) from error
    if not cells:
        return Index((), [], [])
    first = [cell.strip() for cell in cells[0][1]]
    has_header = not any(map(is_picture, first))
    columns = first if has_header else [f"column {place}" for place in range(1, len(first) + 1)]
    _refuse_twice(path, columns)
    body = cells[1:] if has_header else cells
    whole = [(number, row) for number, row in body if len(row) == len(columns)]
    rows = [dict(zip(columns, map(str.strip, row), strict=True)) for _, row in whole]
    return Index(tuple(columns), rows, [number for number, _ in whole], _ragged(path, body, len(columns)))


def _ragged(path: Path, body: Sequence[tuple[int, list[str]]], expected: int) -> tuple[Trouble, ...]:
    bad = [(number, len(row)) for number, row in body if len(row) != expected]
    if not bad:
        return ()
    number, count = bad[0]
    more = f" (and {len(bad) - 1} more rows)" if len(bad) > 1 else ""
    message = f"“{path.name}”, row {number}{more} has {count} values; {expected} were expected. It was left out."
    return (Trouble("", message, "Put texts that hold the separator into quotes."),)


def _refuse_twice(path: Path, columns: Sequence[str]) -> None:
    name, count = Counter(columns).most_common(1)[0]
    if count > 1:
        raise DataError(f"“{path.name}” has {count} columns called “{name}”.", "Give each column a name of its own.")


def _objects(path: Path, text: str) -> Iterator[tuple[int, Any]]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DataError(f"“{path.name}” is no JSON: {error}.", "Save it anew.") from None
    if isinstance(value, dict) and value and all(not isinstance(each, dict | list) for each in value.values()):
        value = [{"file": name, "label": label} for name, label in value.items()]
    if not isinstance(value, list):
        message = f"“{path.name}” must be a list of objects, or an object of names and labels."
        raise DataError(message, 'Write it as [{"file": "1.jpg", "label": "cat"}, …].')
    return enumerate(value, start=1)


def _lines(path: Path, text: str) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except (ValueError, RecursionError) as error:
                raise DataError(f"“{path.name}”, row {number} is no JSON: {error}.", "Correct the line.") from None


def _of_objects(path: Path, objects: Iterator[tuple[int, Any]]) -> Index:
    rows: list[dict[str, str]] = []
    numbers: list[int] = []
    columns: dict[str, None] = {}
    for number, each in objects:
        if not isinstance(each, dict):
            hint = 'Write it as {"file": "1.jpg", "label": "cat"}.'
            raise DataError(f"“{path.name}”, row {number} is no object of names and values.", hint)
        row = {str(name): _plain(value) for name, value in each.items() if not isinstance(value, dict | list)}
        columns |= dict.fromkeys(row)
        rows.append(row)
        numbers.append(number)
    return Index(tuple(columns), rows, numbers)


def _plain(value: Any) -> str:
    return "" if value is None else str(value).strip()
