"""Pictures and numbers that came over the pipe as bytes."""

import base64
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from designer.drawing.theme import Theme
from designer.gui.plots.pixels import picture


def bytes_of(plane: Mapping[str, Any]) -> NDArray[np.uint8]:
    """A plane of `runtime.looking`: uint8 [height, width, 1 or 3]. Any: it is JSON."""
    return np.frombuffer(base64.b64decode(plane["base64"]), dtype=np.uint8).reshape(plane["shape"])


def floats_of(heat: Mapping[str, Any]) -> NDArray[np.float32]:
    """Numbers in base64, float32. Any: it is JSON."""
    return np.frombuffer(base64.b64decode(heat["base64"]), dtype="<f4").reshape(heat["shape"])


def image_of(pixels: NDArray[np.uint8], theme: Theme) -> QImage:
    """Colours as they are; what has but one is drawn in the window's ink."""
    if pixels.shape[2] == 1:
        return picture(pixels[..., 0].astype(np.float32) / 255.0, theme)
    height, width, _ = pixels.shape
    own = np.ascontiguousarray(pixels[..., :3])
    return QImage(own.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
