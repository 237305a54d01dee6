"""Boxes as COCO has them: one JSON file that lists pictures, categories and annotations."""

import json
from pathlib import Path
from typing import Any

from designer.data.errors import DataError
from designer.data.source import Trouble
from designer.data.sources.boxes_source import Collected, Drawn, size_of, source_of_boxes
from designer.data.sources.images_walk import in_order
from designer.data.sources.opening import Values
from designer.data.sources.pictures_named import PicturesNamed
from designer.data.sources.regions_source import RegionSource

NAME = "coco"
_LARGEST = 1 << 30
_NAMED = 3
_SAVE = "Export it as COCO JSON (instances) again."


def open_coco(values: Values) -> RegionSource:
    """The pictures that the file lists, with their boxes. Raises `DataError`."""
    path = Path(values["path"])
    content = _content(path)
    categories = _categories(path, content)
    here = PicturesNamed.around(path, values["pictures"])
    found, keys, troubles = _pictures(path, content, here)
    numbers = {id_: number for number, (id_, _) in enumerate(categories)}
    crowds = 0
    for place, each in enumerate(content["annotations"], start=1):
        said = f"“{path.name}”, annotation {place}"
        picture = each.get("image_id") if isinstance(each, dict) else None
        key = keys.get(picture) if _is_id(picture) else None
        if key is None:
            continue
        if each.get("iscrowd"):
            crowds += 1
            continue
        _add(found, key, said, each, numbers)
    if crowds:
        message = f"{crowds} annotations of crowds were left out: they are around many things at once."
        troubles.append(Trouble("", message if crowds > 1 else "1 annotation of a crowd was left out."))
    return source_of_boxes(
        values,
        name=NAME,
        title=path.stem,
        root=here.root,
        keys=sorted(found.drawn, key=in_order),
        labels=[name for _, name in categories],
        found=found,
        troubles=troubles,
        files=[path],
    )


def _content(path: Path) -> dict[str, Any]:
    try:
        if path.is_dir():
            raise DataError(f"“{path}” is a folder; a JSON file was expected.", "Choose the file in it.")
        if path.stat().st_size > _LARGEST:
            raise DataError(f"“{path.name}” is larger than 1 GiB.", "Divide it.")
        content = json.loads(path.read_bytes())
    except OSError as error:
        raise DataError(f"“{path}” could not be read: {error.strerror or error}.", "Check the path.") from error
    except (ValueError, RecursionError) as error:
        raise DataError(f"“{path.name}” is no JSON: {error}.", _SAVE) from None
    if not isinstance(content, dict) or not all(isinstance(content.get(name), list) for name in _LISTS):
        raise DataError(
            f"“{path.name}” is no COCO file: the lists images, annotations and categories were expected.", _SAVE
        )
    return content


_LISTS = ("images", "annotations", "categories")


def _categories(path: Path, content: dict[str, Any]) -> list[tuple[Any, str]]:
    """(id, name) by id: ids may have holes."""
    pairs = [
        (each["id"], str(each.get("name") or f"class {each['id']}"))
        for each in content["categories"]
        if isinstance(each, dict) and _is_id(each.get("id"))
    ]
    names = [name for _, name in pairs]
    if not pairs or len({id_ for id_, _ in pairs}) < len(pairs):
        what = "names no categories" if not pairs else "has two categories with the same id"
        raise DataError(f"“{path.name}” {what}.", _SAVE)
    unique = [(id_, name if names.count(name) == 1 else f"{name} ({id_})") for id_, name in pairs]
    return sorted(unique, key=lambda pair: (isinstance(pair[0], str), pair[0]))


def _pictures(
    path: Path, content: dict[str, Any], here: PicturesNamed
) -> tuple[Collected, dict[Any, str], list[Trouble]]:
    """An empty drawing for each picture that is there, and their keys by id."""
    found, keys, missing = Collected(), dict[Any, str](), list[str]()
    for each in content["images"]:
        name = each.get("file_name") if isinstance(each, dict) else None
        if not isinstance(name, str) or not _is_id(each.get("id")):
            missing.append(str(name))
            continue
        key = here.find(name)
        if key is None or key in found.drawn:
            missing.append(name)
            continue
        found.drawn[key] = Drawn(size_of(here.root / key, key, _size(each)))
        keys[each["id"]] = key
    if not keys:
        first = f", “{missing[0]}” first" if missing else ""
        raise DataError(
            f"None of the {len(content['images'])} pictures that “{path.name}” lists is there{first}.",
            "Put the file beside the pictures, or choose their folder.",
        )
    troubles = []
    if missing:
        shown = ", ".join(f"“{name}”" for name in missing[:_NAMED]) + (", …" if len(missing) > _NAMED else "")
        message = f"“{path.name}”: {len(missing)} of {len(content['images'])} pictures are not there: {shown}."
        troubles.append(Trouble("", message, "They were left out; put them back if they matter."))
    return found, keys, troubles


def _add(found: Collected, key: str, said: str, each: dict[str, Any], numbers: dict[Any, int]) -> None:
    box, category = each.get("bbox"), each.get("category_id")
    wide, high = found.drawn[key].size or (1, 1)
    if not _is_id(category) or category not in numbers:
        found.leave_out("are of a class that is not listed", said)
        return
    if not isinstance(box, list) or len(box) != 4:
        found.leave_out("have less or more than four edges", said)
        return
    try:
        x, y, width, height = (float(number) for number in box)
    except (TypeError, ValueError, OverflowError):
        found.leave_out("have an edge that is no number", said)
        return
    edges = (x / wide, y / high, (x + width) / wide, (y + height) / high)
    found.add(key, said, edges, numbers[category])


def _size(each: dict[str, Any]) -> tuple[int, int]:
    width, height = each.get("width"), each.get("height")
    is_said = all(isinstance(side, int) and 0 < side < 1 << 20 for side in (width, height))
    return (int(width), int(height)) if is_said else (0, 0)  # type: ignore[arg-type]


def _is_id(value: Any) -> bool:
    return isinstance(value, int | str) and not isinstance(value, bool)
