"""Hands numpy arrays to QPainter without a Python object per line or fragment.

PySide takes a pointer to the first item and a count; the items lie in memory as plain doubles. That layout is Qt's own
(QLineF, QPainter.PixmapFragment), and a test checks it by reading back what Qt sees.
"""

from typing import cast

import numpy as np
import numpy.typing as npt
import shiboken6
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPixmap

Floats = npt.NDArray[np.float64]


def draw_lines(painter: QPainter, lines: Floats) -> None:
    """Draws lines [N, 4] (x1, y1, x2, y2) with the painter's pen.

    Fast only with an opaque pen wider than 1.0 and a flat cap, in device coordinates.
    """
    if len(lines):
        held = np.ascontiguousarray(lines, np.float64)  # a name, so that the memory outlives the call
        painter.drawLines(first_line(held), len(held))


def first_line(lines: Floats) -> QLineF:
    """The first line of an array, in place; valid as long as the array is."""
    return cast(QLineF, shiboken6.wrapInstance(lines.ctypes.data, QLineF))  # the stub says Object


def draw_fragments(
    painter: QPainter, pixmap: QPixmap, at: Floats, sources: Floats, scale: float, opacity: Floats | float = 1.0
) -> None:
    """Draws parts of a pixmap: `sources` [N, 4] (left, top, width, height), their top left corners at `at` [N, 2].

    Fast only if nothing is scaled on the way to the device, i.e. `scale` is 1 / device pixel ratio.
    """
    if not len(at):
        return
    fragments = np.empty((len(at), 10))
    fragments[:, :2] = at + sources[:, 2:] * (scale / 2)
    fragments[:, 2:6] = sources
    fragments[:, 6:8] = scale
    fragments[:, 8] = 0.0
    fragments[:, 9] = opacity
    painter.drawPixmapFragments(first_fragment(fragments), len(fragments), pixmap)


def first_fragment(fragments: Floats) -> QPainter.PixmapFragment:
    """The first fragment of an array [N, 10], in place; valid as long as the array is."""
    found = shiboken6.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
    return cast(QPainter.PixmapFragment, found)  # the stub says Object
