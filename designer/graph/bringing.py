"""Brings blocks into a project: from a file, from the clipboard, from the project itself as an independent copy."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from designer.graph.block_uses import block_network, block_of, blocks_within, holds, network_of, node_of
from designer.graph.edits import AddNetwork, AddNode, Batch, Connect, Edit, RemoveNode, SetBends, SetCode
from designer.graph.errors import EditError
from designer.graph.ids import NetworkId, NodeId, new_id, unique_name
from designer.graph.model import BLOCK, Edge, Network, Node, Params, PortRef, Project


def add_block(
    project: Project,
    network: NetworkId,
    block: Project,
    at: tuple[float, float] = (0.0, 0.0),
    *,
    name: str | None = None,
    params: Params | None = None,
) -> tuple[Batch, NodeId]:
    """The edit that adds a block whose content is the main network of another project, and the new node.

    Networks that the project has already, with the same content, are used; the others are added, and with them the
    layers of the user's own that they need. Raises `EditError` if the project has another one of that name.
    """
    graph = network_of(project, network)
    steps, key = bring_block(project, block)
    node = Node(
        id=new_id(),
        type=BLOCK + key,
        name=unique_name(block.main.name.lower(), graph.names()) if name is None else name,
        params=params or {},
        x=at[0],
        y=at[1],
    )
    return Batch((*steps, AddNode(network, node)), f"add {node.name}"), node.id


def bring_block(project: Project, block: Project) -> tuple[tuple[Edit, ...], NetworkId]:
    """What adds the main network of another project with all that it needs, and the id that it has here.

    Raises `EditError` if the project has another layer of its own of the same name as one of the block's.
    """
    inner = (each for each in blocks_within(block, [block.main.id]) if each.id != block.main.id)
    added, ids = bring(project, (*inner, block.main))
    return (*bring_code(project, block.code), *added), ids[block.main.id]


def use_block(project: Project, network: NetworkId, block: NetworkId, at: tuple[float, float]) -> tuple[Batch, NodeId]:
    """The edit that adds a use of a block of the project, and the new node.

    Raises `EditError` if the block is the network itself, or has it within.
    """
    graph, inner = network_of(project, network), network_of(project, block)
    if holds(project, block, network):
        raise EditError(
            f"The block “{inner.name}” would contain itself.", "A network cannot be a block of what it is made of."
        )
    node = Node(new_id(), BLOCK + block, unique_name(inner.name.lower(), graph.names()), x=at[0], y=at[1])
    return Batch((AddNode(network, node),), f"add {node.name}"), node.id


def duplicate_block(project: Project, network: NetworkId, node: NodeId) -> Batch:
    """The edit that makes the block of one use independent: a copy of its network, which no other use has.

    Raises `EditError` if the node is no block, or others share its weights.
    """
    graph, use = network_of(project, network), node_of(project, network, node)
    inner = block_network(project, use)
    other = next((each for each in graph if each.traits.shares == node), None)
    if other is not None:
        raise EditError(f"“{other.name}” uses the weights of “{use.name}”.", "Give it weights of its own first.")
    names = {each.name for each in project.networks.values()}
    copy = replace(inner, id=new_id("b"), name=_next_name(inner.name, names))
    alone = replace(use, type=BLOCK + copy.id, traits=replace(use.traits, shares=None))
    steps: list[Edit] = [AddNetwork(copy), RemoveNode(network, node)]
    steps.append(AddNode(network, alone, list(graph.nodes).index(node)))
    steps += (
        Connect(network, edge, at)
        for at, edge in enumerate(graph.edges)
        if node in (edge.source.node, edge.target.node)
    )
    steps += (SetBends(network, e, p) for e, p in graph.bends.items() if node in (e.source.node, e.target.node))
    return Batch(tuple(steps), f"make {use.name} independent")


def bring(project: Project, networks: Iterable[Network]) -> tuple[tuple[AddNetwork, ...], dict[NetworkId, NetworkId]]:
    """What adds networks that a project lacks, and the ids that they all have there.

    Args:
        project: Where they are to be.
        networks: Each after those that it uses as blocks.
    """
    known: dict[NetworkId, Network] = dict(project.networks)
    ids: dict[NetworkId, NetworkId] = {}
    added: list[AddNetwork] = []
    for network in networks:
        here = with_blocks(network, ids)
        same = _same(known, here)
        if same is None:
            same = here.id if here.id not in known else new_id("b")
            here = replace(here, id=same)
            known[same] = here
            added.append(AddNetwork(here))
        ids[network.id] = same
    return tuple(added), ids


def bring_code(project: Project, code: Mapping[str, str]) -> tuple[SetCode, ...]:
    """What adds layers of the user's own that a project lacks. Raises `EditError` if it has others of their names."""
    other = next((name for name, text in code.items() if project.code.get(name, text) != text), None)
    if other is not None:
        raise EditError(
            f"The project has another layer of its own called “{other}” already.", "Rename one of the two first."
        )
    return tuple(SetCode(name, text) for name, text in code.items() if name not in project.code)


def with_blocks(network: Network, ids: Mapping[NetworkId, NetworkId]) -> Network:
    """A network whose blocks are known by other ids."""
    if not any(block_of(node) in ids for node in network):
        return network
    return replace(network, nodes={key: renamed(node, ids) for key, node in network.nodes.items()})


def renamed(node: Node, ids: Mapping[NetworkId, NetworkId]) -> Node:
    """A node whose block, if it is one, is known by another id."""
    block = block_of(node)
    return node if block is None or block not in ids else replace(node, type=BLOCK + ids[block])


def _same(known: Mapping[NetworkId, Network], network: Network) -> NetworkId | None:
    """The network with the same content, the one with the same id first."""
    content = _content(network)
    if network.id in known and _content(known[network.id]) == content:
        return network.id
    return next((each.id for each in known.values() if _content(each) == content), None)


def _content(network: Network) -> object:
    """What a network is apart from ids and places on the canvas: two with the same can stand for each other."""
    nodes = network.nodes
    owners = {key: nodes[node.traits.shares or ""].name for key, node in nodes.items() if node.traits.shares in nodes}
    layers = [
        (node.name, node.type, dict(node.params), replace(node.traits, shares=owners.get(key, node.traits.shares)))
        for key, node in nodes.items()
    ]
    wires = [(nodes[s.node].name, s.port, nodes[t.node].name, t.port) for s, t in map(_ends, network.edges)]
    return network.name, network.doc, network.params, layers, wires


def _ends(edge: Edge) -> tuple[PortRef, PortRef]:
    return edge.source, edge.target


def _next_name(name: str, taken: set[str]) -> str:
    number = 2
    while f"{name} {number}" in taken:
        number += 1
    return f"{name} {number}"
