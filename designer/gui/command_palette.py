"""The command palette: type a few letters, run an action, add a layer or go to one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.drawing.face import title_of
from designer.drawing.theme import Theme
from designer.gui.actions import Actions
from designer.gui.canvas.keys import KEYS
from designer.gui.canvas.view import CanvasView
from designer.gui.icons import UNKNOWN, icon
from designer.gui.matching import ranked
from designer.gui.scaling import px
from designer.gui.shortcuts import shown
from designer.gui.stock import searched
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.command_row import CommandDelegate
from designer.gui.widgets.words import hairline

_WIDTH, _FROM_TOP, _ROWS, _ROW, _ROOM = 560, 56, 11, 32, 80
_AT_MOST = 60
_OWN = ("view.commands", "help.shortcuts")
"""Actions that lead to the palette itself."""


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the palette: what it says, the shortcut or kind beside it, and what it does."""

    title: str
    aside: str
    icon: str
    run: Callable[[], object]
    keywords: tuple[str, ...] = ()


def commands(
    actions: Actions,
    canvas: CanvasView,
    *,
    add: Callable[[str], object],
    jump: Callable[[str], object],
    at_welcome: bool,
) -> list[Command]:
    """Everything that can be asked for now: enabled actions, layers to `add` by key, or to `jump` to by id.

    And the networks of the project to go to, and what only the canvas has keys for.
    """
    found: list[Command] = []
    session = canvas.session
    for entry, action in actions:
        if action.isEnabled() and entry.id not in _OWN:
            keys = shown(tuple(key.toString() for key in action.shortcuts()) or canvas.keys.keys(entry.id))
            words = (entry.menu, *entry.keywords.split())
            found.append(Command(action.text().rstrip("…"), keys, entry.icon, action.trigger, words))
    if at_welcome:
        return found
    ids = {entry.id for entry, _ in actions}
    for key in KEYS:
        if key.action not in ids and canvas.isVisible():
            run = partial(_on_canvas, canvas, key.run)
            found.append(Command(tr(key.words), shown(canvas.keys.keys(key.id)), "", run, ("canvas", key.group)))
    for node in session.network:
        known = session.library.find(node.type)
        title, picture = title_of(node.type, known), known.icon if known else UNKNOWN
        found.append(
            Command(tr("Go to {name}", name=node.name), title, picture, partial(jump, node.id), ("layer", "jump"))
        )
    for network in session.document.project.networks.values():
        if network.id != session.network_id:
            go = partial(session.show_network, network.id)
            found.append(
                Command(
                    tr("Show {name}", name=network.name), tr("Network"), "workflow", go, ("network", "block", "open")
                )
            )
    for offer in canvas.stock.offers:
        words = ("layer", *searched(offer))
        found.append(
            Command(
                tr("Add {name}", name=offer.title), tr(offer.family.value), offer.icon, partial(add, offer.key), words
            )
        )
    return found


def _on_canvas(canvas: CanvasView, run: Callable[[CanvasView], object]) -> None:
    canvas.setFocus(Qt.FocusReason.OtherFocusReason)
    run(canvas)


class CommandPalette(QFrame):
    """Opens over its window's upper middle; Escape or a click elsewhere closes it. `closed()` tells that it did."""

    closed = Signal()

    def __init__(self, window: QWidget, items: Iterable[Command], theme: Theme) -> None:
        super().__init__(window)
        self._items = list(items)
        set_role(self, "overlay")
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Run a command, add a layer, go to a layer"))
        self.field.setAccessibleName(tr("Command"))
        set_role(self.field, "command")
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(CommandDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._run)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(hairline())
        column.addWidget(self.list)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(48)
        shadow.setOffset(0, 12)
        colour = QColor(theme.shadow)
        colour.setAlphaF(min(1.0, theme.shadow_share * 1.4))
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)
        self._theme = theme
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self._search("")

    def open(self) -> None:
        """Shows itself and takes the keyboard."""
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Goes away."""
        self.field.removeEventFilter(self)
        self.window().removeEventFilter(self)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field move through the list; losing the keyboard closes."""
        if watched is self.field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
            if event.type() == QEvent.Type.FocusOut:
                self.close_palette()
        elif event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS - 1,
            Qt.Key.Key_PageUp: 1 - _ROWS,
        }.get(Qt.Key(event.key()))
        if step is not None:
            rows = self.list.count()
            if rows:
                wanted = self.list.currentRow() + step
                self.list.setCurrentRow(wanted % rows if abs(step) == 1 else max(0, min(rows - 1, wanted)))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if item is not None:
                self._run(item)
            return True
        return False

    def _search(self, text: str) -> None:
        self.list.clear()
        fit = ranked(text, self._items, lambda item: item.title, lambda item: item.keywords)[:_AT_MOST]
        for item in fit:
            row = QListWidgetItem(icon(item.icon or "chevron-right", self._theme.muted), item.title)
            row.setData(Qt.ItemDataRole.UserRole, item)
            self.list.addItem(row)
        if not fit:
            nothing = QListWidgetItem(icon("search", self._theme.muted), tr("Nothing fits. Try another word."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.list.setCurrentRow(0 if fit else -1)
        self._place()

    def _run(self, row: QListWidgetItem) -> None:
        item = row.data(Qt.ItemDataRole.UserRole)
        if isinstance(item, Command):
            self.close_palette()
            item.run()

    def _place(self) -> None:
        window = self.window()
        width = min(px(_WIDTH), window.width() - 48)
        room = (window.height() - _FROM_TOP - px(_ROOM)) // px(_ROW)
        rows = max(1, min(_ROWS, room, self.list.count()))
        self.list.setFixedHeight(rows * px(_ROW))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, _FROM_TOP)
