"""Pictures with masks: a class for each pixel. What the masks' values mean is found by looking at some of them."""

import hashlib
import os
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np

from designer.data.errors import DataError
from designer.data.placing import Lying, fitted_plane, lying, stored, turned
from designer.data.source import Array
from designer.data.sources.images_look import decode_for
from designer.data.sources.masks_codes import IGNORED, MOST_CLASSES, Classes, classes_in, code_of, mask_codes
from designer.data.sources.masks_names import Named, names_beside, read_names
from designer.data.sources.masks_pairs import pairs_in
from designer.data.sources.opening import Values
from designer.data.sources.regions_source import FittedRegions, Masks, RegionSource
from runtime.errors import InputError
from runtime.manifest import Decode

NAME = "image_mask"

_LOOKED_AT = 96
"""So many masks are looked at for their values, spread over all."""
_SMEARED = 16
"""Masks of two values that were saved with loss have values this near to black and white, nearly everywhere."""
_VOC = (
    *("background", "aeroplane", "bicycle", "bird", "boat", "bottle", "bus", "car", "cat", "chair", "cow"),
    *("diningtable", "dog", "horse", "motorbike", "person", "pottedplant", "sheep", "sofa", "train", "tvmonitor"),
)
"""Classes of the masks of the Pascal VOC challenge, in the order of their numbers."""


def open_masks(values: Values) -> RegionSource:
    """Pictures and their masks. Raises `DataError`."""
    root = Path(values["path"])
    folder = Path(values["masks"]) if values["masks"] else None
    pairs = pairs_in(root, folder, values["pattern"])
    names = [_shown(path, root) for path in pairs.masks]
    classes = _given(values) or _found(values, root, folder, pairs.masks, names)
    decode = decode_for(values, root, pairs.keys)
    title = root.name or str(root)
    masks = MaskSource(title, root, pairs.keys, pairs.masks, names, classes, decode)
    held = "colours" if classes.is_colours else "binary" if classes.is_binary else "numbers"
    return RegionSource(
        name=NAME,
        title=title,
        root=root,
        keys=pairs.keys,
        regions=masks,
        decode=decode,
        settled={"hold": held, "classes": classes.text()},
        troubles=pairs.troubles,
    )


class MaskSource(FittedRegions, Masks):
    """Masks in files. Where a value has no class, none is judged."""

    def __init__(
        self,
        title: str,
        root: Path,
        keys: Sequence[str],
        masks: Sequence[Path],
        names: Sequence[str],
        classes: Classes,
        decode: Decode,
    ) -> None:
        super().__init__(title=title, keys=keys, paths=lambda row: root / keys[row], decode=decode)
        self.masks, self.names, self.classes, self.labels = masks, names, classes, classes.names

    @property
    def target_shape(self) -> tuple[int, ...]:
        """(height, width)."""
        return self.decode.height, self.decode.width

    @cached_property
    def fingerprint(self) -> str:
        """All masks' names, sizes and times, and how they are read."""
        digest = hashlib.sha256(f"{self.classes} {self.decode}".encode(errors="surrogateescape"))
        for path in self.masks:
            try:
                state = os.stat(path)
                digest.update(f"{path}\0{state.st_size}\0{state.st_mtime_ns}\n".encode(errors="surrogateescape"))
            except OSError:
                digest.update(f"{path}\0gone\n".encode(errors="surrogateescape"))
        return digest.hexdigest()

    def codes(self, row: int) -> Array:
        """The values of a mask as they are saved, int32 [height, width]. Raises `InputError` or `OSError`."""
        return mask_codes(self.masks[row], self.names[row], is_colours=self.classes.is_colours)

    def blank(self, count: int) -> Array:
        """Masks in which nothing is judged."""
        return np.full((count, *self.target_shape), IGNORED, dtype=np.uint8)

    def one(self, row: int) -> Array:
        """The classes of one picture's pixels, where the network sees them."""
        codes, picture, is_stored = self._with_picture(row)
        ground = self.classes.ignored if self.classes.ignored >= 0 else -1
        plane = fitted_plane(codes, picture, self.decode, ground, is_stored=is_stored)
        found = self.classes.numbers(plane)[0]
        if self.decode.fit == "pad":  # Beside the picture nothing is judged, whatever the masks' values mean.
            inside = fitted_plane(np.ones_like(codes, np.uint8), picture, self.decode, 0, is_stored=is_stored)
            found = np.where(inside == 1, found, np.uint8(IGNORED))
        return found

    def seen(self, row: int, height: int, width: int) -> Array:
        """The classes of a whole picture as people see it, uint8 [height, width]. Raises `InputError`, `OSError`."""
        codes, picture, is_stored = self._with_picture(row)
        whole = turned(codes, picture.turn) if is_stored else codes
        rows = (np.arange(height) * whole.shape[0] // height).astype(np.int64)
        columns = (np.arange(width) * whole.shape[1] // width).astype(np.int64)
        return self.classes.numbers(whole[rows[:, None], columns[None]])[0]

    def _with_picture(self, row: int) -> tuple[Array, Lying, bool]:
        codes = self.codes(row)
        picture = lying(self.path(row), self.keys[row])
        is_stored = stored((codes.shape[1], codes.shape[0]), picture, f"The mask “{self.names[row]}”")
        return codes, picture, is_stored


def _given(values: Values) -> Classes | None:
    """The classes that were settled before, unless the masks are now said to hold something else."""
    if not values["classes"].strip():
        return None
    codes, names, is_colours = classes_in(values["classes"])
    held = values["hold"]
    if held != "auto" and (held == "colours") != is_colours:
        return None
    return _classes(values, codes, names, is_colours=is_colours, is_binary=held == "binary" and len(codes) == 2)


def _classes(
    values: Values, codes: tuple[int, ...], names: tuple[str, ...], *, is_colours: bool, is_binary: bool = False
) -> Classes:
    """Classes without the value that is not judged."""
    ignored = _ignored(values["ignored"], codes)
    kept = [(code, name) for code, name in zip(codes, names, strict=True) if code != ignored]
    if len(kept) < 2:
        message = "The masks hold 1 class; two at least were expected."
        if not kept:
            message = "The masks hold no class; two at least were expected."
        raise DataError(message, "Choose other masks, or name the classes under Classes, as in 0=ground; 1=cat.")
    if len(kept) > MOST_CLASSES:
        raise DataError(f"The masks have {len(kept)} classes; {MOST_CLASSES} at most are read.", "Join some of them.")
    return Classes(
        tuple(code for code, _ in kept),
        tuple(name for _, name in kept),
        ignored,
        is_colours=is_colours,
        is_binary=is_binary and len(kept) == 2,
    )


def _ignored(said: str, codes: Sequence[int]) -> int:
    said = said.strip()
    if said.casefold() == "none":
        return -1
    if not said:
        return -1 if IGNORED in codes else IGNORED
    return code_of(said, said)[0]


def _found(values: Values, root: Path, folder: Path | None, masks: Sequence[Path], names: Sequence[str]) -> Classes:
    """The classes by what some of the masks hold, with the names of a file if there is one."""
    own = Path(values["names"]) if values["names"] else None
    beside = own or names_beside(
        root, *([folder, folder.parent] if folder is not None else []), masks[0].parent, masks[0].parent.parent
    )
    named = read_names(beside) if beside is not None else ()
    seen = _Seen.of(masks, names, values["hold"])
    if seen.is_colours:
        return _of_colours(values, seen, named)
    if seen.is_binary or values["hold"] == "binary":
        said = tuple(each.name for each in named)
        return _classes(
            values, (0, 255), said if len(said) == 2 else ("background", "foreground"), is_colours=False, is_binary=True
        )
    return _of_numbers(values, seen, named, masks[0])


def _of_numbers(values: Values, seen: "_Seen", named: Sequence[Named], mask: Path) -> Classes:
    there = sorted(code for code in seen.counts if code >= 0)
    if len(there) == 2 and there[0] == 0 and not named:
        return _classes(values, tuple(there), ("background", "foreground"), is_colours=False)
    ignored = _ignored(values["ignored"], ())
    there = [code for code in there if code != ignored]
    if not named and mask.parent.name.casefold().startswith("segmentationclass") and max(there) < len(_VOC):
        named = [Named(name) for name in _VOC]
    known = {}
    for place, each in enumerate(named):
        known[place if each.code is None or each.is_colour else each.code] = each.name
    codes = tuple(sorted(known if known.keys() & set(there) else {*there, *known}))
    named_all = _unique([known.get(code, f"class {code}") for code in codes])
    return _classes(values, codes, named_all, is_colours=False)


def _of_colours(values: Values, seen: "_Seen", named: Sequence[Named]) -> Classes:
    known = {each.code: each.name for each in named if each.is_colour and each.code is not None}
    ignored = _ignored(values["ignored"], (IGNORED,)) if values["ignored"].strip() else -1
    codes = tuple(known) if known else tuple(sorted(code for code in seen.counts if code != ignored))
    return _classes(values, codes, _unique([known.get(code, f"#{code:06x}") for code in codes]), is_colours=True)


def _unique(names: Sequence[str]) -> tuple[str, ...]:
    """Names of which none is there twice."""
    said: Counter[str] = Counter()
    made = []
    for name in names:
        said[name] += 1
        made.append(name if said[name] == 1 else f"{name} ({said[name]})")
    return tuple(made)


class _Seen:
    """What some masks hold: how often each value occurs."""

    def __init__(self, counts: Counter[int], *, is_colours: bool) -> None:
        self.counts, self.is_colours = counts, is_colours
        total = sum(counts.values())
        ends = sum(n for code, n in counts.items() if code <= _SMEARED or 255 - _SMEARED <= code <= 255)
        has_both = any(code <= _SMEARED for code in counts) and any(code >= 255 - _SMEARED for code in counts)
        self.is_binary = not is_colours and len(counts) > 3 * _SMEARED and has_both and ends > 0.9 * total

    @classmethod
    def of(cls, masks: Sequence[Path], names: Sequence[str], hold: str) -> "_Seen":
        """Looks at masks. Raises `DataError` if none of them can be read, or they are no masks."""
        count = min(len(masks), _LOOKED_AT)
        chosen = [place * len(masks) // count for place in range(count)]
        seen, told = cls._look(masks, names, chosen, is_colours=hold == "colours")
        if (not seen or "is in colours" in told) and hold == "auto":
            seen, told = cls._look(masks, names, chosen, is_colours=True)
            hold = "colours"
        if not seen:
            raise DataError(f"None of the {count} masks that were looked at can be read. {told}", "Save them as PNG.")
        found = cls(seen, is_colours=hold == "colours")
        if hold != "binary" and not found.is_binary and len(seen) > MOST_CLASSES:
            what = "colours" if found.is_colours else "values"
            raise DataError(
                f"The masks hold {len(seen):,} different {what}, “{names[chosen[0]]}” among them: these are pictures,"
                " or masks that were saved with loss.",
                "Give masks with one value for each class, saved as PNG.",
            )
        return found

    @staticmethod
    def _look(
        masks: Sequence[Path], names: Sequence[str], chosen: Sequence[int], *, is_colours: bool
    ) -> tuple[Counter[int], str]:
        counts: Counter[int] = Counter()
        told = ""
        for place in chosen:
            try:
                codes = mask_codes(masks[place], names[place], is_colours=is_colours)
            except InputError as error:
                told = told if "is in colours" in told else error.message
                continue
            except OSError as error:
                told = told or f"“{names[place]}” could not be read: {error.strerror or error}."
                continue
            found, often = np.unique(codes, return_counts=True)
            counts.update(dict(zip(found.tolist(), often.tolist(), strict=True)))
        return counts, told


def _shown(path: Path, root: Path) -> str:
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.name
