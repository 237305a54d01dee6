"""A circle within a circle."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from designer.data.generated.draws import Draws, Floats, on_grid
from designer.data.generated.made import Made, classes
from designer.data.generated.points import made_of_points
from designer.data.source import Rows


def make(values: Mapping[str, Any]) -> Made:
    """Points on circles of radius 1 and 0.5 around the same middle."""
    draws = Draws(values["seed"], "circles")

    def points(rows: Rows) -> Floats:
        angle = 2 * np.pi * draws.uniform(rows, 1)[:, 0]
        radius = np.where(rows % 2 == 0, 1.0, 0.5)
        return on_grid(np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1))

    return made_of_points(points, classes(values["samples"], ("outer", "inner"), "circle"), values)
