"""What follows from the wires alone: the order of computing and who feeds whom. The same as long as no wire changes."""

from collections.abc import Mapping
from dataclasses import dataclass

from designer.analysis.order import ordered, topological_order
from designer.graph.diff import kept
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


def plan_of(network: Network, before: Network | None = None, known: Plan | None = None) -> Plan:
    """The plan of a network; from the one that is `known` of it as it was `before`, if that is at hand."""
    if before is not None and known is not None:
        return _changed(network, before, known)
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


def _changed(network: Network, before: Network, known: Plan) -> Plan:
    """Reads only the wires at nodes where one came, went or took another place."""
    changed = _apart(before.edges, network.edges)
    fed = {edge.target.node for edge in changed}
    feeding = {edge.source.node for edge in changed}
    into: dict[NodeId, list[Edge]] = {}
    out: dict[NodeId, list[NodeId]] = {}
    for edge in network.edges:
        if edge.target.node in fed:
            into.setdefault(edge.target.node, []).append(edge)
        if edge.source.node in feeding:
            out.setdefault(edge.source.node, []).append(edge.target.node)
    incoming = {key: edges for key, edges in known.incoming.items() if key not in fed}
    incoming.update((key, tuple(edges)) for key, edges in into.items())
    sources = {key: nodes for key, nodes in known.sources.items() if key not in fed}
    sources.update((key, tuple([edge.source.node for edge in edges])) for key, edges in into.items())
    followers = {key: nodes for key, nodes in known.followers.items() if key not in feeding}
    followers.update((key, tuple(nodes)) for key, nodes in out.items())
    waiting = dict.fromkeys(network.nodes, 0)
    waiting.update((key, len(edges)) for key, edges in incoming.items())
    order, left_over = ordered(waiting, followers)
    return Plan(
        order=order,
        left_over=tuple(key for key in network.nodes if key in left_over) if left_over else (),
        incoming=incoming,
        sources=sources,
        followers=followers,
        unused=tuple(key for key in network.nodes if key not in followers),
    )


def _apart(before: tuple[Edge, ...], after: tuple[Edge, ...]) -> tuple[Edge, ...]:
    """The wires between those that both begin with and those that both end with."""
    head, tail = kept(before, after)
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    if len(old) < _FEW or len(new) < _FEW:
        return (*old, *new)
    return tuple({*old} ^ {*new}) if _same_order(old, new) else (*old, *new)


def _same_order(old: tuple[Edge, ...], new: tuple[Edge, ...]) -> bool:
    """Whether wires that are in both come in the same order."""
    both = {*old} & {*new}
    return [edge for edge in old if edge in both] == [edge for edge in new if edge in both]


_FEW = 50
