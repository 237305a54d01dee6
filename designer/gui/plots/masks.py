"""Masks as pictures: classes of pixels in their colours, to be drawn onto what they are of."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, qRgba

from designer.gui.plots.class_colours import class_colours, is_ground

_UNJUDGED, _LIGHT = 255, 254
_STRIPE = 3


def mask_image(mask: NDArray[Any], labels: Sequence[str]) -> QImage:
    """Classes uint8 [height, width] in their colours; the ground is see-through, what is not judged is striped."""
    table = [qRgba(0, 0, 0, 0)] * 256
    for number, colour in enumerate(class_colours(labels)):
        if not is_ground(labels, number):
            table[number] = QColor(colour).rgba()
    table[_LIGHT], table[_UNJUDGED] = qRgba(255, 255, 255, 255), qRgba(0, 0, 0, 255)
    solid = mask.copy()
    height, width = solid.shape
    stripes = (np.arange(height)[:, None] + np.arange(width)[None]) // _STRIPE % 2 == 0
    solid[(mask == _UNJUDGED) & stripes] = _LIGHT
    image = QImage(solid.data, width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable(table)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
