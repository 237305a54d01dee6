"""Folds a long sequence of columns into rows, breaking where few wires have to cross: at the ends of blocks."""

from collections.abc import Mapping, Sequence
from math import sqrt
from operator import itemgetter

from designer.drawing.layering import Graph
from designer.graph.ids import NodeId

SHORT = 6
"""So many columns stay in one row."""

_NARROWEST, _WIDEST = 5, 12
_CUT_COST = 8.0
_SLACK_COST = 25.0
_LONELY_COST = 4.0
_WIDER_COST = 1.0
_STRETCH = 4


def columns_per_row(count: int) -> int:
    """How many columns a row takes, so that the whole has about the shape of a screen."""
    return count if count <= SHORT else min(max(_NARROWEST, round(sqrt(1.1 * count))), _WIDEST)


def row_starts(count: int, crossing: Sequence[int]) -> list[int]:
    """The first column of each row, for `count` columns.

    `crossing[c]` counts the wires' sources that a break before column `c` parts from a target. The breaks chosen have
    the least total cost of parted sources beyond one, of empty places in all rows but the last, and of rows wider than
    the shape of a screen asks for.
    """
    width = columns_per_row(count)
    wider = range(width, width + (_STRETCH if count > width else 1))
    return min((_broken(count, crossing, width, extra) for extra, width in enumerate(wider)), key=itemgetter(0))[1]


def _broken(count: int, crossing: Sequence[int], width: int, extra: int) -> tuple[float, list[int]]:
    """The cheapest breaks for rows of at most `width` (dynamic programming), with their cost."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, count + 1):
        best.append(
            min(
                (best[start][0] + _row_cost(start, end, count, width) + _cut_cost(start, crossing), start)
                for start in range(max(0, end - width), end)
            )
        )
    starts: list[int] = []
    end = count
    while end:
        end = best[end][1]
        starts.append(end)
    return best[count][0] + _WIDER_COST * extra * len(starts), starts[::-1]


def crossings(graph: Graph, column: Mapping[NodeId, int], count: int) -> list[int]:
    """For each column, how many nodes left of it feed a node in it or right of it."""
    change = [0] * (count + 1)
    for node, followers in graph.after.items():
        if followers:
            change[column[node] + 1] += 1
            change[max(column[other] for other in followers) + 1] -= 1
    total, found = 0, []
    for step in change[:count]:
        total += step
        found.append(total)
    return found


def _row_cost(start: int, end: int, count: int, width: int) -> float:
    length = end - start
    if end == count:
        return _LONELY_COST if length == 1 and start else 0.0
    return _SLACK_COST * ((width - length) / width) ** 2


def _cut_cost(start: int, crossing: Sequence[int]) -> float:
    return _CUT_COST * max(0, crossing[start] - 1) if start else 0.0
