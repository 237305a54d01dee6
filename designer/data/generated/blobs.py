"""Clouds of points around as many middles."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from designer.data.generated.draws import Draws, Floats, on_grid
from designer.data.generated.made import Made, classes
from designer.data.generated.points import made_of_points
from designer.data.source import Rows


def make(values: Mapping[str, Any]) -> Made:
    """Normal clouds of deviation `noise`, their middles evenly on a circle of radius 3 that is turned by the seed."""
    count = values["classes"]
    turn = Draws(values["seed"], "blobs").uniform(np.array([0]), 1)[0, 0]
    angle = 2 * np.pi * (np.arange(count) / count + turn)
    middles = on_grid(3 * np.stack([np.cos(angle), np.sin(angle)], axis=1))

    def points(rows: Rows) -> Floats:
        found: Floats = middles[rows % count]
        return found

    labels = tuple(f"cloud {number + 1}" for number in range(count))
    return made_of_points(points, classes(values["samples"], labels, "cloud"), values)
