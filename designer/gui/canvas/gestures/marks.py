"""Frames and notes under the hand: moved with what is in them, and resized at their edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt

from designer.drawing.geometry import snapped
from designer.graph.carrying import is_locked, with_contents
from designer.graph.edits import SetMark
from designer.graph.ids import NodeId
from designer.graph.marks import Frame, Mark, replaced
from designer.gui.canvas import locks
from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.canvas.gestures.held import Held
from designer.gui.canvas.hits import MarkHit
from designer.gui.canvas.snapping import Line, snap

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_SNAP_WITHIN = 6.0
"""Pixels within which a frame or note snaps."""
_MOST_TO_SNAP = 4000
LEAST = {"frame": (64.0, 48.0), "note": (64.0, 36.0)}
"""The least size that a hand makes a frame or note."""


def cursor_at(hit: MarkHit) -> Qt.CursorShape:
    """The form of the cursor over a frame or note: what a press would do there."""
    if hit.across and hit.down:
        falls = hit.across == hit.down
        return Qt.CursorShape.SizeFDiagCursor if falls else Qt.CursorShape.SizeBDiagCursor
    if hit.across:
        return Qt.CursorShape.SizeHorCursor
    return Qt.CursorShape.SizeVerCursor if hit.down else Qt.CursorShape.ArrowCursor


class MoveMarks(Gesture):
    """Drags a frame or note, with the selection if it is part of it. A frame takes along what is in it, without Alt."""

    def __init__(self, canvas: CanvasView, press: Pointer, mark: str) -> None:
        super().__init__(canvas, press)
        self._mark = mark
        self._held: Held | None = None
        self._was_selected = mark in canvas.session.chosen
        if not self._was_selected:
            canvas.select(canvas.session.chosen | {mark} if press.adds else frozenset((mark,)))

    def click(self, pointer: Pointer) -> None:
        """A click on one of several selected things leaves it alone selected; with Shift or Ctrl it leaves them."""
        if self._was_selected:
            chosen = self.canvas.session.chosen
            self.canvas.select(chosen - {self._mark} if pointer.adds else frozenset((self._mark,)))

    def begin(self) -> None:
        """Takes it in the hand, unless it is locked."""
        network, chosen = self.canvas.session.network, self.canvas.session.chosen
        ids = locks.free(self.canvas, chosen | {self._mark})
        if self._mark in ids:
            alone = bool(self.press.keys & Qt.KeyboardModifier.AltModifier)
            held = ids if alone else with_contents(network, ids)
            self._held = Held(self.canvas, held)
            self._look_around(held)
        self.canvas.show_state(hovered=None)

    def _look_around(self, held: frozenset[str]) -> None:
        """What it may come level with: all that stays."""
        arrays = self.canvas.arrays
        boxes = {mark.id: (mark.x, mark.y, mark.x + mark.width, mark.y + mark.height) for mark in arrays.marks}
        self._box = np.array(boxes[self._mark])
        marks = np.array([box for key, box in boxes.items() if key not in held], float).reshape(-1, 4)
        nodes = arrays.node_boxes(np.setdiff1d(np.arange(len(arrays.ids)), arrays.rows(held)))
        self._others = np.concatenate([nodes, marks])

    def drag(self, pointer: Pointer) -> None:
        """Shows it where it would come to lie."""
        if self._held is not None:
            dx, dy, guides = self._step(pointer)
            self.canvas.feedback.guides(guides)
            self._held.place(dx, dy)

    def drop(self, pointer: Pointer) -> None:
        """Tells the document, once."""
        held, (dx, dy, _) = self._held, self._step(pointer)
        self.clear()
        if held is not None and (dx, dy) != (0.0, 0.0):
            self.canvas.session.do(held.edit(dx, dy))

    def clear(self) -> None:
        """Shows everything where the document has it."""
        self.canvas.feedback.clear()
        if self._held is not None:
            self._held.place(0.0, 0.0)

    def _step(self, pointer: Pointer) -> tuple[float, float, tuple[Line, ...]]:
        """How far it is moved: on the grid, or level with what lies around."""
        dx, dy = pointer.place[0] - self.press.place[0], pointer.place[1] - self.press.place[1]
        if self._held is None or not 0 < len(self._others) <= _MOST_TO_SNAP:
            return snapped(dx), snapped(dy), ()
        box = self._box + np.array((dx, dy, dx, dy))
        across, down = snap(box, self._others, _SNAP_WITHIN / self.canvas.camera.scale, np.empty((0, 3)))
        guides = (across.guides if across else ()) + (down.guides if down else ())
        return (dx + across.step if across else snapped(dx)), (dy + down.step if down else snapped(dy)), guides


class ResizeMark(Gesture):
    """Drags an edge or a corner of a frame or note."""

    def __init__(self, canvas: CanvasView, press: Pointer, hit: MarkHit) -> None:
        super().__init__(canvas, press)
        self._hit = hit
        self._before = next(mark for mark in canvas.arrays.marks if mark.id == hit.mark)
        self.cursor = cursor_at(hit)

    def click(self, pointer: Pointer) -> None:
        """A click on an edge selects."""
        chosen = self.canvas.session.chosen
        self.canvas.select(chosen ^ {self._hit.mark} if pointer.adds else frozenset((self._hit.mark,)))

    def begin(self) -> None:
        """What is resized is selected."""
        self.canvas.select(frozenset((self._hit.mark,)))

    def drag(self, pointer: Pointer) -> None:
        """Shows the size that it would get."""
        self.canvas.refresh(self.canvas.arrays.place_marks([self._sized(pointer)]))

    def drop(self, pointer: Pointer) -> None:
        """Tells the document, once."""
        after = self._sized(pointer)
        self.clear()
        if after != self._before:
            self.canvas.session.do(SetMark(self.canvas.session.network_id, after.id, after))

    def clear(self) -> None:
        """Shows the size that the document has."""
        self.canvas.refresh(self.canvas.arrays.place_marks([self._before]))

    def _sized(self, pointer: Pointer) -> Mark:
        mark = self._before
        least = LEAST["frame" if isinstance(mark, Frame) else "note"]
        x, width = _moved_edge(mark.x, mark.width, self._hit.across, pointer.place[0] - self.press.place[0], least[0])
        y, height = _moved_edge(mark.y, mark.height, self._hit.down, pointer.place[1] - self.press.place[1], least[1])
        return replaced(mark, x=x, y=y, width=width, height=height)


class PressLocked(Gesture):
    """A locked node under the hand: it is selected, and says that it is locked when it is pulled at."""

    def __init__(self, canvas: CanvasView, press: Pointer, node: NodeId) -> None:
        super().__init__(canvas, press)
        self._node = node

    def click(self, pointer: Pointer) -> None:
        """Selects it; with Shift or Ctrl besides what is selected."""
        chosen = self.canvas.session.chosen
        self.canvas.select(chosen ^ {self._node} if pointer.adds else frozenset((self._node,)))

    def begin(self) -> None:
        """It stays where it is."""
        locks.free(self.canvas, (self._node,))


def is_locked_node(canvas: CanvasView, node: NodeId) -> bool:
    """Whether a node of the shown network is locked."""
    return is_locked(canvas.session.network.nodes[node])


def _moved_edge(at: float, size: float, side: int, step: float, least: float) -> tuple[float, float]:
    """Where a side begins and how long it is after one of its ends was moved onto the grid."""
    least = min(least, size)
    if side > 0:
        end = max(snapped(at + size + step), at + least)
        return at, end - at
    if side < 0:
        start = min(snapped(at + step), at + size - least)
        return start, at + size - start
    return at, size
