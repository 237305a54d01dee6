"""Search-to-add: a small list of layers at the pointer, filtered while typing."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from designer.drawing.theme import Theme, mix
from designer.graph.model import Edge, PortRef
from designer.gui.fonts import ui_font
from designer.gui.icons import icon_pixmap
from designer.gui.matching import fitting_offers
from designer.gui.stock import Offer, Stock

_WIDTH, _ROW, _MOST_ROWS = 268, 30, 8
_PAD = 8
_KEYS_FOR_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Request:
    """What a layer is searched for: to stand at `place` (canvas units), or to go on a `wire`, or to be wired to `port`.

    `output` says whether that port is an output.
    """

    place: tuple[float, float]
    port: PortRef | None = None
    output: bool = True
    wire: Edge | None = None

    def takes(self, offer: Offer) -> bool:
        """Whether a layer can go there."""
        needs_input = self.wire is not None or (self.port is not None and self.output)
        needs_output = self.wire is not None or (self.port is not None and not self.output)
        has_input, has_output = offer.ends
        return not offer.problem and (has_input or not needs_input) and (has_output or not needs_output)


class _Found(QAbstractListModel):
    """The offers that match."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: list[Offer] = []

    def show(self, offers: list[Offer]) -> None:
        """Shows other offers."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """An offer's name, its words, or the offer itself."""
        offer = self.offers[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: offer.title,
            Qt.ItemDataRole.ToolTipRole: offer.doc,
            Qt.ItemDataRole.AccessibleDescriptionRole: offer.doc,
            Qt.ItemDataRole.UserRole: offer,
        }.get(Qt.ItemDataRole(role))


class _Row(QStyledItemDelegate):
    """Draws an offer: icon, title, family."""

    theme: Theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all."""
        return QSize(_WIDTH - 2 * _PAD, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws it."""
        offer, theme = index.data(Qt.ItemDataRole.UserRole), self.theme
        area = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(theme.accent, theme.panel, 0.18)))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 6, 6)
        ratio = painter.device().devicePixelRatioF()
        icon = icon_pixmap(offer.icon, theme.family(offer.family), 16, ratio)
        painter.drawPixmap(QPoint(area.left() + 9, area.center().y() - 7), icon)
        painter.setFont(ui_font(12, QFont.Weight.Medium if chosen else QFont.Weight.Normal))
        painter.setPen(QColor(theme.title))
        middle = Qt.AlignmentFlag.AlignVCenter
        aside = QFontMetrics(ui_font(10)).horizontalAdvance(offer.family.value)
        title = area.adjusted(34, 0, -18 - aside, 0)
        shown = painter.fontMetrics().elidedText(offer.title, Qt.TextElideMode.ElideRight, title.width())
        painter.drawText(title, middle | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setFont(ui_font(10))
        painter.setPen(QColor(theme.muted))
        painter.drawText(area.adjusted(34, 0, -10, 0), middle | Qt.AlignmentFlag.AlignRight, offer.family.value)
        painter.restore()


class SearchPopup(QFrame):
    """Opens at a position; `chosen(key)` tells which offer was picked. Esc or a click elsewhere closes it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, stock: Stock, theme: Theme) -> None:
        super().__init__(parent)
        self._ground, self._stock = parent, stock
        self.request = Request((0.0, 0.0))
        self.field = QLineEdit(self, placeholderText="Add a layer…", clearButtonEnabled=False)
        self.field.setAccessibleName("Search for a layer")
        self.field.textChanged.connect(self._on_text)
        self.field.installEventFilter(self)
        self.list = QListView(self)
        self._model, self._row = _Found(self), _Row(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._row)
        self.list.setAccessibleName("Layers")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.set_theme(theme)
        self.hide()

    def open(self, at: QPoint, request: Request) -> None:
        """Shows all layers that can go there, at a position of the parent."""
        self.request = request
        self.field.clear()
        self._on_text("")
        area = self._ground.rect().adjusted(8, 8, -8, -8)
        self.setFixedSize(_WIDTH, self._height(_MOST_ROWS))
        x = min(at.x(), area.right() - self.width())
        y = min(at.y(), area.bottom() - self.height())
        self.move(max(area.left(), x), max(area.top(), y))
        self._fit_height()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours from now on."""
        self.theme = self._row.theme = theme
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.field}; color: {theme.title}; border: 1px solid {theme.hairline};"
            f" border-radius: 6px; padding: 0 9px; min-height: 28px; selection-background-color: {theme.accent}; }}"
            f"QLineEdit:focus {{ border-color: {theme.accent}; }}"
            "QListView { background: transparent; border: none; outline: none; }"
        )
        self.field.setFont(ui_font(12))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.border), 1.0))
            painter.setBrush(QColor(self.theme.panel))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 10, 10)

    def dismiss(self) -> None:
        """Closes; the keyboard goes back to the canvas."""
        self._ground.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go to the list while the letters go to the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        if event.type() is QEvent.Type.FocusOut and not self.underMouse():
            self.hide()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._on_clicked(self.list.currentIndex())
        elif key in _KEYS_FOR_THE_LIST:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_MOST_ROWS}.get(key, _MOST_ROWS)
            last = self._model.rowCount() - 1
            self._choose(min(max(self.list.currentIndex().row() + step, 0), last))
        else:
            return False
        return True

    def _on_text(self, text: str) -> None:
        self._model.show(fitting_offers(text, filter(self.request.takes, self._stock.offers)))
        self._choose(0)
        self._fit_height()

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row))
        self.list.scrollTo(self._model.index(row))

    def _on_clicked(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        offer: Offer = index.data(Qt.ItemDataRole.UserRole)
        self.dismiss()
        self.chosen.emit(offer.key)

    def _fit_height(self) -> None:
        self.setFixedHeight(self._height(min(_MOST_ROWS, self._model.rowCount())))

    def _height(self, rows: int) -> int:
        return 2 * _PAD + 30 + (6 + rows * _ROW if rows else 0)
