"""What the tour looks at: layers and ways between them, runs, pages; and where on the window something is."""

from typing import Any, TypeAlias

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from designer.drawing.geometry import NODE_HEIGHT, NODE_WIDTH
from designer.graph.model import Node
from designer.gui.inspector.layer_view import LayerView
from designer.gui.stock import Offer

Window: TypeAlias = Any
"""The main window. Any: it imports the tour; what is used of it stands in `designer.gui.actions`."""

Target: TypeAlias = tuple[QWidget, QRect]
"""A widget, and the part of it that is meant."""

_ROOM = 14


def layer(window: Window, type: str) -> Node | None:
    """The first layer of a type in the network that is trained."""
    return next((node for node in window.session.document.project.main if node.type == type), None)


def leads(window: Window, source: str, target: str) -> bool:
    """Whether wires lead from a layer of one type to one of another, over whatever is between."""
    network = window.session.document.project.main
    reached = {node.id for node in network if node.type == source}
    waiting = list(reached)
    while waiting:
        here = waiting.pop()
        for edge in network.edges:
            if edge.source.node == here and edge.target.node not in reached:
                reached.add(edge.target.node)
                waiting.append(edge.target.node)
    return any(network.nodes[key].type == target for key in reached)


def whole(widget: QWidget) -> Target:
    """All of a widget."""
    return widget, widget.rect()


def canvas(window: Window) -> Target:
    """The canvas."""
    return whole(window.canvas.viewport())


def nodes(window: Window, *types: str) -> Target:
    """The layers of these types on the canvas, or all of it if one is not there or not in view."""
    view = window.canvas
    found = [node for type in types if (node := layer(window, type)) is not None]
    if len(found) < len(types) or window.session.network_id != window.session.document.project.main.id:
        return canvas(window)
    low = view.camera.position((min(node.x for node in found), min(node.y for node in found)))
    high = view.camera.position(
        (max(node.x for node in found) + NODE_WIDTH, max(node.y for node in found) + NODE_HEIGHT)
    )
    box = QRect(low.toPoint(), high.toPoint()).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
    return (view.viewport(), box) if view.viewport().rect().contains(box.center()) else canvas(window)


def is_in_view(window: Window, *types: str) -> bool:
    """Whether the layers of these types are wholly in view."""
    left, top, right, bottom = window.canvas.camera.visible()
    found = [node for type in types if (node := layer(window, type)) is not None]
    return all(
        left <= node.x and node.x + NODE_WIDTH <= right and top <= node.y and node.y + NODE_HEIGHT <= bottom
        for node in found
    )


def offer(window: Window, key: str) -> Target | None:
    """A row of the palette; all of the palette if it is not shown there."""
    palette = window.design.palette_panel
    if not palette.isVisible():
        return None
    rows, model = palette.list, palette.list.model()
    for place in range(model.rowCount()):
        index = model.index(place)
        row = model.row_of(index)
        if isinstance(row, Offer) and row.key == key:
            box = rows.visualRect(index)
            if not rows.viewport().rect().contains(box) and not QApplication.mouseButtons().value:
                rows.scrollTo(index)
                box = rows.visualRect(index)
            return rows.viewport(), box
    return whole(palette)


def param(window: Window, type: str, name: str) -> Target | None:
    """A field of the inspector if such a layer is selected, else the layer on the canvas."""
    inspector = window.design.inspector
    node = layer(window, type)
    if node is None or window.session.selection != {node.id}:
        return nodes(window, type)
    view = inspector.view
    if not inspector.isVisible():
        return None
    is_there = isinstance(view, LayerView) and name in view.form.rows
    return whole(view.form.rows[name] if is_there else inspector)


def page_button(window: Window, page: str) -> Target:
    """The way to a page."""
    button = window.top.pages.button(page)
    return whole(button if button.isVisible() else window.top)


def place_on(window: QWidget, target: Target | None) -> QRect:
    """Where a target is on the window; empty if it cannot be seen there."""
    if target is None or not target[0].isVisible() or target[0].window() is not window:
        return QRect()
    widget, shown = target[0], target[1].intersected(target[0].rect())
    while widget is not window and not shown.isEmpty():
        around = widget.parentWidget()
        if around is None:
            return QRect()
        shown = shown.translated(widget.pos()).intersected(around.rect())
        widget = around
    return shown


def reveal(widget: QWidget) -> None:
    """Scrolls to a widget, if something around it scrolls."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 8, 24)
        around = around.parentWidget()


def nodes_place(window: Window, *types: str) -> QRect:
    """Where the layers of these types are on the window; empty if they are not in view."""
    found = nodes(window, *types) if types and all(layer(window, type) for type in types) else None
    return place_on(window, found) if found is not None and found != canvas(window) else QRect()
