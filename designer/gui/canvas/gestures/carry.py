"""Carrying several wires: the ends that they have at one port, or those of selected wires, are put on another port."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, Qt

from designer.analysis.fits import Fit, fits
from designer.analysis.order import reaches
from designer.drawing.wires import polyline
from designer.graph.applying import apply
from designer.graph.edits import Batch, Disconnect, Edit
from designer.graph.ids import NodeId
from designer.graph.model import Edge, PortRef
from designer.gui.canvas import edits
from designer.gui.canvas.arrays import KINDS
from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.canvas.hits import SNAP_REACH, PortHit, node_at, port_at, port_hit, port_of
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_BESIDE = QPoint(18, 16)


class CarryWires(Gesture):
    """Holds one end of several wires. `at_target` says which: where they end, or where they begin."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: CanvasView, press: Pointer, wires: Sequence[Edge], *, at_target: bool) -> None:
        super().__init__(canvas, press)
        self._wires = tuple(wires)
        self._at_target = at_target
        self._fits: dict[int, Fit] = {}

    def begin(self) -> None:
        """The wires leave their port."""
        self.canvas.show_state(hidden=frozenset(self._wires), hovered=None)

    def drag(self, pointer: Pointer) -> None:
        """The loose ends follow, or snap to a port; beside the cursor stands what would come of it."""
        canvas, port = self.canvas, self._port_at(pointer)
        fit = self._fit(port) if port is not None else None
        place = canvas.arrays.port_places(np.array([port.row]))[0].tolist() if port is not None else pointer.place
        bad = fit is not None and not fit.ok
        lines = []
        for wire in self._wires:
            end = port_of(canvas.arrays, wire.source if self._at_target else wire.target, output=self._at_target)
            if end is None:
                continue
            fixed = canvas.arrays.port_places(np.array([end.row]))[0].tolist()
            kind = KINDS[canvas.arrays.kind[canvas.arrays.edge_index[wire]]]
            line = polyline(fixed, place) if self._at_target else polyline(place, fixed)
            lines.append((line, canvas.theme.error if bad else canvas.theme.kind(kind), kind))
        canvas.feedback.wires(lines)
        canvas.show_state(hovered=port.ref.node if port is not None else None)
        count = len(self._wires)
        words = fit.message if fit is not None else tr("release to disconnect {n} wires", n=count)
        tone = "plain" if fit is None else "good" if fit.ok else "error"
        canvas.overlays.hint.say(words, tone, pointer.position.toPoint() + _BESIDE)

    def drop(self, pointer: Pointer) -> None:
        """Puts all of them on the port as one step, or takes them away if they end nowhere."""
        port, session = self._port_at(pointer), self.canvas.session
        self.clear()
        if port is None:
            words = f"disconnect {len(self._wires)} wires"
            session.do(Batch(tuple(Disconnect(session.network_id, wire) for wire in self._wires), words))
            return
        self._put(port)

    def put_on(self, node: NodeId) -> bool:
        """Puts all of them on the port of a node that they fit best, as one step; answers whether they are there."""
        arrays = self.canvas.arrays
        rows = np.flatnonzero((arrays.ports.node == arrays.index[node]) & (arrays.ports.output != self._at_target))
        ports = [port_hit(arrays, row) for row in rows.tolist()]
        if not ports:
            name = self.canvas.session.network.nodes[node].name
            self.canvas.session.message.emit("info", tr("“{name}” has no port for them.", name=name))
            return False
        return self._put(next((port for port in ports if self._fit(port).ok), ports[0]))

    def _put(self, port: PortHit) -> bool:
        session = self.canvas.session
        wrong = self._circle(port)
        if wrong:
            session.message.emit("error", f"{wrong[0].upper()}{wrong[1:]}.")
            return False
        steps = self._steps(port)
        if not steps:
            return False
        name = session.network.nodes[port.ref.node].name
        count = len(self._wires)
        words = f"move {count} wires to {name}" if count > 1 else f"move a wire to {name}"
        return bool(session.do(Batch(tuple(steps), words)))

    def clear(self) -> None:
        """The wires are shown where the document has them."""
        self.canvas.feedback.clear()
        self.canvas.overlays.hint.hide()
        self.canvas.show_state(hidden=frozenset(), hovered=None)

    def _moved(self, wire: Edge, port: PortHit) -> Edge:
        ref = PortRef(*port.ref)
        return replace(wire, target=ref) if self._at_target else replace(wire, source=ref)

    def _steps(self, port: PortHit) -> list[Edit]:
        """The edits that move all wires, each made for the network after those before it."""
        session, steps = self.canvas.session, list[Edit]()
        project = session.document.project
        for wire in self._wires:
            network = project.networks[session.network_id]
            new = self._moved(wire, port)
            if new == wire or wire not in network.edges:
                continue
            made = edits.connect_steps(network, new, library=session.analysis.library, moved=wire)
            project = apply(project, Batch(tuple(made)))[0]
            steps += made
        return steps

    def _circle(self, port: PortHit) -> str:
        """Why the wires cannot be there at all; "" if they can."""
        network = self.canvas.session.network
        for wire in (self._moved(each, port) for each in self._wires):
            if reaches(network, wire.target.node, wire.source.node):
                name = network.nodes[wire.target.node].name
                return tr("the wires would run in a circle: “{name}” already leads here", name=name)
        return ""

    def _fit(self, port: PortHit) -> Fit:
        """Whether all of them fit; the words of the first that does not."""
        if port.row not in self._fits:
            self._fits[port.row] = self._tried(port)
        return self._fits[port.row]

    def _tried(self, port: PortHit) -> Fit:
        analysis, last = self.canvas.session.analysis, Fit(True, "")
        for wire in self._wires:
            new = self._moved(wire, port)
            if new == wire:
                continue
            last = fits(analysis, new.source, new.target)
            if not last.ok:
                name = analysis.network.nodes[new.target.node].name
                return Fit(False, f"{name}: {last.message}")
        count = len(self._wires)
        if not last.message.startswith("→"):
            return Fit(True, tr("{n} wires fit", n=count))
        return Fit(True, tr("{n} wires {what}", n=count, what=last.message))

    def _port_at(self, pointer: Pointer) -> PortHit | None:
        """The port under the pointer on the right side, or that of the node below it."""
        arrays, canvas = self.canvas.arrays, self.canvas
        port = port_at(arrays, *pointer.place, canvas.camera.scale, SNAP_REACH)
        if port is not None and port.output != self._at_target:
            return port
        node = node_at(arrays, *pointer.place, canvas.session.selection)
        if node is None:
            return None
        rows = np.flatnonzero((arrays.ports.node == arrays.index[node]) & (arrays.ports.output != self._at_target))
        return port_hit(arrays, int(rows[0])) if len(rows) else None
