"""Readers: from what people have (cells of a table, words, sound) to the raw numbers of one sample.

Training and inference read by these same values, so the two cannot drift apart. Pictures have `manifest.Decode`.
What follows the reader are the input's steps.
"""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

from numpy.typing import NDArray

from runtime.record import Record


class Decoded(NamedTuple):
    """Raw inputs [samples, …] and, for each sample, where it came from: `7.png`, `patients.csv, row 3`."""

    inputs: NDArray[Any]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """What all readers share. `kind` is the reader's name in JSON. Frozen, made of JSON values only."""

    kind: ClassVar[str]
    endings: ClassVar[tuple[str, ...]] = ()
    """Of the files that `decode` reads, in small letters with their dot."""

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of one raw sample."""
        raise NotImplementedError(type(self).__name__)

    @property
    def dtype(self) -> str:
        """Of the raw sample: `float32`, `uint8` or `int64`."""
        return "float32"

    def decode(self, path: Path) -> Decoded:
        """Raw samples from a file that ends in one of `endings`. Raises `InputError` naming it, or `OSError`."""
        raise NotImplementedError(type(self).__name__)

    def to_json(self) -> dict[str, Any]:
        """`{"kind": …}` and the reader's fields."""
        return {"kind": self.kind} | asdict(self)

    @classmethod
    def read(cls, record: Record) -> "Reader":
        """The reader that a record describes. Raises `ManifestError`."""
        raise NotImplementedError(cls.__name__)
