"""Everything that keys can be chosen for: the window's actions, and what only the canvas does. Each stands here once.

What the canvas and an action both do has one entry, that of the action. Keys that are letters alone work on the canvas
only: elsewhere one types with them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from designer.gui.actions import ActionDef
from designer.gui.canvas.keys import KEYS
from designer.gui.shortcuts import Keys, Shortcuts
from designer.gui.tongue import later, tr

CANVAS = later("Canvas")
"""Where those stand that no menu has."""


@dataclass(frozen=True, slots=True)
class Keyed:
    """One thing: its id, what it is called, where it stands, its usual keys, and what it is called on the canvas."""

    id: str
    title: str
    place: str
    usual: Keys
    canvas: str = ""


def keyed(table: Iterable[ActionDef], titles: Callable[[str], str]) -> tuple[Keyed, ...]:
    """All of them, actions first; `titles(id)` is what an action is called now."""
    linked = {key.action: key for key in KEYS if key.action}
    found = []
    for entry in table:
        key = linked.get(entry.id)
        usual = entry.shortcuts if key is None else (*entry.shortcuts, *_more(key.keys, entry.shortcuts))
        title = entry.title if isinstance(entry.title, str) else titles(entry.id)
        found.append(Keyed(entry.id, tr(title).rstrip("…"), entry.menu, usual, "" if key is None else key.id))
    known = {entry.id for entry in found}
    found += [Keyed(key.id, tr(key.words), CANVAS, key.keys, key.id) for key in KEYS if key.action not in known]
    return tuple(found)


def for_canvas(shortcuts: Shortcuts) -> Callable[[str, Keys], Keys]:
    """For the canvas' table: the keys of a command, or those chosen for the action that does the same."""
    links = {key.id: key.action for key in KEYS if key.action}

    def chosen(id: str, usual: Keys) -> Keys:
        action = links.get(id, "")
        own = shortcuts.keys(id, usual)
        return shortcuts.keys(action, own) if action and shortcuts.is_custom(action) else own

    return chosen


def _more(keys: Keys, known: Keys) -> Keys:
    """Keys that are not among others, also not by another name (`Delete` is `Del`)."""
    same = {QKeySequence.fromString(text).toString() for text in known}
    return tuple(text for text in keys if QKeySequence.fromString(text).toString() not in same)
