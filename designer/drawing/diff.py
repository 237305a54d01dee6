"""Two networks as pictures in which what differs stands out: added, removed and changed layers and wires.

What is alike is pale. Each difference has a frame, a chip with a sign and a word, and changed parameters are written
below the layer: colour never says it alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from designer.analysis.network import Analysis
from designer.drawing import words
from designer.drawing.annotations import outline
from designer.drawing.fading import faded
from designer.drawing.fonts import fitted, text_width
from designer.drawing.geometry import NODE_RADIUS
from designer.drawing.picture import Box, Dots, Mark, Picture, Polyline, Rect, Stroke, Text
from designer.drawing.scene import MARGIN, Placed, picture, placed
from designer.drawing.theme import Colour, Theme, mix
from designer.graph.ids import NodeId
from designer.graph.matching import Change, NetworkChanges
from designer.graph.model import Edge, Network

ADDED, REMOVED, CHANGED = "added", "removed", "changed"
SIGNS = {ADDED: "+", REMOVED: "−", CHANGED: "~"}
WORDS = {kind: kind for kind in SIGNS} | {"usual": "usual"}
"""What is written on pictures; whoever speaks another language gives other words for these."""

_PALE = 0.48
"""How much is seen of what is alike."""
_FRAME, _GAP = 2.4, 5.0
_CHIP_HEIGHT, _CHIP_PAD, _CHIP_SIZE = 18.0, 7.0, 11.0
_LINE, _LINES, _PAD = 15.0, 3, 7.0
_WIRE = 3.0
_DASH = (6.0, 4.0)


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two networks, and what is marked in it."""

    network: Network
    analysis: Analysis
    kinds: Mapping[NodeId, str]
    changes: Mapping[NodeId, tuple[Change, ...]]
    wires: tuple[Edge, ...]
    wires_are: str


def pictures(
    changes: NetworkChanges, before: Analysis, after: Analysis, theme: Theme, said: Mapping[str, str] = WORDS
) -> tuple[Picture, Picture]:
    """The first network with what was removed or changed, and the second with what was added or changed.

    `before` and `after` are the analyses of the two; `said` are the words to write.
    """
    there = {changes.same[key]: found for key, found in changes.changed.items()}
    removed = dict.fromkeys(changes.removed, REMOVED) | dict.fromkeys(changes.changed, CHANGED)
    added = dict.fromkeys(changes.added, ADDED) | dict.fromkeys(there, CHANGED)
    first = _Side(changes.before, before, removed, changes.changed, changes.disconnected, REMOVED)
    second = _Side(changes.after, after, added, there, changes.connected, ADDED)
    return _drawn(first, theme, said), _drawn(second, theme, said)


def colour_of(kind: str, theme: Theme) -> Colour:
    """The colour of a kind of difference."""
    return {ADDED: theme.success, REMOVED: theme.error, CHANGED: theme.warning}[kind]


def _drawn(side: _Side, theme: Theme, said: Mapping[str, str]) -> Picture:
    base = picture(side.network, side.analysis, theme)
    if not side.kinds and not side.wires:
        return base
    place = placed(side.network, side.analysis, theme)
    dots = [mark for mark in base.marks if isinstance(mark, Dots)]
    marks = [*dots, *faded((mark for mark in base.marks if not isinstance(mark, Dots)), theme.canvas, _PALE)]
    stroke = Stroke(colour_of(side.wires_are, theme), _WIRE, _DASH if side.wires_are == REMOVED else None)
    marks += (Polyline(place.wires[edge], stroke) for edge in side.wires)
    for key, kind in side.kinds.items():
        box = place.boxes[key]
        marks += _halo(box, colour_of(kind, theme), theme, dashed=kind == REMOVED)
        marks += place.marks[key]
        marks += _chip(box, kind, theme, said)
        marks += _lines(box, side.changes.get(key, ()), theme, said)
    summary = "; ".join(f"{side.network.nodes[key].name} {said[kind]}" for key, kind in side.kinds.items())
    return replace(base, box=_room(base.box, side, place), marks=tuple(marks), summary=summary)


def _halo(box: Box, colour: Colour, theme: Theme, *, dashed: bool) -> Iterator[Mark]:
    """A frame around a node, on a faint ground of the same colour."""
    left, top, right, bottom = box[0] - _GAP, box[1] - _GAP, box[2] + _GAP, box[3] + _GAP
    width, height, radius = right - left, bottom - top, NODE_RADIUS + _GAP
    yield Rect(left, top, width, height, radius, mix(colour, theme.canvas, 0.16))
    yield Polyline(outline(left, top, width, height, radius), Stroke(colour, _FRAME, _DASH if dashed else None))


def _chip(box: Box, kind: str, theme: Theme, said: Mapping[str, str]) -> Iterator[Mark]:
    """The sign and the word, on the upper edge of the frame."""
    text = f"{SIGNS[kind]} {said[kind]}"
    colour = colour_of(kind, theme)
    width = text_width(text, "sans", 600, _CHIP_SIZE) + 2 * _CHIP_PAD
    left, top = box[0] + 8, box[1] - _GAP - _CHIP_HEIGHT / 2 - 2
    yield Rect(left, top, width, _CHIP_HEIGHT, _CHIP_HEIGHT / 2, theme.panel, Stroke(colour, 1.4))
    yield Text(left + _CHIP_PAD, top + _CHIP_HEIGHT * 0.7, text, "sans", _CHIP_SIZE, 600, theme.title)


def _lines(box: Box, found: tuple[Change, ...], theme: Theme, said: Mapping[str, str]) -> Iterator[Mark]:
    """What changed in a layer, below it: `out_channels 8 → 16`."""
    if not found:
        return
    told = [_told(change, said) for change in found]
    if len(told) > _LINES:
        told[_LINES - 1 :] = [f"+{len(found) - _LINES + 1}"]
    room = box[2] - box[0]
    top = box[3] + _GAP + 4
    edge = Stroke(mix(colour_of(CHANGED, theme), theme.border, 0.6), 1.0)
    yield Rect(box[0], top, room, len(told) * _LINE + 6, 6.0, theme.panel, edge)
    for row, text in enumerate(told):
        shown = fitted(text, "mono", 500, 10, room - 2 * _PAD)
        yield Text(box[0] + _PAD, top + 3 + (row + 0.72) * _LINE, shown, "mono", 10, 500, theme.title)


def _told(change: Change, said: Mapping[str, str]) -> str:
    before, after = (said["usual"] if value is None else words.value(value) for value in (change.before, change.after))
    return f"{change.what} {before} → {after}"


def _room(box: Box, side: _Side, place: Placed) -> Box:
    """The picture's box with room for what stands below changed layers."""
    lowest = max((place.boxes[key][3] for key in side.changes), default=box[1])
    return box[0], box[1], box[2], max(box[3], lowest + _LINES * _LINE + MARGIN / 2)
