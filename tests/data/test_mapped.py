"""Rows of a large mapped file go to a file of their own; small ones come into memory."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from designer.data import mapped

WHOLE = np.random.default_rng(0).integers(0, 256, (40, 3, 5, 4)).astype(np.uint8)
ROWS = np.array([3, 4, 9, 30, 31], dtype=np.int64)


@pytest.fixture
def array(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> np.ndarray:
    monkeypatch.setattr(mapped, "IN_MEMORY", 1)
    monkeypatch.setattr(mapped, "_AT_ONCE", 150)
    np.save(tmp_path / "whole.npy", WHOLE)
    return np.load(tmp_path / "whole.npy", mmap_mode="r")


def test_rows_of_a_mapped_file_are_mapped_again(array: np.ndarray, tmp_path: Path) -> None:
    part = mapped.taken(array, ROWS)
    assert np.array_equal(part, WHOLE[ROWS])
    assert isinstance(part, np.memmap)
    again = mapped.taken(array, ROWS)
    assert np.array_equal(again, part)
    assert len(list(tmp_path.iterdir())) == 2, "the same rows are written once"
    assert np.array_equal(mapped.taken(array, ROWS[:2]), WHOLE[ROWS[:2]])
    assert np.array_equal(mapped.taken(part, np.array([1, 2])), WHOLE[[4, 9]])


def test_without_room_memory_has_to_do(array: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda place: shutil._ntuple_diskusage(100, 99, 1))
    part = mapped.taken(array, ROWS)
    assert np.array_equal(part, WHOLE[ROWS])
    assert [path.name for path in tmp_path.iterdir()] == ["whole.npy"]


def test_what_lies_in_memory_stays_there() -> None:
    assert np.array_equal(mapped.taken(WHOLE, ROWS), WHOLE[ROWS])
