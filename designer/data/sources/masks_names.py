"""Names of classes in files beside masks: one a line, with or without their numbers or colours; JSON; CSV."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any, NamedTuple

from designer.data.errors import DataError

NAME_ENDINGS = (".txt", ".names", ".json", ".csv")
_KNOWN = (
    "classes",
    "class_names",
    "labels",
    "names",
    "label_colors",
    "label_colours",
    "labelmap",
    "label_map",
    "class_dict",
    "class_dict_seg",
    "colormap",
    "palette",
    "obj",
    "predefined_classes",
)
_LARGEST = 1 << 20
_COLOUR_WORDS = (("r", "g", "b"), ("red", "green", "blue"))


class Named(NamedTuple):
    """A class as a file names it: its number or colour (0xRRGGBB), if it is said."""

    name: str
    code: int | None = None
    is_colour: bool = False


def names_beside(*folders: Path) -> Path | None:
    """A file in one of the folders that is called like a list of classes."""
    for folder in folders:
        for name in _KNOWN:
            for ending in NAME_ENDINGS:
                if (found := folder / f"{name}{ending}").is_file():
                    return found
    return None


def read_names(path: Path) -> tuple[Named, ...]:
    """The classes that a file lists, in its order. Raises `DataError`."""
    text = _text(path)
    match path.suffix.lower():
        case ".json":
            found = _of_json(path, text)
        case ".csv":
            found = _of_cells(text)
        case _:
            found = [_of_line(line) for line in text.splitlines() if _is_said(line)]
    found = [each for each in found if each.name]
    if not found:
        raise DataError(f"“{path.name}” names no classes.", "Write one name in each line, or choose another file.")
    return tuple(found)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise DataError(f"“{path.name}” is larger than 1 MiB; a list of classes was expected.", "Choose another.")
        content = path.read_bytes()
    except OSError as error:
        raise DataError(f"“{path}” could not be read: {error.strerror or error}.", "Check the path.") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _is_said(line: str) -> bool:
    line = line.strip()
    return bool(line) and not (line.startswith("#") and not re.match(r"#[0-9a-fA-F]{6}\b", line))


def _of_line(line: str) -> Named:
    """`cat`, `1 cat`, `1: cat`, `cat 128 0 0`, `128 0 0 cat`, `cat:128,0,0::`."""
    words = re.split(r"[\s,:;]+", line.strip().rstrip(":"))
    numbers = [word.isascii() and word.isdigit() and int(word) < 256 for word in words]
    if len(words) >= 4 and all(numbers[:3]):
        return Named(" ".join(words[3:]), _colour(*map(int, words[:3])), is_colour=True)
    if len(words) >= 4 and all(numbers[-3:]) and not any(numbers[:-3]):
        return Named(" ".join(words[:-3]), _colour(*map(int, words[-3:])), is_colour=True)
    if len(words) >= 2 and words[0].isascii() and words[0].isdigit() and int(words[0]) < 1 << 16:
        return Named(re.sub(r"^\s*\d+[\s,:;]+", "", line).strip(), int(words[0]))
    return Named(line.strip())


def _of_cells(text: str) -> list[Named]:
    rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text, newline="")) if any(row)]
    head = [cell.casefold() for cell in rows[0]] if rows else []
    for words in _COLOUR_WORDS:
        if all(word in head for word in words):
            places = [head.index(word) for word in words]
            other = next((at for at, word in enumerate(head) if word not in words), None)
            return [_of_row(row, places, other) for row in rows[1:] if len(row) == len(head)]
    if "name" in head and len(head) > 1:
        at = head.index("name")
        number = next((head.index(word) for word in ("id", "number", "value", "class") if word in head), None)
        return [
            Named(row[at], int(row[number]) if number is not None and row[number].isdigit() else None)
            for row in rows[1:]
            if len(row) == len(head)
        ]
    return [_of_line(" ".join(row)) for row in rows]


def _of_row(row: list[str], places: list[int], name: int | None) -> Named:
    numbers = [row[at] for at in places]
    if name is None or not all(each.isascii() and each.isdigit() and int(each) < 256 for each in numbers):
        return Named("")
    return Named(row[name], _colour(*map(int, numbers)), is_colour=True)


def _of_json(path: Path, text: str) -> list[Named]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DataError(f"“{path.name}” is no JSON: {error}.", "Save it anew.") from None
    if isinstance(value, dict):
        inner = next((each for each in value.values() if isinstance(each, list)), None)
        if len(value) == 1 and inner is not None and _colour_of(inner) is None:
            value = inner
        else:
            return [_of_pair(str(key), each) for key, each in value.items()]
    if not isinstance(value, list):
        raise DataError(f"“{path.name}” must be a list of classes.", 'Write it as ["ground", "cat", …].')
    return [_of_object(each) for each in value]


def _of_pair(key: str, value: Any) -> Named:
    if isinstance(value, str) and key.isascii() and key.isdigit() and int(key) < 1 << 16:
        return Named(value, int(key))
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 16:
        return Named(key, value)
    colour = _colour_of(value)
    return Named(key, colour, is_colour=True) if colour is not None else Named("")


def _of_object(value: Any) -> Named:
    if isinstance(value, str):
        return Named(value)
    if not isinstance(value, dict):
        return Named("")
    name = next((str(value[word]) for word in ("name", "label", "class", "title") if word in value), "")
    colour = _colour_of(next((value[word] for word in ("color", "colour", "rgb") if word in value), None))
    if colour is not None:
        return Named(name, colour, is_colour=True)
    number = next((value[word] for word in ("id", "value", "index") if word in value), None)
    return Named(name, number if isinstance(number, int) and 0 <= number < 1 << 16 else None)


def _colour_of(value: Any) -> int | None:
    if isinstance(value, str) and re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        return int(value[1:], 16)
    if isinstance(value, list) and len(value) >= 3 and all(isinstance(each, int) and 0 <= each < 256 for each in value):
        return _colour(*value[:3])
    return None


def _colour(red: int, green: int, blue: int) -> int:
    return red << 16 | green << 8 | blue
