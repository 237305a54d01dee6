"""Writes files so that a crash at any moment leaves either the old file or the new one, never half of one."""

import errno
import glob
import os
import shutil
from contextlib import suppress
from pathlib import Path

from designer.graph.errors import FileError


def write_atomically(path: Path, content: bytes) -> None:
    """Writes to a temporary name beside `path`, flushes it to disk and moves it into place.

    A link keeps pointing to its file, and the file keeps its permissions. Temporary files that an earlier crash left
    for the same path are swept. Raises `FileError`; the old file is intact.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        temporary.unlink(missing_ok=True)
        write_flushed(temporary, content)
        if target.exists():
            shutil.copymode(target, temporary)
        os.replace(temporary, target)
        flush_folder(target.parent)
        _sweep(target)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise FileError(
            f"“{path.name}” could not be written: {error.strerror or error}.",
            f"Check that the folder “{path.parent}” exists, may be written to and has space, or save elsewhere.",
        ) from error


def write_flushed(path: Path, content: bytes) -> None:
    """Writes a file that must not exist yet, and waits until it is on disk. Raises OSError."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Waits until what was made, renamed or removed in a folder is on disk. Raises OSError."""
    if os.name != "posix":  # Windows cannot open folders, and orders the rename itself.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def lacks_room(error: BaseException | None) -> bool:
    """Whether what could not be written could be if the disk had more room, for this user and in one file."""
    return isinstance(error, OSError) and error.errno in _NO_ROOM


_NO_ROOM = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


def _sweep(path: Path) -> None:
    for stray in path.parent.glob(f".{glob.escape(path.name)}.*.tmp"):
        stray.unlink(missing_ok=True)
