"""Heartbeats as a heart trace shows them; a few are not as they should be."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION
from designer.data.generated.draws import Draws, Floats, on_grid, rows_of
from designer.data.generated.made import Made
from designer.data.source import Array, Rows, Targets

LENGTH = 64
_WAVES = ((-0.2, 0.15, 0.045), (-0.03, -0.15, 0.012), (0.0, 1.0, 0.016), (0.035, -0.25, 0.014), (0.25, 0.3, 0.06))
"""Of one beat: when each wave comes, its height and its width, in shares of the stretch."""
_WRONG = 3


def make(values: Mapping[str, Any]) -> Made:
    """Stretches [64, 1] with one beat in the middle; the share `abnormal` of them is wide, early or without a peak.

    `noise` is a standard deviation; a peak is 1.
    """
    every = max(2, round(1 / values["abnormal"]))
    draws, noise = Draws(values["seed"], "beats"), Draws(values["seed"], "noise")
    targets = (rows_of(values["samples"]) % every == every - 1).astype(np.int64)

    def inputs(rows: Rows) -> Array:
        kinds = np.where(rows % every == every - 1, 1 + rows // every % _WRONG, 0)
        found = _traces(kinds, draws.uniform(rows, 4))
        if values["noise"]:
            found = found + values["noise"] * noise.normal(rows, LENGTH)
        return on_grid(found).astype(np.float32)[:, :, np.newaxis]

    return Made(
        content="series",
        shape=(LENGTH, 1),
        targets=Targets(CLASSIFICATION, targets, ("normal", "abnormal"), ("beat",)),
        inputs=inputs,
        features=("voltage",),
    )


def _traces(kinds: Rows, drawn: Floats) -> Floats:
    """[n, 64]. Kinds: 0 as it should be, 1 wide, 2 early, 3 without a peak."""
    time = np.arange(LENGTH) / LENGTH - 0.45
    found = np.zeros((len(kinds), LENGTH))
    shift = 0.06 * (drawn[:, 0] - 0.5) - np.where(kinds == 2, 0.2, 0.0)
    loud, pace = 0.85 + 0.3 * drawn[:, 1], 0.9 + 0.2 * drawn[:, 2]
    for number, (when, height, width) in enumerate(_WAVES):
        is_peak = number == 2
        wide = np.where((kinds == 1) & (number in (1, 2, 3)), 3.0, 1.0) * width * pace
        high = loud * height * np.where((kinds == 3) & is_peak, 0.25, 1.0)
        middle = shift + when * pace
        found += high[:, None] * np.exp(-0.5 * ((time - middle[:, None]) / wide[:, None]) ** 2)
    return found
