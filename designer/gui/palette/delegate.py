"""Draws the palette's rows: captions in small capitals, offers with the icon of their family's colour."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from designer.drawing.theme import Theme
from designer.gui.fonts import ui_font
from designer.gui.icons import icon_pixmap
from designer.gui.palette.model import FOLDED, Group, PaletteModel, Row
from designer.gui.scaling import px
from designer.gui.stock import Offer
from designer.gui.stylesheet import tones
from designer.gui.tongue import tr

_ROW, _CAPTION, _ICON = 26, 32, 16
_INSET, _GAP, _RADIUS = 8, 8, 5


class PaletteDelegate(QStyledItemDelegate):
    """One row of the palette in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._caption_font = ui_font(10, QFont.Weight.DemiBold)
        self._caption_font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        self._font = ui_font(12)
        self._tones = {name: QColor(colour) for name, colour in tones(theme).items()}

    def sizeHint(self, _: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Captions have room above them."""
        return QSize(0, px(_CAPTION if isinstance(_row(index), Group) else _ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws a caption or an offer."""
        row = _row(index)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if isinstance(row, Group):
                self._paint_caption(painter, option, row, folded=bool(index.data(FOLDED)))
            elif isinstance(row, Offer):
                self._paint_offer(painter, option, row)
        finally:
            painter.restore()

    def _paint_caption(self, painter: QPainter, option: QStyleOptionViewItem, group: Group, *, folded: bool) -> None:
        rect = _rect(option).adjusted(_INSET, 6, -_INSET, 0)
        over = bool(_state(option) & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus))
        painter.setFont(self._caption_font)
        painter.setPen(self._tones["title" if over else "muted"])
        aside = str(group.size) if folded else ""
        taken = px(18) + painter.fontMetrics().horizontalAdvance(aside)
        title = painter.fontMetrics().elidedText(
            tr(group.title).upper(), Qt.TextElideMode.ElideRight, rect.width() - taken
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(self._tones["muted"])
        side = rect.adjusted(0, 0, -px(18), 0)
        painter.drawText(side, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, aside)
        if over or folded:
            name = "chevron-right" if folded else "chevron-down"
            size = px(12)
            pixmap = icon_pixmap(name, self._theme.muted, size, painter.device().devicePixelRatioF())
            painter.drawPixmap(rect.right() - size, rect.center().y() - size // 2, pixmap)

    def _paint_offer(self, painter: QPainter, option: QStyleOptionViewItem, offer: Offer) -> None:
        rect, state = _rect(option), _state(option)
        ground = self._ground(state)
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect.adjusted(0, 0, -_gap(option, rect), -1), _RADIUS, _RADIUS)
        size, ratio = px(_ICON), painter.device().devicePixelRatioF()
        pixmap = icon_pixmap(offer.icon, self._theme.family(offer.family), size, ratio)
        painter.drawPixmap(rect.x() + _INSET, rect.center().y() - size // 2, pixmap)
        painter.setFont(self._font)
        tone = "off" if offer.problem else "title" if state & QStyle.StateFlag.State_Selected else "text"
        painter.setPen(self._tones[tone])
        text = rect.adjusted(_INSET + size + _GAP, 0, -4, 0)
        shown = painter.fontMetrics().elidedText(offer.title, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, shown)

    def _ground(self, state: QStyle.StateFlag) -> QColor | None:
        if state & QStyle.StateFlag.State_Selected:
            return self._tones["selected" if state & QStyle.StateFlag.State_Active else "selected_faint"]
        return self._tones["hover"] if state & QStyle.StateFlag.State_MouseOver else None


def _row(index: QModelIndex | QPersistentModelIndex) -> Row | None:
    model = index.model()
    return model.row_of(index) if isinstance(model, PaletteModel) else None


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return rect


def _gap(option: QStyleOptionViewItem, rect: QRect) -> int:
    """How far a row's ground keeps from its right end, so that it never touches the panel's edge (pixels)."""
    widget: QWidget = option.widget
    return max(0, _INSET - (widget.width() - 1 - rect.right()))


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state
