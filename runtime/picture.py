"""Fits pixels to the size a network takes: area averages, so that 32×32 ink counts become 8×8 ones exactly.

Pixels are [channels, height, width] with values from 0 to 1, light ink on a dark ground where that matters.
"""

from functools import cache

import numpy as np

from runtime.manifest import Decode
from runtime.steps import Array

_INK = 0.1
"""Pixels above this share of the brightest one count as ink when the drawn part is cut out."""


def fit_picture(pixels: Array, decode: Decode) -> Array:
    """[channels, H, W] from 0 to 1 → float32 [channels, height, width] from 0 to `full_scale`."""
    if decode.fit == "ink":
        pixels = _centred_ink(pixels, decode.height / decode.width)
    elif decode.fit == "cover":
        pixels = _cropped(pixels, decode.height / decode.width)
    rows = _area_weights(pixels.shape[1], decode.height)
    columns = _area_weights(pixels.shape[2], decode.width)
    return ((rows @ pixels @ columns.T) * decode.full_scale).astype(np.float32)


def _centred_ink(pixels: Array, aspect: float) -> Array:
    """The part that holds ink, centred on an empty ground of the wanted height : width; all of it if there is none."""
    ink = pixels.max(axis=0)
    drawn = ink > _INK * ink.max()
    if not drawn.any():
        return pixels
    top, bottom = _span(drawn.any(axis=1))
    left, right = _span(drawn.any(axis=0))
    cut = pixels[:, top:bottom, left:right]
    height = max(cut.shape[1], round(cut.shape[2] * aspect))
    width = max(cut.shape[2], round(cut.shape[1] / aspect))
    result = np.zeros((pixels.shape[0], height, width))
    y, x = (height - cut.shape[1]) // 2, (width - cut.shape[2]) // 2
    result[:, y : y + cut.shape[1], x : x + cut.shape[2]] = cut
    return result


def _cropped(pixels: Array, aspect: float) -> Array:
    """The largest middle part of the wanted height : width."""
    height = min(pixels.shape[1], max(1, round(pixels.shape[2] * aspect)))
    width = min(pixels.shape[2], max(1, round(pixels.shape[1] / aspect)))
    y, x = (pixels.shape[1] - height) // 2, (pixels.shape[2] - width) // 2
    return pixels[:, y : y + height, x : x + width]


def _span(present: Array) -> tuple[int, int]:
    places = np.flatnonzero(present)
    return int(places[0]), int(places[-1]) + 1


@cache
def _area_weights(source: int, target: int) -> Array:
    """[target, source]: the share of each source pixel in each target pixel; rows sum to 1."""
    edges = np.arange(target + 1) * (source / target)
    pixels = np.arange(source)
    overlap = np.minimum(edges[1:, None], pixels + 1) - np.maximum(edges[:-1, None], pixels)
    shares: Array = np.clip(overlap, 0.0, None)
    shares /= shares.sum(axis=1, keepdims=True)
    return shares
