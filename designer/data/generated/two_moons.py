"""Two moons: half circles that reach into each other, so that no straight line parts them."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from designer.data.generated.draws import Draws, Floats, on_grid
from designer.data.generated.made import Made, classes
from designer.data.generated.points import made_of_points
from designer.data.source import Rows


def make(values: Mapping[str, Any]) -> Made:
    """Points on two half circles of radius 1; `noise` is the deviation with which they lie off them."""
    draws = Draws(values["seed"], "two moons")

    def points(rows: Rows) -> Floats:
        angle = np.pi * draws.uniform(rows, 1)[:, 0]
        upper = np.stack([np.cos(angle), np.sin(angle)], axis=1)
        lower = np.stack([1 - np.cos(angle), 0.5 - np.sin(angle)], axis=1)
        return on_grid(np.where((rows % 2 == 0)[:, np.newaxis], upper, lower))

    return made_of_points(points, classes(values["samples"], ("upper", "lower"), "moon"), values)
