"""Arranges a network for reading: the main chain straight, branches in lanes beside it.

Left to right, a long chain is folded into rows at the ends of blocks; top to bottom, it is one column. A layered layout
of our own (Sugiyama, Tagawa, Toda 1981, for the idea of layers; longest-path columns, then straight lanes instead of
crossing minimisation). Deterministic: depends on the wires, their order and the order of nodes, and on where the nodes
are now only where it is asked to (`Wish.as_placed`). About linear in nodes and wires.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from designer.analysis.network import Analysis
from designer.drawing.geometry import DOT_PITCH, GAP_X, GAP_Y, HEADER_HEIGHT, NODE_HEIGHT, NODE_WIDTH, node_size
from designer.drawing.lanes import lanes
from designer.drawing.layering import Graph, columns, components, depths, graph_of, main_chain
from designer.drawing.rows import columns_per_row, crossings, row_starts
from designer.graph.ids import NodeId
from designer.graph.model import Network

Positions: TypeAlias = dict[NodeId, tuple[float, float]]
Tick: TypeAlias = Callable[[float], None]
"""Told now and then which share is done; what it raises ends the work."""


def _pitch(size: float, gap: float) -> int:
    """The least multiple of the canvas's dot pitch that holds a thing and a gap: every node meets the dots alike."""
    return -int(-(size + gap) // DOT_PITCH) * DOT_PITCH


COLUMN_PITCH = _pitch(NODE_WIDTH, GAP_X)


class Direction(Enum):
    """Which way a network is read."""

    RIGHT = "right"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Wish:
    """How a network shall be arranged.

    `as_placed` lets what the user placed decide where nothing else does: which part comes first, and on which side of
    the main chain a branch stands.
    """

    direction: Direction = Direction.RIGHT
    as_placed: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """All that arranging needs to know of a network: `order` are the nodes to arrange, sources before targets."""

    order: Sequence[NodeId]
    wires: Sequence[tuple[NodeId, NodeId]]
    heights: Mapping[NodeId, int]
    places: Mapping[NodeId, tuple[float, float]]
    kept: Sequence[NodeId] = ()
    wish: Wish = field(default_factory=Wish)


def arrange(
    network: Network, analysis: Analysis, *, keep: Collection[NodeId] = (), wish: Wish | None = None
) -> Positions:
    """Positions (top left corners) for the nodes of a network, those in `keep` left out.

    Without `keep` the result begins at (0, 0). With it, the others are arranged where they are, or above or below the
    kept nodes that would be in their way.
    """
    return solved(task_of(network, analysis, _heights(network, analysis), keep=keep, wish=wish))


def task_of(
    network: Network,
    analysis: Analysis,
    heights: Mapping[NodeId, int],
    *,
    keep: Collection[NodeId] = (),
    wish: Wish | None = None,
) -> Task:
    """What `solved` needs, for nodes of these heights."""
    kept = frozenset(keep)
    return Task(
        [node for node in analysis.order if node not in kept],
        [(edge.source.node, edge.target.node) for edge in network.edges],
        heights,
        {node.id: (node.x, node.y) for node in network},
        [node for node in network.nodes if node in kept],
        wish or Wish(),
    )


def solved(task: Task, tick: Tick = lambda _: None) -> Positions:
    """The positions that `arrange` is to give."""
    positions = _Work(task, tick).stacked(components(graph_of(task.order, task.wires)))
    if not task.kept or not positions:
        return positions
    from designer.drawing.clearing import clear_shift  # here: most that is arranged is arranged whole, without numpy

    left = min(task.places[node][0] for node in positions)
    top = min(task.places[node][1] for node in positions)
    moved = {node: (x + left, y + top) for node, (x, y) in positions.items()}
    fixed = {node: task.places[node] for node in task.kept}
    shift = clear_shift(_boxes(moved, task.heights), _boxes(fixed, task.heights), GAP_Y)
    return {node: (x, y + shift) for node, (x, y) in moved.items()}


def _boxes(positions: Positions, heights: Mapping[NodeId, int]) -> list[tuple[float, float, float, float]]:
    return [(x, y, x + NODE_WIDTH, y + heights[node]) for node, (x, y) in positions.items()]


def _heights(network: Network, analysis: Analysis) -> dict[NodeId, int]:
    wires: defaultdict[NodeId, list[str]] = defaultdict(list)
    for edge in network.edges:
        wires[edge.target.node].append(edge.target.port)
    reports = analysis.nodes
    return {key: node_size(reports[key].entry, wires[key], len(reports[key].outputs))[1] for key in network.nodes}


@dataclass(frozen=True, slots=True)
class _Place:
    row: int
    column: int
    lane: int


@dataclass(frozen=True, slots=True)
class _Work:
    """The arranging of one network."""

    task: Task
    tick: Tick

    @property
    def heights(self) -> Mapping[NodeId, int]:
        return self.task.heights

    @property
    def wish(self) -> Wish:
        return self.task.wish

    def stacked(self, parts: Iterable[Graph]) -> Positions:
        """The parts one after the other, across the direction of reading; single nodes together at the end."""
        positions: Positions = {}
        several: list[Graph] = []
        singles: list[NodeId] = []
        for part in parts:
            if len(part.order) == 1:
                singles.append(part.order[0])
            else:
                several.append(part)
        if self.wish.as_placed:
            several.sort(key=lambda part: min(map(self._rank, part.order)))
            singles.sort(key=self._reading_rank)
        place = self._in_columns if self.wish.direction is Direction.DOWN else self._in_rows
        begin = 0.0
        for part in several:
            placed, begin = place(part, begin)
            positions |= placed
            self.tick(len(positions) / len(self.heights))
        return positions | self._singles(singles, begin)

    def _singles(self, singles: list[NodeId], begin: float) -> Positions:
        """The nodes without wires: in rows below the rest, or in columns right of it."""
        positions: Positions = {}
        is_down = self.wish.direction is Direction.DOWN
        width = columns_per_row(len(singles)) or 1
        x, y = (begin, 0.0) if is_down else (0.0, begin)
        for start in range(0, len(singles), width):
            row = singles[start : start + width]
            positions |= {node: (x + place * COLUMN_PITCH, y) for place, node in enumerate(row)}
            y += _pitch(max(self.heights[node] for node in row), GAP_Y)
        return positions

    def _in_rows(self, graph: Graph, top: float) -> tuple[Positions, float]:
        """Positions of one connected part below `top`, left to right, and where the next thing may begin."""
        positions: Positions = {}
        places = self._places(graph)
        rows: defaultdict[int, list[NodeId]] = defaultdict(list)
        for node, place in places.items():
            rows[place.row].append(node)
        for row in sorted(rows):
            centres, top = _lane_centres({node: places[node].lane for node in rows[row]}, self.heights, top)
            for node in rows[row]:
                x = float(places[node].column * COLUMN_PITCH)
                positions[node] = (x, centres[places[node].lane] - _middle(self.heights[node]))
        return positions, top

    def _in_columns(self, graph: Graph, left: float) -> tuple[Positions, float]:
        """Positions of one connected part right of `left`, top to bottom, and where the next thing may begin."""
        depth = depths(graph)
        chain = main_chain(graph, depth)
        level = columns(graph, chain, depth)
        lane = lanes(graph, level, chain, self._sides(graph.order))
        tallest = [0] * len(chain)
        for node in graph.order:
            tallest[level[node]] = max(tallest[level[node]], self.heights[node])
        tops, y = [], 0
        for height in tallest:
            tops.append(float(y))
            y += _pitch(height, GAP_Y)
        first = min(lane.values())
        positions = {node: (left + (lane[node] - first) * COLUMN_PITCH, tops[level[node]]) for node in graph.order}
        return positions, left + (max(lane.values()) - first + 1) * COLUMN_PITCH

    def _places(self, graph: Graph) -> dict[NodeId, _Place]:
        depth = depths(graph)
        chain = main_chain(graph, depth)
        column = columns(graph, chain, depth)
        count = len(chain)
        starts = row_starts(count, crossings(graph, column, count))
        row_of = [row for row, (a, b) in enumerate(zip(starts, [*starts[1:], count], strict=True)) for _ in range(a, b)]
        by_row: defaultdict[int, dict[NodeId, int]] = defaultdict(dict)
        for node in graph.order:
            by_row[row_of[column[node]]][node] = column[node]
        chain_of: defaultdict[int, list[NodeId]] = defaultdict(list)
        for node in chain:
            chain_of[row_of[column[node]]].append(node)
        sides = self._sides(graph.order)
        found: dict[NodeId, _Place] = {}
        for row, members in by_row.items():
            for node, lane in lanes(graph, members, chain_of[row], sides).items():
                found[node] = _Place(row, members[node] - starts[row], lane)
            self.tick(len(found) / len(self.heights))
        return found

    def _sides(self, nodes: Iterable[NodeId]) -> dict[NodeId, float] | None:
        """Where nodes stand now across the direction of reading, if that shall count."""
        if not self.wish.as_placed:
            return None
        places = self.task.places
        if self.wish.direction is Direction.DOWN:
            return {node: places[node][0] for node in nodes}
        return {node: places[node][1] + _middle(self.heights[node]) for node in nodes}

    def _rank(self, node: NodeId) -> tuple[float, float]:
        """What orders parts as the user placed them: across the direction of reading first."""
        x, y = self.task.places[node]
        return (x, y) if self.wish.direction is Direction.DOWN else (y, x)

    def _reading_rank(self, node: NodeId) -> tuple[float, float]:
        x, y = self.task.places[node]
        return y, x


def _middle(height: float) -> float:
    """How far below a node's top its single port stands: what a straight chain lines up by."""
    return (HEADER_HEIGHT + height) / 2


def _lane_centres(
    lane_of: Mapping[NodeId, int], heights: Mapping[NodeId, int], top: float
) -> tuple[dict[int, float], float]:
    """The height at which each lane of a row runs, and where the next row begins."""
    tallest: dict[int, int] = {}
    for node, lane in lane_of.items():
        tallest[lane] = max(tallest.get(lane, NODE_HEIGHT), heights[node])
    centres: dict[int, float] = {}
    for lane in sorted(tallest):
        centres[lane] = top + _middle(tallest[lane])
        top += _pitch(tallest[lane], GAP_Y)
    return centres, top
