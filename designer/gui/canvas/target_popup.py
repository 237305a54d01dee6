"""“Connect to…”: where wires from a node could lead, as a list: for the keyboard, and for nodes that are far away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer

from designer.analysis.fits import Fit, fits
from designer.drawing.face import title_of
from designer.drawing.theme import Theme
from designer.graph.ids import NodeId
from designer.graph.model import Edge, PortRef
from designer.gui.canvas import edits
from designer.gui.canvas.chaining import wires_from
from designer.gui.canvas.hits import port_of
from designer.gui.canvas.pick_popup import Pick, PickPopup
from designer.gui.canvas.walking import reveal
from designer.gui.icons import UNKNOWN
from designer.gui.matching import score
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_AT_ONCE = 8
_BUDGET_MS = 14
_OUT, _IN = "→", "←"


class TargetPopup(PickPopup):
    """Lists the wires that could be drawn from one node or to it, near ones first, and only those that fit.

    The current row is shown as a wire on the canvas; Return draws it.
    """

    def __init__(self, canvas: CanvasView, theme: Theme) -> None:
        super().__init__(canvas, theme, tr("Search for a layer to connect to"), tr("Layers to connect to"))
        self._canvas = canvas
        self._node: NodeId = ""
        self._wires: list[Edge] = []
        self._answers: dict[Edge, Fit] = {}
        self._waiting: Iterator[Edge] = iter(())

    def open(self, node: NodeId) -> None:
        """Opens beside a node."""
        canvas = self._canvas
        network, analysis = canvas.session.network, canvas.session.analysis
        known = set(network.edges)
        self._node, self._answers = node, {}
        self._wires = [wire for wire in wires_from(network, analysis, node) if wire not in known]
        self._waiting = iter(list(self._wires))
        reveal(canvas, node)
        left, top, right, bottom = canvas.arrays.node_boxes()[canvas.arrays.index[node]].tolist()
        at = canvas.camera.position((left, bottom + _BELOW)).toPoint()
        beside = canvas.camera.position((right + _BELOW, top)).toPoint()
        self.open_at(at, tr("Connect {name} to…", name=network.nodes[node].name), beside)

    def closed(self) -> None:
        """Takes away the wire that was shown."""
        self._canvas.feedback.clear()
        self._canvas.show_state(hovered=None)

    def picks_for(self, text: str) -> Sequence[Pick]:
        """The wires whose other end matches and fits."""
        clock = QElapsedTimer()
        clock.start()
        picks: list[Pick] = []
        for wire in self._matching(text):
            is_late = len(picks) >= _AT_ONCE or clock.elapsed() > _BUDGET_MS
            fit = self._answers.get(wire) if is_late else self._fit(wire)
            if fit is not None and fit.ok:
                picks.append(self._pick(wire, fit))
        return picks

    def take(self, pick: Pick) -> None:
        """Draws the wire."""
        session = self._canvas.session
        if isinstance(pick.value, Edge):
            edit = edits.connect(session.network, pick.value, library=session.analysis.library)
            if edit is not None:
                session.do(edit)

    def chosen_changed(self, pick: Pick | None) -> None:
        """Shows the wire that would be drawn."""
        canvas = self._canvas
        if pick is None or not isinstance(pick.value, Edge):
            canvas.feedback.clear()
            return
        wire = pick.value
        start = port_of(canvas.arrays, wire.source, output=True)
        end = port_of(canvas.arrays, wire.target, output=False)
        if start is None or end is None:
            return
        places = canvas.arrays.port_places()
        kind = canvas.arrays.ports.marks[start.row].kind
        line = canvas.arrays.preview(wire, places[start.row], places[end.row])
        canvas.feedback.wire(line, canvas.theme.kind(kind), kind)
        canvas.show_state(hovered=self._other(wire).node)

    def _matching(self, text: str) -> list[Edge]:
        """The wires whose other end matches a text, best first; in their order if nothing is asked."""
        if not text.strip():
            return self._wires
        nodes = self._canvas.session.network.nodes
        scores: dict[NodeId, float | None] = {}
        for wire in self._wires:
            other = nodes[self._other(wire).node]
            if other.id not in scores:
                scores[other.id] = score(text, other.name, (other.type, other.type.casefold()))
        found = [(fit, wire) for wire in self._wires if (fit := scores[self._other(wire).node]) is not None]
        found.sort(key=lambda pair: (-pair[0], pair[1].source.node != self._node))  # Who names a layer means: to there.
        return [wire for _, wire in found]

    def _pick(self, wire: Edge, fit: Fit) -> Pick:
        other, network = self._other(wire), self._canvas.session.network
        library = self._canvas.session.analysis.library
        node = network.nodes[other.node]
        entry = library.find(node.type)
        is_out = wire.source.node == self._node
        sides = (entry.inputs if is_out else entry.outputs) if entry else ()
        own = library.find(network.nodes[self._node].type)
        own_sides = (own.outputs if is_out else own.inputs) if own else ()
        title = f"{_OUT if is_out else _IN} {node.name}" + (f".{other.port}" if len(sides) > 1 else "")
        if len(own_sides) > 1:
            title = f"{(wire.source if is_out else wire.target).port} {title}"
        icon, ink = (entry.icon, self.theme.family(entry.family)) if entry else (UNKNOWN, self.theme.muted)
        aside = fit.message if fit.message.startswith(_OUT) else title_of(node.type, entry)
        return Pick(wire, title, aside, icon, ink)

    def _other(self, wire: Edge) -> PortRef:
        return wire.target if wire.source.node == self._node else wire.source

    def _fit(self, wire: Edge) -> Fit:
        if wire not in self._answers:
            self._answers[wire] = fits(self._canvas.session.analysis, wire.source, wire.target)
        return self._answers[wire]

    def try_one(self) -> bool:
        """Asks about one more wire."""
        wire = next(self._waiting, None)
        if wire is None:
            return False
        self._fit(wire)
        return True


_BELOW = 8
