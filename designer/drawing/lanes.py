"""Lanes within one row: the main chain keeps lane 0, branches run level above (negative) or below (positive) it.

A branch keeps its lane over its whole length, the stretches of wire that join it to the row included, so that no node
stands in its way.
"""

from bisect import bisect, insort
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from math import inf
from typing import TypeAlias

from designer.drawing.geometry import NODE_HEIGHT
from designer.drawing.layering import Graph
from designer.graph.ids import NodeId

Sides: TypeAlias = Mapping[NodeId, float]
"""Where nodes stand now across the direction of reading: a branch that the user put above the chain stays above it."""

_WRONG_SIDE = 1.5
_FAR = 0.01


@dataclass(slots=True)
class _Row:
    column: Mapping[NodeId, int]
    lane: dict[NodeId, int] = field(default_factory=dict)
    taken: dict[int, list[tuple[float, float]]] = field(default_factory=dict)
    """The spans of columns in which a lane is taken, from left to right; no two share a column."""

    def is_free(self, lane: int, first: int, last: int) -> bool:
        spans = self.taken.get(lane)
        if not spans:
            return True
        place = bisect(spans, (first, inf))
        return (place == 0 or spans[place - 1][1] < first) and (place == len(spans) or last < spans[place][0])

    def take(self, lane: int, first: int, last: int, nodes: Collection[NodeId]) -> None:
        insort(self.taken.setdefault(lane, []), (first, last))
        self.lane.update(dict.fromkeys(nodes, lane))


def lanes(
    graph: Graph, column: Mapping[NodeId, int], chain: Collection[NodeId], sides: Sides | None = None
) -> dict[NodeId, int]:
    """The lane of each node that `column` names, all of one row; `chain` are those of the main chain."""
    row = _Row(column)
    inside = [node for node in chain if node in column]
    middle = {column[node]: sides[node] for node in inside} if sides else {}
    for node in inside:
        row.take(0, column[node], column[node], (node,))
    for branch in sorted(_branches(graph, column, frozenset(inside)), key=lambda path: _rank(graph, row, path)):
        first, last = _reach(graph, column, branch)
        side = _side_now(row, branch, middle, sides) if sides else 0
        side = side or _side(graph, row, branch)
        row.take(_best_lane(graph, row, branch, (first, last), side), first, last, branch)
    return row.lane


def _branches(graph: Graph, column: Mapping[NodeId, int], chain: frozenset[NodeId]) -> list[tuple[NodeId, ...]]:
    """The other nodes as paths along wires, from left to right."""
    rank = {node: index for index, node in enumerate(graph.order)}
    left = {node for node in column if node not in chain}
    found: list[tuple[NodeId, ...]] = []
    for start in sorted(left, key=lambda node: (column[node], rank[node])):
        if start not in left:
            continue
        path = [start]
        left.discard(start)
        while followers := [node for node in graph.after[path[-1]] if node in left]:
            path.append(min(followers, key=lambda node: (column[node], rank[node])))
            left.discard(path[-1])
        found.append(tuple(path))
    return found


def _rank(graph: Graph, row: _Row, branch: Sequence[NodeId]) -> tuple[float, int]:
    """Which branch chooses its lane first: the one whose wire enters next to the main chain's, then the longest."""
    distance = min((abs(place) for place in _places_at_merges(graph, row, branch)), default=inf)
    return distance, -len(branch)


def _places_at_merges(graph: Graph, row: _Row, branch: Sequence[NodeId]) -> Iterator[int]:
    """For each merge with the main chain, how many wires below the chain's (negative: above) the branch enters."""
    for target in graph.after[branch[-1]]:
        order = graph.before[target]
        main = next((place for place, node in enumerate(order) if row.lane.get(node) == 0), None)
        if main is not None:
            yield order.index(branch[-1]) - main


def _reach(graph: Graph, column: Mapping[NodeId, int], branch: Sequence[NodeId]) -> tuple[int, int]:
    """The columns a branch needs: its own, and those its wires pass between its neighbours in the row."""
    first, last = column[branch[0]], column[branch[-1]]
    sources = [column[node] for node in graph.before[branch[0]] if node in column]
    targets = [column[node] for node in graph.after[branch[-1]] if node in column]
    return min([first, *(place + 1 for place in sources)]), max([last, *(place - 1 for place in targets)])


def _best_lane(graph: Graph, row: _Row, branch: Sequence[NodeId], span: tuple[int, int], side: int) -> int:
    """The free lane nearest to what the branch is wired to, on the side that it belongs to."""
    inside = frozenset(branch)
    wired = [
        row.lane[other]
        for node in branch
        for other in (*graph.before[node], *graph.after[node])
        if other not in inside and other in row.lane
    ] or [0]
    first, last = span

    def cost(lane: int) -> tuple[float, int]:
        wrong = _WRONG_SIDE if lane * side < 0 else 0.0
        return sum(abs(lane - other) for other in wired) / len(wired) + wrong + _FAR * abs(lane), lane * -side

    above = next(lane for lane in count(-1, -1) if row.is_free(lane, first, last))
    below = next(lane for lane in count(1) if row.is_free(lane, first, last))
    inner = [lane for lane in range(above + 1, below) if row.is_free(lane, first, last)]
    return min([above, below, *inner], key=cost)


def _side(graph: Graph, row: _Row, branch: Sequence[NodeId]) -> int:
    """−1 if the branch enters its merge above the wire of the main chain, 1 if below or if it merges nowhere."""
    for place in _places_at_merges(graph, row, branch):
        return -1 if place < 0 else 1
    return 1 if not graph.before[branch[0]] or not graph.after[branch[-1]] else -1


def _side_now(row: _Row, branch: Sequence[NodeId], middle: Mapping[int, float], sides: Sides) -> int:
    """On which side of the chain a branch stands now; 0 if that is not clear."""
    apart = [sides[node] - middle[row.column[node]] for node in branch if row.column[node] in middle]
    if not apart or abs(mean := sum(apart) / len(apart)) < NODE_HEIGHT:
        return 0
    return -1 if mean < 0 else 1
