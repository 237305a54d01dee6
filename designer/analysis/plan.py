"""What follows from the wires alone: the order of computing and who feeds whom. The same as long as no wire changes."""

from collections.abc import Mapping
from dataclasses import dataclass

from designer.analysis.order import topological_order
from designer.graph.ids import NodeId
from designer.graph.model import Edge, Network


@dataclass(frozen=True, slots=True)
class Plan:
    """The wires of a network, read once.

    `order` runs along the wires; `left_over` are the nodes on or behind a circle. `incoming` has the wires into a node
    in document order, `sources` the nodes they come from, `followers` the nodes that a node feeds. `unused` are nodes
    that feed none.
    """

    order: tuple[NodeId, ...]
    left_over: tuple[NodeId, ...]
    incoming: Mapping[NodeId, tuple[Edge, ...]]
    sources: Mapping[NodeId, tuple[NodeId, ...]]
    followers: Mapping[NodeId, tuple[NodeId, ...]]
    unused: tuple[NodeId, ...]


def plan_of(network: Network) -> Plan:
    """The plan of a network."""
    incoming: dict[NodeId, list[Edge]] = {}
    followers: dict[NodeId, list[NodeId]] = {}
    for edge in network.edges:
        incoming.setdefault(edge.target.node, []).append(edge)
        followers.setdefault(edge.source.node, []).append(edge.target.node)
    order, left_over = topological_order(network)
    return Plan(
        order=order,
        left_over=tuple(key for key in network.nodes if key in left_over),
        incoming={key: tuple(edges) for key, edges in incoming.items()},
        sources={key: tuple(edge.source.node for edge in edges) for key, edges in incoming.items()},
        followers={key: tuple(nodes) for key, nodes in followers.items()},
        unused=tuple(key for key in network.nodes if key not in followers),
    )
