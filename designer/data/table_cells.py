"""A table in memory: its cells as text, packed, so that it takes about as much room as its file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from designer.data.errors import DataError
from designer.data.telling import tell
from runtime.cells import Ragged, Table, open_table
from runtime.errors import InputError

Rows = NDArray[np.int64]


class RowKeys(Sequence[str]):
    """Keys of rows, by their numbers in the file: `row 17`. Made when asked for; there may be millions."""

    def __init__(self, numbers: Rows) -> None:
        self.numbers = numbers

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> "RowKeys": ...
    def __getitem__(self, place: int | slice) -> "str | RowKeys":
        """The key at a place, or those of a part."""
        if isinstance(place, slice):
            return RowKeys(self.numbers[place])
        return row_key(self.numbers[place])

    def __iter__(self) -> Iterator[str]:
        return map(row_key, self.numbers.tolist())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RowKeys) and np.array_equal(self.numbers, other.numbers)

    __hash__ = None  # type: ignore[assignment]


def row_key(number: int) -> str:
    """The key of a row by its number in the file, as an editor or a spreadsheet shows it: the first line is 1."""
    return f"row {number}"


@dataclass(frozen=True, eq=False)
class Cells:
    """`columns` are pyarrow's arrays of text, one for each of `names`; `numbers` those of the rows in the file."""

    path: Path
    names: tuple[str, ...]
    columns: tuple[Any, ...]
    numbers: Rows
    has_header: bool
    ragged: tuple[Ragged, ...] = ()

    def __len__(self) -> int:
        return len(self.numbers)

    def texts(self, name: str, rows: Rows | None = None) -> list[str]:
        """The cells of a column in some rows (None: all)."""
        import pyarrow as pa

        column = self.columns[self.names.index(name)]
        found: list[str] = (column if rows is None else column.take(pa.array(rows))).to_pylist()
        return found

    def only(self, rows: Rows) -> "Cells":
        """The table with these rows alone, which are in rising order."""
        return self if len(rows) == len(self) else self.taken(rows)

    def taken(self, rows: Rows) -> "Cells":
        """The table with these rows in this order."""
        import pyarrow as pa

        places = pa.array(rows)
        kept = tuple(column.take(places) for column in self.columns)
        return Cells(self.path, self.names, kept, self.numbers[rows], self.has_header, self.ragged)


def read_cells(path: Path, *, header: str = "auto", sheet: str = "") -> Cells:
    """The whole table in a file. Raises `DataError`."""
    with told(path):
        return _gathered(path, open_table(path, header=header, sheet=sheet))


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Whatever goes wrong while a file is read becomes a `DataError`."""
    try:
        yield
    except InputError as error:
        raise DataError(error.message, error.hint) from error
    except FileNotFoundError:
        raise DataError(f"There is no file “{path}”.", "Choose the file anew; it may have been moved.") from None
    except PermissionError:
        raise DataError(f"“{path}” may not be read.", "Give yourself the right to read it.") from None
    except OSError as error:
        raise DataError(f"“{path}” could not be read: {error.strerror or error}.", "Check the file.") from error
    except MemoryError:
        raise DataError(f"“{path.name}” does not fit into memory.", "Split it, or leave columns out.") from None


def _gathered(path: Path, table: Table) -> Cells:
    import pyarrow as pa

    parts: list[list[Any]] = [[] for _ in table.names]
    numbers: list[Rows] = []
    ragged: list[Ragged] = []
    for block in table.blocks:
        tell(sum(map(len, numbers)))
        for part, cells in zip(parts, block.columns, strict=True):
            part.append(packed(cells))
        numbers.append(np.array(block.numbers, dtype=np.int64))
        ragged += block.ragged
    empty = pa.array([], pa.large_string())
    columns = tuple(pa.concat_arrays([empty, *part]) for part in parts)
    rows = np.concatenate([np.array([], dtype=np.int64), *numbers])
    return Cells(path, table.names, columns, rows, table.has_header, tuple(ragged))


def packed(cells: Sequence[str]) -> Any:
    """Cells as one of pyarrow's arrays of text."""
    import pyarrow as pa

    try:
        return pa.array(cells, pa.large_string())
    except UnicodeEncodeError:  # Halves of letters, which UTF-16 files may hold.
        return pa.array([cell.encode("utf-8", "replace").decode() for cell in cells], pa.large_string())
