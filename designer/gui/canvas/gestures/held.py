"""What a drag holds: nodes, frames and notes that move by one step, shown while the document does not know yet."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

import numpy as np

from designer.graph.carrying import step
from designer.graph.edits import Move
from designer.graph.marks import replaced

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


class Held:
    """Some nodes, frames and notes by their ids."""

    def __init__(self, canvas: CanvasView, ids: Collection[str]) -> None:
        arrays = canvas.arrays
        self._canvas = canvas
        self.ids = frozenset(ids)
        self.rows = arrays.rows(self.ids)
        self.at = arrays.xy[self.rows].copy()
        self._marks = [mark for mark in arrays.marks if mark.id in self.ids]

    def place(self, dx: float, dy: float) -> None:
        """Shows them a step away from where the document has them."""
        arrays = self._canvas.arrays
        marks = arrays.place_marks(replaced(mark, x=mark.x + dx, y=mark.y + dy) for mark in self._marks)
        boxes = arrays.place(self.rows, self.at + np.array((dx, dy))) if len(self.rows) else np.empty((0, 4))
        self._canvas.refresh(np.concatenate([marks, boxes]))

    def edit(self, dx: float, dy: float) -> Move:
        """The edit that moves them."""
        return step(self._canvas.session.network, self.ids, dx, dy)
