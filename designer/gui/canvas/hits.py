"""What is at a place on the canvas: a port, a node, a wire, a point of one, a frame or note, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, inf
from operator import itemgetter

import numpy as np

from designer.drawing.annotations import back_to_front, chip_box, growth
from designer.drawing.geometry import PORT_SIZE
from designer.drawing.wires import distances
from designer.graph.ids import NodeId
from designer.graph.marks import Frame, MarkId, Note
from designer.graph.model import Edge, PortRef
from designer.gui.canvas.arrays import Floats, SceneArrays

PORT_REACH = 11.0
"""Pixels around a port that count as the port."""
WIRE_REACH = 6.0
SNAP_REACH = 26.0
BEND_REACH = 9.0
EDGE_REACH = 5.0
"""Pixels around the edge of a frame or note that count as the edge."""


@dataclass(frozen=True, slots=True)
class PortHit:
    """A port: its row in the arrays, its reference, which of its wires, and the side it is on."""

    row: int
    ref: PortRef
    index: int
    output: bool


@dataclass(frozen=True, slots=True)
class NodeHit:
    """A node."""

    node: NodeId


@dataclass(frozen=True, slots=True)
class WireHit:
    """A wire; `at_target` if the place is nearer to where it ends than to where it begins."""

    edge: Edge
    at_target: bool


@dataclass(frozen=True, slots=True)
class BendHit:
    """A point that a wire passes through, by its number."""

    edge: Edge
    number: int


@dataclass(frozen=True, slots=True)
class MarkHit:
    """A frame or note. `across`, `down` (−1, 0, 1) tell which of its edges was hit; both 0: where it is held."""

    mark: MarkId
    across: int = 0
    down: int = 0


Hit = PortHit | NodeHit | WireHit | BendHit | MarkHit | None


def hit(arrays: SceneArrays, x: float, y: float, scale: float, front: frozenset[NodeId] = frozenset()) -> Hit:
    """What is at a place in canvas units, at a zoom. Nodes in `front` lie over the others, ports over all."""
    node = node_at(arrays, x, y, front)
    found = port_at(arrays, x, y, scale) if scale >= _PORTS_FROM else None
    if found is not None and (node is None or found.ref.node == node or node not in front):
        return found
    if node is not None:
        return NodeHit(node)
    bend, mark = bend_at(arrays, x, y, scale), mark_at(arrays, x, y, scale)
    is_held = mark is not None and not (mark.across or mark.down)  # chips and notes lie over wires, edges below
    return bend or (mark if is_held else None) or wire_at(arrays, x, y, scale) or mark


_PORTS_FROM = 0.30
"""The zoom from which ports are drawn."""


def node_at(arrays: SceneArrays, x: float, y: float, front: frozenset[NodeId] = frozenset()) -> NodeId | None:
    """The topmost node at a place."""
    boxes = arrays.node_boxes()
    inside = (boxes[:, 0] <= x) & (x <= boxes[:, 2]) & (boxes[:, 1] <= y) & (y <= boxes[:, 3])
    rows = np.flatnonzero(inside).tolist()
    if not rows:
        return None
    return arrays.ids[max(rows, key=lambda row: (arrays.ids[row] in front, row))]


def port_at(arrays: SceneArrays, x: float, y: float, scale: float, reach: float = PORT_REACH) -> PortHit | None:
    """The nearest port within `reach` pixels."""
    if not len(arrays.ports.node):
        return None
    away = np.hypot(*(arrays.port_places() - (x, y)).T)
    row = int(away.argmin())
    return port_hit(arrays, row) if away[row] <= max(reach / scale, PORT_SIZE * 0.6) else None


def port_hit(arrays: SceneArrays, row: int) -> PortHit:
    """The port in a row of the arrays."""
    ports = arrays.ports
    mark = ports.marks[row]
    ref = PortRef(arrays.ids[ports.node[row]], mark.port)
    return PortHit(row, ref, mark.index, bool(ports.output[row]))


def port_of(arrays: SceneArrays, ref: PortRef, *, output: bool) -> PortHit | None:
    """The first row of a port, by its reference."""
    node, ports = arrays.index.get(ref.node), arrays.ports
    rows = np.flatnonzero((ports.node == node) & (ports.output == output)).tolist() if node is not None else []
    return next((port_hit(arrays, row) for row in rows if ports.marks[row].port == ref.port), None)


def wire_at(arrays: SceneArrays, x: float, y: float, scale: float) -> WireHit | None:
    """The nearest wire within reach; the later drawn of two."""
    row = wire_row_at(arrays.points, arrays.boxes, x, y, scale)
    if row is None:
        return None
    to_start, to_end = (np.hypot(*(end[row] - (x, y))) for end in (arrays.start, arrays.end))
    return WireHit(arrays.edges[row], bool(to_end < to_start))


def wire_row_at(points: Floats, boxes: Floats, x: float, y: float, scale: float) -> int | None:
    """The row of the nearest wire within reach, of wires with these points and boxes; the later one of two."""
    reach = max(WIRE_REACH / scale, 3.0)
    near = (
        (boxes[:, 0] - reach <= x)
        & (x <= boxes[:, 2] + reach)
        & (boxes[:, 1] - reach <= y)
        & (y <= boxes[:, 3] + reach)
    )
    rows = np.flatnonzero(near)
    if not len(rows):
        return None
    away = distances(points[rows], x, y)
    best = int(len(away) - 1 - away[::-1].argmin())
    return int(rows[best]) if away[best] <= reach else None


def bend_at(arrays: SceneArrays, x: float, y: float, scale: float) -> BendHit | None:
    """The nearest point of a wire within reach."""
    reach = max(BEND_REACH / scale, 3.0)
    found = [
        (hypot(px - x, py - y), number, edge)
        for edge in arrays.network.bends
        if edge in arrays.edge_index and _touches(arrays.boxes[arrays.edge_index[edge]].tolist(), x, y, reach)
        for number, (px, py) in enumerate(arrays.bends_shown(edge))
    ]
    away, number, edge = min(found, key=itemgetter(0), default=(inf, 0, None))
    return BendHit(edge, number) if edge is not None and away <= reach else None


def mark_at(arrays: SceneArrays, x: float, y: float, scale: float) -> MarkHit | None:
    """The topmost frame or note: a note all over, a frame at its chip and its edges."""
    reach = min(EDGE_REACH / scale, 30.0)
    for mark in reversed(back_to_front(arrays.marks)):
        box = mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
        if isinstance(mark, Frame) and _touches(chip_box(mark, growth(scale)), x, y, 0.0):
            return MarkHit(mark.id)
        if not _touches(box, x, y, reach):
            continue
        across = -1 if x < box[0] + reach else 1 if x > box[2] - reach else 0
        down = -1 if y < box[1] + reach else 1 if y > box[3] - reach else 0
        if across or down:
            return MarkHit(mark.id) if mark.locked else MarkHit(mark.id, across, down)
        if isinstance(mark, Note):
            return MarkHit(mark.id)
    return None


def marks_in(arrays: SceneArrays, left: float, top: float, right: float, bottom: float) -> frozenset[MarkId]:
    """The notes that a rectangle touches, and the frames that are all within it."""
    found = set()
    for mark in arrays.marks:
        x2, y2 = mark.x + mark.width, mark.y + mark.height
        if isinstance(mark, Frame):
            inside = left <= mark.x and top <= mark.y and x2 <= right and y2 <= bottom
        else:
            inside = mark.x <= right and x2 >= left and mark.y <= bottom and y2 >= top
        if inside:
            found.add(mark.id)
    return frozenset(found)


def _touches(box: Sequence[float], x: float, y: float, reach: float) -> bool:
    return box[0] - reach <= x <= box[2] + reach and box[1] - reach <= y <= box[3] + reach


def nodes_in(arrays: SceneArrays, left: float, top: float, right: float, bottom: float) -> frozenset[NodeId]:
    """The nodes that a rectangle touches."""
    boxes = arrays.node_boxes()
    inside = (boxes[:, 0] <= right) & (boxes[:, 2] >= left) & (boxes[:, 1] <= bottom) & (boxes[:, 3] >= top)
    return frozenset(arrays.ids[row] for row in np.flatnonzero(inside).tolist())


def wire_into(arrays: SceneArrays, port: PortHit) -> Edge | None:
    """The wire that ends at a row of an input port."""
    arriving = [edge for edge in arrays.edges if edge.target == port.ref]
    return arriving[port.index] if port.index < len(arriving) else None
