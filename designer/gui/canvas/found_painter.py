"""Draws a ring around what was found, so that it is seen at every zoom."""

from collections.abc import Collection

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from designer.drawing import geometry as g
from designer.drawing.theme import Theme
from designer.graph.ids import NodeId
from designer.gui.canvas.arrays import SceneArrays
from designer.gui.canvas.frame import Frame

NOT_FOUND = 0.4
"""How much is seen of what was not found."""
_WIDTH, _OUT = 2.0, 4.0
"""In pixels: the ring's width, and how far out it lies."""


def paint_found(
    painter: QPainter,
    frame: Frame,
    arrays: SceneArrays,
    rows: npt.NDArray[np.intp],
    found: Collection[NodeId],
    theme: Theme,
) -> None:
    """Draws the rings of those nodes (by row) that were found."""
    hits = np.array([row for row in rows.tolist() if arrays.ids[row] in found], np.intp)
    if not len(hits):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.title), _WIDTH))
    boxes = arrays.node_boxes(hits)
    corners = np.concatenate([frame.pixels(boxes[:, :2]), frame.pixels(boxes[:, 2:])], axis=1).tolist()
    radius = g.NODE_RADIUS * frame.scale + _OUT
    for left, top, right, bottom in corners:
        ring = QRectF(left, top, right - left, bottom - top).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        painter.drawRoundedRect(ring, radius, radius)
    painter.restore()
