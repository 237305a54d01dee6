"""What masks hold: numbers or colours, read from PNG, other pictures and .npy, and which class each of them means."""

import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from designer.data.errors import DataError
from designer.data.source import Array
from runtime.decode import MAX_PIXELS, opened
from runtime.errors import InputError

IGNORED = 255
"""Stands for places that are not judged, in masks of bytes."""
MASK_ENDINGS = frozenset((".png", ".bmp", ".tif", ".tiff", ".gif", ".webp", ".jpg", ".jpeg", ".npy"))
MOST_CLASSES = 254
_HALF = 128


@dataclass(frozen=True, slots=True)
class Classes:
    """What the values of masks mean. `codes` are numbers, or colours as 0xRRGGBB, one for each of `names`.

    `ignored` is the value that is not judged, −1 if there is none. `is_binary`: masks are cut at half brightness.
    """

    codes: tuple[int, ...]
    names: tuple[str, ...]
    ignored: int = IGNORED
    is_colours: bool = False
    is_binary: bool = False

    def numbers(self, codes: Array) -> tuple[Array, Array]:
        """Class numbers, uint8 of the shape of `codes`, and which of these are of no known class (bool)."""
        if self.is_binary:
            codes = np.where(codes >= _HALF, self.codes[1], self.codes[0])
        order = np.argsort(np.array(self.codes))
        known = np.array(self.codes)[order]
        place = np.clip(np.searchsorted(known, codes), 0, len(known) - 1)
        is_known = known[place] == codes
        found = np.where(is_known, order[place], IGNORED).astype(np.uint8)
        return found, ~is_known & (codes != self.ignored)

    def said(self, code: int) -> str:
        """A value as it stands in a mask: `7` or `#00ff80`."""
        return f"#{code:06x}" if self.is_colours else str(code)

    def text(self) -> str:
        """The classes as a parameter: `0=ground; 1=cat`."""
        pairs = zip(self.codes, self.names, strict=True)
        return "; ".join(f"{self.said(code)}={plain(name)}" for code, name in pairs)


def plain(name: str) -> str:
    """A name that can stand in a list of classes."""
    return "".join(letter for letter in name.replace(";", ",") if letter.isprintable()).strip()


def classes_in(text: str) -> tuple[tuple[int, ...], tuple[str, ...], bool]:
    """Values and names that `Classes.text` made, and whether they are colours. Raises `DataError`."""
    codes, names, colours = [], [], set()
    for part in filter(str.strip, text.split(";")):
        said, _, name = part.partition("=")
        code, is_colour = code_of(said, part)
        codes.append(code)
        names.append(name.strip() or f"class {said.strip()}")
        colours.add(is_colour)
    if len(colours) > 1:
        raise DataError(f"The classes “{text}” are numbers as well as colours.", "Give one or the other.")
    for what, them in (("value", [str(code) for code in codes]), ("name", names)):
        twice = next((each for each in them if them.count(each) > 1), "")
        if twice:
            raise DataError(f"Two classes have the {what} “{twice}”; each needs one of its own.", "Change one of them.")
    return tuple(codes), tuple(names), True in colours


def code_of(said: str, where: str) -> tuple[int, bool]:
    """A number 0 … 65535, or a colour such as `#ff8000`, and whether it is a colour. Raises `DataError`."""
    said = said.strip()
    try:
        if said.startswith("#") and len(said) == 7:
            return int(said[1:], 16), True
        if said.isascii() and said.isdigit() and int(said) < 1 << 16:
            return int(said), False
    except ValueError:
        pass
    raise DataError(
        f"“{where.strip()}” is no class: a number or a colour was expected before “=”.", "Write 0=ground; 1=cat."
    )


def mask_codes(path: Path, name: str, *, is_colours: bool) -> Array:
    """The values of a mask, int32 [height, width]: numbers, or colours as 0xRRGGBB. Raises `InputError`, `OSError`."""
    if path.suffix.lower() == ".npy":
        return _of_array(path, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with opened(path, f"“{name}”") as picture:
            return _colours(picture) if is_colours else _numbers(picture, name)


def _colours(picture: Image.Image) -> Array:
    planes = np.asarray(picture.convert("RGBA").convert("RGB")).astype(np.int32)
    packed: Array = planes[..., 0] << 16 | planes[..., 1] << 8 | planes[..., 2]
    return packed


def _numbers(picture: Image.Image, name: str) -> Array:
    if picture.mode == "1":
        return np.asarray(picture.convert("L"), dtype=np.int32)
    array = np.asarray(picture)
    if array.ndim == 2 and array.dtype.kind in "iub":
        return np.clip(array.astype(np.int64), 0, 1 << 24).astype(np.int32)
    if array.ndim == 3 and array.dtype == np.uint8:
        colours = array[..., : 1 if picture.mode == "LA" else 3]
        if (colours == colours[..., :1]).all():
            return colours[..., 0].astype(np.int32)
        raise InputError(f"“{name}” is in colours; a mask of grey numbers was expected.", "Save it as the others are.")
    raise InputError(
        f"“{name}” has pixels of the kind {picture.mode}, which are no classes.", "Save it as a PNG of 8 bits."
    )


def _of_array(path: Path, name: str) -> Array:
    try:
        array = np.load(path, mmap_mode="r", allow_pickle=False)
    except (ValueError, EOFError, SyntaxError, TypeError, MemoryError, OverflowError):
        raise InputError(f"“{name}” is no NumPy array of numbers.", "Save it with numpy.save.") from None
    if not isinstance(array, np.ndarray) or array.dtype.kind not in "iub":
        raise InputError(f"“{name}” holds no whole numbers; class numbers were expected.", "Save it as integers.")
    plane = array.reshape([side for side in array.shape if side != 1]) if array.ndim > 2 else array
    if plane.ndim != 2 or plane.size > MAX_PIXELS or not plane.size:
        raise InputError(f"“{name}” has the shape {array.shape}; (height, width) was expected.", "Reshape it.")
    found: Array = np.clip(np.array(plane), -1, 1 << 24).astype(np.int32)
    return found
