"""The ports of a block: the names of its Inputs and Outputs, which the wires at all its uses are kept with."""

from collections.abc import Iterator

from designer.graph.block_uses import network_of, node_of, uses
from designer.graph.edits import Batch, Connect, Disconnect, Edit, RemoveNode, Rename, SetBends
from designer.graph.errors import EditError
from designer.graph.ids import NetworkId, NodeId
from designer.graph.model import Edge, Node, PortRef, Project


def rename_port(project: Project, network: NetworkId, node: NodeId, name: str) -> Batch:
    """The edit that renames an Input or Output, and leads the wires at all uses of the network to the new name.

    Raises `EditError` if the node is neither.
    """
    port = _port(project, network, node)
    steps: list[Edit] = [Rename(network, node, name)]
    for place, edge, moved in _wires(project, network, port, name):
        at = project.networks[place].edges.index(edge)
        steps += (Disconnect(place, edge), Connect(place, moved, at))
        if edge in project.networks[place].bends:
            steps.append(SetBends(place, moved, project.networks[place].bends[edge]))
    return Batch(tuple(steps), f"rename {port.name} to {name}")


def remove_port(project: Project, network: NetworkId, node: NodeId) -> Batch:
    """The edit that removes an Input or Output, and the wires to it at all uses of the network.

    Raises `EditError` if the node is neither.
    """
    port = _port(project, network, node)
    steps: list[Edit] = [Disconnect(place, edge) for place, edge, _ in _wires(project, network, port, port.name)]
    return Batch((*steps, RemoveNode(network, node)), f"delete {port.name}")


def _port(project: Project, network: NetworkId, node: NodeId) -> Node:
    port = node_of(project, network, node)
    if port.type not in ("Input", "Output"):
        raise EditError(f"“{port.name}” is a {port.type}, not a port.", "Choose an Input or an Output.")
    return port


def _wires(project: Project, network: NetworkId, port: Node, name: str) -> Iterator[tuple[NetworkId, Edge, Edge]]:
    """The wires at a port at all uses: the network they are in, and what they would be at a port called `name`."""
    at_inputs = port.type == "Input"
    ends = {(use.network, use.node) for use in uses(project, network)}
    for key in dict.fromkeys(use.network for use in uses(project, network)):
        for edge in network_of(project, key).edges:
            end = edge.target if at_inputs else edge.source
            if end.port == port.name and (key, end.node) in ends:
                moved = PortRef(end.node, name)
                yield key, edge, Edge(edge.source, moved) if at_inputs else Edge(moved, edge.target)
