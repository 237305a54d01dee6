"""Panning: the drawing follows the hand. Middle button, or Space and the left one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from designer.gui.canvas.gestures.base import Gesture, Pointer

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


class Pan(Gesture):
    """Moves what the view shows."""

    cursor = Qt.CursorShape.ClosedHandCursor
    scrolls = False

    def __init__(self, canvas: CanvasView, press: Pointer) -> None:
        super().__init__(canvas, press)
        self._last = press.position

    def drag(self, pointer: Pointer) -> None:
        """Moves by what the pointer moved."""
        step = pointer.position - self._last
        self._last = pointer.position
        self.canvas.camera.pan(step.x(), step.y())
