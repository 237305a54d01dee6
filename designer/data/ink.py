"""How picture files become like the pictures of a dataset, judged by what those look like."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from runtime.manifest import Decode

_EMPTY = 0.1
"""Pixels below this share of full scale count as ground."""


def decode_for_pictures(inputs: NDArray[Any], full_scale: float) -> Decode:
    """The way from a picture file to a sample, given pictures [n, channels, height, width] up to `full_scale`.

    Where these are ink on an empty ground, the drawn part of a picture is cut out, as wide and as heavy as theirs.
    """
    channels, height, width = inputs.shape[1:]
    pixels = inputs / full_scale
    border = np.concatenate([pixels[:, :, [0, -1], :].ravel(), pixels[:, :, :, [0, -1]].ravel()])
    if channels != 1 or np.median(border) > _EMPTY:
        return Decode(height, width, channels, full_scale, fit="cover")
    inked: NDArray[Any] = pixels.max(axis=(1, 2)) > _EMPTY
    spans = inked.shape[1] - inked.argmax(axis=1) - inked[:, ::-1].argmax(axis=1)
    widest = float(np.percentile(spans, 90)) / width
    return Decode(height, width, 1, full_scale, "auto", "ink", ink=float(pixels.mean()), ink_width=widest)
