"""What an import of a Python file is told: which file with which content, what in it, and what it takes."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from designer.protocol.errors import ProtocolError

REQUEST_FILE = "import.json"


@dataclass(frozen=True, slots=True)
class InputShape:
    """One input: the sizes of a sample, and its dtype."""

    sizes: tuple[int, ...]
    dtype: str = "float32"


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """`sha256` is of the very bytes that the user has trusted. `call` is a name in the file, or a call of one.

    No `inputs`: they are guessed. `blocks`: repeated modules become blocks.
    """

    file: str
    sha256: str
    call: str
    inputs: tuple[InputShape, ...] = ()
    blocks: bool = True


def write_request(folder: Path, request: ImportRequest) -> None:
    """Writes a request into a folder, for the worker. Raises OSError."""
    (folder / REQUEST_FILE).write_text(json.dumps(asdict(request)), encoding="utf-8")


def read_request(folder: Path) -> ImportRequest:
    """The request in a folder. Raises `ProtocolError`."""
    try:
        raw = json.loads((folder / REQUEST_FILE).read_text(encoding="utf-8"))
        inputs = tuple(InputShape(tuple(map(int, each["sizes"])), str(each["dtype"])) for each in raw["inputs"])
        return ImportRequest(str(raw["file"]), str(raw["sha256"]), str(raw["call"]), inputs, bool(raw["blocks"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ProtocolError(f"The request for an import could not be read: {error}.") from error
