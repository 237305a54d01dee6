"""What the hands can do on the canvas, one file each, and the table that says which press begins which gesture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from designer.graph.model import Edge
from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.canvas.gestures.bends import MoveBend
from designer.gui.canvas.gestures.carry import CarryWires
from designer.gui.canvas.gestures.connect import Connect
from designer.gui.canvas.gestures.cut import CutWires
from designer.gui.canvas.gestures.marks import MoveMarks, PressLocked, ResizeMark, is_locked_node
from designer.gui.canvas.gestures.move import MoveNodes
from designer.gui.canvas.gestures.pan import Pan
from designer.gui.canvas.gestures.select import PressWire, RubberBand
from designer.gui.canvas.hits import BendHit, Hit, MarkHit, NodeHit, PortHit, WireHit, port_of, wire_into

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


def gesture_for(canvas: CanvasView, press: Pointer, button: Qt.MouseButton, hit: Hit) -> Gesture | None:
    """The gesture that a press begins, if it begins one."""
    if button is Qt.MouseButton.MiddleButton or (button is Qt.MouseButton.LeftButton and canvas.hands.space_held):
        return Pan(canvas, press)
    if button is not Qt.MouseButton.LeftButton:
        return None
    if press.keys & Qt.KeyboardModifier.AltModifier and (wires := wires_at(canvas, hit)):
        return CutWires(canvas, press, wires)
    match hit:
        case PortHit() if press.keys & Qt.KeyboardModifier.ShiftModifier and (wires := wires_at(canvas, hit)):
            return CarryWires(canvas, press, wires, at_target=not hit.output)
        case PortHit():
            wire = None if hit.output else wire_into(canvas.arrays, hit)
            fixed = port_of(canvas.arrays, wire.source, output=True) if wire else hit
            return Connect(canvas, press, fixed or hit, wire if fixed else None)
        case NodeHit(node) if is_locked_node(canvas, node) and not press.keys & Qt.KeyboardModifier.ControlModifier:
            return PressLocked(canvas, press, node)
        case NodeHit():
            return MoveNodes(canvas, press, hit.node)
        case BendHit():
            return MoveBend(canvas, press, hit.edge, hit.number)
        case MarkHit(mark, across=0, down=0):
            return MoveMarks(canvas, press, mark)
        case MarkHit():
            return ResizeMark(canvas, press, hit)
        case WireHit():
            return PressWire(canvas, press, hit.edge, at_target=hit.at_target)
    return RubberBand(canvas, press)


def wires_at(canvas: CanvasView, hit: Hit) -> list[Edge]:
    """The wires of a port, or the one wire that was hit."""
    match hit:
        case PortHit():
            edges = canvas.session.network.edges
            return [edge for edge in edges if (edge.source if hit.output else edge.target) == hit.ref]
        case WireHit():
            return [hit.edge]
    return []
