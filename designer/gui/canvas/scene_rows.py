"""What a scene is made of, row by row, to be read: where every node, port and wire is and what it shows.

No Qt here; `GraphItem` draws from these rows, hit tests and the minimap read them. `SceneArrays` keeps them true.
"""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from designer.analysis.report import NodeReport
from designer.catalogue.layer import Family
from designer.catalogue.tensor import Kind
from designer.drawing import wires
from designer.drawing.annotations import CHIP_LARGEST, reach
from designer.drawing.details import Details, details
from designer.drawing.face import Face, face_in
from designer.drawing.routes import Ends, routes
from designer.graph.bends import Points, shifted
from designer.graph.ids import NodeId
from designer.graph.marks import Mark
from designer.graph.model import Edge, Network
from designer.gui.canvas.faces import Faces
from designer.gui.canvas.ports import KIND_CODE, KINDS, Forms, Ports
from designer.gui.canvas.wire_rows import PortNumbers

__all__ = ["ANY", "FAMILIES", "KINDS", "UNKNOWN_FAMILY", "Bools", "Floats", "Ints", "SceneRows", "mark_boxes"]

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]
Bools = npt.NDArray[np.bool_]

FAMILIES = tuple(Family)
UNKNOWN_FAMILY = len(FAMILIES)
ANY = KIND_CODE[Kind.ANY]


class SceneRows:
    """Nodes: `ids`, `faces`, `forms`, `xy` [N, 2], `size` [N, 2], `family` [N]; `wrong`, `faint`, `piled` [N].

    Wires: `edges`, `source` and `target` (rows of nodes, [E]), `start`, `end` [E, 2], `points` [E, P, 2], `boxes`
    [E, 4] (left, top, right, bottom), `kind` [E]. `label_at` [E, 2] are the places of their shapes, and `labelled` [E]
    says which wire of each output carries its shape. `rise` [E, 2]: how far below the tops of their nodes they end.

    `marks` are frames and notes, where they are shown.
    """

    def _clear(self, network: Network) -> None:
        """Nothing is there yet."""
        self.network = network
        self.ids: list[NodeId] = []
        self.index: dict[NodeId, int] = {}
        self.faces = Faces(self._face)
        self._forms = Forms()
        self.xy = np.empty((0, 2))
        self.size = np.empty((0, 2))
        self.family = np.empty(0, np.int8)
        self.wrong = np.empty(0, np.bool_)
        self.faint = np.empty(0, np.bool_)
        self.piled = np.empty(0, np.bool_)
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
        self.label_at = np.empty((0, 2))
        self.labelled = np.empty(0, np.bool_)
        self.group = np.empty(0, np.intp)
        self.rise = np.empty((0, 2))
        self._numbers = PortNumbers()
        self._leaves = np.empty(0, np.intp)
        self._enters = np.empty(0, np.intp)
        self._reports: dict[NodeId, NodeReport] = {}
        self._rows = np.empty(0, np.intp)
        self._asked: list[tuple[frozenset[NodeId], Ints]] = []
        self._ports: Ports | None = None
        self.marks: tuple[Mark, ...] = ()
        self._led: dict[Edge, Points] = {}
        self._details: dict[NodeId, tuple[NodeReport, Details]] = {}
        self.lenders: frozenset[NodeId] = frozenset()

    @property
    def ports(self) -> Ports:
        """All ports of all nodes."""
        if self._ports is None:
            self._ports = Ports(self._forms, self.faces)
        return self._ports

    @property
    def labels(self) -> list[str]:
        """The shapes of all wires (see `label`)."""
        return [self.label(row) for row in range(len(self.edges))]

    def label(self, row: int) -> str:
        """The shape that stands on a wire; empty where it is the one that its layer received."""
        shown = self.faces[self.source[row]]
        mark = shown.output_mark(self.edges[row].source.port)
        return mark.pill if mark and mark.shape not in {port.shape for port in shown.inputs} else ""

    def icons(self, rows: Ints) -> list[str]:
        """The icons of some nodes."""
        table = [form.icon for form in self._forms.table]
        return [table[place] for place in self._forms.of[rows].tolist()]

    def port_places(self, ports: Ints | slice = slice(None)) -> Floats:
        """The centres [P, 2] of some ports (by row), or all."""
        found: Floats = self.xy[self.ports.node[ports]] + self.ports.offset[ports]
        return found

    def node_boxes(self, rows: Ints | slice = slice(None)) -> Floats:
        """The boxes [N, 4] of some nodes (by row), or all."""
        return np.concatenate([self.xy[rows], self.xy[rows] + self.size[rows]], axis=1)

    def rows(self, ids: Iterable[NodeId]) -> Ints:
        """The rows of those nodes that are there, ascending."""
        for asked, rows in self._asked:
            if ids is asked:
                return rows
        found = np.array(sorted(self.index[key] for key in ids if key in self.index), np.intp)
        if isinstance(ids, frozenset):
            self._asked = [*self._asked[-2:], (ids, found)]
        return found

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
        chosen = np.zeros(len(self.ids), np.bool_)
        chosen[self.rows(selected)] = True
        return self._at(chosen)

    def _at(self, nodes: Bools) -> Bools:
        """Which wires touch nodes [N]."""
        found: Bools = nodes[self.source] | nodes[self.target]
        return found

    def _face(self, row: int) -> Face:
        key = self.ids[row]
        node, report = self.network.nodes[key], self._reports[key]
        return face_in(self._forms[row], node, report, lends=key in self.lenders)

    def details(self, row: int) -> Details:
        """What a close look at a node shows."""
        report = self._reports[self.ids[row]]
        kept = self._details.get(report.node.id)
        if kept is None or kept[0] is not report:
            kept = self._details[report.node.id] = report, details(report)
        return kept[1]

    def preview(self, wire: Edge, start: Floats, end: Floats) -> Floats:
        """The points [P, 2] of a wire that is not there yet, between two places."""
        own = np.array([(self.index[wire.source.node], self.index[wire.target.node])], np.intp)
        source, target = self.node_boxes(own[0, :1]), self.node_boxes(own[0, 1:])
        points: Floats = routes(Ends(start[None], end[None], source, target, own), self.node_boxes(), {}).points[0]
        return points

    def bends_shown(self, edge: Edge) -> Points:
        """The points of a wire where they are shown: they go along with a drag that holds both ends."""
        return self._bends_of(np.array([self.edge_index[edge]], np.intp)).get(0, ())

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
        chosen = np.zeros(len(self.edges), np.bool_)
        chosen[self.group[touched]] = True
        found: Bools = chosen[self.group]
        return found


def mark_boxes(marks: Iterable[Mark]) -> Floats:
    """The boxes [K, 4] of frames and notes, chips from afar included."""
    return np.array([reach(mark, CHIP_LARGEST) for mark in marks], float).reshape(-1, 4)
