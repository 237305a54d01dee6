"""How frames and notes look: one list of primitives for canvas and pictures.

A frame is a quiet ground behind layers with a chip for its title on its upper edge. From afar the chip grows, so that
the structure of a large network can be read when its layers cannot.
"""

from collections.abc import Iterable, Iterator
from math import cos, floor, log, pi, sin

from designer.catalogue.layer import Family
from designer.drawing.fonts import fitted, text_width
from designer.drawing.markdown import laid_out
from designer.drawing.picture import Box, Icon, Mark, Point, Polyline, Rect, Stroke, Text
from designer.drawing.theme import Colour, Theme, mix
from designer.graph.marks import Frame, Note
from designer.graph.marks import Mark as Drawn

RADIUS = 14.0
CHIP_HEIGHT = 22.0
CHIP_X = 14.0
CHIP_PAD = 9.0
CHIP_SIZE = 12.0
CHIP_LARGEST = 7.0
"""A chip grows to at most so many times its size."""
NOTE_RADIUS = 8.0
NOTE_PAD = 12.0
UNTITLED = "Frame"
EMPTY_NOTE = "Empty note"
LOCK_SIZE = 12.0

_CHIP_SHARE = 0.6
"""A chip that grows is at most so much as high as its frame."""
_NOTE_GROWS_FROM = 1.6
"""Below this growth the text of a note can be read as it is."""
_NOTE_STEP = 1.15
"""The text grows in steps of this factor: not every step of a zoom breaks it into other lines."""
_DASH = (7.0, 5.0)
_FAMILIES = {
    "blue": Family.CONVOLUTION,
    "violet": Family.LINEAR,
    "teal": Family.NORMALISATION,
    "green": Family.POOLING,
    "amber": Family.ACTIVATION,
    "orange": Family.ATTENTION,
    "pink": Family.MERGE,
    "grey": Family.IO,
}


def frame_colour(theme: Theme, name: str) -> Colour:
    """The colour of a frame by its name; grey for one that nobody knows."""
    return theme.families[_FAMILIES.get(name, Family.IO)]


def chip_ground(theme: Theme, name: str) -> Colour:
    """What the title of a frame stands on."""
    return mix(frame_colour(theme, name), theme.panel, 0.2)


def note_ground(theme: Theme) -> Colour:
    """What the text of a note stands on."""
    return mix(theme.families[Family.ACTIVATION], theme.node, 0.07)


def growth(scale: float) -> float:
    """How many times its size a chip has at a zoom: as large as at 90 %, as long as that is not absurd."""
    return min(max(0.9 / scale, 1.0), CHIP_LARGEST)


def chip_box(frame: Frame, grown: float = 1.0) -> Box:
    """Where the chip of a frame is: on its upper edge, growing upwards, no wider than the frame."""
    grown = _grown(frame, grown)
    height = CHIP_HEIGHT * grown
    left, bottom = frame.x + min(CHIP_X, frame.width / 10), frame.y + CHIP_HEIGHT / 2
    lock = (LOCK_SIZE + 4) * grown if frame.locked else 0.0
    wanted = text_width(frame.title or UNTITLED, "sans", 600, CHIP_SIZE * grown) + 2 * CHIP_PAD * grown + lock
    return left, bottom - height, min(left + wanted, max(frame.x + frame.width, left + height)), bottom


def _grown(frame: Frame, grown: float) -> float:
    """How much a chip grows on this frame: it must not hide a small one."""
    return min(grown, max(1.0, frame.height / CHIP_HEIGHT * _CHIP_SHARE))


def back_to_front(marks: Iterable[Drawn]) -> list[Drawn]:
    """The marks as they are painted: frames first, the largest of them first of all; then notes."""
    ordered = sorted(marks, key=lambda mark: -mark.width * mark.height)
    return [*(m for m in ordered if isinstance(m, Frame)), *(m for m in marks if isinstance(m, Note))]


def ground_marks(mark: Drawn, theme: Theme, grown: float = 1.0) -> tuple[Mark, ...]:
    """What lies below wires: the ground and the edge of a frame."""
    return tuple(_ground(mark, theme, grown)) if isinstance(mark, Frame) else ()


def word_marks(mark: Drawn, theme: Theme, grown: float = 1.0) -> tuple[Mark, ...]:
    """What lies over wires, but below layers: the chip of a frame, a note."""
    return tuple(_chip(mark, theme, grown) if isinstance(mark, Frame) else _note(mark, theme, grown))


def reach(mark: Drawn, grown: float = 1.0) -> Box:
    """The box around all of a frame or note."""
    box = mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
    if isinstance(mark, Note):
        return box
    left, top, right, _ = chip_box(mark, grown)
    return min(box[0], left), min(box[1], top), max(box[2], right), box[3]


def outline(x: float, y: float, width: float, height: float, radius: float) -> tuple[Point, ...]:
    """A rectangle with round corners as a closed line."""
    corners = ((x + width, y, -pi / 2), (x + width, y + height, 0.0), (x, y + height, pi / 2), (x, y, pi))
    points = []
    for cx, cy, first in corners:
        inner = (cx - radius if cx > x else cx + radius), (cy - radius if cy > y else cy + radius)
        angles = (first + pi / 2 * step / 6 for step in range(7))
        points += [(inner[0] + radius * cos(angle), inner[1] + radius * sin(angle)) for angle in angles]
    return (*points, points[0])


def _ground(frame: Frame, theme: Theme, grown: float) -> Iterator[Mark]:
    colour = frame_colour(theme, frame.colour)
    radius = min(RADIUS, frame.width / 2, frame.height / 2)
    yield Rect(frame.x, frame.y, frame.width, frame.height, radius, mix(colour, theme.canvas, 0.06))
    share = 0.8 if theme.is_high_contrast else 0.42
    line = Stroke(mix(colour, theme.canvas, share), 1.2 * min(grown, 3.0), (_DASH[0] * grown, _DASH[1] * grown))
    yield Polyline(outline(frame.x, frame.y, frame.width, frame.height, radius), line)


def _chip(frame: Frame, theme: Theme, grown: float) -> Iterator[Mark]:
    colour, grown = frame_colour(theme, frame.colour), _grown(frame, grown)
    left, top, right, bottom = chip_box(frame, grown)
    edge = Stroke(mix(colour, theme.panel, 0.6), 1.0)
    yield Rect(left, top, right - left, bottom - top, 7.0 * grown, chip_ground(theme, frame.colour), edge)
    x, baseline = left + CHIP_PAD * grown, (top + bottom) / 2 + CHIP_SIZE * grown * 0.36
    if frame.locked:
        size = LOCK_SIZE * grown
        yield Icon("lock", x, (top + bottom - size) / 2, size, Stroke(theme.text, 1.2 * grown))
        x += size + 4 * grown
    words = fitted(frame.title or UNTITLED, "sans", 600, CHIP_SIZE * grown, right - CHIP_PAD * grown - x)
    ink = theme.title if frame.title else theme.text
    yield Text(x, baseline, words, "sans", CHIP_SIZE * grown, 600, ink)


def _note(note: Note, theme: Theme, grown: float) -> Iterator[Mark]:
    tint = theme.families[Family.ACTIVATION]
    edge = Stroke(mix(tint, theme.border, 0.9 if theme.is_high_contrast else 0.3), 1.0)
    yield Rect(note.x, note.y, note.width, note.height, NOTE_RADIUS, note_ground(theme), edge)
    inks = {"text": theme.text, "title": theme.title, "muted": theme.muted}
    left, top = note.x + NOTE_PAD, note.y + NOTE_PAD
    width, room = note.width - 2 * NOTE_PAD, note.height - 2 * NOTE_PAD
    if not note.text.strip():
        yield Text(left, top + 11, fitted(EMPTY_NOTE, "sans", 400, 12, width), "sans", 12, 400, theme.muted)
    times = _note_times(note, grown, room)
    for line in laid_out(note.text, max(width / times, 1.0)).lines:
        below = line.baseline * times
        if below > room + 2:
            yield Text(left + width, note.y + note.height - 6, "…", "sans", 13 * times, 600, theme.muted, "end")
            break
        if line.is_rule:
            yield Polyline(((left, top + below), (left + width, top + below)), Stroke(edge.colour, times))
        for run in line.runs:
            text = run.text.rstrip()
            if text:
                x, size = left + run.x * times, run.size * times
                yield Text(x, top + below, text, run.family, size, run.weight, inks[line.ink])
    if note.locked:
        x = note.x + note.width - LOCK_SIZE - 6
        yield Icon("lock", x, note.y + note.height - LOCK_SIZE - 6, LOCK_SIZE, Stroke(theme.muted, 1.2))


def _note_times(note: Note, grown: float, room: float) -> float:
    """How many times its size a note's text has: from afar it grows as long as its first line has room."""
    lines = laid_out(note.text, max(note.width - 2 * NOTE_PAD, 1.0)).lines if grown > _NOTE_GROWS_FROM else ()
    if not lines:
        return 1.0
    wanted = min(grown, room / max(lines[0].baseline, 1.0))
    return max(1.0, _NOTE_STEP ** floor(log(max(wanted, 1.0), _NOTE_STEP)))


def text_height(note: Note) -> float:
    """How high a note must be to show all of its text."""
    return laid_out(note.text, max(note.width - 2 * NOTE_PAD, 1.0)).height + 2 * NOTE_PAD
