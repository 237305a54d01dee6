"""A table of cells as a widget: as high as its lines where the page scrolls, walked through by keys, spoken of."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.cells import CellModel, CellPainter, Head, Line
from designer.gui.scaling import px
from designer.gui.widgets.ring import Ring

_ROW, _MOST_ROWS = 28, 14
_ROOM, _LEAST = 26, 48


class CellTable(QTableView):
    """`opened(key)`: a line was clicked, or Return pressed on it; `unwanted(key)`: Delete was. `ticked(key, bool)`: a
    box was ticked.

    `stretch` is the column that takes the room that is left; −1: none does, and the table is as wide as its columns.
    The table is as high as its lines, `most` at a time.
    """

    opened = Signal(str)
    ticked = Signal(str, bool)
    unwanted = Signal(str)

    def __init__(self, theme: Theme, name: str, *, stretch: int = 0, most: int = _MOST_ROWS) -> None:
        super().__init__()
        self._stretch, self._most, self._is_cut = stretch, most, False
        self.cells = CellModel(self)
        self.setModel(self.cells)
        self.setAccessibleName(name)
        self._painter = CellPainter(theme, self)
        self.setItemDelegate(self._painter)
        Ring(self)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(px(_LEAST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.cells.ticked.connect(self.ticked)
        self.clicked.connect(self._on_clicked)

    @property
    def key(self) -> str:
        """What the line with the keyboard stands for; "" if none has it."""
        row = self.currentIndex().row()
        return self.cells.lines[row].key if 0 <= row < len(self.cells.lines) else ""

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._painter.theme = theme
        self.viewport().update()

    def show_lines(self, heads: Sequence[Head], lines: Sequence[Line]) -> None:
        """Shows lines under heads."""
        self.cells.show_lines(heads, lines)
        face = self.fontMetrics()
        for at, head in enumerate(self.cells.heads):
            self.setColumnWidth(at, max(px(head.width), face.horizontalAdvance(head.title) + px(_ROOM)))
        for at in range(len(self.cells.heads)):
            way = QHeaderView.ResizeMode.Stretch if at == self._stretch else QHeaderView.ResizeMode.Interactive
            self.horizontalHeader().setSectionResizeMode(at, way)
        if self._stretch < 0:
            self.setMaximumWidth(self._wide())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All lines, as long as they are not too many."""
        rows = min(self._most, max(1, len(self.cells.lines)))
        head = max(self.horizontalHeader().sizeHint().height(), px(_ROW))
        bar = self.horizontalScrollBar().sizeHint().height() if self._is_cut else 0
        return QSize(self._wide() if self._stretch < 0 else px(320), head + rows * px(_ROW) + bar + 2)

    def minimumSizeHint(self) -> QSize:
        """As high as wanted; narrower is possible."""
        return QSize(px(240), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where columns do not find room, a bar below the lines does."""
        super().resizeEvent(event)
        is_cut = self.horizontalHeader().length() > self.viewport().width() + 1
        if is_cut is not self._is_cut:
            self._is_cut = is_cut
            self.updateGeometry()

    def _wide(self) -> int:
        return sum(self.columnWidth(at) for at in range(len(self.cells.heads))) + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the line, space ticks its box wherever in the line the keyboard is."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.opened.emit(self.key)
        elif event.key() == Qt.Key.Key_Delete and self.key:
            self.unwanted.emit(self.key)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._tick(index)
        else:
            super().keyPressEvent(event)

    def _tick(self, index: QModelIndex) -> None:
        for cell in self.cells.lines[index.row()].cells:
            if cell.checked is not None:
                self.ticked.emit(self.key, not cell.checked)
                return

    def _on_clicked(self, index: QModelIndex) -> None:
        line = self.cells.lines[index.row()]
        if line.key and line.cells[index.column()].checked is None:
            self.opened.emit(line.key)
