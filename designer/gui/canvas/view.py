"""The view of the canvas: shows the session's network; gives the mouse to `Hands` and keys to commands.

It listens to the session and asks it for edits; it knows no other part of the window.
"""

from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from designer.drawing.marks import partners
from designer.drawing.theme import Theme
from designer.graph.diff import Diff
from designer.graph.ids import NetworkId, NodeId
from designer.graph.model import Edge
from designer.gui.canvas import commands, searching, tips
from designer.gui.canvas.arrays import Floats, SceneArrays
from designer.gui.canvas.backdrop import paint_backdrop
from designer.gui.canvas.camera import STEP, Camera, Pose
from designer.gui.canvas.feedback import Feedback
from designer.gui.canvas.frame import Shown
from designer.gui.canvas.gestures.base import Pointer
from designer.gui.canvas.graph_item import GraphItem
from designer.gui.canvas.hands import Hands
from designer.gui.canvas.hits import BendHit, Hit, MarkHit, NodeHit, WireHit, hit
from designer.gui.canvas.keys import KeyMap
from designer.gui.canvas.mark_fields import MarkFields
from designer.gui.canvas.menu import menu_for, popup_by_key
from designer.gui.canvas.name_field import NameField
from designer.gui.canvas.order import SelectionOrder
from designer.gui.canvas.overlays import Overlays
from designer.gui.canvas.search_popup import SearchPopup
from designer.gui.canvas.surface import Surface
from designer.gui.canvas.target_popup import TargetPopup
from designer.gui.own_layers.deeds import own_name
from designer.gui.session import Session
from designer.gui.stock import Stock

SETTLE_MS = 80
"""After so long without zooming, small text is drawn again."""


class CanvasView(Surface):
    """The canvas. `zoom_changed(scale)` tells the zoom (1.0 is 100 %), `view_changed` any change of what is in view."""

    zoom_changed = Signal(float)
    view_changed = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.stock = Stock(session)
        self.theme = theme
        self.arrays = SceneArrays(session.network, session.analysis)
        self.camera = Camera(self)
        self.item = GraphItem(self.arrays, theme)
        self._scene.addItem(self.item)
        self.feedback = Feedback(self._scene, theme)
        self.hands = Hands(self)
        self.keys = KeyMap()
        self.order = SelectionOrder()
        self.came_from: NodeId | None = None
        self.looked_at: NodeId | None = None
        self.wire_walk: tuple[Edge, ...] = ()
        self._placed = False
        self._left_with: frozenset[NodeId] = frozenset()
        self._poses: dict[NetworkId, Pose] = {}
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(lambda: self.show_state(zooming=False))
        self.overlays = Overlays(self, theme)
        self.popup = SearchPopup(self, self.stock, theme)
        self.popup.chosen.connect(self._on_layer_chosen)
        self.targets = TargetPopup(self, theme)
        self.name_field = NameField(self, theme)
        self.mark_fields = MarkFields(self, theme)
        session.opened.connect(self._on_opened)
        session.shown.connect(self._on_shown)
        session.layer_wanted.connect(self.jump_to)
        session.drawing_wanted.connect(self.setFocus)
        session.changed.connect(self._on_changed)
        session.selection_changed.connect(self._on_selection_changed)
        self.overlays.tell()

    @property
    def shown(self) -> Shown:
        """What is shown beside the document."""
        return self.item.shown

    def show_state(self, **changes: Any) -> None:
        """Changes what is shown beside the document. Any: each name says what it takes (see `Shown`)."""
        before = self.item.shown
        after = replace(before, **changes)
        self.item.shown = after = replace(after, partners=self._partners(after))
        if after == before:
            return
        if changes.keys() <= {"hovered", "hovered_wire", "hovered_port"}:
            hovered = {key for key in (before.hovered, after.hovered) if key is not None}
            nodes = self.arrays.rows(hovered | before.partners | after.partners)
            edges = (before.hovered_wire, after.hovered_wire)
            wires = [self.arrays.edge_index[edge] for edge in edges if edge in self.arrays.edge_index]
            self.refresh(np.concatenate([self.arrays.node_boxes(nodes), self.arrays.boxes[wires]]))
        else:
            self.item.update()
        self.overlays.say_problem()

    def refresh(self, boxes: Floats) -> None:
        """Draws some boxes anew."""
        self.item.update_boxes(boxes)
        self.overlays.minimap.update()

    def select(self, things: frozenset[str]) -> None:
        """Selects exactly these nodes, frames and notes, and no wire."""
        self.show_state(wires=frozenset(), bend=None)
        self.session.select(things)

    def search(self, pointer: Pointer, **where: Any) -> None:
        """Opens search-to-add at the pointer. Any: `where` says what the layer is to be wired to (see `Request`)."""
        searching.search(self, pointer, **where)

    def hit_at(self, position: QPointF) -> Hit:
        """What is at a position of the viewport."""
        return hit(self.arrays, *self.camera.place(position), self.camera.scale, self.session.selection)

    @property
    def pointer(self) -> Pointer:
        """Where the pointer was last, or the middle of the view if it is not over it."""
        return self.hands.pointer

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours from now on."""
        self.theme = self.feedback.theme = theme
        self.item.set_theme(theme)
        self.overlays.set_theme(theme)
        self.popup.set_theme(theme)
        self.targets.set_theme(theme)
        self.name_field.set_theme(theme)
        self.mark_fields.set_theme(theme)
        self.viewport().update()

    def fit(self) -> None:
        """Shows the whole network."""
        box = self.arrays.bounds()
        if box is None:
            self.camera.zoom(1.0)
            self.camera.centre((0.0, 0.0))
        else:
            self.camera.fit(box)
            if self.overlays.cover_a_node():
                self.camera.fit(box, below=self.overlays.room)
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
        """Selects every node, frame and note."""
        self.select(frozenset(self.arrays.ids) | {mark.id for mark in self.arrays.marks})

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

    def add_layer(self, key: str) -> NodeId | None:
        """Adds a layer beside the selected one, wired to its free output if it fits; else in the middle of the view."""
        return commands.add_layer(self, key)

    def _on_opened(self) -> None:
        self._poses.clear()
        self._show_network()
        self.fit()

    def _on_shown(self) -> None:
        """Another network of the project: it lies as it was left."""
        before, after = self.arrays.network.id, self.session.network_id
        if before != after:
            self._poses[before] = self.camera.pose
        self._show_network()
        if before != after and after in self._poses:
            self.camera.take(self._poses[after])
            self._on_zoomed()
        elif before != after:
            self.fit()

    def _show_network(self) -> None:
        self.hands.let_go()
        self.popup.hide()
        self.targets.hide()
        self.name_field.close_field()
        self.mark_fields.close()
        self.arrays.rebuild(self.session.network, self.session.analysis)
        self.item.shown = Shown(selected=self.session.chosen)
        self.item.update()
        self.overlays.tell()
        self.overlays.say_problem()

    def _on_changed(self, diff: Diff) -> None:
        self.hands.let_go()
        found = diff.network(self.session.network_id)
        self.refresh(self.arrays.update(self.session.network, self.session.analysis, found))
        bend = self.shown.bend if self.shown.bend and self.shown.bend[0] in self.arrays.network.bends else None
        wires = self.shown.wires & self.arrays.edge_index.keys()
        self.show_state(wires=wires, bend=bend, selected=self.session.chosen)
        self.overlays.tell()
        self.overlays.say_problem()

    def _on_selection_changed(self) -> None:
        self.order.follow(self.session.selection, self.session.network)
        self.show_state(selected=self.session.chosen)
        self.overlays.tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A button went down."""
        self.popup.hide()
        self.targets.hide()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.hands.press(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A button went up."""
        self.hands.release(event)
        self.overlays.say_problem()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On empty canvas: search-to-add; on a block: what is in it; on a wire: a point; on words: writes in them."""
        found = self.hit_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)
        elif found is None:
            self.hands.let_go()
            self.search(self.hands.pointer_at(event.position()))
            event.accept()
        elif isinstance(found, WireHit | BendHit | MarkHit):
            self.hands.double_press(event, found)
            event.accept()
        elif not (isinstance(found, NodeHit) and self.open_node(found.node)):
            self.mousePressEvent(event)

    def open_node(self, node: NodeId) -> bool:
        """Shows what is in a block, or the code of a layer of the project's own. False for other layers."""
        name = own_name(self.session.network.nodes[node].type)
        if name:
            self.session.code_wanted.emit(name)
        return bool(name) or self.session.open_block(node)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The actions for what is under the pointer; by key, for what is selected."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            popup_by_key(self)
        else:
            position = QPointF(event.pos())
            menu_for(self, self.hit_at(position), self.hands.pointer_at(position)).popup(event.globalPos())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms; resting shows a tooltip."""
        if isinstance(event, QNativeGestureEvent):
            self.hands.pinch(event)
            return True
        if isinstance(event, QHelpEvent):
            words = tips.words_for(self.session, self.arrays, self.hit_at(QPointF(event.pos())), self.shown.readings)
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Runs the command of a key."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_escape()
            return
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and not event.modifiers():
            self.hands.hold_space(held=True)
            return
        command = self.keys.command_for(event)
        if command is None:
            event.ignore()
        elif not self.hands.busy:
            command(self)

    def drawBackground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """The dots. Any: the stub allows a QRect, Qt gives a QRectF."""
        paint_backdrop(painter, rect, self.theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The parts at the edges keep their places, and a network that was shown whole stays so."""
        is_fitted = self._placed and self.camera.is_fitted(self.arrays.bounds())
        super().resizeEvent(event)
        self.overlays.arrange()
        if is_fitted:
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, and after all its layers were replaced while nobody looked: the whole network."""
        super().showEvent(event)
        self.overlays.arrange()
        if not self._placed or self._left_with.isdisjoint(self.session.network.nodes):
            self._placed = True
            self.fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is in the hand is put back, and nothing goes on unseen."""
        self._left_with = frozenset(self.session.network.nodes)
        self.hands.let_go()
        self._settle.stop()
        self.show_state(zooming=False)
        super().hideEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The view moved."""
        super().scrollContentsBy(dx, dy)
        if self._placed:
            self.name_field.close_field()
            self.mark_fields.take()
            self.overlays.say_problem()
            self.overlays.minimap.update()
            self.view_changed.emit()

    def _partners(self, shown: Shown) -> frozenset[NodeId]:
        """The layers that share weights with what is selected or below the pointer."""
        if not self.arrays.lenders:
            return frozenset()
        hovered = frozenset() if shown.hovered is None else frozenset((shown.hovered,))
        return partners(self.session.network, shown.selected | hovered)

    def _on_escape(self) -> None:
        if self.popup.isVisible() or self.targets.isVisible():
            self.popup.hide()
            self.targets.hide()
        elif self.hands.busy:
            self.hands.let_go()
        elif self.session.chosen or self.shown.wires:
            self.select(frozenset())
        else:
            self.session.leave_block()

    def _on_zoomed(self) -> None:
        self.show_state(zooming=True)
        self._settle.start()
        self.overlays.zoom_bar.show_zoom(self.camera.scale)
        self.zoom_changed.emit(self.camera.scale)
        self.overlays.minimap.update()

    def _on_layer_chosen(self, key: str) -> None:
        commands.add_from_search(self, key, self.popup.request)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


_READABLE = 0.45
"""Below this zoom a node cannot be read, so a jump zooms in."""
