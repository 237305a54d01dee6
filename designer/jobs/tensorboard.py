"""Writes what happened in a run as a file that TensorBoard reads, without TensorBoard.

The file is a row of TFRecords (length, its checksum, an `Event` of Protocol Buffers, its checksum; little endian). The
checksum is CRC-32C (Castagnoli, RFC 3720 B.4), masked: rotated right by 15 bits, plus a constant. Fields by number:
`Event` wall_time 1, step 2, file_version 3, summary 5; `Summary` value 1; `Value` tag 1, simple_value 2.
"""

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder
from designer.protocol.events import EpochDone, Event, Logged, Progress, Started

_MASK_DELTA = 0xA282EAD8
_VERSION = b"brain.Event:2"


class Scalar(NamedTuple):
    """A number at a step. `time` is seconds since 1970."""

    time: float
    step: int
    tag: str
    value: float


def export_logs(run: RunFolder, folder: Path) -> Path:
    """Writes a run's numbers below `folder/<run's name>`, and gives the file. Raises `RunError`."""
    found = scalars(run.events())
    if not found:
        raise RunError(f"The run {run.name} has told no numbers yet.", "Train it for at least one epoch.")
    place = folder / run.name / f"events.out.tfevents.{int(found[0].time)}.layerloom"
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(place, b"".join(records(found)))
    except OSError as error:
        raise RunError(f"“{place.parent}” could not be made: {error.strerror or error}.", "Check the path.") from error
    except FileError as error:
        raise RunError(error.message, error.hint) from error
    return place


def scalars(events: Iterable[Event]) -> list[Scalar]:
    """The numbers of a run in their order. What was superseded when it was taken up again is left out."""
    found: list[Scalar] = []
    for event in events:
        match event:
            case Started() if found:
                found = [scalar for scalar in found if scalar.step <= event.step]
            case Progress():
                first = event.step - len(event.losses) + 1
                found += (Scalar(event.time, first + at, "loss/train", loss) for at, loss in enumerate(event.losses))
                found.append(Scalar(event.time, event.step, "learning rate", event.lr))
            case EpochDone():
                parts = (("train epoch", event.train), ("validation", event.validation))
                found += (
                    Scalar(event.time, event.step, f"{name}/{part}", value)
                    for part, values in parts
                    for name, value in values.items()
                )
            case Logged():
                found += (Scalar(event.time, event.step, name, value) for name, value in event.values.items())
    return found


def records(found: Iterable[Scalar]) -> Iterator[bytes]:
    """The records of a file: its version, then one for each number."""
    first = next(iter(found), Scalar(0.0, 0, "", 0.0))
    yield _record(_double(1, first.time) + _bytes(3, _VERSION))
    for scalar in found:
        value = _bytes(1, scalar.tag.encode()) + b"\x15" + struct.pack("<f", _in_float32(scalar.value))
        body = _double(1, scalar.time) + b"\x10" + _varint(scalar.step) + _bytes(5, _bytes(1, value))
        yield _record(body)


def crc32c(data: bytes) -> int:
    """CRC-32C, polynomial 0x1EDC6F41, bits reflected."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = _TABLE[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def _row(byte: int) -> int:
    for _ in range(8):
        byte = (byte >> 1) ^ (0x82F63B78 if byte & 1 else 0)
    return byte


_TABLE = tuple(map(_row, range(256)))


def _masked(data: bytes) -> bytes:
    crc = crc32c(data)
    return struct.pack("<I", (((crc >> 15) | (crc << 17)) + _MASK_DELTA) & 0xFFFFFFFF)


def _record(body: bytes) -> bytes:
    length = struct.pack("<Q", len(body))
    return length + _masked(length) + body + _masked(body)


def _varint(number: int) -> bytes:
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes((*found, number))


def _double(field: int, value: float) -> bytes:
    return bytes((field << 3 | 1,)) + struct.pack("<d", value)


def _bytes(field: int, content: bytes) -> bytes:
    return bytes((field << 3 | 2,)) + _varint(len(content)) + content


def _in_float32(value: float) -> float:
    """What is too large for 32 bits is infinite there."""
    try:
        struct.pack("<f", value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")
    return value
