"""Where frames, notes and the points of wires go when layers become a block, and when its content comes back."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from designer.graph.bends import Points, bends_to_json, ordered, points_from_json, shifted
from designer.graph.carrying import held_by
from designer.graph.codec import edge_from_json, edge_to_json
from designer.graph.edits import Edit, SetBends, SetMark
from designer.graph.errors import FileError
from designer.graph.ids import NodeId, new_id
from designer.graph.interleaving import interleaved, runs_of
from designer.graph.marks import Frame, Mark, holds_mark
from designer.graph.model import Edge, Network, Node, PortRef
from designer.graph.reading import Field


def marks_going(graph: Network, chosen: Collection[str]) -> tuple[Mark, ...]:
    """The marks that go into a block with the chosen nodes: chosen themselves, or frames around nothing else."""
    going = {mark.id for mark in graph.marks if mark.id in chosen}
    for frame in (mark for mark in graph.marks if isinstance(mark, Frame)):
        held = {thing.id for thing in held_by(graph, frame) if isinstance(thing, Node)}
        if held and held <= set(chosen):
            going |= {frame.id, *(m.id for m in graph.marks if m.id != frame.id and holds_mark(frame, m))}
    return tuple(mark for mark in graph.marks if mark.id in going)


# Any: plain JSON.
def places_of(graph: Network, inside: Collection[NodeId], going: tuple[Mark, ...]) -> dict[str, Any]:
    """What the block's node remembers: the order of the marks, and the points of the wires that it cuts in two."""
    ids = {mark.id for mark in going}
    cut = [
        (edge_to_json(edge), points)
        for edge, points in ordered(graph.bends, graph.edges)
        if (edge.source.node in inside) != (edge.target.node in inside)
    ]
    runs = runs_of((mark.id, mark.id in ids) for mark in graph.marks) if ids else []
    in_one_row_at_the_end = len(runs) == 1 and graph.marks[-1].id in ids
    found: dict[str, Any] = {"marks": [list(run) for run in runs]} if runs and not in_one_row_at_the_end else {}
    return found | ({"bends": bends_to_json(cut)} if cut else {})


def bent_again(
    inner: Network, ids: Mapping[NodeId, NodeId], shift: tuple[float, float]
) -> Iterator[tuple[Edge, Points]]:
    """The wires within one copy of a block that pass through points, in the network around it."""
    for edge, points in ordered(inner.bends, inner.edges):
        source, target = edge.source, edge.target
        if source.node in ids and target.node in ids:
            here = Edge(PortRef(ids[source.node], source.port), PortRef(ids[target.node], target.port))
            yield here, shifted(points, *shift)


def remembered_bends(places: object) -> Iterator[tuple[Edge, Points]]:
    """The points of the wires that a block cut in two; none from what cannot be read."""
    try:
        for item in Field("", places).at("bends", []).items():
            yield edge_from_json(item.at("wire")), points_from_json(item.at("points"))
    except FileError:
        return


def marks_back(graph: Network, inner: Network, shifts: list[tuple[float, float]], places: object) -> list[Edit]:
    """The edits that put the marks of a block into the network around, once for each of its copies."""
    taken = {mark.id for mark in graph.marks} | graph.nodes.keys() | inner.nodes.keys()
    new: dict[str, Mark] = {}
    for dx, dy in shifts:
        for mark in inner.marks:
            key = new_id("m") if mark.id in taken else mark.id
            taken.add(key)
            new[key] = replace(mark, id=key, x=mark.x + dx if dx else mark.x, y=mark.y + dy if dy else mark.y)
    stay = [mark.id for mark in graph.marks]
    merged, put = interleaved(stay, stay, list(new), len(stay), _runs(places) if len(shifts) == 1 else [])
    return [SetMark(graph.id, merged[at], new[merged[at]], at) for at in put]


def bends_back(graph: Network, wires: Collection[Edge], bent: Iterator[tuple[Edge, Points]]) -> list[Edit]:
    """The edits that bend those wires that are there."""
    return [SetBends(graph.id, edge, points) for edge, points in bent if edge in wires and points]


def _runs(places: object) -> list[tuple[str | None, int]]:
    try:
        items = [list(item.items()) for item in Field("", places).at("marks", []).items()]
        return [(None if anchor.value is None else anchor.text(), count.whole()) for anchor, count in items]
    except (FileError, ValueError):
        return []
