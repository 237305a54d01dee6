"""Draws what is measured of nodes: a bar at the foot of each, and words in its corner. For costs and for training."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTransform

from designer.drawing.theme import Colour, Theme, mix
from designer.graph.ids import NodeId
from designer.gui.canvas import look
from designer.gui.canvas.arrays import SceneArrays
from designer.gui.canvas.frame import Detail, Frame, Reading
from designer.gui.canvas.texts import font, metrics, width_of

_HIGH, _INSET, _UP = 4.0, 10.0, 2.5
"""Height of a bar, its distance from the node's sides, and from its foot, in canvas units."""
_CHIP_HIGH, _CHIP_PAD = 16.0, 6.0
_NOTHING = Reading(0.0)


def ink_of(reading: Reading, theme: Theme) -> Colour:
    """The colour of a reading: that of its tone, else from calm to hot."""
    tones = {"good": theme.success, "warning": theme.warning, "error": theme.error}
    return tones.get(reading.tone) or mix(theme.error, theme.accent, reading.share)


def paint_readings(
    painter: QPainter,
    frame: Frame,
    arrays: SceneArrays,
    rows: npt.NDArray[np.intp],
    readings: Mapping[NodeId, Reading],
    theme: Theme,
) -> None:
    """Draws the readings of nodes (by row); from afar the whole node is tinted, since a bar could not be seen."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    boxes = arrays.node_boxes(rows)
    corners = np.concatenate([frame.pixels(boxes[:, :2]), frame.pixels(boxes[:, 2:])], axis=1).tolist()
    far = frame.detail <= Detail.BOXES
    track = QColor(theme.hairline)
    for row, (left, top, right, bottom) in zip(rows.tolist(), corners, strict=True):
        reading = readings.get(arrays.ids[row], _NOTHING)
        share, colour = min(max(reading.share, 0.0), 1.0), QColor(ink_of(reading, theme))
        if far:
            colour.setAlphaF(0.15 + 0.75 * share if share or reading.tone else 0.0)
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
    if frame.detail >= Detail.FULL:
        _paint_words(painter, frame, arrays, rows, readings, theme)


def _paint_words(
    painter: QPainter,
    frame: Frame,
    arrays: SceneArrays,
    rows: npt.NDArray[np.intp],
    readings: Mapping[NodeId, Reading],
    theme: Theme,
) -> None:
    """A chip with the words of a reading on the lower right corner of its node."""
    painter.save()
    painter.setTransform(QTransform(frame.scale, 0, 0, frame.scale, frame.dx, frame.dy), combine=True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(look.OP_FONT))
    for row, (_, _, right, bottom) in zip(rows.tolist(), arrays.node_boxes(rows).tolist(), strict=True):
        reading = readings.get(arrays.ids[row], _NOTHING)
        if not reading.words:
            continue
        width = width_of(look.OP_FONT, reading.words) + 2 * _CHIP_PAD
        area = QRectF(right - width + 4, bottom - _CHIP_HIGH / 2 + 3, width, _CHIP_HIGH)
        ink = ink_of(reading, theme)
        painter.setPen(QColor(ink))
        painter.setBrush(QColor(mix(ink, theme.panel, 0.2)))
        painter.drawRoundedRect(area, _CHIP_HIGH / 2, _CHIP_HIGH / 2)
        painter.setPen(QColor(theme.title))
        baseline = area.center().y() + metrics(look.OP_FONT).capHeight() / 2
        painter.drawText(QPointF(area.left() + _CHIP_PAD, baseline), reading.words)
    painter.restore()
