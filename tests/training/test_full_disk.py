"""A disk without room costs a training nothing but time: it goes on, or is resumed, and ends as if nothing had been."""

import errno
from collections.abc import Mapping
from pathlib import Path

import pytest

from designer.graph.model import Project
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.run_view import RunState, fold
from designer.protocol.events import Event, Failed, Finished, Notice
from designer.protocol.run_layout import LAST, WEIGHTS_FILE
from designer.protocol.sealed import read_sealed
from designer.training import checkpoint
from designer.training.entry import train
from tests.helpers.training import StopAfter, digits_mlp


class Disk:
    """What writes checkpoints, on a disk that is full while `full` says so."""

    def __init__(self) -> None:
        self.full = False
        self.refused = 0

    def write(self, folder: Path, files: Mapping[str, bytes]) -> None:
        if self.full:
            self.refused += 1
            raise OSError(errno.ENOSPC, "No space left on device")
        _write(folder, files)


_write = checkpoint.write_sealed


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    found = Disk()
    monkeypatch.setattr(checkpoint, "write_sealed", found.write)
    monkeypatch.setattr(checkpoint, "STEP_PAUSE_SECONDS", 0.0)
    monkeypatch.setattr(checkpoint, "EPOCH_PAUSE_SECONDS", 0.0)
    return found


def project() -> Project:
    return digits_mlp(dropout=0.2, epochs=3, batch_size=120)


def weights(run: RunFolder) -> bytes:
    return read_sealed(run.layout.checkpoint(LAST))[WEIGHTS_FILE]


@pytest.fixture
def undisturbed(tmp_path: Path) -> bytes:
    run = create_run(tmp_path / "whole", project())
    assert isinstance(train(run.path, lambda event: None), Finished)
    return weights(run)


def test_a_disk_that_is_full_for_a_while_stops_nothing_and_is_told_once(
    tmp_path: Path, undisturbed: bytes, disk: Disk
) -> None:
    run, events = create_run(tmp_path / "x", project()), list[Event]()

    def emit(event: Event) -> None:
        events.append(event)
        disk.full = 5 <= fold(events).step < 20

    assert isinstance(train(run.path, emit), Finished)
    assert disk.refused > 3
    said = [event.message for event in events if isinstance(event, Notice)]
    assert sum("No space left on device. The one before is whole." in words for words in said) == 1
    assert sum("has room again" in words for words in said) == 1
    assert fold(events).state is RunState.COMPLETED
    assert weights(run) == undisturbed


def test_a_disk_that_is_full_at_the_end_fails_and_the_run_is_resumed_when_there_is_room(
    tmp_path: Path, undisturbed: bytes, disk: Disk
) -> None:
    run, events = create_run(tmp_path / "x", project()), list[Event]()

    def emit(event: Event) -> None:
        events.append(event)
        disk.full = fold(events).step >= 20

    ending = train(run.path, emit)
    assert isinstance(ending, Failed)
    assert "No space left on device" in ending.message
    assert "Make space" in ending.hint
    disk.full = False
    assert isinstance(train(run.path, events.append, resume=True), Finished)
    assert weights(run) == undisturbed


def test_stopping_on_a_full_disk_is_told_as_a_failure(tmp_path: Path, undisturbed: bytes, disk: Disk) -> None:
    """What was since the last checkpoint would be lost without a word otherwise."""
    run, events = create_run(tmp_path / "x", project()), list[Event]()

    def emit(event: Event) -> None:
        events.append(event)
        disk.full = fold(events).step >= 4

    ending = train(run.path, emit, commands=StopAfter(9))
    assert isinstance(ending, Failed)
    assert "No space left on device" in ending.message
    disk.full = False
    assert isinstance(train(run.path, events.append, resume=True), Finished)
    assert weights(run) == undisturbed


def test_a_folder_that_may_not_be_written_to_is_no_full_disk(
    tmp_path: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path, files: Mapping[str, bytes]) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(checkpoint, "write_sealed", refuse)
    ending = train(create_run(tmp_path / "x", project()).path, lambda event: None)
    assert isinstance(ending, Failed)
    assert "Permission denied" in ending.message
