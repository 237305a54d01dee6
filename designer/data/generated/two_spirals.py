"""Two spirals wound into each other: the classic that linear models fail at (Lang, Witbrock 1988)."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from designer.data.generated.draws import Draws, Floats, on_grid
from designer.data.generated.made import Made, classes
from designer.data.generated.points import made_of_points
from designer.data.source import Rows


def make(values: Mapping[str, Any]) -> Made:
    """Points on two arms that wind `turns` times around the middle, at most 1 away from it."""
    draws, turns = Draws(values["seed"], "two spirals"), values["turns"]

    def points(rows: Rows) -> Floats:
        along = np.sqrt(draws.between(rows, 0.02, 1.0)[:, 0])
        angle = 2 * np.pi * turns * along + np.pi * (rows % 2)
        return on_grid(np.stack([along * np.cos(angle), along * np.sin(angle)], axis=1))

    return made_of_points(points, classes(values["samples"], ("first arm", "second arm"), "arm"), values)
