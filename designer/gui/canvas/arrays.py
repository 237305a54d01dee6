"""The scene as arrays: where every node, port and wire is and what it shows, kept in step with the document.

One law: after any sequence of updates the arrays equal those of a scene built from scratch. Rows follow document order.
No Qt here; `GraphItem` draws from these arrays, hit tests and the minimap read them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from designer.analysis.network import Analysis, NodeReport
from designer.catalogue.layer import Family
from designer.catalogue.tensor import Kind
from designer.drawing import wires
from designer.drawing.annotations import CHIP_LARGEST, reach
from designer.drawing.details import Details, details
from designer.drawing.face import Face, PortMark, face
from designer.drawing.geometry import NODE_WIDTH
from designer.drawing.marks import lenders
from designer.drawing.routes import Ends, routes
from designer.graph.bends import Points, shifted
from designer.graph.diff import NetworkDiff
from designer.graph.ids import NodeId
from designer.graph.marks import Mark
from designer.graph.model import Edge, Network, PortRef
from designer.gui.canvas.moved import only_moved

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]
Bools = npt.NDArray[np.bool_]
Scalar = TypeVar("Scalar", bound=np.generic)

FAMILIES = tuple(Family)
KINDS = tuple(Kind)
UNKNOWN_FAMILY = len(FAMILIES)

_FAMILY_CODE: Mapping[Family | None, int] = {family: code for code, family in enumerate(FAMILIES)} | {
    None: UNKNOWN_FAMILY
}
_KIND_CODE = {kind: code for code, kind in enumerate(KINDS)}
ANY = _KIND_CODE[Kind.ANY]
_NO_PORTS: tuple[str, ...] = ()
_MARGIN = 6.0
"""How far a wire with its halo reaches around its line."""


@dataclass(frozen=True, slots=True)
class Ports:
    """All ports, flat: the row of their node, the place relative to it, kind, side (inputs first per node)."""

    node: Ints
    offset: Floats
    kind: npt.NDArray[np.int8]
    output: Bools
    missing: Bools
    marks: Sequence[PortMark]


class SceneArrays:
    """Nodes: `ids`, `faces`, `xy` [N, 2], `size` [N, 2], `family` [N].

    Wires: `edges`, `source` and `target` (rows of nodes, [E]), `start`, `end` [E, 2], `points` [E, P, 2], `boxes`
    [E, 4] (left, top, right, bottom), `kind` [E]. `labels` are shapes (empty where nothing changes shape), `label_at`
    [E, 2] their places, and `labelled` [E] says which wire of each output carries its shape.

    `marks` are frames and notes, where they are shown.
    """

    def __init__(self, network: Network, analysis: Analysis) -> None:
        self.rebuild(network, analysis)

    def rebuild(self, network: Network, analysis: Analysis) -> None:
        """Forgets everything and reads the network anew."""
        self.network = network
        self.ids: list[NodeId] = []
        self.index: dict[NodeId, int] = {}
        self.faces: list[Face] = []
        self.xy = np.empty((0, 2))
        self.size = np.empty((0, 2))
        self.family = np.empty(0, np.int8)
        self.edges: tuple[Edge, ...] = ()
        self.edge_index: dict[Edge, int] = {}
        self.source = np.empty(0, np.intp)
        self.target = np.empty(0, np.intp)
        self.start = np.empty((0, 2))
        self.end = np.empty((0, 2))
        self.way = np.empty(0, np.int8)
        self.regions = np.empty((0, 4))
        self.points = np.empty((0, wires.POINTS, 2))
        self.boxes = np.empty((0, 4))
        self.kind = np.empty(0, np.int8)
        self.labels: list[str] = []
        self.label_at = np.empty((0, 2))
        self.labelled = np.empty(0, np.bool_)
        self.group = np.empty(0, np.intp)
        self._siblings: dict[PortRef, list[int]] = {}
        self._reports: dict[NodeId, NodeReport] = {}
        self._rows: list[int] = []
        self._ports: Ports | None = None
        self.marks: tuple[Mark, ...] = ()
        self._led: dict[Edge, Points] = {}
        self._details: dict[NodeId, tuple[NodeReport, Details]] = {}
        self.lenders: frozenset[NodeId] = frozenset()
        everything = NetworkDiff(added=frozenset(network.nodes), connected=frozenset(network.edges))
        self.update(network, analysis, everything)

    def update(self, network: Network, analysis: Analysis, diff: NetworkDiff) -> Floats:
        """Takes over what changed. Answers the boxes [K, 4] (left, top, right, bottom) that look different now."""
        self.network = network
        self._led = {}
        marks = self._take_marks(network)
        lenders_before, stale = self.lenders, self._stale_nodes(analysis, diff)
        before = self.node_boxes(self.rows(stale | diff.removed))
        wires_before = self.boxes[self.hot(stale | diff.removed)]
        if diff.added or diff.removed:
            self._take_nodes(network)
        rewired = bool(diff.added or diff.removed or diff.connected or diff.disconnected or diff.ordered)
        if rewired:
            self._take_edges(network)
        is_plain = not rewired and self.lenders == lenders_before
        moved = only_moved(stale, self._reports, analysis.nodes) if is_plain else frozenset()
        for key in moved:
            self.xy[self.index[key]] = network.nodes[key].x, network.nodes[key].y
            self._reports[key] = analysis.nodes[key]
        self._write_nodes(network, analysis, stale - moved)
        after = self.node_boxes(self.rows(stale))
        touched = self.hot(stale)
        if not touched.all():
            touched |= self._near(np.concatenate([before, after]))
        touched[[self.edge_index[edge] for edge in diff.bent if edge in self.edge_index]] = True
        touched = self._with_siblings(touched)
        self._route(np.flatnonzero(touched))
        self._label(np.flatnonzero(self.hot(stale)))
        return np.concatenate([marks, before, after, wires_before, self.boxes[touched]])

    def place(self, rows: Ints, xy: Floats) -> Floats:
        """Shows nodes somewhere else without the document knowing: what a drag does until it ends.

        Answers the boxes that look different now.
        """
        before = self.node_boxes(rows)
        touched = np.isin(self.source, rows) | np.isin(self.target, rows)
        wires_before = self.boxes[touched]
        self.xy[rows] = xy
        after = self.node_boxes(rows)
        if not touched.all():
            touched = self._with_siblings(touched | self._near(np.concatenate([before, after])))
        wires_before = np.concatenate([wires_before, self.boxes[touched]])
        self._route(np.flatnonzero(touched))
        return np.concatenate([before, after, wires_before, self.boxes[touched]])

    def details(self, row: int) -> Details:
        """What a close look at a node shows."""
        report = self._reports[self.ids[row]]
        kept = self._details.get(report.node.id)
        if kept is None or kept[0] is not report:
            kept = self._details[report.node.id] = report, details(report)
        return kept[1]

    def place_marks(self, marks: Iterable[Mark]) -> Floats:
        """Shows frames and notes otherwise without the document knowing. Answers the boxes that look different now."""
        shown = {mark.id: mark for mark in marks}
        before = self.marks
        self.marks = tuple(shown.get(mark.id, mark) for mark in before)
        changed = [pair for pair in zip(before, self.marks, strict=True) if pair[0] is not pair[1]]
        return mark_boxes(mark for pair in changed for mark in pair)

    def place_bends(self, edge: Edge, points: Points | None) -> Floats:
        """Shows a wire through other points without the document knowing; None: through those that it has."""
        self._led = {} if points is None else {edge: points}
        touched = np.zeros(len(self.edges), np.bool_)
        touched[self.edge_index[edge]] = True
        touched = self._with_siblings(touched)
        before = self.boxes[touched]
        self._route(np.flatnonzero(touched))
        return np.concatenate([before, self.boxes[touched]])

    def preview(self, wire: Edge, start: Floats, end: Floats) -> Floats:
        """The points [P, 2] of a wire that is not there yet, between two places."""
        own = np.array([(self.index[wire.source.node], self.index[wire.target.node])], np.intp)
        source, target = self.node_boxes(own[0, :1]), self.node_boxes(own[0, 1:])
        points: Floats = routes(Ends(start[None], end[None], source, target, own), self.node_boxes(), {}).points[0]
        return points

    @property
    def ports(self) -> Ports:
        """All ports of all nodes."""
        if self._ports is None:
            self._ports = _ports(self.faces)
        return self._ports

    def port_places(self, ports: Ints | slice = slice(None)) -> Floats:
        """The centres [P, 2] of some ports (by row), or all."""
        found: Floats = self.xy[self.ports.node[ports]] + self.ports.offset[ports]
        return found

    def node_boxes(self, rows: Ints | slice = slice(None)) -> Floats:
        """The boxes [N, 4] of some nodes (by row), or all."""
        return np.concatenate([self.xy[rows], self.xy[rows] + self.size[rows]], axis=1)

    def rows(self, ids: Iterable[NodeId]) -> Ints:
        """The rows of those nodes that are there, ascending."""
        return np.array(sorted(self.index[key] for key in ids if key in self.index), np.intp)

    def bounds(self, rows: Ints | slice = slice(None)) -> tuple[float, float, float, float] | None:
        """The box around some nodes, or around all there is; None if there is nothing."""
        boxes = self.node_boxes(rows)
        if isinstance(rows, slice) and self.marks:
            boxes = np.concatenate([boxes, [reach(mark) for mark in self.marks]])
        if not len(boxes):
            return None
        left, top = boxes[:, :2].min(axis=0)
        right, bottom = boxes[:, 2:].max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    def hot(self, selected: Iterable[NodeId]) -> Bools:
        """Which wires touch one of these nodes."""
        rows = self.rows(selected)
        found: Bools = np.isin(self.source, rows) | np.isin(self.target, rows)
        return found

    # What an update is made of ------------------------------------------------------------------

    def _stale_nodes(self, analysis: Analysis, diff: NetworkDiff) -> frozenset[NodeId]:
        """The nodes whose face or place may differ: edited, next to an edited wire, or seen differently by analysis."""
        old = self._reports
        seen = {key for key, report in analysis.nodes.items() if old.get(key) is not report}
        ends = {ref.node for edge in diff.connected | diff.disconnected for ref in (edge.source, edge.target)}
        reordered = set(analysis.nodes) if diff.ordered else set()
        before, self.lenders = self.lenders, lenders(self.network)
        lending = before ^ self.lenders
        return frozenset((diff.added | diff.changed | seen | ends | reordered | lending) & analysis.nodes.keys())

    def _take_marks(self, network: Network) -> Floats:
        """The marks as the document has them; the boxes of those that differ from what was shown."""
        if self.marks == network.marks:
            return np.empty((0, 4))
        before, self.marks = self.marks, network.marks
        return mark_boxes(mark for mark in (*before, *self.marks) if mark not in before or mark not in self.marks)

    def _take_nodes(self, network: Network) -> None:
        """Brings the rows of nodes into the order of the document; rows of new nodes are to be written."""
        take = np.array([self.index.get(key, -1) for key in network.nodes], np.intp)
        blank = Face("", "", "", "", None, "", 0, (), ())
        self.faces = [self.faces[row] if row >= 0 else blank for row in take]
        self.xy, self.size = _taken(self.xy, take), _taken(self.size, take)
        self.family = _taken(self.family, take)
        self.ids = list(network.nodes)
        self.index = {key: row for row, key in enumerate(self.ids)}
        self._reports = {key: report for key, report in self._reports.items() if key in self.index}
        self._ports = None

    def _take_edges(self, network: Network) -> None:
        """Brings the rows of wires into the order of the document and finds their ends again."""
        take = np.array([self.edge_index.get(edge, -1) for edge in network.edges], np.intp)
        self.labels = [self.labels[row] if row >= 0 else "" for row in take]
        for name in ("start", "end", "way", "regions", "points", "boxes", "kind", "label_at", "labelled"):
            setattr(self, name, _taken(getattr(self, name), take))
        self.edges = network.edges
        self.edge_index = {edge: row for row, edge in enumerate(self.edges)}
        self.source = np.array([self.index[edge.source.node] for edge in self.edges], np.intp)
        self.target = np.array([self.index[edge.target.node] for edge in self.edges], np.intp)
        counts: Counter[object] = Counter()
        self._rows, self._siblings = [], {}
        self.group = np.empty(len(self.edges), np.intp)
        for row, edge in enumerate(self.edges):
            siblings = self._siblings.setdefault(edge.source, [])
            siblings.append(row)
            self.group[row] = siblings[0]
            self._rows.append(counts[edge.target])
            counts[edge.target] += 1

    def _write_nodes(self, network: Network, analysis: Analysis, stale: Iterable[NodeId]) -> None:
        ports_in: dict[NodeId, list[str]] = {}
        ports_out: dict[NodeId, list[str]] = {}
        for edge in self.edges:
            ports_in.setdefault(edge.target.node, []).append(edge.target.port)
            ports_out.setdefault(edge.source.node, []).append(edge.source.port)
        for key in stale:
            row, node, report = self.index[key], network.nodes[key], analysis.nodes[key]
            ports = ports_in.get(key, _NO_PORTS), ports_out.get(key, _NO_PORTS)
            shown = face(node, report, *ports, lends=key in self.lenders)
            if shown != self.faces[row]:
                self.faces[row] = shown
                self._ports = None
            self.xy[row] = node.x, node.y
            self.size[row] = NODE_WIDTH, shown.height
            self.family[row] = _FAMILY_CODE[shown.family]
            self._reports[key] = report

    def _route(self, rows: Ints) -> None:
        """Draws wires anew, by row."""
        if not len(rows):
            return
        source, target = self.source[rows], self.target[rows]
        for row in rows.tolist():
            edge = self.edges[row]
            self.start[row, 1] = _offset_out(self.faces[self.source[row]], edge.source.port)
            self.end[row, 1] = _offset_in(self.faces[self.target[row]], edge.target.port, self._rows[row])
        self.start[rows, 0], self.end[rows, 0] = self.xy[source, 0] + NODE_WIDTH, self.xy[target, 0]
        self.start[rows, 1] += self.xy[source, 1]
        self.end[rows, 1] += self.xy[target, 1]
        own = np.stack([source, target], axis=1)
        ends = Ends(self.start[rows], self.end[rows], self.node_boxes(source), self.node_boxes(target), own)
        found = routes(ends, self.node_boxes(), self._bends_of(rows))
        self.way[rows], self.points[rows], self.regions[rows] = found.way, found.points, found.regions
        self.boxes[rows] = wires.boxes_around(found.points, _MARGIN)
        self.label_at[rows] = found.labels
        self._choose_labels(rows)

    def bends_shown(self, edge: Edge) -> Points:
        """The points of a wire where they are shown: they go along with a drag that holds both ends."""
        return self._bends_of(np.array([self.edge_index[edge]], np.intp)).get(0, ())

    def _near(self, boxes: Floats) -> Bools:
        """Which wires may run otherwise because there is, or was, a node in one of these boxes."""
        return wires.blocked(self.regions, boxes)

    def _bends_of(self, rows: Ints) -> dict[int, Points]:
        """The points of those wires that have some, by their place among `rows`; they go along if both ends do."""
        bends, nodes = self.network.bends, self.network.nodes
        found: dict[int, Points] = {}
        for place, row in enumerate(rows.tolist() if bends or self._led else []):
            edge = self.edges[row]
            points = self._led.get(edge, bends.get(edge, ()))
            if points:
                ends = (nodes[edge.source.node], self.source[row]), (nodes[edge.target.node], self.target[row])
                (dx, dy), other = (tuple((self.xy[at] - (node.x, node.y)).tolist()) for node, at in ends)
                found[place] = shifted(points, dx, dy) if (dx, dy) == other else points
        return found

    def _with_siblings(self, touched: Bools) -> Bools:
        """Those wires and all that come from the same ports, because one of them carries the shape for all."""
        found: Bools = np.isin(self.group, self.group[touched])
        return found

    def _choose_labels(self, rows: Ints) -> None:
        """Lets one wire of each output carry the shape: the most level one."""
        climb = np.abs(self.end[:, 1] - self.start[:, 1])
        for source in {self.edges[row].source for row in rows.tolist()}:
            siblings = self._siblings[source]
            self.labelled[siblings] = False
            self.labelled[min(siblings, key=lambda row: (self.way[row], climb[row], row))] = True

    def _label(self, rows: Ints) -> None:
        """Finds kind and shape of wires, by row. A shape is written where it differs from what its layer received."""
        for row in rows.tolist():
            shown = self.faces[self.source[row]]
            mark = shown.output_mark(self.edges[row].source.port)
            self.kind[row] = _KIND_CODE[mark.kind] if mark else ANY
            received = {port.shape for port in shown.inputs}
            self.labels[row] = mark.pill if mark and mark.shape not in received else ""


def mark_boxes(marks: Iterable[Mark]) -> Floats:
    """The boxes [K, 4] of frames and notes, chips from afar included."""
    return np.array([reach(mark, CHIP_LARGEST) for mark in marks], float).reshape(-1, 4)


def _taken(array: npt.NDArray[Scalar], take: Ints) -> npt.NDArray[Scalar]:
    """The rows `take` of an array; zeros where it says -1."""
    result = np.zeros((len(take), *array.shape[1:]), array.dtype)
    known = take >= 0
    result[known] = array[take[known]]
    return result


def _offset_out(shown: Face, port: str) -> float:
    mark = shown.output_mark(port)
    return mark.offset if mark else shown.height / 2


def _offset_in(shown: Face, port: str, index: int) -> float:
    mark = shown.input_mark(port, index) or shown.input_mark(port, 0)
    return mark.offset if mark else shown.height / 2


def _ports(faces: Sequence[Face]) -> Ports:
    marks = [(row, side, mark) for row, shown in enumerate(faces) for side, mark in _marks(shown)]
    return Ports(
        node=np.array([row for row, _, _ in marks], np.intp),
        offset=np.array([(NODE_WIDTH * side, mark.offset) for _, side, mark in marks]).reshape(-1, 2),
        kind=np.array([_KIND_CODE[mark.kind] for _, _, mark in marks], np.int8),
        output=np.array([side for _, side, _ in marks], np.bool_),
        missing=np.array([mark.missing for _, _, mark in marks], np.bool_),
        marks=[mark for _, _, mark in marks],
    )


def _marks(shown: Face) -> Iterable[tuple[int, PortMark]]:
    yield from ((0, mark) for mark in shown.inputs)
    yield from ((1, mark) for mark in shown.outputs)
