"""Looks through folders for pictures, by their names alone: a hundred thousand files take about a second."""

import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from designer.data.errors import DataError
from designer.data.source import Trouble
from designer.data.telling import tell

PICTURE_ENDINGS = frozenset((".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff"))
_IGNORED = frozenset(("thumbs.db", "desktop.ini", "__macosx"))
"""What systems leave in folders, in small letters; what begins with a dot is ignored, too."""

_TOLD_EVERY = 500
_NAMED = 3
"""So many names or endings are told as examples."""


@dataclass(slots=True)
class Found:
    """What a folder holds. Names are relative to it, with “/” between folders.

    `pictures` end in `endings`, which may be those of other files.
    """

    endings: frozenset[str] = PICTURE_ENDINGS
    pictures: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)
    """How many files of each ending are no pictures."""
    unusable: list[str] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)

    def told(self) -> tuple[Trouble, ...]:
        """All that was left out: one trouble for each reason, not one for each file."""
        told = list(self.troubles)
        if self.others:
            count = sum(self.others.values())
            endings = ", ".join(ending or "no ending" for ending, _ in self.others.most_common(_NAMED))
            are = "file is no picture" if count == 1 else "files are no pictures"
            hint = f"Pictures end in {', '.join(sorted(PICTURE_ENDINGS))}; convert what is to be used."
            told.append(Trouble("", f"{count} {are} by the ending ({endings}) and left out.", hint))
        if self.unusable:
            count, first = len(self.unusable), ascii(self.unusable[0])
            have = "picture has a name" if count == 1 else "pictures have names"
            message = f"{count} {have} with a backslash or with letters that are no text, and left out: {first}."
            told.append(Trouble("", message, "Rename what is to be used."))
        return tuple(told)


def walk(root: Path, endings: frozenset[str] = PICTURE_ENDINGS) -> Found:
    """All pictures in a folder and the folders in it, in the order of their names. Raises `DataError`.

    No file is opened. A folder is looked through once, whatever links lead to it, so that loops end. With other
    `endings`, other files are found as if they were pictures.
    """
    found = Found(endings)
    seen: set[tuple[int, int]] = set()
    waiting, links = [""], list[str]()
    while waiting or links:
        if not waiting:  # Links come last, so that what is really there keeps its own name.
            links.sort(key=in_order, reverse=True)
            waiting.append(links.pop())
        _look_into(root, waiting.pop(), found, seen, waiting, links)
    found.pictures.sort(key=in_order)
    found.folders.sort(key=in_order)
    return found


def _look_into(
    root: Path, folder: str, found: Found, seen: set[tuple[int, int]], waiting: list[str], links: list[str]
) -> None:
    """Notes what lies in one folder, whose name ends in “/” unless it is the root."""
    try:
        state = os.stat(place := root / folder)
        if (state.st_dev, state.st_ino) in seen:
            message = f"The folder “{folder[:-1]}” leads to a folder that was looked through already, and was left out."
            found.troubles.append(Trouble(folder[:-1], message, "Remove the link if it is there by mistake."))
            return
        seen.add((state.st_dev, state.st_ino))
        with os.scandir(place) as entries:
            for number, entry in enumerate(entries):
                if not number % _TOLD_EVERY:
                    tell(len(found.pictures))
                _note(entry, folder, found, waiting, links)
    except OSError as error:
        reason = error.strerror or error
        if not folder:
            raise DataError(f"The folder “{root}” could not be looked into: {reason}.", "Check the path.") from error
        message = f"The folder “{folder[:-1]}” could not be looked into: {reason}."
        found.troubles.append(Trouble(folder[:-1], message, "Allow reading it, or remove it."))
        return
    if folder:
        found.folders.append(folder[:-1])


def _note(entry: os.DirEntry[str], folder: str, found: Found, waiting: list[str], links: list[str]) -> None:
    name = entry.name
    if name.startswith(".") or name.lower() in _IGNORED:
        return
    path = folder + name
    if entry.is_dir():
        (links if entry.is_symlink() else waiting).append(f"{path}/")
        return
    ending = f".{name.rpartition('.')[2].lower()}" if "." in name else ""
    if ending not in found.endings or not entry.is_file():
        found.others[ending] += 1
    elif "\\" in name or not _is_text(path):
        found.unusable.append(path)
    else:
        found.pictures.append(path)


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def in_order(name: str) -> tuple[str, str]:
    """What names are sorted by: capitals do not matter, unless nothing else differs."""
    return name.casefold(), name
