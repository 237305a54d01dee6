"""Moving nodes: shown while the hand moves, one edit at the release. With Ctrl, copies are moved instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QRectF, Qt

from designer.drawing.geometry import snapped
from designer.drawing.wires import polyline
from designer.graph.carrying import with_contents
from designer.graph.ids import NodeId
from designer.graph.model import Edge
from designer.gui.canvas import commands, edits, locks
from designer.gui.canvas.arrays import KINDS, Floats
from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.canvas.gestures.held import Held
from designer.gui.canvas.hits import wire_row_at
from designer.gui.canvas.preferences import preferences
from designer.gui.canvas.snapping import Line, snap
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_SNAP_WITHIN = 6.0
"""Pixels within which a node snaps."""
_BESIDE = QPoint(18, 16)
_MOST_WIRES = 60
"""More wires to copies are not shown while they are dragged."""
_FREELY = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class MoveNodes(Gesture):
    """Drags the node under the pointer, with the selection if it is part of it.

    It snaps to what stands around, unless Alt or Ctrl is held. A single node that has no wires goes on the wire that
    it is dropped on; one that has some does so with Shift. If the drag began with Ctrl, copies come to stand there,
    with the wires that reach the originals.
    """

    def __init__(self, canvas: CanvasView, press: Pointer, node: NodeId) -> None:
        super().__init__(canvas, press)
        self._node = node
        self._copies = bool(press.keys & Qt.KeyboardModifier.ControlModifier)
        self._was_selected = node in canvas.session.selection
        if not self._was_selected and not self._copies:
            canvas.select(canvas.session.chosen | {node} if press.adds else frozenset((node,)))

    def click(self, pointer: Pointer) -> None:
        """A click on one of several selected nodes leaves it alone selected; with Shift or Ctrl it leaves them."""
        chosen = self.canvas.session.chosen
        if self._was_selected:
            self.canvas.select(chosen - {self._node} if pointer.adds else frozenset((self._node,)))
        elif self._copies:
            self.canvas.select(chosen | {self._node})

    def begin(self) -> None:
        """Takes the nodes in the hand."""
        canvas = self.canvas
        arrays = canvas.arrays
        if self._copies and not self._was_selected:
            canvas.select(frozenset((self._node,)))
        chosen = canvas.session.chosen | {self._node}
        if not self._copies:
            chosen = with_contents(canvas.session.network, locks.free(canvas, chosen))
        self._held = Held(canvas, chosen)
        self._rows, self._from = self._held.rows, self._held.at
        self._anchor = arrays.node_boxes()[arrays.index[self._node]].copy()
        others = np.arange(len(arrays.ids)) if self._copies else np.setdiff1d(np.arange(len(arrays.ids)), self._rows)
        self._others = arrays.node_boxes(others)
        self._level = np.empty((0, 3)) if self._copies else self._wires_to_level()
        # Wires make way for what is dragged: what it would go on is found where the wires were.
        self._points, self._boxes = arrays.points.copy(), arrays.boxes.copy()
        canvas.show_state(hovered=None)

    def drag(self, pointer: Pointer) -> None:
        """Shows the nodes where they would come to stand: on the grid, or where they snap."""
        canvas = self.canvas
        dx, dy, guides = self._step(pointer)
        wire = self._wire(pointer)
        canvas.feedback.guides(() if wire is not None else guides)
        if self._copies:
            self._show_copies(dx, dy)
        else:
            self._held.place(dx, dy)
        canvas.show_state(hovered_wire=wire)
        self._say(pointer, wire)

    def drop(self, pointer: Pointer) -> None:
        """Tells the document, once."""
        (dx, dy, _), wire = self._step(pointer), self._wire(pointer)
        session = self.canvas.session
        self.clear()
        if self._copies:
            x, y = self._from.min(axis=0).tolist()
            commands.duplicate_to(self.canvas, self._held.ids, (x + dx, y + dy), wired=True)
            return
        if wire is not None:
            node = session.network.nodes[self._node]
            library = session.analysis.library
            at = node.x + dx, node.y + dy
            edit = edits.insert_node(session.network, self._node, wire, at, session.analysis, library)
            if edit is not None:
                session.do(edit)
                return
        if (dx, dy) != (0.0, 0.0):
            session.do(self._held.edit(dx, dy))

    def clear(self) -> None:
        """Shows the nodes where the document has them."""
        canvas = self.canvas
        canvas.feedback.clear()
        canvas.overlays.hint.hide()
        canvas.show_state(hovered_wire=None)
        if not self._copies:
            self._held.place(0.0, 0.0)

    def _step(self, pointer: Pointer) -> tuple[float, float, tuple[Line, ...]]:
        dx, dy = pointer.place[0] - self.press.place[0], pointer.place[1] - self.press.place[1]
        # Steps are multiples of the grid, not places: what was aligned off the grid stays aligned.
        free = (snapped(dx), snapped(dy)) if preferences.grid else (dx, dy)
        if not preferences.guides or not len(self._others) or self._is_free(pointer):
            return *free, ()
        box: Floats = self._anchor + np.array((dx, dy, dx, dy))
        level = self._level - np.array((dy, 0.0, 0.0)) if len(self._level) else self._level
        left, top, right, bottom = self.canvas.camera.visible()
        boxes = self._others
        seen = (boxes[:, 0] < right) & (boxes[:, 2] > left) & (boxes[:, 1] < bottom) & (boxes[:, 3] > top)
        across, down = snap(box, boxes[seen], _SNAP_WITHIN / self.canvas.camera.scale, level)
        guides = (across.guides if across else ()) + (down.guides if down else ())
        return (dx + across.step if across else free[0]), (dy + down.step if down else free[1]), guides

    def _show_copies(self, dx: float, dy: float) -> None:
        """Shows where the copies would stand, and the wires that they would get."""
        arrays, feedback, theme = self.canvas.arrays, self.canvas.feedback, self.canvas.theme
        at = np.concatenate([self._from + np.array((dx, dy)), arrays.size[self._rows]], axis=1).tolist()
        feedback.boxes([QRectF(*box) for box in at])
        into = np.isin(arrays.target, self._rows) & ~np.isin(arrays.source, self._rows)
        lines = []
        for row in np.flatnonzero(into).tolist()[:_MOST_WIRES]:
            (x1, y1), (x2, y2) = arrays.start[row].tolist(), arrays.end[row].tolist()
            kind = KINDS[arrays.kind[row]]
            lines.append((polyline((x1, y1), (x2 + dx, y2 + dy)), theme.kind(kind), kind))
        feedback.wires(lines)

    def _is_free(self, pointer: Pointer) -> bool:
        keys = pointer.keys & _FREELY
        return bool(keys & Qt.KeyboardModifier.AltModifier) if self._copies else bool(keys)

    def _wires_to_level(self) -> Floats:
        """For each wire between what moves and what stays: the step that makes it straight, and where it runs."""
        arrays = self.canvas.arrays
        ours, theirs = np.isin(arrays.source, self._rows), np.isin(arrays.target, self._rows)
        out, into = ours & ~theirs, theirs & ~ours
        near = np.concatenate([arrays.start[out], arrays.end[into]])
        far = np.concatenate([arrays.end[out], arrays.start[into]])
        return np.column_stack([far[:, 1] - near[:, 1], far])

    def _wire(self, pointer: Pointer) -> Edge | None:
        """The wire below the pointer, if the one node in the hand would go on it."""
        canvas = self.canvas
        if self._copies or len(self._rows) > 1:
            return None
        offer = canvas.session.analysis.library.find(canvas.session.network.nodes[self._node].type)
        if offer is None or not offer.inputs or not offer.outputs:
            return None
        own = bool(canvas.arrays.hot((self._node,)).any())
        if own and not pointer.keys & Qt.KeyboardModifier.ShiftModifier:
            return None
        row = wire_row_at(self._points, self._boxes, *pointer.place, canvas.camera.scale / 2)
        edge = canvas.arrays.edges[row] if row is not None else None
        return None if edge is None or self._node in (edge.source.node, edge.target.node) else edge

    def _say(self, pointer: Pointer, wire: Edge | None) -> None:
        hint, nodes = self.canvas.overlays.hint, self.canvas.session.network.nodes
        at = pointer.position.toPoint() + _BESIDE
        if self._copies:
            hint.say(tr("Copy, with the wires that arrive"), "plain", at)
        elif wire is not None:
            names = {"one": nodes[wire.source.node].name, "other": nodes[wire.target.node].name}
            hint.say(tr("{one} → here → {other}", **names), "good", at)
        else:
            hint.hide()
