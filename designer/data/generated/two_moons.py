"""Two moons: half circles that reach into each other, so that no straight line parts them. Perhaps with few labels."""

from collections.abc import Mapping
from dataclasses import replace
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


def make_few(values: Mapping[str, Any]) -> Made:
    """The same points as `point`, and as `known` whether the label of each may be learnt from: 1 or 0, [1].

    `known` points are, one by one of either class. What validates is told by all labels.
    """
    made, samples = make(values), values["samples"]
    count = min(values["known"], samples)
    order = np.argsort(Draws(values["seed"], "known").uniform(np.arange(samples), 1)[:, 0], kind="stable")
    halves = [order[order % 2 == kind] for kind in (0, 1)]
    chosen = np.concatenate([halves[0][: (count + 1) // 2], halves[1][: count // 2]])
    is_known = np.isin(np.arange(samples), chosen).astype(np.int64)

    known = Made(
        content="array",
        shape=(1,),
        targets=made.targets,
        inputs=lambda rows: is_known[rows].astype(np.float32)[:, np.newaxis],
        features=("known",),
        normalise="none",
    )
    return replace(made, input_name="point", others={"known": known})
