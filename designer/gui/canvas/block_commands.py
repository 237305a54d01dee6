"""What is done with blocks and shared weights on the canvas: collapse, open, expand, make unique, share, bypass."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from designer.analysis import block_edits
from designer.catalogue.layer import Family, LayerDef
from designer.drawing.face import ENDS
from designer.drawing.geometry import GAP_X, NODE_HEIGHT, NODE_WIDTH
from designer.graph import blocks
from designer.graph.applying import apply
from designer.graph.edits import Batch, Edit, Move, Rename, RenameNetwork, SetTrait
from designer.graph.errors import EditError
from designer.graph.ids import NodeId, as_name, unique_name
from designer.graph.model import Network, Node, Project
from designer.graph.ports import rename_port
from designer.gui.canvas import locks
from designer.gui.canvas.block_names import block_name
from designer.gui.session import Session
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

T = TypeVar("T")


def collapse(canvas: CanvasView) -> None:
    """Makes a block of the selection; its name can be typed at once."""
    session, chosen = canvas.session, canvas.session.selection
    project, analysis = session.document.project, session.analysis
    made = _tried(
        session, lambda: block_edits.collapse(project, analysis, chosen, block_name(project, analysis, chosen))
    )
    if made is not None and session.do(made[0], gesture=_gesture(made[1])):
        canvas.select(frozenset((made[1],)))
        canvas.name_field.open(made[1])


def rename(session: Session, node: NodeId, text: str) -> None:
    """Names a node; of a block, the block. An Input or Output is a port where its network is a block."""
    if network_of(session, node) is not None:
        rename_block(session, node, text)
    else:
        project, network, name = session.document.project, session.network_id, as_name(text)
        is_port = session.network.nodes[node].type in ENDS
        plain = Rename(network, node, name)
        edit = _tried(session, lambda: rename_port(project, network, node, name)) if is_port else plain
        if edit is not None:
            session.do(edit)


def rename_block(session: Session, node: NodeId, text: str) -> None:
    """Names the block that a node uses, and the node after it. Joins the step that made the block."""
    name, inner = text.strip(), network_of(session, node)
    if inner is None or not name:
        return
    use = session.network.nodes[node]
    taken = session.network.names() - {use.name}
    steps: list[Edit] = [RenameNetwork(inner.id, name)]
    if (own := unique_name(as_name(name.lower()), taken)) != use.name:
        steps.append(Rename(session.network_id, node, own))
    session.do(Batch(tuple(steps), f"rename to {name}"), gesture=_gesture(node))


def open_selected(canvas: CanvasView) -> None:
    """Shows what is in the selected block."""
    node = one_block(canvas.session)
    if node is not None:
        canvas.session.open_block(node)


def expand(canvas: CanvasView) -> None:
    """Puts the layers of the selected block in its place, and makes room for them."""
    session, node = canvas.session, one_block(canvas.session)
    if node is None:
        return
    project, analysis = session.document.project, session.analysis
    made = _tried(session, lambda: block_edits.expand(project, analysis, node))
    if made is None:
        return
    edit, added = made
    room = _room(project, session.network, edit, added)
    if session.do(Batch((*edit.edits, room), edit.label) if room is not None else edit):
        canvas.select(added)


def make_unique(canvas: CanvasView) -> None:
    """Gives the selected use of a block a network of its own."""
    session, node = canvas.session, one_block(canvas.session)
    if node is None:
        return
    project, network = session.document.project, session.network_id
    edit = _tried(session, lambda: blocks.duplicate_block(project, network, node))
    if edit is not None and session.do(edit):
        session.message.emit(
            "success", tr("“{name}” has a block of its own now.", name=session.network.nodes[node].name)
        )


def share(canvas: CanvasView) -> None:
    """Lets the selected layers use the weights of the first of them."""
    share_nodes(canvas.session)


def share_nodes(session: Session) -> None:
    """Lets the selected layers of a session use the weights of the first of them."""
    chosen = [node.id for node in session.network if node.id in session.selection]
    edit = _tried(session, lambda: blocks.share(session.document.project, session.network_id, chosen))
    if edit is not None:
        session.do(edit)


def unshare(canvas: CanvasView) -> None:
    """Gives the selected layers weights of their own."""
    unshare_nodes(canvas.session, canvas.session.selection)


def unshare_nodes(session: Session, nodes: frozenset[NodeId]) -> None:
    """Gives layers weights of their own."""
    edit = _tried(session, lambda: blocks.unshare(session.document.project, session.network_id, sorted(nodes)))
    if edit is not None:
        session.do(edit)


def bypass(canvas: CanvasView) -> None:
    """Lets the selected layers pass on what they get, or takes that back if all of them do."""
    if can_bypass(canvas.session) and locks.free(canvas, canvas.session.selection) == canvas.session.selection:
        toggle(canvas.session, "bypassed", "bypass", "let {} take part again")


def can_bypass(session: Session) -> bool:
    """Whether each selected layer could pass on what it gets: a loss has nothing to pass on, nor has what gets nothing.

    One that is bypassed already can always take part again.
    """
    return all(
        node.traits.bypassed or passes_on(session.analysis.nodes[node.id].entry) for node in _changeable(session)
    )


def passes_on(entry: LayerDef | None) -> bool:
    """Whether a layer of this entry can be bypassed; of one that nobody knows that is left open."""
    return entry is None or bool(entry.inputs and entry.outputs and entry.family is not Family.LOSS)


def freeze(canvas: CanvasView) -> None:
    """Keeps the weights of the selected layers as they are in training, or lets them learn again."""
    toggle(canvas.session, "frozen", "freeze", "let {} learn again")


def toggle(session: Session, trait: str, on: str, off: str) -> None:
    """Switches a trait of the selected layers on, or off if all of them have it."""
    chosen = _changeable(session)
    value = not all_have(session, trait)
    names = chosen[0].name if len(chosen) == 1 else f"{len(chosen)} layers"
    label = f"{on} {names}" if value else off.format(names)
    edits = tuple(SetTrait(session.network_id, node.id, trait, value) for node in chosen)
    if edits:
        session.do(Batch(edits, label))


def all_have(session: Session, trait: str) -> bool:
    """Whether all selected layers have a trait, and there are some."""
    nodes, is_there = session.network.nodes, False
    for key in session.selection:
        if nodes[key].type not in ENDS:
            is_there = True
            if not getattr(nodes[key].traits, trait):
                return False
    return is_there


def is_used_often(session: Session) -> bool:
    """Whether the block that is selected is used elsewhere, too."""
    node = one_block(session)
    inner = network_of(session, node) if node is not None else None
    return inner is not None and len(blocks.uses(session.document.project, inner.id)) > 1


def network_of(session: Session, node: NodeId) -> Network | None:
    """The network that a node of the shown network uses as a block."""
    use = session.network.nodes.get(node)
    inner = blocks.block_of(use) if use is not None else None
    return session.document.project.networks.get(inner) if inner is not None else None


def one_block(session: Session) -> NodeId | None:
    """The selected node, if it is one and a block of the project."""
    if len(session.selection) != 1:
        return None
    node = next(iter(session.selection))
    return node if network_of(session, node) is not None else None


def may_share(session: Session) -> bool:
    """Whether several layers of one type, which has weights, are selected."""
    nodes, types = session.network.nodes, set()
    for key in session.selection:
        types.add(nodes[key].type)
        if len(types) > 1:
            return False
    if len(session.selection) < 2 or types & {"Input", "Output"}:
        return False
    chosen = [report for key in session.selection if (report := session.analysis.nodes.get(key)) is not None]
    return any(report.parameters or report.given is not report.node or not report.resolved for report in chosen)


def is_sharing(session: Session) -> bool:
    """Whether one of the selected layers uses the weights of another, or lends its own."""
    used = {node.traits.shares for node in session.network if node.traits.shares}
    return bool(used) and any(key in used or session.network.nodes[key].traits.shares for key in session.selection)


def _changeable(session: Session) -> list[Node]:
    """The selected layers that have traits at all."""
    chosen = session.selection
    if not chosen:
        return []
    return [node for node in session.network if node.id in chosen and node.type not in ENDS]


def _tried(session: Session, make: Callable[[], T]) -> T | None:
    """What is made, or None after a message."""
    try:
        return make()
    except EditError as error:
        session.complain(error)
        return None


def _gesture(node: NodeId) -> str:
    return f"make block {node}"


def _room(project: Project, network: Network, edit: Edit, added: frozenset[NodeId]) -> Move | None:
    """Moves what stands right of a block, if its layers would lie over others."""
    after = apply(project, edit)[0].networks[network.id]
    new = [after.nodes[key] for key in added]
    old = [node for node in after if node.id not in added]
    over = [
        each
        for each in old
        if any(abs(each.x - node.x) < NODE_WIDTH and abs(each.y - node.y) < NODE_HEIGHT for node in new)
    ]
    if not over:
        return None
    left, right = min(node.x for node in new), max(node.x for node in new)
    top, bottom = min(node.y for node in new), max(node.y for node in new)
    row = [node for node in old if node.x >= left and top - NODE_HEIGHT < node.y < bottom + NODE_HEIGHT]
    shift = max((right + NODE_WIDTH + GAP_X - node.x for node in row), default=0.0)
    return Move(network.id, {node.id: (node.x + shift, node.y) for node in row}) if shift > 0 else None
