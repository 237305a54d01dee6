"""Unpacks archives (zip, tar) of unknown origin into an empty folder: files and folders, and nothing beside it.

Whatever an archive says, nothing is written outside the folder, no link or device is made, and what it becomes is
limited: a few kilobytes can unpack to terabytes.
"""

import bz2
import errno
import gzip
import lzma
import shutil
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import IO, Protocol, cast

from designer.data.errors import DataError

_CHUNK = 1 << 20
_LEFT_BY_SYSTEMS = frozenset(("__macosx", ".ds_store", "thumbs.db", "desktop.ini"))
_AGAIN = "Copy or download it again."
_BY_HAND = "Unpack it yourself if you know where it is from, and choose the folder."

Progress = Callable[[int, int], None]
"""Told how many bytes of how many are done. Raising ends the work, and nothing half is kept."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What an archive may become: bytes, files and folders, and times its size once it is beyond `ratio_from` bytes."""

    total: int = 20 << 30
    entries: int = 1_000_000
    ratio: int = 200
    ratio_from: int = 100 << 20


class _Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


def unpack(archive: Path, folder: Path, progress: Progress | None = None, limits: Limits | None = None) -> None:
    """Writes what an archive holds into a folder, which exists and is empty. Raises `DataError`."""
    work = _Unpacking(archive, folder, progress, limits or Limits())
    try:
        if archive.name.lower().endswith(".zip"):
            work.zip()
        else:
            work.tar()
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, gzip.BadGzipFile) as error:
        raise DataError(f"“{archive.name}” is damaged, cut short, or no archive: {_plain(error)}.", _AGAIN) from error
    except (NotImplementedError, RuntimeError, UnicodeError, ValueError) as error:
        raise DataError(
            f"“{archive.name}” is packed in a way that is not known here: {_plain(error)}.",
            "Unpack it with the program that made it, and choose the folder.",
        ) from error
    except OSError as error:
        raise _not_done(archive, folder, error) from error


class _Unpacking:
    """One archive on its way into one folder."""

    def __init__(self, archive: Path, folder: Path, progress: Progress | None, limits: Limits) -> None:
        self._archive, self._folder, self._progress, self._limits = archive, folder, progress, limits
        self._packed = archive.stat().st_size
        self._room = shutil.disk_usage(folder).free
        self._written = self._entries = 0

    def zip(self) -> None:
        """Unpacks a zip archive, whose list of contents is looked through first."""
        with zipfile.ZipFile(self._archive) as archive:
            infos = archive.infolist()
            self._check(sum(info.file_size for info in infos), len(infos))
            for info in infos:
                kind = stat.S_IFMT(info.external_attr >> 16)
                if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
                    raise self._no_file(info.filename)
                if info.flag_bits & 1:
                    raise DataError(
                        f"“{self._archive.name}” is locked with a password.",
                        "Unpack it with its password, and choose the folder.",
                    )
            done = 0
            for info in infos:
                place = self._place(info.filename)
                if place is not None and info.is_dir():
                    place.mkdir(parents=True, exist_ok=True)
                elif place is not None:
                    with archive.open(info) as stream:
                        self._write(stream, place, done)
                done += info.compress_size

    def tar(self) -> None:
        """Unpacks a tar archive in one go, from its beginning to its end: it has no list of contents."""
        with self._archive.open("rb") as raw:
            plain = _Counted(_opened(self._archive, raw), self._check)
            with tarfile.open(fileobj=cast(IO[bytes], plain), mode="r|") as archive:
                while (member := archive.next()) is not None:
                    archive.members = []  # type: ignore[attr-defined]  # They would all be kept, for a going back that never comes.
                    self._entries += 1
                    self._check(self._written, self._entries)
                    place = self._place(member.name)
                    if member.isdir() and place is not None:
                        place.mkdir(parents=True, exist_ok=True)
                    elif not member.isdir() and not member.isreg():
                        raise self._no_file(member.name)
                    elif member.isreg() and place is not None and (stream := archive.extractfile(member)) is not None:
                        self._write(stream, place, raw.tell())
            self._check_end(raw)

    def _check_end(self, raw: IO[bytes]) -> None:
        """A plain tar ends with zeros; one that is cut between two files would look whole."""
        if self._archive.suffix.lower() == ".tar":
            raw.seek(-min(512, self._packed), 2)
            if any(raw.read()):
                raise EOFError("its end is missing")

    def _write(self, stream: _Readable, place: Path, done: int) -> None:
        """Writes one file; `done` bytes of the archive were read before it."""
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("wb") as file:
            while True:
                if self._progress is not None:
                    self._progress(min(done, self._packed), self._packed)
                content = stream.read(_CHUNK)
                if not content:
                    return
                self._written += len(content)
                self._check(self._written, self._entries)
                file.write(content)

    def _check(self, size: int, entries: int = 0) -> None:
        """Raises `DataError` if so many bytes or entries are more than an archive may have."""
        name, limits = self._archive.name, self._limits
        if entries > limits.entries:
            raise DataError(
                f"“{name}” holds more than {limits.entries:,} files and folders; no more are unpacked.", _BY_HAND
            )
        if size > limits.ratio_from and size > limits.ratio * self._packed:
            raise DataError(
                f"“{name}” has {_size(self._packed)} but unpacks to more than {limits.ratio} times as much, which data"
                " never does.",
                _BY_HAND,
            )
        if size > limits.total:
            raise DataError(f"“{name}” unpacks to more than {_size(limits.total)}; no more is unpacked.", _BY_HAND)
        if size > self._room:
            raise DataError(
                f"“{name}” unpacks to more than the {_size(self._room)} that are free in “{self._folder}”.",
                "Make room there, or set LAYERLOOM_HOME to a folder with more.",
            )

    def _place(self, name: str) -> Path | None:
        """Where an entry goes; None for what only the system that packed it needs. Raises `DataError`."""
        parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".")]
        is_elsewhere = name.startswith(("/", "\\")) or ".." in parts or "\0" in name
        if is_elsewhere or any(PureWindowsPath(part).drive or ":" in part for part in parts[:1]):
            raise DataError(
                f"“{self._archive.name}” would write outside of its folder: “{name[:80]}”. Nothing of it was unpacked.",
                "Delete it if you do not know where it is from.",
            )
        if any(part.lower() in _LEFT_BY_SYSTEMS or part.startswith("._") for part in parts):
            return None
        return self._folder.joinpath(*parts) if parts else None

    def _no_file(self, name: str) -> DataError:
        return DataError(
            f"“{self._archive.name}” holds “{name[:80]}”, which is a link or a device; only files and folders are"
            " unpacked.",
            _BY_HAND,
        )


class _Counted:
    """A stream that tells how much was read of it, so that also a tar's own lists have limits."""

    def __init__(self, stream: _Readable, check: Callable[[int], None]) -> None:
        self._stream, self._check, self._count = stream, check, 0

    def read(self, size: int = -1) -> bytes:
        """So many bytes, as a file gives them."""
        content = self._stream.read(size)
        self._count += len(content)
        self._check(self._count)
        return content


def _opened(archive: Path, raw: IO[bytes]) -> _Readable:
    match archive.suffix.lower():
        case ".gz" | ".tgz":
            return gzip.GzipFile(fileobj=raw)
        case ".bz2" | ".tbz2":
            return bz2.BZ2File(raw)
        case ".xz" | ".txz":
            return lzma.LZMAFile(raw)
    return raw


def _not_done(archive: Path, folder: Path, error: OSError) -> DataError:
    if isinstance(error, FileNotFoundError) and not archive.exists():
        return DataError(f"There is no file “{archive}”.", "Choose the archive where it is now.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        hint = "Make room there, or set LAYERLOOM_HOME to a folder with more."
        return DataError(f"There is no room to unpack “{archive.name}” in “{folder}”.", hint)
    if error.errno is None:  # What the unpacking of bz2 says of bytes that it does not know.
        return DataError(f"“{archive.name}” is damaged, cut short, or no archive: {_plain(error)}.", _AGAIN)
    reason = error.strerror or error
    return DataError(
        f"“{archive.name}” could not be unpacked into “{folder}”: {reason}.", "Check both and their rights."
    )


def _plain(error: Exception) -> str:
    return (str(error) or type(error).__name__).rstrip(".")


def _size(count: int) -> str:
    """A number of bytes for people."""
    for unit, shift in (("GiB", 30), ("MiB", 20), ("KiB", 10)):
        if count >= 1 << shift:
            return f"{count / (1 << shift):.4g} {unit}"
    return f"{count} bytes"
