"""Fonts, colours and lines for everything that is painted by hand, so that all pictures speak the same hand."""

import ctypes
from collections.abc import Iterable
from itertools import pairwise

import numpy as np
import shiboken6
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from designer.gui.scaling import px

PROSE = "Inter"
MONO = "JetBrains Mono"


def font(pixels: int, weight: int = 400, *, mono: bool = False) -> QFont:
    """The interface's face, or the face for numbers."""
    made = QFont(MONO if mono else PROSE)
    made.setPixelSize(px(pixels))
    made.setWeight(QFont.Weight(weight))
    return made


def pen(colour: QColor | str, width: float = 1.0) -> QPen:
    """A solid pen with flat ends, which is what Qt draws fast."""
    made = QPen(QColor(colour), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def hair_line(painter: QPainter, colour: QColor | str, x: ArrayLike, y: ArrayLike) -> None:
    """A line one pixel of the screen wide through all points: as one polyline, which is fast at this width only."""
    made = pen(colour)
    made.setCosmetic(True)
    painter.setPen(made)
    for xs, ys in _without_gaps(x, y):
        painter.drawPolyline(polygon(xs, ys))


def polygon(x: NDArray[np.float64], y: NDArray[np.float64]) -> QPolygonF:
    """The points as Qt wants them, written where Qt keeps them: a hundred times as fast as making each by itself."""
    made = QPolygonF()
    made.resize(len(x))
    if len(x):
        (place,) = shiboken6.getCppPointer(made.data())[:1]
        numbers = np.ctypeslib.as_array((ctypes.c_double * (2 * len(x))).from_address(place))
        numbers[0::2], numbers[1::2] = x, y
    return made


def stroke(painter: QPainter, colour: QColor | str, x: ArrayLike, y: ArrayLike, width: float = 2.0) -> None:
    """A wider line: as single segments, since a wide antialiased polyline of many points takes Qt half a second."""
    made = pen(colour, width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(made)
    for xs, ys in _without_gaps(x, y):
        points = list(zip(xs.tolist(), ys.tolist(), strict=True))
        painter.drawLines([QLineF(*a, *b) for a, b in pairwise(points)])


def _without_gaps(x: ArrayLike, y: ArrayLike) -> Iterable[tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """The stretches of a line between its gaps (NaN)."""
    xs, ys = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    present = np.isfinite(ys)
    if present.all():
        return [(xs, ys)]
    edges = np.flatnonzero(np.diff(np.concatenate(([False], present, [False])).astype(np.int8)))
    return [(xs[a:b], ys[a:b]) for a, b in edges.reshape(-1, 2)]
