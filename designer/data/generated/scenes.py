"""Scenes: several shapes of any size, colour and turn, one over the other; with a class for each pixel, or boxes."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, DETECTION
from designer.data.generated.draws import Draws, Floats, on_grid
from designer.data.generated.made import Made
from designer.data.generated.shapes import LABELS, inside, outline
from designer.data.source import Array, Rows, Targets
from runtime.manifest import Decode

GROUND = "background"
_FINE = 2
"""Each pixel is the mean of so many points across and down."""
_AT_ONCE = 16
_SEEN = 0.3
"""A shape of which less than this share is seen has no box: nobody could tell."""
_FULL = 255.0


def make_masks(values: Mapping[str, Any]) -> Made:
    """Pictures [3, side, side] of bytes, and for each pixel the shape that is seen there, or the ground."""
    painter = _Painter(values)
    targets = Targets(CLASSIFICATION, np.zeros((values["samples"], 0), np.int64), (GROUND, *LABELS), ("shape",))
    return _made(painter, targets, masks=painter.masks)


def make_boxes(values: Mapping[str, Any]) -> Made:
    """The same pictures, and a box around each shape that is seen well enough."""
    painter = _Painter(values)
    targets = Targets(DETECTION, np.zeros((values["samples"], 0), np.float32), LABELS, ("box",))
    return _made(painter, targets, boxes=painter.boxes)


def _made(
    painter: "_Painter",
    targets: Targets,
    masks: Callable[[Rows], Array] | None = None,
    boxes: Callable[[Rows], Array] | None = None,
) -> Made:
    side = painter.side
    return Made(
        content="image",
        shape=(3, side, side),
        targets=targets,
        inputs=painter.pictures,
        reading=Decode(side, side, 3, _FULL, fit="cover"),
        normalise="scale",
        value_range=(0.0, _FULL),
        masks=masks,
        boxes=boxes,
    )


class _Painter:
    def __init__(self, values: Mapping[str, Any]) -> None:
        seed = values["seed"]
        self.side, self._most, self._noise = values["side"], values["shapes"], values["noise"]
        self._count, self._grain = Draws(seed, "scene counts"), Draws(seed, "scene noise")
        self._place, self._colour = Draws(seed, "scene places"), Draws(seed, "scene colours")

    def pictures(self, rows: Rows) -> Array:
        """uint8 [n, 3, side, side]."""
        return self._chunks(rows, self._some_pictures, np.zeros((0, 3, self.side, self.side), np.uint8))

    def masks(self, rows: Rows) -> Array:
        """Class numbers uint8 [n, side, side]; 0 is the ground."""
        return self._chunks(rows, self._some_masks, np.zeros((0, self.side, self.side), np.uint8))

    def boxes(self, rows: Rows) -> Array:
        """float32 [n, shapes, 5], in the order in which they lie over each other, the lowest first."""
        return self._chunks(rows, self._some_boxes, np.zeros((0, self._most, 5), np.float32))

    def _chunks(self, rows: Rows, make: Callable[[Rows], Array], nothing: Array) -> Array:
        parts = [make(rows[at : at + _AT_ONCE]) for at in range(0, len(rows), _AT_ONCE)]
        return np.concatenate(parts) if parts else nothing

    def _some_pictures(self, rows: Rows) -> Array:
        ground = self._grounds(rows)
        colours = ground.copy()
        for place in range(self._most):
            cover = self._cover(rows, place)[:, None]
            shift = np.floor(self._colour.between(_apart(rows, place + 1), 80, 176, 3))[:, :, None, None]
            middle = np.floor(ground.mean(axis=(2, 3), keepdims=True))
            colours = colours + ((middle + shift) % 256 - colours) * cover
        if self._noise:
            grain = self._grain.normal(rows, 3 * self.side * self.side).reshape(colours.shape)
            colours = colours + _FULL * self._noise * grain
        rounded: Array = np.clip(np.floor(colours + 0.5), 0, _FULL).astype(np.uint8)
        return rounded

    def _some_masks(self, rows: Rows) -> Array:
        owner, kinds = self._owners(rows), self._kinds(rows)
        flat = np.maximum(owner, 0).reshape(len(rows), -1)
        seen = np.take_along_axis(kinds + 1, flat, axis=1).reshape(owner.shape)
        return np.where(owner < 0, 0, seen).astype(np.uint8)

    def _some_boxes(self, rows: Rows) -> Array:
        owner, kinds = self._owners(rows), self._kinds(rows)
        found = np.zeros((len(rows), self._most, 5), np.float32)
        found[:, :, 4] = -1
        for place in range(self._most):
            whole = self._cover(rows, place) >= 0.5
            count, seen = whole.sum(axis=(1, 2)), (owner == place).sum(axis=(1, 2))
            for at in np.flatnonzero((count > 0) & (seen >= _SEEN * count)).tolist():
                found[at, place] = (*_around(whole[at]), kinds[at, place])
        return found

    def _grounds(self, rows: Rows) -> Floats:
        """A colour that changes slowly from one corner to the other: [n, 3, side, side]."""
        drawn = np.floor(self._colour.between(rows, 40, 216, 6)).reshape(-1, 2, 3, 1, 1)
        share = (np.arange(self.side)[:, None] + np.arange(self.side)[None]) / (2.0 * self.side)
        ground: Floats = np.floor(drawn[:, 0] + (drawn[:, 1] - drawn[:, 0]) * 0.35 * share)
        return ground

    def _kinds(self, rows: Rows) -> Array:
        """The kind of each shape: [n, shapes]."""
        return np.floor(self._count.uniform(_apart(rows, 9), self._most) * len(LABELS)).astype(np.int64)

    def _owners(self, rows: Rows) -> Array:
        """Which shape is seen at each pixel, −1: none."""
        owner = np.full((len(rows), self.side, self.side), -1, dtype=np.int64)
        for place in range(self._most):
            owner[self._cover(rows, place) >= 0.5] = place
        return owner

    def _cover(self, rows: Rows, place: int) -> Floats:
        """How much of each pixel a shape covers: [n, side, side], from 0 to 1; 0 where a scene has fewer shapes."""
        drawn, side = self._place.uniform(_apart(rows, place), 4), self.side
        radius = on_grid(side * (0.09 + 0.14 * drawn[:, 0]), 8)
        middle = on_grid(side * (0.08 + 0.84 * drawn[:, 1:3]), 8)
        count = 1 + np.floor(self._count.uniform(rows, 1)[:, 0] * self._most)
        kinds = self._kinds(rows)[:, place]
        points = (np.arange(side * _FINE) + 0.5) / _FINE
        x, y = points[None, None, :] - middle[:, 0, None, None], points[None, :, None] - middle[:, 1, None, None]
        cover = np.zeros((len(rows), side, side))
        for kind in range(len(LABELS)):
            of_kind = np.flatnonzero((kinds == kind) & (place < count))
            if kind == 0:
                within = x[of_kind] ** 2 + y[of_kind] ** 2 <= (radius[of_kind] ** 2)[:, None, None]
            else:
                within = inside(x[of_kind], y[of_kind], outline(kind, radius[of_kind], drawn[of_kind, 3]))
            cover[of_kind] = within.reshape(-1, side, _FINE, side, _FINE).mean(axis=(2, 4))
        return cover


def _apart(rows: Rows, place: int) -> Rows:
    """Numbers that differ from those of all other places, to draw from."""
    return rows + ((place + 1) << 40)


def _around(shape: Array) -> tuple[float, float, float, float]:
    """The middle and size of the box around a shape, in shares of the picture."""
    rows, columns = np.flatnonzero(shape.any(axis=1)), np.flatnonzero(shape.any(axis=0))
    side = len(shape)
    left, right, top, bottom = columns[0], columns[-1] + 1, rows[0], rows[-1] + 1
    return (left + right) / 2 / side, (top + bottom) / 2 / side, (right - left) / side, (bottom - top) / side
