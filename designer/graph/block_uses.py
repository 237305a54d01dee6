"""Where networks are used as blocks of others."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from designer.graph.errors import EditError
from designer.graph.ids import NetworkId, NodeId
from designer.graph.model import BLOCK, CUSTOM, Network, Node, Project


class Use(NamedTuple):
    """A node that is a block, and the network that it stands in."""

    network: NetworkId
    node: NodeId


def block_of(node: Node) -> NetworkId | None:
    """The network that a node uses as a block; None for any other layer."""
    return node.type[len(BLOCK) :] if node.type.startswith(BLOCK) else None


def uses(project: Project, network: NetworkId) -> tuple[Use, ...]:
    """Every node that uses a network as a block, in the order of the document."""
    type = BLOCK + network
    return tuple(Use(each.id, node.id) for each in project.networks.values() for node in each if node.type == type)


def holds(project: Project, network: NetworkId, other: NetworkId) -> bool:
    """Whether a network is another one or has it within, at any depth: it cannot be a block of that one then."""
    return network == other or any(block.id == other for block in blocks_within(project, [network]))


def blocks_within(project: Project, networks: Iterable[NetworkId]) -> tuple[Network, ...]:
    """The networks that some networks use as blocks, at any depth; each after those within it."""
    found: dict[NetworkId, Network] = {}
    seen: set[NetworkId] = set()

    def visit(key: NetworkId) -> None:
        for node in project.networks[key]:
            inner = block_of(node)
            if inner is not None and inner in project.networks and inner not in seen:
                seen.add(inner)
                visit(inner)
                found[inner] = project.networks[inner]

    for key in networks:
        visit(key)
    return tuple(found.values())


def code_of(project: Project, nodes: Iterable[Node]) -> Mapping[str, str]:
    """The texts of the layers of the user's own among some nodes, in the project's order."""
    names = {node.type[len(CUSTOM) :] for node in nodes if node.type.startswith(CUSTOM)}
    return {name: text for name, text in project.code.items() if name in names}


def network_of(project: Project, network: NetworkId) -> Network:
    """A network of the project. Raises `EditError`."""
    try:
        return project.networks[network]
    except KeyError:
        raise EditError(f"The project has no network with id “{network}”.") from None


def node_of(project: Project, network: NetworkId, node: NodeId) -> Node:
    """A node of a network. Raises `EditError`."""
    found = network_of(project, network).nodes.get(node)
    if found is None:
        raise EditError(f"The network “{project.networks[network].name}” has no node with id “{node}”.")
    return found


def block_network(project: Project, node: Node) -> Network:
    """The network that a node uses as a block. Raises `EditError` if it is no block or its network is missing."""
    key = block_of(node)
    if key is None:
        raise EditError(f"“{node.name}” is a {node.type}, not a block.", "Choose a block.")
    if key not in project.networks:
        raise EditError(f"The block that “{node.name}” uses is missing.", "Delete it, or paste it again.")
    return project.networks[key]


def ends(network: Network, type: str) -> Iterator[Node]:
    """The Inputs or Outputs of a network: its ports as a block, in their order."""
    return (node for node in network if node.type == type)
