"""The palette's panel: a search field over the list of layers."""

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.icons import icon_pixmap
from designer.gui.palette.delegate import PaletteDelegate
from designer.gui.palette.model import Group, PaletteModel
from designer.gui.scaling import least
from designer.gui.stock import Offer, Stock
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.search_field import SearchField

_DRAG_ICON = 24


class Palette(QFrame):
    """`add_wanted(key)` tells that an offer was chosen by double click or Return; drags carry `model.MIME`.

    `menu_wanted(key, place)`: its menu was asked for, at a place on the screen. `new_wanted()`: a new layer of the
    user's own was.
    """

    add_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    new_wanted = Signal()

    def __init__(self, stock: Stock, theme: Theme) -> None:
        super().__init__()
        set_role(self, "panel")
        least(self, width=110)
        self._stock = stock
        self._model = PaletteModel(stock.offers)
        self.search = SearchField(tr("Search layers and blocks"), theme)
        self.list = LayerList(self._model, theme)
        self._nothing = EmptyState(
            "search",
            tr("No layer fits"),
            tr("Try another word, such as “convolution”, “norm” or “lstm”."),
            theme,
            compact=True,
        )
        self._nothing.setMinimumWidth(0)
        self.new = push(tr("New layer of your own…"), "link", self.new_wanted.emit)
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 0, 0)
        column.setSpacing(4)
        field = QVBoxLayout()
        field.setContentsMargins(0, 0, 8, 0)
        field.addWidget(self.search)
        column.addLayout(field)
        column.addWidget(below, 1)
        column.addWidget(self.new)
        self.search.textChanged.connect(self._on_search)
        self.search.left.connect(self.list.enter)
        self.search.taken.connect(self._on_taken)
        self.list.chosen.connect(self.add_wanted)
        self.list.menu_wanted.connect(self.menu_wanted)
        stock.changed.connect(self._on_stock)

    def start_search(self) -> None:
        """Puts the cursor into the search field, with its text selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.search.set_theme(theme)
        self.list.set_theme(theme)
        self._nothing.set_theme(theme)

    def _on_search(self, text: str) -> None:
        self._model.search(text)
        found = self._model.first_offer()
        self._stack.setCurrentIndex(0 if found.isValid() else 1)
        if text and found.isValid():
            self.list.setCurrentIndex(found)

    def _on_taken(self) -> None:
        row = self._model.row_of(self.list.currentIndex())
        if self.search.text().strip() and isinstance(row, Offer):
            self.add_wanted.emit(row.key)
        else:
            self.list.enter()

    def _on_stock(self) -> None:
        """The rows stay where they are as far as they can."""
        down = self.list.verticalScrollBar().value()
        self._model.show_offers(self._stock.offers)
        self.list.verticalScrollBar().setValue(down)


class LayerList(QListView):
    """The list below the search field. `chosen(key)`: an offer was chosen by double click, Return or Space."""

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, model: PaletteModel, theme: Theme) -> None:
        super().__init__()
        self._layers = model
        self._look = PaletteDelegate(theme)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(self._look)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Layers"))
        self.doubleClicked.connect(self._choose)

    def enter(self) -> None:
        """Takes the keyboard, at the first layer unless one is current."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not isinstance(self._layers.row_of(self.currentIndex()), Offer):
            self.setCurrentIndex(self._layers.first_offer())

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._look.set_theme(theme)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is; a click says so itself."""
        is_new_here = not self.currentIndex().isValid() and event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if is_new_here:
            self.setCurrentIndex(self._layers.first_offer())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space choose a layer or fold a family; Left and Right fold too."""
        row = self._layers.row_of(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and isinstance(row, Group):
            self._fold(self.currentIndex(), row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a caption folds its family."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._layers.row_of(index)
        if isinstance(row, Group) and event.button() is Qt.MouseButton.LeftButton:
            self._fold(index, row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of an offer."""
        row = self._layers.row_of(self.indexAt(event.pos()))
        if isinstance(row, Offer):
            self.menu_wanted.emit(row.key, event.globalPos())

    def startDrag(self, _: Qt.DropAction) -> None:
        """Starts a drag that carries the current layer, with its icon under the pointer."""
        indexes = self.selectedIndexes()
        row = self._layers.row_of(indexes[0]) if indexes else None
        if not isinstance(row, Offer):
            return
        drag = QDrag(self)
        data: QMimeData = self._layers.mimeData(indexes)
        drag.setMimeData(data)
        drag.setPixmap(self._drag_picture(row))
        drag.setHotSpot(QPoint(_DRAG_ICON // 2, _DRAG_ICON // 2))
        drag.exec(Qt.DropAction.CopyAction)

    def sizeHint(self) -> QSize:
        """As wide as a palette is."""
        return QSize(208, 400)

    def _drag_picture(self, offer: Offer) -> QPixmap:
        return icon_pixmap(offer.icon, self._theme.family(offer.family), _DRAG_ICON, self.devicePixelRatioF())

    def _choose(self, index: QModelIndex) -> None:
        row = self._layers.row_of(index)
        if isinstance(row, Offer):
            if not row.problem:
                self.chosen.emit(row.key)
        elif isinstance(row, Group):
            self._fold(index, row)

    def _fold(self, index: QModelIndex, group: Group) -> None:
        place = index.row()
        self._layers.fold(group.id)
        self.setCurrentIndex(self._layers.index(place))
