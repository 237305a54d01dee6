"""Readers: from what people have (cells of a table, words, sound) to the raw numbers of one sample.

Training and inference read by these same values, so the two cannot drift apart. Pictures have `manifest.Decode`.
What follows the reader are the input's steps.
"""

from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from runtime.record import Record


@dataclass(frozen=True, slots=True)
class Reader:
    """What all readers share. `kind` is the reader's name in JSON. Frozen, made of JSON values only."""

    kind: ClassVar[str]

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of one raw sample."""
        raise NotImplementedError(type(self).__name__)

    @property
    def dtype(self) -> str:
        """Of the raw sample: `float32`, `uint8` or `int64`."""
        return "float32"

    def to_json(self) -> dict[str, Any]:
        """`{"kind": …}` and the reader's fields."""
        return {"kind": self.kind} | asdict(self)

    @classmethod
    def read(cls, record: Record) -> "Reader":
        """The reader that a record describes. Raises `ManifestError`."""
        raise NotImplementedError(cls.__name__)
