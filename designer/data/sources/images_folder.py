"""Folders of pictures: the name of the folder is the class."""

from collections.abc import Sequence
from pathlib import Path
from unicodedata import normalize

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, RECONSTRUCTION
from designer.data.errors import DataError
from designer.data.source import Targets, Trouble
from designer.data.sources.images_look import decode_for, settled
from designer.data.sources.images_source import ImageSource
from designer.data.sources.images_walk import PICTURE_ENDINGS, Found, in_order, walk
from designer.data.sources.opening import Values

NAME = "image_folder"

_PARTS = frozenset(("train", "training", "val", "valid", "validation", "test", "testing", "dev"))
"""Folders that are no classes: parts that somebody divided the data into."""

_NAMED = 3


def open_folder(values: Values) -> ImageSource:
    """The pictures below a folder, each of the class of its folder, or with nothing to predict. Raises `DataError`."""
    root = Path(values["path"])
    found = walk(root)
    troubles = list(found.told())
    if not found.pictures:
        endings = ", ".join(sorted(PICTURE_ENDINGS))
        raise DataError(
            f"There is no picture in “{root}” ({endings}).", "Choose a folder that holds folders of pictures."
        )
    task = values.get("task", CLASSIFICATION)
    depth = depth_of_classes(found.pictures)
    if task == "auto":
        task = CLASSIFICATION if any(key.count("/") > depth for key in found.pictures) else RECONSTRUCTION
    if task == RECONSTRUCTION:
        keys: list[str] = found.pictures
        targets = Targets(RECONSTRUCTION, np.zeros((len(keys), 0), dtype=np.float32), names=())
    else:
        keys, targets, more = _classes(root, found, depth)
        troubles += more
    decode = decode_for(values, root, keys)
    return ImageSource(
        name=NAME,
        title=root.name or str(root),
        root=root,
        keys=tuple(keys),
        targets=targets,
        decode=decode,
        settled=settled(decode),
        troubles=troubles,
    )


def _classes(root: Path, found: Found, depth: int) -> tuple[list[str], Targets, list[Trouble]]:
    """The pictures in folders of classes, which these are, and what was left out. Raises `DataError`."""
    keys = [key for key in found.pictures if key.count("/") > depth]
    if not keys:
        message = (
            f"“{root}” holds {_pictures(len(found.pictures))}, but no folders: the folder of a picture is its class."
        )
        hint = "Put the pictures of each class into a folder, choose a table that lists them, or predict nothing."
        raise DataError(message, hint)
    troubles = _without_class(found.pictures, depth)
    named = [normalize("NFC", key.split("/", depth + 1)[depth]) for key in keys]
    labels = tuple(sorted(set(named), key=in_order))
    troubles += _empty(found, depth, labels)
    if len(labels) < 2:
        message = f"All {_pictures(len(keys))} in “{root}” are of one class, “{labels[0]}”; two at least were expected."
        hint = "Choose the folder above, add a folder with pictures of another class, or predict nothing."
        raise DataError(message, hint)
    numbers = {label: number for number, label in enumerate(labels)}
    values = np.array([numbers[label] for label in named], dtype=np.int64)
    return keys, Targets(CLASSIFICATION, values, labels), troubles


def depth_of_classes(pictures: Sequence[str]) -> int:
    """How many folders lie above those that are classes: a single folder around all, and parts such as `train`."""
    depth = 0
    while True:
        inner = [key.split("/", depth + 1) for key in pictures if key.count("/") > depth]
        names = {parts[depth] for parts in inner}
        is_deeper = any("/" in parts[depth + 1] for parts in inner)
        is_around = len(names) == 1 and len(inner) == len(pictures)
        are_parts = bool(names) and all(name.casefold() in _PARTS for name in names)
        if not is_deeper or not (is_around or are_parts):
            return depth
        depth += 1


def _without_class(pictures: Sequence[str], depth: int) -> list[Trouble]:
    """One trouble for all pictures that lie beside the folders of the classes, or above."""
    beside = [key for key in pictures if key.count("/") <= depth]
    if not beside:
        return []
    shown = ", ".join(f"“{key}”" for key in beside[:_NAMED]) + (", …" if len(beside) > _NAMED else "")
    message = f"{_pictures(len(beside))} are in no folder of a class and were left out: {shown}."
    if len(beside) == 1:
        message = f"1 picture is in no folder of a class and was left out: {shown}."
    return [Trouble("", message, "Move what is to be used into the folder of its class.")]


def _empty(found: Found, depth: int, labels: Sequence[str]) -> list[Trouble]:
    """A trouble for each folder that would be a class if it held pictures."""
    names = {normalize("NFC", parts[depth]) for folder in found.folders if len(parts := folder.split("/")) == depth + 1}
    return [
        Trouble(
            name, f"The folder “{name}” holds no pictures, so there is no such class.", "Add pictures, or remove it."
        )
        for name in sorted(names - set(labels), key=in_order)
    ]


def _pictures(count: int) -> str:
    return f"{count} picture{'s' * (count != 1)}"
