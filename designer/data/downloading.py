"""Downloads a file: goes on where it was left off, tries one address after the other, and checks what came.

What is not whole yet has the ending `.part`, so that a file that is there is whole and was checked.
"""

import errno
import hashlib
import http.client
import shutil
import urllib.error
import urllib.request
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from designer.catalogue.remote import RemoteFile
from designer.data.errors import DataError
from designer.data.unpacking import Progress

_CHUNK = 1 << 18
_TRIES = 3
"""So often an address is asked again for the rest, if it breaks off."""
_PATIENCE_SECONDS = 15.0
_SCHEMES = ("http", "https", "file")
_NO_RANGE, _PARTIAL = 416, 206


class _Failed(Exception):
    """An address did not give the file: why, in a sentence. `is_wrong`: it gave another one."""

    def __init__(self, message: str, *, is_wrong: bool = False) -> None:
        super().__init__(message)
        self.message, self.is_wrong = message, is_wrong


def download(file: RemoteFile, folder: Path, progress: Progress | None = None) -> Path:
    """Puts a file into a folder, unless it is there. Raises `DataError`; what was loaded until then is kept."""
    place = folder / file.name
    if place.is_file():
        return place
    part = place.with_name(f"{file.name}.part")
    failures: list[_Failed] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for url in file.urls:
            try:
                _fetch(url, file, part, progress)
                part.replace(place)
                return place
            except _Failed as failure:
                failures.append(failure)
    except OSError as error:
        raise _not_kept(file, folder, error) from error
    raise _complaint(file, folder, failures)


def _fetch(url: str, file: RemoteFile, part: Path, progress: Progress | None) -> None:
    """Loads from one address, and checks it. Raises `_Failed`, and `OSError` for the disk."""
    for _ in range(_TRIES):
        begun = _size(part)
        try:
            is_whole = _load(url, file, part, progress)
        except _Lost as lost:
            if _size(part) > begun:
                continue  # It broke off, but something came: the rest is asked for.
            raise _Failed(str(lost)) from lost
        if not is_whole:
            continue
        found, wanted = _sum(part, file, progress), file.sha256 or file.md5
        if found == wanted:
            return
        part.unlink()
        if not begun:  # Else the beginning may have been of another file: once more from there.
            kind = "SHA-256" if file.sha256 else "MD5"
            raise _Failed(
                f"“{file.name}” could not be downloaded: {_host(url)} gave another file, whose {kind} begins with"
                f" {found[:12]}, not with {wanted[:12]}.",
                is_wrong=True,
            )
    raise _Failed(f"“{file.name}” could not be downloaded: {_host(url)} broke off again and again.")


class _Lost(Exception):
    """The network broke off, or nothing came at all: why, in a sentence."""


def _load(url: str, file: RemoteFile, part: Path, progress: Progress | None) -> bool:
    """Asks for what is missing and appends it. False: less came than was promised. Raises `_Lost` and `OSError`."""
    begun = _size(part)
    if urlsplit(url).scheme not in _SCHEMES:
        raise _Lost(f"“{file.name}” could not be downloaded: “{url}” is no address of a kind that is known here.")
    headers = {"User-Agent": "layerloom", "Accept-Encoding": "identity"}
    if begun:
        headers["Range"] = f"bytes={begun}-"
    try:
        answer = urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=_PATIENCE_SECONDS)
    except urllib.error.HTTPError as error:
        if error.code == _NO_RANGE and begun:  # There is nothing after what is here: it may be the whole.
            return True
        message = f"“{file.name}” could not be downloaded: {_host(url)} answered {error.code} ({error.reason})."
        raise _Lost(message) from error
    except (OSError, http.client.HTTPException) as error:
        message = f"“{file.name}” could not be downloaded: {_host(url)} could not be reached ({_why(error)})."
        raise _Lost(message) from error
    with answer:
        goes_on = begun > 0 and getattr(answer, "status", 200) == _PARTIAL
        begun = begun if goes_on else 0
        length = answer.headers.get("Content-Length", "")
        total = begun + int(length) if length.isdigit() else 0
        _make_sure_of_room(file, part, total - begun)
        with part.open("ab" if goes_on else "wb") as stream:
            try:
                came = _copy(answer, stream, begun, total or file.size, progress)
            except _Broken as error:
                message = f"“{file.name}” could not be downloaded: {_host(url)} broke off ({error})."
                raise _Lost(message) from error
    return not total or came >= total


class _Broken(Exception):
    """The network failed while a file came."""


def _copy(answer: IO[bytes], stream: IO[bytes], begun: int, total: int, progress: Progress | None) -> int:
    """How many bytes there are in the end. Raises `_Broken`, and `OSError` for the disk."""
    while True:
        if progress is not None:
            progress(min(begun, total), total)
        try:
            content = answer.read(_CHUNK)
        except (OSError, http.client.HTTPException) as error:
            stream.flush()
            raise _Broken(_why(error)) from error
        if not content:
            return begun
        stream.write(content)
        begun += len(content)


def _sum(part: Path, file: RemoteFile, progress: Progress | None) -> str:
    digest = hashlib.sha256() if file.sha256 else hashlib.md5(usedforsecurity=False)
    size = _size(part)
    with part.open("rb") as stream:
        while content := stream.read(1 << 22):
            digest.update(content)
            if progress is not None:
                progress(size, size)
    return digest.hexdigest()


def _make_sure_of_room(file: RemoteFile, part: Path, needed: int) -> None:
    free = shutil.disk_usage(part.parent).free
    if needed > free:
        raise DataError(
            f"“{file.name}” needs {needed >> 20} MiB more in “{part.parent}”, but only {free >> 20} MiB are free.",
            "Make room there, or set LAYERLOOM_HOME to a folder with more.",
        )


def _not_kept(file: RemoteFile, folder: Path, error: OSError) -> DataError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        hint = "Make room there, or set LAYERLOOM_HOME to a folder with more."
        return DataError(f"“{file.name}” could not be written into “{folder}”: the disk is full.", hint)
    reason = error.strerror or error
    return DataError(f"“{file.name}” could not be written into “{folder}”: {reason}.", "Check the folder's rights.")


def _complaint(file: RemoteFile, folder: Path, failures: list[_Failed]) -> DataError:
    """What the last address said, unless one gave another file."""
    wrong = next((failure for failure in failures if failure.is_wrong), None)
    if wrong is not None:
        hint = "It was removed. Try again later; if it stays so, the file was changed where it lies."
        return DataError(wrong.message, hint)
    hint = f"Check the network and try again: what came is kept. Or put the file into “{folder}” yourself."
    if not failures:
        return DataError(f"“{file.name}” could not be downloaded: no address is known.", hint)
    return DataError(failures[-1].message, hint)


def _why(error: Exception) -> str:
    reason = getattr(error, "reason", error)
    if isinstance(reason, TimeoutError):
        return "it took too long"
    return str(getattr(reason, "strerror", None) or reason or type(error).__name__).rstrip(".")


def _host(url: str) -> str:
    return urlsplit(url).hostname or "this machine"


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0
