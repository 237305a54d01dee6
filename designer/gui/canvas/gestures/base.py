"""One object per gesture: it lives from the press to the release, and leaves nothing behind if it is cancelled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

DRAG_FROM = 4.0
"""Pixels from the press before a click becomes a drag."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the pointer is: `position` in pixels of the viewport, `place` in canvas units; with the keys held."""

    position: QPointF
    place: tuple[float, float]
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier

    @property
    def adds(self) -> bool:
        """Whether the keys say “and this too”."""
        return bool(self.keys & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))


class Gesture:
    """The base: does nothing. `finish` and `cancel` are each other's alternatives; one of them is called, once."""

    cursor: Qt.CursorShape | None = None
    scrolls = True
    """Whether the canvas scrolls when the pointer is held at its edge."""

    def __init__(self, canvas: CanvasView, press: Pointer) -> None:
        self.canvas = canvas
        self.press = press
        self.dragging = False

    def move(self, pointer: Pointer) -> None:
        """The pointer moved."""
        if not self.dragging and (pointer.position - self.press.position).manhattanLength() >= DRAG_FROM:
            self.dragging = True
            self.begin()
        if self.dragging:
            self.drag(pointer)

    def finish(self, pointer: Pointer) -> None:
        """The button was released."""
        if self.dragging:
            self.drop(pointer)
        else:
            self.click(pointer)

    def cancel(self) -> None:
        """Esc, or the document changed under the gesture: everything is as before."""
        if self.dragging:
            self.clear()

    def begin(self) -> None:
        """The press has become a drag."""

    def drag(self, pointer: Pointer) -> None:
        """The pointer moved while dragging."""

    def drop(self, pointer: Pointer) -> None:
        """The drag ended."""

    def click(self, pointer: Pointer) -> None:
        """The button was released where it was pressed."""

    def clear(self) -> None:
        """Takes away what was shown."""
