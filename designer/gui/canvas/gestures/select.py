"""Selecting: a rubber band over empty canvas, or a click on a wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from designer.graph.model import Edge
from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.canvas.hits import marks_in, nodes_in

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


class RubberBand(Gesture):
    """Selects every node and note that the band touches, and the frames all of which it holds.

    Shift adds to the selection, Ctrl turns it over.
    """

    def __init__(self, canvas: CanvasView, press: Pointer) -> None:
        super().__init__(canvas, press)
        self._before = canvas.session.chosen

    def drag(self, pointer: Pointer) -> None:
        """The band follows; what it would select is already shown so."""
        area = QRectF(QPointF(*self.press.place), QPointF(*pointer.place)).normalized()
        self.canvas.feedback.band(area)
        self.canvas.show_state(selected=self._chosen(area, pointer))

    def drop(self, pointer: Pointer) -> None:
        """Selects."""
        area = QRectF(QPointF(*self.press.place), QPointF(*pointer.place)).normalized()
        self.clear()
        self.canvas.select(self._chosen(area, pointer))

    def click(self, pointer: Pointer) -> None:
        """A click beside everything selects nothing."""
        if not pointer.adds:
            self.canvas.select(frozenset())

    def clear(self) -> None:
        """The band goes, the selection is shown as it was."""
        self.canvas.feedback.clear()
        self.canvas.show_state(selected=self._before)

    def _chosen(self, area: QRectF, pointer: Pointer) -> frozenset[str]:
        edges = area.left(), area.top(), area.right(), area.bottom()
        inside = nodes_in(self.canvas.arrays, *edges) | marks_in(self.canvas.arrays, *edges)
        if pointer.keys & Qt.KeyboardModifier.ControlModifier:
            return self._before ^ inside
        return self._before | inside if pointer.keys & Qt.KeyboardModifier.ShiftModifier else inside


class PressWire(Gesture):
    """A click on a wire selects it; a drag takes its nearer end in the hand, of several selected wires those of all."""

    def __init__(self, canvas: CanvasView, press: Pointer, edge: Edge, *, at_target: bool) -> None:
        super().__init__(canvas, press)
        self._edge = edge
        self._at_target = at_target

    def click(self, pointer: Pointer) -> None:
        """Selects the wire; with Shift or Ctrl besides what is selected."""
        wires = self.canvas.shown.wires
        chosen = wires ^ {self._edge} if pointer.adds else frozenset((self._edge,))
        if not pointer.adds:
            self.canvas.select(frozenset())
        self.canvas.show_state(wires=chosen)

    def begin(self) -> None:
        """Another gesture goes on from here."""
        chosen = [edge for edge in self.canvas.arrays.edges if edge in self.canvas.shown.wires]
        wires = chosen if self._edge in chosen else [self._edge]
        self.canvas.hands.pull_wires(wires, self.press, at_target=self._at_target)
