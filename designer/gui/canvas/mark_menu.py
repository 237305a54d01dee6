"""The parts of the context menu for frames, notes, locks and the points of wires; and how an entry is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from designer.drawing.annotations import frame_colour
from designer.graph.marks import COLOURS, Frame
from designer.graph.model import Edge
from designer.gui.canvas import locks, mark_commands
from designer.gui.canvas.gestures.bends import add_point, remove_point
from designer.gui.canvas.hits import BendHit
from designer.gui.icons import icon
from designer.gui.tongue import later, tr

if TYPE_CHECKING:
    from designer.drawing.theme import Theme
    from designer.gui.canvas.gestures.base import Pointer
    from designer.gui.canvas.view import CanvasView

_SWATCH = 16


def entry(
    canvas: CanvasView, menu: QMenu, words: str, picture: str, run: Callable[[], object], command: str = ""
) -> Callable[[bool], None]:
    """Adds an action and answers what switches it on or off.

    The key of the `command` (its id in the canvas' table) is only shown: the canvas hears it itself.
    """
    action = menu.addAction(icon(picture, canvas.theme.text), tr(words))
    for key in canvas.keys.keys(command)[:1]:
        action.setText(f"{tr(words)}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}")
    action.triggered.connect(lambda: run())
    return action.setEnabled


def fill_for_marks(canvas: CanvasView, menu: QMenu) -> None:
    """What can be done with the selected frames and notes."""
    session = canvas.session
    marks = [mark for mark in session.network.marks if mark.id in session.selected_marks]
    if len(marks) == 1:
        words = later("Edit the title") if isinstance(marks[0], Frame) else later("Edit the text")
        entry(canvas, menu, words, "pencil", lambda: mark_commands.edit(canvas, marks[0].id), "canvas.rename")
    if any(isinstance(mark, Frame) for mark in marks):
        _fill_colours(canvas, menu.addMenu(tr("Colour")), {m.colour for m in marks if isinstance(m, Frame)})
    _fill_lock(canvas, menu)
    menu.addSeparator()
    entry(canvas, menu, "Copy", "copy", canvas.copy, "canvas.copy")
    entry(canvas, menu, "Duplicate", "copy-plus", canvas.duplicate, "canvas.duplicate")
    entry(canvas, menu, "Delete", "trash-2", canvas.delete_selection, "canvas.delete")


def fill_for_frames(canvas: CanvasView, menu: QMenu) -> None:
    """What selected layers can be given: a frame, a lock."""
    entry(canvas, menu, "Frame", "frame", lambda: mark_commands.frame_selection(canvas), "canvas.frame")
    _fill_lock(canvas, menu)
    menu.addSeparator()


def fill_for_wire(canvas: CanvasView, menu: QMenu, edge: Edge, pointer: Pointer) -> None:
    """How a wire is led by hand."""
    entry(canvas, menu, "Add a point", "waypoints", lambda: add_point(canvas, pointer, edge))
    if edge in canvas.session.network.bends:
        entry(canvas, menu, "Straighten", "spline", lambda: mark_commands.straighten(canvas, edge))


def fill_for_bend(canvas: CanvasView, menu: QMenu, hit: BendHit) -> None:
    """What can be done with a point of a wire."""
    canvas.select(frozenset())
    canvas.show_state(wires=frozenset((hit.edge,)), bend=(hit.edge, hit.number))
    entry(
        canvas, menu, "Remove the point", "trash-2", lambda: remove_point(canvas, hit.edge, hit.number), "canvas.delete"
    )
    entry(canvas, menu, "Straighten", "spline", lambda: mark_commands.straighten(canvas, hit.edge))


def colour_icon(theme: Theme, name: str) -> QIcon:
    """A dot in the colour of a frame."""
    pixmap = QPixmap(_SWATCH, _SWATCH)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(frame_colour(theme, name)))
        painter.drawEllipse(2, 2, _SWATCH - 4, _SWATCH - 4)
    return QIcon(pixmap)


def _fill_colours(canvas: CanvasView, menu: QMenu, now: set[str]) -> None:
    for name in COLOURS:
        action = menu.addAction(colour_icon(canvas.theme, name), tr(name.capitalize()))
        action.setCheckable(True)
        action.setChecked(now == {name})
        action.triggered.connect(lambda _, name=name: mark_commands.set_colour(canvas, name))


def _fill_lock(canvas: CanvasView, menu: QMenu) -> None:
    words = later("Unlock") if locks.all_locked(canvas.session.network, canvas.session.chosen) else later("Lock")
    entry(canvas, menu, words, "lock", lambda: locks.toggle(canvas), "canvas.lock")
