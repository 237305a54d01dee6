"""Pictures of a circle, square, triangle or star: anywhere, of any size, colour and turn."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.data.generated.draws import Draws, Floats, on_grid
from designer.data.generated.made import Made, classes
from designer.data.source import Array, Rows
from runtime.manifest import Decode

SIDE = 32
LABELS = ("circle", "square", "triangle", "star")
_FINE = 2
"""Each pixel is the mean of so many points across and down."""
_CORNERS = {1: 4, 2: 3, 3: 10}
_INNER = 0.45
_AT_ONCE = 128


def make(values: Mapping[str, Any]) -> Made:
    """Pictures [3, 32, 32] of bytes; `noise` is the deviation of the pixels' noise as a share of full brightness."""
    painter = Painter(values["seed"], values["noise"])
    return Made(
        content="image",
        shape=(3, SIDE, SIDE),
        targets=classes(values["samples"], LABELS, "shape"),
        inputs=painter.pictures,
        reading=Decode(SIDE, SIDE, 3, 255.0, fit="cover"),
        normalise="scale",
        value_range=(0.0, 255.0),
    )


class Painter:
    """Draws the shape of a row: row r is of class r modulo their number. `noise` as in `make`."""

    def __init__(self, seed: int, noise: float) -> None:
        self._place, self._colour = Draws(seed, "places"), Draws(seed, "colours")
        self._noise, self._share = Draws(seed, "noise"), noise

    def pictures(self, rows: Rows) -> Array:
        """uint8 [n, 3, 32, 32]."""
        parts = [self._some(rows[at : at + _AT_ONCE]) for at in range(0, len(rows), _AT_ONCE)]
        return np.concatenate(parts) if parts else np.zeros((0, 3, SIDE, SIDE), np.uint8)

    def measures(self, rows: Rows) -> Floats:
        """The middle, x and y, and the radius, in pixels: [n, 3]."""
        drawn = self._place.uniform(rows, 4)
        radius = on_grid(6 + 6 * drawn[:, :1], 8)
        return np.hstack([on_grid(radius + (SIDE - 2 * radius) * drawn[:, 1:3], 8), radius])

    def _some(self, rows: Rows) -> Array:
        drawn, measures = self._place.uniform(rows, 4), self.measures(rows)
        middle, radius = measures[:, :2], measures[:, 2]
        cover = np.zeros((len(rows), SIDE, SIDE))
        for kind in range(len(LABELS)):
            of_kind = rows % len(LABELS) == kind
            cover[of_kind] = _covered(kind, middle[of_kind], radius[of_kind], drawn[of_kind, 3])
        ink = np.floor(256 * self._colour.uniform(rows, 3))
        ground = (ink + np.floor(self._colour.between(rows + (1 << 40), 96, 160, 3))) % 256
        colours = ground[:, :, None, None] + (ink - ground)[:, :, None, None] * cover[:, None]
        if self._share:
            colours += 255 * self._share * self._noise.normal(rows, 3 * SIDE * SIDE).reshape(colours.shape)
        rounded: Array = np.clip(np.floor(colours + 0.5), 0, 255).astype(np.uint8)
        return rounded


def _covered(kind: int, middle: Floats, radius: Floats, turn: Floats) -> Floats:
    """How much of each pixel the shape covers: [n, 32, 32], from 0 to 1."""
    points = (np.arange(SIDE * _FINE) + 0.5) / _FINE
    x, y = points[None, None, :] - middle[:, 0, None, None], points[None, :, None] - middle[:, 1, None, None]
    if kind == 0:
        within = x * x + y * y <= (radius * radius)[:, None, None]
    else:
        within = inside(x, y, outline(kind, radius, turn))
    cover: Floats = within.reshape(-1, SIDE, _FINE, SIDE, _FINE).mean(axis=(2, 4))
    return cover


def outline(kind: int, radius: Floats, turn: Floats) -> Floats:
    """The corners around the middle: [n, corners, 2]."""
    count = _CORNERS[kind]
    angle = 2 * np.pi * (np.arange(count) / count + turn[:, None])
    reach = radius[:, None] * np.where((np.arange(count) % 2 == 1) & (kind == 3), _INNER, 1.0)
    return on_grid(np.stack([reach * np.cos(angle), reach * np.sin(angle)], axis=2), 10)


def inside(x: Floats, y: Floats, corners: Floats) -> NDArray[np.bool_]:
    """Which points lie inside: a ray from them to the right crosses the outline an odd number of times."""
    found = np.zeros(np.broadcast_shapes(x.shape, y.shape), dtype=bool)
    for start, end in zip(np.moveaxis(corners, 1, 0), np.moveaxis(np.roll(corners, -1, axis=1), 1, 0), strict=True):
        (x0, y0), (x1, y1) = start.T[:, :, None, None], end.T[:, :, None, None]
        spans = (y0 > y) != (y1 > y)
        left = (x - x0) * (y1 - y0) < (x1 - x0) * (y - y0)
        found ^= spans & (left == (y1 > y0))
    return found
