"""Files are downloaded from a real server on this machine: whole, in parts, from mirrors; what goes wrong is said."""

import errno
import hashlib
import os
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from designer.catalogue.remote import RemoteFile
from designer.data.downloading import download
from designer.data.errors import DataError
from tests.data.serving import Shelf, serving

CONTENT = os.urandom(1_000_000)


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with serving() as found:
        found.files["a.bin"] = CONTENT
        yield found


def wanted(*urls: str, content: bytes = CONTENT) -> RemoteFile:
    return RemoteFile(name="a.bin", size=len(content), urls=urls, sha256=hashlib.sha256(content).hexdigest())


def test_a_file_is_downloaded_checked_and_not_asked_for_again(shelf: Shelf, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    file = wanted(f"{shelf.url}/a.bin")
    place = download(file, tmp_path / "new", lambda done, of: told.append((done, of)))
    assert place.read_bytes() == CONTENT
    assert told == sorted(told)
    assert (told[0], told[-1]) == ((0, len(CONTENT)), (len(CONTENT), len(CONTENT)))
    assert download(file, tmp_path / "new") == place
    assert shelf.asked == [("/a.bin", 0)]
    assert [each.name for each in place.parent.iterdir()] == ["a.bin"]


def test_md5_is_a_sum_as_well(shelf: Shelf, tmp_path: Path) -> None:
    file = RemoteFile(name="a.bin", size=9, urls=(f"{shelf.url}/a.bin",), md5=hashlib.md5(CONTENT).hexdigest())
    assert download(file, tmp_path).read_bytes() == CONTENT
    said = refused(lambda: download(replace(file, name="b.bin", md5="0" * 32), tmp_path))
    assert f"gave another file, whose MD5 begins with {file.md5[:12]}, not with {'0' * 12}" in said.message


def test_what_was_given_up_goes_on_where_it_was(shelf: Shelf, tmp_path: Path) -> None:
    def give_up(done: int, of: int) -> None:
        if done > of // 2:
            raise KeyboardInterrupt

    file = wanted(f"{shelf.url}/a.bin")
    with pytest.raises(KeyboardInterrupt):
        download(file, tmp_path, give_up)
    begun = (tmp_path / "a.bin.part").stat().st_size
    assert begun > len(CONTENT) // 2
    assert not (tmp_path / "a.bin").exists()
    assert download(file, tmp_path).read_bytes() == CONTENT
    assert shelf.asked == [("/a.bin", 0), ("/a.bin", begun)]


def test_a_server_that_gives_only_whole_files_is_asked_for_the_whole(shelf: Shelf, tmp_path: Path) -> None:
    shelf.with_ranges = False
    (tmp_path / "a.bin.part").write_bytes(CONTENT[:1000])
    assert download(wanted(f"{shelf.url}/a.bin"), tmp_path).read_bytes() == CONTENT


def test_a_line_that_breaks_off_is_asked_for_the_rest(shelf: Shelf, tmp_path: Path) -> None:
    shelf.breaks_after = 400_000
    assert download(wanted(f"{shelf.url}/a.bin"), tmp_path).read_bytes() == CONTENT
    assert [begin for _, begin in shelf.asked] == [0, 400_000, 800_000]


def test_a_part_that_is_the_whole_already_is_only_checked(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "a.bin.part").write_bytes(CONTENT)
    assert download(wanted(f"{shelf.url}/a.bin"), tmp_path).read_bytes() == CONTENT


def test_a_part_of_another_file_is_thrown_away_and_loaded_anew(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "a.bin.part").write_bytes(bytes(1000))
    assert download(wanted(f"{shelf.url}/a.bin"), tmp_path).read_bytes() == CONTENT
    assert [begin for _, begin in shelf.asked] == [1000, 0]


def test_the_next_mirror_is_tried(shelf: Shelf, tmp_path: Path) -> None:
    shelf.files["wrong.bin"] = b"another file"
    urls = (f"{shelf.url}/gone.bin", f"{shelf.url}/wrong.bin", "ftp://x/y", f"{shelf.url}/a.bin")
    assert download(wanted(*urls), tmp_path).read_bytes() == CONTENT


def test_a_file_on_this_machine_may_be_its_address(tmp_path: Path) -> None:
    (tmp_path / "there.bin").write_bytes(CONTENT)
    assert download(wanted((tmp_path / "there.bin").as_uri()), tmp_path / "here").read_bytes() == CONTENT


def test_another_file_than_expected_is_removed_and_told(shelf: Shelf, tmp_path: Path) -> None:
    shelf.files["a.bin"] = b"something else"
    said = refused(lambda: download(wanted(f"{shelf.url}/a.bin"), tmp_path))
    found, expected = hashlib.sha256(b"something else").hexdigest(), hashlib.sha256(CONTENT).hexdigest()
    assert said.message == (
        "“a.bin” could not be downloaded: 127.0.0.1 gave another file,"
        f" whose SHA-256 begins with {found[:12]}, not with {expected[:12]}."
    )
    assert said.hint.startswith("It was removed.")
    assert list(tmp_path.iterdir()) == []


def test_being_offline_is_told_in_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:  # an address at which nobody listens
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/a.bin"
        said = refused(lambda: download(wanted(url, url), tmp_path))
    assert said.message == "“a.bin” could not be downloaded: 127.0.0.1 could not be reached (Connection refused)."
    assert (
        said.hint == f"Check the network and try again: what came is kept. Or put the file into “{tmp_path}” yourself."
    )


def test_a_name_that_nobody_knows_is_told(tmp_path: Path) -> None:
    said = refused(lambda: download(wanted("http://nowhere.invalid/a.bin"), tmp_path))
    assert "nowhere.invalid could not be reached (" in said.message


@pytest.mark.parametrize("status", [403, 404, 500, 503])
def test_a_server_that_refuses_is_told(status: int, shelf: Shelf, tmp_path: Path) -> None:
    shelf.status = status
    said = refused(lambda: download(wanted(f"{shelf.url}/a.bin"), tmp_path))
    assert f"127.0.0.1 answered {status} (" in said.message


def test_a_line_that_always_breaks_is_told_and_what_came_is_kept(shelf: Shelf, tmp_path: Path) -> None:
    shelf.breaks_after = 100
    said = refused(lambda: download(wanted(f"{shelf.url}/a.bin"), tmp_path))
    assert said.message == "“a.bin” could not be downloaded: 127.0.0.1 broke off again and again."
    assert (tmp_path / "a.bin.part").read_bytes() == CONTENT[:300]


def test_a_disk_without_room_is_told(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("", (), {"free": 1000})())
    shelf.files["a.bin"] = bytes(3 << 20)
    said = refused(lambda: download(wanted(f"{shelf.url}/a.bin"), tmp_path))
    assert said.message == f"“a.bin” needs 3 MiB more in “{tmp_path}”, but only 0 MiB are free."


def test_a_disk_that_fills_is_told(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("designer.data.downloading._copy", full)
    said = refused(lambda: download(wanted(f"{shelf.url}/a.bin"), tmp_path))
    assert said.message == f"“a.bin” could not be written into “{tmp_path}”: the disk is full."


def test_a_folder_that_is_a_file_is_told(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said = refused(lambda: download(wanted(f"{shelf.url}/a.bin"), tmp_path / "file"))
    assert "could not be written into “" in said.message


def refused(do: Callable[[], object]) -> DataError:
    with pytest.raises(DataError) as caught:
        do()
    assert caught.value.hint.endswith(".")
    return caught.value
