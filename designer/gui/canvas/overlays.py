"""What stands over the canvas in its corners and beside its nodes: minimap, zoom bar, hint, sentences."""

from __future__ import annotations

from heapq import nsmallest
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF

from designer.drawing.theme import Theme
from designer.gui import counts
from designer.gui.canvas.bubbles import Bubble
from designer.gui.canvas.cheat_sheet import CheatSheet
from designer.gui.canvas.empty_hint import EmptyHint
from designer.gui.canvas.find_bar import FindBar
from designer.gui.canvas.hits import nodes_in
from designer.gui.canvas.locks import name_of
from designer.gui.canvas.minimap import Minimap
from designer.gui.canvas.preferences import preferences
from designer.gui.canvas.voice import Voice
from designer.gui.canvas.zoom_bar import ZoomBar
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_EDGE = 16
_BUBBLE_GAP = 10
_FIT_SLACK = 24
"""The usual margin of a fitted network is partly enough for what stands in the corners."""
_RAISED = QPoint(0, 24)


class Overlays:
    """Widgets over the view. `hint` stands beside the cursor, `sentence` below a node with a problem."""

    def __init__(self, canvas: CanvasView, theme: Theme) -> None:
        self._canvas, self._bare = canvas, False
        self.hint = Bubble(canvas, theme)
        self.sentence = Bubble(canvas, theme)
        self.empty_hint = EmptyHint(canvas, theme)
        self.minimap = Minimap(canvas, theme)
        self.zoom_bar = ZoomBar(canvas, theme)
        self.find_bar = FindBar(canvas, theme)
        self.sheet = CheatSheet(canvas, theme)
        self.voice = Voice(canvas)

    @property
    def room(self) -> float:
        """Pixels at the bottom that a fitted network leaves free if it would lie below the corners."""
        return self.minimap.height() + _EDGE - _FIT_SLACK

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours from now on."""
        for part in (self.hint, self.sentence, self.empty_hint, self.minimap, self.zoom_bar, self.find_bar, self.sheet):
            part.set_theme(theme)

    def arrange(self) -> None:
        """Puts the parts into their places."""
        area = self._canvas.rect()
        self.minimap.move(area.right() - self.minimap.width() - _EDGE, area.bottom() - self.minimap.height() - _EDGE)
        self.zoom_bar.move(_EDGE, area.bottom() - self.zoom_bar.height() - _EDGE)
        self.find_bar.arrange()
        self.sheet.arrange()
        self._show_minimap()
        self.empty_hint.move(area.center() - self.empty_hint.rect().center() - _RAISED)

    def be_bare(self, *, bare: bool) -> None:
        """Leaves the corners empty, or not any more."""
        self._bare = bare
        self.zoom_bar.setVisible(not bare)
        self._show_minimap()

    def _show_minimap(self) -> None:
        wanted = preferences.minimap and not self._bare
        self.minimap.setVisible(bool(self._canvas.arrays.ids) and wanted and self._has_room)

    @property
    def _has_room(self) -> bool:
        """Whether the minimap fits beside the zoom bar, and leaves most of the canvas free."""
        area, map, bar = self._canvas.rect(), self.minimap, self.zoom_bar
        return area.width() >= map.width() + bar.width() + 3 * _EDGE and area.height() >= 3 * map.height()

    def cover_a_node(self) -> bool:
        """Whether the minimap or the zoom bar lies over a node."""
        camera = self._canvas.camera
        for part in (self.minimap, self.zoom_bar):
            area = part.geometry()
            left, top = camera.place(QPointF(area.topLeft()))
            right, bottom = camera.place(QPointF(area.bottomRight()))
            if nodes_in(self._canvas.arrays, left, top, right, bottom):
                return True
        return False

    def tell(self) -> None:
        """Keeps the words about the canvas true: the hint while it is empty, what a screen reader says."""
        session, arrays = self._canvas.session, self._canvas.arrays
        count, wires, chosen = len(arrays.ids), len(arrays.edges), len(session.chosen)
        self.empty_hint.setVisible(not count)
        self._show_minimap()
        names = nsmallest(_MOST_NAMES, (session.network.nodes[key].name for key in session.selection))
        names = [*names, *(name_of(mark) for mark in arrays.marks if mark.id in session.selected_marks)][:_MOST_NAMES]
        told = tr("{n} selected: {names}", n=chosen, names=", ".join(names)) if chosen else tr("nothing selected")
        said = tr("{layers}, {wires}, {chosen}.", layers=counts.layers(count), wires=counts.wires(wires), chosen=told)
        self._canvas.setAccessibleDescription(said)
        self.minimap.update()
        self.find_bar.look()
        self.voice.tell()

    def say_problem(self) -> None:
        """Shows the sentence of the node under the pointer that has a problem, or of the one that is selected alone."""
        canvas = self._canvas
        alone = next(iter(canvas.session.selection)) if len(canvas.session.selection) == 1 else None
        for key in (canvas.shown.hovered, alone):
            row = canvas.arrays.index.get(key) if key else None
            if row is not None and canvas.arrays.faces[row].message and not canvas.hands.busy:
                self._say(row)
                return
        self.sentence.hide()

    def _say(self, row: int) -> None:
        """Shows the sentence of a node below it, if it is in view."""
        canvas, face = self._canvas, self._canvas.arrays.faces[row]
        left, top, right, bottom = canvas.arrays.node_boxes()[row].tolist()
        near, low = canvas.camera.position((left, top)), canvas.camera.position((right, bottom))
        seen = QRectF(canvas.viewport().rect()).intersects(QRectF(near, low))
        words = face.message.removeprefix(f"{face.title}: ")
        tone = "error" if face.state == "error" else "warning"
        below = round(low.y() - near.y()) + _BUBBLE_GAP
        self.sentence.say(f"{words[:1].upper()}{words[1:]}" if seen else "", tone, near.toPoint(), below=below)


_MOST_NAMES = 3
