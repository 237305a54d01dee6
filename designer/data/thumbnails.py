"""Small pictures to show, made quickly: JPEG files are unpacked no larger than needed. Not for the window's thread."""

from pathlib import Path

import numpy as np
from PIL.Image import Resampling

from designer.data.errors import DataError
from designer.data.source import Array
from runtime.decode import opened
from runtime.errors import InputError
from runtime.photo import in_mode, upright

_GAP = 2.0


def thumbnail(path: Path, edge: int) -> Array:
    """A picture as colours uint8 [height, width, 3], upright, with its longer side `edge` at most.

    Pictures are never made larger. Raises `DataError` for what is no picture, is damaged, is gone, or has more pixels
    than pictures may have. Threads may call it at once.
    """
    name = f"“{path.name}”"
    try:
        with opened(path, name) as picture:
            picture.draft("RGB", (edge, edge))
            small = in_mode(picture, "RGB", name)
            size = _within(small.size, edge)
            if small.size != size:
                small = small.resize(size, Resampling.BILINEAR, reducing_gap=_GAP)
            return np.array(upright(small, picture))
    except InputError as error:
        raise DataError(error.message, error.hint) from error
    except FileNotFoundError:
        raise DataError(f"{name} is not there any more.", "Put it back, or look through the data again.") from None
    except OSError as error:
        raise DataError(f"{name} could not be read: {error.strerror or error}.", "Check the file.") from error


def _within(size: tuple[int, int], edge: int) -> tuple[int, int]:
    share = min(1.0, edge / max(size))
    return max(1, round(size[0] * share)), max(1, round(size[1] * share))
