"""Cutting: with Alt, a click on a wire takes it away, one on a port all its wires."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from designer.graph.model import Edge
from designer.gui.canvas import commands
from designer.gui.canvas.gestures.base import Gesture, Pointer

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


class CutWires(Gesture):
    """Takes wires away at the release, unless the hand has moved on."""

    scrolls = False

    def __init__(self, canvas: CanvasView, press: Pointer, wires: Sequence[Edge]) -> None:
        super().__init__(canvas, press)
        self._wires = wires

    def click(self, pointer: Pointer) -> None:
        """Takes them away."""
        commands.disconnect(self.canvas, self._wires)
