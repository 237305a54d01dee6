"""Names: from what a thing is called (a user, a film) to its number. 0 stands for whatever is not known."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from runtime.errors import InputError
from runtime.reader import Decoded, Reader
from runtime.record import Record
from runtime.records import RECORD_ENDINGS, read_records

UNKNOWN = 0


@dataclass(frozen=True, slots=True)
class Names(Reader):
    """A name → int64 [1]: 1 + its place in `labels`, or 0.

    `column` is the one to take of tables (.csv, .tsv, .jsonl); "": their only one.
    """

    kind: ClassVar[str] = "names"
    endings: ClassVar[tuple[str, ...]] = RECORD_ENDINGS
    labels: tuple[str, ...]
    column: str = ""

    @property
    def shape(self) -> tuple[int, ...]:
        """A single number."""
        return (1,)

    @property
    def dtype(self) -> str:
        """Numbers of rows in a table: int64."""
        return "int64"

    @property
    def tokens(self) -> int:
        """How many different numbers there are, the unknown included."""
        return 1 + len(self.labels)

    def encode(self, names: Sequence[str]) -> NDArray[np.int64]:
        """Names → int64 [n, 1]."""
        places = _numbered(self.labels)
        found = [places.get(name.strip(), UNKNOWN) for name in names]
        return np.array(found, dtype=np.int64).reshape(-1, 1)

    def decode(self, path: Path) -> Decoded:
        """The names in a column of a file. Raises `InputError` naming file and row, or `OSError`."""
        records = read_records(path)
        column = self.column or (records.columns[0] if len(records.columns) == 1 else "name")
        records.need(path.name, column)
        for row in records.rows:
            what = f"“{path.name}”, row {row.number}"
            if row.problem:
                raise InputError(f"{what}: {row.problem}.", "Correct the row, or leave it out.")
            if not row.cells.get(column, "").strip():
                message = f"{what}: the column “{column}” is empty; a name was expected."
                raise InputError(message, "Fill it in, or leave the row out.")
        sources = tuple(f"{path.name}, row {row.number}" for row in records.rows)
        return Decoded(self.encode([row.cells[column] for row in records.rows]), sources)

    @classmethod
    def read(cls, record: Record) -> "Names":
        """From the reader's fields. Raises `ManifestError`."""
        return cls(record.texts("labels"), record.text("column", default=""))


@lru_cache(maxsize=8)
def _numbered(labels: tuple[str, ...]) -> dict[str, int]:
    return {label: number for number, label in enumerate(labels, start=1)}
