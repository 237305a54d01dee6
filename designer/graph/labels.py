"""Words for edits: what the Edit menu says after “Undo”."""

from designer.graph.edits import (
    AddNetwork,
    AddNode,
    Batch,
    Connect,
    Disconnect,
    Edit,
    Move,
    RemoveNetwork,
    RemoveNode,
    Rename,
    RenameNetwork,
    RenameProject,
    SetBends,
    SetCode,
    SetData,
    SetDoc,
    SetExposed,
    SetMark,
    SetParam,
    SetSetting,
    SetTrait,
)
from designer.graph.ids import NetworkId, NodeId
from designer.graph.marks import Frame, Note
from designer.graph.model import Edge, Project


def label_of(edit: Edit, project: Project) -> str:
    """A few words for an edit that is about to be applied to `project`, e.g. `connect conv1 → relu1`."""
    match edit:
        case AddNode():
            return f"add {edit.node.name}"
        case RemoveNode():
            return f"delete {_name(project, edit.network, edit.node)}"
        case Connect():
            return f"connect {_wire(project, edit.network, edit.edge)}"
        case Disconnect():
            return f"disconnect {_wire(project, edit.network, edit.edge)}"
        case SetParam():
            return f"set {_name(project, edit.network, edit.node)} {edit.name}"
        case SetTrait():
            return f"set {_name(project, edit.network, edit.node)} {edit.name.replace('_', ' ')}"
        case Rename():
            return f"rename {_name(project, edit.network, edit.node)} to {edit.name}"
        case Move():
            return f"move {_things(project, edit.network, tuple(edit.positions))}"
        case SetMark():
            return _mark_words(project, edit)
        case SetBends():
            return f"{'lead' if edit.points else 'straighten'} {_wire(project, edit.network, edit.edge)}"
        case AddNetwork():
            return f"add network {edit.network.name}"
        case RemoveNetwork():
            return "delete network"
        case SetExposed():
            return "set the block's parameters"
        case SetCode():
            return f"{'delete' if edit.code is None else 'edit'} the code of {edit.name}"
        case SetDoc():
            return "set the description"
        case RenameNetwork() | RenameProject():
            return f"rename to {edit.name}"
        case SetData():
            return f"choose data {edit.data.dataset.replace('_', ' ')}"
        case SetSetting():
            return f"set {edit.path.rpartition('.')[2].replace('_', ' ')}"
        case Batch():
            return edit.label or (
                label_of(edit.edits[0], project) if len(edit.edits) == 1 else f"{len(edit.edits)} changes"
            )


def _mark_words(project: Project, edit: SetMark) -> str:
    network = project.networks.get(edit.network)
    before, after = network.mark(edit.id) if network else None, edit.mark
    shown = after or before
    thing = "note" if isinstance(shown, Note) else "frame"
    if before is None or after is None:
        return f"{'add' if before is None else 'delete'} {thing}"
    size = (before.width, before.height) != (after.width, after.height)
    return f"{'resize' if size else 'change'} {thing}"


def _things(project: Project, network: NetworkId, ids: tuple[str, ...]) -> str:
    """What is moved, in words: a layer by its name, more by their number."""
    found = project.networks.get(network)
    marks = [mark for mark in found.marks if mark.id in ids] if found else []
    layers = len(ids) - len(marks)
    if layers == 1 and not marks:
        return _name(project, network, ids[0])
    if marks and (layers == 0 or any(isinstance(mark, Frame) for mark in marks)):
        thing = "note" if isinstance(marks[0], Note) else "frame"
        return thing if len(marks) == 1 else f"{len(marks)} frames and notes"
    return f"{layers} layer{'' if layers == 1 else 's'}"


def _name(project: Project, network: NetworkId, node: NodeId) -> str:
    found = project.networks[network].nodes.get(node) if network in project.networks else None
    return found.name if found else "layer"


def _wire(project: Project, network: NetworkId, edge: Edge) -> str:
    return f"{_name(project, network, edge.source.node)} → {_name(project, network, edge.target.node)}"
