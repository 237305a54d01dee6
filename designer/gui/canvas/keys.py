"""Which key does what while the canvas has the keyboard: one table, for the canvas, its menus, the help, and whoever
lets the user choose other keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeyEvent, QKeySequence

from designer.drawing.geometry import DOT_PITCH, GRID
from designer.gui.canvas import block_commands, commands, locks, mark_commands, searching, wire_commands
from designer.gui.canvas.walking import look, pick, walk, walk_wires

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

Command = Callable[["CanvasView"], object]
Chosen = Callable[[str, tuple[str, ...]], tuple[str, ...]]
"""The keys that something has, by its id and its usual keys."""


@dataclass(frozen=True, slots=True)
class Key:
    """Keys (in Qt's words), what they do in the user's words, and the command.

    `group` is the heading below which it stands in help. `action` is the action of the window that does the same: who
    lets the user choose keys shows that one.
    """

    id: str
    keys: tuple[str, ...]
    words: str
    run: Command
    group: str
    action: str = ""


_ADD, _EDIT, _WALK, _PLACE, _SEE = "Add and connect", "Edit", "Select", "Place", "Look"

KEYS = (
    Key("canvas.add", ("Tab", "A"), "Add a layer after the selected one, or here", searching.search_here, _ADD),
    Key("canvas.insert", ("Shift+A",), "Insert a layer behind the selected one", searching.search_between, _ADD),
    Key(
        "canvas.connect",
        ("C",),
        "Connect the selected layers in their order",
        wire_commands.connect_in_order,
        _ADD,
        "network.connect",
    ),
    Key(
        "canvas.connect_to",
        ("Shift+C",),
        "Connect the selected layer to…",
        wire_commands.connect_to,
        _ADD,
        "network.connect_to",
    ),
    Key(
        "canvas.disconnect",
        ("D",),
        "Disconnect the selection",
        wire_commands.disconnect_selected,
        _ADD,
        "network.disconnect",
    ),
    Key("canvas.replace", ("R",), "Replace the selected layers", searching.search_replacement, _ADD, "network.replace"),
    Key("canvas.edit", ("Return", "Enter"), "Edit the layer, open a block", wire_commands.edit_selected, _EDIT),
    Key("canvas.rename", ("F2",), "Rename the selected layer", wire_commands.rename, _EDIT, "edit.rename"),
    Key("canvas.bypass", ("B",), "Bypass the selected layers, or not", block_commands.bypass, _EDIT, "network.bypass"),
    Key("canvas.note", ("N",), "Add a note", mark_commands.add_note, _ADD, "network.note"),
    Key("canvas.frame", ("Shift+F",), "Frame the selection", mark_commands.frame_selection, _EDIT, "network.frame"),
    Key("canvas.lock", ("Ctrl+Shift+K",), "Lock or unlock the selection", locks.toggle, _EDIT, "network.lock"),
    Key("canvas.delete", ("Delete",), "Delete the selection", lambda c: c.delete_selection(), _EDIT, "edit.delete"),
    Key(
        "canvas.back",
        ("Backspace",),
        "Delete the selection, or go back to the network around",
        commands.back,
        _EDIT,
    ),
    Key("canvas.cut", ("Ctrl+X",), "Cut", lambda c: c.cut(), _EDIT, "edit.cut"),
    Key("canvas.copy", ("Ctrl+C",), "Copy", lambda c: c.copy(), _EDIT, "edit.copy"),
    Key("canvas.paste", ("Ctrl+V",), "Paste at the pointer", lambda c: c.paste(), _EDIT, "edit.paste"),
    Key("canvas.duplicate", ("Ctrl+D",), "Duplicate", lambda c: c.duplicate(), _EDIT, "edit.duplicate"),
    Key(
        "canvas.duplicate_wired",
        ("Ctrl+Shift+D",),
        "Duplicate with the wires that arrive",
        commands.duplicate_wired,
        _EDIT,
        "edit.duplicate_wired",
    ),
    Key(
        "canvas.open",
        ("Ctrl+Return", "Ctrl+Enter"),
        "Open the selected block",
        block_commands.open_selected,
        _EDIT,
        "network.open_block",
    ),
    Key(
        "canvas.collapse",
        ("Ctrl+G",),
        "Collapse the selection into a block",
        block_commands.collapse,
        _EDIT,
        "network.collapse",
    ),
    Key(
        "canvas.expand",
        ("Ctrl+Shift+G",),
        "Expand the selected block",
        block_commands.expand,
        _EDIT,
        "network.expand",
    ),
    Key("canvas.select_all", ("Ctrl+A",), "Select all", lambda c: c.select_all(), _WALK, "edit.select_all"),
    Key("canvas.right", ("Right",), "Go along the wire to the right", walk(1, 0), _WALK),
    Key("canvas.left", ("Left",), "Go along the wire to the left", walk(-1, 0), _WALK),
    Key("canvas.up", ("Up",), "Go to the layer above", walk(0, -1), _WALK),
    Key("canvas.down", ("Down",), "Go to the layer below", walk(0, 1), _WALK),
    Key("canvas.and_right", ("Shift+Right",), "Select the next layer as well", walk(1, 0, extend=True), _WALK),
    Key("canvas.and_left", ("Shift+Left",), "Select the layer before as well", walk(-1, 0, extend=True), _WALK),
    Key("canvas.and_up", ("Shift+Up",), "Select the layer above as well", walk(0, -1, extend=True), _WALK),
    Key("canvas.and_down", ("Shift+Down",), "Select the layer below as well", walk(0, 1, extend=True), _WALK),
    Key("canvas.look_right", ("Ctrl+Right",), "Look at the next layer, and keep the selection", look(1, 0), _WALK),
    Key("canvas.look_left", ("Ctrl+Left",), "Look at the layer before, and keep the selection", look(-1, 0), _WALK),
    Key("canvas.look_up", ("Ctrl+Up",), "Look at the layer above, and keep the selection", look(0, -1), _WALK),
    Key("canvas.look_down", ("Ctrl+Down",), "Look at the layer below, and keep the selection", look(0, 1), _WALK),
    Key("canvas.pick", ("Ctrl+Space",), "Select the layer that one looks at, or not", pick, _WALK),
    Key("canvas.wire", ("W",), "Select the next wire of the layer", walk_wires(1), _WALK),
    Key("canvas.wire_back", ("Shift+W",), "Select the wire before", walk_wires(-1), _WALK),
    Key("canvas.and_wire", ("Alt+W",), "Select the next wire as well", walk_wires(1, extend=True), _WALK),
    Key(
        "canvas.wires_to",
        ("E",),
        "Let the selected wires end at the layer that one looks at",
        wire_commands.take_to(at_target=True),
        _ADD,
    ),
    Key(
        "canvas.wires_from",
        ("Shift+E",),
        "Let the selected wires begin there",
        wire_commands.take_to(at_target=False),
        _ADD,
    ),
    Key("canvas.mark", ("M",), "Select the next frame or note", mark_commands.walk_marks(1), _WALK),
    Key("canvas.mark_back", ("Shift+M",), "Select the frame or note before", mark_commands.walk_marks(-1), _WALK),
    Key("canvas.move_left", ("Alt+Left",), "Move left", commands.nudge(-GRID, 0), _PLACE),
    Key("canvas.move_right", ("Alt+Right",), "Move right", commands.nudge(GRID, 0), _PLACE),
    Key("canvas.move_up", ("Alt+Up",), "Move up", commands.nudge(0, -GRID), _PLACE),
    Key("canvas.move_down", ("Alt+Down",), "Move down", commands.nudge(0, GRID), _PLACE),
    Key("canvas.far_left", ("Alt+Shift+Left",), "Move far left", commands.nudge(-DOT_PITCH, 0), _PLACE),
    Key("canvas.far_right", ("Alt+Shift+Right",), "Move far right", commands.nudge(DOT_PITCH, 0), _PLACE),
    Key("canvas.far_up", ("Alt+Shift+Up",), "Move far up", commands.nudge(0, -DOT_PITCH), _PLACE),
    Key("canvas.far_down", ("Alt+Shift+Down",), "Move far down", commands.nudge(0, DOT_PITCH), _PLACE),
    Key("canvas.wider", ("Alt+End",), "Make the frame or note wider", mark_commands.resize(DOT_PITCH, 0), _PLACE),
    Key("canvas.narrower", ("Alt+Home",), "Make it narrower", mark_commands.resize(-DOT_PITCH, 0), _PLACE),
    Key("canvas.higher", ("Alt+PgDown",), "Make it higher", mark_commands.resize(0, DOT_PITCH), _PLACE),
    Key("canvas.lower", ("Alt+PgUp",), "Make it lower", mark_commands.resize(0, -DOT_PITCH), _PLACE),
    Key(
        "canvas.find",
        ("Ctrl+F",),
        "Find layers in the network",
        searching.find,
        _SEE,
        "edit.find",
    ),
    Key("canvas.find_next", ("F3",), "Go to the next layer found", searching.find_next, _SEE),
    Key("canvas.find_before", ("Shift+F3",), "Go to the layer found before", searching.find_before, _SEE),
    Key("canvas.sheet", ("?", "Shift+?"), "Show what mouse and keys do", searching.show_sheet, _SEE, "help.canvas"),
    Key("canvas.fit", ("F", "Home"), "Fit the network into the view", lambda c: c.fit(), _SEE),
    Key("canvas.zoom_100", ("Ctrl+0",), "Zoom to 100 %", lambda c: c.zoom_to(1.0), _SEE, "view.zoom_100"),
    Key("canvas.zoom_in", ("Ctrl++", "Ctrl+="), "Zoom in", lambda c: c.zoom_in(), _SEE, "view.zoom_in"),
    Key("canvas.zoom_out", ("Ctrl+-",), "Zoom out", lambda c: c.zoom_out(), _SEE, "view.zoom_out"),
)
"""Esc steps back: it closes what is open, puts back what is in the hand, selects nothing, leaves the block."""


def _usual(_: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    return keys


class KeyMap:
    """The table with the keys that the user chose, of whoever knows them; else the usual ones."""

    def __init__(self) -> None:
        self._chosen: Chosen = _usual
        self.choose(_usual)

    def choose(self, chosen: Chosen) -> None:
        """Takes other keys from now on; to be called again whenever they change."""
        self._chosen = chosen
        self._table = {_combined(text): key.run for key in KEYS for text in chosen(key.id, key.keys) if text}

    def keys(self, id: str) -> tuple[str, ...]:
        """The keys of a command by its id, or by that of the action that does the same."""
        found = next((key for key in KEYS if id and id in (key.id, key.action)), None)
        return self._chosen(found.id, found.keys) if found is not None else ()

    def command_for(self, event: QKeyEvent) -> Command | None:
        """The command of a key press."""
        combination: QKeyCombination = event.keyCombination()
        return self._table.get(combination.toCombined() & ~_KEYPAD)


def _combined(text: str) -> int:
    (first,) = cast(Iterable[QKeyCombination], QKeySequence(text))  # the stub does not know that a sequence has items
    return first.toCombined()


_KEYPAD = 0x20000000
"""Qt.KeyboardModifier.KeypadModifier, which arrows carry on some systems."""
