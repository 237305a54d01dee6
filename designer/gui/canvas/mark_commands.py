"""What keys, menus and actions do with frames, notes and the points of wires."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from designer.drawing.annotations import text_height
from designer.drawing.geometry import GRID, snapped
from designer.graph.edits import Batch, Edit, SetBends, SetMark
from designer.graph.ids import new_id
from designer.graph.marks import COLOURS, Frame, Mark, MarkId, Note, replaced
from designer.graph.model import Edge
from designer.gui.canvas import locks
from designer.gui.canvas.gestures.bends import remove_point
from designer.gui.canvas.gestures.marks import LEAST
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_AROUND = 20.0
_ABOVE = 32.0
"""Canvas units between what is framed and its frame, at the sides and above, where the chip is."""
_NOTE_SIZE = (240.0, 112.0)


def frame_selection(canvas: CanvasView) -> None:
    """Puts a frame around what is selected, and waits for its title."""
    session = canvas.session
    box = bounds_of(canvas, session.chosen)
    if box is None:
        session.message.emit("info", tr("Select the layers that the frame is to be around first."))
        return
    left, top, right, bottom = snapped(box[0] - _AROUND), snapped(box[1] - _ABOVE), box[2] + _AROUND, box[3] + _AROUND
    count = sum(isinstance(mark, Frame) for mark in session.network.marks)
    width, height = snapped(right - left), snapped(bottom - top)
    _add(canvas, Frame(id=new_id("m"), colour=COLOURS[count % len(COLOURS)], x=left, y=top, width=width, height=height))


def add_note(canvas: CanvasView) -> None:
    """Adds a note at the pointer, and waits for its text."""
    x, y = canvas.pointer.place
    width, height = _NOTE_SIZE
    _add(canvas, Note(id=new_id("m"), x=snapped(x - width / 2), y=snapped(y - height / 4), width=width, height=height))


def edit(canvas: CanvasView, mark: MarkId) -> None:
    """Opens a frame's title or a note's text to be written in, where it is."""
    shown = canvas.session.network.mark(mark)
    if shown is not None and mark in locks.free(canvas, (mark,)):
        canvas.select(frozenset((mark,)))
        canvas.mark_fields.open(shown)


def edit_selected(canvas: CanvasView) -> bool:
    """Opens the one frame or note that is selected; answers whether there was one."""
    session = canvas.session
    if session.selection or len(session.selected_marks) != 1:
        return False
    edit(canvas, next(iter(session.selected_marks)))
    return True


def write(canvas: CanvasView, mark: MarkId, text: str) -> None:
    """Gives a frame a title, or a note a text; a note grows until all of it is seen."""
    shown = canvas.session.network.mark(mark)
    if isinstance(shown, Frame):
        set_mark(canvas, shown, title=" ".join(text.split()))
    elif isinstance(shown, Note):
        needed = ceil(text_height(replace(shown, text=text)) / GRID) * float(GRID)
        set_mark(canvas, shown, text=text, height=max(shown.height, needed))


def set_mark(canvas: CanvasView, mark: Mark, **changes: object) -> None:
    """Changes a frame or note, if that is a change."""
    after = replaced(mark, **changes)
    if after != mark:
        canvas.session.do(SetMark(canvas.session.network_id, mark.id, after))


def set_colour(canvas: CanvasView, colour: str) -> None:
    """Gives the selected frames a colour."""
    session = canvas.session
    frames = [mark for mark in session.network.marks if mark.id in session.selected_marks and isinstance(mark, Frame)]
    ids = locks.free(canvas, {mark.id for mark in frames})
    steps = [
        SetMark(session.network_id, frame.id, replaced(frame, colour=colour))
        for frame in frames
        if frame.id in ids and frame.colour != colour
    ]
    if steps:
        session.do(Batch(tuple(steps), "colour the frame" if len(steps) == 1 else f"colour {len(steps)} frames"))


def resize(wider: float, higher: float) -> Callable[[CanvasView], None]:
    """A command that moves the right or lower edge of the selected frames and notes; a row of steps undoes together."""

    def command(canvas: CanvasView) -> None:
        session = canvas.session
        ids = locks.free(canvas, session.selected_marks)
        marks = [mark for mark in session.network.marks if mark.id in ids]
        steps = [
            SetMark(session.network_id, mark.id, after)
            for mark in marks
            if (after := _resized(mark, wider, higher)) != mark
        ]
        if not session.selected_marks:
            session.message.emit("info", tr("Select the frame or note to make larger or smaller first."))
        elif steps:
            edit = steps[0] if len(steps) == 1 else Batch(tuple(steps), f"resize {len(steps)} frames and notes")
            session.do(edit, gesture=f"resize {' '.join(sorted(ids))}")

    return command


def _resized(mark: Mark, wider: float, higher: float) -> Mark:
    least = LEAST["frame" if isinstance(mark, Frame) else "note"]
    return replaced(
        mark,
        width=mark.width + max(wider, min(least[0] - mark.width, 0.0)),
        height=mark.height + max(higher, min(least[1] - mark.height, 0.0)),
    )


def walk_marks(step: int) -> Callable[[CanvasView], None]:
    """A command that selects the next frame or note and brings it into view."""

    def command(canvas: CanvasView) -> None:
        marks = canvas.session.network.marks
        if not marks:
            canvas.session.message.emit("info", tr("There are no frames and notes here."))
            return
        here = [at for at, mark in enumerate(marks) if mark.id in canvas.session.selected_marks]
        found = marks[(here[0] + step) % len(marks)] if here else marks[0 if step > 0 else -1]
        canvas.select(frozenset((found.id,)))
        canvas.camera.reveal((found.x, found.y, found.x + found.width, found.y + found.height))

    return command


def delete_bend(canvas: CanvasView) -> bool:
    """Removes the selected point of a wire; answers whether there was one."""
    bend = canvas.shown.bend
    if bend is None or bend[0] not in canvas.session.network.bends:
        return False
    remove_point(canvas, *bend)
    return True


def straighten(canvas: CanvasView, edge: Edge) -> None:
    """Lets a wire find its own way again."""
    canvas.session.do(SetBends(canvas.session.network_id, edge))


def with_marks_gone(canvas: CanvasView, edit: Edit | None, chosen: Collection[str]) -> Edit | None:
    """An edit that deletes nodes, with the chosen frames and notes deleted, too."""
    network = canvas.session.network
    marks = [mark for mark in network.marks if mark.id in chosen]
    gone: tuple[Edit, ...] = tuple(SetMark(network.id, mark.id, None) for mark in marks)
    if not gone:
        return edit
    if edit is None:
        thing = "frame" if isinstance(marks[0], Frame) else "note"
        return Batch(gone, f"delete {thing}" if len(marks) == 1 else f"delete {len(marks)} frames and notes")
    return Batch((edit, *gone), edit.label if isinstance(edit, Batch) else "")


def bounds_of(canvas: CanvasView, ids: Collection[str]) -> tuple[float, float, float, float] | None:
    """The box around some nodes, frames and notes."""
    arrays = canvas.arrays
    boxes = [*arrays.node_boxes(arrays.rows(ids)).tolist()]
    boxes += [[m.x, m.y, m.x + m.width, m.y + m.height] for m in arrays.marks if m.id in ids]
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _add(canvas: CanvasView, mark: Mark) -> None:
    if canvas.session.do(SetMark(canvas.session.network_id, mark.id, mark)):
        canvas.select(frozenset((mark.id,)))
        canvas.mark_fields.open(mark)
