"""What moves along: the layers and notes in a frame, and the points of wires whose two ends move."""

from collections.abc import Collection, Mapping

from designer.graph import bends
from designer.graph.edits import Batch, Move, SetBends
from designer.graph.marks import Frame, Mark, frames_in, holds_mark, holds_node
from designer.graph.model import Network, Node


def held_by(network: Network, frame: Frame) -> tuple[Node | Mark, ...]:
    """The layers, notes and smaller frames in a frame."""
    nodes = (node for node in network if holds_node(frame, node.x, node.y))
    marks = (mark for mark in network.marks if mark.id != frame.id and holds_mark(frame, mark))
    return (*nodes, *marks)


def is_locked(thing: Node | Mark) -> bool:
    """Whether a layer, frame or note is locked."""
    return thing.traits.locked if isinstance(thing, Node) else thing.locked


def with_contents(network: Network, ids: Collection[str]) -> frozenset[str]:
    """Some nodes, frames and notes by id, and what is in the frames among them; what is locked in there stays."""
    held = (thing for frame in frames_in(network.marks, ids) for thing in held_by(network, frame))
    return frozenset(ids) | {thing.id for thing in held if not is_locked(thing)}


def laid(network: Network, positions: Mapping[str, tuple[float, float]]) -> Batch:
    """The edit that puts nodes elsewhere each by itself: the wires at them find their own way again."""
    straight = [SetBends(network.id, e) for e in network.bends if {e.source.node, e.target.node} & positions.keys()]
    return Batch((*straight, Move(network.id, positions)), "arrange")


def step(network: Network, ids: Collection[str], dx: float, dy: float) -> Move:
    """The edit that moves nodes, frames and notes by a step; the points of wires between them go along."""
    things = [*(network.nodes[key] for key in network.nodes if key in ids), *(m for m in network.marks if m.id in ids)]
    bent = bends.ordered(bends.within(network.bends, ids), network.edges)
    return Move(
        network.id,
        {thing.id: (thing.x + dx, thing.y + dy) for thing in things},
        tuple((edge, bends.shifted(points, dx, dy)) for edge, points in bent),
    )
