"""The wall: items side by side or below each other, as many as there are. Only what is seen is asked for and painted.

Items are chosen by mouse and keyboard like files in a folder. What is done with them, the wall only asks for.
"""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QLineF, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from designer.data.source import Rows
from designer.drawing.theme import Theme, mix
from designer.gui.icons import icon_pixmap
from designer.gui.pages.data.faces import FACES, Face
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import px
from designer.gui.tongue import tr
from designer.gui.widgets.ring import Ring

_GAP, _CAPTION, _PAD = 8, 18, 6
_KEPT = 3000
"""Items whose faces are kept ready, those seen last."""
_AT_ONCE = 32
"""Items that are asked for at once: what is seen shall come bit by bit."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands under or beside an item: its key, what it is called, instead of what, and whether it is left out."""

    key: str
    label: str = ""
    was: str = ""
    excluded: bool = False


class Wall(QAbstractScrollArea):
    """`wanted(rows)`: these are seen and not there yet, int64 numbers of items. `chosen_changed()`.

    `exclude_wanted()`: the chosen ones are to be left out or taken in. `menu_wanted(place)`: a menu for them.
    """

    wanted = Signal(object)
    chosen_changed = Signal()
    exclude_wanted = Signal()
    menu_wanted = Signal(QPoint)

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
        caption = px(_CAPTION)
        below = 2 * _PAD if not self._face.width else 2
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
                self._paint_item(painter, at, row)
        if missing:
            self.wanted.emit(np.array(missing[:_AT_ONCE], dtype=np.int64))

    def _paint_item(self, painter: QPainter, at: int, row: int) -> None:
        theme, cell, mark = self._theme, self.cell(at), self.mark(row)
        chosen, here = at in self._chosen, at == self._at and self.hasFocus()
        is_tile = bool(self._face.width)
        box = QRectF(cell.left(), cell.top(), cell.width(), px(self._face.height))
        if not is_tile:
            ground = mix(theme.accent, theme.panel, 0.14) if chosen else theme.panel
            painter.setPen(pen(theme.title if here else theme.accent if chosen else theme.hairline))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            box = QRectF(_PAD + 4, cell.top() + px(_CAPTION) + _PAD, cell.width() - 2 * _PAD - 8, px(self._face.height))
        painter.save()
        painter.setOpacity(0.3 if mark.excluded else 1.0)
        if (face := self._ready.get(row)) is not None:
            self._face.paint(painter, box, face, theme)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.field))
            painter.drawRoundedRect(box, 6, 6)
            if row in self._ready:  # it was looked at, and there is nothing to see
                side = px(18)
                pixmap = icon_pixmap("triangle-alert", theme.warning, side, self.devicePixelRatioF())
                painter.drawPixmap(round(box.center().x() - side / 2), round(box.center().y() - side / 2), pixmap)
        painter.restore()
        if is_tile and (chosen or here):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(theme.accent if chosen else theme.title, 2.0))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
            if chosen and here:
                painter.setPen(pen(theme.title, 1.0))
                painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4)
        if mark.excluded:
            self._paint_cross(painter, box)
        self._paint_words(painter, cell, mark)

    def _paint_cross(self, painter: QPainter, box: QRectF) -> None:
        theme, side = self._theme, px(18)
        painter.setPen(pen(theme.error, 1.5))
        if self._face.width:
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())
        else:
            painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()))
        place = QRectF(0, 0, side + 6, side + 6)
        place.moveCenter(box.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.panel))
        painter.drawEllipse(place)
        pixmap = icon_pixmap("circle-slash", theme.error, side, self.devicePixelRatioF())
        painter.drawPixmap(round(place.left() + 3), round(place.top() + 3), pixmap)

    def _paint_words(self, painter: QPainter, cell: QRectF, mark: Mark) -> None:
        """Under a tile what it is called; above a row its key, and what it is called at the right."""
        theme, high = self._theme, px(_CAPTION)
        text = f"{mark.was} → {mark.label}" if mark.was else mark.label
        painter.setFont(font(10, 600 if mark.was else 400))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(theme.accent if mark.was else theme.text))
        if self._face.width:
            place = QRectF(cell.left() - 3, cell.top() + px(self._face.height) + 1, cell.width() + 6, high - 2)
            said = metrics.elidedText(text or mark.key, Qt.TextElideMode.ElideMiddle, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, said)
            return
        place = QRectF(_PAD + 4, cell.top() + 3, cell.width() - 2 * _PAD - 8, high)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() * 0.5)
        painter.drawText(place, right, said)
        painter.setFont(font(10))
        painter.setPen(QColor(theme.muted))
        room = place.width() - metrics.horizontalAdvance(said) - 12
        key = QFontMetricsF(painter.font()).elidedText(mark.key, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, key)

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
        """Arrows, Page, Home and End move the choice, with Shift they widen it; Space and Delete leave items out."""
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
        said = [f"{mark.key} {mark.label}" + (f", {tr('left out')}" if mark.excluded else "") for mark in marks]
        more = len(self._chosen) - len(marks)
        self.setAccessibleDescription("; ".join(said) + (f"; {tr('and {n} more', n=more)}" if more > 0 else ""))
        self.viewport().update()
