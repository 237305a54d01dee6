"""The palette's panel: a search field over the list of layers."""

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedLayout, QVBoxLayout, QWidget

from designer.catalogue.layer import Family, LayerDef
from designer.catalogue.registry import layers
from designer.drawing.theme import Theme
from designer.gui.icons import icon_pixmap
from designer.gui.palette.delegate import PaletteDelegate
from designer.gui.palette.model import PaletteModel
from designer.gui.style import set_role
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.search_field import SearchField

_DRAG_ICON = 24


class Palette(QFrame):
    """`add_wanted(type)` tells that a layer was chosen by double click or Return; drags carry `model.MIME`."""

    add_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_role(self, "panel")
        self.setMinimumWidth(168)
        self._model = PaletteModel(layers())
        self.search = SearchField("Search layers", theme)
        self.list = LayerList(self._model, theme)
        self._nothing = EmptyState(
            "search", "No layer fits", "Try another word, such as “convolution”, “norm” or “lstm”.", theme, compact=True
        )
        self._nothing.setMinimumWidth(0)
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
        self.search.textChanged.connect(self._on_search)
        self.search.left.connect(self.list.enter)
        self.search.taken.connect(self._on_taken)
        self.list.chosen.connect(self._on_chosen)

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
        found = self._model.first_layer()
        self._stack.setCurrentIndex(0 if found.isValid() else 1)
        if text and found.isValid():
            self.list.setCurrentIndex(found)

    def _on_taken(self) -> None:
        row = self._model.row_of(self.list.currentIndex())
        if self.search.text().strip() and isinstance(row, LayerDef):
            self.add_wanted.emit(row.type)
        else:
            self.list.enter()

    def _on_chosen(self, type: str) -> None:
        self.add_wanted.emit(type)


class LayerList(QListView):
    """The list below the search field. `chosen(type)`: a layer was chosen by double click, Return or Space."""

    chosen = Signal(str)

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
        self.setAccessibleName("Layers")
        self.doubleClicked.connect(self._choose)

    def enter(self) -> None:
        """Takes the keyboard, at the first layer unless one is current."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not isinstance(self._layers.row_of(self.currentIndex()), LayerDef):
            self.setCurrentIndex(self._layers.first_layer())

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._look.set_theme(theme)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is."""
        is_new_here = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if is_new_here:
            self.setCurrentIndex(self._layers.first_layer())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space choose a layer or fold a family; Left and Right fold too."""
        row = self._layers.row_of(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and isinstance(row, Family):
            self._fold(self.currentIndex(), row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a caption folds its family."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._layers.row_of(index)
        if isinstance(row, Family) and event.button() is Qt.MouseButton.LeftButton:
            self._fold(index, row)

    def startDrag(self, _: Qt.DropAction) -> None:
        """Starts a drag that carries the current layer, with its icon under the pointer."""
        indexes = self.selectedIndexes()
        row = self._layers.row_of(indexes[0]) if indexes else None
        if not isinstance(row, LayerDef):
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

    def _drag_picture(self, entry: LayerDef) -> QPixmap:
        return icon_pixmap(entry.icon, self._theme.family(entry.family), _DRAG_ICON, self.devicePixelRatioF())

    def _choose(self, index: QModelIndex) -> None:
        row = self._layers.row_of(index)
        if isinstance(row, LayerDef):
            self.chosen.emit(row.type)
        elif isinstance(row, Family):
            self._fold(index, row)

    def _fold(self, index: QModelIndex, family: Family) -> None:
        place = index.row()
        self._layers.fold(family)
        self.setCurrentIndex(self._layers.index(place))
