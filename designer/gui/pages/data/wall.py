"""The wall: items side by side or below each other, as many as there are. Only what is seen is asked for and painted.

Items are chosen by mouse and keyboard like files in a folder. What is done with them, the wall only asks for.
"""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from designer.data.parted import NOWHERE
from designer.data.source import Rows
from designer.drawing.theme import Theme
from designer.gui.pages.data.cells import CAPTION, PAD, CellLook, Mark, paint_cell, play_box
from designer.gui.pages.data.faces import FACES, Face
from designer.gui.pages.data.part_looks import NAMES
from designer.gui.scaling import px
from designer.gui.tongue import tr
from designer.gui.widgets.ring import Ring

_GAP = 8
_KEPT = 1500
"""Items whose faces are kept ready, those seen last."""
_AT_ONCE = 32
"""Items that are asked for at once: what is seen shall come bit by bit."""


class Wall(QAbstractScrollArea):
    """`wanted(rows)`: these are seen and not there yet, int64 numbers of items. `chosen_changed()`.

    `exclude_wanted()`: the chosen ones are to be left out or taken in. `menu_wanted(place)`: a menu for them.
    `play_wanted(row)`: an item that can be heard is to be played, or to be silent.
    """

    wanted = Signal(object)
    chosen_changed = Signal()
    exclude_wanted = Signal()
    menu_wanted = Signal(QPoint)
    play_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._face: Face = FACES["picture"]
        self._rows: Rows = np.zeros(0, dtype=np.int64)
        self._mark_of: Any = None
        self._ready: OrderedDict[int, Any] = OrderedDict()
        self._chosen: set[int] = set()
        self._at: int | None = None
        self._anchor = 0
        self._played: dict[int, float] = {}
        self.setAccessibleName(tr("Samples"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        Ring(self)

    # -- what is shown

    @property
    def rows(self) -> Rows:
        """The items that are shown, in this order, by number."""
        return self._rows

    @property
    def chosen(self) -> tuple[int, ...]:
        """The chosen items by number."""
        return tuple(int(self._rows[at]) for at in sorted(self._chosen))

    @property
    def ready(self) -> frozenset[int]:
        """The items whose faces are there."""
        return frozenset(self._ready)

    def show_items(self, face: Face, rows: Rows, mark_of: Any, *, keep: bool = False) -> None:
        """Shows these items. `mark_of(row)` gives what is said of one; `keep`: faces that are there hold."""
        same = keep and face is self._face and rows is self._rows
        self._face, self._rows, self._mark_of = face, rows, mark_of
        if not same:
            self._ready.clear()
            self._chosen, self._at, self._anchor = set(), None, 0
        self._fit()
        if not same:
            self.verticalScrollBar().setValue(0)
        self._tell()

    def mark(self, row: int) -> Mark:
        """What is said of an item now."""
        found: Mark = self._mark_of(row)
        return found

    def take(self, faces: dict[int, Any]) -> None:
        """Takes faces that were asked for."""
        self._ready.update(faces)
        while len(self._ready) > _KEPT:
            self._ready.popitem(last=False)
        self.viewport().update()

    def show_played(self, row: int | None, seconds: float = 0.0) -> None:
        """Shows that an item is played, and how far; None: nothing is."""
        self._played = {} if row is None else {row: seconds}
        self.viewport().update()

    def refresh(self) -> None:
        """Says anew what stands at the items."""
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.viewport().update()

    def choose(self, places: Iterable[int], at: int | None = None) -> None:
        """Chooses the items at these places and says so; `at` gets the keyboard's mark and is brought into sight."""
        self._chosen = {place for place in places if 0 <= place < len(self._rows)}
        self._at = at
        if at is not None:
            self._bring(at)
        self._tell()
        self.chosen_changed.emit()

    # -- geometry

    @property
    def columns(self) -> int:
        """Items side by side."""
        if not self._face.width:
            return 1
        return max(1, (self.viewport().width() + _GAP) // (px(self._face.width) + _GAP))

    @property
    def _pitch(self) -> int:
        caption = px(CAPTION)
        below = 2 * PAD if not self._face.width else 2
        return px(self._face.height) + caption + below + _GAP // 2

    def cell(self, at: int) -> QRectF:
        """Where an item stands, in the viewport."""
        row, column = divmod(at, self.columns)
        top = row * self._pitch - self.verticalScrollBar().value()
        if not self._face.width:
            return QRectF(0, top, self.viewport().width(), self._pitch - 2)
        width = px(self._face.width)
        return QRectF(column * (width + _GAP), top, width, self._pitch - _GAP // 2)

    def _seen(self) -> range:
        first = self.verticalScrollBar().value() // self._pitch * self.columns
        rows = self.viewport().height() // self._pitch + 2
        return range(min(first, len(self._rows)), min(len(self._rows), first + rows * self.columns))

    def _fit(self) -> None:
        lines = -(-len(self._rows) // self.columns)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, lines * self._pitch - self.viewport().height()))
        bar.setSingleStep(self._pitch // 2)
        bar.setPageStep(max(1, self.viewport().height() - self._pitch // 2))
        self.viewport().update()

    def _bring(self, at: int) -> None:
        cell, bar = self.cell(at), self.verticalScrollBar()
        if cell.top() < 0:
            bar.setValue(bar.value() + int(cell.top()))
        elif cell.bottom() > self.viewport().height():
            bar.setValue(bar.value() + int(cell.bottom() - self.viewport().height()) + 1)

    # -- painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer stand side by side."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is seen; what is not there yet as an empty place, and is asked for."""
        missing: list[int] = []
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for at in self._seen():
                row = int(self._rows[at])
                if row not in self._ready:
                    missing.append(row)
                else:
                    self._ready.move_to_end(row)
                paint_cell(painter, self._look(at, row), self._theme)
        if missing:
            self.wanted.emit(np.array(missing[:_AT_ONCE], dtype=np.int64))

    def _look(self, at: int, row: int) -> CellLook:
        return CellLook(
            self._face,
            self.cell(at),
            self.mark(row),
            self._ready.get(row),
            is_known=row in self._ready,
            is_chosen=at in self._chosen,
            is_here=at == self._at and self.hasFocus(),
            played=self._played.get(row),
            ratio=self.devicePixelRatioF(),
        )

    # -- mouse and keyboard

    def place_at(self, point: QPoint) -> int | None:
        """The place of the item under a point of the viewport."""
        return next((at for at in self._seen() if self.cell(at).contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses; Ctrl adds or takes away, Shift chooses as far as there."""
        at = self.place_at(event.position().toPoint())
        if at is None:
            self.choose(())
            return
        keys = event.modifiers()
        if event.button() is Qt.MouseButton.RightButton and at in self._chosen:
            return
        if self._face.played is not None and play_box(self.cell(at)).contains(event.position()):
            self.choose((at,), at)
            self.play_wanted.emit(int(self._rows[at]))
            return
        if keys & Qt.KeyboardModifier.ControlModifier:
            self._anchor = at
            self.choose(self._chosen ^ {at}, at)
        elif keys & Qt.KeyboardModifier.ShiftModifier:
            self.choose(range(min(self._anchor, at), max(self._anchor, at) + 1), at)
        else:
            self._anchor = at
            self.choose((at,), at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press has done it."""
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu, where the mouse is or beside the item that has the keyboard."""
        if not self._chosen:
            return
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if is_mouse else self.menu_place())

    def menu_place(self) -> QPoint:
        """Where a menu is shown that keys ask for."""
        cell = self.cell(self._at if self._at is not None else min(self._chosen, default=0))
        return self.viewport().mapToGlobal(cell.center().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page, Home and End move the choice, with Shift they widen it; Space and Delete leave items out.

        What can be heard is played by Space.
        """
        key = Qt.Key(event.key())
        page = self.columns * max(1, self.viewport().height() // self._pitch)
        moves = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self.columns,
            Qt.Key.Key_Up: -self.columns,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -len(self._rows),
            Qt.Key.Key_End: len(self._rows),
        }
        if key in moves and len(self._rows):
            self._move(moves[key], widen=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Space and self._face.played is not None and self._chosen:
            self.play_wanted.emit(int(self._rows[self._at if self._at in self._chosen else min(self._chosen)]))
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._chosen:
            self.exclude_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu) and self._chosen:
            self.menu_wanted.emit(self.menu_place())
        elif key is Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(range(len(self._rows)), self._at)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int, *, widen: bool) -> None:
        if self._at is None:
            self._anchor = len(self._rows) - 1 if step >= len(self._rows) else 0
            self.choose((self._anchor,), self._anchor)
            return
        at = max(0, min(len(self._rows) - 1, self._at + step))
        if not widen:
            self._anchor = at
        self.choose(range(min(self._anchor, at), max(self._anchor, at) + 1), at)

    def _tell(self) -> None:
        """Says in words what is chosen, for those who do not see it."""
        marks = [self.mark(row) for row in self.chosen[:3]]
        said = [_in_words(mark) for mark in marks]
        more = len(self._chosen) - len(marks)
        self.setAccessibleDescription("; ".join(said) + (f"; {tr('and {n} more', n=more)}" if more > 0 else ""))
        self.viewport().update()


def _in_words(mark: Mark) -> str:
    """An item's key, what it is called, and where it belongs."""
    part = tr(NAMES[mark.part]) if mark.part != NOWHERE else ""
    return ", ".join(filter(None, (f"{mark.key} {mark.label}", part, tr("left out") if mark.excluded else "")))
