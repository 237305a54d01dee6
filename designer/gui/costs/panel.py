"""The panel below the canvas that shows what each layer costs. It counts only while it is seen."""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSpinBox,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from designer.analysis.costs import Totals, costs, totals
from designer.drawing import words
from designer.drawing.theme import Theme
from designer.graph.ids import NodeId
from designer.gui import counts
from designer.gui.costs.bars import BarDelegate
from designer.gui.costs.model import SORT_ROLE, Column, CostModel
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.ring import Ring

_HEAT = (
    (later("No bars on the nodes"), None),
    (later("Bars: parameters"), Column.PARAMETERS),
    (later("Bars: multiply-adds"), Column.MACS),
    (later("Bars: memory"), Column.MEMORY),
)
_ROW = 26


class CostsPanel(QWidget):
    """`jump_wanted(node id)`: a row was chosen. `heat_changed(shares)`: bars for the nodes, or None. `tools` has the
    fields that stand in the panel's head.
    """

    jump_wanted = Signal(str)
    heat_changed = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme, self._active = session, theme, False
        self.model = CostModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT_ROLE)
        self.table = self._made_table()
        self.total = QLabel()
        set_role(self.total, "muted")
        self.total.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tools = self._made_tools()
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        self.total.setContentsMargins(14, 6, 14, 6)
        column.addWidget(self.total)
        self._empty = EmptyState(
            "gauge", tr("Nothing drawn yet"), tr("What each layer costs appears here."), theme, compact=True
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)
        session.opened.connect(self._count)
        session.changed.connect(lambda _: self._count())
        session.selection_changed.connect(self._mark)

    def set_active(self, active: bool) -> None:
        """Whether the panel is seen; only then it counts, and only then nodes have bars."""
        self._active = active
        for field in (self.heat, self.inside, self.batch, self._batch_words):
            field.setVisible(active)
        self._count()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._bars.set_theme(theme)
        self._empty.set_theme(theme)
        self.table.viewport().update()

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setTabKeyNavigation(False)  # who walks through the window by Tab gets out again
        table.setModel(self._sorted)
        table.setAccessibleName(tr("What each layer costs"))
        Ring(table)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # the order of the wires, until a column is clicked
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._bars = BarDelegate(self._theme)
        table.setItemDelegate(self._bars)
        table.clicked.connect(self._on_row)
        table.activated.connect(self._on_row)
        return table

    def _made_tools(self) -> QHBoxLayout:
        self.heat = QComboBox()
        self.heat.setAccessibleName(tr("Bars on the nodes"))
        for title, _ in _HEAT:
            self.heat.addItem(tr(title))
        self.heat.currentIndexChanged.connect(lambda _: self._show_heat())
        self.inside = QCheckBox(tr("Inside blocks"))
        self.inside.setToolTip(tr("List the layers within blocks too"))
        self.inside.toggled.connect(lambda _: self._count())
        self._batch_words = QLabel(tr("Batch"))
        set_role(self._batch_words, "muted")
        self.batch = QSpinBox()
        self.batch.setRange(1, 1_000_000)
        self.batch.setAccessibleName(tr("Samples in a batch, for the memory"))
        self.batch.valueChanged.connect(lambda _: self._count())
        row = QHBoxLayout()
        row.setSpacing(8)
        for field in (self.heat, self.inside, self._batch_words, self.batch):
            row.addWidget(field)
            field.hide()
        return row

    def _count(self) -> None:
        if not self._active:
            self.heat_changed.emit(None)
            return
        analysis, batch = self._session.analysis, self.batch.value()
        rows = costs(analysis, inside=self.inside.isChecked())
        self.model.show(rows, batch)
        whole = totals(analysis)
        said = [
            _learned(whole),
            counts.multiply_adds(whole.macs),
            tr("{size} of results for one sample", size=words.size(whole.bytes))
            if batch == 1
            else tr("{size} of results for a batch of {n}", size=words.size(whole.bytes * batch), n=batch),
        ]
        if analysis.assumed:
            said.append(tr("assumed: {assumptions}", assumptions=", ".join(analysis.assumed)))
        self.total.setText("   ·   ".join(said))
        self._stack.setCurrentIndex(0 if rows else 1)
        self._mark()
        self._show_heat()

    def _show_heat(self) -> None:
        """Bars for the nodes of the network that is seen: shares of the one that costs most."""
        column = _HEAT[self.heat.currentIndex()][1]
        if column is None or not self._active:
            self.heat_changed.emit(None)
            return
        own = [row for row in self.model.rows if row.depth == 0]
        most = max((self.model.number(row, column) for row in own), default=0.0)
        shares: Mapping[NodeId, float] = {
            row.report.node.id: self.model.number(row, column) / most for row in own if most
        }
        self.heat_changed.emit(shares)

    def _mark(self) -> None:
        """Marks the row of the one selected layer."""
        chosen = self._session.selection
        selection = self.table.selectionModel()
        selection.clearSelection()
        if len(chosen) != 1 or not self._active:
            return
        for place, row in enumerate(self.model.rows):
            if row.depth == 0 and row.report.node.id in chosen:
                index = self._sorted.mapFromSource(self.model.index(place, 0))
                flags = QItemSelectionModel.SelectionFlag
                selection.select(index, flags.ClearAndSelect | flags.Rows)
                self.table.scrollTo(index)

    def _on_row(self, index: QModelIndex) -> None:
        row = self.model.rows[self._sorted.mapToSource(index).row()]
        outer = next((each for each in self.model.rows if each.depth == 0 and row.name.split(".")[0] == each.name), row)
        self.jump_wanted.emit(outer.report.node.id)


def _learned(whole: Totals) -> str:
    """The parameters and their bytes; how many of them are frozen."""
    n, size = words.exact(whole.parameters), words.size(whole.parameter_bytes)
    if whole.frozen:
        return tr("{n} parameters ({frozen} frozen), {size}", n=n, frozen=words.exact(whole.frozen), size=size)
    return tr("{n} parameters, {size}", n=n, size=size)
