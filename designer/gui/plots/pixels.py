"""Arrays to pictures: a sample's values in the theme's own ink, so that images belong to the window."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from designer.drawing.theme import Theme, channels, mix
from designer.gui.plots.pyramid import Floats


def grey(values: Floats) -> Floats:
    """An image sample [c, h, w] or [h, w] as one plane [h, w], scaled to 0 … 1 by its own range."""
    plane = values if values.ndim == 2 else values.mean(axis=0)
    low, high = float(plane.min()), float(plane.max())
    scaled: Floats = ((plane - low) / ((high - low) or 1.0)).astype(np.float32)
    return scaled


def picture(plane: Floats, theme: Theme) -> QImage:
    """A plane of 0 … 1 as an image from the theme's ground to its ink, one pixel per value."""
    ground = np.array(channels(mix(theme.field, theme.canvas, 0.6)), dtype=np.float32)
    ink = np.array(channels(theme.title), dtype=np.float32)
    blended = ground + np.clip(plane, 0, 1)[..., None] * (ink - ground)
    pixels: NDArray[np.uint8] = np.ascontiguousarray(np.round(blended).astype(np.uint8))
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def coloured(values: NDArray[np.generic], limits: tuple[float, float]) -> QImage:
    """A picture [3, h, w] in its own colours: from black at the lower limit to full ones at the upper one.

    Values beyond the limits stretch them.
    """
    wide = values.astype(np.float64)
    low, high = min(limits[0], float(wide.min())), max(limits[1], float(wide.max()))
    scaled = np.clip((wide - low) * (255.0 / ((high - low) or 1.0)), 0, 255).astype(np.uint8)
    pixels: NDArray[np.uint8] = np.ascontiguousarray(np.moveaxis(scaled, 0, -1))
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
