"""Frames and notes of a network that is built in Python: what they are around is said, where they are follows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from designer.analysis.network import Analysis
from designer.api.errors import ApiError
from designer.drawing.annotations import text_height
from designer.drawing.geometry import GRID, node_size, snapped
from designer.graph.edits import Batch, SetMark
from designer.graph.ids import NodeId, new_id
from designer.graph.marks import COLOURS, Frame, Mark, Note, replaced
from designer.graph.model import Network

Box = tuple[float, float, float, float]

_AROUND, _ABOVE = 20.0, 32.0
"""Canvas units between what is framed and its frame, at the sides and above, where its title is."""
_OVER, _BESIDE = 72.0, 24.0
"""Between a note and the network below it, and between two notes."""
_NOTE_WIDTH, _NOTE_HEIGHT = 240.0, 64.0


@dataclass(frozen=True, slots=True)
class Wish:
    """A frame or note that has no place yet, and the layers that it is about; none means all."""

    mark: Mark
    about: tuple[NodeId, ...]


def frame_for(title: str, colour: str, about: Sequence[NodeId]) -> Wish:
    """A frame around layers. Raises `ApiError` if there are none, or the colour is none of a frame."""
    if not about:
        raise ApiError("A frame is around layers. Name those that it is to be around.")
    if colour not in COLOURS:
        raise ApiError(f"“{colour}” is no colour of a frame. Choose one of {', '.join(COLOURS)}.")
    return Wish(Frame(id=new_id("m"), title=title, colour=colour), tuple(about))


def note_for(text: str, about: Sequence[NodeId]) -> Wish:
    """A note above a layer, or above the whole network."""
    return Wish(Note(id=new_id("m"), text=text), tuple(about))


def put(network: Network, analysis: Analysis, wishes: Iterable[Wish]) -> Batch:
    """The edit that puts frames around their layers, and notes above the network, side by side."""
    boxes = dict(_boxes(network, analysis))
    frames = [replaced(wish.mark, **_around(boxes, wish)) for wish in wishes if isinstance(wish.mark, Frame)]
    top = min([box[1] for box in boxes.values()] + [frame.y for frame in frames], default=0.0)
    marks: list[Mark] = [*frames]
    free = float("-inf")
    notes = [(_bounds(boxes, wish.about)[0], wish.mark) for wish in wishes if isinstance(wish.mark, Note)]
    for wanted, note in sorted(notes, key=lambda pair: pair[0]):
        sized = replaced(note, x=snapped(max(wanted, free)), width=_NOTE_WIDTH)
        height = max(_NOTE_HEIGHT, snapped(text_height(sized)) + GRID) if isinstance(sized, Note) else _NOTE_HEIGHT
        marks.append(replaced(sized, y=snapped(top - _OVER - height), height=height))
        free = sized.x + _NOTE_WIDTH + _BESIDE
    return Batch(tuple(SetMark(network.id, mark.id, mark) for mark in marks))


def _boxes(network: Network, analysis: Analysis) -> Iterator[tuple[NodeId, Box]]:
    for node in network:
        report = analysis.nodes.get(node.id)
        width, height = node_size(report.entry if report else None)
        yield node.id, (node.x, node.y, node.x + width, node.y + height)


def _around(boxes: Mapping[NodeId, Box], wish: Wish) -> dict[str, float]:
    left, top, right, bottom = _bounds(boxes, wish.about)
    x, y = snapped(left - _AROUND), snapped(top - _ABOVE)
    return {"x": x, "y": y, "width": snapped(right + _AROUND - x), "height": snapped(bottom + _AROUND - y)}


def _bounds(boxes: Mapping[NodeId, Box], about: Sequence[NodeId]) -> Box:
    """The box around some layers, or around all."""
    meant = [boxes[id] for id in about if id in boxes] or [*boxes.values()] or [(0.0, 0.0, 0.0, 0.0)]
    lefts, tops, rights, bottoms = zip(*meant, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
