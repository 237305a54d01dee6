"""What stands in a table's columns, gathered in one pass: any size of file, in the memory of a few thousand rows.

Large text files are read by pyarrow, which is many times faster; what it refuses is read as all tables are.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from designer.data.column_summary import ColumnSummary, Gatherer, gatherer
from designer.data.table_cells import Cells, packed, told
from designer.data.table_kinds import ColumnKind, kinds
from runtime.cells import open_table
from runtime.text_tables import dialect, text_rows

_LARGE = 4 << 20
"""Text files from this size on, in bytes, are read by pyarrow."""

_BLOCK = 8 << 20
_ROWS = 32_768
"""Rows of a table in memory that are gathered at once."""

Progress = Callable[[int, int], None]
"""Told how many bytes of how many are read. Raising ends the reading."""


@dataclass(frozen=True, slots=True)
class TableSummary:
    """`rows` counts those with as many cells as the table has columns, `ragged` the others."""

    rows: int
    ragged: int
    columns: tuple[ColumnSummary, ...]


@dataclass(eq=False)
class _Stream:
    """Batches of columns, each one of pyarrow's arrays of text; `ragged` grows while they are gone through."""

    names: tuple[str, ...]
    batches: Iterator[list[Any]]
    ragged: int = 0


def summarise(path: Path, *, header: str = "auto", sheet: str = "", progress: Progress | None = None) -> TableSummary:
    """One pass through a table. Raises `DataError`. Not for the window's thread."""
    import pyarrow as pa

    tell = progress or (lambda done, total: None)
    with told(path):
        fast = _fast(path, header, tell)
        if fast is not None:
            try:
                return _gathered(path, fast)
            except pa.ArrowException:
                pass  # A row longer than a block, letters of another encoding: the patient way says what it is.
        return _gathered(path, _patient(path, header, sheet, tell))


def summary_of(cells: Cells, known: Mapping[str, ColumnKind], progress: Progress | None = None) -> TableSummary:
    """The same of a table that is in memory; `known` are the kinds of its columns. `progress` counts rows."""
    tell = progress or (lambda done, total: None)
    gatherers = [gatherer(known[name]) for name in cells.names]
    for start in range(0, len(cells), _ROWS):
        tell(start, len(cells))
        for each, column in zip(gatherers, cells.columns, strict=True):
            each.add(column.slice(start, _ROWS))
    return TableSummary(len(cells), len(cells.ragged), tuple(each.summary() for each in gatherers))


def _gathered(path: Path, stream: _Stream) -> TableSummary:
    gatherers: list[Gatherer] = []
    rows = 0
    for columns in stream.batches:
        if not columns or not len(columns[0]):
            continue
        if not gatherers:
            numbers = np.arange(len(columns[0]), dtype=np.int64)
            known = kinds(Cells(path, stream.names, tuple(columns), numbers, True), stream.names)
            gatherers = [gatherer(known[name]) for name in stream.names]
        for each, column in zip(gatherers, columns, strict=True):
            each.add(column)
        rows += len(columns[0])
    return TableSummary(rows, stream.ragged, tuple(each.summary() for each in gatherers))


def _patient(path: Path, header: str, sheet: str, tell: Progress) -> _Stream:
    table = open_table(path, header=header, sheet=sheet)
    size = path.stat().st_size
    stream = _Stream(table.names, iter(()))

    def batches() -> Iterator[list[Any]]:
        done = 0
        for block in table.blocks:
            stream.ragged += len(block.ragged)
            columns = [packed(cells) for cells in block.columns]
            done += sum(column.nbytes for column in columns)
            tell(min(done, size), size)
            yield columns
        tell(size, size)

    stream.batches = batches()
    return stream


def _fast(path: Path, header: str, tell: Progress) -> _Stream | None:
    """The same by pyarrow; None for what it cannot read the same way, or what is small."""
    if path.suffix.lower() not in (".csv", ".tsv", ".txt") or path.stat().st_size < _LARGE:
        return None
    how = dialect(path)
    table = open_table(path, header=header, how=how)
    line, first = next(text_rows(path, how))
    if how.delimiter == " " or (table.has_header and line != 1) or len(first) > len(table.names):
        return None
    stream = _Stream(table.names, iter(()))

    def ragged(row: Any) -> str:
        stream.ragged += 1
        return "skip"

    stream.batches = _arrow_batches(path, table.names, how.encoding, how.delimiter, int(table.has_header), ragged, tell)
    return stream


def _arrow_batches(
    path: Path,
    names: Sequence[str],
    encoding: str,
    delimiter: str,
    skipped: int,
    on_ragged: Callable[[Any], str],
    tell: Progress,
) -> Iterator[list[Any]]:
    import pyarrow as pa
    from pyarrow import csv

    size = path.stat().st_size
    places = [str(place) for place in range(len(names))]  # Names of their own: those in the file may come twice.
    reading = csv.ReadOptions(
        column_names=places, skip_rows=skipped, block_size=_BLOCK, encoding=encoding.removesuffix("-sig")
    )
    parsing = csv.ParseOptions(delimiter=delimiter, newlines_in_values=True, invalid_row_handler=on_ragged)
    converting = csv.ConvertOptions(
        column_types=dict.fromkeys(places, pa.string()), strings_can_be_null=False, check_utf8=True
    )
    with path.open("rb") as file, csv.open_csv(file, reading, parsing, converting) as reader:
        for batch in reader:
            tell(min(file.tell(), size), size)
            yield batch.columns
    tell(size, size)
