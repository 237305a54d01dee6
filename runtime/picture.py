"""Fits pixels to the size a network takes: area averages, so that 32×32 ink counts become 8×8 ones exactly.

Pixels are [channels, height, width] with values from 0 to 1, light ink on a dark ground where that matters.
"""

from functools import lru_cache

import numpy as np

from runtime.errors import InputError
from runtime.manifest import Decode
from runtime.steps import Array

INK = 0.1
"""Pixels above this share of the brightest one count as ink when the drawn part is cut out."""

WORK = 64
"""Rows that a drawn part gets while its strokes are weighed: enough to change them in small steps."""

MOST_STEPS = WORK // 4

_MOST_WEIGHTS = 1 << 27
"""Pixels of one side times those that they become: more would fill the memory with weights."""


def fit_picture(pixels: Array, decode: Decode) -> Array:
    """[channels, H, W] from 0 to 1 → float32 [channels, height, width] from 0 to `full_scale`."""
    if decode.fit == "ink":
        fitted = _fit_ink(pixels, decode)
    elif decode.fit == "pad":
        fitted = _padded(pixels, decode)
    else:
        if decode.fit == "cover":
            pixels = _cropped(pixels, decode.height / decode.width)
        fitted = _resized(pixels, decode.height, decode.width)
    return (fitted * decode.full_scale).astype(np.float32)


def _fit_ink(pixels: Array, decode: Decode) -> Array:
    """The drawn part, centred; its strokes thicker or thinner until their weight is the data's."""
    drawn = _cut(pixels)
    if drawn is None:
        return _resized(pixels, decode.height, decode.width)
    fitted = _centred(drawn, decode)
    if not decode.ink:
        return fitted
    scale = WORK / max(drawn.shape[1:])
    work = _resized(drawn, *(max(1, round(size * scale)) for size in drawn.shape[1:]))
    grow = fitted.mean() < decode.ink
    for _ in range(MOST_STEPS):
        work = _thickened(work) if grow else _thinned(work)
        cut = _cut(work)
        changed = fitted if cut is None else _centred(cut, decode)
        before, after = float(fitted.mean()), float(changed.mean())
        if cut is None or (after >= decode.ink) == grow:
            share = (decode.ink - before) / (after - before) if after != before else 0.0
            return fitted + (changed - fitted) * share
        fitted = changed
    return fitted


def _centred(drawn: Array, decode: Decode) -> Array:
    """A drawn part as large as fits, squeezed if it is wider than drawn parts of the data are."""
    scale = min(decode.height / drawn.shape[1], decode.width / drawn.shape[2])
    height = max(1.0, drawn.shape[1] * scale)
    width = max(1.0, min(drawn.shape[2] * scale, decode.width * decode.ink_width))
    rows = _placed_weights(drawn.shape[1], decode.height, height)
    columns = _placed_weights(drawn.shape[2], decode.width, width)
    placed: Array = rows @ drawn @ columns.T
    return placed


def _padded(pixels: Array, decode: Decode) -> Array:
    """The whole picture, as large as fits, in the middle of black."""
    scale = min(decode.height / pixels.shape[1], decode.width / pixels.shape[2])
    rows = _placed_weights(pixels.shape[1], decode.height, pixels.shape[1] * scale)
    columns = _placed_weights(pixels.shape[2], decode.width, pixels.shape[2] * scale)
    placed: Array = rows @ pixels @ columns.T
    return placed


def _thickened(pixels: Array) -> Array:
    """Strokes one pixel wider on each side; the picture grows with them."""
    return _among_neighbours(np.pad(pixels, ((0, 0), (1, 1), (1, 1))), np.maximum)


def _thinned(pixels: Array) -> Array:
    """Strokes one pixel narrower on each side, also where they end at the edge: outside is no ink."""
    return _among_neighbours(np.pad(pixels, ((0, 0), (1, 1), (1, 1))), np.minimum)[:, 1:-1, 1:-1]


def _among_neighbours(padded: Array, best: np.ufunc) -> Array:
    """The largest or the smallest of each pixel and its four neighbours."""
    result: Array = padded.copy()
    for axis in (1, 2):
        for shift in (-1, 1):
            best(result, np.roll(padded, shift, axis), out=result)
    return result


def _cut(pixels: Array) -> Array | None:
    """The part that holds ink; None if there is none."""
    ink = pixels.max(axis=0)
    drawn = ink > INK * ink.max()
    if not drawn.any():
        return None
    (top, bottom), (left, right) = _span(drawn.any(axis=1)), _span(drawn.any(axis=0))
    return pixels[:, top:bottom, left:right]


def _cropped(pixels: Array, aspect: float) -> Array:
    """The largest middle part of the wanted height : width."""
    height = min(pixels.shape[1], max(1, round(pixels.shape[2] * aspect)))
    width = min(pixels.shape[2], max(1, round(pixels.shape[1] / aspect)))
    y, x = (pixels.shape[1] - height) // 2, (pixels.shape[2] - width) // 2
    return pixels[:, y : y + height, x : x + width]


def _span(present: Array) -> tuple[int, int]:
    places = np.flatnonzero(present)
    return int(places[0]), int(places[-1]) + 1


def _resized(pixels: Array, height: int, width: int) -> Array:
    rows = _placed_weights(pixels.shape[1], height, height)
    columns = _placed_weights(pixels.shape[2], width, width)
    resized: Array = rows @ pixels @ columns.T
    return resized


@lru_cache(maxsize=256)  # Every stroke of a drawing has a size of its own.
def _placed_weights(source: int, target: int, covered: float) -> Array:
    """[target, source]: what each source pixel adds to each target pixel, if the source covers the middle `covered`."""
    if source * target > _MOST_WEIGHTS:
        raise InputError(f"A side of {source} pixels cannot become one of {target}.", "Give a smaller picture.")
    step = covered / source
    start = (target - covered) / 2
    edges = start + np.arange(source + 1) * step
    places = np.arange(target)[:, None]
    overlap = np.minimum(edges[1:], places + 1) - np.maximum(edges[:-1], places)
    shares: Array = np.clip(overlap, 0.0, None)
    return shares
