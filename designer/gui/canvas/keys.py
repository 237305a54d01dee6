"""Which key runs which command while the canvas has the focus. One table, with words for help."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeyEvent, QKeySequence

from designer.drawing.geometry import DOT_PITCH, GRID
from designer.gui.canvas import block_commands, commands

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

Command = Callable[["CanvasView"], None]


@dataclass(frozen=True, slots=True)
class Key:
    """Keys (in Qt's words), what they do in the user's words, and the command."""

    keys: tuple[str, ...]
    words: str
    run: Command


KEYS = (
    Key(("Delete",), "Delete the selection", lambda canvas: canvas.delete_selection()),
    Key(("Backspace",), "Delete the selection; with nothing selected, go back to the network around", commands.back),
    Key(("Ctrl+Return", "Ctrl+Enter"), "Open the selected block", block_commands.open_selected),
    Key(("Ctrl+G",), "Collapse the selection into a block", block_commands.collapse),
    Key(("Ctrl+Shift+G",), "Expand the selected block", block_commands.expand),
    Key(("B",), "Bypass the selected layers", block_commands.bypass),
    Key(("Ctrl+A",), "Select all", lambda canvas: canvas.select_all()),
    Key(("Ctrl+C",), "Copy", lambda canvas: canvas.copy()),
    Key(("Ctrl+X",), "Cut", lambda canvas: canvas.cut()),
    Key(("Ctrl+V",), "Paste at the pointer", lambda canvas: canvas.paste()),
    Key(("Ctrl+D",), "Duplicate", lambda canvas: canvas.duplicate()),
    Key(("Tab",), "Search for a layer to add", lambda canvas: canvas.search(canvas.pointer)),
    Key(("F", "Home"), "Fit the network into the view", lambda canvas: canvas.fit()),
    Key(("Ctrl+0",), "Zoom to 100 %", lambda canvas: canvas.zoom_to(1.0)),
    Key(("Ctrl++", "Ctrl+="), "Zoom in", lambda canvas: canvas.zoom_in()),
    Key(("Ctrl+-",), "Zoom out", lambda canvas: canvas.zoom_out()),
    Key(("Left",), "Nudge left", commands.nudge(-GRID, 0)),
    Key(("Right",), "Nudge right", commands.nudge(GRID, 0)),
    Key(("Up",), "Nudge up", commands.nudge(0, -GRID)),
    Key(("Down",), "Nudge down", commands.nudge(0, GRID)),
    Key(("Shift+Left",), "Nudge far left", commands.nudge(-DOT_PITCH, 0)),
    Key(("Shift+Right",), "Nudge far right", commands.nudge(DOT_PITCH, 0)),
    Key(("Shift+Up",), "Nudge far up", commands.nudge(0, -DOT_PITCH)),
    Key(("Shift+Down",), "Nudge far down", commands.nudge(0, DOT_PITCH)),
    Key(("Alt+Left",), "Select the layer to the left", commands.walk(-1, 0)),
    Key(("Alt+Right",), "Select the layer to the right", commands.walk(1, 0)),
    Key(("Alt+Up",), "Select the layer above", commands.walk(0, -1)),
    Key(("Alt+Down",), "Select the layer below", commands.walk(0, 1)),
)


def _combined(text: str) -> int:
    (first,) = cast(Iterable[QKeyCombination], QKeySequence(text))  # the stub does not know that a sequence has items
    return first.toCombined()


_TABLE = {_combined(text): key.run for key in KEYS for text in key.keys}


def command_for(event: QKeyEvent) -> Command | None:
    """The command of a key press."""
    combination: QKeyCombination = event.keyCombination()
    return _TABLE.get(combination.toCombined() & ~_KEYPAD)


_KEYPAD = 0x20000000
"""Qt.KeyboardModifier.KeypadModifier, which arrows carry on some systems."""
