"""Sources of pictures with masks and with boxes."""

import os
from functools import lru_cache
from itertools import islice
from pathlib import Path

from designer.data.sources import boxes_coco, boxes_voc, boxes_yolo, masks_source
from designer.data.sources.images_walk import PICTURE_ENDINGS
from designer.data.sources.masks_codes import MASK_ENDINGS
from designer.data.sources.masks_pairs import divided, matched
from designer.data.sources.opening import Opener, Recognise, Values

_DEEP = 3
_TEXTS = 20
_HEAD = 1 << 16
_ENDINGS = PICTURE_ENDINGS | MASK_ENDINGS | {".xml", ".txt", ".json"}
_FOLDERS = 40
_FILES = 4000
"""Of each folder, so many names are looked at to tell what it is."""
_ALL_FILES = 3 * _FILES
"""And so many of all folders together."""


def recognise_masks(path: Path) -> tuple[str, Values] | None:
    """A folder in which most masks have a picture that is called alike."""
    if not path.is_dir():
        return None
    names = some_names(path, PICTURE_ENDINGS | MASK_ENDINGS)
    pictures, masks = divided(names)
    if not masks or not pictures:
        return None
    found = matched(pictures, masks)
    return (masks_source.NAME, {"path": str(path)}) if 2 * len(set(found.values())) > len(masks) else None


def recognise_voc(path: Path) -> tuple[str, Values] | None:
    """A folder with an XML file for each picture."""
    if not path.is_dir():
        return None
    if not some_names(path, frozenset((".xml",))):
        return None
    names = some_names(path, PICTURE_ENDINGS | {".xml"})
    stems = {_stem(name) for name in names if not name.lower().endswith(".xml")}
    described = [name for name in names if name.lower().endswith(".xml") and _stem(name) in stems]
    if not described or b"<annotation" not in _head(path / described[0]):
        return None
    return boxes_voc.NAME, {"path": str(path)}


def recognise_yolo(path: Path) -> tuple[str, Values] | None:
    """A folder with a text file of boxes for some of the pictures."""
    if not path.is_dir():
        return None
    names = some_names(path, PICTURE_ENDINGS | {".txt"})
    texts = {name for name in names if name.lower().endswith(".txt")}
    if not texts:
        return None
    found = (boxes_yolo.text_of(name, texts) for name in names if name not in texts)
    for text in islice((each for each in found if each is not None), _TEXTS):
        if head := _head(path / text).strip():
            is_boxes = boxes_yolo.is_box(head.splitlines()[0].decode("utf-8", "replace"))
            return (boxes_yolo.NAME, {"path": str(path)}) if is_boxes else None
    return None


def recognise_coco(path: Path) -> tuple[str, Values] | None:
    """A COCO file, or a folder in which one lies on top or in a folder called annotations."""
    if path.is_file():
        return (boxes_coco.NAME, {"path": str(path)}) if path.suffix.lower() == ".json" and _is_coco(path) else None
    if not path.is_dir() or not any(some_names(path, PICTURE_ENDINGS)):
        return None
    names = [name for name in some_names(path, frozenset((".json",))) if name.count("/") < 2]
    names.sort(key=lambda name: ("instances" not in name, "train" not in name, name))
    found = next((name for name in names[:_TEXTS] if _is_coco(path / name)), None)
    return (boxes_coco.NAME, {"path": str(path / found)}) if found else None


def _is_coco(path: Path) -> bool:
    """Whether the lists of a COCO file begin somewhere at its front or its end, and boxes are spoken of."""
    head = _head(path)
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _HEAD))
            ends = head + file.read(_HEAD)
    except OSError:
        return False
    lists = (b'"images"', b'"annotations"', b'"categories"')
    small = path.stat().st_size <= 2 * _HEAD
    return sum(each in ends for each in lists) >= (3 if small else 1) and (b'"bbox"' in ends or not small)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""


def _stem(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[0].casefold()


def some_names(root: Path, endings: frozenset[str]) -> list[str]:
    """Names of files below a folder, not all where there are very many, in their order."""
    return [name for ending, name in _names_below(root) if ending in endings]


@lru_cache(maxsize=1)
def _names_below(root: Path) -> tuple[tuple[str, str], ...]:
    """Endings and names. All ways of recognising ask for the same folder, one after the other; `forget` ends that."""
    names: list[tuple[str, str]] = []
    waiting = [("", 0)]
    looked = 0
    while waiting and looked < _FOLDERS and len(names) < _ALL_FILES:
        folder, depth = waiting.pop(0)
        looked += 1
        try:
            with os.scandir(root / folder) as entries:
                for entry in islice(entries, _FILES):
                    name = entry.name
                    if name.startswith("."):
                        continue
                    _, dot, ending = name.rpartition(".")
                    if (ending := f".{ending.lower()}") in _ENDINGS and dot:
                        names.append((ending, f"{folder}{name}"))
                    elif depth < _DEEP and not dot and entry.is_dir():
                        waiting.append((f"{folder}{name}/", depth + 1))
        except OSError:
            continue
    return tuple(sorted(names, key=lambda each: each[1]))


def forget() -> None:
    """The next recognition looks at the disk anew."""
    _names_below.cache_clear()


OPENERS: dict[str, Opener] = {
    masks_source.NAME: masks_source.open_masks,
    boxes_coco.NAME: boxes_coco.open_coco,
    boxes_voc.NAME: boxes_voc.open_voc,
    boxes_yolo.NAME: boxes_yolo.open_yolo,
}
RECOGNISE: tuple[Recognise, ...] = (recognise_masks, recognise_voc, recognise_yolo, recognise_coco)
