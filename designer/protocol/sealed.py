"""Sealed folders: a few files that belong together, written as one and verified when read.

A manifest holds each file's SHA-256, so that a flipped bit is told rather than trained on. The folder is built beside
its place and moved there, the one before it staying as `<name>.previous`: a crash at any moment leaves a whole one.
"""

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from designer.graph.atomic import flush_folder, write_flushed
from designer.protocol.errors import ProtocolError

MANIFEST = "manifest.json"
PREVIOUS = ".previous"


def write_sealed(folder: Path, files: Mapping[str, bytes]) -> None:
    """Puts a folder with exactly these files in place of `folder`. Raises OSError; the old one is intact then."""
    fresh = folder.with_name(f".{folder.name}.{os.getpid()}.tmp")
    previous = folder.with_name(folder.name + PREVIOUS)
    folder.parent.mkdir(parents=True, exist_ok=True)
    _remove(fresh)
    try:
        fresh.mkdir()
        seals = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
        for name, content in files.items():
            write_flushed(fresh / name, content)
        write_flushed(fresh / MANIFEST, json.dumps({"format": 1, "sha256": seals}, indent=1).encode())
        flush_folder(fresh)
    except OSError:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    if folder.exists():
        _remove(previous)
        folder.rename(previous)
    fresh.rename(folder)
    flush_folder(folder.parent)
    _sweep(folder)


def has_sealed(folder: Path) -> bool:
    """Whether there is such a folder, or the one before it (not whether it is intact)."""
    return folder.is_dir() or folder.with_name(folder.name + PREVIOUS).is_dir()


def read_sealed(folder: Path) -> dict[str, bytes]:
    """The files of a folder, each checked against its seal. Raises `ProtocolError` that names the file at fault."""
    try:
        seals = json.loads(_read(folder / MANIFEST))["sha256"]
        if not isinstance(seals, dict):
            raise ValueError("seals are names with their sums")
        files = {name: _read(folder / Path(name).name) for name in seals}
    except FileNotFoundError as error:
        missing = Path(str(error.filename)).name
        raise ProtocolError(f"“{folder.name}” is incomplete: {missing} is missing.") from None
    except OSError as error:
        raise ProtocolError(f"“{folder.name}” could not be read: {error.strerror or error}.") from error
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ProtocolError(f"“{folder.name}” is damaged: its {MANIFEST} cannot be read.") from None
    for name, content in files.items():
        if hashlib.sha256(content).hexdigest() != seals[name]:
            raise ProtocolError(f"“{folder.name}” is damaged: {name} is not what was written.")
    return files


def read_sealed_or_previous(folder: Path) -> tuple[dict[str, bytes], str]:
    """The files, or those of the folder before it, with a sentence that says so ("" if all is well).

    Raises `ProtocolError` if neither can be read; the sentence is about `folder` itself.
    """
    try:
        return read_sealed(folder), ""
    except ProtocolError as error:
        previous = folder.with_name(folder.name + PREVIOUS)
        if not previous.is_dir():
            raise
        try:
            files = read_sealed(previous)
        except ProtocolError:
            raise ProtocolError(f"{error.message} The one before it cannot be read either.", error.hint) from None
        return files, f"{error.message} The one before it is used."


def _read(path: Path) -> bytes:
    """A file's bytes. Links and devices are not followed: a folder from elsewhere may point anywhere."""
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise OSError(errno.EINVAL, f"{path.name} is not a regular file")
    return path.read_bytes()


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _sweep(folder: Path) -> None:
    """Removes what earlier crashes left of folders that never reached their place."""
    for stray in folder.parent.glob(f".{folder.name}.*.tmp"):
        shutil.rmtree(stray, ignore_errors=True)
