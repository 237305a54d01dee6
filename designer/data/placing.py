"""Where a picture comes to lie in its sample: masks and boxes drawn on the picture are brought there, too.

Pictures are fitted as they are stored and then set upright (`runtime.photo`); what is drawn on them is upright, as
programs for drawing show pictures, or as stored where its size says so.
"""

import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from designer.data.source import Array
from runtime.decode import opened
from runtime.errors import InputError
from runtime.manifest import Decode
from runtime.photo import Box, cover, orientation, within

_SIDEWAYS = (5, 6, 7, 8)
_BACK = {6: 8, 8: 6}
"""The turn that undoes a turn, where it is another one."""


@dataclass(frozen=True, slots=True)
class Lying:
    """A picture as its file stores it: (width, height), and the EXIF orientation that sets it upright."""

    size: tuple[int, int]
    turn: int = 1

    @property
    def upright(self) -> tuple[int, int]:
        """(width, height) as people see it."""
        return (self.size[1], self.size[0]) if self.turn in _SIDEWAYS else self.size


def lying(path: Path, name: str) -> Lying:
    """How a picture lies, from its header. Raises `InputError` or `OSError`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with opened(path, f"“{name}”") as picture:
            return Lying(picture.size, orientation(picture))


def is_like(size: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two sizes have the same aspect, but for rounding."""
    return abs(size[0] * other[1] - size[1] * other[0]) <= max(*size, *other)


def stored(drawn: tuple[int, int], picture: Lying, what: str) -> bool:
    """Whether what is drawn on a picture of size `drawn` lies as the picture is stored, not upright.

    Raises `InputError` if it is drawn on a picture of another shape; `what` is what it is called.
    """
    if is_like(drawn, picture.upright):
        return False
    if is_like(drawn, picture.size):
        return True
    width, height = picture.upright
    raise InputError(
        f"{what} has {drawn[0]} × {drawn[1]} pixels, but its picture has {width} × {height}: they do not lie on each"
        " other.",
        "Save it in the size of the picture.",
    )


def turned(plane: Array, turn: int) -> Array:
    """A plane [height, width] as an EXIF orientation wants it turned: a view."""
    match turn:
        case 2:
            return plane[:, ::-1]
        case 3:
            return plane[::-1, ::-1]
        case 4:
            return plane[::-1]
        case 5:
            return plane.T
        case 6:
            return np.rot90(plane, -1)
        case 7:
            return plane[::-1, ::-1].T
        case 8:
            return np.rot90(plane)
    return plane


def fitted_plane(plane: Array, picture: Lying, decode: Decode, fill: int, *, is_stored: bool) -> Array:
    """A plane drawn on a picture, of any size of its shape → [height, width] as the sample has the picture.

    Values are never mixed: each place gets that of the nearest one, and `fill` where there is no picture.
    """
    if not is_stored:
        plane = turned(plane, _BACK.get(picture.turn, picture.turn))
    width, height = _raw_size(picture, decode)
    box, left, top, wide, high = _raw_place(picture, decode)
    columns = _nearest(box.left, box.right, picture.size[0], wide, plane.shape[1])
    rows = _nearest(box.top, box.bottom, picture.size[1], high, plane.shape[0])
    ground = np.full((height, width), fill, dtype=plane.dtype)
    ground[top : top + high, left : left + wide] = plane[rows[:, None], columns[None]]
    return turned(ground, picture.turn)


def fitted_boxes(boxes: Array, picture: Lying, decode: Decode, *, is_stored: bool) -> Array:
    """Boxes [n, 4] (left, top, right, bottom as shares of the picture) as shares of the sample; some may lie outside.

    `is_stored`: they are of the picture as it is stored, not upright.
    """
    if not is_stored:
        boxes = turned_boxes(boxes, _BACK.get(picture.turn, picture.turn))
    width, height = _raw_size(picture, decode)
    box, left, top, wide, high = _raw_place(picture, decode)
    size = np.array([*picture.size, *picture.size], dtype=np.float64)
    start = np.array([box.left, box.top] * 2)
    span = np.array([box.right - box.left, box.bottom - box.top] * 2)
    placed = (boxes * size - start) / span * np.array([wide, high] * 2) + np.array([left, top] * 2)
    return turned_boxes(placed / np.array([width, height] * 2), picture.turn)


def turned_boxes(boxes: Array, turn: int) -> Array:
    """Boxes [n, 4] in shares of a picture, as an EXIF orientation wants them turned."""
    left, top, right, bottom = boxes.T
    match turn:
        case 2:
            found = (1 - right, top, 1 - left, bottom)
        case 3:
            found = (1 - right, 1 - bottom, 1 - left, 1 - top)
        case 4:
            found = (left, 1 - bottom, right, 1 - top)
        case 5:
            found = (top, left, bottom, right)
        case 6:
            found = (1 - bottom, left, 1 - top, right)
        case 7:
            found = (1 - bottom, 1 - right, 1 - top, 1 - left)
        case 8:
            found = (top, 1 - right, bottom, 1 - left)
        case _:
            return boxes
    return np.stack(found, axis=1)


def _raw_size(picture: Lying, decode: Decode) -> tuple[int, int]:
    """(width, height) of the sample before the picture is set upright."""
    return (decode.height, decode.width) if picture.turn in _SIDEWAYS else (decode.width, decode.height)


def _raw_place(picture: Lying, decode: Decode) -> tuple[Box, int, int, int, int]:
    """The part of the stored picture that is seen, and the pixels of the sample that it fills: left, top, size."""
    width, height = _raw_size(picture, decode)
    whole = Box(0.0, 0.0, float(picture.size[0]), float(picture.size[1]))
    match decode.fit:
        case "cover":
            return cover(picture.size, width, height), 0, 0, width, height
        case "pad":
            wide, high = within(picture.size, width, height)
            return whole, (width - wide) // 2, (height - high) // 2, wide, high
    return whole, 0, 0, width, height


def _nearest(start: float, end: float, size: int, count: int, there: int) -> Array:
    """For each of `count` places between `start` and `end` of a side of `size`, the nearest of `there` values."""
    middle = (start + (np.arange(count) + 0.5) * (end - start) / count) / size
    return np.clip((middle * there).astype(np.int64), 0, there - 1)
