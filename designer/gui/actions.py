"""What can be done in the window, as one table: it feeds the menus, the shortcuts, the buttons and the command palette.

An entry names what it does and calls the shell (the main window) to do it. `Actions` turns the table into `QAction`s
and keeps their words and their enabled state true.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from designer.drawing.theme import Theme
from designer.gui.icons import icon

Shell = Any
"""The main window. Any: it imports this module; `designer.gui.action_table` says which of its parts are used."""


def _always(_: Shell) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionDef:
    """One thing that can be done.

    `title` may follow the state (`Undo move conv1`). `shortcuts` are Qt's portable texts, the first one is shown.
    `checked` makes it a switch. `group` parts a menu by lines. `keywords` help the command palette to find it.
    """

    id: str
    menu: str
    title: str | Callable[[Shell], str]
    call: Callable[[Shell], object]
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    group: int = 0
    enabled: Callable[[Shell], bool] = _always
    checked: Callable[[Shell], bool] | None = None
    keywords: str = ""


class Actions(QObject):
    """The table's entries as `QAction`s of a window, in the order of the table."""

    def __init__(self, table: tuple[ActionDef, ...], shell: Shell, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._shell = shell
        self._table = {entry.id: entry for entry in table}
        self._actions: dict[str, QAction] = {}
        for entry in table:
            action = QAction(window)
            action.setObjectName(entry.id)
            action.setCheckable(entry.checked is not None)
            action.setShortcuts([QKeySequence.fromString(keys) for keys in entry.shortcuts])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _=False, entry=entry: self._run(entry))
            window.addAction(action)
            self._actions[entry.id] = action
        self.set_theme(theme)
        self.refresh()

    def __getitem__(self, id: str) -> QAction:
        """The action with this id."""
        return self._actions[id]

    def __iter__(self) -> Iterator[tuple[ActionDef, QAction]]:
        """Each entry with its action."""
        return ((entry, self._actions[id]) for id, entry in self._table.items())

    def run(self, id: str) -> None:
        """Does one thing, if it can be done now."""
        self.refresh()
        if self._actions[id].isEnabled():
            self._actions[id].trigger()

    def refresh(self) -> None:
        """Makes words, enabled state and switches say what is true now."""
        for entry, action in self:
            title = entry.title if isinstance(entry.title, str) else entry.title(self._shell)
            if action.text() != title:
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                action.setText(title)
                action.setToolTip(f"{title.rstrip('…')}   {keys}" if keys else title.rstrip("…"))
            action.setEnabled(entry.enabled(self._shell))
            if entry.checked is not None:
                action.setChecked(entry.checked(self._shell))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for entry, action in self:
            if entry.icon:
                action.setIcon(icon(entry.icon, theme.text, checked=theme.accent))

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Builds the menus, in the order in which the table first names them."""
        menus: dict[str, QMenu] = {}
        group: dict[str, int] = {}
        for entry, action in self:
            if entry.menu not in menus:
                menus[entry.menu] = bar.addMenu(f"&{entry.menu}")
                menus[entry.menu].setToolTipsVisible(False)
                menus[entry.menu].aboutToShow.connect(self.refresh)
            elif group[entry.menu] != entry.group:
                menus[entry.menu].addSeparator()
            group[entry.menu] = entry.group
            menus[entry.menu].addAction(action)
        return menus

    def _run(self, entry: ActionDef) -> None:
        self._shell.session.typing_ends.emit()
        entry.call(self._shell)
        self.refresh()
