"""Which mask belongs to which picture: by the names of folders and files alone, as people lay them out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from designer.data.errors import DataError
from designer.data.source import Trouble
from designer.data.sources.images_walk import PICTURE_ENDINGS, in_order, walk
from designer.data.sources.masks_codes import MASK_ENDINGS

_MASK_FOLDERS = (
    *("masks", "mask", "segmentationclass", "segmentationclassaug", "segmentation", "segmentations", "seg"),
    *("labels", "label", "annotations", "annotation", "annots", "annot", "gt", "groundtruth", "ground_truth"),
    *("ground-truth", "trimaps", "targets", "target"),
)
"""What folders of masks are called, the likeliest first."""
_OTHER_FOLDERS = ("segmentationobject",)
"""Folders that hold neither pictures nor masks of classes."""
_PICTURE_FOLDERS = ("images", "image", "imgs", "img", "jpegimages", "pictures", "photos", "frames", "rgb", "inputs")
_MASK_TAILS = ("_masks", "_mask", "_labels", "_label", "_annotations", "_annot", "annot", "-masks", "-labels", "_gt")
_PICTURE_TAILS = ("_images", "_image", "_imgs", "-images")
_AFFIXES = (
    *("_mask", "_masks", "-mask", ".mask", " mask", "_label", "_labels", "_labelids", "_seg", "_segmentation", "_gt"),
    *("_groundtruth", "_ground_truth", "_annotation", "_annot", "_l", "_matte", "_target"),
)
_PREFIXES = ("mask_", "masks_", "label_", "gt_", "seg_", "mask-")
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pictures by their keys (paths within the folder) in order, the mask of each, and what was left out."""

    keys: tuple[str, ...]
    masks: tuple[Path, ...]
    troubles: tuple[Trouble, ...] = ()


def pairs_in(root: Path, folder: Path | None, pattern: str) -> Pairs:
    """The pictures below a folder that have a mask: in `folder`, by a pattern such as `*_mask.png`, or found.

    Raises `DataError` if there are none. No file is opened.
    """
    if folder is not None:
        masks = {str(folder / name): name for name in walk(folder, MASK_ENDINGS).pictures}
        pictures = [name for name in walk(root).pictures if not (root / name).is_relative_to(folder)]
        if root.is_relative_to(folder) and root != folder:
            masks = {place: name for place, name in masks.items() if not Path(place).is_relative_to(root)}
    else:
        names = walk(root, PICTURE_ENDINGS | MASK_ENDINGS).pictures
        pictures, found = by_pattern(names, pattern) if pattern else divided(names)
        masks = {str(root / name): name for name in found}
    if not masks:
        where = f" like “{pattern}”" if pattern else ""
        raise DataError(
            f"There are no masks{where} in “{folder or root}” ({', '.join(sorted(MASK_ENDINGS))}).",
            "Put them into a folder called masks beside the pictures, or choose their folder.",
        )
    if not pictures:
        raise DataError(f"There are no pictures in “{root}” besides the masks.", "Choose the folder above.")
    return _paired(root, pictures, masks, pattern)


def divided(names: Sequence[str]) -> tuple[list[str], list[str]]:
    """Pictures and masks among files: by the folder they lie in, else by what their names end in."""
    kinds = {folder: _word(folder) for folder in {name.rpartition("/")[0] for name in names}}
    words = {word for word in kinds.values() if word in _MASK_FOLDERS}
    if words:
        best = min(words, key=_MASK_FOLDERS.index)
        masks = [name for name in names if kinds[name.rpartition("/")[0]] == best]
        return [name for name in names if not kinds[name.rpartition("/")[0]] and _is_picture(name)], masks
    stems = {_stem(name).casefold() for name in names}
    masks = [name for name in names if (bare := _bare(_stem(name))) != _stem(name).casefold() and bare in stems]
    taken = set(masks)
    return [name for name in names if name not in taken and _is_picture(name)], masks


def by_pattern(names: Sequence[str], pattern: str) -> tuple[list[str], list[str]]:
    """The same by a pattern for the masks' names; in it, `*` is the name of the picture. Raises `DataError`."""
    if pattern.count("*") != 1:
        message = f"The pattern “{pattern}” has no single *, which stands for the name of the picture."
        raise DataError(message, "Write it as in *_mask.png.")
    masks = [name for name in names if fnmatchcase(name.rpartition("/")[2], _literal(pattern))]
    taken = set(masks)
    return [name for name in names if name not in taken and _is_picture(name)], masks


def matched(pictures: Iterable[str], masks: Iterable[str], pattern: str = "") -> dict[str, str]:
    """Picture → mask, by name, where both agree but for what calls the one a picture and the other a mask."""
    by_place: dict[str, list[str]] = {}
    by_stem: dict[str, list[str]] = {}
    for mask in masks:
        place, stem = _place(mask, _MASK_FOLDERS, _MASK_TAILS), _of_pattern(mask, pattern) or _stem(mask)
        by_place.setdefault(f"{place}{stem}".casefold(), []).append(mask)
        for each in {stem.casefold(), _bare(stem)}:
            by_stem.setdefault(each, []).append(mask)
            by_stem.setdefault(f"{place}{each}".casefold(), []).append(mask)
    found = {}
    for picture in pictures:
        place, stem = _place(picture, _PICTURE_FOLDERS, _PICTURE_TAILS), _stem(picture)
        whole = f"{place}{stem}".casefold()
        several = by_place.get(whole) or by_stem.get(whole) or by_stem.get(stem.casefold(), [])
        if len(set(several)) == 1:
            found[picture] = several[0]
    return found


def _paired(root: Path, pictures: Sequence[str], masks: dict[str, str], pattern: str) -> Pairs:
    places = {name: place for place, name in masks.items()}
    found = matched(pictures, places, pattern)
    keys = sorted(found, key=in_order)
    if not keys:
        raise DataError(
            f"None of the {len(masks)} masks is called like one of the {len(pictures)} pictures in “{root}”:"
            f" “{next(iter(places))}” and “{pictures[0]}” come first.",
            "Call each mask as its picture, or give a pattern such as *_mask.png.",
        )
    lonely = [name for name in pictures if name not in found]
    used = set(found.values())
    over = [name for name in places if name not in used]
    troubles = []
    if lonely:
        said = f"1 picture has no mask of its name and was left out: {_some(lonely)}."
        if len(lonely) > 1:
            said = f"{len(lonely)} pictures have no mask of their name and were left out: {_some(lonely)}."
        troubles.append(Trouble("", said, "Add the masks if these are to be learnt from."))
    if over:
        said = f"1 mask has no picture of its name and was left out: {_some(over)}."
        if len(over) > 1:
            said = f"{len(over)} masks have no picture of their name and were left out: {_some(over)}."
        troubles.append(Trouble("", said, "Call them as their pictures, or remove them."))
    return Pairs(tuple(keys), tuple(Path(places[found[key]]) for key in keys), tuple(troubles))


def _word(folder: str) -> str:
    """What calls a folder one of masks; "" if nothing does."""
    for part in reversed(folder.casefold().split("/")):
        if part in _MASK_FOLDERS or part in _OTHER_FOLDERS:
            return part
        if part.endswith(_MASK_TAILS):
            return "masks"
    return ""


def _place(name: str, words: Sequence[str], tails: Sequence[str]) -> str:
    """The folders of a file but for those that call it a picture or a mask, each with its “/”."""
    kept = []
    for part in name.split("/")[:-1]:
        if part.casefold() in words:
            continue
        tail = next((tail for tail in tails if part.casefold().endswith(tail)), "")
        kept.append(part[: len(part) - len(tail)])
    return "".join(f"{part}/" for part in kept if part)


def _stem(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[0]


_TAILS, _HEADS = tuple(_AFFIXES), tuple(_PREFIXES)


def _bare(stem: str) -> str:
    """A name without what calls it a mask, in small letters."""
    stem = stem.casefold()
    if not stem.endswith(_TAILS) and not stem.startswith(_HEADS):
        return stem
    tail = max((each for each in _AFFIXES if stem.endswith(each)), key=len, default="")
    if tail:
        return stem[: len(stem) - len(tail)]
    head = next((each for each in _PREFIXES if stem.startswith(each)), "")
    return stem[len(head) :]


def _of_pattern(name: str, pattern: str) -> str:
    """The picture's name in that of a mask."""
    if not pattern:
        return ""
    head, _, tail = pattern.partition("*")
    file = name.rpartition("/")[2]
    return file[len(head) : len(file) - len(tail)] if tail else file[len(head) :].rpartition(".")[0]


def _literal(pattern: str) -> str:
    """A pattern in which only the star means something."""
    return "".join(f"[{letter}]" if letter in "[?" else letter for letter in pattern)


def _is_picture(name: str) -> bool:
    return name.lower().endswith(tuple(PICTURE_ENDINGS))


def _some(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
