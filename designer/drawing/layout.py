"""Arranges a network for reading: left to right, the main chain straight, branches in lanes, rows folded at block ends.

A layered layout of our own (Sugiyama, Tagawa, Toda 1981, for the idea of layers; longest-path columns, then straight
lanes instead of crossing minimisation). Deterministic: depends on the wires, their order and the order of nodes, not on
where the nodes are now. Linear in nodes and wires but for the lanes of very wide rows.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from designer.analysis.network import Analysis
from designer.drawing.geometry import DOT_PITCH, GAP_X, GAP_Y, HEADER_HEIGHT, NODE_HEIGHT, NODE_WIDTH, node_size
from designer.drawing.lanes import lanes
from designer.drawing.layering import Graph, columns, components, depths, graph_of, main_chain
from designer.drawing.rows import columns_per_row, crossings, row_starts
from designer.graph.ids import NodeId
from designer.graph.model import Network

Positions: TypeAlias = dict[NodeId, tuple[float, float]]


def _pitch(size: float, gap: float) -> int:
    """The least multiple of the canvas's dot pitch that holds a thing and a gap: every node meets the dots alike."""
    return -int(-(size + gap) // DOT_PITCH) * DOT_PITCH


COLUMN_PITCH = _pitch(NODE_WIDTH, GAP_X)


def arrange(network: Network, analysis: Analysis, *, keep: Collection[NodeId] = ()) -> Positions:
    """Positions (top left corners) for the nodes of a network, those in `keep` left out.

    Without `keep` the result begins at (0, 0). With it, the others are arranged where they are, or below the kept nodes
    that would be in their way.
    """
    kept = frozenset(keep)
    order = [node for node in analysis.order if node not in kept]
    graph = graph_of(order, [(edge.source.node, edge.target.node) for edge in network.edges])
    heights = _heights(network, analysis)
    positions = _stacked(components(graph), heights)
    if not kept or not positions:
        return positions
    left = min(network.nodes[node].x for node in positions)
    top = min(network.nodes[node].y for node in positions)
    moved = {node: (x + left, y + top) for node, (x, y) in positions.items()}
    fixed = {node: (network.nodes[node].x, network.nodes[node].y) for node in network.nodes if node in kept}
    return _below(moved, fixed, heights)


def _heights(network: Network, analysis: Analysis) -> dict[NodeId, int]:
    wires: defaultdict[NodeId, list[str]] = defaultdict(list)
    for edge in network.edges:
        wires[edge.target.node].append(edge.target.port)
    reports = analysis.nodes
    return {key: node_size(reports[key].entry, wires[key], len(reports[key].outputs))[1] for key in network.nodes}


def _stacked(parts: Iterable[Graph], heights: Mapping[NodeId, int]) -> Positions:
    """Each part below the one before; single nodes share rows at the end."""
    positions: Positions = {}
    singles: list[NodeId] = []
    y = 0.0
    for part in parts:
        if len(part.order) == 1:
            singles.append(part.order[0])
            continue
        placed, bottom = _placed(part, heights, y)
        positions |= placed
        y = bottom
    width = columns_per_row(len(singles))
    for start in range(0, len(singles), width or 1):
        row = singles[start : start + width]
        positions |= {node: (float(place * COLUMN_PITCH), y) for place, node in enumerate(row)}
        y += _pitch(max(heights[node] for node in row), GAP_Y)
    return positions


@dataclass(frozen=True, slots=True)
class _Place:
    row: int
    column: int
    lane: int


def _placed(graph: Graph, heights: Mapping[NodeId, int], top: float) -> tuple[Positions, float]:
    """Positions of one connected part below `top`, and where the next thing may begin."""
    positions: Positions = {}
    y = top
    places = _places(graph)
    rows: defaultdict[int, list[NodeId]] = defaultdict(list)
    for node, place in places.items():
        rows[place.row].append(node)
    for row in sorted(rows):
        centres, y = _lane_centres({node: places[node].lane for node in rows[row]}, heights, y)
        for node in rows[row]:
            x = float(places[node].column * COLUMN_PITCH)
            positions[node] = (x, centres[places[node].lane] - _middle(heights[node]))
    return positions, y


def _places(graph: Graph) -> dict[NodeId, _Place]:
    depth = depths(graph)
    chain = main_chain(graph, depth)
    column = columns(graph, chain, depth)
    count = len(chain)
    starts = row_starts(count, crossings(graph, column, count))
    row_of = [row for row, (a, b) in enumerate(zip(starts, [*starts[1:], count], strict=True)) for _ in range(a, b)]
    by_row: defaultdict[int, dict[NodeId, int]] = defaultdict(dict)
    for node in graph.order:
        by_row[row_of[column[node]]][node] = column[node]
    found: dict[NodeId, _Place] = {}
    for row, members in by_row.items():
        for node, lane in lanes(graph, members, chain).items():
            found[node] = _Place(row, members[node] - starts[row], lane)
    return found


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


def _below(moved: Positions, fixed: Positions, heights: Mapping[NodeId, int]) -> Positions:
    """The positions, all moved down by as little as keeps every node clear of the fixed ones."""
    while hits := [
        fy + heights[other] + GAP_Y - y
        for node, (x, y) in moved.items()
        for other, (fx, fy) in fixed.items()
        if abs(x - fx) < NODE_WIDTH and y < fy + heights[other] and fy < y + heights[node]
    ]:
        moved = {node: (x, y + max(hits)) for node, (x, y) in moved.items()}
    return moved
