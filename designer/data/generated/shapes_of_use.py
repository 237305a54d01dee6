"""Pictures of shapes with something else than their name to foretell: finer pictures, measures, prices."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from designer.catalogue.datasets import REGRESSION
from designer.data.generated.draws import Draws, on_grid, rows_of
from designer.data.generated.made import Made
from designer.data.generated.shapes import LABELS, SIDE, Painter
from designer.data.source import Array, Rows, Targets
from runtime.manifest import Decode

PRICES = (2.0, 3.0, 5.0, 8.0)
"""What one tile of each shape costs."""


def make_fine(values: Mapping[str, Any]) -> Made:
    """Pictures [3, 16, 16] of bytes, and the same twice as wide and high, float32 [3, 32, 32] from 0 to 1."""
    painter, half = Painter(values["seed"], 0.0), SIDE // 2

    def coarse(rows: Rows) -> Array:
        fine = painter.pictures(rows).astype(np.int64).reshape(-1, 3, half, 2, half, 2)
        found: Array = ((fine.sum(axis=(3, 5)) + 2) // 4).astype(np.uint8)
        return found

    def fine(rows: Rows) -> Array:
        return painter.pictures(rows).astype(np.float32) / np.float32(255)

    targets = Targets(REGRESSION, np.zeros((values["samples"], 0), np.float32), names=("fine picture",))
    return replace(_picture(painter, targets, half), inputs=coarse, pictures=fine)


def make_measures(values: Mapping[str, Any]) -> Made:
    """Pictures [3, 32, 32]; of each, x and y of the middle and the radius as shares of a side, and 1 for its shape."""
    painter, rows = Painter(values["seed"], values["noise"]), rows_of(values["samples"])
    shape = (rows[:, np.newaxis] % len(LABELS) == np.arange(len(LABELS))).astype(np.float64)
    found = np.hstack([painter.measures(rows) / SIDE, shape]).astype(np.float32)
    return _picture(painter, Targets(REGRESSION, found, names=("x", "y", "radius", *LABELS)), SIDE)


def make_prices(values: Mapping[str, Any]) -> Made:
    """A picture [3, 32, 32] of a tile, how many are bought and the discount, [2]; the price follows from both."""
    painter, rows = Painter(values["seed"], 0.05), rows_of(values["samples"])
    draws, noise = Draws(values["seed"], "orders"), Draws(values["seed"], "noise")

    def orders(rows: Rows) -> Array:
        drawn = draws.uniform(rows, 2)
        return np.stack([1 + np.floor(9 * drawn[:, 0]), on_grid(0.5 * drawn[:, 1], 7)], axis=1)

    bought = orders(rows)
    prices = np.array(PRICES)[rows % len(LABELS)] * bought[:, 0] * (1 - bought[:, 1])
    prices = prices + values["noise"] * noise.normal(rows, 1)[:, 0]
    targets = Targets(REGRESSION, prices.astype(np.float32)[:, np.newaxis], names=("price",))
    order = Made(
        content="array",
        shape=(2,),
        targets=targets,
        inputs=lambda rows: orders(rows).astype(np.float32),
        features=("count", "discount"),
    )
    return replace(_picture(painter, targets, SIDE), input_name="picture", others={"order": order})


def _picture(painter: Painter, targets: Targets, side: int) -> Made:
    return Made(
        content="image",
        shape=(3, side, side),
        targets=targets,
        inputs=painter.pictures,
        reading=Decode(side, side, 3, 255.0, fit="cover"),
        normalise="scale",
        value_range=(0.0, 255.0),
    )
