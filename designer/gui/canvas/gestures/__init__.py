"""What the hands can do on the canvas, one file each, and the table that says which press begins which gesture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.canvas.gestures.connect import Connect
from designer.gui.canvas.gestures.move import MoveNodes
from designer.gui.canvas.gestures.pan import Pan
from designer.gui.canvas.gestures.select import PressWire, RubberBand
from designer.gui.canvas.hits import Hit, NodeHit, PortHit, WireHit, port_of, wire_into

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


def gesture_for(canvas: CanvasView, press: Pointer, button: Qt.MouseButton, hit: Hit) -> Gesture | None:
    """The gesture that a press begins, if it begins one."""
    if button is Qt.MouseButton.MiddleButton or (button is Qt.MouseButton.LeftButton and canvas.hands.space_held):
        return Pan(canvas, press)
    if button is not Qt.MouseButton.LeftButton:
        return None
    match hit:
        case PortHit():
            wire = None if hit.output else wire_into(canvas.arrays, hit)
            fixed = port_of(canvas.arrays, wire.source, output=True) if wire else hit
            return Connect(canvas, press, fixed or hit, wire if fixed else None)
        case NodeHit():
            return MoveNodes(canvas, press, hit.node)
        case WireHit():
            return PressWire(canvas, press, hit.edge, at_target=hit.at_target)
    return RubberBand(canvas, press)
