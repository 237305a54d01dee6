"""What keys, menus and actions do with several nodes and wires: connect, disconnect, align, distribute."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from designer.graph.edits import Move
from designer.gui.canvas import commands, locks, mark_commands
from designer.gui.canvas.arranging import Box, Positions, aligned, distributed
from designer.gui.canvas.chaining import chained
from designer.gui.canvas.gestures.carry import CarryWires
from designer.gui.canvas.walking import reveal
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.graph.ids import NodeId
    from designer.gui.canvas.view import CanvasView


def connect_in_order(canvas: CanvasView) -> None:
    """Connects the selected nodes one after the other, in the order in which they were selected."""
    session, row = canvas.session, canvas.order.row
    if len(row) < _PAIR:
        session.message.emit("info", tr("Select the layers to connect first, in their order."))
        return
    edit, wrong = chained(session.analysis, row)
    if edit is not None:
        session.do(edit)
    if wrong:
        session.message.emit("warning", tr("Not connected: {what}.", what=wrong.rstrip(".")))


def connect_to(canvas: CanvasView) -> None:
    """Lists what the selected node can be connected to."""
    node = canvas.order.last
    if node is None:
        canvas.session.message.emit("info", tr("Select the layer to connect from first."))
    else:
        canvas.targets.open(node)


def disconnect_selected(canvas: CanvasView) -> None:
    """Takes away the selected wires, and all wires of the selected nodes to others."""
    chosen, edges = canvas.session.selection, canvas.session.network.edges
    wires = [edge for edge in edges if edge in canvas.shown.wires]
    if not wires:
        outer = [edge for edge in edges if len({edge.source.node, edge.target.node} & chosen) == 1]
        wires = outer or [edge for edge in edges if {edge.source.node, edge.target.node} & chosen]
    commands.disconnect(canvas, wires)


def take_to(*, at_target: bool) -> Callable[[CanvasView], None]:
    """A command that lets the selected wires end, or begin, at the node that one looks at."""

    def command(canvas: CanvasView) -> None:
        session = canvas.session
        wires = [edge for edge in session.network.edges if edge in canvas.shown.wires]
        there = canvas.looked_at if canvas.looked_at in canvas.arrays.index else canvas.order.last
        if not wires or there is None:
            text = tr("Select wires with W and Alt+W, go to a layer with Ctrl and an arrow, then press this key again.")
            session.message.emit("info", text)
            return
        before = set(session.network.edges)
        if CarryWires(canvas, canvas.pointer, wires, at_target=at_target).put_on(there):
            moved = frozenset(edge for edge in session.network.edges if edge not in before)
            canvas.wire_walk = ()
            canvas.show_state(wires=moved)

    return command


def align(side: str) -> Callable[[CanvasView], None]:
    """A command that brings the selected nodes into line."""
    return lambda canvas: _arrange(canvas, lambda boxes: aligned(boxes, side), f"align {side}")


def distribute(*, across: bool) -> Callable[[CanvasView], None]:
    """A command that makes the gaps between the selected nodes equal."""
    words = "distribute across" if across else "distribute down"
    return lambda canvas: _arrange(canvas, lambda boxes: distributed(boxes, across=across), words)


def selected_boxes(canvas: CanvasView) -> dict[NodeId, Box]:
    """The boxes of the selected nodes."""
    rows = canvas.arrays.rows(canvas.session.selection)
    boxes = canvas.arrays.node_boxes(rows).tolist()
    return {canvas.arrays.ids[row]: (box[0], box[1], box[2], box[3]) for row, box in zip(rows, boxes, strict=True)}


def rename(canvas: CanvasView) -> None:
    """Opens the field over the name of the selected node, the frame's title or the note's text."""
    if mark_commands.edit_selected(canvas):
        return
    node = canvas.order.last
    if node is not None:
        reveal(canvas, node)
        if node in locks.free(canvas, (node,)):
            canvas.name_field.open(node)


def edit_selected(canvas: CanvasView) -> None:
    """Opens the selected block or the code of an own layer; for any other layer, its first parameter."""
    node = canvas.order.last
    if mark_commands.edit_selected(canvas):
        return
    if node is not None and not canvas.open_node(node):
        canvas.session.edit_wanted.emit()


def _arrange(canvas: CanvasView, arranged: Callable[[dict[NodeId, Box]], Positions], words: str) -> None:
    session, boxes = canvas.session, selected_boxes(canvas)
    free = locks.free(canvas, boxes)
    places = {key: place for key, place in arranged(boxes).items() if place != boxes[key][:2] and key in free}
    if places:
        session.do(Move(session.network_id, places), label=words)


_PAIR = 2
