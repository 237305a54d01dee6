"""Offers to watch what runs along a wire while a training runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from designer.graph.model import Node, PortRef
from designer.gui.canvas.mark_menu import entry

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


def offer_watching_of(canvas: CanvasView, menu: QMenu, nodes: Sequence[Node]) -> None:
    """The same for what comes out of a single layer first, if anything does: by keys, layers are easier to reach."""
    entries = [canvas.session.analysis.nodes[node.id].entry for node in nodes]
    if len(nodes) == 1 and entries[0] is not None and entries[0].outputs:
        offer_watching(canvas, menu, PortRef(nodes[0].id, entries[0].outputs[0].name))


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
