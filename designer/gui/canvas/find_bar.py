"""Find, on the canvas: a field, how many layers were found, the way from one to the next, and into blocks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.graph.ids import NetworkId
from designer.gui.canvas.finder import Found, find
from designer.gui.scaling import hold, px
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import IconButton, push
from designer.gui.widgets.search_field import SearchField
from designer.gui.widgets.words import words

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_WIDTH, _COUNT_WIDTH, _DOWN = 460, 64, 12
_MOST_BLOCKS = 3
_RADIUS = 10


class FindBar(QWidget):
    """Searches while one types. Return goes on, Shift+Return goes back, Escape closes."""

    def __init__(self, canvas: CanvasView, theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas, self.theme = canvas, theme
        self.found: list[Found] = []
        self._place = -1
        self._asked: tuple[object, ...] = ()
        self.field = SearchField(tr("Find a name, kernel 3, 28×28…"), theme)
        self.field.setAccessibleName(tr("Find layers in the network"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.count = words("", "small")
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back = IconButton("chevron-up", theme, tr("Previous (Shift+Return, Shift+F3)"))
        self.forth = IconButton("chevron-down", theme, tr("Next (Return, F3)"))
        self.close_button = IconButton("x", theme, tr("Close (Escape)"))
        self.back.clicked.connect(lambda: self.go(-1))
        self.forth.clicked.connect(lambda: self.go(1))
        self.close_button.clicked.connect(self.stop)
        self._blocks = QHBoxLayout()
        self._blocks.setSpacing(6)
        self._place_parts()
        self.hide()
        canvas.session.opened.connect(self.stop)

    def start(self) -> None:
        """Shows the bar with the keyboard in its field."""
        self.arrange()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.look()

    def stop(self) -> None:
        """Hides the bar and takes the marks away."""
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self)
        self.hide()
        self.found, self._place, self._asked = [], -1, ()
        self._canvas.show_state(found=None)
        if had_keyboard:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """Looks again, since the network or the words are others; stays at the same layer as far as it can."""
        session, here = self._canvas.session, self._current()
        asked = (self.field.text(), session.document.project, session.way)
        if self.isHidden() or asked == self._asked:
            return
        self._asked = asked
        self.found = find(session.document.project, session.analyses, session.library, self.field.text())
        in_view = self._in_shown()
        self._place = in_view.index(here) if here in in_view else -1
        nodes = frozenset(each.node for each in in_view)
        self._canvas.show_state(found=nodes if self.field.text().strip() else None)
        self._tell()

    def go(self, step: int) -> None:
        """Goes to the next layer (step 1) or the one before (-1), round and round; without a bar it opens first."""
        if self.isHidden():
            self.start()
            return
        in_view = self._in_shown()
        if not in_view:
            return
        first = 0 if step > 0 else len(in_view) - 1
        self._place = (self._place + step) % len(in_view) if self._place >= 0 else first
        self._canvas.jump_to(in_view[self._place].node)
        self._tell()

    def arrange(self) -> None:
        """Stands at the top of the canvas, in the middle."""
        area = self._canvas.rect()
        self.setFixedWidth(min(px(_WIDTH), area.width() - 2 * _DOWN))
        self.adjustSize()
        self.move((area.width() - self.width()) // 2, _DOWN)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.theme = theme
        for part in (self.field, self.back, self.forth, self.close_button):
            part.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.border), 1.0))
            painter.setBrush(QColor(self.theme.panel))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), _RADIUS, _RADIUS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return, F3 and Escape in the field are ours."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
                self._step_from_field(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.stop()
                return True
        return super().eventFilter(watched, event)

    def _step_from_field(self, step: int) -> None:
        """Goes on, and keeps the keyboard in the field; with nothing here, into the first block that has some."""
        elsewhere = self._elsewhere()
        if not self._in_shown() and elsewhere:
            self._go_into(next(iter(elsewhere)))
        else:
            self.go(step)

    def _place_parts(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        hold(self.count, width=_COUNT_WIDTH)
        for part in (self.count, self.back, self.forth, self.close_button):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 6, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(self._blocks)

    def _on_typed(self) -> None:
        """Begins anew; something that was found is brought into view."""
        if self.isHidden():
            return
        self._place = -1
        self.look()
        in_view = self._in_shown()
        rows = self._canvas.arrays.rows(each.node for each in in_view)
        if len(rows):
            left, top, right, bottom = self._canvas.camera.visible()
            boxes = self._canvas.arrays.node_boxes(rows)
            seen = (boxes[:, 0] < right) & (boxes[:, 2] > left) & (boxes[:, 1] < bottom) & (boxes[:, 3] > top)
            if not seen.any():
                box = self._canvas.arrays.node_boxes()[self._canvas.arrays.index[in_view[0].node]].tolist()
                self._canvas.camera.reveal((box[0], box[1], box[2], box[3]))

    def _current(self) -> Found | None:
        in_view = self._in_shown()
        return in_view[self._place] if 0 <= self._place < len(in_view) else None

    def _in_shown(self) -> list[Found]:
        return [each for each in self.found if each.network == self._canvas.session.network_id]

    def _elsewhere(self) -> dict[NetworkId, int]:
        """How many were found in other networks of the project."""
        counts: dict[NetworkId, int] = {}
        for each in self.found:
            if each.network != self._canvas.session.network_id:
                counts[each.network] = counts.get(each.network, 0) + 1
        return counts

    def _go_into(self, network: NetworkId) -> None:
        """Shows another network, where the same is looked for."""
        found = next(each for each in self.found if each.network == network)
        self._canvas.session.show_layer(found.network, found.node)
        self.go(1)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        """Says how many there are here, and offers to go where there are more."""
        count = len(self._in_shown())
        asked = bool(self.field.text().strip())
        if not asked:
            self.count.setText("")
        elif self._place >= 0:
            self.count.setText(tr("{place} of {n}", place=self._place + 1, n=count))
        else:
            self.count.setText(tr("{n} found", n=count) if count else tr("none here") if self.found else tr("nothing"))
        self.back.setEnabled(bool(count))
        self.forth.setEnabled(bool(count))
        while (item := self._blocks.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        networks = self._canvas.session.document.project.networks
        for key, number in list(self._elsewhere().items())[:_MOST_BLOCKS]:
            words = tr("{n} in “{name}”", n=number, name=networks[key].name)
            button = push(words, "small", partial(self._go_into, key))
            button.setToolTip(tr("Shows “{name}”, and what was found there", name=networks[key].name))
            self._blocks.addWidget(button)
            button.show()
        if self._blocks.count():
            self._blocks.addStretch(1)
        self.arrange()
