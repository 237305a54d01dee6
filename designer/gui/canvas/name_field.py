"""A field over the name of a node, to name it where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from designer.drawing import geometry as g
from designer.drawing.theme import Theme
from designer.graph.ids import NodeId
from designer.gui.canvas.block_commands import network_of, rename
from designer.gui.canvas.texts import font
from designer.gui.fonts import ui_font
from designer.gui.tongue import tr

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_SMALLEST, _HEIGHT = 11, 22
_NARROWEST = 120


class NameField(QLineEdit):
    """Return and a click elsewhere take what was typed, Escape leaves things as they are."""

    def __init__(self, canvas: CanvasView, theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._node: NodeId = ""
        self._before = ""
        self.setAccessibleName(tr("Name of the layer"))
        self.set_theme(theme)
        self.hide()

    def open(self, node: NodeId) -> None:
        """Shows itself over the head of a node, with its name selected; of a block, with the block's name."""
        row = self._canvas.arrays.index.get(node)
        if row is None:
            return
        block = network_of(self._canvas.session, node)
        self._node = node
        self._before = block.name if block is not None else self._canvas.session.network.nodes[node].name
        scale = self._canvas.camera.scale
        x, y = self._canvas.arrays.xy[row].tolist()
        corner = self._canvas.camera.position((x + g.TITLE_X - 6, y + g.HEADER_HEIGHT / 2))
        size = max(_SMALLEST, round(13 * scale))
        self.setFont(font((ui_font, size, QFont.Weight.DemiBold)))
        height = max(_HEIGHT, round(_HEIGHT * scale))
        self.setFixedSize(max(_NARROWEST, round((g.NODE_WIDTH - g.TITLE_X) * scale)), height)
        self.move(round(corner.x()), round(corner.y() - height / 2))
        self.setText(self._before)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_field(self) -> None:
        """Goes away without a name."""
        self._node = ""
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.field}; color: {theme.title}; border: 1px solid {theme.accent};"
            f" border-radius: 5px; padding: 0 5px; min-height: 0; selection-background-color: {theme.accent};"
            f" selection-color: {theme.on_accent}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps Return and Escape, leaves the rest to the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if event.key() == Qt.Key.Key_Escape:
                self.setText(self._before)
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the name."""
        super().focusOutEvent(event)
        node, self._node = self._node, ""
        self.hide()
        text = self.text().strip()
        if node and text and text != self._before:
            rename(self._canvas.session, node, text)
