"""Walking over the canvas by keys: along wires, to siblings, and where no wire leads, to what is nearest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from designer.graph.ids import NodeId
from designer.graph.model import Edge

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


def walk(dx: int, dy: int, *, extend: bool = False) -> Callable[[CanvasView], None]:
    """A command that goes to the next node: along a wire to the right or left, to a sibling above or below.

    Where no wire leads there, it is the nearest node in that direction. Extending keeps what is selected.
    """

    def command(canvas: CanvasView) -> None:
        if not canvas.arrays.ids:
            return
        here = canvas.order.last
        if here is None:
            canvas.jump_to(canvas.arrays.ids[0])
            return
        found = _next(canvas, here, dx, dy)
        if found is not None:
            canvas.came_from = here
            kept = canvas.session.selection - {found} if extend else frozenset()
            canvas.select(kept)  # first without it: the last one selected is where the walk goes on
            canvas.select(kept | {found})
            reveal(canvas, found)

    return command


def look(dx: int, dy: int) -> Callable[[CanvasView], None]:
    """A command that goes to the next node as a walk does, and leaves the selection alone."""

    def command(canvas: CanvasView) -> None:
        ids = canvas.arrays.ids
        here = canvas.looked_at if canvas.looked_at in canvas.arrays.index else canvas.order.last
        if here is None and canvas.shown.wires:
            here = next(iter(canvas.shown.wires)).target.node
        found = _next(canvas, here, dx, dy) if here is not None else ids[0] if ids else None
        if found is not None:
            canvas.came_from, canvas.looked_at = here, found
            canvas.show_state(hovered=found)
            reveal(canvas, found)
            canvas.overlays.voice.tell()

    return command


def pick(canvas: CanvasView) -> None:
    """Takes the node that one looks at into the selection, or out of it."""
    if canvas.looked_at in canvas.arrays.index:
        canvas.session.select(canvas.session.selection ^ {canvas.looked_at})


def walk_wires(step: int, *, extend: bool = False) -> Callable[[CanvasView], None]:
    """A command that selects one wire after the other: those of the selected node, or all; the node stays known.

    Extending keeps those that are selected.
    """

    def command(canvas: CanvasView) -> None:
        here = canvas.order.last
        kept = canvas.shown.wires
        around = canvas.wire_walk if kept & {*canvas.wire_walk} else _wires_of(canvas, here)
        if not around:
            return
        places = [place for place, wire in enumerate(around) if wire in kept]
        place = (places[-1 if step > 0 else 0] + step) % len(around) if places else (0 if step > 0 else -1)
        canvas.select(frozenset())
        canvas.wire_walk = around
        canvas.show_state(wires=frozenset((around[place],)) | (kept if extend else frozenset()))
        canvas.overlays.tell()

    return command


def reveal(canvas: CanvasView, node: NodeId) -> None:
    """Scrolls as far as it takes to see a node."""
    row = canvas.arrays.index.get(node)
    if row is not None:
        left, top, right, bottom = canvas.arrays.node_boxes()[row].tolist()
        canvas.camera.reveal((left, top, right, bottom))


def _wires_of(canvas: CanvasView, node: NodeId | None) -> tuple[Edge, ...]:
    edges = canvas.session.network.edges
    if node is None:
        return edges
    return tuple(edge for edge in edges if node in (edge.source.node, edge.target.node))


def _next(canvas: CanvasView, here: NodeId, dx: int, dy: int) -> NodeId | None:
    edges = canvas.session.network.edges
    if dx:
        ahead = [_far_end(edge, dx) for edge in edges if _near_end(edge, dx) == here]
        if canvas.came_from in ahead:
            return canvas.came_from
        return _most_level(canvas, here, ahead) if ahead else _nearest(canvas, here, dx, dy, canvas.arrays.ids)
    sources = {edge.source.node for edge in edges if edge.target.node == here}
    targets = {edge.target.node for edge in edges if edge.source.node == here}
    siblings = {edge.target.node for edge in edges if edge.source.node in sources}
    siblings |= {edge.source.node for edge in edges if edge.target.node in targets}
    found = _nearest(canvas, here, dx, dy, siblings - {here})
    return found if found is not None else _nearest(canvas, here, dx, dy, canvas.arrays.ids)


def _near_end(edge: Edge, dx: int) -> NodeId:
    return edge.source.node if dx > 0 else edge.target.node


def _far_end(edge: Edge, dx: int) -> NodeId:
    return edge.target.node if dx > 0 else edge.source.node


def _most_level(canvas: CanvasView, here: NodeId, ahead: Iterable[NodeId]) -> NodeId:
    """The node whose way leads straight on, rather than up or down; of two, the nearer one."""
    nodes = canvas.session.network.nodes
    return min(ahead, key=lambda key: (abs(nodes[key].y - nodes[here].y), abs(nodes[key].x - nodes[here].x)))


def _nearest(canvas: CanvasView, here: NodeId, dx: int, dy: int, among: Iterable[NodeId]) -> NodeId | None:
    """The nearest node in a direction: how far along it, and twice how far beside it."""
    arrays = canvas.arrays
    centres = arrays.xy + arrays.size / 2
    step = centres - centres[arrays.index[here]]
    along, across = step @ (dx, dy), abs(step @ (dy, dx))
    rows = [arrays.index[key] for key in among if key in arrays.index]
    ahead = [row for row in rows if along[row] > 1 and across[row] <= 2 * along[row]]
    return arrays.ids[min(ahead, key=lambda row: along[row] + 2 * across[row])] if ahead else None
