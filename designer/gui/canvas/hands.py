"""What the hands are doing on the canvas: the gesture that is under way, and where the pointer is.

Turns the view's mouse and drop events into gestures, which ask for edits. It draws nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDropEvent,
    QInputDevice,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)

from designer.graph.model import Edge
from designer.gui.canvas import mark_commands
from designer.gui.canvas.camera import STEP
from designer.gui.canvas.edge_scroll import EdgeScroll
from designer.gui.canvas.gestures import gesture_for
from designer.gui.canvas.gestures.base import Gesture, Pointer
from designer.gui.canvas.gestures.bends import add_point, remove_point
from designer.gui.canvas.gestures.carry import CarryWires
from designer.gui.canvas.gestures.connect import Connect
from designer.gui.canvas.gestures.drop_layer import LAYER_MIME, DropLayer
from designer.gui.canvas.gestures.marks import cursor_at
from designer.gui.canvas.hits import BendHit, Hit, MarkHit, NodeHit, PortHit, WireHit, port_of
from designer.gui.canvas.preferences import preferences

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_NOTCH = 120.0
"""What Qt calls one notch of a wheel, in eighths of a degree."""


class Hands:
    """One gesture at a time. `space_held` makes the left button pan."""

    def __init__(self, canvas: CanvasView) -> None:
        self._canvas = canvas
        self._gesture: Gesture | None = None
        self._drop: DropLayer | None = None
        self._last: QPointF | None = None
        self._edge = EdgeScroll(canvas, canvas.camera, self._area, self._on_scrolled)
        self.space_held = False

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way."""
        return self._gesture is not None

    @property
    def pointer(self) -> Pointer:
        """Where the pointer was last, or the middle of the view if it is not over it."""
        area = self._area()
        known = self._last is not None and area.contains(self._last)
        return self.pointer_at(self._last if known and self._last is not None else area.center())

    def pointer_at(self, position: QPointF, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Pointer:
        """A pointer at a position of the viewport."""
        return Pointer(position, self._canvas.camera.place(position), keys)

    def press(self, event: QMouseEvent) -> None:
        """A button went down: a gesture begins, unless one is under way."""
        if self.busy:
            return
        press = self._pointer(event)
        self._gesture = gesture_for(self._canvas, press, event.button(), self._canvas.hit_at(press.position))
        self.show_cursor()

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved: the gesture goes on, or what is under the pointer shows it."""
        pointer = self._pointer(event)
        if self.busy:
            self._go_on(pointer)
        else:
            self._hover(pointer)

    def release(self, event: QMouseEvent) -> None:
        """The last button went up: the gesture ends."""
        if self._gesture is not None and not event.buttons():
            gesture, self._gesture = self._gesture, None
            self._edge.stop()
            gesture.finish(self._pointer(event))
            self.show_cursor()

    def wheel(self, event: QWheelEvent) -> None:
        """A wheel zooms at the pointer, two fingers pan; Ctrl always zooms, Shift pans to the side."""
        angle, exact, keys = event.angleDelta(), event.pixelDelta(), event.modifiers()
        fingers = event.device().type() is QInputDevice.DeviceType.TouchPad or (
            event.phase() is not Qt.ScrollPhase.NoScrollPhase and not exact.isNull()
        )
        step, camera = exact if not exact.isNull() else angle, self._canvas.camera
        sideways = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        scrolls = fingers or sideways or not preferences.wheel_zooms
        if keys & Qt.KeyboardModifier.ControlModifier or not scrolls:
            self._canvas.zoom_to(camera.scale * STEP ** (angle.y() / _NOTCH), event.position())
        elif sideways and not step.x():
            camera.pan(step.y(), 0)
        else:
            camera.pan(step.x(), step.y())

    def pinch(self, event: QNativeGestureEvent) -> None:
        """Two fingers apart zoom in, at what is between them."""
        if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._canvas.zoom_to(self._canvas.camera.scale * (1 + event.value()), event.position())

    def let_go(self) -> None:
        """Cancels whatever is under way: everything is as before."""
        self._edge.stop()
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
        self.drag_leave()

    def leave(self) -> None:
        """Nothing is under the pointer any more."""
        if not self.busy:
            self._canvas.show_state(hovered=None, hovered_wire=None, hovered_port=None)

    def double_press(self, event: QMouseEvent, found: WireHit | BendHit | MarkHit) -> None:
        """A double-click: gives a wire a point, which can be dragged on; takes one away; writes in a frame or note."""
        press = self._pointer(event)
        self.let_go()
        match found:
            case WireHit():
                self._gesture = add_point(self._canvas, press, found.edge)
                self.show_cursor()
            case BendHit():
                remove_point(self._canvas, found.edge, found.number)
            case MarkHit():
                mark_commands.edit(self._canvas, found.mark)

    def pull_wires(self, wires: Sequence[Edge], press: Pointer, *, at_target: bool) -> None:
        """Takes one end of a wire in the hand, or that of several."""
        if len(wires) > 1:
            self._gesture = CarryWires(self._canvas, press, wires, at_target=at_target)
            return
        wire = wires[0]
        end = wire.source if at_target else wire.target
        fixed = port_of(self._canvas.arrays, end, output=at_target)
        if fixed is not None:
            self._gesture = Connect(self._canvas, press, fixed, wire)

    def drag_enter(self, event: QDragEnterEvent) -> None:
        """A layer from the palette comes in; anything else stays out."""
        key = bytes(event.mimeData().data(LAYER_MIME).data()).decode("utf-8", "replace")
        offer = self._canvas.stock.find(key)
        if offer is None:
            event.ignore()
            return
        self.let_go()
        self._drop = DropLayer(self._canvas, self.pointer_at(event.position()), offer)
        event.acceptProposedAction()

    def drag_move(self, event: QDropEvent) -> None:
        """It hovers."""
        if self._drop is not None:
            self._drop.move(self.pointer_at(event.position(), event.modifiers()))
            event.acceptProposedAction()

    def drag_leave(self) -> None:
        """It left."""
        drop, self._drop = self._drop, None
        if drop is not None:
            drop.cancel()

    def drop(self, event: QDropEvent) -> bool:
        """It was dropped; answers whether it was one of ours."""
        drop, self._drop = self._drop, None
        if drop is None:
            return False
        drop.finish(self.pointer_at(event.position(), event.modifiers()))
        event.acceptProposedAction()
        return True

    def hold_space(self, *, held: bool) -> None:
        """The key that makes the left button pan went down or up."""
        self.space_held = held
        self.show_cursor()

    def show_cursor(self, found: Hit = None) -> None:
        """Shows by the cursor's form what a press would do, or what is being done."""
        if self._gesture is not None and self._gesture.cursor is not None:
            shape = self._gesture.cursor
        elif self.space_held:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = _cursor_over(found)
        port = self._canvas.viewport()
        if port.cursor().shape() is not shape:
            port.setCursor(QCursor(shape))

    def _pointer(self, event: QMouseEvent) -> Pointer:
        self._last = event.position()
        return self.pointer_at(event.position(), event.modifiers())

    def _go_on(self, pointer: Pointer) -> None:
        gesture = self._gesture
        if gesture is None:
            return
        gesture.move(pointer)
        if gesture.scrolls and gesture.dragging:
            self._edge.follow(pointer.position)

    def _hover(self, pointer: Pointer) -> None:
        found = self._canvas.hit_at(pointer.position)
        self._canvas.show_state(
            hovered=found.node
            if isinstance(found, NodeHit)
            else found.ref.node
            if isinstance(found, PortHit)
            else None,
            hovered_wire=found.edge if isinstance(found, WireHit | BendHit) else None,
            hovered_port=found.row if isinstance(found, PortHit) else None,
        )
        self.show_cursor(found)

    def _area(self) -> QRectF:
        return QRectF(self._canvas.viewport().rect())

    def _on_scrolled(self) -> None:
        if self._last is not None:
            self._go_on(self.pointer_at(self._last))


def _cursor_over(found: Hit) -> Qt.CursorShape:
    match found:
        case PortHit():
            return Qt.CursorShape.CrossCursor
        case BendHit():
            return Qt.CursorShape.SizeAllCursor
        case MarkHit():
            return cursor_at(found)
    return Qt.CursorShape.ArrowCursor
