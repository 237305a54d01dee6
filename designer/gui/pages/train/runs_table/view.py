"""The table of runs as a widget: keeps what is selected and open while rows come and go."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView

from designer.drawing.theme import Theme
from designer.gui.pages.train.runs_table.model import RunsModel
from designer.gui.scaling import px
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.jobs.run_folder import RunFolder
from designer.jobs.summaries import Summary

_ROOM = 28
"""Beside the text of a cell that a column is made as wide as."""


class RunsView(QTreeView):
    """`picked()`: other runs are selected. `starred(RunFolder)`: a run's star was clicked. `unwanted()`: Delete was
    pressed.
    """

    picked = Signal()
    starred = Signal(object)
    unwanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = RunsModel(theme)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Runs"))
        set_role(self, "table")
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTreePosition(1)
        self.setIndentation(px(16))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._hidden: set[str] = set()
        self._widths: dict[str, int] = {}
        self._kept: tuple[list[RunFolder], RunFolder | None, set[str], int] = ([], None, set(), 0)
        self._closed: set[str] = set()
        head = self.header()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(px(28))
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._on_head_menu)
        head.sectionClicked.connect(self._on_head)
        head.sectionResized.connect(self._on_resized)
        self.rows.modelAboutToBeReset.connect(self._keep)
        self.rows.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())
        self.collapsed.connect(lambda index: self._on_folded(index, closed=True))
        self.expanded.connect(lambda index: self._on_folded(index, closed=False))
        self._dress()

    @property
    def selected(self) -> tuple[Summary, ...]:
        """The selected runs, from top to bottom; a group stands for all of its runs."""
        found: dict[RunFolder, Summary] = {}
        for group, row in sorted(self._picked_rows(), key=_from_top):
            for run in self.rows.runs_at(group, row):
                found.setdefault(run.folder, run)
        return tuple(found.values())

    @property
    def compared(self) -> tuple[Summary, ...]:
        """The selected runs in the order of their curves: the oldest is the first."""
        return tuple(sorted(self.selected, key=lambda run: run.folder.name))

    def select(self, folders: list[RunFolder]) -> None:
        """Selects exactly these runs, as far as they are shown."""
        picked = QItemSelection()
        for folder in folders:
            index = self.rows.index_of(folder)
            if index.isValid():
                picked.select(index, index.siblingAtColumn(self.rows.columnCount() - 1))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(picked, flags.ClearAndSelect)
        if folders and (first := self.rows.index_of(folders[0])).isValid():
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.rows.set_theme(theme)

    def column(self, id: str) -> int:
        """The place of a column; -1 if it is not there."""
        return next((at for at, column in enumerate(self.rows.columns) if column.id == id), -1)

    # -- Qt's events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a star sets it, and selects nothing."""
        index = self.indexAt(event.position().toPoint())
        run = self.rows.run(index)
        if event.button() is Qt.MouseButton.LeftButton and run is not None and index.column() == self.column("star"):
            self.starred.emit(run.folder)
            event.accept()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete puts the selected runs into the trash; F2 names the current one, wherever in its row the focus is."""
        if event.key() == Qt.Key.Key_Delete and self.state() is not QAbstractItemView.State.EditingState:
            self.unwanted.emit()
        elif event.key() == Qt.Key.Key_F2 and self.rows.run(self.currentIndex()) is not None:
            self.edit(self.currentIndex().siblingAtColumn(self.column("name")))
        else:
            super().keyPressEvent(event)

    def _picked_rows(self) -> set[tuple[int, int]]:
        """The selected rows by the row of their group, −1 for those in none. By ranges: Qt's own list takes long."""
        found, chosen = set(), self.selectionModel().selection()
        for at in range(chosen.size()):
            picked = chosen.at(at)
            found |= {(picked.parent().row(), row) for row in range(picked.top(), picked.bottom() + 1)}
        return found

    # -- columns

    def _dress(self) -> None:
        """Gives columns their widths, as somebody wanted them or as they are usually."""
        head = self.header()
        head.blockSignals(True)
        for at, column in enumerate(self.rows.columns):
            words = self.fontMetrics().horizontalAdvance(tr(column.title)) + px(_ROOM)
            self.setColumnWidth(at, self._widths.get(column.id) or max(px(column.width), words if column.title else 0))
            self.setColumnHidden(at, column.id in self._hidden)
        head.blockSignals(False)
        self._show_order()

    def _show_order(self) -> None:
        id, falling = self.rows.order
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.header().setSortIndicator(self.column(id), order)

    def _on_head(self, section: int) -> None:
        """Sorts by a column: numbers from the largest, words from A; a second click turns that round."""
        column = self.rows.columns[section]
        id, falling = self.rows.order
        first = column.is_number or column.id == "when"
        self.rows.sort_by(column.id, falling=not falling if column.id == id else first)

    def _on_resized(self, section: int, _: int, width: int) -> None:
        if 0 <= section < len(self.rows.columns) and width:
            self._widths[self.rows.columns[section].id] = width

    def _on_head_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self.rows.columns:
            if column.id in ("star", "name"):
                continue
            action = menu.addAction(tr(column.title))
            action.setCheckable(True)
            action.setChecked(column.id not in self._hidden)
            action.toggled.connect(lambda on, id=column.id: self._show_column(id, shown=on))
        menu.popup(self.header().mapToGlobal(place))

    def _show_column(self, id: str, *, shown: bool) -> None:
        (self._hidden.discard if shown else self._hidden.add)(id)
        self._dress()

    # -- what stays while rows change

    def _keep(self) -> None:
        current, places = self.rows.run(self.currentIndex()), self._picked_rows()
        self._kept = (
            [run.folder for group, row in places if (run := self._run_at(group, row)) is not None],
            current.folder if current is not None else None,
            {key for key, index in self.rows.group_keys().items() if self.selectionModel().isSelected(index)},
            self.verticalScrollBar().value(),
        )

    def _run_at(self, group: int, row: int) -> Summary | None:
        """The run of a row; None for a group."""
        parent = self.rows.index(group, 0) if group >= 0 else QModelIndex()
        return self.rows.run(self.rows.index(row, 0, parent))

    def _restore(self) -> None:
        folders, current, groups, at = self._kept
        self._dress()
        last = self.rows.columnCount() - 1
        picked = QItemSelection()
        for key, index in self.rows.group_keys().items():
            self.setExpanded(index, key not in self._closed)
            if key in groups:
                picked.select(index, index.siblingAtColumn(last))
        for folder in folders:
            index = self.rows.index_of(folder)
            if index.isValid():
                picked.select(index, index.siblingAtColumn(last))
        flags = QItemSelectionModel.SelectionFlag
        if current is not None and (index := self.rows.index_of(current)).isValid():
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(picked, flags.ClearAndSelect)
        self.verticalScrollBar().setValue(at)
        self.picked.emit()

    def _on_folded(self, index: QModelIndex, *, closed: bool) -> None:
        key = next((key for key, each in self.rows.group_keys().items() if each.row() == index.row()), "")
        (self._closed.add if closed else self._closed.discard)(key)


def _from_top(place: tuple[int, int]) -> tuple[int, int]:
    """Where a row stands: a run in a group after its group."""
    group, row = place
    return (group, row + 1) if group >= 0 else (row, 0)
