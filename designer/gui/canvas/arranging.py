"""Aligning and distributing nodes: where they come to stand. Pure arithmetic over boxes."""

from collections.abc import Mapping

from designer.graph.ids import NodeId

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Positions = dict[NodeId, tuple[float, float]]

SIDES = ("left", "centre", "right", "top", "middle", "bottom")


def aligned(boxes: Mapping[NodeId, Box], side: str) -> Positions:
    """The top left corners with which all boxes share a side, or the line through their middle."""
    if not boxes:
        return {}
    left, top = min(box[0] for box in boxes.values()), min(box[1] for box in boxes.values())
    right, bottom = max(box[2] for box in boxes.values()), max(box[3] for box in boxes.values())
    found: Positions = {}
    for key, (x1, y1, x2, y2) in boxes.items():
        width, height = x2 - x1, y2 - y1
        found[key] = {
            "left": (left, y1),
            "centre": ((left + right - width) / 2, y1),
            "right": (right - width, y1),
            "top": (x1, top),
            "middle": (x1, (top + bottom - height) / 2),
            "bottom": (x1, bottom - height),
        }[side]
    return found


def distributed(boxes: Mapping[NodeId, Box], *, across: bool) -> Positions:
    """The corners with which the gaps between boxes are equal, from left to right (`across`) or from top to bottom.

    The first and the last stay where they are.
    """
    axis = 0 if across else 1
    row = sorted(boxes, key=lambda key: (boxes[key][axis], boxes[key][1 - axis]))
    if len(row) < _FEWEST:
        return {key: boxes[key][:2] for key in row}
    sizes = [boxes[key][axis + 2] - boxes[key][axis] for key in row]
    gap = (boxes[row[-1]][axis + 2] - boxes[row[0]][axis] - sum(sizes)) / (len(row) - 1)
    found: Positions = {}
    at = boxes[row[0]][axis]
    for key, size in zip(row, sizes, strict=True):
        other = boxes[key][1 - axis]
        place = boxes[key][axis] if key == row[-1] else round(at, 3)
        found[key] = (place, other) if across else (other, place)
        at += size + gap
    return found


_FEWEST = 3
"""Between two there is only one gap."""
