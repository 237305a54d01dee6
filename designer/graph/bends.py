"""Points that wires pass through: where a wire was led around by hand. Kept beside the wires, which stay what they are.

`Bends` maps a wire to its points, from its source to its target, in canvas units. A wire without points is not in it.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from designer.graph.marks import Point
from designer.graph.reading import Field

if TYPE_CHECKING:
    from designer.graph.model import Edge

Points: TypeAlias = tuple[Point, ...]
Bends: TypeAlias = Mapping["Edge", Points]

MOST = 12
"""So many points one wire may have."""


def points_to_json(points: Points) -> list[list[float]]:
    """Points as JSON pairs."""
    return [[x, y] for x, y in points]


def points_from_json(field: Field) -> Points:
    """Points from JSON pairs."""
    found = []
    for item in field.items():
        pair = [number.number() for number in item.items()]
        if len(pair) != 2:
            raise item.error("[x, y]")
        found.append((pair[0], pair[1]))
    if len(found) > MOST:
        raise field.error(f"at most {MOST} points")
    return tuple(found)


def ordered(bends: Bends, edges: Iterable["Edge"]) -> list[tuple["Edge", Points]]:
    """The wires with their points, in the order of the document."""
    return [(edge, bends[edge]) for edge in edges if edge in bends] if bends else []


def shifted(points: Points, dx: float, dy: float) -> Points:
    """The points somewhere else."""
    return tuple((x + dx, y + dy) for x, y in points) if dx or dy else points


def within(bends: Bends, nodes: Collection[str]) -> dict["Edge", Points]:
    """The points of the wires both of whose ends are among some nodes."""
    return {edge: points for edge, points in bends.items() if {edge.source.node, edge.target.node} <= set(nodes)}


# Any: plain JSON.
def bends_to_json(pairs: Iterable[tuple[list[str], Points]]) -> list[dict[str, Any]]:
    """Wires, themselves as JSON, with their points."""
    return [{"wire": wire, "points": points_to_json(points)} for wire, points in pairs]
