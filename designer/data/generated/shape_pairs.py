"""Pairs of pictures with a shape each: are the shapes the same, whatever their size, colour and turn?"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from designer.data.generated.draws import Draws
from designer.data.generated.made import Made, classes
from designer.data.generated.shapes import LABELS, SIDE, Painter
from designer.data.source import Array, Rows
from runtime.manifest import Decode

_KINDS = len(LABELS)


def make(values: Mapping[str, Any]) -> Made:
    """Two pictures [3, 32, 32] of bytes, `left` and `right`; every other pair is of one kind."""
    painter, draws = Painter(values["seed"], values["noise"]), Draws(values["seed"], "pairs of shapes")
    targets = classes(values["samples"], ("different", "same"), "pair")

    def numbers(rows: Rows) -> Array:
        """The rows of both pictures among all shapes, [n, 2]: no picture is taken twice."""
        drawn = draws.uniform(rows, 2)
        left = np.floor(drawn[:, 0] * _KINDS)
        other = (left + 1 + np.floor(drawn[:, 1] * (_KINDS - 1))) % _KINDS
        right = _KINDS + np.where(rows % 2 == 1, left, other)
        found: Array = (2 * _KINDS * rows[:, np.newaxis] + np.stack([left, right], axis=1)).astype(np.int64)
        return found

    def side(place: int) -> Made:
        return Made(
            content="image",
            shape=(3, SIDE, SIDE),
            targets=targets,
            inputs=lambda rows: painter.pictures(numbers(rows)[:, place]),
            reading=Decode(SIDE, SIDE, 3, 255.0, fit="cover"),
            normalise="scale",
            value_range=(0.0, 255.0),
        )

    return replace(side(0), input_name="left", others={"right": side(1)})
