"""Moving nodes: shown while the hand moves, one edit at the release."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from designer.drawing.geometry import snapped
from designer.graph.edits import Move
from designer.graph.ids import NodeId
from designer.gui.canvas.feedback import Line
from designer.gui.canvas.gestures.base import Gesture, Pointer

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_ALIGN_WITHIN = 5.0
"""Pixels within which a node aligns with another one."""
_MOST_TO_ALIGN = 4000


class MoveNodes(Gesture):
    """Drags the node under the pointer, with the selection if it is part of it."""

    def __init__(self, canvas: CanvasView, press: Pointer, node: NodeId) -> None:
        super().__init__(canvas, press)
        self._node = node
        self._was_selected = node in canvas.session.selection
        if not self._was_selected:
            canvas.select(canvas.session.selection | {node} if press.adds else frozenset((node,)))

    def click(self, pointer: Pointer) -> None:
        """A click on one of several selected nodes leaves it alone selected; with Shift or Ctrl it leaves them."""
        if self._was_selected:
            chosen = self.canvas.session.selection - {self._node} if pointer.adds else frozenset((self._node,))
            self.canvas.select(chosen)

    def begin(self) -> None:
        """Takes the nodes in the hand."""
        arrays = self.canvas.arrays
        self._rows = arrays.rows(self.canvas.session.selection | {self._node})
        self._from = arrays.xy[self._rows].copy()
        self._anchor = int(np.flatnonzero(self._rows == arrays.index[self._node])[0])
        self._others = np.setdiff1d(np.arange(len(arrays.ids)), self._rows)
        self.canvas.show_state(hovered=None)

    def drag(self, pointer: Pointer) -> None:
        """Shows the nodes where they would come to stand: on the grid, or in line with another node."""
        dx, dy, guides = self._step(pointer)
        self.canvas.feedback.guides(guides)
        self.canvas.refresh(self.canvas.arrays.place(self._rows, self._from + np.array((dx, dy))))

    def drop(self, pointer: Pointer) -> None:
        """Tells the document, once."""
        dx, dy, _ = self._step(pointer)
        arrays = self.canvas.arrays
        moved = {arrays.ids[row]: (x + dx, y + dy) for row, (x, y) in zip(self._rows, self._from, strict=True)}
        self.clear()
        if (dx, dy) != (0.0, 0.0):
            self.canvas.session.do(
                Move(arrays.network.id, {key: (float(x), float(y)) for key, (x, y) in moved.items()})
            )

    def clear(self) -> None:
        """Shows the nodes where the document has them."""
        self.canvas.feedback.clear()
        self.canvas.refresh(self.canvas.arrays.place(self._rows, self._from))

    def _step(self, pointer: Pointer) -> tuple[float, float, list[Line]]:
        x, y = self._from[self._anchor].tolist()
        wanted = x + pointer.place[0] - self.press.place[0], y + pointer.place[1] - self.press.place[1]
        (left, vertical), (top, horizontal) = (self._aligned(axis, wanted) for axis in (0, 1))
        # Steps are multiples of the grid, not places: what was aligned off the grid stays aligned.
        dx = left - x if vertical else snapped(left - x)
        dy = top - y if horizontal else snapped(top - y)
        return dx, dy, [*vertical, *horizontal]

    def _aligned(self, axis: int, wanted: tuple[float, float]) -> tuple[float, list[Line]]:
        """Where the anchor goes along an axis (0: x, 1: y), and the guide if that is in line with another node."""
        arrays, own = self.canvas.arrays, wanted[axis]
        reach = _ALIGN_WITHIN / self.canvas.camera.scale
        near = self._others[(np.abs(arrays.xy[self._others, axis] - own) <= reach)] if self._can_align() else []
        if not len(near):
            return own, []
        across = arrays.xy[near, 1 - axis]
        best = int(np.abs(across - wanted[1 - axis]).argmin())
        aligned = float(arrays.xy[near[best], axis])
        extent = arrays.size[self._rows[self._anchor], 1 - axis]
        low = float(min(across[best], wanted[1 - axis])) - 12
        high = float(max(across[best], wanted[1 - axis]) + extent) + 12
        return aligned, [(aligned, low, aligned, high) if axis == 0 else (low, aligned, high, aligned)]

    def _can_align(self) -> bool:
        return 0 < len(self._others) <= _MOST_TO_ALIGN
