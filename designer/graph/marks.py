"""What people write on the canvas beside the layers: frames around layers, and notes. They mean nothing to the network.

Which layers are in a frame follows from where they are: nobody keeps a list that could be wrong.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from designer.graph.reading import Field
from designer.graph.recipe import Json

MarkId: TypeAlias = str
Point: TypeAlias = tuple[float, float]

COLOURS = ("blue", "violet", "teal", "green", "amber", "orange", "pink", "grey")
"""The names of the colours that a frame may have."""

SMALLEST = 24.0
"""The least width and height of a frame or note, in canvas units."""

HEAD = (86.0, 15.0)
"""From a node's corner to the middle of its head: a node is in a frame if that point is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A titled rectangle behind layers. `colour` is one of `COLOURS`; another one, from a later version, is kept."""

    id: MarkId
    title: str = ""
    colour: str = COLOURS[0]
    x: float = 0.0
    y: float = 0.0
    width: float = 240.0
    height: float = 160.0
    locked: bool = False
    extras: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A text in Markdown on the canvas."""

    id: MarkId
    text: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 240.0
    height: float = 120.0
    locked: bool = False
    extras: Mapping[str, Json] = field(default_factory=dict)


Mark: TypeAlias = Frame | Note


# Any: a field of either kind of mark.
def replaced(mark: Mark, **changes: Any) -> Mark:
    """A mark with some fields changed."""
    return replace(mark, **changes)


def is_within(frame: Mark, x: float, y: float) -> bool:
    """Whether a point is within a frame."""
    return frame.x <= x <= frame.x + frame.width and frame.y <= y <= frame.y + frame.height


def holds_node(frame: Mark, x: float, y: float) -> bool:
    """Whether a node whose corner is at (x, y) is in a frame."""
    return is_within(frame, x + HEAD[0], y + HEAD[1])


def holds_mark(frame: Mark, mark: Mark) -> bool:
    """Whether another mark is in a frame: a note whose middle is, a frame that is smaller and all of which is."""
    if isinstance(mark, Note):
        return is_within(frame, mark.x + mark.width / 2, mark.y + mark.height / 2)
    inside = is_within(frame, mark.x, mark.y) and is_within(frame, mark.x + mark.width, mark.y + mark.height)
    return inside and mark.width * mark.height < frame.width * frame.height


def frames_in(marks: Iterable[Mark], chosen: Collection[str]) -> tuple[Frame, ...]:
    """The frames among some marks."""
    return tuple(mark for mark in marks if isinstance(mark, Frame) and mark.id in chosen)


def mark_to_json(mark: Mark) -> dict[str, Any]:
    """A mark as a JSON object, its kind first."""
    words = {"title": mark.title, "colour": mark.colour} if isinstance(mark, Frame) else {"text": mark.text.split("\n")}
    place = {"x": mark.x, "y": mark.y, "width": mark.width, "height": mark.height}
    locked = {"locked": True} if mark.locked else {}
    kind = "frame" if isinstance(mark, Frame) else "note"
    return {"mark": kind, "id": mark.id, **words, **place, **locked, **mark.extras}


def mark_from_json(field: Field) -> Mark:
    """A mark from a JSON object."""
    kind = field.at("mark").text()
    if kind not in ("frame", "note"):
        raise field.at("mark").error("“frame” or “note”")
    common: dict[str, Any] = {name: field.at(name, 0.0).number() for name in ("x", "y")}
    common |= {name: _size(field.at(name)) for name in ("width", "height")}
    common |= {"id": field.at("id").text(), "locked": field.at("locked", False).flag()}
    known = ("mark", "id", "x", "y", "width", "height", "locked")
    if kind == "note":
        text = "\n".join(line.whole_text() for line in field.at("text").items())
        return Note(text=text, extras=field.rest(*known, "text"), **common)
    title, colour = field.at("title").whole_text(), field.at("colour", COLOURS[0]).text()
    return Frame(title=title, colour=colour, extras=field.rest(*known, "title", "colour"), **common)


def marks_from_json(field: Field, taken: Collection[str]) -> tuple[Mark, ...]:
    """All marks of a network, whose nodes have the ids `taken`."""
    seen = set(taken)
    found: list[Mark] = []
    for item in field.items():
        mark = mark_from_json(item)
        if mark.id in seen:
            raise item.at("id").error("an id that no other node, frame or note has")
        seen.add(mark.id)
        found.append(mark)
    return tuple(found)


def _size(field: Field) -> float:
    number = field.number()
    if number < SMALLEST:
        raise field.error(f"a number of at least {SMALLEST:g}")
    return number
