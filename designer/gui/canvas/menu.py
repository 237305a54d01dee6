"""The context menu: what can be done with the node, the wire or the canvas under the pointer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from designer.drawing.face import ENDS
from designer.graph.clipboard import is_fragment
from designer.graph.edits import Edit
from designer.gui.canvas import block_commands, commands, mark_commands, searching, wire_commands
from designer.gui.canvas.hits import BendHit, Hit, MarkHit, NodeHit, PortHit, WireHit
from designer.gui.canvas.mark_menu import entry, fill_for_bend, fill_for_frames, fill_for_marks, fill_for_wire
from designer.gui.canvas.replacing import may_be_replaced
from designer.gui.canvas.walking import reveal
from designer.gui.canvas.watching import offer_watching, offer_watching_of
from designer.gui.sentences import sentence
from designer.gui.tongue import later, tr

if TYPE_CHECKING:
    from designer.gui.canvas.gestures.base import Pointer
    from designer.gui.canvas.view import CanvasView

_MOST_REPAIRS = 4


def menu_for(canvas: CanvasView, hit: Hit, pointer: Pointer) -> QMenu:
    """A menu for what is under the pointer; it deletes itself when it closes."""
    menu = QMenu(canvas)
    menu.aboutToHide.connect(menu.deleteLater)
    match hit:
        case NodeHit(node):
            if node not in canvas.session.selection:
                canvas.select(frozenset((node,)))
            _fill_for_nodes(canvas, menu)
        case PortHit():
            _fill_for_port(canvas, menu, hit)
        case WireHit():
            canvas.select(frozenset())
            canvas.show_state(wires=frozenset((hit.edge,)))
            entry(canvas, menu, "Insert a layer…", "plus", lambda: canvas.search(pointer, wire=hit.edge))
            fill_for_wire(canvas, menu, hit.edge, pointer)
            offer_watching(canvas, menu, hit.edge.source)
            entry(canvas, menu, "Delete wire", "trash-2", canvas.delete_selection, "canvas.delete")
        case BendHit():
            fill_for_bend(canvas, menu, hit)
        case MarkHit():
            if hit.mark not in canvas.session.chosen:
                canvas.select(frozenset((hit.mark,)))
            fill_for_marks(canvas, menu)
        case _:
            _fill_for_canvas(canvas, menu, pointer)
    return menu


def popup_by_key(canvas: CanvasView) -> None:
    """Opens the menu for what is selected, where it stands; with nothing selected, that of the canvas."""
    node = canvas.order.last
    if node is None:
        pointer = canvas.pointer
        wires = canvas.shown.wires & canvas.arrays.edge_index.keys()
        hit: Hit = WireHit(next(iter(wires)), at_target=True) if len(wires) == 1 else None
    else:
        reveal(canvas, node)
        left, top, _, bottom = canvas.arrays.node_boxes()[canvas.arrays.index[node]].tolist()
        pointer = canvas.hands.pointer_at(canvas.camera.position((left, (top + bottom) / 2)))
        hit = NodeHit(node)
    place = canvas.viewport().mapToGlobal(pointer.position.toPoint())
    menu_for(canvas, hit, pointer).popup(place)


def _fill_for_nodes(canvas: CanvasView, menu: QMenu) -> None:
    session = canvas.session
    chosen = [node for node in session.network if node.id in session.selection]
    if len(chosen) == 1:
        repairs = [repair for problem in session.analysis.nodes[chosen[0].id].problems for repair in problem.repairs]
        for repair in repairs[:_MOST_REPAIRS]:
            entry(canvas, menu, sentence(repair.label), "wrench", _doing(canvas, repair.edit))
        if repairs:
            menu.addSeparator()
    _fill_for_blocks(canvas, menu)
    if len(chosen) == 1 and block_commands.one_block(session) is None:
        entry(canvas, menu, "Rename", "text-cursor-input", lambda: wire_commands.rename(canvas), "canvas.rename")
    entry(canvas, menu, "Cut", "scissors", canvas.cut, "canvas.cut")
    entry(canvas, menu, "Copy", "copy", canvas.copy, "canvas.copy")
    entry(canvas, menu, "Duplicate", "copy-plus", canvas.duplicate, "canvas.duplicate")
    menu.addSeparator()
    _fill_for_wires(canvas, menu)
    offer_watching_of(canvas, menu, chosen)
    fill_for_frames(canvas, menu)
    count = len(chosen)
    entry(
        canvas,
        menu,
        "Delete" if count == 1 else tr("Delete {n} layers", n=count),
        "trash-2",
        canvas.delete_selection,
        "canvas.delete",
    )


def _fill_for_wires(canvas: CanvasView, menu: QMenu) -> None:
    """How the selected layers are connected, replaced and placed."""
    session = canvas.session
    chosen = [session.network.nodes[key] for key in session.selection if key in session.network.nodes]
    if len(chosen) > 1:
        entry(
            canvas,
            menu,
            "Connect in order",
            "waypoints",
            lambda: wire_commands.connect_in_order(canvas),
            "canvas.connect",
        )
    entry(canvas, menu, "Connect to…", "cable", lambda: wire_commands.connect_to(canvas), "canvas.connect_to")
    if any({edge.source.node, edge.target.node} & session.selection for edge in session.network.edges):
        entry(
            canvas, menu, "Disconnect", "unlink", lambda: wire_commands.disconnect_selected(canvas), "canvas.disconnect"
        )
    if any(map(may_be_replaced, chosen)):
        entry(canvas, menu, "Replace with…", "replace", lambda: searching.search_replacement(canvas), "canvas.replace")
    if len(chosen) > 1:
        _fill_for_places(canvas, menu.addMenu(tr("Align and distribute")), len(chosen))


def _fill_for_places(canvas: CanvasView, menu: QMenu, count: int) -> None:
    for side, words, picture in _SIDES:
        entry(canvas, menu, words, picture, _of(canvas, wire_commands.align(side)))
    if count >= _FEWEST_TO_DISTRIBUTE:
        menu.addSeparator()
        for across, words, picture in _WAYS:
            entry(canvas, menu, words, picture, _of(canvas, wire_commands.distribute(across=across)))


def _of(canvas: CanvasView, command: Callable[[CanvasView], None]) -> Callable[[], None]:
    return lambda: command(canvas)


_SIDES = (
    ("left", later("Align left"), "align-start-vertical"),
    ("centre", later("Align centres"), "align-center-vertical"),
    ("right", later("Align right"), "align-end-vertical"),
    ("top", later("Align top"), "align-start-horizontal"),
    ("middle", later("Align middles"), "align-center-horizontal"),
    ("bottom", later("Align bottom"), "align-end-horizontal"),
)
_WAYS = (
    (True, later("Distribute across"), "align-horizontal-distribute-center"),
    (False, later("Distribute down"), "align-vertical-distribute-center"),
)
_FEWEST_TO_DISTRIBUTE = 3


def _fill_for_blocks(canvas: CanvasView, menu: QMenu) -> None:
    """What blocks and several layers can become, and how layers take part."""
    session = canvas.session
    block = block_commands.one_block(session)
    if block is not None:
        entry(canvas, menu, "Open", "log-in", lambda: session.open_block(block), "canvas.open")
        entry(
            canvas,
            menu,
            "Rename the block",
            "text-cursor-input",
            lambda: canvas.name_field.open(block),
            "canvas.rename",
        )
        entry(canvas, menu, "Expand", "expand", lambda: block_commands.expand(canvas), "canvas.expand")
        if block_commands.is_used_often(session):
            entry(canvas, menu, "Make unique", "copy-plus", lambda: block_commands.make_unique(canvas))
        menu.addSeparator()
    if any(session.network.nodes[key].type not in ENDS for key in session.selection):
        entry(
            canvas, menu, "Collapse into a block", "group", lambda: block_commands.collapse(canvas), "canvas.collapse"
        )
        if block_commands.may_share(session):
            entry(canvas, menu, "Share weights", "link-2", lambda: block_commands.share(canvas))
        if block_commands.is_sharing(session):
            entry(canvas, menu, "Give weights of its own", "unlink", lambda: block_commands.unshare(canvas))
        if block_commands.can_bypass(session):
            words = later("Take part again") if block_commands.all_have(session, "bypassed") else later("Bypass")
            entry(canvas, menu, words, "circle-slash", lambda: block_commands.bypass(canvas), "canvas.bypass")
        words = later("Unfreeze") if block_commands.all_have(session, "frozen") else later("Freeze")
        entry(canvas, menu, words, "snowflake", lambda: block_commands.freeze(canvas))
        menu.addSeparator()


def _fill_for_port(canvas: CanvasView, menu: QMenu, hit: PortHit) -> None:
    edges = canvas.session.network.edges
    wires = [edge for edge in edges if (edge.source if hit.output else edge.target) == hit.ref]
    add = later("Add a layer after…") if hit.output else later("Add a layer before…")
    entry(canvas, menu, add, "plus", lambda: canvas.search(canvas.pointer, port=hit.ref, output=hit.output))
    if wires:
        words = later("Disconnect") if len(wires) == 1 else tr("Disconnect {n} wires", n=len(wires))
        entry(canvas, menu, words, "unlink", lambda: commands.disconnect(canvas, wires))
    sources = [hit.ref] if hit.output else [edge.source for edge in wires]
    if wires:
        offer_watching(canvas, menu, sources[0])


def _fill_for_canvas(canvas: CanvasView, menu: QMenu, pointer: Pointer) -> None:
    entry(canvas, menu, "Add a layer…", "plus", lambda: canvas.search(pointer), "canvas.add")
    entry(canvas, menu, "Add a note", "note", lambda: mark_commands.add_note(canvas), "canvas.note")
    paste = entry(canvas, menu, "Paste", "clipboard-paste", canvas.paste, "canvas.paste")
    paste(is_fragment(QGuiApplication.clipboard().text()))
    menu.addSeparator()
    entry(canvas, menu, "Select all", "square-dashed", canvas.select_all, "canvas.select_all")
    entry(canvas, menu, "Fit into view", "maximize", canvas.fit, "canvas.fit")
    entry(canvas, menu, "Zoom to 100 %", "search", lambda: canvas.zoom_to(1.0), "canvas.zoom_100")


def _doing(canvas: CanvasView, edit: Edit) -> Callable[[], object]:
    return lambda: canvas.session.do(edit)
