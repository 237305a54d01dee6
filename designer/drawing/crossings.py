"""Which wires pass behind which nodes that are not their own."""

from collections import defaultdict

import numpy as np
import numpy.typing as npt

from designer.drawing.overlaps import overlaps
from designer.drawing.wires import Floats

Ints = npt.NDArray[np.intp]

_INSET = 2.0
"""A wire that only touches the edge of a node does not pass behind it."""
_PARTS = 4
_EXACT_AT_ONCE = 40_000


def crossings(points: Floats, boxes: Floats, own: Ints) -> dict[int, list[int]]:
    """The nodes that each wire [E, P, 2] passes behind, by the wire's place; `own` [E, 2] are those at its ends."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    if not len(points) or not len(boxes):
        return found
    inner = boxes + np.array((_INSET, _INSET, -_INSET, -_INSET))
    parts = _parts(points)
    piece, node = overlaps(np.concatenate([parts.min(axis=1), parts.max(axis=1)], axis=1), inner)
    wire = piece // _PARTS
    other = (own[wire, 0] != node) & (own[wire, 1] != node)
    piece, node = piece[other], node[other]
    hit = np.concatenate(
        [
            _hits(parts[piece[first : first + _EXACT_AT_ONCE]], inner[node[first : first + _EXACT_AT_ONCE]])
            for first in range(0, max(len(piece), 1), _EXACT_AT_ONCE)
        ]
    )
    for one, behind in np.unique(np.stack([piece[hit] // _PARTS, node[hit]], axis=1), axis=0).tolist():
        found[one].append(behind)
    return found


def _parts(points: Floats) -> Floats:
    """Each wire in so many pieces [E * _PARTS, P, 2]: the boxes around pieces touch far fewer nodes."""
    count = (points.shape[1] - 1) // _PARTS
    pieces = [points[:, place * count : (place + 1) * count + 1] for place in range(_PARTS)]
    cut: Floats = np.stack(pieces, axis=1).reshape(-1, count + 1, 2)
    return cut


def _hits(lines: Floats, boxes: Floats) -> npt.NDArray[np.bool_]:
    """For each pair of a polyline [K, P, 2] and a box [K, 4], whether they meet (each piece clipped to the box)."""
    start, along = lines[:, :-1], np.diff(lines, axis=1)
    low, high = boxes[:, None, :2], boxes[:, None, 2:]
    flat = np.abs(along) < 1e-9
    step = np.where(flat, 1.0, along)
    one, other = (low - start) / step, (high - start) / step
    inside = (start >= low) & (start <= high)
    enter = np.where(flat, np.where(inside, -np.inf, np.inf), np.minimum(one, other)).max(axis=2)
    leave = np.where(flat, np.where(inside, np.inf, -np.inf), np.maximum(one, other)).min(axis=2)
    met: npt.NDArray[np.bool_] = (np.maximum(enter, 0.0) <= np.minimum(leave, 1.0)).any(axis=1)
    return met
