"""What was read of data and is kept in the cache: how much there is, and which of it goes when it gets too much.

A file that was not used for a month goes, and of the others those that were not used the longest, until no more is left
than is allowed. What some process has mapped stays: each holds a lock on what it uses.
"""

import os
import time
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.data.source import Array
from designer.places import cache_folder

try:
    import fcntl
except ImportError:  # Windows, which does not remove what is mapped.
    fcntl = None  # type: ignore[assignment]

LIMIT_VARIABLE = "LAYERLOOM_CACHE_GB"
"""The environment variable that says how much may be kept, in GB; the window sets it by its settings."""
LIMIT_GB = 20
MONTH_SECONDS = 30 * 24 * 3600
_DAY_SECONDS = 24 * 3600


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept of one dataset: its place without ending, its size in bytes, when it was used, and if it is now."""

    place: Path
    size: int
    used: float
    in_use: bool


def kept_folder() -> Path:
    """Where it is kept."""
    return cache_folder() / "data"


def limit_bytes() -> float:
    """How much may be kept; what is no number above 0 counts as the usual limit."""
    try:
        limit = float(os.environ.get(LIMIT_VARIABLE, LIMIT_GB))
    except ValueError:
        limit = LIMIT_GB
    return (limit if limit > 0 else LIMIT_GB) * 1e9


def hold(place: Path, array: Array) -> None:
    """Says that a file is used now, and for as long as the array that is mapped from it lives."""
    with suppress(OSError):
        file = place.with_suffix(".json").open("rb")
        weakref.finalize(array, file.close)
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        os.utime(place.with_suffix(".json"))


def kept() -> tuple[Kept, ...]:
    """All that is kept, what was not used the longest first."""
    found = []
    with suppress(OSError):
        for path in kept_folder().glob("*.npy"):
            with suppress(OSError):  # Another process may remove it at this moment.
                note = path.with_suffix(".json")
                used = (note if note.exists() else path).stat().st_mtime
                with _alone(note) as is_alone:
                    found.append(Kept(path.with_suffix(""), path.stat().st_size, used, not is_alone))
    return tuple(sorted(found, key=lambda each: each.used))


def sweep(now: float | None = None) -> int:
    """Removes what was not used for a month, and the oldest of what is too much. Gives the bytes that this frees."""
    now = time.time() if now is None else now
    _remove_leftovers(now)
    everything = kept()
    size, limit, freed = sum(each.size for each in everything), limit_bytes(), 0
    for each in everything:
        if now - each.used > MONTH_SECONDS or size - freed > limit:
            freed += _removed(each)
    return freed


def clear() -> int:
    """Removes all that is not in use. Gives the bytes that this frees."""
    _remove_leftovers(float("inf"))
    return sum(_removed(each) for each in kept())


def _removed(each: Kept) -> int:
    """Removes one; gives its bytes, 0 if it is in use or may not be removed."""
    note = each.place.with_suffix(".json")
    with suppress(OSError), _alone(note) as is_alone:
        if is_alone:
            each.place.with_suffix(".npy").unlink()  # First: on Windows this fails while it is mapped.
            note.unlink(missing_ok=True)
            return each.size
    return 0


@contextmanager
def _alone(note: Path) -> Iterator[bool]:
    """Whether nobody uses what a note belongs to; nobody begins to while this lasts."""
    file: Any = None
    try:
        if fcntl is not None and note.exists():
            file = note.open("rb")
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                yield False
                return
        yield True
    finally:
        if file is not None:
            file.close()


def _remove_leftovers(now: float) -> None:
    """What was left half by a process that crashed."""
    with suppress(OSError):
        for path in kept_folder().glob("*.part"):
            with suppress(OSError):
                if now - path.stat().st_mtime > _DAY_SECONDS:
                    path.unlink()
