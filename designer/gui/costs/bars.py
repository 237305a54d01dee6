"""Paints a cell of the table with a bar behind its number."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from designer.drawing.theme import Theme, mix
from designer.gui.costs.model import SHARE_ROLE


class BarDelegate(QStyledItemDelegate):
    """The bar is as long as the cell's share of the largest row, and lies below the text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Bar first, then what is usual."""
        share = index.data(SHARE_ROLE)
        if share:
            place = QRectF(option.rect).adjusted(4, 4, -4, -4)
            place.setLeft(place.right() - max(2.0, place.width() * float(share)))
            painter.fillRect(place, QColor(mix(self._theme.accent, self._theme.panel, 0.28)))
        super().paint(painter, option, index)
