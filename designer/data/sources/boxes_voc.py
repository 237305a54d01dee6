"""Boxes as Pascal VOC has them: an XML file for each picture."""

from collections.abc import Sequence
from pathlib import Path
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from designer.data.errors import DataError
from designer.data.source import Trouble
from designer.data.sources.boxes_source import Collected, Drawn, size_of, source_of_boxes
from designer.data.sources.images_walk import PICTURE_ENDINGS, in_order, walk
from designer.data.sources.opening import Values
from designer.data.sources.regions_source import RegionSource
from runtime.errors import InputError

NAME = "voc"
_LARGEST = 8 << 20
_DEEPEST = 32
_XML = frozenset((".xml",))
_FOLDERS = ("annotations", "annotation", "xml", "xmls", "labels")
_PICTURES = ("jpegimages", "images", "image", "img", "pictures")
_EDGES = ("xmin", "ymin", "xmax", "ymax")


def open_voc(values: Values) -> RegionSource:
    """The pictures below a folder that an XML file describes. Raises `DataError`."""
    root = Path(values["path"])
    described = walk(root, _XML).pictures
    if not described:
        raise DataError(f"There are no XML files in “{root}”.", "Choose the folder around pictures and Annotations.")
    pairs, troubles = _pairs(root, described)
    if not pairs:
        first = f" {troubles[0].message}" if troubles else " None of them is called as a picture is."
        raise DataError(f"“{root}” holds {len(described)} XML files, but no picture with its boxes.{first}", _CALL)
    labels = sorted({label for _, tree in pairs.values() for each in tree.iter("object") if (label := _label(each))})
    labels.sort(key=in_order)
    if not labels:
        raise DataError(f"The XML files in “{root}” describe no objects.", "Choose the folder with the annotations.")
    found, numbers = Collected(), {label: number for number, label in enumerate(labels)}
    for key, (name, tree) in pairs.items():
        _draw(found, root, key, name, tree, numbers)
    return source_of_boxes(
        values,
        name=NAME,
        title=root.name or str(root),
        root=root,
        keys=sorted(found.drawn, key=in_order),
        labels=labels,
        found=found,
        troubles=troubles,
        files=[root / name for name in described],
    )


def _pairs(root: Path, described: Sequence[str]) -> tuple[dict[str, tuple[str, Element]], list[Trouble]]:
    """Picture → its description and what that holds; and what was left out."""
    pictures = walk(root, PICTURE_ENDINGS).pictures
    by_place = {_place(name): name for name in pictures}
    by_stem: dict[str, list[str]] = {}
    for name in pictures:
        by_stem.setdefault(_stem(name), []).append(name)
    pairs, troubles, lonely = dict[str, tuple[str, Element]](), list[Trouble](), list[str]()
    for name in described:
        several = by_stem.get(_stem(name), [])
        key = by_place.get(_place(name)) or (several[0] if len(several) == 1 else None)
        if key is None or key in pairs:
            lonely.append(name)
            continue
        try:
            pairs[key] = name, read_xml(root / name, name)
        except InputError as error:
            troubles.append(Trouble(key, f"{error.message} Its picture was left out.", error.hint))
    if lonely:
        message = f"“{lonely[0]}” has no picture of its name."
        if len(lonely) > 1:
            message = f"{len(lonely)} XML files have no picture of their name, “{lonely[0]}” first."
        troubles.append(Trouble("", message, _CALL))
    return pairs, troubles


_CALL = "Call each XML file as its picture is called."


def read_xml(path: Path, name: str) -> Element:
    """What an XML file holds, without anything that it might have replaced or fetched. Raises `InputError`."""
    builder, depth = TreeBuilder(), 0

    def begin(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise InputError(f"“{name}” is nested more than {_DEEPEST} deep; a Pascal VOC file was expected.")
        builder.start(tag, attributes)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(tag)

    def refuse(*_: object) -> None:
        message = f"“{name}” declares a document type, which may hold more than it shows."
        raise InputError(message, "Remove the DOCTYPE from it.")

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(f"“{name}” is larger than 8 MiB; a Pascal VOC file was expected.")
        parser.Parse(path.read_bytes(), True)
        return builder.close()
    except expat.ExpatError as error:
        raise InputError(f"“{name}” is no XML: {error}.", "Save it anew.") from None
    except OSError as error:
        raise InputError(f"“{name}” could not be read: {error.strerror or error}.", "Check the file.") from None


def _draw(found: Collected, root: Path, key: str, name: str, tree: Element, numbers: dict[str, int]) -> None:
    said_size = (_whole(tree.findtext("size/width")), _whole(tree.findtext("size/height")))
    wide, high = size_of(root / key, key, said_size)
    found.drawn[key] = Drawn((wide, high))
    for place, each in enumerate(tree.iter("object"), start=1):
        said, label = f"“{name}”, object {place}", _label(each)
        if not label:
            found.leave_out("name no class", said)
            continue
        try:
            edges = [float(each.findtext(f"bndbox/{edge}") or "") for edge in _EDGES]
        except ValueError:
            found.leave_out("have an edge that is no number", said)
            continue
        left, top, right, bottom = edges  # The first pixel is number 1.
        found.add(key, said, ((left - 1) / wide, (top - 1) / high, right / wide, bottom / high), numbers[label])


def _label(each: Element) -> str:
    return (each.findtext("name") or "").strip()


def _whole(said: str | None) -> int:
    try:
        return max(0, min(int(float(said or 0)), 1 << 20))
    except (ValueError, OverflowError):
        return 0


def _place(name: str) -> str:
    """The folders of a file but for those that call it a picture or a description, and its name."""
    parts = [part for part in name.split("/")[:-1] if part.casefold() not in (*_FOLDERS, *_PICTURES)]
    return "/".join([*parts, _stem(name)])


def _stem(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[0].casefold()
