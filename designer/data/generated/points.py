"""What the generators of points in the plane share."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from designer.data.generated.draws import Draws, Floats
from designer.data.generated.made import Made
from designer.data.source import Array, Rows, Targets


def made_of_points(points: Callable[[Rows], Floats], targets: Targets, values: Mapping[str, Any]) -> Made:
    """Points [n, 2], each moved by normal noise of the deviation `noise`."""
    noise = Draws(values["seed"], "noise")

    def inputs(rows: Rows) -> Array:
        found: Array = (points(rows) + values["noise"] * noise.normal(rows, 2)).astype(np.float32)
        return found

    return Made(content="array", shape=(2,), targets=targets, inputs=inputs, features=("x", "y"))
