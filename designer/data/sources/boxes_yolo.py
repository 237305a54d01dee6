"""Boxes as YOLO has them: a text file for each picture, a line for each box; data.yaml or classes.txt names classes."""

import re
from collections.abc import Iterator
from math import isfinite
from pathlib import Path

from designer.data.errors import DataError
from designer.data.source import Trouble
from designer.data.sources.boxes_source import Collected, Drawn, source_of_boxes
from designer.data.sources.images_walk import PICTURE_ENDINGS, in_order, walk
from designer.data.sources.masks_names import names_beside, read_names
from designer.data.sources.opening import Values
from designer.data.sources.regions_source import RegionSource

NAME = "yolo"
NOT_BOXES = frozenset(("classes.txt", "labels.txt", "names.txt", "readme.txt", "license.txt", "train.txt", "val.txt"))
"""Texts that lie beside those of pictures, in small letters."""
_YAML = (".yaml", ".yml")
_LARGEST = 4 << 20
_MOST_CLASSES = 10_000


def open_yolo(values: Values) -> RegionSource:
    """The pictures below a folder with the boxes of their text files. Raises `DataError`."""
    root = Path(values["path"])
    pictures = walk(root, PICTURE_ENDINGS).pictures
    texts = set(walk(root, frozenset((".txt",))).pictures)
    pairs = {key: text for key in pictures if (text := text_of(key, texts))}
    if not pairs:
        raise DataError(
            f"“{root}” holds {len(pictures)} pictures, but no text files with their boxes.",
            "Choose the folder around images and labels.",
        )
    folders = {text.rpartition("/")[0] for text in pairs.values()}
    kept = [key for key in pictures if key in pairs or _folder_of(key) in folders]
    found, seen = Collected(), set[int]()
    boxes = [(key, said, *box) for key, text in pairs.items() for said, box in _lines(root / text, text, found)]
    seen = {klass for _, _, klass, _ in boxes}
    names, troubles = _names(root, values, folders)
    labels = names or tuple(f"class {number}" for number in range(max(seen, default=0) + 1))
    found.drawn = {key: Drawn() for key in kept}
    for key, said, klass, edges in boxes:
        if klass >= len(labels):
            found.leave_out("are of a class that is not listed", said)
        else:
            found.add(key, said, edges, klass)
    over = len(pictures) - len(kept)
    if over:
        troubles.append(Trouble("", f"{over} pictures beside those with boxes were left out.", "They have no labels."))
    return source_of_boxes(
        values,
        name=NAME,
        title=root.name or str(root),
        root=root,
        keys=sorted(kept, key=in_order),
        labels=labels,
        found=found,
        troubles=troubles,
        files=[root / text for text in pairs.values()],
    )


def text_of(picture: str, texts: set[str]) -> str | None:
    """The text of a picture: in labels where the picture is in images, or beside it."""
    beside = f"{picture.rpartition('.')[0]}.txt"
    parts = beside.split("/")
    for place in range(len(parts) - 2, -1, -1):
        if parts[place].casefold() in ("images", "image", "imgs", "jpegimages"):
            other = "/".join([*parts[:place], "labels", *parts[place + 1 :]])
            if other in texts:
                return other
    return beside if beside in texts and parts[-1].casefold() not in NOT_BOXES else None


def _folder_of(picture: str) -> str:
    """The folder in which a picture's text would lie, beside it or in labels."""
    parts = picture.split("/")[:-1]
    for place in range(len(parts) - 1, -1, -1):
        if parts[place].casefold() in ("images", "image", "imgs", "jpegimages"):
            return "/".join([*parts[:place], "labels", *parts[place + 1 :]])
    return "/".join(parts)


Box = tuple[int, tuple[float, float, float, float]]


def _lines(path: Path, name: str, found: Collected) -> Iterator[tuple[str, Box]]:
    """The boxes of one text: how each is called, its class and edges. Raises `DataError` for what is no text."""
    try:
        if path.stat().st_size > _LARGEST:
            found.leave_out("stand in lines that are no boxes", f"“{name}”")
            return
        lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except OSError as error:
        raise DataError(f"“{name}” could not be read: {error.strerror or error}.", "Check the file.") from error
    for number, line in enumerate(lines, start=1):
        words = line.split()
        if not words:
            continue
        said = f"“{name}”, line {number}"
        box = _box(words)
        if box is None:
            found.leave_out("stand in lines that are no boxes", said)
        else:
            yield said, box


def is_box(line: str) -> bool:
    """Whether a line is that of a box."""
    return _box(line.split()) is not None


def _box(words: list[str]) -> Box | None:
    """`class x y width height`, perhaps with a share of confidence; or `class x1 y1 x2 y2 …`, corners of a shape."""
    try:
        klass, numbers = float(words[0]), [float(word) for word in words[1:]]
    except ValueError:
        return None
    if not isfinite(klass) or klass != int(klass) or not 0 <= klass < _MOST_CLASSES:
        return None
    if len(numbers) in (4, 5):
        x, y, width, height = numbers[:4]
        return int(klass), (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
    if len(numbers) >= 6 and len(numbers) % 2 == 0:
        xs, ys = numbers[::2], numbers[1::2]
        return int(klass), (min(xs), min(ys), max(xs), max(ys))
    return None


def _names(root: Path, values: Values, folders: set[str]) -> tuple[tuple[str, ...], list[Trouble]]:
    """Names of the classes: of the file that is given, of a YAML file, or of classes.txt."""
    own = Path(values["names"]) if values["names"] else None
    try:
        described = sorted(path for path in root.iterdir() if path.suffix.lower() in _YAML)
    except OSError:
        described = []
    for path in [own] if own is not None and own.suffix.lower() in _YAML else [] if own else described:
        names = names_in_yaml(path)
        if names or own is not None:
            return names, []
    beside = own or names_beside(root, *(root / folder for folder in sorted(folders)), root / "labels")
    if beside is None:
        message = (
            "No file names the classes: data.yaml or classes.txt was looked for. They are called by their numbers."
        )
        return (), [Trouble("", message, "Add classes.txt with one name in each line.")]
    return tuple(each.name for each in read_names(beside)), []


def names_in_yaml(path: Path) -> tuple[str, ...]:
    """The list or table called `names` in a YAML file. Only that much of YAML is read. Raises `DataError`."""
    try:
        if path.stat().st_size > _LARGEST:
            raise DataError(
                f"“{path.name}” is larger than 4 MiB; a description of data was expected.", "Choose another."
            )
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise DataError(f"“{path}” could not be read: {error.strerror or error}.", "Check the path.") from error
    head = re.search(r"^names[ \t]*:[ \t]*(.*)$", text, re.MULTILINE)
    if head is None:
        return ()
    first, rest = _bare(head.group(1)), text[head.end() :]
    if first.startswith(("[", "{")):
        close = "]" if first[0] == "[" else "}"
        inside = (first + rest).partition(close)[0][1:]
        return _numbered(
            [_unquoted(each) for each in re.findall(r"\s*('[^']*'|\"[^\"]*\"|[^,\n]+)", inside)], path, first[0]
        )
    entries = []
    for line in rest.splitlines():
        bare = _bare(line)
        if not bare.strip():
            continue
        item = re.match(r"\s*-\s+(.*)$", bare) or re.match(r"\s+(\d+\s*:\s*.*)$", bare)
        if item is None:
            break
        entries.append(_unquoted(item.group(1)))
    return _numbered(entries, path, "")


def _numbered(entries: list[str], path: Path, kind: str) -> tuple[str, ...]:
    """Names by their place, or by the number that stands before each of them."""
    pairs = [re.fullmatch(r"['\"]?(\d{1,5})['\"]?\s*:\s*(.*)", each) for each in entries if each]
    if kind != "[" and pairs and all(pairs):
        named = {int(pair.group(1)): _unquoted(pair.group(2)) for pair in pairs if pair is not None}
        if max(named) >= _MOST_CLASSES:
            raise DataError(
                f"“{path.name}” has a class number {max(named)}.", f"Numbers below {_MOST_CLASSES} are read."
            )
        return tuple(named.get(number, f"class {number}") for number in range(max(named) + 1))
    return tuple(each for each in entries if each)


def _bare(line: str) -> str:
    """A line without the remark at its end."""
    return re.sub(r"(^|\s)#.*$", "", line).rstrip()


def _unquoted(said: str) -> str:
    said = said.strip()
    return said[1:-1] if len(said) > 1 and said[0] == said[-1] and said[0] in "'\"" else said
