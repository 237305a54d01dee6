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
    slack = [_SLACK_COST * ((width - length) / width) ** 2 for length in range(width + 1)]
    costs = [0.0]  # of the best breaks of the columns before each start, the break at the start included
    before: list[int] = []
    for end in range(1, count + 1):
        first = max(0, end - width)
        if end < count:
            cost, start = min((costs[start] + slack[end - start], start) for start in range(first, end))
            costs.append(cost + _CUT_COST * max(0, crossing[end] - 1))
        else:  # The last row may be short, but not a single column.
            cost, start = min((costs[s] + (_LONELY_COST if s and end - s == 1 else 0.0), s) for s in range(first, end))
        before.append(start)
    starts: list[int] = []
    end = count
    while end:
        end = before[end - 1]
        starts.append(end)
    return cost + _WIDER_COST * extra * len(starts), starts[::-1]


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
