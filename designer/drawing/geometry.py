"""Where things are on a node: measures in canvas units, x right, y down; a node's place is its top left corner.

Ports stand on the left (inputs) and right (outputs) edge, one row each; a port that takes many wires has a row for
each.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from designer.catalogue.layer import LayerDef

GRID = 4
"""Nodes snap to multiples of this."""

NODE_WIDTH = 172
NODE_HEIGHT = 76
NODE_RADIUS = 10
HEADER_HEIGHT = 30
STRIP_WIDTH = 4
ICON_TILE = 18
ICON_TILE_RADIUS = 5
ICON_SIZE = 12
ICON_X = 12
TITLE_X = 37
OP_RIGHT = 10
HEADING_GAP = 5
TEXT_X = 15
TITLE_BASELINE = 20
SUMMARY_BASELINE = 49
FOOT_BASELINE = 66
GAP_X = 66
GAP_Y = 66

PILE = 2
"""So many cards lie behind a block's."""
PILE_STEP = 4
"""How far each of them peeks out below."""
PILE_INSET = 7
"""How much narrower each of them is, at either side."""

MARK_SIZE = 12
MARK_GAP = 5
"""Between the small signs in a node's lower right corner."""
TIMES_HEIGHT = 14
TIMES_PAD = 5

SHADOW_BLUR = 14
SHADOW_DROP = 5

PORT_SIZE = 10
PORT_RING = 2.4
PORT_PITCH = 14

PILL_HEIGHT = 16
PILL_RADIUS = 8
PILL_PAD = 6
PILL_SIGN = 6.5
"""The form of the tensor's kind before its shape: a small port."""
PILL_GAP = 4.0
PILL_LIFT = 15

DOT_PITCH = 24
DOT_RADIUS = 1.15

_ROWS_AT_NORMAL_HEIGHT = 3


@dataclass(frozen=True, slots=True)
class Slot:
    """One row of a node's edge: the `index`-th wire of a port; `wired` if it is there, `missing` if it must be."""

    port: str
    index: int
    wired: bool
    missing: bool = False


def input_slots(entry: LayerDef | None, wires: Sequence[str]) -> tuple[Slot, ...]:
    """The rows on a node's left edge. `wires` names the port of each wire that arrives, in document order.

    Ports of the entry come first, in its order; ports that it does not have (an unknown layer, a removed port) follow.
    A port that takes many wires shows at least as many rows as it needs.
    """
    counts = Counter(wires)
    slots: list[Slot] = []
    for port in entry.inputs if entry else ():
        wired = counts.pop(port.name, 0)
        rows = max(wired, port.min_wires, 1) if port.many else 1
        least = 0 if port.optional else port.min_wires
        slots += [Slot(port.name, row, row < wired, missing=wired <= row < least) for row in range(rows)]
    return (*slots, *(Slot(port, 0, wired=True) for port in counts))


def output_slots(entry: LayerDef | None, wires: Iterable[str], tensors: int = 0) -> tuple[Slot, ...]:
    """The rows on a node's right edge. `wires` names the port of each wire that leaves.

    `tensors`: how many the layer is known to give; so many of its optional outputs are there.
    """
    used = dict.fromkeys(wires)
    known = [port.name for port in entry.outputs_given(tensors)] if entry else []
    return (
        *(Slot(name, 0, name in used) for name in known),
        *(Slot(name, 0, wired=True) for name in used if name not in known),
    )


def height_for(rows: int) -> int:
    """The height of a node with so many rows on its busier edge, a multiple of the grid."""
    if rows <= _ROWS_AT_NORMAL_HEIGHT:
        return NODE_HEIGHT
    extra = (rows - _ROWS_AT_NORMAL_HEIGHT) * PORT_PITCH
    return NODE_HEIGHT + -(-extra // GRID) * GRID


def node_size(entry: LayerDef | None, wires: Sequence[str] = (), tensors: int = 0) -> tuple[int, int]:
    """Width and height of a node; `wires` as for `input_slots`, `tensors` as for `output_slots`."""
    rows = max(len(input_slots(entry, wires)), len(output_slots(entry, (), tensors)))
    return NODE_WIDTH, height_for(rows)


def heading_widths(title: float, op: float) -> tuple[float, float]:
    """The room for a node's name and for its type, from how wide they are: the name is cut last."""
    room = NODE_WIDTH - TITLE_X - OP_RIGHT - HEADING_GAP
    width = min(title, room - min(op, _LEAST_OP_SHARE * room))
    return width, min(op, room - width)


_LEAST_OP_SHARE = 0.3


def row_offset(row: int, rows: int, height: float) -> float:
    """How far below a node's top the `row`-th of `rows` ports stands: centred in the body."""
    centre = (HEADER_HEIGHT + height) / 2
    return centre + (row - (rows - 1) / 2) * PORT_PITCH


def snapped(value: float) -> float:
    """The nearest multiple of the grid."""
    return float(round(value / GRID) * GRID)
