"""The order in which layers are printed: along the wires, one branch to its end before the next."""

from designer.analysis.report import Analysis
from designer.graph.ids import NodeId


def printing_order(analysis: Analysis) -> tuple[NodeId, ...]:
    """The layers of a network so that every wire points forward, as a person would write them down.

    What was ready last comes first (Kahn's algorithm with a stack), so that a branch stays together; among branches,
    the one whose wire was drawn first. Linear in layers and wires.
    """
    network = analysis.network
    waiting = dict.fromkeys(network.nodes, 0)
    followers: dict[NodeId, list[NodeId]] = {}
    for edge in network.edges:
        waiting[edge.target.node] += 1
        followers.setdefault(edge.source.node, []).append(edge.target.node)
    ready = [node for node, count in waiting.items() if not count]
    ready.reverse()
    order: list[NodeId] = []
    while ready:
        node = ready.pop()
        order.append(node)
        for follower in reversed(followers.get(node, ())):
            waiting[follower] -= 1
            if not waiting[follower]:
                ready.append(follower)
    return tuple(order)
