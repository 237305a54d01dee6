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
    SetCode,
    SetDoc,
    SetExposed,
    SetParam,
    SetSetting,
    SetTrait,
)
from designer.graph.ids import NetworkId, NodeId
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
            count = len(edit.positions)
            return (
                f"move {_name(project, edit.network, next(iter(edit.positions)))}"
                if count == 1
                else f"move {count} layers"
            )
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
        case SetSetting():
            return f"set {edit.path.rpartition('.')[2].replace('_', ' ')}"
        case Batch():
            return edit.label or (
                label_of(edit.edits[0], project) if len(edit.edits) == 1 else f"{len(edit.edits)} changes"
            )


def _name(project: Project, network: NetworkId, node: NodeId) -> str:
    found = project.networks[network].nodes.get(node) if network in project.networks else None
    return found.name if found else "layer"


def _wire(project: Project, network: NetworkId, edge: Edge) -> str:
    return f"{_name(project, network, edge.source.node)} → {_name(project, network, edge.target.node)}"
