"""Draws a line of the command palette: icon, title, and at the right the shortcut or the kind."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from designer.drawing.theme import Theme
from designer.gui.fonts import ui_font
from designer.gui.scaling import px
from designer.gui.stylesheet import tones

ROW = 32
_INSET, _ICON, _RADIUS = 10, 16, 6


class CommandDelegate(QStyledItemDelegate):
    """One line; the item's user data has `aside`, the words at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._tones = {name: QColor(colour) for name, colour in tones(theme).items()}
        self._font, self._small = ui_font(13), ui_font(11)

    def sizeHint(self, _: QStyleOptionViewItem, __: QModelIndex | QPersistentModelIndex) -> QSize:
        """All lines are equally high."""
        return QSize(0, px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws the line."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if chosen or state & QStyle.StateFlag.State_MouseOver:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._tones["selected" if chosen else "hover"])
                painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
            picture: QIcon = index.data(Qt.ItemDataRole.DecorationRole)
            side = px(_ICON)
            picture.paint(painter, QRect(rect.x() + _INSET, rect.center().y() - side // 2 + 1, side, side))
            aside = getattr(index.data(Qt.ItemDataRole.UserRole), "aside", "")
            painter.setFont(self._small)
            painter.setPen(self._tones["muted"])
            right = rect.adjusted(0, 0, -12, 0)
            painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, aside)
            taken = painter.fontMetrics().horizontalAdvance(aside) + 24
            painter.setFont(self._font)
            painter.setPen(self._tones["title" if chosen else "text"])
            text = rect.adjusted(_INSET + side + 12, 0, -taken, 0)
            title = str(index.data(Qt.ItemDataRole.DisplayRole))
            shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, text.width())
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, shown)
        finally:
            painter.restore()
