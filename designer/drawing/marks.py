"""Small signs on a node for what is special about a layer: how it is trained, whose weights it uses, its lock."""

from collections.abc import Collection

from designer.graph.ids import NodeId
from designer.graph.model import Network, Node

FROZEN, SHARING, LOCKED = "snowflake", "link-2", "lock"
"""Icons by name."""


def marks_of(node: Node, *, lends: bool = False) -> tuple[str, ...]:
    """The icons that stand on a node, left to right. `lends`: others use its weights."""
    traits = node.traits
    marks = ((SHARING, lends or traits.shares is not None), (FROZEN, traits.frozen), (LOCKED, traits.locked))
    return tuple(icon for icon, holds in marks if holds)


def lenders(network: Network) -> frozenset[NodeId]:
    """The layers whose weights others use."""
    return frozenset(node.traits.shares for node in network if node.traits.shares is not None)


def partners(network: Network, nodes: Collection[NodeId]) -> frozenset[NodeId]:
    """The layers that use the same weights as some of these, without these."""
    using = {node.id: node.traits.shares for node in network if node.traits.shares is not None}
    if not using:
        return frozenset()
    wanted = {using.get(key, key) for key in nodes if key in network.nodes}
    found = wanted | {key for key, owner in using.items() if owner in wanted}
    return frozenset((found & network.nodes.keys()) - frozenset(nodes))
