"""Dropping a layer that was dragged out of the palette: onto the canvas, or onto a wire to insert it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.drawing.geometry import snapped
from designer.graph.model import Edge
from designer.gui.canvas import commands, edits
from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.canvas.hits import node_at, wire_at
from designer.gui.stock import Offer

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

LAYER_MIME = "application/x-layerloom-layer"
"""The key of an offer in UTF-8: what the palette hands to the canvas."""


class DropLayer(Gesture):
    """Lives while something from the palette hovers over the canvas."""

    def __init__(self, canvas: CanvasView, press: Pointer, offer: Offer) -> None:
        super().__init__(canvas, press)
        self._offer = offer
        self.dragging = True

    def drag(self, pointer: Pointer) -> None:
        """Shows where the layer would stand, and lights up the wire that it would go on."""
        x, y = edits.centred(pointer.place)
        wire, nodes = self._wire(pointer), self.canvas.session.network.nodes
        words = f"{nodes[wire.source.node].name} → here → {nodes[wire.target.node].name}" if wire else "Drop to add"
        self.canvas.feedback.ghost(self._offer, (snapped(x), snapped(y)), words)
        self.canvas.show_state(hovered_wire=wire)

    def drop(self, pointer: Pointer) -> None:
        """Adds the layer and selects it."""
        wire = self._wire(pointer)
        self.clear()
        if wire is not None:
            commands.insert_layer(self.canvas, self._offer.key, wire, pointer.place)
        else:
            commands.add_at(self.canvas, self._offer.key, pointer.place)

    def clear(self) -> None:
        """Takes the ghost away."""
        self.canvas.feedback.clear()
        self.canvas.show_state(hovered_wire=None)

    def _wire(self, pointer: Pointer) -> Edge | None:
        """The wire below the pointer, if the layer can go on it."""
        if not all(self._offer.ends):
            return None
        arrays = self.canvas.arrays
        if node_at(arrays, *pointer.place) is not None:
            return None
        found = wire_at(arrays, *pointer.place, self.canvas.camera.scale / 2)
        return found.edge if found else None
