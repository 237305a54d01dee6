"""Writes what a model says of each place of a picture as a mask: a PNG of class numbers, with a palette."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from PIL import Image

from runtime.class_colours import class_colours
from runtime.errors import InputError
from runtime.postprocess import Prediction

_MOST = 256


def save_masks(found: Iterable[tuple[str, Prediction]], folder: Path) -> list[Path]:
    """A mask `NAME_mask.png` for each picture, called as it came. The folder is made if it is not there.

    Raises `InputError` for a model that does not say a class for each pixel, or if a file cannot be written.
    """
    pairs, taken, paths = list(found), set[str](), list[Path]()
    for source, prediction in pairs:
        if prediction.places is None or prediction.places.ndim != 2 or len(prediction.labels) > _MOST:
            message = f"The model does not say a class for each pixel of “{source}”: there is no mask to write."
            raise InputError(message, "Give a model of pictures with masks, or leave the folder out.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for source, prediction in pairs:
            paths.append(folder / file_name(source, taken, "_mask.png"))
            mask_picture(prediction).save(paths[-1])
    except OSError as error:
        message = f"The masks could not be written to “{folder}”: {error.strerror or error}."
        raise InputError(message, "Choose another folder, or make room.") from error
    return paths


def mask_picture(prediction: Prediction) -> Image.Image:
    """The classes of a picture's pixels as a picture with a palette: pixels are the numbers of `labels`."""
    assert prediction.places is not None, "only a class for each place makes a mask"
    places = np.ascontiguousarray(prediction.places, dtype=np.uint8)
    picture = Image.frombytes("P", (places.shape[1], places.shape[0]), places.tobytes())
    colours = [int(colour[at : at + 2], 16) for colour in class_colours(prediction.labels) for at in (1, 3, 5)]
    picture.putpalette(colours + [0] * (3 * _MOST - len(colours)))
    return picture


def file_name(source: str, taken: set[str], ending: str) -> str:
    """The name of what is written for what came from a file; a number tells apart what is called alike."""
    stem = Path(source.replace(", ", " ")).stem or "picture"
    name, number = f"{stem}{ending}", 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem}_{number}{ending}"
    taken.add(name.casefold())
    return name
