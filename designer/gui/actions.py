"""What can be done in the window, as one table: it feeds the menus, the shortcuts, the buttons and the command palette.

An entry names what it does and calls the shell (the main window) to do it. `Actions` turns the table into `QAction`s
and keeps their words and their enabled state true.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton, QWidget
from shiboken6 import isValid

from designer.drawing.theme import Theme
from designer.gui.icons import icon
from designer.gui.shortcuts import Shortcuts
from designer.gui.tongue import tr

Shell = Any
"""The main window. Any: it imports this module; `designer.gui.action_table` says which of its parts are used."""


def _always(_: Shell) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionDef:
    """One thing that can be done.

    `title` may follow the state (`Undo move conv1`). `shortcuts` are Qt's portable texts, the first one is shown.
    `checked` makes it a switch; of those with the same `choice`, one is on. `group` parts a menu by lines, `submenu`
    puts it one menu deeper. `keywords` help the command palette to find it.
    """

    id: str
    menu: str
    title: str | Callable[[Shell], str]
    call: Callable[[Shell], object]
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    group: int = 0
    submenu: str = ""
    choice: str = ""
    enabled: Callable[[Shell], bool] = _always
    checked: Callable[[Shell], bool] | None = None
    keywords: str = ""


class Actions(QObject):
    """The table's entries as `QAction`s of a window, in the order of the table."""

    def __init__(
        self, table: tuple[ActionDef, ...], shell: Shell, window: QWidget, theme: Theme, shortcuts: Shortcuts
    ) -> None:
        super().__init__(window)
        self._shell, self._shortcuts = shell, shortcuts
        self._choices: dict[str, QActionGroup] = {}
        self._table = {entry.id: entry for entry in table}
        self._actions: dict[str, QAction] = {}
        for entry in table:
            action = QAction(window)
            action.setObjectName(entry.id)
            action.setCheckable(entry.checked is not None)
            action.setIconVisibleInMenu(
                entry.checked is None
            )  # there its place is the tick's: colour alone says little
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _=False, entry=entry: self._run(entry))
            if entry.choice:
                self._choices.setdefault(entry.choice, QActionGroup(self)).addAction(action)
            window.addAction(action)
            self._actions[entry.id] = action
        self._take_keys()
        shortcuts.changed.connect(self._take_keys)
        self.set_theme(theme)

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
        if not isValid(self._shell):
            return  # Qt takes the window apart, and panels tell that they are not seen any more
        for entry, action in self:
            title = tr(entry.title) if isinstance(entry.title, str) else entry.title(self._shell)
            if action.text() != title:
                action.setText(title)
                _tell_keys(action)
            action.setEnabled(entry.enabled(self._shell))
            if entry.checked is not None:
                action.setChecked(entry.checked(self._shell))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme: at once where an icon is in view, in a menu when that opens."""
        self._theme, self._undressed = theme, {entry.id for entry, _ in self if entry.icon}
        self.dress(id for id in tuple(self._undressed) if _has_button(self._actions[id]))

    def dress(self, ids: Iterable[str]) -> None:
        """Gives actions that are about to be seen their icons in the colours of the theme."""
        for id in self._undressed.intersection(ids):
            self._actions[id].setIcon(icon(self._table[id].icon, self._theme.text, checked=self._theme.accent))
            self._undressed.discard(id)

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Builds the menus, in the order in which the table first names them."""
        menus: dict[str, QMenu] = {}
        groups: dict[QMenu, int] = {}
        for entry, action in self:
            if entry.menu not in menus:
                menus[entry.menu] = self._menu(bar.addMenu("&" + tr(entry.menu)))
            menu, place = menus[entry.menu], f"{entry.menu}/{entry.submenu}"
            if not entry.submenu or place not in menus:
                _part(menu, entry.group, groups)
            if entry.submenu:
                if place not in menus:
                    menus[place] = self._menu(menu.addMenu(tr(entry.submenu)))
                menu = menus[place]
                _part(menu, entry.group, groups)
            menu.addAction(action)
        return menus

    def _menu(self, menu: QMenu) -> QMenu:
        menu.setToolTipsVisible(False)
        menu.aboutToShow.connect(self.refresh)
        menu.aboutToShow.connect(lambda: self.dress(action.objectName() for action in menu.actions()))
        return menu

    def _take_keys(self) -> None:
        """Gives every action the keys that the user wants for it."""
        for entry, action in self:
            keys = self._shortcuts.window_keys(entry.id, entry.shortcuts)
            wanted = [QKeySequence.fromString(text) for text in keys]
            if action.shortcuts() != wanted:
                action.setShortcuts(wanted)
                _tell_keys(action)
        self.refresh()

    def _run(self, entry: ActionDef) -> None:
        self._shell.session.typing_ends.emit()
        entry.call(self._shell)
        self.refresh()


def _has_button(action: QAction) -> bool:
    return any(isinstance(owner, QToolButton) for owner in action.associatedObjects())


def _part(menu: QMenu, group: int, groups: dict[QMenu, int]) -> None:
    """Draws a line in a menu where another group begins."""
    if groups.setdefault(menu, group) != group:
        menu.addSeparator()
        groups[menu] = group


def _tell_keys(action: QAction) -> None:
    """The tooltip: what the action does, and its keys."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    title = action.text().rstrip("…")
    action.setToolTip(f"{title}   {keys}" if keys else title)
