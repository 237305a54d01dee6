"""Opening search-to-add: at the pointer, after a node, on a wire, in the place of nodes. The popup only shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF

from designer.drawing.geometry import GAP_X, NODE_HEIGHT, NODE_WIDTH
from designer.graph.model import Edge, Node
from designer.gui.canvas.layer_fits import Setting, setting_after, setting_of, setting_on
from designer.gui.canvas.replacing import may_be_replaced
from designer.gui.canvas.search_popup import Request
from designer.gui.canvas.walking import reveal
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.gestures.base import Pointer
    from designer.gui.canvas.view import CanvasView


def search(canvas: CanvasView, pointer: Pointer, **where: Any) -> None:
    """Opens search-to-add at the pointer. Any: `where` says what the layer is to be wired to (see `Request`)."""
    _open(canvas, pointer.position, Request(pointer.place, **where))


def search_here(canvas: CanvasView) -> None:
    """Opens search-to-add where one is: on the selected wire, after the one selected node, or at the pointer."""
    wire = _one_wire(canvas)
    if wire is not None:
        search_on(canvas, wire)
    elif len(canvas.session.selection) == 1:
        node = next(iter(canvas.session.selection))
        reveal(canvas, node)
        _, top, right, _ = canvas.arrays.node_boxes()[canvas.arrays.index[node]].tolist()
        place = right + GAP_X + NODE_WIDTH / 2, top + NODE_HEIGHT / 2
        at = canvas.camera.position((right + GAP_X / 2, top))
        _open(
            canvas,
            at,
            Request(place, after=node),
            tr("Add after {name}…", name=canvas.session.network.nodes[node].name),
        )
    else:
        search(canvas, canvas.pointer)


def search_between(canvas: CanvasView) -> None:
    """Opens search-to-add on the wire that leaves the selected node, or that joins two selected nodes."""
    chosen, edges = canvas.session.selection, canvas.session.network.edges
    wire = _one_wire(canvas)
    if wire is None and len(chosen) > 1:
        wire = next((edge for edge in edges if {edge.source.node, edge.target.node} <= chosen), None)
    elif wire is None:
        wire = next((edge for edge in edges if edge.source.node in chosen), None)
    if wire is not None:
        search_on(canvas, wire)
    elif chosen:
        canvas.session.message.emit("info", tr("No wire leaves the selected layer. Press A to add a layer after it."))
    else:
        canvas.session.message.emit("info", tr("Select a layer or a wire first: a layer is inserted behind it."))


def search_on(canvas: CanvasView, wire: Edge) -> None:
    """Opens search-to-add in the middle of a wire."""
    row = canvas.arrays.edge_index[wire]
    points = canvas.arrays.points[row]
    x, y = points[len(points) // 2].tolist()
    _open(canvas, canvas.camera.position((x, y)), Request((x, y), wire=wire))


def search_replacement(canvas: CanvasView) -> None:
    """Opens the search for a layer that is to stand in the place of the selected ones."""
    session = canvas.session
    chosen = [node for node in session.network if node.id in session.selection and may_be_replaced(node)]
    if not chosen:
        words = tr("Select the layer to replace first. Inputs and Outputs cannot be replaced.")
        session.message.emit("info", words)
        return
    first = chosen[0].id if canvas.order.last not in {node.id for node in chosen} else canvas.order.last or ""
    reveal(canvas, first)
    left, top, right, bottom = canvas.arrays.node_boxes()[canvas.arrays.index[first]].tolist()
    names = chosen[0].name if len(chosen) == 1 else tr("{n} layers", n=len(chosen))
    at = canvas.camera.position((left, bottom + _BELOW))
    beside = canvas.camera.position((right + _BELOW, top))
    _open(
        canvas,
        at,
        Request((left, bottom), replaces=first, besides=_type_of(chosen)),
        tr("Replace {name} with…", name=names),
        beside,
    )


def _type_of(nodes: list[Node]) -> str:
    """The type that nodes share; "" if they have several."""
    types = {node.type for node in nodes}
    return next(iter(types)) if len(types) == 1 else ""


def find(canvas: CanvasView) -> None:
    """Opens the bar that finds layers in the network."""
    canvas.overlays.find_bar.start()


def find_next(canvas: CanvasView) -> None:
    """Goes to the next layer that was found."""
    canvas.overlays.find_bar.go(1)


def find_before(canvas: CanvasView) -> None:
    """Goes back to the layer that was found before."""
    canvas.overlays.find_bar.go(-1)


def show_sheet(canvas: CanvasView) -> None:
    """Shows what mouse and keys do, or puts that away."""
    canvas.overlays.sheet.toggle()


_BELOW = 8


def _open(canvas: CanvasView, at: QPointF, request: Request, words: str = "", beside: QPointF | None = None) -> None:
    if not words and request.wire is not None:
        words = tr("Insert a layer…")
    near = beside.toPoint() if beside is not None else None
    canvas.popup.open(at.toPoint(), request, _setting(canvas, request), words, near)


def _setting(canvas: CanvasView, request: Request) -> Setting | None:
    """What the layer has to fit to; None where anything goes, or where it is not known yet."""
    analysis = canvas.session.analysis
    if request.wire is not None:
        return setting_on(analysis, request.wire)
    if request.port is not None and request.output:
        return setting_after(analysis, request.port)
    return setting_of(analysis, request.replaces) if request.replaces is not None else None


def _one_wire(canvas: CanvasView) -> Edge | None:
    """The selected wire, if it is one."""
    wires = canvas.shown.wires & canvas.arrays.edge_index.keys()
    return next(iter(wires)) if len(wires) == 1 else None
