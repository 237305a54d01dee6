"""Sources of pictures."""

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from designer.data.errors import DataError
from designer.data.sources import images_folder, images_table
from designer.data.sources.images_index import is_picture, read_index
from designer.data.sources.images_walk import PICTURE_ENDINGS
from designer.data.sources.opening import Opener, Recognise, Values

_PEEK = 64
"""So many entries of a folder are looked at to tell what it is; folders may hold a million."""
_DEEP = 4
_HEAD = 1 << 16
_INDEX_ENDINGS = (".csv", ".tsv", ".json", ".jsonl")
_LARGEST_INDEX = 64 << 20


def recognise_folder(path: Path) -> tuple[str, Values] | None:
    """A folder with pictures in it; if they lie in no folders but a table lists them, that table."""
    if not path.is_dir():
        return None
    listing = next((each for each in _first(path) if each.is_file() and _lists_pictures(Path(each.path))), None)
    if listing is not None:
        return images_table.NAME, {"path": listing.path}
    return (images_folder.NAME, {"path": str(path)}) if _has_pictures(path, _DEEP) else None


def recognise_table(path: Path) -> tuple[str, Values] | None:
    """A file that lists pictures."""
    return (images_table.NAME, {"path": str(path)}) if path.is_file() and _lists_pictures(path) else None


def _lists_pictures(path: Path) -> bool:
    try:
        if path.suffix.lower() not in _INDEX_ENDINGS or path.stat().st_size > _LARGEST_INDEX:
            return False
        with path.open("rb") as file:
            head = file.read(_HEAD).lower()
        if not _is_picture_in(head):
            return False
        index = read_index(path)
    except (OSError, DataError):
        return False
    rows = index.rows[:_PEEK]
    return any(2 * sum(is_picture(row.get(column, "")) for row in rows) > len(rows) for column in index.columns)


def _is_picture_in(head: bytes) -> bool:
    """Whether the ending of a picture's name stands somewhere in the beginning of a file."""
    return any(ending.encode() in head for ending in PICTURE_ENDINGS)


def _has_pictures(folder: str | Path, depth: int) -> bool:
    entries = list(_first(folder))
    if any(is_picture(entry.name) and entry.is_file() for entry in entries):
        return True
    return depth > 0 and any(_has_pictures(entry.path, depth - 1) for entry in entries if entry.is_dir())


def _first(folder: str | Path) -> Iterator[os.DirEntry[str]]:
    """Some entries of a folder that are not hidden; none if it cannot be looked into."""
    try:
        with os.scandir(folder) as entries:
            yield from sorted(
                islice((entry for entry in entries if not entry.name.startswith((".", "__"))), _PEEK),
                key=lambda entry: entry.name,
            )
    except OSError:
        return


OPENERS: dict[str, Opener] = {images_folder.NAME: images_folder.open_folder, images_table.NAME: images_table.open_table}
RECOGNISE: tuple[Recognise, ...] = (recognise_folder, recognise_table)
