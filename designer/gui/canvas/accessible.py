"""The canvas as screen readers see it: a list whose items are the layers, frames and notes.

Nodes are no widgets and no scene items, so Qt knows nothing of them; `AccessibleCanvas` tells it. What Qt for Python
(6.11) does not let one do: the interfaces for actions and for selections are handed out as bare addresses, so a screen
reader cannot press or select an item by itself. The canvas has keys for that, and tells what they did.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from PySide6.QtCore import QObject, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from designer.graph.ids import NodeId
from designer.graph.marks import MarkId
from designer.gui.canvas import sayings

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

Maybe = Any
"""What is named, or None. Any: Qt's stubs do not know that there may be none."""


class AccessibleCanvas(QAccessibleWidget):
    """The list. Its items stay as long as it does: the system may hold one whose node is gone, then invalid."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas, QAccessible.Role.List, "")
        self._canvas = canvas
        self._items: dict[NodeId | MarkId, AccessibleItem] = {}

    def childCount(self) -> int:
        """Layers, frames and notes."""
        return len(self._canvas.arrays.ids) + len(self._canvas.arrays.marks)

    def child(self, index: int) -> Maybe:
        """The item at a place in document order: layers first."""
        ids, marks = self._canvas.arrays.ids, self._canvas.arrays.marks
        if not 0 <= index < len(ids) + len(marks):
            return None
        return self.item(ids[index] if index < len(ids) else marks[index - len(ids)].id)

    def item(self, key: NodeId | MarkId) -> AccessibleItem:
        """The item of a layer, frame or note."""
        if key not in self._items:
            self._items[key] = AccessibleItem(self, self._canvas, key)
        return self._items[key]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of an item; -1 for others."""
        return place_of(self._canvas, child.key) if isinstance(child, AccessibleItem) else -1

    def childAt(self, x: int, y: int) -> Maybe:
        """The item at a place of the screen."""
        items = (self.child(place) for place in range(self.childCount()))
        return next((item for item in items if item is not None and item.rect().contains(x, y)), None)

    def focusChild(self) -> Maybe:
        """The item where the keys of the canvas go on from."""
        key = current(self._canvas)
        return self.item(key) if key is not None and self._canvas.hasFocus() else None

    def text(self, kind: QAccessible.Text) -> str:
        """The name, and what is drawn in few words."""
        words = {
            QAccessible.Text.Name: self._canvas.accessibleName,
            QAccessible.Text.Description: self._canvas.accessibleDescription,
        }
        return words[kind]() if kind in words else ""


class AccessibleItem(QAccessibleInterface):
    """A layer, frame or note."""

    def __init__(self, canvas_item: AccessibleCanvas, canvas: CanvasView, key: NodeId | MarkId) -> None:
        super().__init__()
        self._parent, self._canvas, self.key = canvas_item, canvas, key

    def isValid(self) -> bool:
        """Whether it is still there."""
        return place_of(self._canvas, self.key) >= 0

    def object(self) -> Maybe:
        """No object of Qt's stands for it."""
        return None

    def window(self) -> Maybe:
        """The window that it is in."""
        return self._canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """The canvas."""
        return self._parent

    def child(self, _: int) -> Maybe:
        """There is nothing in it."""
        return None

    def childAt(self, _x: int, _y: int) -> Maybe:
        """There is nothing in it."""
        return None

    def childCount(self) -> int:
        """There is nothing in it."""
        return 0

    def indexOfChild(self, _: QAccessibleInterface) -> int:
        """There is nothing in it."""
        return -1

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        """Where it is on the screen."""
        arrays, camera = self._canvas.arrays, self._canvas.camera
        row = arrays.index.get(self.key)
        mark = arrays.network.mark(self.key) if row is None else None
        if row is not None:
            left, top, right, bottom = arrays.node_boxes()[row].tolist()
        elif mark is not None:
            left, top, right, bottom = mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
        else:
            return QRect()
        port: QWidget = self._canvas.viewport()
        near, far = (port.mapToGlobal(camera.position(at)) for at in ((left, top), (right, bottom)))
        return QRect(QPointF(near).toPoint(), QPointF(far).toPoint())

    def state(self) -> QAccessible.State:
        """Whether it is selected, and whether the keys go on from it."""
        state, canvas = QAccessible.State(), self._canvas
        state.focusable = state.selectable = state.multiSelectable = True
        state.selected = self.key in canvas.session.chosen
        state.focused = self.key == current(canvas) and canvas.hasFocus()
        state.invalid = not self.isValid()
        state.offscreen = not self.rect().intersects(
            QRect(canvas.viewport().mapToGlobal(canvas.viewport().rect().topLeft()), canvas.viewport().size())
        )
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """What it is, in one sentence."""
        return said_of(self._canvas, self.key) if kind == QAccessible.Text.Name else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Names change by F2, as an edit."""


def said_of(canvas: CanvasView, key: NodeId | MarkId) -> str:
    """What a screen reader says of a layer, frame or note; nothing if it is gone."""
    row = canvas.arrays.index.get(key)
    if row is not None and key in canvas.session.network.nodes:
        return sayings.of_node(canvas.session, key, canvas.arrays.faces[row].message)
    mark = canvas.session.network.mark(key)
    return sayings.of_mark(canvas.session, mark) if mark is not None else ""


def place_of(canvas: CanvasView, key: NodeId | MarkId) -> int:
    """The place of an item among those of the canvas; -1 if it is not there."""
    row = canvas.arrays.index.get(key)
    if row is not None:
        return row
    marks = [mark.id for mark in canvas.arrays.marks]
    return len(canvas.arrays.ids) + marks.index(key) if key in marks else -1


def current(canvas: CanvasView) -> NodeId | MarkId | None:
    """The item that keys look at, or that was selected last."""
    if canvas.looked_at is not None and canvas.shown.hovered == canvas.looked_at:
        return canvas.looked_at
    if canvas.order.last is not None:
        return canvas.order.last
    return next(iter(canvas.session.selected_marks), None)


_known: WeakSet[QObject] = WeakSet()
_told: list[bool] = []


def make_known(canvas: CanvasView) -> None:
    """Tells Qt how to speak of a canvas."""
    if not _told:
        QAccessible.installFactory(_made)
        _told.append(True)
    _known.add(canvas)


def _made(_: str, thing: QObject) -> Maybe:
    if thing in _known:
        interface: QAccessibleInterface = thing.overlays.voice.interface  # type: ignore[attr-defined]  # a canvas
        return interface
    return None
