"""The order in which a network computes, and the cycles that keep it from computing."""

from collections import deque
from collections.abc import Mapping, Sequence

from designer.graph.ids import NodeId
from designer.graph.model import Network


def topological_order(network: Network) -> tuple[tuple[NodeId, ...], frozenset[NodeId]]:
    """Node ids so that every wire points forward (document order among equals), and the nodes that have no place in it.

    Kahn's algorithm (1962); linear in nodes and wires. Nodes on or behind a cycle are left over.
    """
    waiting = dict.fromkeys(network.nodes, 0)
    for edge in network.edges:
        waiting[edge.target.node] += 1
    return ordered(waiting, followers_in(network))


def ordered(
    waiting: dict[NodeId, int], followers: Mapping[NodeId, Sequence[NodeId]]
) -> tuple[tuple[NodeId, ...], frozenset[NodeId]]:
    """As `topological_order`, from how many wires each node waits for (counted down here) and whom it feeds."""
    ready = deque(node for node, count in waiting.items() if not count)
    order: list[NodeId] = []
    while ready:
        node = ready.popleft()
        order.append(node)
        for follower in followers.get(node, ()):
            waiting[follower] -= 1
            if not waiting[follower]:
                ready.append(follower)
    return tuple(order), frozenset() if len(order) == len(waiting) else frozenset(waiting.keys() - set(order))


def cycles(network: Network, left_over: frozenset[NodeId]) -> tuple[tuple[NodeId, ...], ...]:
    """A cycle for each knot among the nodes that the order left over, as ids along the wires.

    Each left-over node waits for another one, so walking against the wires must come round.
    """
    waits_for: dict[NodeId, NodeId] = {}
    for edge in network.edges:
        if edge.source.node in left_over and edge.target.node in left_over:
            waits_for.setdefault(edge.target.node, edge.source.node)
    found: list[tuple[NodeId, ...]] = []
    done: set[NodeId] = set()
    for node in (node for node in network.nodes if node in left_over):
        path: dict[NodeId, None] = {}
        while node not in done and node not in path:
            path[node] = None
            node = waits_for[node]
        if node in path:
            walk = list(path)
            found.append(tuple(reversed(walk[walk.index(node) :])))
        done.update(path)
    return tuple(found)


def followers_in(network: Network) -> dict[NodeId, list[NodeId]]:
    """The nodes that each node's wires lead to."""
    followers: dict[NodeId, list[NodeId]] = {}
    for edge in network.edges:
        followers.setdefault(edge.source.node, []).append(edge.target.node)
    return followers


def reached(followers: Mapping[NodeId, Sequence[NodeId]], start: NodeId) -> set[NodeId]:
    """A node, and all that wires lead to from it."""
    seen, queue = {start}, deque([start])
    while queue:
        fresh = [follower for follower in followers.get(queue.popleft(), ()) if follower not in seen]
        seen.update(fresh)
        queue.extend(fresh)
    return seen


def reaches(network: Network, start: NodeId, goal: NodeId) -> bool:
    """Whether wires lead from one node to another (or they are the same)."""
    return goal in reached(followers_in(network), start)
