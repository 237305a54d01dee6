"""Columns of a layered layout: how deep each node lies, and the chain of nodes that everything else is drawn around.

Works on plain ids and pairs; knows no positions, no catalogue and no network.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from designer.graph.ids import NodeId

Links: TypeAlias = Mapping[NodeId, tuple[NodeId, ...]]


@dataclass(frozen=True, slots=True)
class Graph:
    """An acyclic graph. `order` is topological; `before`, `after` are each node's neighbours in the order of wires."""

    order: tuple[NodeId, ...]
    before: Links
    after: Links


def graph_of(order: Sequence[NodeId], wires: Collection[tuple[NodeId, NodeId]]) -> Graph:
    """The graph of some nodes. Wires that leave them or run against the order (a cycle's last one) are left out."""
    place = {node: index for index, node in enumerate(order)}
    before: dict[NodeId, list[NodeId]] = {node: [] for node in order}
    after: dict[NodeId, list[NodeId]] = {node: [] for node in order}
    for source, target in wires:
        if source in place and target in place and place[source] < place[target]:
            before[target].append(source)
            after[source].append(target)
    return Graph(
        tuple(order),
        {node: tuple(found) for node, found in before.items()},
        {node: tuple(found) for node, found in after.items()},
    )


def components(graph: Graph) -> list[Graph]:
    """The parts that no wire joins, in the order of their first nodes."""
    part: dict[NodeId, int] = {}
    found: list[list[NodeId]] = []
    for start in graph.order:
        if start in part:
            continue
        found.append([])
        part[start] = len(found) - 1
        waiting = [start]
        while waiting:
            node = waiting.pop()
            for other in (*graph.before[node], *graph.after[node]):
                if other not in part:
                    part[other] = len(found) - 1
                    waiting.append(other)
    for node in graph.order:
        found[part[node]].append(node)
    return [
        Graph(tuple(nodes), {n: graph.before[n] for n in nodes}, {n: graph.after[n] for n in nodes}) for nodes in found
    ]


def depths(graph: Graph) -> dict[NodeId, int]:
    """The length of the longest path that leads to each node, 0 for those that nothing leads to."""
    depth: dict[NodeId, int] = {}
    for node in graph.order:
        depth[node] = 1 + max((depth[other] for other in graph.before[node]), default=-1)
    return depth


def main_chain(graph: Graph, depth: Mapping[NodeId, int]) -> tuple[NodeId, ...]:
    """A longest path through the graph, one node per depth. Among equals it keeps to the middle wire of a merge."""
    node = max(graph.order, key=depth.__getitem__)
    chain = [node]
    while depth[node]:
        nearest = list(dict.fromkeys(other for other in graph.before[node] if depth[other] == depth[node] - 1))
        node = nearest[len(nearest) // 2]
        chain.append(node)
    return tuple(reversed(chain))


def columns(graph: Graph, chain: Collection[NodeId], depth: Mapping[NodeId, int]) -> dict[NodeId, int]:
    """The column of each node: its depth, but side branches stand as close as they can to where they are used."""
    fixed = frozenset(chain)
    column = dict(depth)
    for node in reversed(graph.order):
        if node not in fixed and graph.after[node]:
            column[node] = min(column[other] for other in graph.after[node]) - 1
    return column
