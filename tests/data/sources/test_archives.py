"""Archives are read as the folders that they are; what is damaged, hostile or too large is refused in a sentence."""

import gzip
import os
import random
import stat
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from designer.data.archives import unpacked
from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.sources import open_source, recognised
from designer.data.telling import heard_by
from designer.data.unpacking import Limits
from designer.graph.recipe import Data
from designer.places import cache_folder
from tests.data.sources.example_archives import pictures, tarred, zipped

ROWS = b"size,colour\n" + b"".join(b"%d,%s\n" % (number, (b"red", b"green")[number % 2]) for number in range(20))


@pytest.mark.parametrize("ending", ["zip", "tar", "tar.gz", "tgz", "tar.bz2", "tar.xz", "ZIP"])
def test_an_archive_of_pictures_is_recognised_and_read_as_its_folder(ending: str, tmp_path: Path) -> None:
    write = zipped if ending.lower() == "zip" else tarred
    path = write(tmp_path / f"flowers.{ending}", pictures("flowers/"))
    assert recognised(path)[0] == ("image_folder", {"path": str(path)})
    data, source = choose("image_folder", {"path": str(path)}, Data())
    assert data.params["path"] == str(path), "the project names what the user has"
    assert len(source) == 12
    assert source.targets.labels == ("rose", "tulip")
    assert source.keys[0] == "rose/0.png"
    assert data.facts["title"] == "flowers"


def test_an_archive_without_a_folder_around_is_called_as_its_file(tmp_path: Path) -> None:
    path = zipped(tmp_path / "my flowers.zip", pictures(""))
    assert choose("image_folder", {"path": str(path)}, Data())[0].facts["title"] == "my flowers"


def test_the_only_file_of_an_archive_is_named_by_the_archive(tmp_path: Path) -> None:
    path = zipped(tmp_path / "rows.zip", {"deep/inside/rows.csv": ROWS})
    assert recognised(path)[0] == ("table", {"path": str(path)})
    assert len(open_source(Data(dataset="table", params={"path": str(path)}))) == 20


def test_of_several_files_each_is_offered_by_its_path_in_the_archive(tmp_path: Path) -> None:
    path = tarred(tmp_path / "two.tar", {"two/a.csv": ROWS, "two/b.csv": ROWS})
    tables = [params["path"] for name, params in recognised(path) if name == "table"]
    assert tables == [str(path / "two" / "a.csv"), str(path / "two" / "b.csv")]
    assert len(open_source(Data(dataset="table", params={"path": tables[1]}))) == 20
    assert recognised(path / "two" / "b.csv")[0][1]["path"] == tables[1]


def test_which_of_several_files_is_meant_must_be_said(tmp_path: Path) -> None:
    path = zipped(tmp_path / "two.zip", {"a.csv": ROWS, "b.csv": ROWS})
    said = refused(lambda: open_source(Data(dataset="table", params={"path": str(path)})))
    assert said.message == "“two.zip” holds 2 files that it may be: “a.csv”, “b.csv”."
    assert said.hint == "Say which in the path, as in “two.zip/a.csv”."


def test_an_archive_without_such_a_file_is_told(tmp_path: Path) -> None:
    path = zipped(tmp_path / "flowers.zip", pictures(""))
    said = refused(lambda: open_source(Data(dataset="table", params={"path": str(path)})))
    assert "“flowers.zip” holds no file of this kind (.csv" in said.message


@pytest.mark.parametrize("rest", ["c.csv", "../two.zip", "a.csv/b"])
def test_a_path_to_what_is_not_in_the_archive_is_told(rest: str, tmp_path: Path) -> None:
    path = zipped(tmp_path / "two.zip", {"a.csv": ROWS, "b.csv": ROWS})
    said = refused(lambda: open_source(Data(dataset="table", params={"path": f"{path}/{rest}"})))
    assert said.message == f"“two.zip” holds no “{rest}”."


def test_it_is_unpacked_once_and_anew_when_it_changes(tmp_path: Path) -> None:
    path = zipped(tmp_path / "rows.zip", {"rows.csv": ROWS})
    first = unpacked(path)
    (first / "mark").write_text("kept")
    assert unpacked(path) == first
    assert (first / "mark").exists()
    zipped(path, {"rows.csv": ROWS + b"7,red\n"})
    assert unpacked(path) != first
    assert len((unpacked(path) / "rows.csv").read_bytes()) > len(ROWS)


def test_files_that_other_packers_write_are_understood(tmp_path: Path) -> None:
    path = tmp_path / "windows.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("data\\rows.csv", ROWS)
        archive.writestr("data\\._rows.csv", b"\0")
        archive.writestr("Thumbs.db", b"\0")
    assert [each.name for each in unpacked(path).rglob("*")] == ["data", "rows.csv"]


def test_progress_is_told_and_giving_up_leaves_nothing(tmp_path: Path) -> None:
    path = zipped(tmp_path / "noise.zip", {f"{number}.bin": os.urandom(1000) for number in range(20)})
    told: list[tuple[int, int]] = []

    def give_up(done: int, of: int) -> None:
        if done > of // 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        unpacked(path, give_up)
    assert list((cache_folder() / "archives").iterdir()) == []
    unpacked(path, lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert told[0] == (0, path.stat().st_size)
    assert 0.8 < told[-1][0] / told[-1][1] <= 1


def linked(kind: bytes) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        path = folder / "bad.tar"
        with tarfile.open(path, "w") as archive:
            info = tarfile.TarInfo("passwords")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
        return path

    return write


def zip_link(folder: Path) -> Path:
    path = folder / "bad.zip"
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("passwords")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    return path


def locked(folder: Path) -> Path:
    path = zipped(folder / "bad.zip", {"a.csv": ROWS})
    content = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + at] |= 1
    path.write_bytes(content)
    return path


def strange_packing(folder: Path) -> Path:
    path = zipped(folder / "bad.zip", {"a.csv": ROWS})
    content = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        content[content.index(mark) + at] = 97
    path.write_bytes(content)
    return path


def cut(name: str, keep: float) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        content = {"a.bin": os.urandom(3000), "b.bin": os.urandom(3000)}
        path = (zipped if name.endswith("zip") else tarred)(folder / name, content)
        path.write_bytes(path.read_bytes()[: int(path.stat().st_size * keep)])
        return path

    return write


def between_files(folder: Path) -> Path:
    path = tarred(folder / "bad.tar", {"a.bin": b"a" * 512, "b.bin": b"b" * 512})
    path.write_bytes(path.read_bytes()[:1024])
    return path


def flipped(folder: Path) -> Path:
    path = zipped(folder / "bad.zip", {"a.bin": os.urandom(3000)})
    content = bytearray(path.read_bytes())
    content[1500] ^= 0xFF
    path.write_bytes(content)
    return path


def plain(name: str, content: bytes) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(content)
        return path

    return write


def entry(name: str) -> Callable[[Path], Path]:
    return lambda folder: (tarred if len(name) % 2 else zipped)(
        folder / f"bad.{'tar' if len(name) % 2 else 'zip'}", {name: b"x"}
    )


def clash(folder: Path) -> Path:
    return tarred(folder / "bad.tar", {"a": b"a file", "a/b": b"in a file"})


OUTSIDE = "” would write outside of its folder: “"
BAD: dict[str, tuple[Callable[[Path], Path], str]] = {
    "above": (entry("../evil.txt"), OUTSIDE),
    "deep above": (entry("a/b/../../../evil"), OUTSIDE),
    "absolute": (entry("/tmp/evil.txt"), OUTSIDE),
    "drive": (entry("C:/evil.txt"), OUTSIDE),
    "drive without slash": (entry("C:evil.txt"), OUTSIDE),
    "backslashes": (entry("..\\..\\evil"), OUTSIDE),
    "share": (entry("\\\\host\\evil.txt"), OUTSIDE),
    "symbolic link": (linked(tarfile.SYMTYPE), "“passwords”, which is a link or a device"),
    "hard link": (linked(tarfile.LNKTYPE), "“passwords”, which is a link or a device"),
    "device": (linked(tarfile.CHRTYPE), "“passwords”, which is a link or a device"),
    "pipe": (linked(tarfile.FIFOTYPE), "“passwords”, which is a link or a device"),
    "link in a zip": (zip_link, "“passwords”, which is a link or a device"),
    "locked": (locked, "“bad.zip” is locked with a password."),
    "unknown packing": (strange_packing, "“bad.zip” is packed in a way that is not known here"),
    "cut zip": (cut("bad.zip", 0.5), "“bad.zip” is damaged, cut short, or no archive"),
    "cut tar": (cut("bad.tar", 0.3), "“bad.tar” is damaged, cut short, or no archive"),
    "cut between files": (between_files, "“bad.tar” is damaged, cut short, or no archive: its end is missing."),
    "cut tar.gz": (cut("bad.tar.gz", 0.5), "“bad.tar.gz” is damaged, cut short, or no archive"),
    "cut tar.xz": (cut("bad.tar.xz", 0.5), "“bad.tar.xz” is damaged, cut short, or no archive"),
    "cut tar.bz2": (cut("bad.tar.bz2", 0.5), "“bad.tar.bz2” is damaged, cut short, or no archive"),
    "changed bytes": (flipped, "“bad.zip” is damaged, cut short, or no archive"),
    "empty": (plain("bad.zip", b""), "“bad.zip” is damaged, cut short, or no archive"),
    "empty tar": (plain("bad.tgz", b""), "“bad.tgz” is damaged, cut short, or no archive"),
    "text": (plain("bad.zip", b"<html>Not found</html>"), "“bad.zip” is damaged, cut short, or no archive"),
    "text as tar": (plain("bad.tar.gz", b"<html>Not found</html>"), "“bad.tar.gz” is damaged, cut short"),
    "text as bz2": (plain("bad.tar.bz2", b"<html>Not found</html>"), "“bad.tar.bz2” is damaged, cut short"),
    "a file as folder": (clash, "“bad.tar” could not be unpacked into “"),
    "a long name": (entry("n" * 300), "could not be unpacked into “"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_archive_gets_its_sentence_and_leaves_nothing(name: str, tmp_path: Path) -> None:
    write, words = BAD[name]
    (tmp_path / "in").mkdir()
    path = write(tmp_path / "in")
    before = path.read_bytes()
    said = refused(lambda: recognised(path))
    assert words in said.message
    assert said.message.endswith(".")
    assert said.hint.endswith(".")
    assert path.read_bytes() == before
    assert [each.name for each in (tmp_path / "in").iterdir()] == [path.name]
    assert list((cache_folder() / "archives").iterdir()) == []


LIMITS = Limits(total=60_000, entries=10, ratio=20, ratio_from=10_000)


def bomb(name: str) -> Callable[[Path], Path]:
    return lambda folder: (zipped if name.endswith("zip") else tarred)(folder / name, {"a.bin": bytes(50_000)})


def lying(folder: Path) -> Path:
    """A zip whose list says that its file is small."""
    path = bomb("bad.zip")(folder)
    content = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = content.index(mark) + at
        content[place : place + 4] = (100).to_bytes(4, "little")
    path.write_bytes(content)
    return path


def long_lists(folder: Path) -> Path:
    """A tar whose bytes are not in files, but in what is said of one."""
    path = folder / "bad.tar.gz"
    with tarfile.open(path, "w:gz", format=tarfile.PAX_FORMAT, pax_headers={"comment": "x" * 50_000}) as archive:
        archive.addfile(tarfile.TarInfo("a"))
    return path


TOO_MUCH: dict[str, tuple[Callable[[Path], Path], str]] = {
    "zip bomb": (bomb("bad.zip"), "unpacks to more than 20 times as much"),
    "tar bomb": (bomb("bad.tar.gz"), "unpacks to more than 20 times as much"),
    "a list that lies": (lying, "is damaged, cut short, or no archive"),
    "long lists": (long_lists, "unpacks to more than 20 times as much"),
    "many": (lambda f: zipped(f / "bad.zip", dict.fromkeys("abcdefghijkl", b"")), "more than 10 files and folders"),
    "many in a tar": (lambda f: tarred(f / "bad.tar", dict.fromkeys("abcdefghijkl", b"")), "more than 10 files"),
    "large": (lambda f: zipped(f / "bad.zip", {"a": os.urandom(70_000)}), "unpacks to more than 58.59 KiB"),
    "large tar": (lambda f: tarred(f / "bad.tar", {"a": os.urandom(70_000)}), "unpacks to more than 58.59 KiB"),
}


@pytest.mark.parametrize("name", TOO_MUCH)
def test_what_an_archive_may_become_is_limited(name: str, tmp_path: Path) -> None:
    write, words = TOO_MUCH[name]
    path = write(tmp_path)
    said = refused(lambda: unpacked(path, limits=LIMITS))
    assert words in said.message
    assert list((cache_folder() / "archives").iterdir()) == []


def test_an_archive_that_is_gone_is_told(tmp_path: Path) -> None:
    said = refused(lambda: unpacked(tmp_path / "gone.zip"))
    assert said.message == "“gone.zip” could not be unpacked: No such file or directory."


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / "rows.zip", {"rows.csv": ROWS})
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("", (), {"free": 50})())
    said = refused(lambda: unpacked(path))
    assert said.message.startswith("“rows.zip” unpacks to more than the 50 bytes that are free in “")


def test_packed_files_that_sources_read_themselves_are_no_archives(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv.gz"
    path.write_bytes(gzip.compress(ROWS))
    assert ("table", {"path": str(path)}) in recognised(path)
    assert not (cache_folder() / "archives").exists()


def refused(do: Callable[[], object]) -> DataError:
    with pytest.raises(DataError) as caught:
        do()
    return caught.value


def test_fuzzed_archives_give_sentences(tmp_path: Path) -> None:
    wholes = [zipped(tmp_path / "a.zip", {"x/a.csv": ROWS}), tarred(tmp_path / "a.tar.gz", {"x/a.csv": ROWS})]
    draws = random.Random(1)
    for number in range(200):
        whole = wholes[number % 2]
        content = bytearray(whole.read_bytes())
        for _ in range(draws.randrange(1, 5)):
            content[draws.randrange(len(content))] = draws.randrange(256)
        path = tmp_path / f"f{number}.{whole.name.partition('.')[2]}"
        path.write_bytes(content)
        try:
            unpacked(path)
        except DataError as error:
            assert error.message.endswith(".")  # noqa: PT017 — both ways are right, but a sentence it must be


def test_who_listens_to_reading_may_end_the_unpacking(tmp_path: Path) -> None:
    path = zipped(tmp_path / "rows.zip", {"rows.csv": ROWS})

    def give_up(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with heard_by(give_up), pytest.raises(KeyboardInterrupt):
        open_source(Data(dataset="table", params={"path": str(path)}))
    assert list((cache_folder() / "archives").iterdir()) == []
