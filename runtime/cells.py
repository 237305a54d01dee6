"""Tables from files of every kind, as columns of cells that are text still, some thousand rows at once."""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from runtime.binary_tables import excel_rows, parquet_blocks, parquet_names
from runtime.errors import InputError
from runtime.numbers import date, is_missing, number
from runtime.text_tables import MAX_COLUMNS, Dialect, dialect, text_rows

ROWS_AT_ONCE = 8192
_LOOKED_AT = 100
_FEW = 3

Row = tuple[int, list[str]]
Ragged = tuple[int, int]
"""A row with another number of cells than the table has columns: its number, and how many cells it has."""


class Block(NamedTuple):
    """Some rows: their numbers in the file, the cells of each column, and the rows that are left out."""

    numbers: list[int]
    columns: list[Sequence[str]]
    ragged: list[Ragged]


class Table(NamedTuple):
    """A table that is being read. `names` differ from each other; `blocks` can be gone through once."""

    names: tuple[str, ...]
    has_header: bool
    blocks: Iterator[Block]


def open_table(
    path: Path, *, header: str = "auto", sheet: str = "", wanted: Sequence[str] = (), how: Dialect | None = None
) -> Table:
    """A table in a file. Rows are numbered as lines (a spreadsheet's rows) from 1, the header included.

    `header` is yes, no or auto: by what the first rows look like, or whether the first one has one of `wanted` in it.
    `how` is a text file's dialect, if that is known already. Raises `InputError` for what is no table, now or while the
    blocks are gone through, and `OSError`.
    """
    if path.is_dir():
        raise InputError(f"“{path}” is a folder; a file with a table was expected.", "Choose a file inside it.")
    if path.suffix.lower() == ".parquet":
        return _columnar(path)
    rows = (
        excel_rows(path, sheet) if path.suffix.lower() in (".xlsx", ".xlsm") else text_rows(path, how or dialect(path))
    )
    first = list(islice(rows, _LOOKED_AT))
    if not first:
        raise InputError(f"“{path.name}” holds no rows.", "Give a table with at least one row.")
    names, has_header = _names([cells for _, cells in first], header, wanted)
    if len(names) > MAX_COLUMNS:
        raise InputError(f"“{path.name}” has {len(names)} columns; {MAX_COLUMNS} can be read.", "Give fewer.")
    pads = path.suffix.lower() in (".xlsx", ".xlsm")
    return Table(names, has_header, _blocks(first[1:] if has_header else first, rows, len(names), pads))


def tidy_names(header: Sequence[str]) -> tuple[str, ...]:
    """Names that differ: an empty one is called by its place, one that comes again gets its number."""
    found: list[str] = []
    taken: set[str] = set()
    for place, cell in enumerate(header, start=1):
        plain = " ".join(cell.replace("\ufeff", "").split()) or f"column {place}"
        name, times = plain, 1
        while name in taken:
            times += 1
            name = f"{plain} ({times})"
        taken.add(name)
        found.append(name)
    return tuple(found)


def numbered_names(width: int) -> tuple[str, ...]:
    """Names for the columns of a table without a header."""
    return tuple(f"column {place}" for place in range(1, width + 1))


def _columnar(path: Path) -> Table:
    names = parquet_names(path)
    if len(names) > MAX_COLUMNS:
        raise InputError(f"“{path.name}” has {len(names)} columns; {MAX_COLUMNS} can be read.", "Give fewer.")
    blocks = (Block(numbers, list(columns), []) for numbers, columns in parquet_blocks(path))
    return Table(tidy_names(names), True, blocks)


def _blocks(first: list[Row], rest: Iterator[Row], width: int, pads: bool) -> Iterator[Block]:
    part = first
    while part:
        numbers: list[int] = []
        kept: list[list[str]] = []
        ragged: list[Ragged] = []
        for number_, cells in part:
            if pads:
                cells = _padded(cells, width)
            if len(cells) == width:
                numbers.append(number_)
                kept.append(cells)
            else:
                ragged.append((number_, len(cells)))
        yield Block(numbers, list(zip(*kept, strict=True)) if kept else [()] * width, ragged)
        part = list(islice(rest, ROWS_AT_ONCE))


def _padded(cells: list[str], width: int) -> list[str]:
    """A spreadsheet's row ends with its last cell that was touched."""
    filled = len(cells)
    while filled > width and not cells[filled - 1]:
        filled -= 1
    return cells[:filled] + [""] * (width - filled)


def _names(rows: list[list[str]], header: str, wanted: Sequence[str]) -> tuple[tuple[str, ...], bool]:
    """The names of the columns, and whether the first row gave them.

    It may lack the name of the first column, which R leaves out, or of an empty last one. Where most rows are of
    another length still, it is no header, unless it is said to be one.
    """
    has_header = _has_header(rows, wanted) if header == "auto" else header == "yes"
    if not has_header:
        return numbered_names(_usual_length(rows)), False
    first, below = rows[0], rows[1:]
    lengths = [len(row) for row in below]
    if lengths.count(len(first)) * 2 >= len(below) or len(below) < _FEW:
        return tidy_names(first), True
    usual = _usual_length(below)
    while len(first) > usual and not first[-1].strip():
        first = first[:-1]
    if len(first) == usual - 1:
        ends_empty = not any(row[-1].strip() for row in below if len(row) == usual)
        first = [*first, ""] if ends_empty else ["", *first]
    if header == "auto" and len(first) != usual:
        return numbered_names(usual), False
    return tidy_names(first), True


def _usual_length(rows: list[list[str]]) -> int:
    counts = [len(row) for row in rows]
    return max(set(counts), key=lambda count: (counts.count(count), count))


def _has_header(rows: list[list[str]], wanted: Sequence[str]) -> bool:
    """Whether the first row names the columns: it has a wanted name, or words where there are numbers below."""
    first, below = [cell.strip() for cell in rows[0]], rows[1:]
    if wanted:
        names = {name.casefold() for name in wanted}
        if any(cell.casefold() in names for cell in first):
            return True
        if names <= {name.casefold() for name in numbered_names(MAX_COLUMNS)}:
            return False  # The data had no header either.
    for_it = against = 0
    for place, cell in enumerate(first):
        others = [row[place].strip() for row in below if place < len(row) and not is_missing(row[place])]
        values = sum(map(_is_value, others))
        if _is_value(cell):
            against += 1
        elif cell and values > len(others) / 2:
            for_it += 1
        elif cell and cell in others:
            against += 1
    if for_it or against:
        return for_it > against
    return bool(any(first)) and (bool(below) or not any(map(_is_value, first)))


def _is_value(cell: str) -> bool:
    return (
        number(cell) is not None
        or number(cell, ",") is not None
        or any(date(cell, o) is not None for o in ("ymd", "dmy"))
    )
