"""The scene as arrays: where every node, port and wire is and what it shows, kept in step with the document.

One law: after any sequence of updates the arrays equal those of a scene built from scratch. Rows follow document order.
No Qt here; `GraphItem` draws from these arrays, hit tests and the minimap read them.
"""

from collections.abc import Iterable, Mapping

import numpy as np

from designer.analysis.network import Analysis
from designer.analysis.report import NodeReport, spec_of
from designer.catalogue.layer import Family
from designer.drawing import wires
from designer.drawing.face import is_wrong
from designer.drawing.geometry import NODE_WIDTH
from designer.drawing.marks import lenders
from designer.drawing.routes import Ends, routes
from designer.graph.bends import Points
from designer.graph.diff import NetworkDiff
from designer.graph.ids import NodeId
from designer.graph.marks import Mark
from designer.graph.model import Edge, Network
from designer.gui.canvas.ports import KIND_CODE, KINDS
from designer.gui.canvas.scene_rows import ANY, FAMILIES, UNKNOWN_FAMILY, Bools, Floats, Ints, SceneRows, mark_boxes
from designer.gui.canvas.wire_rows import best_of, firsts, ports_used, ranks, taken, taken_rows

__all__ = ["ANY", "FAMILIES", "KINDS", "Floats", "Ints", "SceneArrays"]

_FAMILY_CODE: Mapping[Family | None, int] = {family: code for code, family in enumerate(FAMILIES)} | {
    None: UNKNOWN_FAMILY
}
_FEW = 50
"""The wires of so few nodes are looked up one by one."""
_MARGIN = 6.0
"""How far a wire with its halo reaches around its line."""


class SceneArrays(SceneRows):
    """The rows of a scene (see `SceneRows`), which follow a document."""

    def __init__(self, network: Network, analysis: Analysis) -> None:
        self.rebuild(network, analysis)

    def rebuild(self, network: Network, analysis: Analysis) -> None:
        """Forgets everything and reads the network anew."""
        self._clear(network)
        everything = NetworkDiff(added=frozenset(network.nodes), connected=frozenset(network.edges))
        self.update(network, analysis, everything)

    def update(self, network: Network, analysis: Analysis, diff: NetworkDiff) -> Floats:
        """Takes over what changed. Answers the boxes [K, 4] (left, top, right, bottom) that look different now."""
        self.network = network
        self._led = {}
        marks, stale = self._take_marks(network), self._stale_nodes(analysis, diff)
        ends = {ref.node for edge in diff.connected | diff.disconnected for ref in (edge.source, edge.target)}
        lost, wires_lost = self.node_boxes(self.rows(diff.removed)), self.boxes[self.hot(ends | diff.removed)]
        if diff.added or diff.removed:
            self._take_nodes(network)
        wired = ends | diff.added | (set(network.nodes) if diff.ordered else set())
        fresh = np.empty(0, np.intp)
        if wired or diff.removed:
            fresh = self._take_edges(network)
        boxes = self.node_boxes()
        rows = self._write_nodes(network, analysis, stale, wired)
        now = self.node_boxes()
        moved = (boxes != now).any(axis=1)
        touched = self._at(moved)
        if not touched.all():
            touched |= self.hot(wired)
            touched |= self._near(np.concatenate([lost, boxes[moved & (boxes[:, 3] > boxes[:, 1])], now[moved]]))
        touched[fresh] = True
        bent = diff.bent | self._bent_at(stale)
        touched[[self.edge_index[edge] for edge in bent if edge in self.edge_index]] = True
        touched = self._with_siblings(touched)
        before = self.boxes[touched & (self.boxes[:, 2] > self.boxes[:, 0])]
        self._route(np.flatnonzero(touched))
        seen = touched | self.hot(stale)
        was = boxes[moved & (boxes[:, 3] > boxes[:, 1])]
        return np.concatenate([marks, lost, wires_lost, was, now[rows], before, self.boxes[seen]])

    def place(self, rows: Ints, xy: Floats) -> Floats:
        """Shows nodes somewhere else without the document knowing: what a drag does until it ends.

        Answers the boxes that look different now.
        """
        before = self.node_boxes(rows)
        held = np.zeros(len(self.ids), np.bool_)
        held[rows] = True
        touched = self._at(held)
        wires_before = self.boxes[touched]
        self.xy[rows] = xy
        after = self.node_boxes(rows)
        if not touched.all():
            touched = self._with_siblings(touched | self._near(np.concatenate([before, after])))
        wires_before = np.concatenate([wires_before, self.boxes[touched]])
        self._route(np.flatnonzero(touched))
        return np.concatenate([before, after, wires_before, self.boxes[touched]])

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
        self.faces.take(take.tolist())
        self._forms.of = taken(self._forms.of, take)
        for name in ("xy", "size", "family", "wrong", "faint", "piled"):
            setattr(self, name, taken(getattr(self, name), take))
        places = np.full(len(self.ids), -1, np.intp)
        places[take[take >= 0]] = np.flatnonzero(take >= 0)
        self.source, self.target = places[self.source], places[self.target]
        self.ids = list(network.nodes)
        self.index = {key: row for row, key in enumerate(self.ids)}
        self._reports = {key: report for key, report in self._reports.items() if key in self.index}
        self._ports, self._asked = None, []

    def _take_edges(self, network: Network) -> Ints:
        """Brings the rows of wires into the order of the document. Answers the rows of new ones."""
        take = taken_rows(self.edges, network.edges, self.edge_index)
        for name in _OF_WIRES:
            setattr(self, name, taken(getattr(self, name), take))
        self.edges = network.edges
        fresh = np.flatnonzero(take < 0)
        for row in fresh.tolist():
            edge = self.edges[row]
            self.source[row], self.target[row] = self.index[edge.source.node], self.index[edge.target.node]
            self._leaves[row], self._enters[row] = self._numbers.of(edge.source), self._numbers.of(edge.target)
        self.group, self._rows = firsts(self._leaves), ranks(self._enters)
        return fresh

    def _write_nodes(self, network: Network, analysis: Analysis, stale: Iterable[NodeId], wired: set[NodeId]) -> Ints:
        """Takes over what nodes are and where they stand. Answers their rows."""
        rows, reformed, resized = [], [], []
        places, wrong, faint = [], [], []
        for key in stale:
            row, node, report, old = self.index[key], network.nodes[key], analysis.nodes[key], self._reports.get(key)
            rows.append(row)
            places.append((node.x, node.y))
            wrong.append(is_wrong(report))
            faint.append(node.traits.bypassed)
            if old is None or old.entry is not report.entry or _gives_other_ports(old, report):
                reformed.append(key)
            if old is None or old.outputs is not report.outputs or old.entry is not report.entry:
                resized.append(row)
            self._reports[key] = report
        if not rows:
            return np.empty(0, np.intp)
        found = np.array(rows, np.intp)
        self.xy[found], self.wrong[found], self.faint[found] = places, wrong, faint
        self._reform({*reformed, *wired})
        self.faces.forget(rows)
        if self._ports is not None:
            self._ports.forget(found)
        self._colour({*resized, *(self.index[key] for key in wired if key in self.index)})
        return found

    def _reform(self, keys: set[NodeId]) -> None:
        """Finds form, size and the ends of wires of nodes."""
        keys = {key for key in keys if key in self.index}
        near = self.edges
        if len(keys) <= _FEW:
            near = tuple(near[row] for row in np.flatnonzero(self.hot(keys)).tolist())
        into, out = ports_used(near)
        changed = np.zeros(len(self.ids), np.bool_)
        for key in keys:
            row, report = self.index[key], self._reports[key]
            place = self._forms.place(report.entry, into.get(key, ()), out.get(key, ()), len(report.outputs))
            changed[row] = True
            if place != self._forms.of[row] or not self.size[row, 1]:
                form = self._forms.table[place]
                self._forms.of[row] = place
                self.size[row] = NODE_WIDTH, form.height
                self.family[row], self.piled[row] = _FAMILY_CODE[form.family], form.piled
                self._ports = None
        for row in np.flatnonzero(self._at(changed)).tolist():
            edge = self.edges[row]
            rise = self._forms[self.source[row]].offset_out(edge.source.port)
            self.rise[row] = rise, self._forms[self.target[row]].offset_in(edge.target.port, int(self._rows[row]))

    def _colour(self, nodes: set[int]) -> None:
        """Finds what kind of tensor the wires that leave nodes carry."""
        chosen = np.zeros(len(self.ids), np.bool_)
        chosen[list(nodes)] = True
        for row in np.flatnonzero(chosen[self.source]).tolist():
            source = self.edges[row].source
            spec = spec_of(self._reports[source.node], source.port)
            self.kind[row] = KIND_CODE[spec.kind] if spec is not None else ANY

    def _route(self, rows: Ints) -> None:
        """Draws wires anew, by row."""
        if not len(rows):
            return
        source, target = self.source[rows], self.target[rows]
        self.start[rows, 0], self.end[rows, 0] = self.xy[source, 0] + NODE_WIDTH, self.xy[target, 0]
        self.start[rows, 1] = self.xy[source, 1] + self.rise[rows, 0]
        self.end[rows, 1] = self.xy[target, 1] + self.rise[rows, 1]
        own = np.stack([source, target], axis=1)
        ends = Ends(self.start[rows], self.end[rows], self.node_boxes(source), self.node_boxes(target), own)
        found = routes(ends, self.node_boxes(), self._bends_of(rows))
        self.way[rows], self.points[rows], self.regions[rows] = found.way, found.points, found.regions
        self.boxes[rows] = wires.boxes_around(found.points, _MARGIN)
        self.label_at[rows] = found.labels
        self._choose_labels(rows)

    def _near(self, boxes: Floats) -> Bools:
        """Which wires may run otherwise because there is, or was, a node in one of these boxes."""
        return wires.blocked(self.regions, boxes)

    def _bent_at(self, nodes: frozenset[NodeId]) -> set[Edge]:
        """The wires with points that touch nodes: their points may have gone along without the document."""
        return {edge for edge in self.network.bends if edge.source.node in nodes or edge.target.node in nodes}

    def _choose_labels(self, rows: Ints) -> None:
        """Lets one wire of each output carry the shape: the most level one."""
        chosen = np.zeros(len(self.edges), np.bool_)
        chosen[rows] = True
        members = np.flatnonzero(self._with_siblings(chosen))
        climb = np.abs(self.end[members, 1] - self.start[members, 1])
        self.labelled[members] = False
        self.labelled[members[best_of(self.group[members], self.way[members], climb)]] = True


_OF_WIRES = (
    *("source", "target", "start", "end", "way", "regions", "points", "boxes", "kind", "label_at", "labelled", "rise"),
    *("_leaves", "_enters"),
)


def _gives_other_ports(old: NodeReport, new: NodeReport) -> bool:
    """Whether optional outputs may have come or gone."""
    count, entry = len(new.outputs), new.entry
    return len(old.outputs) != count and entry is not None and any(port.optional for port in entry.outputs)
