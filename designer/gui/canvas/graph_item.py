"""The one item that draws the network: wires, nodes, ports and texts, from arrays.

Why one: an item per node costs ten times as much per frame (designer/decisions/0010-one-item-draws-the-canvas.md).
It knows how things look at which zoom; it knows no gesture and changes nothing.
"""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from designer.drawing.fading import BYPASSED_SHARE
from designer.drawing.theme import Theme
from designer.gui.canvas.arrays import SceneArrays
from designer.gui.canvas.atlas import Atlases
from designer.gui.canvas.found_painter import NOT_FOUND, paint_found
from designer.gui.canvas.frame import Detail, Frame, Shown, detail_at
from designer.gui.canvas.heat_painter import paint_readings
from designer.gui.canvas.marks_painter import MarksPainter, paint_bends
from designer.gui.canvas.nodes_painter import NodesPainter
from designer.gui.canvas.wires_painter import paint_pills, paint_wires, pills_of

EXTENT = 400_000.0
"""Half the side of the canvas, in canvas units."""
REACH = 40.0
"""How far shadows, halos, badges and pills reach around nodes and wires."""

_PILLS_FROM = 0.65
_NOTHING = np.empty(0, np.intp)
_CROWD = 70
"""So many nodes in view are drawn without small text while zooming: glyphs are made anew at each scale."""
_MOST_TO_STACK = 500


class GraphItem(QGraphicsItem):
    """Draws `arrays` as `shown` says, in the colours of `theme`."""

    def __init__(self, arrays: SceneArrays, theme: Theme) -> None:
        super().__init__()
        self.arrays = arrays
        self.shown = Shown()
        self.theme = theme
        self._atlases = Atlases()
        self._nodes = NodesPainter()
        self._marks = MarksPainter()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours from now on."""
        self.theme = theme
        self._atlases.clear()
        self.update()

    def boundingRect(self) -> QRectF:
        """Everywhere: what is outside the view is culled here, faster than Qt could."""
        return QRectF(-EXTENT, -EXTENT, 2 * EXTENT, 2 * EXTENT)

    def update_boxes(self, boxes: npt.NDArray[np.float64]) -> None:
        """Draws some boxes [K, 4] (left, top, right, bottom) anew, with what reaches out of them."""
        if not len(boxes):
            return
        if len(boxes) > 24:
            boxes = np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])[None]
        for left, top, right, bottom in boxes.tolist():
            self.update(QRectF(left, top, right - left, bottom - top).adjusted(-REACH, -REACH, REACH, REACH))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draws what is within `option.exposedRect`."""
        transform = painter.worldTransform()
        painter.save()
        try:
            painter.resetTransform()
            self._paint(painter, transform, option.exposedRect)
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, transform: QTransform, exposed: QRectF) -> None:
        scale = transform.m11()
        frame = Frame(scale, transform.dx(), transform.dy(), painter.device().devicePixelRatioF(), detail_at(scale))
        arrays, shown, theme = self.arrays, self.shown, self.theme
        rows = _within(arrays.node_boxes(), exposed)
        wires = _within(arrays.boxes, exposed)
        if shown.hidden:
            wires = np.array([row for row in wires.tolist() if arrays.edges[row] not in shown.hidden], np.intp)
        atlas = self._atlases.at(frame.scale * frame.ratio)
        self._marks.paint(painter, frame, arrays.marks, exposed, shown, theme, over_wires=False)
        paint_wires(painter, frame, arrays, wires, shown, theme)
        self._marks.paint(painter, frame, arrays.marks, exposed, shown, theme, over_wires=True)
        crowded = shown.zooming and len(rows) > _CROWD
        below, above = pills_of(arrays, wires, rows) if frame.scale >= _PILLS_FROM else (_NOTHING, _NOTHING)
        paint_pills(painter, frame, arrays, below, theme, atlas)
        for layer in self._layers(rows, frame):
            for part, opacity in self._parts(layer, arrays.faint[layer]):
                painter.setOpacity(opacity)
                self._nodes.paint(painter, frame, arrays, part, shown, theme, atlas, small_text=not crowded)
        if shown.readings is not None:
            paint_readings(painter, frame, arrays, rows, shown.readings, theme)
        paint_pills(painter, frame, arrays, above, theme, atlas)
        paint_bends(painter, frame, arrays, shown, theme)
        if shown.found is not None:
            paint_found(painter, frame, arrays, rows, shown.found, theme)

    def _parts(
        self, layer: npt.NDArray[np.intp], faint: npt.NDArray[np.bool_]
    ) -> list[tuple[npt.NDArray[np.intp], float]]:
        """The nodes of a layer with how much is seen of them: what was not found steps back while one searches."""
        parts = [(layer[faint], BYPASSED_SHARE), (layer[~faint], 1.0)]
        if not self.shown.found:
            return parts
        hits = self.arrays.rows(self.shown.found)
        apart: list[tuple[npt.NDArray[np.intp], float]] = []
        for rows, share in parts:
            is_hit = np.isin(rows, hits)
            apart += [(rows[~is_hit], share * NOT_FOUND), (rows[is_hit], share)]
        return apart

    def _layers(self, rows: npt.NDArray[np.intp], frame: Frame) -> list[npt.NDArray[np.intp]]:
        """The nodes to draw, back to front: one layer unless nodes lie over each other. Selected nodes are in front."""
        selected = self.arrays.rows(self.shown.selected)
        front = np.isin(rows, selected)
        rows = np.concatenate([rows[~front], rows[front]])
        if frame.detail < Detail.TITLES or not 1 < len(rows) <= _MOST_TO_STACK:
            return [rows]
        boxes = self.arrays.node_boxes(rows)
        over = (boxes[:, None, :2] < boxes[None, :, 2:]).all(axis=2)
        over &= over.T
        level = np.zeros(len(rows), np.intp)
        for upper, lower in np.argwhere(np.tril(over, -1)).tolist():
            level[upper] = max(level[upper], level[lower] + 1)
        return [rows[level == height] for height in range(level.max() + 1)]


def _within(boxes: npt.NDArray[np.float64], exposed: QRectF) -> npt.NDArray[np.intp]:
    """The rows whose boxes [N, 4], grown by what reaches out of them, touch the exposed part."""
    return np.flatnonzero(
        (boxes[:, 0] < exposed.right() + REACH)
        & (boxes[:, 2] > exposed.left() - REACH)
        & (boxes[:, 1] < exposed.bottom() + REACH)
        & (boxes[:, 3] > exposed.top() - REACH)
    )
