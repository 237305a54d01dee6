"""Writes what a model makes, if it makes pictures: decoders, generators, what finds a sharper or a cleaner picture."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from PIL import Image

from runtime.errors import InputError
from runtime.masks import file_name
from runtime.postprocess import Prediction
from runtime.steps import Array

_CHANNELS = (1, 3)
_LEAST = 2
"""Fewer rows or columns make no picture."""


def makes_pictures(found: Iterable[tuple[str, Prediction]]) -> bool:
    """Whether everything that a model said is a picture: numbers [1 or 3, height, width]."""
    pairs = list(found)
    return bool(pairs) and all(_is_picture(prediction) for _, prediction in pairs)


def save_pictures(found: Iterable[tuple[str, Prediction]], folder: Path) -> list[Path]:
    """A PNG `NAME_made.png` for each picture, called as what it was made of. The folder is made if it is not there.

    0 is black and 1 is white; if some numbers are below 0, -1 is black, and if some are farther away, the smallest of
    all is black and the largest is white. Raises `InputError` if a file cannot be written.
    """
    pairs, taken, paths = list(found), set[str](), list[Path]()
    dark, bright = _bounds([prediction.raw for _, prediction in pairs])
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for source, prediction in pairs:
            paths.append(folder / file_name(source, taken, "_made.png"))
            _picture(prediction.raw, dark, bright).save(paths[-1])
    except OSError as error:
        message = f"The pictures could not be written to “{folder}”: {error.strerror or error}."
        raise InputError(message, "Choose another folder, or make room.") from error
    return paths


def _is_picture(prediction: Prediction) -> bool:
    raw = prediction.raw
    is_shaped = raw.ndim == 3 and raw.shape[0] in _CHANNELS and min(raw.shape[1:]) >= _LEAST
    return prediction.task == "tensor" and is_shaped and np.issubdtype(raw.dtype, np.floating)


def _bounds(raws: list[Array]) -> tuple[float, float]:
    """What is black, and what is white."""
    low, high = min(float(raw.min()) for raw in raws), max(float(raw.max()) for raw in raws)
    if low >= -1.0 and high <= 1.0:
        return (0.0 if low >= 0.0 else -1.0), 1.0
    return low, high


def _picture(raw: Array, dark: float, bright: float) -> Image.Image:
    """A picture of one sample [channels, height, width]."""
    share = (raw.astype(np.float64) - dark) / ((bright - dark) or 1.0)
    pixels = np.round(255 * np.clip(share, 0, 1)).astype(np.uint8)
    height, width = pixels.shape[1:]
    if len(pixels) == 1:
        return Image.frombytes("L", (width, height), np.ascontiguousarray(pixels[0]).tobytes())
    return Image.frombytes("RGB", (width, height), np.ascontiguousarray(pixels.transpose(1, 2, 0)).tobytes())
