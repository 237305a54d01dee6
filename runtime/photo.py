"""Photographs, read fast: what a picture file holds, fitted to a size on bytes, uint8 throughout.

JPEG files are unpacked no larger than needed. Training and inference call this same code, so they see the same bytes.
"""

from typing import NamedTuple

import numpy as np
from PIL import Image
from PIL.Image import Resampling, Transpose

from runtime.errors import InputError
from runtime.manifest import Decode
from runtime.steps import Array

_GAP = 2.0
"""Pictures that are larger than this many times what is needed are first made smaller by whole factors."""

_ORIENTATION = 0x0112
_TURNS = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_270,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_90,
}
"""What sets a picture upright, by its EXIF orientation."""
_SIDEWAYS = (5, 6, 7, 8)


class Box(NamedTuple):
    """A part of a picture: its edges in pixels, which may lie between pixels."""

    left: float
    top: float
    right: float
    bottom: float


def read_photo(picture: Image.Image, decode: Decode, name: str = "The picture") -> Array:
    """A picture, just opened or loaded, of any size and mode → uint8 [channels, height, width], upright.

    Raises `InputError`, or what Pillow raises for damaged files.
    """
    turn = orientation(picture)
    height, width = (decode.width, decode.height) if turn in _SIDEWAYS else (decode.height, decode.width)
    mode = "L" if decode.channels == 1 else "RGB"
    picture.draft(mode, _least(picture.size, width, height, decode.fit))
    picture = in_mode(picture, mode, name)
    if decode.fit == "pad":
        picture = _padded(picture, width, height)
    elif picture.size != (width, height):
        box = cover(picture.size, width, height) if decode.fit == "cover" else None
        picture = picture.resize((width, height), Resampling.BILINEAR, box, reducing_gap=_GAP)
    return _turned(_planes(picture, decode), decode, turn)


def orientation(picture: Image.Image) -> int:
    """How a picture lies: 1 is upright, from 5 on it lies on its side. Damaged notes of a camera say nothing."""
    if not {"exif", "xmp"} & picture.info.keys() and picture.format not in ("TIFF", "PNG", "WEBP"):
        return 1
    try:
        found = picture.getexif().get(_ORIENTATION, 1)
    except (OSError, ValueError, SyntaxError, KeyError, TypeError, IndexError, OverflowError):
        return 1
    return found if found in _TURNS else 1


def is_sideways(picture: Image.Image) -> bool:
    """Whether height and width change places when the picture is set upright."""
    return orientation(picture) in _SIDEWAYS


def upright(small: Image.Image, picture: Image.Image) -> Image.Image:
    """What was made of a picture, set upright as that says of itself."""
    turn = _TURNS.get(orientation(picture))
    return small if turn is None else small.transpose(turn)


def in_mode(picture: Image.Image, mode: str, name: str = "The picture") -> Image.Image:
    """The picture as grey (`L`) or colour (`RGB`); see-through parts lie on white. Raises `InputError`."""
    if picture.mode == mode and not picture.has_transparency_data:
        picture.load()
        return picture
    if picture.mode == "F":
        message = f"{name} has floating-point pixels, which have no fixed scale."
        raise InputError(message, "Save it with 8 or 16 bits, or give an array (.npy).")
    if picture.mode.startswith("I"):
        wide = np.clip(np.asarray(picture, dtype=np.int64), 0, 65535)
        return Image.fromarray(((wide + 128) // 257).astype(np.uint8)).convert(mode)
    if picture.has_transparency_data:
        layer = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer)
    return picture.convert(mode)


def _least(size: tuple[int, int], width: int, height: int, fit: str) -> tuple[int, int]:
    """The size that a picture needs at least, so that nothing is blown up that need not be."""
    shares = (width / size[0], height / size[1])
    share = min(shares) if fit == "pad" else max(shares)
    return max(1, int(size[0] * share)), max(1, int(size[1] * share))


def cover(size: tuple[int, int], width: int, height: int) -> Box:
    """The largest middle part with the aspect of `width` : `height`."""
    scale = min(size[0] / width, size[1] / height)
    left, top = max(0.0, (size[0] - width * scale) / 2), max(0.0, (size[1] - height * scale) / 2)  # Never −1e-15.
    return Box(left, top, min(size[0], left + width * scale), min(size[1], top + height * scale))


def within(size: tuple[int, int], width: int, height: int) -> tuple[int, int]:
    """The largest size (width, height) with the aspect of `size` that fits into `width` × `height`."""
    scale = min(width / size[0], height / size[1])
    return min(width, max(1, round(size[0] * scale))), min(height, max(1, round(size[1] * scale)))


def _padded(picture: Image.Image, width: int, height: int) -> Image.Image:
    size = within(picture.size, width, height)
    if picture.size != size:
        picture = picture.resize(size, Resampling.BILINEAR, reducing_gap=_GAP)
    if size == (width, height):
        return picture
    ground = Image.new(picture.mode, (width, height))
    ground.paste(picture, ((width - size[0]) // 2, (height - size[1]) // 2))
    return ground


def _turned(pixels: Array, decode: Decode, turn: int) -> Array:
    if turn in _TURNS:
        bands = [np.asarray(Image.fromarray(band).transpose(_TURNS[turn])) for band in pixels]
        pixels = np.stack(bands)
    if decode.invert == "always" or (decode.invert == "auto" and _has_light_ground(pixels)):
        pixels = 255 - pixels
    return pixels


def _has_light_ground(pixels: Array) -> bool:
    border = np.concatenate([pixels[:, [0, -1], :].reshape(-1), pixels[:, :, [0, -1]].reshape(-1)])
    return bool(np.median(border) > 127)


def _planes(picture: Image.Image, decode: Decode) -> Array:
    """[channels, height, width]: colour by colour, as Pillow hands them out fastest."""
    planes = np.empty((decode.channels, picture.height, picture.width), dtype=np.uint8)
    for plane, band in zip(planes, picture.mode, strict=True):
        plane.reshape(-1)[:] = np.frombuffer(picture.tobytes("raw", band), dtype=np.uint8)
    return planes
