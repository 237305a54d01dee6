"""Edits: every change to a project, as data. Applying one gives a new project and the edit that undoes it.

Edits guard only the document's own rules (ids exist and are unique, names are unique identifiers, a wire's two ends
exist). Whether shapes fit is the business of `designer.analysis`: a document may be wrong, and says so.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from designer.graph.errors import EditError
from designer.graph.ids import NetworkId, NodeId, as_name
from designer.graph.model import Edge, Network, Node, Project
from designer.graph.recipe import Choice, Json


@dataclass(frozen=True, slots=True)
class AddNode:
    """Adds a node, at the end or at a place in document order."""

    network: NetworkId
    node: Node
    index: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveNode:
    """Removes a node and the wires that touch it."""

    network: NetworkId
    node: NodeId


@dataclass(frozen=True, slots=True)
class Connect:
    """Adds a wire, at the end or at a place in document order (which orders the wires of a port that takes many)."""

    network: NetworkId
    edge: Edge
    index: int | None = None


@dataclass(frozen=True, slots=True)
class Disconnect:
    """Removes a wire."""

    network: NetworkId
    edge: Edge


@dataclass(frozen=True, slots=True)
class SetParam:
    """Sets a parameter, or forgets it (`unset=True`), so that the catalogue's default holds again."""

    network: NetworkId
    node: NodeId
    name: str
    value: Json = None
    unset: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Rename:
    """Renames a node."""

    network: NetworkId
    node: NodeId
    name: str


@dataclass(frozen=True, slots=True)
class Move:
    """Moves nodes to new positions in canvas units."""

    network: NetworkId
    positions: Mapping[NodeId, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class AddNetwork:
    """Adds a network, at the end or at a place in document order."""

    network: Network
    index: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveNetwork:
    """Removes a network with everything in it."""

    network: NetworkId


@dataclass(frozen=True, slots=True)
class RenameNetwork:
    """Renames a network."""

    network: NetworkId
    name: str


@dataclass(frozen=True, slots=True)
class RenameProject:
    """Renames the project."""

    name: str


@dataclass(frozen=True, slots=True)
class SetSetting:
    """Sets one of the choices a run is made from, by path: `training.epochs`, `data.dataset`,
    `training.optimizer` (a `Choice`), `training.optimizer.params.lr`.

    A last segment under `params` may be new; `unset=True` forgets it.
    """

    path: str
    value: Json | Choice = None
    unset: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits as one step; all or none apply. `label` names the step in the Edit menu."""

    edits: tuple["Edit", ...]
    label: str = ""


Edit: TypeAlias = (
    AddNode
    | RemoveNode
    | Connect
    | Disconnect
    | SetParam
    | Rename
    | Move
    | AddNetwork
    | RemoveNetwork
    | RenameNetwork
    | RenameProject
    | SetSetting
    | Batch
)


def apply(project: Project, edit: Edit) -> tuple[Project, Edit]:
    """The project after `edit`, and the edit that leads back. Raises `EditError` and changes nothing if it cannot."""
    return _APPLY[type(edit)](project, edit)


def network_of(project: Project, network: NetworkId) -> Network:
    """The network with this id, or an `EditError`."""
    try:
        return project.networks[network]
    except KeyError:
        raise EditError(f"The project has no network with id “{network}”.") from None


def node_of(network: Network, node: NodeId) -> Node:
    """The node with this id, or an `EditError`."""
    try:
        return network.nodes[node]
    except KeyError:
        raise EditError(f"The network “{network.name}” has no node with id “{node}”.") from None


def _check_name(network: Network, name: str, *, but: NodeId | None = None) -> None:
    if as_name(name) != name:
        raise EditError(
            f"“{name}” cannot be a layer's name: take letters, digits and underscores, and no word that Python or a "
            "torch.nn.Module uses itself.",
            f"Use “{as_name(name)}”.",
        )
    if any(node.name == name and node.id != but for node in network):
        raise EditError(f"The network “{network.name}” already has a layer named “{name}”.", "Choose another name.")


def _add_node(project: Project, edit: AddNode) -> tuple[Project, Edit]:
    network = network_of(project, edit.network)
    if edit.node.id in network.nodes:
        raise EditError(f"The network “{network.name}” already has a node with id “{edit.node.id}”.")
    _check_name(network, edit.node.name)
    nodes = _inserted(network.nodes, edit.node.id, edit.node, edit.index)
    return project.with_network(replace(network, nodes=nodes)), RemoveNode(edit.network, edit.node.id)


def _remove_node(project: Project, edit: RemoveNode) -> tuple[Project, Edit]:
    network = network_of(project, edit.network)
    node = node_of(network, edit.node)
    removed = [
        (index, edge) for index, edge in enumerate(network.edges) if node.id in (edge.source.node, edge.target.node)
    ]
    gone = {edge for _, edge in removed}
    nodes = {key: value for key, value in network.nodes.items() if key != node.id}
    edges = tuple(edge for edge in network.edges if edge not in gone)
    add: Edit = AddNode(edit.network, node, list(network.nodes).index(node.id))
    inverse = Batch((add, *(Connect(edit.network, edge, index) for index, edge in removed))) if removed else add
    return project.with_network(replace(network, nodes=nodes, edges=edges)), inverse


def _connect(project: Project, edit: Connect) -> tuple[Project, Edit]:
    network = network_of(project, edit.network)
    for end in (edit.edge.source, edit.edge.target):
        node_of(network, end.node)
    if edit.edge in network.edges:
        raise EditError("These two ports are already connected.")
    index = len(network.edges) if edit.index is None else edit.index
    edges = (*network.edges[:index], edit.edge, *network.edges[index:])
    return project.with_network(replace(network, edges=edges)), Disconnect(edit.network, edit.edge)


def _disconnect(project: Project, edit: Disconnect) -> tuple[Project, Edit]:
    network = network_of(project, edit.network)
    if edit.edge not in network.edges:
        raise EditError("The wire to remove is not there.")
    index = network.edges.index(edit.edge)
    edges = network.edges[:index] + network.edges[index + 1 :]
    return project.with_network(replace(network, edges=edges)), Connect(edit.network, edit.edge, index)


def _set_param(project: Project, edit: SetParam) -> tuple[Project, Edit]:
    network = network_of(project, edit.network)
    node = node_of(network, edit.node)
    params, inverse = _set_key(node.params, edit.name, edit.value, unset=edit.unset)
    changed = replace(network, nodes={**network.nodes, node.id: replace(node, params=params)})
    value, unset = inverse
    return project.with_network(changed), SetParam(edit.network, edit.node, edit.name, value, unset=unset)


def _rename(project: Project, edit: Rename) -> tuple[Project, Edit]:
    network = network_of(project, edit.network)
    node = node_of(network, edit.node)
    _check_name(network, edit.name, but=node.id)
    changed = replace(network, nodes={**network.nodes, node.id: replace(node, name=edit.name)})
    return project.with_network(changed), Rename(edit.network, edit.node, node.name)


def _move(project: Project, edit: Move) -> tuple[Project, Edit]:
    network = network_of(project, edit.network)
    before = {key: (node_of(network, key).x, node_of(network, key).y) for key in edit.positions}
    moved = {key: replace(network.nodes[key], x=float(x), y=float(y)) for key, (x, y) in edit.positions.items()}
    return project.with_network(replace(network, nodes={**network.nodes, **moved})), Move(edit.network, before)


def _add_network(project: Project, edit: AddNetwork) -> tuple[Project, Edit]:
    if edit.network.id in project.networks:
        raise EditError(f"The project already has a network with id “{edit.network.id}”.")
    networks = _inserted(project.networks, edit.network.id, edit.network, edit.index)
    return replace(project, networks=networks), RemoveNetwork(edit.network.id)


def _remove_network(project: Project, edit: RemoveNetwork) -> tuple[Project, Edit]:
    network = network_of(project, edit.network)
    if len(project.networks) == 1:
        raise EditError("A project keeps at least one network.", "Delete its layers instead.")
    index = list(project.networks).index(edit.network)
    networks = {key: value for key, value in project.networks.items() if key != edit.network}
    return replace(project, networks=networks), AddNetwork(network, index)


def _rename_network(project: Project, edit: RenameNetwork) -> tuple[Project, Edit]:
    network = network_of(project, edit.network)
    return project.with_network(replace(network, name=edit.name)), RenameNetwork(edit.network, network.name)


def _rename_project(project: Project, edit: RenameProject) -> tuple[Project, Edit]:
    return replace(project, name=edit.name), RenameProject(project.name)


def _set_setting(project: Project, edit: SetSetting) -> tuple[Project, Edit]:
    head, *path = edit.path.split(".")
    if head not in ("data", "training") or not path:
        raise EditError(f"There is no setting “{edit.path}”.", "Settings start with “data.” or “training.”.")
    section, (value, unset) = _set_path(getattr(project, head), path, edit)
    changes: dict[str, Any] = {head: section}
    return replace(project, **changes), SetSetting(edit.path, value, unset=unset)


def _set_path(owner: Any, path: list[str], edit: SetSetting) -> tuple[Any, tuple[Any, bool]]:
    """`owner` (a dataclass or a mapping) with the value at `path` set, and what undoes that: (value, unset)."""
    name, *rest = path
    if isinstance(owner, Mapping) and not rest:
        return _set_key(owner, name, edit.value, unset=edit.unset)
    known = [] if isinstance(owner, Mapping) else [f.name for f in dataclasses.fields(owner) if f.name != "extras"]
    if name not in known:
        allowed = ", ".join(known) or "nothing"
        raise EditError(f"There is no setting “{edit.path}”.", f"Here can stand: {allowed}.")
    old = getattr(owner, name)
    if rest and (isinstance(old, Mapping) or dataclasses.is_dataclass(old)):
        inner, inverse = _set_path(old, rest, edit)
        return replace(owner, **{name: inner}), inverse
    if rest or edit.unset:
        raise EditError(f"There is no setting “{edit.path}”.", f"“{name}” is a single value.")
    return replace(owner, **{name: _like(old, edit)}), (old, False)


def _like(old: object, edit: SetSetting) -> object:
    """The new value in the kind of the old one; a mapping or an entry's name will do for a `Choice`."""
    value = edit.value
    if isinstance(old, Choice) and isinstance(value, str):
        return Choice(value)
    if isinstance(old, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not type(old):
        expected = {int: "a whole number", float: "a number", str: "a word", Choice: "an entry's name"}.get(
            type(old), "another kind"
        )
        raise EditError(f"The setting “{edit.path}” expects {expected}, got {value!r}.")
    return value


def _batch(project: Project, edit: Batch) -> tuple[Project, Edit]:
    inverses: list[Edit] = []
    for step in edit.edits:
        project, inverse = apply(project, step)
        inverses.append(inverse)
    return project, Batch(tuple(reversed(inverses)), edit.label)


def _inserted(items: Mapping[str, Any], key: str, value: object, index: int | None) -> dict[str, Any]:
    if index is None or index >= len(items):
        return {**items, key: value}
    pairs = list(items.items())
    pairs.insert(index, (key, value))
    return dict(pairs)


def _set_key(
    items: Mapping[str, Json], key: str, value: Any, *, unset: bool
) -> tuple[dict[str, Json], tuple[Json, bool]]:
    """`items` with one key set or removed (order of the others kept), and what undoes that: (value, unset)."""
    inverse = (items[key], False) if key in items else (None, True)
    plain = list(value) if isinstance(value, tuple) else value
    changed = {k: v for k, v in items.items() if k != key} if unset else {**items, key: plain}
    return changed, inverse


# Any: each function takes its own member of the union; the key says which.
_APPLY: dict[type, Callable[[Project, Any], tuple[Project, Edit]]] = {
    AddNode: _add_node,
    RemoveNode: _remove_node,
    Connect: _connect,
    Disconnect: _disconnect,
    SetParam: _set_param,
    Rename: _rename,
    Move: _move,
    AddNetwork: _add_network,
    RemoveNetwork: _remove_network,
    RenameNetwork: _rename_network,
    RenameProject: _rename_project,
    SetSetting: _set_setting,
    Batch: _batch,
}
