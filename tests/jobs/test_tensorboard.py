"""Event files for TensorBoard: read back by a strict reader of the published format, made apart from the writer."""

import struct
from pathlib import Path
from typing import Any

import pytest

from designer.graph.model import empty_project
from designer.jobs.errors import RunError
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.tensorboard import Scalar, crc32c, export_logs, records, scalars
from designer.protocol.codec import event_to_line
from designer.protocol.events import EpochDone, Logged, Progress, Started


def plain_crc(data: bytes) -> int:
    """CRC-32C bit by bit, from its polynomial as it is written (not reflected)."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= int(f"{byte:08b}"[::-1], 2) << 24
        for _ in range(8):
            crc = ((crc << 1) ^ (0x1EDC6F41 if crc >> 31 else 0)) & 0xFFFFFFFF
    return int(f"{crc ^ 0xFFFFFFFF:032b}"[::-1], 2)


def checked(data: bytes, sum: bytes) -> bytes:
    crc = plain_crc(data)
    assert struct.unpack("<I", sum)[0] == ((crc >> 15 | (crc << 17) & 0xFFFFFFFF) + 0xA282EAD8) % 2**32
    return data


def bodies(content: bytes) -> list[bytes]:
    """The records of a file; fails where a length, a sum or the end is not as it must be."""
    found = []
    while content:
        (length,) = struct.unpack("<Q", checked(content[:8], content[8:12]))
        found.append(checked(content[12 : 12 + length], content[12 + length : 16 + length]))
        assert len(found[-1]) == length
        content = content[16 + length :]
    return found


def varint(data: bytes) -> tuple[int, bytes]:
    number = shift = 0
    while True:
        byte, data = data[0], data[1:]
        number |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            return number, data


def message(data: bytes) -> dict[int, Any]:
    """The fields of a message by number; each may stand once."""
    found: dict[int, Any] = {}
    while data:
        tag, data = varint(data)
        field, kind = tag >> 3, tag & 7
        assert field not in found
        if kind == 0:
            found[field], data = varint(data)
        elif kind == 2:
            length, data = varint(data)
            assert len(data) >= length
            found[field], data = data[:length], data[length:]
        else:
            size, form = {1: (8, "<d"), 5: (4, "<f")}[kind]
            (found[field],) = struct.unpack(form, data[:size])
            data = data[size:]
    return found


def read(content: bytes) -> list[Scalar]:
    head, *events = map(message, bodies(content))
    assert head[3] == b"brain.Event:2"
    found = []
    for event in events:
        value = message(message(event[5])[1])
        found.append(Scalar(event[1], event[2], value[1].decode(), value[2]))
    return found


def progress(step: int, *losses: float, time: float = 5.0) -> Progress:
    return Progress(time=time, epoch=0, step=step, losses=losses, lr=0.5, samples_per_second=1.0)


def started(step: int = 0) -> Started:
    return Started(
        time=1.0,
        device="cpu",
        device_name="CPU",
        epochs=2,
        steps_per_epoch=2,
        train_samples=1,
        validation_samples=1,
        parameters=1,
        metrics=("loss",),
        step=step,
    )


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    return create_run(tmp_path / "p.runs", empty_project())


def test_the_checksum_is_the_published_one() -> None:
    assert crc32c(b"123456789") == 0xE3069283
    assert crc32c(b"\x00" * 32) == 0x8A9136AA  # RFC 3720, B.4
    assert plain_crc(b"123456789") == 0xE3069283


def test_a_runs_numbers_come_back_from_the_file(run: RunFolder, tmp_path: Path) -> None:
    done = EpochDone(time=7.0, epoch=1, step=300, train={"loss": 0.5}, validation={"loss": 0.25}, lr=0.5, seconds=1.0)
    events = (started(), progress(2, 2.0, 1.5), done, Logged(time=8.0, step=70_000, values={"größe": 1e300}))
    run.layout.events.write_text("".join(map(event_to_line, events)), encoding="utf-8")
    place = export_logs(run, tmp_path / "logs")
    assert place.parent == tmp_path / "logs" / run.name
    assert place.name.startswith("events.out.tfevents.")
    assert read(place.read_bytes()) == [
        Scalar(5.0, 1, "loss/train", 2.0),
        Scalar(5.0, 2, "loss/train", 1.5),
        Scalar(5.0, 2, "learning rate", 0.5),
        Scalar(7.0, 300, "loss/train epoch", 0.5),
        Scalar(7.0, 300, "loss/validation", 0.25),
        Scalar(8.0, 70_000, "größe", float("inf")),
    ]


def test_what_was_done_again_after_a_crash_is_told_once() -> None:
    events = (started(), progress(3, 3.0, 2.0, 1.0), started(step=1), progress(2, 9.0))
    losses = [(each.step, each.value) for each in scalars(events) if each.tag == "loss/train"]
    assert losses == [(1, 3.0), (2, 9.0)]


def test_a_damaged_byte_is_found_by_the_reader() -> None:
    content = bytearray(b"".join(records([Scalar(1.0, 1, "a", 1.0)])))
    content[-6] ^= 1
    with pytest.raises(AssertionError):
        read(bytes(content))


def test_a_run_that_has_told_nothing_is_refused(run: RunFolder, tmp_path: Path) -> None:
    with pytest.raises(RunError, match="has told no numbers"):
        export_logs(run, tmp_path)
    run.layout.events.write_text(event_to_line(progress(1, 1.0)), encoding="utf-8")
    (tmp_path / "file").write_text("")
    with pytest.raises(RunError, match="could not be made"):
        export_logs(run, tmp_path / "file")
