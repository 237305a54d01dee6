"""Sources of pictures with masks and with boxes."""

import os
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
_FOLDERS = 40
_FILES = 4000
"""Of each folder, so many names are looked at to tell what it is."""


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
    """Names of files below a folder, not all where there are very many."""
    names: list[str] = []
    waiting = [("", 0)]
    looked = 0
    while waiting and looked < _FOLDERS:
        folder, depth = waiting.pop(0)
        looked += 1
        try:
            with os.scandir(root / folder) as entries:
                for count, entry in enumerate(entries):
                    if count >= _FILES:
                        break
                    if entry.name.startswith("."):
                        continue
                    if os.path.splitext(entry.name)[1].lower() in endings:
                        names.append(f"{folder}{entry.name}")
                    elif depth < _DEEP and "." not in entry.name and entry.is_dir():
                        waiting.append((f"{folder}{entry.name}/", depth + 1))
        except OSError:
            continue
    return sorted(names)


OPENERS: dict[str, Opener] = {
    masks_source.NAME: masks_source.open_masks,
    boxes_coco.NAME: boxes_coco.open_coco,
    boxes_voc.NAME: boxes_voc.open_voc,
    boxes_yolo.NAME: boxes_yolo.open_yolo,
}
RECOGNISE: tuple[Recognise, ...] = (recognise_masks, recognise_voc, recognise_yolo, recognise_coco)
