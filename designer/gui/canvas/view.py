"""The view of the canvas: shows the session's network and turns what hands do into gestures and edits.

It listens to the session and asks it for edits; it knows no other part of the window.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QToolTip, QWidget

from designer.catalogue.registry import find_layer
from designer.drawing.theme import Theme
from designer.graph.diff import Diff
from designer.graph.edits import Batch, Disconnect
from designer.graph.ids import NodeId
from designer.graph.model import Edge, PortRef
from designer.gui.canvas import commands, tips
from designer.gui.canvas.arrays import Floats, SceneArrays
from designer.gui.canvas.backdrop import paint_backdrop
from designer.gui.canvas.bubbles import Bubble
from designer.gui.canvas.camera import STEP, Camera
from designer.gui.canvas.edge_scroll import EdgeScroll
from designer.gui.canvas.empty_hint import EmptyHint
from designer.gui.canvas.feedback import Feedback
from designer.gui.canvas.frame import Shown
from designer.gui.canvas.gestures import gesture_for
from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.canvas.gestures.connect import Connect
from designer.gui.canvas.gestures.drop_layer import LAYER_MIME, DropLayer
from designer.gui.canvas.graph_item import EXTENT, GraphItem
from designer.gui.canvas.hits import Hit, NodeHit, PortHit, WireHit, hit, nodes_in, port_hit
from designer.gui.canvas.keys import command_for
from designer.gui.canvas.menu import menu_for
from designer.gui.canvas.minimap import Minimap
from designer.gui.canvas.search_popup import Request, SearchPopup
from designer.gui.canvas.zoom_bar import ZoomBar
from designer.gui.session import Session

SETTLE_MS = 80
"""After so long without zooming, small text is drawn again."""

_BUBBLE_GAP = 10
_EDGE = 16
_FIT_SLACK = 24
"""The usual margin of a fitted network is partly enough for what stands in the corners."""
_NOTCH = 120.0


class CanvasView(QGraphicsView):
    """The canvas. `zoom_changed(scale)` tells the zoom (1.0 is 100 %), `view_changed` any change of what is in view."""

    zoom_changed = Signal(float)
    view_changed = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = theme
        self.hand = False
        self.arrays = SceneArrays(session.network, session.analysis)
        self.camera = Camera(self)
        self._scene = QGraphicsScene(-EXTENT, -EXTENT, 2 * EXTENT, 2 * EXTENT, self)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.item = GraphItem(self.arrays, theme)
        self._scene.addItem(self.item)
        self.feedback = Feedback(self._scene, theme)
        self._gesture: Gesture | None = None
        self._drop: DropLayer | None = None
        self._last: Pointer | None = None
        self._placed = False
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._on_settled)
        self._edge_scroll = EdgeScroll(
            self, self.camera, lambda: QRectF(self.viewport().rect()), lambda: self._go_on(self.pointer_at(self._at))
        )
        self._at = QPointF()
        self._set_up()
        self.hint = Bubble(self, theme)
        self.sentence = Bubble(self, theme)
        self.empty_hint = EmptyHint(self, theme)
        self.minimap = Minimap(self, theme)
        self.zoom_bar = ZoomBar(self, theme)
        self.popup = SearchPopup(self, theme)
        self.popup.chosen.connect(self._on_layer_chosen)
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.selection_changed.connect(self._on_selection_changed)
        self._tell()

    # What the window and the gestures use --------------------------------------------------------

    @property
    def shown(self) -> Shown:
        """What is shown beside the document."""
        return self.item.shown

    def show_state(self, **changes: Any) -> None:
        """Changes what is shown beside the document. Any: each name says what it takes (see `Shown`)."""
        before = self.item.shown
        self.item.shown = after = replace(before, **changes)
        if after == before:
            return
        if changes.keys() <= {"hovered", "hovered_wire"}:
            nodes = self.arrays.rows(key for key in (before.hovered, after.hovered) if key is not None)
            edges = (before.hovered_wire, after.hovered_wire)
            wires = [self.arrays.edge_index[edge] for edge in edges if edge in self.arrays.edge_index]
            self.refresh(np.concatenate([self.arrays.node_boxes(nodes), self.arrays.boxes[wires]]))
        else:
            self.item.update()
        self._say_problem()

    def refresh(self, boxes: Floats) -> None:
        """Draws some boxes anew."""
        self.item.update_boxes(boxes)
        self.minimap.update()

    def select(self, nodes: frozenset[NodeId]) -> None:
        """Selects exactly these nodes, and no wire."""
        self.show_state(wires=frozenset())
        self.session.select(nodes)

    def source_port(self, wire: Edge) -> PortHit | None:
        """The port that a wire comes from."""
        return self._port(wire.source, output=True)

    def pull_wire(self, wire: Edge, press: Pointer, *, at_target: bool) -> None:
        """Takes one end of a wire in the hand."""
        fixed = self._port(wire.source, output=True) if at_target else self._port(wire.target, output=False)
        if fixed is not None:
            self._gesture = Connect(self, press, fixed, wire)

    def search_on(self, wire: Edge, pointer: Pointer) -> None:
        """Opens search-to-add for a layer that goes on a wire."""
        self.popup.open(pointer.position.toPoint(), Request(pointer.place, wire=wire))

    def disconnect_wires(self, wires: Iterable[Edge]) -> None:
        """Takes wires away, as one step."""
        steps = tuple(Disconnect(self.session.network_id, wire) for wire in wires)
        if steps:
            self.session.do(Batch(steps, "disconnect"))

    def search(self, pointer: Pointer, *, fixed: PortRef | None = None, output: bool = True) -> None:
        """Opens search-to-add at the pointer. `fixed` is the port that the new layer is to be wired to."""
        self.popup.open(pointer.position.toPoint(), Request(pointer.place, fixed, output))

    def hit_at(self, position: QPointF) -> Hit:
        """What is at a position of the viewport."""
        return hit(self.arrays, *self.camera.place(position), self.camera.scale, self.session.selection)

    def pointer_at(self, position: QPointF, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Pointer:
        """A pointer at a position of the viewport."""
        return Pointer(position, self.camera.place(position), keys)

    @property
    def pointer(self) -> Pointer:
        """Where the pointer was last, or the middle of the view if it was never here."""
        if self._last is not None and self.viewport().rect().contains(self._last.position.toPoint()):
            return self.pointer_at(self._last.position)
        return self.pointer_at(QPointF(self.viewport().rect().center()))

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours from now on."""
        self.theme = self.feedback.theme = theme
        self.item.set_theme(theme)
        for part in (self.hint, self.sentence, self.empty_hint, self.minimap, self.zoom_bar, self.popup):
            part.set_theme(theme)
        self.viewport().update()

    # Commands ------------------------------------------------------------------------------------

    def fit(self) -> None:
        """Shows the whole network."""
        box = self.arrays.bounds()
        if box is None:
            self.camera.zoom(1.0)
            self.camera.centre((0.0, 0.0))
        else:
            self.camera.fit(box)
            if self._covered():
                self.camera.fit(box, below=self.minimap.height() + _EDGE - _FIT_SLACK)
        self._on_zoomed()

    def zoom_in(self) -> None:
        """A step closer."""
        self.zoom_to(self.camera.scale * STEP)

    def zoom_out(self) -> None:
        """A step further away."""
        self.zoom_to(self.camera.scale / STEP)

    def zoom_to(self, factor: float, at: QPointF | None = None) -> None:
        """Zooms to a factor (1.0 is 100 %); what is at `at` (the middle by default) stays there."""
        if self.camera.zoom(factor, at):
            self._on_zoomed()

    def jump_to(self, node: NodeId) -> None:
        """Selects a node and brings it into view."""
        row = self.arrays.index.get(node)
        if row is None:
            return
        self.select(frozenset((node,)))
        if self.camera.scale < _READABLE:
            self.zoom_to(1.0)
        x, y = (self.arrays.xy[row] + self.arrays.size[row] / 2).tolist()
        self.camera.centre((x, y))

    def select_all(self) -> None:
        """Selects every node."""
        self.select(frozenset(self.arrays.ids))

    def delete_selection(self) -> None:
        """Deletes what is selected: nodes and wires."""
        commands.delete(self)

    def cut(self) -> None:
        """Copies the selection and deletes it."""
        commands.cut(self)

    def copy(self) -> None:
        """Copies the selection to the clipboard, as text."""
        commands.copy(self)

    def paste(self) -> None:
        """Pastes layers from the clipboard at the pointer."""
        commands.paste(self)

    def duplicate(self) -> None:
        """Copies the selection beside itself."""
        commands.duplicate(self)

    def add_layer(self, type: str) -> NodeId | None:
        """Adds a layer beside the selected one, wired to its free output if it fits; else in the middle of the view."""
        return commands.add_layer(self, type)

    # The session ---------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        self._end_gesture()
        self.arrays.rebuild(self.session.network, self.session.analysis)
        self.item.shown = Shown(selected=self.session.selection)
        self.item.update()
        self._tell()
        self.fit()

    def _on_changed(self, diff: Diff) -> None:
        self._end_gesture()
        if self.arrays.network.id != self.session.network_id:
            self._on_opened()
            return
        found = diff.network(self.session.network_id)
        self.refresh(self.arrays.update(self.session.network, self.session.analysis, found))
        self.show_state(wires=self.shown.wires & self.arrays.edge_index.keys(), selected=self.session.selection)
        self._tell()
        self._say_problem()

    def _on_selection_changed(self) -> None:
        self.show_state(selected=self.session.selection)
        self._tell()

    def _tell(self) -> None:
        """Keeps the words about the canvas true: the hint when it is empty, what a screen reader says."""
        count, chosen = len(self.arrays.ids), len(self.session.selection)
        self.empty_hint.setVisible(not count)
        self.minimap.setVisible(count > 0)
        selected = [self.session.network.nodes[key].name for key in self.session.selection][:3]
        told = f"{chosen} selected: {', '.join(selected)}" if chosen else "nothing selected"
        self.setAccessibleDescription(f"{count} layers, {len(self.arrays.edges)} wires, {told}.")
        self.minimap.update()

    def _say_problem(self) -> None:
        """Shows the sentence of the wrong node under the pointer, or of the one that is selected alone."""
        alone = next(iter(self.session.selection)) if len(self.session.selection) == 1 else None
        for key in (self.shown.hovered, alone):
            row = self.arrays.index.get(key) if key else None
            if row is not None and self.arrays.faces[row].message and self._gesture is None:
                self._say(row)
                return
        self.sentence.hide()

    def _say(self, row: int) -> None:
        """Shows the sentence of a node below it, if it is in view."""
        face, (left, top, right, bottom) = self.arrays.faces[row], self.arrays.node_boxes()[row].tolist()
        near, low = self.camera.position((left, top)), self.camera.position((right, bottom))
        seen = QRectF(self.viewport().rect()).intersects(QRectF(near, low))
        words = face.message.removeprefix(f"{face.title}: ")
        tone = "error" if face.state == "error" else "warning"
        below = round(low.y() - near.y()) + _BUBBLE_GAP
        self.sentence.say(f"{words[:1].upper()}{words[1:]}" if seen else "", tone, near.toPoint(), below=below)

    # Mouse ---------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a gesture."""
        self.popup.hide()
        if self._gesture is not None:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        press = self._pointer(event)
        self._gesture = gesture_for(self, press, event.button(), self.hit_at(press.position))
        self._show_cursor(press)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on with the gesture, or shows what is under the pointer."""
        self._last = self._pointer(event)
        if self._gesture is not None:
            self._go_on(self._last)
        else:
            self._hover(self._last)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends the gesture."""
        if self._gesture is not None and not event.buttons():
            gesture, self._gesture = self._gesture, None
            self._edge_scroll.stop()
            gesture.finish(self._pointer(event))
            self._show_cursor(self._pointer(event))
            self._say_problem()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On empty canvas: search-to-add."""
        pointer = self._pointer(event)
        if event.button() is Qt.MouseButton.LeftButton and self.hit_at(pointer.position) is None:
            self._end_gesture()
            self.search(pointer)
        else:
            self.mousePressEvent(event)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms at the pointer, two fingers pan; Ctrl always zooms, Shift pans to the side."""
        angle, keys = event.angleDelta(), event.modifiers()
        fingers = event.device().type() is QInputDevice.DeviceType.TouchPad or (
            event.phase() is not Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull()
        )
        step = event.pixelDelta() if not event.pixelDelta().isNull() else angle
        if keys & Qt.KeyboardModifier.ControlModifier or not (fingers or keys & Qt.KeyboardModifier.ShiftModifier):
            self.zoom_to(self.camera.scale * STEP ** (angle.y() / _NOTCH), event.position())
        elif keys & Qt.KeyboardModifier.ShiftModifier and not step.x():
            self.camera.pan(step.y(), 0)
        else:
            self.camera.pan(step.x(), step.y())
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The actions for what is under the pointer."""
        position = QPointF(event.pos())
        self._last = self.pointer_at(position)
        menu_for(self, self.hit_at(position), self._last).popup(event.globalPos())
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        if self._gesture is None:
            self.show_state(hovered=None, hovered_wire=None)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms; resting shows a tooltip."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_to(self.camera.scale * (1 + event.value()), event.position())
            return True
        if isinstance(event, QHelpEvent):
            words = tips.words_for(self.session, self.arrays, self.hit_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    # Keys ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Runs the command of a key."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_escape()
            return
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hand = True
            self._show_cursor(self.pointer)
            return
        command = command_for(event)
        if command is None:
            event.ignore()
        elif self._gesture is None:
            command(self)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space lets go of the canvas."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hand = False
            self._show_cursor(self.pointer)
        else:
            event.ignore()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab searches here; it does not leave the canvas (F6 and Shift+Tab of the window do)."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A key held down elsewhere is not held here."""
        self.hand = False
        super().focusOutEvent(event)

    # Drops ---------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A layer from the palette may come in."""
        type = bytes(event.mimeData().data(LAYER_MIME).data()).decode("utf-8", "replace")
        if find_layer(type) is None:
            event.ignore()
            return
        self._end_gesture()
        self._drop = DropLayer(self, self.pointer_at(event.position()), type)
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """It hovers."""
        if self._drop is not None:
            self._drop.move(self.pointer_at(event.position()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It left."""
        if self._drop is not None:
            self._drop.cancel()
            self._drop = None

    def dropEvent(self, event: QDropEvent) -> None:
        """It was dropped."""
        drop, self._drop = self._drop, None
        if drop is not None:
            drop.finish(self.pointer_at(event.position()))
            event.acceptProposedAction()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Drawing and place ---------------------------------------------------------------------------

    def drawBackground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """The dots. Any: the stub allows a QRect, Qt gives a QRectF."""
        paint_backdrop(painter, rect, self.theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The parts at the edges keep their places."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """The first time: the whole network."""
        super().showEvent(event)
        self._arrange()
        if not self._placed:
            self._placed = True
            self.fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is in the hand is put back, and nothing goes on unseen."""
        self._end_gesture()
        self._settle.stop()
        self.show_state(zooming=False)
        super().hideEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The view moved."""
        super().scrollContentsBy(dx, dy)
        if self._placed:
            self._say_problem()
            self.minimap.update()
            self.view_changed.emit()

    # ----------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlags(
            QGraphicsView.OptimizationFlag.DontSavePainterState
            | QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing
        )
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 180)
        self.setAccessibleName("Network canvas")

    def _covered(self) -> bool:
        """Whether the minimap or the zoom bar lies over a node."""
        for part in (self.minimap, self.zoom_bar):
            area = part.geometry()
            left, top = self.camera.place(QPointF(area.topLeft()))
            right, bottom = self.camera.place(QPointF(area.bottomRight()))
            if nodes_in(self.arrays, left, top, right, bottom):
                return True
        return False

    def _arrange(self) -> None:
        area = self.rect()
        self.minimap.move(area.right() - self.minimap.width() - _EDGE, area.bottom() - self.minimap.height() - _EDGE)
        self.zoom_bar.move(_EDGE, area.bottom() - self.zoom_bar.height() - _EDGE)
        self.empty_hint.move(area.center() - self.empty_hint.rect().center() - QPoint(0, 24))

    def _pointer(self, event: QMouseEvent) -> Pointer:
        return self.pointer_at(event.position(), event.modifiers())

    def _port(self, ref: PortRef, *, output: bool) -> PortHit | None:
        ports = self.arrays.ports
        row = self.arrays.index.get(ref.node)
        found = np.flatnonzero((ports.node == row) & (ports.output == output)).tolist() if row is not None else []
        return next((port_hit(self.arrays, port) for port in found if ports.marks[port].port == ref.port), None)

    def _hover(self, pointer: Pointer) -> None:
        found = self.hit_at(pointer.position)
        node = found.node if isinstance(found, NodeHit) else found.ref.node if isinstance(found, PortHit) else None
        self.show_state(hovered=node, hovered_wire=found.edge if isinstance(found, WireHit) else None)
        self._show_cursor(pointer, found)

    def _show_cursor(self, pointer: Pointer, found: Hit = None) -> None:
        if self._gesture is not None and self._gesture.cursor is not None:
            shape = self._gesture.cursor
        elif self.hand:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.CrossCursor if isinstance(found, PortHit) else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(QCursor(shape))

    def _go_on(self, pointer: Pointer) -> None:
        """The gesture goes on here; at the edge the canvas comes to meet it."""
        gesture = self._gesture
        if gesture is None:
            return
        gesture.move(pointer)
        self._at = pointer.position
        if gesture.scrolls and gesture.dragging:
            self._edge_scroll.follow(pointer.position)

    def _end_gesture(self) -> None:
        self._edge_scroll.stop()
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
        if self._drop is not None:
            self._drop.cancel()
            self._drop = None

    def _on_escape(self) -> None:
        if self.popup.isVisible():
            self.popup.hide()
        elif self._gesture is not None:
            self._end_gesture()
        else:
            self.select(frozenset())

    def _on_zoomed(self) -> None:
        self.show_state(zooming=True)
        self._settle.start()
        self.zoom_bar.show_zoom(self.camera.scale)
        self.zoom_changed.emit(self.camera.scale)
        self.minimap.update()

    def _on_settled(self) -> None:
        self.show_state(zooming=False)

    def _on_layer_chosen(self, type: str) -> None:
        commands.add_from_search(self, type, self.popup.request)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


_READABLE = 0.45
"""Below this zoom a node cannot be read, so a jump zooms in."""
