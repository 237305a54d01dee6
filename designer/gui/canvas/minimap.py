"""The whole network in a corner, with a frame around what is in view; click or drag to go there."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from designer.drawing.annotations import back_to_front, frame_colour
from designer.drawing.theme import Theme, mix
from designer.graph.marks import Frame
from designer.gui.canvas.arrays import Floats
from designer.gui.canvas.camera import Box
from designer.gui.canvas.look import colour
from designer.gui.canvas.nodes_painter import family_colour
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_SIZE = 176, 112
_PAD = 9.0
_RADIUS = 8.0
_LEAST = 3.0
"""A node is at least this many pixels wide and half as high."""
_MANY = 1000
"""More nodes than these are too small for corners: they are pixels."""


class Minimap(QWidget):
    """A picture of all nodes as coloured blocks."""

    def __init__(self, canvas: CanvasView, theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.theme = theme
        self.setFixedSize(*_SIZE)
        self.setAccessibleName(tr("Overview of the network"))
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours from now on."""
        self.theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, nodes, and the frame of what is in view, with what is out of view in shade."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            outline = QPainterPath()
            outline.addRoundedRect(box, _RADIUS, _RADIUS)
            painter.fillPath(outline, QColor(theme.panel))
            painter.setClipPath(outline)
            self._paint_marks(painter)
            self._paint_nodes(painter)
            frame = self._mapped(self._canvas.camera.visible())
            outside = QPainterPath()
            outside.addRoundedRect(frame, 4, 4)
            painter.fillPath(outline.subtracted(outside), colour(theme.canvas, 0.62))
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(colour(theme.accent, 0.07))
            painter.drawRoundedRect(frame, 4, 4)
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.border), 1.0))
            painter.drawPath(outline)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes there."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing: a release here is not the canvas' affair."""
        event.accept()

    def place(self, position: QPointF) -> tuple[float, float]:
        """The place on the canvas that a position in the minimap stands for."""
        scale, left, top = self._mapping()
        return left + position.x() / scale, top + position.y() / scale

    def _go(self, position: QPointF) -> None:
        self._canvas.camera.centre(self.place(position))

    def _paint_marks(self, painter: QPainter) -> None:
        """Frames and notes, below the nodes."""
        scale, left, top = self._mapping()
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in back_to_front(self._canvas.arrays.marks):
            ink = frame_colour(self.theme, mark.colour if isinstance(mark, Frame) else "amber")
            painter.setBrush(QColor(mix(ink, self.theme.panel, 0.3 if isinstance(mark, Frame) else 0.2)))
            place = QRectF((mark.x - left) * scale, (mark.y - top) * scale, mark.width * scale, mark.height * scale)
            painter.drawRoundedRect(place, 2, 2)

    def _paint_nodes(self, painter: QPainter) -> None:
        arrays, theme = self._canvas.arrays, self.theme
        scale, left, top = self._mapping()
        corners = (arrays.xy - (left, top)) * scale
        sizes = np.maximum(arrays.size * scale, (_LEAST, _LEAST / 2))
        chosen = set(arrays.rows(self._canvas.shown.selected).tolist())
        if len(corners) > _MANY:
            painter.drawImage(QRectF(self.rect()), self._dots(corners, sizes))
        else:
            self._paint_boxes(painter, corners, sizes)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        for row in list(chosen)[:200]:
            painter.drawRoundedRect(QRectF(*corners[row], *sizes[row]).adjusted(-1.5, -1.5, 1.5, 1.5), 2.5, 2.5)

    def _paint_boxes(self, painter: QPainter, corners: Floats, sizes: Floats) -> None:
        arrays, theme = self._canvas.arrays, self.theme
        painter.setPen(Qt.PenStyle.NoPen)
        many = len(corners) > 300
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not many)
        for code in np.unique(arrays.family).tolist():
            painter.setBrush(QColor(mix(family_colour(theme, code), theme.panel, 0.82)))
            rows = np.flatnonzero(arrays.family == code)
            boxes = np.concatenate([corners[rows], sizes[rows]], axis=1).tolist()
            if many:
                painter.drawRects([QRectF(*box) for box in boxes])
            else:
                for box in boxes:
                    painter.drawRoundedRect(QRectF(*box), 1.5, 1.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _dots(self, corners: Floats, sizes: Floats) -> QImage:
        """Thousands of nodes, pixel by pixel: a rectangle for each would take longer than all the rest of a frame."""
        arrays, ratio = self._canvas.arrays, self.devicePixelRatioF()
        pixels = np.zeros((math.ceil(self.height() * ratio), math.ceil(self.width() * ratio)), np.uint32)
        codes, family = np.unique(arrays.family, return_inverse=True)
        inks = [QColor(mix(family_colour(self.theme, code), self.theme.panel, 0.82)).rgb() for code in codes.tolist()]
        ink = np.array(inks, np.uint32)[family]
        left, top = np.floor(corners * ratio).astype(int).T
        wide, high = np.ceil(sizes * ratio).astype(int).T
        for down in range(int(high.max())):
            for across in range(int(wide.max())):
                x, y = left + across, top + down
                here = (across < wide) & (down < high) & (x >= 0) & (y >= 0)
                here &= (x < pixels.shape[1]) & (y < pixels.shape[0])
                pixels[y[here], x[here]] = ink[here]
        return QImage(pixels.data, pixels.shape[1], pixels.shape[0], QImage.Format.Format_ARGB32).copy()

    def _mapping(self) -> tuple[float, float, float]:
        """Pixels per canvas unit, and the place of the top left corner: network and view both fit."""
        left, top, right, bottom = self._world()
        width, height = _SIZE[0] - 2 * _PAD, _SIZE[1] - 2 * _PAD
        scale = min(width / max(right - left, 1.0), height / max(bottom - top, 1.0))
        x = left - (_SIZE[0] / scale - (right - left)) / 2
        y = top - (_SIZE[1] / scale - (bottom - top)) / 2
        return scale, x, y

    def _world(self) -> Box:
        view, nodes = self._canvas.camera.visible(), self._canvas.arrays.bounds()
        if nodes is None:
            return view
        # The view counts only as far as it is near: panning far away must not shrink the network to a dot.
        width, height = nodes[2] - nodes[0], nodes[3] - nodes[1]
        reach = max(width, height, view[2] - view[0])
        return (
            max(min(nodes[0], view[0]), nodes[0] - reach),
            max(min(nodes[1], view[1]), nodes[1] - reach),
            min(max(nodes[2], view[2]), nodes[2] + reach),
            min(max(nodes[3], view[3]), nodes[3] + reach),
        )

    def _mapped(self, box: Box) -> QRectF:
        scale, left, top = self._mapping()
        corner = QPointF((box[0] - left) * scale, (box[1] - top) * scale)
        mapped = QRectF(corner, QPointF((box[2] - left) * scale, (box[3] - top) * scale))
        return mapped.intersected(QRectF(self.rect()).adjusted(2, 2, -2, -2))
