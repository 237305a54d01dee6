"""Ways of wires among nodes: all wires of a network at once, or a few of them anew.

A wire takes the way that its ends ask for (`wires`). Where that way would pass behind a node that is not its own, it is
led around (`detours`), and where somebody gave it points, it passes through those (`bent`). What a wire does follows
from its own ends and from the nodes within its region, so that few wires are to be looked at when a node moves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from designer.drawing import wires
from designer.drawing.bent import bent_line, label_on
from designer.drawing.crossings import crossings
from designer.drawing.detours import REACH, detour
from designer.drawing.wires import Floats, Ways

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Ends:
    """Where wires begin and end: `start`, `end` [E, 2], and the boxes of the nodes there, [E, 4]; `own` [E, 2] rows."""

    start: Floats
    end: Floats
    source: Floats
    target: Floats
    own: "np.ndarray[tuple[int, int], np.dtype[np.intp]]"


@dataclass(frozen=True, slots=True)
class Routes:
    """How wires run: their `way` [E], `points` [E, POINTS, 2], places of their labels [E, 2].

    A node outside of a wire's region [E, 4] (left, top, right, bottom) does not matter to it.
    """

    way: Ways
    points: Floats
    labels: Floats
    regions: Floats


def routes(ends: Ends, boxes: Floats, bends: Mapping[int, Points]) -> Routes:
    """The ways of wires among the nodes `boxes` [N, 4]; `bends` are the points of some of them, by their place here."""
    start, end, source, target = ends.start, ends.end, ends.source, ends.target
    way = wires.ways(start, end, wires.blocked(wires.band(start, end, source, target), boxes))
    points = wires.polylines(start, end, source, target, way)
    regions = wires.boxes_around(points, REACH)
    crossed = crossings(points, boxes, ends.own)
    for row in sorted(crossed.keys() - bends.keys()):
        near = wires.touching(boxes, regions[row])
        found = detour(start[row], end[row], source[row], target[row], near, len(crossed[row]))
        if found is not None:
            points[row], way[row] = found, wires.Way.DETOUR
    for row, through in bends.items():
        points[row], way[row] = bent_line(start[row], end[row], through), wires.Way.BENT
        regions[row] = wires.boxes_around(points[row : row + 1], 0.0)[0]
    labels = wires.label_places(points, start, end, way)
    for row in bends:
        labels[row] = label_on(points[row])
    return Routes(way, points, labels, regions)
