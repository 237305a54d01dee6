"""What keys, menus and the window's actions do with the selection: clipboard, delete, add, nudge."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from designer.analysis.blocks import library_of
from designer.analysis.network import analyse
from designer.analysis.problems import Lack
from designer.drawing.geometry import GAP_X, GAP_Y, NODE_HEIGHT, NODE_WIDTH, snapped
from designer.graph.applying import apply
from designer.graph.carrying import with_contents
from designer.graph.clipboard import fragment_to_text, paste_edit
from designer.graph.edits import Batch, Disconnect, Edit
from designer.graph.errors import EditError, FileError
from designer.graph.ids import NodeId
from designer.graph.labels import label_of
from designer.graph.model import Edge, PortRef
from designer.gui.canvas import edits, locks, mark_commands
from designer.gui.canvas.duplicating import duplicated
from designer.gui.canvas.replacing import replaced
from designer.gui.stock import Taken

if TYPE_CHECKING:
    from designer.gui.canvas.search_popup import Request
    from designer.gui.canvas.view import CanvasView

_BESIDE = 32.0


def delete(canvas: CanvasView) -> None:
    """Deletes what is selected: the point of a wire, or nodes, wires, frames and notes that are not locked."""
    if mark_commands.delete_bend(canvas):
        return
    session = canvas.session
    chosen = locks.free(canvas, session.chosen)
    wires, project = canvas.shown.wires, session.document.project
    edit = edits.delete(session.network, session.selection & chosen, wires, session.analysis, project)
    edit = mark_commands.with_marks_gone(canvas, edit, chosen)
    if edit is not None:
        session.do(edit)


def back(canvas: CanvasView) -> None:
    """Deletes what is selected; with nothing selected, goes back to the network around."""
    if canvas.session.chosen or canvas.shown.wires:
        canvas.delete_selection()
    else:
        canvas.session.leave_block()


def disconnect(canvas: CanvasView, wires: Iterable[Edge]) -> None:
    """Takes wires away, as one step."""
    steps = tuple(Disconnect(canvas.session.network_id, wire) for wire in wires)
    if steps:
        canvas.session.do(Batch(steps, "disconnect"))


def copy(canvas: CanvasView) -> bool:
    """Copies the selection as text; answers whether there was one."""
    session = canvas.session
    if not session.chosen:
        return False
    QGuiApplication.clipboard().setText(fragment_to_text(session.network, session.chosen, session.document.project))
    return True


def cut(canvas: CanvasView) -> None:
    """Copies the selection and deletes it."""
    if copy(canvas):
        delete(canvas)


def paste(canvas: CanvasView) -> None:
    """Pastes at the pointer."""
    x, y = edits.centred(canvas.pointer.place)
    _paste(canvas, QGuiApplication.clipboard().text(), (snapped(x), snapped(y)))


def duplicate(canvas: CanvasView, *, wired: bool = False) -> None:
    """Puts a copy of the selection a little down and right of it; the clipboard stays as it is."""
    session = canvas.session
    box = mark_commands.bounds_of(canvas, session.chosen)
    if box is not None:
        duplicate_to(canvas, session.chosen, _uncovered(canvas, (box[0] + _BESIDE, box[1] + _BESIDE)), wired=wired)


def duplicate_wired(canvas: CanvasView) -> None:
    """Copies the selection beside itself, together with the wires that reach it."""
    duplicate(canvas, wired=True)


def duplicate_to(canvas: CanvasView, nodes: frozenset[str], at: tuple[float, float], *, wired: bool) -> None:
    """Copies nodes to a place, their top left corner there, and selects the copies."""
    session = canvas.session
    edit, new = duplicated(session.network, nodes, session.document.project, at, wired=wired)
    if session.do(edit):
        canvas.select(new)


def add_layer(canvas: CanvasView, key: str) -> NodeId | None:
    """Adds a layer beside the one that is selected, wired to it if that fits; else in the middle of the view."""
    source = _free_output(canvas)
    if source is None:
        left, top, right, bottom = canvas.camera.visible()
        return _add(canvas, key, _free_place(canvas, edits.centred(((left + right) / 2, (top + bottom) / 2))))
    node = canvas.session.network.nodes[source.node]
    at = _free_place(canvas, (node.x + NODE_WIDTH + GAP_X, node.y))
    return _add(canvas, key, at, source=source)


def add_from_search(canvas: CanvasView, key: str, request: Request) -> NodeId | None:
    """Adds the layer searched for: on the wire or at the port asked for, or after the selection if it fits."""
    x, y = request.place
    if request.replaces is not None:
        return replace_with(canvas, key, canvas.session.selection | {request.replaces})
    if request.wire is not None and request.wire in canvas.session.network.edges:
        return insert_layer(canvas, key, request.wire, (x, y))
    if request.after is not None:
        return _add(canvas, key, _free_place(canvas, edits.centred((x, y))), source=_free_output(canvas))
    if request.port is None:
        return _add(canvas, key, edits.centred((x, y)), source=_free_output(canvas))
    at = x if request.output else x - NODE_WIDTH, y - NODE_HEIGHT * _PORT_HEIGHT
    ends = {"source": request.port} if request.output else {"target": request.port}
    return _add(canvas, key, at, **ends, surely=True)


def replace_with(canvas: CanvasView, key: str, nodes: frozenset[NodeId]) -> NodeId | None:
    """Puts a layer in the place of nodes; what both have in common stays. Answers one of the new layers."""
    need = taken(canvas, key)
    nodes = locks.free(canvas, nodes)
    edit = replaced(canvas.session.network, nodes, need.type, need.library) if need is not None else None
    if need is None or edit is None:
        return None
    if not canvas.session.do(Batch((*need.before, *edit.edits), edit.label)):
        return None
    canvas.select(nodes)
    return min(nodes)


def insert_layer(canvas: CanvasView, key: str, wire: Edge, place: tuple[float, float]) -> NodeId | None:
    """Puts a new layer on a wire, its centre near `place`; without two sides it is only added there."""
    need = taken(canvas, key)
    if need is None:
        return None
    network, at = canvas.session.network, edits.centred(place)
    found = edits.insert(network, need.type, wire, at, need.library)
    return _done(canvas, need, *(found or edits.add(network, need.type, at, need.library)))


def add_at(canvas: CanvasView, key: str, place: tuple[float, float]) -> NodeId | None:
    """Adds a layer with its centre at a place, without wires."""
    need = taken(canvas, key)
    if need is None:
        return None
    return _done(canvas, need, *edits.add(canvas.session.network, need.type, edits.centred(place), need.library))


_PORT_HEIGHT = 0.7
"""How far down a node its port is, as a share of its height."""


def nudge(dx: float, dy: float) -> Callable[[CanvasView], None]:
    """A command that moves the selection by a step; a row of steps undoes together."""

    def command(canvas: CanvasView) -> None:
        session = canvas.session
        chosen = locks.free(canvas, session.chosen)
        if chosen:
            chosen = with_contents(session.network, chosen)
            gesture = f"nudge {' '.join(sorted(chosen))}"
            session.do(edits.nudge(session.network, chosen, dx, dy), gesture=gesture)

    return command


def _add(
    canvas: CanvasView,
    key: str,
    at: tuple[float, float],
    *,
    source: PortRef | None = None,
    target: PortRef | None = None,
    surely: bool = False,
) -> NodeId | None:
    network, need = canvas.session.network, taken(canvas, key)
    if need is None:
        return None
    type, library = need.type, need.library
    edit, node = edits.add(network, type, at, library)
    if source is not None or target is not None:
        wired, new = edits.add_connected(network, type, at, source=source, target=target, library=library)
        if surely or _holds(canvas, Batch((*need.before, wired)), new):
            edit, node = wired, new
    return _done(canvas, need, edit, node)


def taken(canvas: CanvasView, key: str) -> Taken | None:
    """What adding an offer needs; None after a message."""
    try:
        return canvas.stock.take(key)
    except (EditError, FileError) as error:
        canvas.session.message.emit("error", f"{error.message} {error.hint}".strip())
        return None


def _done(canvas: CanvasView, taken: Taken, edit: Edit, node: NodeId) -> NodeId | None:
    """Adds a layer with what it needs, and selects it."""
    whole = Batch((*taken.before, edit), label_of(edit, canvas.session.document.project)) if taken.before else edit
    if not canvas.session.do(whole):
        return None
    canvas.select(frozenset((node,)))
    return node


def _holds(canvas: CanvasView, edit: Edit, node: NodeId) -> bool:
    """Whether the new layer would have no problem of its own after an edit."""
    session = canvas.session
    try:
        project, _ = apply(session.document.project, edit)
    except EditError:
        return False
    library, context = library_of(project), session.analysis.context
    report = analyse(project.networks[session.network_id], session.analysis, library, context).nodes[node]
    wrong = [problem for problem in report.problems if problem.lack is not Lack.WIRE]
    return not any(problem.port is None or problem.port in {a.port for a in report.arrivals} for problem in wrong)


def _free_output(canvas: CanvasView) -> PortRef | None:
    """The output that a new layer goes on from: that of the one selected node."""
    if len(canvas.session.selection) != 1:
        return None
    key = next(iter(canvas.session.selection))
    node, face = canvas.session.network.nodes[key], canvas.arrays.faces[canvas.arrays.index[key]]
    port = edits.free_output(canvas.session.analysis.library.find(node.type), face)
    return PortRef(key, port) if port else None


def _free_place(canvas: CanvasView, at: tuple[float, float]) -> tuple[float, float]:
    """The first place from `at` downwards where a node covers no other."""
    boxes, (x, y) = canvas.arrays.node_boxes(), at
    while (
        (boxes[:, 0] < x + NODE_WIDTH) & (boxes[:, 2] > x) & (boxes[:, 1] < y + NODE_HEIGHT) & (boxes[:, 3] > y)
    ).any():
        y += NODE_HEIGHT + GAP_Y / 2
    return x, y


def _paste(canvas: CanvasView, text: str, at: tuple[float, float]) -> None:
    session = canvas.session
    try:
        edit, nodes = paste_edit(session.network, text, _uncovered(canvas, at), session.document.project)
    except FileError as error:
        session.message.emit("info", f"{error.message} {error.hint}".strip())
        return
    if session.do(edit):
        canvas.select(nodes)


def _uncovered(canvas: CanvasView, at: tuple[float, float]) -> tuple[float, float]:
    """`at`, moved on as long as a node stands exactly there: pasting twice shows two."""
    corners = {(x, y) for x, y in canvas.arrays.xy.tolist()}
    while at in corners:
        at = at[0] + _BESIDE, at[1] + _BESIDE
    return at
