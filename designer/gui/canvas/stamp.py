"""Copies cells of an atlas to the painter, at whole pixels."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from designer.gui.canvas.atlas import Atlas, Paint
from designer.gui.canvas.frame import Frame
from designer.gui.canvas.primitives import draw_fragments

Ints = npt.NDArray[np.intp]
Floats = npt.NDArray[np.float64]

BY_HAND_ABOVE = 3.0
"""Device pixels per canvas unit from which chrome is painted anew each time: few nodes, and cells would be huge."""


class Stamp:
    """Copies cells of an atlas to the painter, at whole pixels; paints by hand where cells would be huge."""

    def __init__(self, painter: QPainter, frame: Frame, atlas: Atlas) -> None:
        self.painter, self.frame, self.atlas = painter, frame, atlas
        self.by_hand = frame.scale * frame.ratio > BY_HAND_ABOVE

    def many(
        self,
        at: Floats,
        codes: Ints,
        cells: Mapping[int, tuple[tuple[object, ...], QRectF, Paint]],
        opacity: Floats | float = 1.0,
    ) -> None:
        """Stamps a cell for each place `at` [N, 2]; `codes` [N] say which."""
        if self.by_hand:
            shares = np.broadcast_to(opacity, len(at))
            for place, code, share in zip(at, codes.tolist(), shares.tolist(), strict=True):
                self._by_hand(place, cells[code][2], share)
            return
        numbers = {code: self.atlas.cell(key, bounds, paint) for code, (key, bounds, paint) in cells.items()}
        chosen = np.array([numbers[code] for code in codes.tolist()], np.intp)
        sources, origins = self.atlas.sources(chosen)
        ratio = self.frame.ratio
        places = (self.frame.whole(at) - origins) / ratio
        draw_fragments(self.painter, self.atlas.pixmap, places, sources, 1 / ratio, opacity)

    def one(self, at: Floats, key: tuple[object, ...], bounds: QRectF, paint: Paint) -> None:
        """Stamps one cell."""
        self.many(at[None], np.zeros(1, np.intp), {0: (key, bounds, paint)})

    def _by_hand(self, at: Floats, paint: Paint, opacity: float) -> None:
        x, y = (self.frame.whole(at) / self.frame.ratio).tolist()
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setOpacity(self.painter.opacity() * opacity)
        self.painter.translate(x, y)
        self.painter.scale(self.frame.scale, self.frame.scale)
        paint(self.painter)
        self.painter.restore()
