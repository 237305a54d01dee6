"""Points of wires under the hand: a point is dragged, onto the grid or level with what is before and after it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from designer.drawing.bent import leg_at
from designer.drawing.geometry import snapped
from designer.graph.bends import MOST, Points
from designer.graph.edits import SetBends
from designer.graph.model import Edge
from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_LEVEL_WITHIN = 7.0
"""Pixels within which a point comes level with its neighbours."""
_presses = count()


class MoveBend(Gesture):
    """Drags a point of a wire. `gesture` makes one step of it with the edit that added the point."""

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, canvas: CanvasView, press: Pointer, edge: Edge, number: int, gesture: str | None = None) -> None:
        super().__init__(canvas, press)
        self._edge, self._number, self._gesture = edge, number, gesture
        self._points = canvas.session.network.bends.get(edge, ())
        canvas.select(frozenset())
        canvas.show_state(wires=frozenset((edge,)), bend=(edge, number))

    def drag(self, pointer: Pointer) -> None:
        """Shows the wire as it would run."""
        self.canvas.refresh(self.canvas.arrays.place_bends(self._edge, self._led(pointer)))

    def drop(self, pointer: Pointer) -> None:
        """Tells the document, once."""
        points = self._led(pointer)
        self.clear()
        if points != self._points:
            edit = SetBends(self.canvas.session.network_id, self._edge, points)
            self.canvas.session.do(edit, gesture=self._gesture)

    def clear(self) -> None:
        """Shows the wire as the document has it."""
        self.canvas.refresh(self.canvas.arrays.place_bends(self._edge, None))

    def _led(self, pointer: Pointer) -> Points:
        arrays, number = self.canvas.arrays, self._number
        row = arrays.edge_index[self._edge]
        way = [arrays.start[row].tolist(), *self._points, arrays.end[row].tolist()]
        near, reach = (way[number], way[number + 2]), _LEVEL_WITHIN / self.canvas.camera.scale
        x, y = (
            next((place[axis] for place in near if abs(place[axis] - value) <= reach), snapped(value))
            for axis, value in enumerate(pointer.place)
        )
        return (*self._points[:number], (x, y), *self._points[number + 1 :])


def add_point(canvas: CanvasView, press: Pointer, edge: Edge) -> Gesture | None:
    """Adds a point to a wire where the pointer is; the gesture that drags it on."""
    session, arrays = canvas.session, canvas.arrays
    points = session.network.bends.get(edge, ())
    if len(points) >= MOST:
        session.message.emit("info", tr("A wire passes through at most {n} points.", n=MOST))
        return None
    row, (x, y) = arrays.edge_index[edge], press.place
    at = leg_at(arrays.start[row], arrays.end[row], points, x, y)
    gesture = f"bend {next(_presses)}"
    new = (*points[:at], (snapped(x), snapped(y)), *points[at:])
    if not session.do(SetBends(session.network_id, edge, new), gesture=gesture):
        return None
    return MoveBend(canvas, press, edge, at, gesture)


def remove_point(canvas: CanvasView, edge: Edge, number: int) -> None:
    """Takes a point of a wire away."""
    points = canvas.session.network.bends.get(edge, ())
    if number < len(points):
        canvas.show_state(bend=None)
        left = (*points[:number], *points[number + 1 :])
        canvas.session.do(SetBends(canvas.session.network_id, edge, left))
