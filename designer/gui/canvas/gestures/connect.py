"""Connecting: a wire drawn from a port to a port in either direction, or an existing wire's end put elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, Qt

from designer.analysis.fits import Fit
from designer.analysis.order import reaches
from designer.catalogue.tensor import Kind
from designer.drawing.wires import polyline
from designer.graph.edits import Disconnect
from designer.graph.model import Edge, PortRef
from designer.gui.canvas import edits
from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.canvas.gestures.candidates import Candidates
from designer.gui.canvas.hits import SNAP_REACH, PortHit, node_at, port_at, port_hit
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_BESIDE = QPoint(18, 16)


class Connect(Gesture):
    """Draws a wire from the port `fixed`; `moved` is the wire whose other end was taken in the hand."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: CanvasView, press: Pointer, fixed: PortHit, moved: Edge | None = None) -> None:
        super().__init__(canvas, press)
        self._fixed = fixed
        self._moved = moved
        self._candidates: Candidates | None = None

    def click(self, pointer: Pointer) -> None:
        """A click on a port selects its node."""
        self.canvas.select(frozenset((self._fixed.ref.node if self._moved is None else self._moved.target.node,)))

    def begin(self) -> None:
        """The wire is in the hand; ports that it would fit light up."""
        canvas = self.canvas
        self._candidates = Candidates(
            canvas.arrays, canvas.session.analysis, self._fixed, self._in_view(), self._show_candidates
        )
        canvas.show_state(hidden=frozenset((self._moved,)) if self._moved else frozenset(), hovered=None)
        self._show_candidates()

    def drag(self, pointer: Pointer) -> None:
        """The loose end follows, or snaps to a port; beside the cursor stands what would come of it."""
        canvas, port = self.canvas, self._port_at(pointer)
        fixed = canvas.arrays.port_places(np.array([self._fixed.row]))[0]
        fit = self._fit(port) if port else None
        bad = fit is not None and not fit.ok
        ink = canvas.theme.error if bad else canvas.theme.kind(self._kind(port))
        if port is not None and port.output != self._fixed.output:
            ends = fixed, canvas.arrays.port_places(np.array([port.row]))[0]
            line = canvas.arrays.preview(self._wire_to(port), *(ends if self._fixed.output else ends[::-1]))
        else:
            loose = fixed.tolist(), pointer.place
            line = polyline(*(loose if self._fixed.output else loose[::-1]))
        canvas.feedback.wire(line, ink, self._kind(port))
        canvas.show_state(hovered=port.ref.node if port else None)
        self._say(fit, port, pointer)

    def drop(self, pointer: Pointer) -> None:
        """Connects, or takes the wire away if it ends nowhere."""
        canvas, port, session = self.canvas, self._port_at(pointer), self.canvas.session
        fit = self._fit(port) if port else None
        self.clear()
        if port is None:
            if self._moved:
                session.do(Disconnect(session.network_id, self._moved))
            else:
                canvas.search(pointer, port=self._fixed.ref, output=self._fixed.output)
            return
        wire = self._wire_to(port)
        if port.output == self._fixed.output or reaches(session.network, wire.target.node, wire.source.node):
            if fit is not None and port.row != self._fixed.row:
                session.message.emit("error", _sentence(fit.message))
            return
        edit = edits.connect(session.network, wire, library=session.analysis.library, moved=self._moved)
        if edit is not None:
            session.do(edit)

    def clear(self) -> None:
        """The wire leaves the hand; ports look as usual."""
        if self._candidates is not None:
            self._candidates.stop()
            self._candidates = None
        self.canvas.feedback.clear()
        self.canvas.overlays.hint.hide()
        self.canvas.show_state(hidden=frozenset(), ports=None, hovered=None)

    def _fit(self, port: PortHit) -> Fit:
        if self._moved is not None and self._wire_to(port) == self._moved:
            return Fit(True, tr("as it was"))
        if self._candidates is None or port.row == self._fixed.row:
            return Fit(True, "")
        return self._candidates.fit(port)

    def _wire_to(self, port: PortHit) -> Edge:
        source, target = (self._fixed.ref, port.ref) if self._fixed.output else (port.ref, self._fixed.ref)
        return Edge(PortRef(*source), PortRef(*target))

    def _port_at(self, pointer: Pointer) -> PortHit | None:
        """The port under the pointer; over a node's body, its first port that fits."""
        arrays, scale = self.canvas.arrays, self.canvas.camera.scale
        port = port_at(arrays, *pointer.place, scale, SNAP_REACH)
        if port is not None and port.output != self._fixed.output:
            return port
        node = node_at(arrays, *pointer.place, self.canvas.session.selection)
        if node is None or node == self._fixed.ref.node:
            return None
        ports = arrays.ports
        rows = np.flatnonzero((ports.node == arrays.index[node]) & (ports.output != self._fixed.output)).tolist()
        hits = [port_hit(arrays, row) for row in rows]
        free = [hit for hit in hits if not ports.marks[hit.row].wired] or hits
        return next((hit for hit in free if self._fit(hit).ok), next(iter(free), None))

    def _in_view(self) -> list[int]:
        left, top, right, bottom = self.canvas.camera.visible()
        places = self.canvas.arrays.port_places()
        inside = (places >= (left, top)).all(axis=1) & (places <= (right, bottom)).all(axis=1)
        rows = np.flatnonzero(inside)
        away = np.hypot(*(places[rows] - self.press.place).T)
        return [int(row) for row in rows[away.argsort()]]

    def _show_candidates(self) -> None:
        if self._candidates is not None:
            self.canvas.show_state(ports=dict(self._candidates.answers))

    def _kind(self, port: PortHit | None) -> Kind:
        source = self._fixed if self._fixed.output else port
        return self.canvas.arrays.ports.marks[source.row].kind if source else Kind.ANY

    def _say(self, fit: Fit | None, port: PortHit | None, pointer: Pointer) -> None:
        at = pointer.position.toPoint() + _BESIDE
        if fit is not None and port is not None and fit.message:
            face = self.canvas.arrays.faces[self.canvas.arrays.index[port.ref.node]]
            names = {mark.port for mark in (face.outputs if port.output else face.inputs)}
            words = f"{port.ref.port}: {fit.message}" if len(names) > 1 else fit.message
            self.canvas.overlays.hint.say(words, "good" if fit.ok else "error", at)
            return
        mark = self.canvas.arrays.ports.marks[self._fixed.row]
        shape = f"{mark.shape}" if mark.shape and self._fixed.output else self._fixed.ref.port
        adding = tr("{shape} · release to add a layer", shape=shape)
        loose = tr("release to disconnect") if self._moved else adding
        self.canvas.overlays.hint.say(loose, "plain", at)


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}." if not words.endswith(".") else words
