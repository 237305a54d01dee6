"""Offers to watch what runs along a wire while a training runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from designer.graph.model import PortRef
from designer.gui.canvas.mark_menu import entry

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


def offer_watching(canvas: CanvasView, menu: QMenu, source: PortRef) -> None:
    """An entry of the context menu that opens the window for what comes out of a port."""
    session = canvas.session
    entry(
        canvas,
        menu,
        "Watch while training",
        "eye",
        lambda: session.watch_wanted.emit(session.network_id, source),
    )
