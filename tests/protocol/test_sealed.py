"""Sealed folders: whole or not at all, and no bit changes unseen."""

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from designer.protocol.errors import ProtocolError
from designer.protocol.sealed import read_sealed, read_sealed_or_previous, write_sealed
from tests.helpers.disk import full_disk

FILES = {"weights.bin": bytes(range(256)) * 4, "state.json": b'{"epoch": 1}'}


def test_what_was_sealed_is_read(tmp_path: Path) -> None:
    write_sealed(tmp_path / "last", FILES)

    assert read_sealed(tmp_path / "last") == FILES


def test_the_folder_before_stays_until_the_next_one(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        write_sealed(tmp_path / "last", FILES | {"state.json": b"%d" % number})

    assert read_sealed(tmp_path / "last")["state.json"] == b"3"
    assert read_sealed(tmp_path / "last.previous")["state.json"] == b"2"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["last", "last.previous"]


def test_every_flipped_bit_is_found(tmp_path: Path) -> None:
    write_sealed(tmp_path / "last", FILES)
    dice = random.Random(0)
    for path in (tmp_path / "last").iterdir():
        whole = path.read_bytes()
        for _ in range(60):
            place, bit = dice.randrange(len(whole)), 1 << dice.randrange(8)
            path.write_bytes(whole[:place] + bytes([whole[place] ^ bit]) + whole[place + 1 :])
            found = _read_or_refused(tmp_path / "last")
            assert found is None or found == FILES
        path.write_bytes(whole)
    assert read_sealed(tmp_path / "last") == FILES


def _read_or_refused(folder: Path) -> dict[str, bytes] | None:
    try:
        return read_sealed(folder)
    except ProtocolError:
        return None


@pytest.mark.parametrize("name", ["weights.bin", "state.json", "manifest.json"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    write_sealed(tmp_path / "last", FILES)
    (tmp_path / "last" / name).unlink()

    with pytest.raises(ProtocolError, match=name):
        read_sealed(tmp_path / "last")


def test_a_damaged_folder_gives_way_to_the_one_before_and_says_so(tmp_path: Path) -> None:
    write_sealed(tmp_path / "last", FILES)
    write_sealed(tmp_path / "last", FILES | {"state.json": b"new"})
    (tmp_path / "last" / "state.json").write_bytes(b"nex")

    files, notice = read_sealed_or_previous(tmp_path / "last")

    assert files == FILES
    assert "state.json is not what was written" in notice


def test_if_both_are_damaged_the_newer_one_is_named(tmp_path: Path) -> None:
    for _ in range(2):
        write_sealed(tmp_path / "last", FILES)
    for folder in ("last", "last.previous"):
        (tmp_path / folder / "state.json").write_bytes(b"")

    with pytest.raises(ProtocolError, match="“last” is damaged"):
        read_sealed_or_previous(tmp_path / "last")


def test_a_folder_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    write_sealed(tmp_path / "last", FILES)

    with pytest.raises(OSError, match="File name too long"):
        write_sealed(tmp_path / "last", {"x" * 300: b""})

    assert read_sealed(tmp_path / "last") == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["last"]


def test_a_full_disk_leaves_the_old_one(tmp_path: Path) -> None:
    write_sealed(tmp_path / "last", FILES)
    with full_disk(500), pytest.raises(OSError, match="large"):
        write_sealed(tmp_path / "last", FILES | {"state.json": b"new"})
    assert read_sealed(tmp_path / "last") == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["last"]


@pytest.mark.parametrize(
    "seals", [[], ["a"], ["manifest.json"], "a", 5, {"..": ""}, {"../a": ""}, {"a": [1]}, {"\0": ""}]
)
def test_seals_that_are_none_are_told(tmp_path: Path, seals: object) -> None:
    write_sealed(tmp_path / "last", {"a": b""})
    (tmp_path / "last" / "manifest.json").write_text(json.dumps({"sha256": seals}))
    with pytest.raises(ProtocolError, match="“last” "):
        read_sealed(tmp_path / "last")


@pytest.mark.skipif(os.name != "posix", reason="anybody may make links on POSIX only")
def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"")
    write_sealed(tmp_path / "last", {"a": b""})
    (tmp_path / "last" / "a").unlink()
    (tmp_path / "last" / "a").symlink_to(tmp_path / "secret")
    with pytest.raises(ProtocolError, match="not a regular file"):
        read_sealed(tmp_path / "last")


WRITER = """
import sys
from pathlib import Path
from designer.protocol.sealed import write_sealed
number = 0
while True:
    number += 1
    write_sealed(Path(sys.argv[1]) / "last", {"a": b"%d" % number * 2000, "b": b"%d" % number})
"""


def test_a_kill_at_any_moment_leaves_a_whole_folder(tmp_path: Path) -> None:
    dice = random.Random(1)
    for _ in range(8):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)])
        before = (tmp_path / "last" / "b").read_bytes() if (tmp_path / "last").exists() else b""
        deadline = time.monotonic() + 20
        while _number(tmp_path) in (b"", before) and time.monotonic() < deadline:
            time.sleep(0.001)
        time.sleep(dice.random() * 0.02)  # The moment of the kill is the point of the test.
        writer.kill()
        writer.wait()
        files, _ = read_sealed_or_previous(tmp_path / "last")
        assert files["a"] == files["b"] * 2000
    write_sealed(tmp_path / "last", FILES)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["last", "last.previous"]


def _number(folder: Path) -> bytes:
    try:
        return (folder / "last" / "b").read_bytes()
    except FileNotFoundError:
        return b""
