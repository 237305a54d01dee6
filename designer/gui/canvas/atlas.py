"""A pixmap with everything that repeats on the canvas, painted once per zoom: drawing a node is then copying pixels.

Cells are made when they are first asked for. Sizes are device pixels; a cell knows where its origin lies.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import ceil

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

Paint = Callable[[QPainter], None]

_WIDTH = 2048
_GAP = 1
_KEPT = 6


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of the pixmap: its rectangle, and the place of the origin in it; all in device pixels."""

    left: int
    top: int
    width: int
    height: int
    origin: tuple[int, int]


class Atlas:
    """The cells for one scale (device pixels per canvas unit)."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.pixmap = QPixmap(_WIDTH, 256)
        self.pixmap.fill(Qt.GlobalColor.transparent)
        self._cells: dict[Hashable, int] = {}
        self._sources: list[Cell] = []
        self._table = np.empty((0, 4))
        self._origins = np.empty((0, 2))
        self._x = self._y = self._row_height = 0

    def cell(self, key: Hashable, bounds: QRectF, paint: Paint) -> int:
        """The number of the cell called `key`; `paint` draws it in canvas units within `bounds` if it is new."""
        found = self._cells.get(key)
        if found is None:
            found = self._cells[key] = self._add(bounds, paint)
        return found

    def sources(self, cells: npt.NDArray[np.intp]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """The rectangles [N, 4] (left, top, width, height) and origins [N, 2] of some cells."""
        if len(self._table) != len(self._sources):
            self._table = np.array([(c.left, c.top, c.width, c.height) for c in self._sources], float).reshape(-1, 4)
            self._origins = np.array([c.origin for c in self._sources], float).reshape(-1, 2)
        return self._table[cells], self._origins[cells]

    def _add(self, bounds: QRectF, paint: Paint) -> int:
        origin = ceil(-bounds.left() * self.scale), ceil(-bounds.top() * self.scale)
        width = origin[0] + ceil(bounds.right() * self.scale)
        height = origin[1] + ceil(bounds.bottom() * self.scale)
        left, top = self._room(width, height)
        with QPainter(self.pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(left, top, width, height)
            painter.translate(left + origin[0], top + origin[1])
            painter.scale(self.scale, self.scale)
            paint(painter)
        self._sources.append(Cell(left, top, width, height, origin))
        return len(self._sources) - 1

    def _room(self, width: int, height: int) -> tuple[int, int]:
        if self._x and self._x + width > self.pixmap.width():
            self._x, self._y, self._row_height = 0, self._y + self._row_height + _GAP, 0
        self._grow(max(self.pixmap.width(), width), self._y + height)
        place = self._x, self._y
        self._x += width + _GAP
        self._row_height = max(self._row_height, height)
        return place

    def _grow(self, width: int, height: int) -> None:
        if width <= self.pixmap.width() and height <= self.pixmap.height():
            return
        larger = QPixmap(width, max(height, 2 * self.pixmap.height()))
        larger.fill(Qt.GlobalColor.transparent)
        with QPainter(larger) as painter:
            painter.drawPixmap(0, 0, self.pixmap)
        self.pixmap = larger


class Atlases:
    """The atlases of the scales used last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[float, Atlas] = OrderedDict()

    def at(self, scale: float) -> Atlas:
        """The atlas for a scale."""
        atlas = self._kept.pop(scale, None) or Atlas(scale)
        self._kept[scale] = atlas
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return atlas

    def clear(self) -> None:
        """Forgets all, because the theme changed."""
        self._kept.clear()
