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
    given = {node.id: node.traits.shares or node.id for node in network}
    wanted = {given[key] for key in nodes if key in given}
    return frozenset(key for key, owner in given.items() if owner in wanted and key not in nodes)
