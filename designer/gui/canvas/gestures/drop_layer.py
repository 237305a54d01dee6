"""Dropping a layer that was dragged out of the palette: onto the canvas, onto a wire to insert it there, or, with
Shift, onto a layer to stand in its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from designer.analysis.fits import Fit
from designer.drawing.geometry import NODE_HEIGHT, snapped
from designer.graph.ids import NodeId
from designer.graph.model import Edge
from designer.gui.canvas import commands, edits
from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.canvas.hits import node_at, wire_at
from designer.gui.canvas.layer_fits import LayerFits, setting_on
from designer.gui.canvas.replacing import may_be_replaced
from designer.gui.stock import Offer
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_BELOW = 10
"""Pixels between the ghost and what is said of it."""

LAYER_MIME = "application/x-layerloom-layer"
"""The key of an offer in UTF-8: what the palette hands to the canvas."""


class DropLayer(Gesture):
    """Lives while something from the palette hovers over the canvas."""

    def __init__(self, canvas: CanvasView, press: Pointer, offer: Offer) -> None:
        super().__init__(canvas, press)
        self._offer = offer
        self._fits: dict[Edge, Fit] = {}
        self.dragging = True

    def drag(self, pointer: Pointer) -> None:
        """Shows where the layer would stand, and lights up the wire that it would go on."""
        x, y = edits.centred(pointer.place)
        wire, node, nodes = self._wire(pointer), self._replaceable(pointer), self.canvas.session.network.nodes
        words = tr("Drop to add")
        if wire is not None:
            names = {"one": nodes[wire.source.node].name, "other": nodes[wire.target.node].name}
            words = tr("{one} → here → {other}", **names)
        elif node is not None and self._replaces(pointer):
            words = tr("Replace {name}", name=nodes[node].name)
        elif node is not None:
            words = tr("Shift: replace {name}", name=nodes[node].name)
        self.canvas.feedback.ghost(self._offer, (snapped(x), snapped(y)), words)
        self._say(wire, pointer)
        self.canvas.show_state(hovered_wire=wire, hovered=node if self._replaces(pointer) else None)

    def drop(self, pointer: Pointer) -> None:
        """Adds the layer and selects it."""
        wire, node = self._wire(pointer), self._replaceable(pointer)
        self.clear()
        if node is not None and self._replaces(pointer):
            commands.replace_with(self.canvas, self._offer.key, frozenset((node,)))
        elif wire is not None:
            commands.insert_layer(self.canvas, self._offer.key, wire, pointer.place)
        else:
            commands.add_at(self.canvas, self._offer.key, pointer.place)

    def clear(self) -> None:
        """Takes the ghost away."""
        self.canvas.feedback.clear()
        self.canvas.overlays.hint.hide()
        self.canvas.show_state(hovered_wire=None, hovered=None)

    def _say(self, wire: Edge | None, pointer: Pointer) -> None:
        """Says below the ghost what would come of it on a wire: the shape, or why it does not fit."""
        hint, canvas = self.canvas.overlays.hint, self.canvas
        if wire is None:
            hint.hide()
            return
        if wire not in self._fits:
            setting = setting_on(canvas.session.analysis, wire)
            self._fits[wire] = Fit(True, "") if setting is None else LayerFits(canvas.stock, setting).fit(self._offer)
        fit = self._fits[wire]
        below = round(NODE_HEIGHT / 2 * canvas.camera.scale) + _BELOW
        hint.say(fit.message, "good" if fit.ok else "error", pointer.position.toPoint(), below=below)

    def _replaces(self, pointer: Pointer) -> bool:
        return bool(pointer.keys & Qt.KeyboardModifier.ShiftModifier)

    def _replaceable(self, pointer: Pointer) -> NodeId | None:
        """The node below the pointer, if another layer can stand in its place."""
        node = node_at(self.canvas.arrays, *pointer.place, self.canvas.session.selection)
        return node if node is not None and may_be_replaced(self.canvas.session.network.nodes[node]) else None

    def _wire(self, pointer: Pointer) -> Edge | None:
        """The wire below the pointer, if the layer can go on it."""
        if not all(self._offer.ends):
            return None
        arrays = self.canvas.arrays
        if node_at(arrays, *pointer.place) is not None:
            return None
        found = wire_at(arrays, *pointer.place, self.canvas.camera.scale / 2)
        return found.edge if found else None
