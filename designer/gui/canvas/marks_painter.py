"""Draws frames and notes below the network, and the points that wires pass through above it."""

from collections.abc import Sequence
from math import inf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from designer.drawing import picture
from designer.drawing.annotations import (
    CHIP_HEIGHT,
    NOTE_RADIUS,
    RADIUS,
    back_to_front,
    chip_box,
    ground_marks,
    growth,
    reach,
    word_marks,
)
from designer.drawing.theme import Theme
from designer.graph.marks import Frame as Group
from designer.graph.marks import Mark, MarkId, Note
from designer.gui.canvas import look
from designer.gui.canvas.arrays import SceneArrays
from designer.gui.canvas.frame import Detail, Frame, Shown
from designer.gui.picture_painter import paint_marks

_POINT = 5.0
"""Pixels: the radius of a point of a wire."""
_HANDLE = 3.5
_LEAST_TEXT = 6.5
"""Pixels: smaller words cannot be read and are not drawn."""

Parts = tuple[picture.Mark, ...]


class MarksPainter:
    """Draws frames and notes in two acts: what lies below the wires, and what lies over them."""

    def __init__(self) -> None:
        self._kept: dict[MarkId, tuple[Mark, str, float, Parts, Parts]] = {}

    def paint(
        self,
        painter: QPainter,
        frame: Frame,
        marks: Sequence[Mark],
        exposed: QRectF,
        shown: Shown,
        theme: Theme,
        *,
        over_wires: bool,
    ) -> None:
        """Draws those of the marks that are in the exposed part."""
        if not marks:
            return
        grown, pixel = growth(frame.scale), 1 / frame.scale
        painter.save()
        painter.setTransform(QTransform(frame.scale, 0, 0, frame.scale, frame.dx, frame.dy), combine=True)
        for mark in back_to_front(marks):
            left, top, right, bottom = reach(mark, grown)
            area = QRectF(left, top, right - left, bottom - top).adjusted(-12, -12, 12, 12)
            if not area.intersects(exposed):
                continue
            ground, written = self._parts(mark, theme, grown)
            is_selected = mark.id in shown.selected
            if over_wires:
                least = inf if mark.id == shown.editing else _LEAST_TEXT * pixel
                written = tuple(part for part in written if not isinstance(part, picture.Text) or part.size >= least)
                paint_marks(painter, written)
                if is_selected and isinstance(mark, Group):
                    _chip_selected(painter, mark, grown, pixel, theme)
            else:
                paint_marks(painter, ground)
            if is_selected and over_wires is isinstance(mark, Note):
                _selected(painter, mark, pixel, theme)
        painter.restore()

    def _parts(self, mark: Mark, theme: Theme, grown: float) -> tuple[Parts, Parts]:
        kept = self._kept.get(mark.id)
        if kept is None or kept[0] is not mark or kept[1:3] != (theme.name, grown):
            parts = ground_marks(mark, theme, grown), word_marks(mark, theme, grown)
            kept = self._kept[mark.id] = mark, theme.name, grown, *parts
        return kept[3:]


def paint_bends(painter: QPainter, frame: Frame, arrays: SceneArrays, shown: Shown, theme: Theme) -> None:
    """Draws the points of wires that are selected or below the pointer, so that they can be taken hold of."""
    if frame.detail < Detail.BOXES or not arrays.network.bends:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for edge in {*shown.wires, shown.hovered_wire} & arrays.network.bends.keys():
        if edge is None or edge not in arrays.edge_index:
            continue
        for number, place in enumerate(arrays.bends_shown(edge)):
            is_chosen = shown.bend == (edge, number)
            x, y = place[0] * frame.scale + frame.dx, place[1] * frame.scale + frame.dy
            painter.setPen(QPen(QColor(theme.accent), 2.0))
            painter.setBrush(QColor(theme.accent if is_chosen else theme.canvas))
            painter.drawEllipse(QPointF(x, y), _POINT, _POINT)


def _chip_selected(painter: QPainter, group: Group, grown: float, pixel: float, theme: Theme) -> None:
    """A frame around the chip of what is selected."""
    left, top, right, bottom = chip_box(group, grown)
    radius = 7 * (bottom - top) / CHIP_HEIGHT
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), look.SELECTED_WIDTH * pixel))
    painter.drawRoundedRect(QRectF(left, top, right - left, bottom - top), radius, radius)


def _selected(painter: QPainter, mark: Mark, pixel: float, theme: Theme) -> None:
    """A frame around what is selected, with handles at the corners unless it is locked."""
    area = QRectF(mark.x, mark.y, mark.width, mark.height)
    radius = min(RADIUS if isinstance(mark, Group) else NOTE_RADIUS, mark.width / 2, mark.height / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for reaching, share in look.HALOS[1:]:
        painter.setPen(QPen(look.colour(theme.accent, share), reaching * pixel))
        painter.drawRoundedRect(area, radius, radius)
    painter.setPen(QPen(QColor(theme.accent), look.SELECTED_WIDTH * pixel))
    painter.drawRoundedRect(area, radius, radius)
    if mark.locked:
        return
    painter.setBrush(QColor(theme.canvas))
    size = _HANDLE * pixel
    for corner in (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()):
        painter.drawRect(QRectF(corner.x() - size, corner.y() - size, 2 * size, 2 * size))
