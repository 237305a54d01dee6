"""What archives hold: they are unpacked, and what is in them is recognised as if it lay in a folder."""

from collections.abc import Callable
from pathlib import Path

from designer.data.archives import files_below, innermost, parted, unpacked
from designer.data.sources.opening import Values
from designer.data.unpacking import Progress

Found = tuple[tuple[str, Values], ...]
_MOST_FILES = 20
"""So many files of an archive are looked at, if the whole is no folder of a known kind."""


def recognised_within(path: Path, recognise: Callable[[Path], Found], progress: Progress | None) -> Found | None:
    """The kinds of source in an archive; None if the path leads into none. Raises `DataError`."""
    found = parted(path)
    if found is None:
        return None
    archive, rest = found
    base = unpacked(archive, progress)
    place = base / rest if rest.parts else innermost(base)
    kinds, is_only = recognise(place), True
    if not kinds and place.is_dir():
        files = files_below(place)
        is_only = len(files) == 1
        kinds = tuple(kind for file in files[:_MOST_FILES] for kind in recognise(file))
    is_whole = not rest.parts and is_only
    return tuple((name, {**values, "path": _said(values, archive, base, is_whole=is_whole)}) for name, values in kinds)


def _said(values: Values, archive: Path, base: Path, *, is_whole: bool) -> str:
    """A path within the unpacked archive as a path into the archive; that of the archive alone where that will do."""
    inner = Path(values["path"])
    return str(archive if is_whole else archive / inner.relative_to(base))
