"""Which layers are arranged, and the step that moves them with what belongs to them. Pure: no Qt.

The rule, as help and tooltips say it: several selected layers, and only they; otherwise all that were not moved by hand
since the project was opened. "Arrange all" takes those too. A locked layer is never moved.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from designer.drawing.geometry import NODE_HEIGHT, NODE_WIDTH
from designer.graph.edits import Batch, Edit, Move, SetBends, SetMark
from designer.graph.history import Step
from designer.graph.ids import NetworkId, NodeId
from designer.graph.marks import Frame, Mark, holds_mark, holds_node
from designer.graph.model import Network

LABEL = "arrange layers"
"""What the step is called. A layer that it moved was not moved by hand."""

_LEAST_ROOM, _MOST_ROOM = 24.0, 72.0
"""Between a frame's edge and its layers."""

Place = tuple[float, float]


def chosen(
    network: Network, selection: frozenset[NodeId], past: Iterable[Step], *, everything: bool = False
) -> frozenset[NodeId]:
    """The layers to arrange. `past` are the steps that undo would take back, earliest first."""
    free = frozenset(node.id for node in network if not node.traits.locked)
    if everything:
        return free
    if len(selection) > 1:
        return selection & free
    return free - placed_by_hand(past, network.id)


def placed_by_hand(past: Iterable[Step], network: NetworkId) -> frozenset[NodeId]:
    """The layers that the user put where they are: moved, and not arranged since."""
    placed: set[NodeId] = set()
    for step in past:
        moves = list(_moves(step.edit))
        moved = {node for move in moves or () if move.network == network for node in move.positions}
        if step.label == LABEL:
            placed -= moved
        elif moves and not _makes_more(step.edit):
            placed |= moved
    return frozenset(placed)


def arranging(network: Network, positions: Mapping[NodeId, Place]) -> Edit | None:
    """The edit that moves layers to `positions`. Frames follow the layers in them. None if all stand there already."""
    moves = {
        key: at
        for key, at in positions.items()
        if (node := network.nodes.get(key)) is not None and (node.x, node.y) != at
    }
    if not moves:
        return None
    straight = [SetBends(network.id, edge) for edge in network.bends if {edge.source.node, edge.target.node} & {*moves}]
    steps: list[Edit] = [*straight, *_followers(network, moves), Move(network.id, moves)]
    return steps[0] if len(steps) == 1 else Batch(tuple(steps), LABEL)


def _followers(network: Network, moves: Mapping[NodeId, Place]) -> Iterator[Edit]:
    """Frames around the layers that they held, and the notes of these frames."""
    shifted: dict[str, Place] = {}
    for frame in network.marks:
        if not isinstance(frame, Frame) or frame.locked:
            continue
        held = [node.id for node in network if holds_node(frame, node.x, node.y)]
        if not any(node in moves for node in held):
            continue
        after = _around(network, frame, held, moves)
        shifted[frame.id] = (after.x - frame.x, after.y - frame.y)
        yield SetMark(network.id, frame.id, after)
        for mark in network.marks:
            if not isinstance(mark, Frame) and mark.id not in shifted and not mark.locked and holds_mark(frame, mark):
                shifted[mark.id] = shifted[frame.id]
                yield SetMark(network.id, mark.id, _moved(mark, *shifted[frame.id]))


def _around(network: Network, frame: Frame, held: Sequence[NodeId], moves: Mapping[NodeId, Place]) -> Frame:
    """The frame with as much room around its layers as it had, within reason."""
    before = [(network.nodes[key].x, network.nodes[key].y) for key in held]
    after = [moves.get(key, at) for key, at in zip(held, before, strict=True)]
    (l0, t0, r0, b0), (l1, t1, r1, b1) = _box(before), _box(after)
    left, top = _room(l0 - frame.x), _room(t0 - frame.y)
    right, bottom = _room(frame.x + frame.width - r0), _room(frame.y + frame.height - b0)
    return replace(frame, x=l1 - left, y=t1 - top, width=r1 - l1 + left + right, height=b1 - t1 + top + bottom)


def _box(corners: Sequence[Place]) -> tuple[float, float, float, float]:
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs) + NODE_WIDTH, max(ys) + NODE_HEIGHT


def _room(now: float) -> float:
    return min(max(now, _LEAST_ROOM), _MOST_ROOM)


def _moved(mark: Mark, dx: float, dy: float) -> Mark:
    return replace(mark, x=mark.x + dx, y=mark.y + dy)


def _moves(edit: Edit) -> Iterator[Move]:
    if isinstance(edit, Move):
        yield edit
    elif isinstance(edit, Batch):
        for part in edit.edits:
            yield from _moves(part)


def _makes_more(edit: Edit) -> bool:
    """Whether a step does more than to place things: room that is made for a new layer was not made by hand."""
    if isinstance(edit, Batch):
        return any(map(_makes_more, edit.edits))
    return not isinstance(edit, Move | SetMark | SetBends)
