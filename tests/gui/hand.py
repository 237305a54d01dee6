"""A hand that presses real buttons on a real canvas, and small drawings to press them on."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.graph.model import Edge, Network, Node, PortRef, Project
from designer.gui.canvas.gestures.drop_layer import LAYER_MIME
from designer.gui.canvas.view import CanvasView

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NONE, SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
PITCH = 238.0


def chain(*types: str, **params: dict[str, object]) -> Project:
    """Layers in a row, each wired to the next; ids and names are `a`, `b`, `c`, …"""
    keys = "abcdefgh"[: len(types)]
    given = {"Input": {"shape": [1, 8, 8]}, **params}
    nodes = {
        key: Node(key, type, key, given.get(type, {}), x=index * PITCH)
        for index, (key, type) in enumerate(zip(keys, types, strict=True))
    }
    edges = tuple(wire(a, b) for a, b in pairwise(keys))
    return Project("p", {"main": Network("main", "Net", nodes, edges)})


def wire(a: str, b: str, port: str = "input") -> Edge:
    return Edge(PortRef(a, "output"), PortRef(b, port))


class Hand:
    """Moves over the canvas. Places are in canvas units."""

    def __init__(self, view: CanvasView) -> None:
        self.view = view
        self.port = view.viewport()

    def at(self, x: float, y: float) -> QPoint:
        return self.view.camera.position((x, y)).toPoint()

    def move(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        if keys == NONE:
            QTest.mouseMove(self.port, self.at(x, y))
            return
        at = QPointF(self.at(x, y))  # QTest's own move knows no keys
        event = QMouseEvent(QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, LEFT, keys)
        QApplication.sendEvent(self.port, event)

    def press(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseMove(self.port, self.at(x, y))
        QTest.mousePress(self.port, button, keys, self.at(x, y))

    def release(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseRelease(self.port, button, keys, self.at(x, y))

    def click(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        self.press(x, y, keys)
        self.release(x, y, keys)

    def pull(self, x: float, y: float, to: tuple[float, float], keys: Qt.KeyboardModifier = NONE) -> None:
        """Presses and moves, without letting go."""
        self.press(x, y, keys)
        for step in (0.3, 0.7, 1.0):
            self.move(x + (to[0] - x) * step, y + (to[1] - y) * step, keys)

    def drag(self, x: float, y: float, to: tuple[float, float], keys: Qt.KeyboardModifier = NONE) -> None:
        self.pull(x, y, to, keys)
        self.release(*to, keys)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.view, key, keys)

    def hover_layer(self, type: str, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> QMimeData:
        """Brings a layer from the palette over the canvas."""
        data = QMimeData()
        data.setData(LAYER_MIME, type.encode())
        action, at = Qt.DropAction.CopyAction, self.at(x, y)
        QApplication.sendEvent(self.port, QDragEnterEvent(at, action, data, LEFT, NONE))
        QApplication.sendEvent(self.port, QDragMoveEvent(at, action, data, LEFT, keys))
        return data

    def drop_layer(self, type: str, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        data = self.hover_layer(type, x, y, keys)
        event = QDropEvent(QPointF(self.at(x, y)), Qt.DropAction.CopyAction, data, LEFT, keys)
        QApplication.sendEvent(self.port, event)

    def output(self, key: str) -> tuple[float, float]:
        """Where the first output port of a node is."""
        return self._port(key, output=True)

    def input(self, key: str, row: int = 0) -> tuple[float, float]:
        """Where an input port of a node is."""
        return self._port(key, output=False, row=row)

    def _port(self, key: str, *, output: bool, row: int = 0) -> tuple[float, float]:
        arrays = self.view.arrays
        node = arrays.index[key]
        face = arrays.faces[node]
        mark = face.outputs[0] if output else face.inputs[row]
        x, y = arrays.xy[node].tolist()
        return x + (face.width if output else 0), y + mark.offset
