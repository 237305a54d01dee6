"""All readers by their kind, and how a description becomes one."""

from runtime.columns import Columns
from runtime.errors import ManifestError
from runtime.names import Names
from runtime.reader import Reader
from runtime.record import Record
from runtime.series import Series
from runtime.sound import Sound
from runtime.words import Words

_ALL: tuple[type[Reader], ...] = (Columns, Words, Sound, Series, Names)
READERS: dict[str, type[Reader]] = {reader.kind: reader for reader in _ALL}


def read_reader(record: Record) -> Reader:
    """The reader in a record that is being read. Raises `ManifestError` for one that this version does not know."""
    kind = record.text("kind")
    if kind not in READERS:
        message = f"The model reads its input by “{kind}”, which this version does not know."
        raise ManifestError(message, "Update Layerloom, or export the model with this version.")
    return READERS[kind].read(record)
