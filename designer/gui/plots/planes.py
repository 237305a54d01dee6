"""Planes of numbers side by side, each a picture in the theme's ink: feature maps, tables, who attends to whom."""

from math import ceil, sqrt

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.drawing.theme import Theme, channels
from designer.gui.scaling import px

Planes = NDArray[np.uint8]
"""[planes, height, width]: 0 is the least, 255 the greatest."""

_GAP = 4
_STRIPE = 56
"""How high a plane of one row is drawn."""


class PlanesView(QWidget):
    """As large as there is room; planes keep their shape."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._planes: Planes = np.zeros((0, 1, 1), np.uint8)
        self.setAccessibleName(name)
        self.setMinimumSize(px(160), px(120))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def planes(self) -> Planes:
        """What is shown."""
        return self._planes

    def set_planes(self, planes: Planes) -> None:
        """Shows these."""
        self._planes = planes
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A grid of pictures."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
            for plane, place in zip(self._planes, self.places(), strict=True):
                painter.fillRect(place, QColor(self._theme.field))
                painter.drawImage(place, _picture(plane, self._theme))

    def places(self) -> list[QRectF]:
        """Where each plane is drawn."""
        count, height, width = self._planes.shape
        if not count:
            return []
        gap = px(_GAP)
        columns = _columns(count, width / height, self.width() / max(1, self.height()))
        rows = ceil(count / columns)
        wide = (self.width() - gap * (columns - 1)) / columns
        tall = (self.height() - gap * (rows - 1)) / rows
        if height == 1:
            size = (wide, min(tall, px(_STRIPE)))
        else:
            scale = min(wide / width, tall / height)
            size = (width * scale, height * scale)
        return [
            QRectF(place % columns * (size[0] + gap), place // columns * (size[1] + gap), *size)
            for place in range(count)
        ]


def _columns(count: int, shape: float, room: float) -> int:
    """How many stand side by side so that they are as large as can be: planes of a shape (width / height) in a room."""
    return max(range(1, count + 1), key=lambda columns: min(room / columns / shape, 1 / ceil(count / columns)))


def _picture(plane: Planes, theme: Theme) -> QImage:
    """A plane from the theme's ground over its accent to its ink."""
    stops = np.array([channels(colour) for colour in (theme.canvas, theme.accent, theme.title)], np.float64)
    share = plane.astype(np.float64) / 127.5
    lower = np.clip(share, 0, 1)[..., None]
    upper = np.clip(share - 1, 0, 1)[..., None]
    blended = stops[0] + lower * (stops[1] - stops[0]) + upper * (stops[2] - stops[1])
    pixels = np.ascontiguousarray(np.round(blended).astype(np.uint8))
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


class CountsView(QWidget):
    """A histogram: bars between two numbers, which stand below its ends."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._counts: tuple[int, ...] = ()
        self._ends = ("", "")
        self.setAccessibleName(name)
        self.setMinimumSize(px(160), px(60))

    @property
    def counts(self) -> tuple[int, ...]:
        """What is shown."""
        return self._counts

    def set_counts(self, counts: tuple[int, ...], ends: tuple[str, str]) -> None:
        """Shows these; `ends` are the least and the greatest in words."""
        self._counts, self._ends = counts, ends
        self.setAccessibleDescription(" – ".join(ends))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars above a line, the ends below."""
        theme, foot = self._theme, px(18)
        area = QRectF(0, 0, self.width(), self.height() - foot)
        with QPainter(self) as painter:
            painter.fillRect(QRectF(0, area.bottom(), area.width(), 1), QColor(theme.border))
            wide, most = area.width() / max(1, len(self._counts)), max(self._counts, default=0) or 1
            for place, number in enumerate(self._counts):
                tall = area.height() * sqrt(number / most)
                painter.fillRect(
                    QRectF(place * wide, area.bottom() - tall, max(1.0, wide - 1), tall), QColor(theme.accent)
                )
            painter.setPen(QColor(theme.muted))
            below = QRectF(0, area.bottom() + 2, area.width(), foot - 2)
            for words, side in zip(self._ends, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
                painter.drawText(below, side | Qt.AlignmentFlag.AlignVCenter, words)
