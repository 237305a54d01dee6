"""Weights that layers of a network have in common: the edits that begin and end it."""

from collections.abc import Sequence

from designer.graph.block_uses import network_of, node_of
from designer.graph.edits import Batch, Edit, SetParam, SetTrait
from designer.graph.errors import EditError
from designer.graph.ids import NetworkId, NodeId
from designer.graph.model import Network, Node, Project


def share(project: Project, network: NetworkId, nodes: Sequence[NodeId]) -> Batch:
    """The edit that lets layers use the weights of the first of them (or of the one that it uses the weights of).

    Raises `EditError` if there are not at least two, all of one type.
    """
    graph = network_of(project, network)
    chosen = [node_of(project, network, node) for node in dict.fromkeys(nodes)]
    if len(chosen) < 2:
        raise EditError("Sharing weights takes at least two layers.", "Select layers of the same type.")
    other = next((node for node in chosen if node.type != chosen[0].type or node.type in ("Input", "Output")), None)
    if other is not None:
        raise EditError(
            f"“{other.name}” is a {other.type} and “{chosen[0].name}” is a {chosen[0].type}: they have no weights in "
            "common.",
            "Select layers of the same type.",
        )
    owner = _owner(graph, chosen[0])
    joining = {node.id for node in chosen} - {owner.id}
    joining |= {node.id for node in graph if node.traits.shares in joining}
    steps: list[Edit] = [
        SetTrait(network, node.id, "shares", owner.id if node is not owner else None)
        for node in graph
        if (node.id in joining and node.traits.shares != owner.id)
        or (node is owner and owner.traits.shares is not None)
    ]
    return Batch(tuple(steps), f"share the weights of {owner.name}")


def unshare(project: Project, network: NetworkId, nodes: Sequence[NodeId]) -> Batch:
    """The edit that gives layers weights of their own. They keep the parameters that they have had from the other one.

    For a layer whose weights others use, it is these that get their own.
    Raises `EditError` if none of them shares.
    """
    graph = network_of(project, network)
    chosen = {node_of(project, network, node).id for node in nodes}
    leaving = [node for node in graph if node.traits.shares is not None and node.id in chosen]
    leaving = leaving or [node for node in graph if node.traits.shares in chosen]
    if not leaving:
        raise EditError("None of these layers shares its weights.", "Select one that does.")
    steps: list[Edit] = []
    for node in leaving:
        steps.append(SetTrait(network, node.id, "shares", None))
        owner = graph.nodes.get(node.traits.shares or "")
        if owner is not None and owner.type == node.type:
            steps += _as_in(network, node, owner)
    names = leaving[0].name if len(leaving) == 1 else f"{len(leaving)} layers"
    return Batch(tuple(steps), f"give {names} weights of {'its' if len(leaving) == 1 else 'their'} own")


def _owner(graph: Network, node: Node) -> Node:
    """The layer whose weights a layer uses."""
    owner = graph.nodes.get(node.traits.shares or "")
    return owner if owner is not None and owner.type == node.type and owner.traits.shares is None else node


def _as_in(network: NetworkId, node: Node, owner: Node) -> list[Edit]:
    """The edits that give a layer the parameters of another one."""
    steps: list[Edit] = [
        SetParam(network, node.id, name, unset=True) for name in node.params if name not in owner.params
    ]
    steps += (
        SetParam(network, node.id, name, value)
        for name, value in owner.params.items()
        if name not in node.params or node.params[name] != value
    )
    return steps
