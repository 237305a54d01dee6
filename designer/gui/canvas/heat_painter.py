"""Draws a bar at the foot of each node: how much of something it has, beside the node that has most of it."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from designer.drawing.theme import Theme, mix
from designer.graph.ids import NodeId
from designer.gui.canvas.arrays import SceneArrays
from designer.gui.canvas.frame import Detail, Frame

_HIGH, _INSET, _UP = 4.0, 10.0, 5.0
"""Height of a bar, its distance from the node's sides, and from its foot, in canvas units."""


def paint_heat(
    painter: QPainter,
    frame: Frame,
    arrays: SceneArrays,
    rows: npt.NDArray[np.intp],
    shares: Mapping[NodeId, float],
    theme: Theme,
) -> None:
    """Draws the bars of nodes (by row); from afar the whole node is tinted, since a bar could not be seen."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    boxes = arrays.node_boxes(rows)
    corners = np.concatenate([frame.pixels(boxes[:, :2]), frame.pixels(boxes[:, 2:])], axis=1).tolist()
    far = frame.detail <= Detail.BOXES
    track = QColor(theme.hairline)
    for row, (left, top, right, bottom) in zip(rows.tolist(), corners, strict=True):
        share = shares.get(arrays.ids[row], 0.0)
        colour = QColor(mix(theme.error, theme.accent, share))
        if far:
            colour.setAlphaF(0.15 + 0.75 * share if share else 0.0)
            painter.fillRect(QRectF(left, top, right - left, bottom - top), colour)
            continue
        inset, high = _INSET * frame.scale, _HIGH * frame.scale
        place = QRectF(left + inset, bottom - _UP * frame.scale - high, right - left - 2 * inset, high)
        painter.setBrush(track)
        painter.drawRoundedRect(place, high / 2, high / 2)
        if share > 0:
            place.setWidth(max(high, place.width() * share))
            painter.setBrush(colour)
            painter.drawRoundedRect(place, high / 2, high / 2)
    painter.restore()
