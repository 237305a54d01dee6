"""The Health tab: advice, a table of the layers of the shown run, and histograms of the selected one over time."""

import math

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from designer.drawing.theme import Theme
from designer.gui.pages.figures import scrolled
from designer.gui.pages.train.advice import AdviceCards
from designer.gui.pages.train.health_cells import HealthCells
from designer.gui.pages.train.health_model import Column, HealthModel
from designer.gui.pages.train.tab_page import TabPage
from designer.gui.plots.axis import brief
from designer.gui.plots.heat_over_time import HeatOverTime
from designer.gui.run.controller import RunController
from designer.gui.run.showing_layers import show_layer
from designer.gui.scaling import least, px
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import Segments, push
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.ring import Ring
from designer.gui.widgets.words import ElidedLabel
from designer.jobs.health import histograms_of, value_of

_KINDS = (
    ("output", later("Outputs")),
    ("weight", later("Weights")),
    ("gradient", later("Gradients")),
)
_OUTPUTS = ("mean", "spread", "variety")
_ROW = 28
_LEAST = 300
"""The layers are never lower than this, however much advice there is: the tab scrolls then."""
_NARROW, _LEAST_BELOW = 760, 520
"""In a tab that is narrower, the histograms go below the layers, and both need this height."""
_LEAST_ROWS, _LEAST_HISTORY = 210, 160
_SIZES = (640, 360)
_NAME = 76
_WIDTHS = {Column.STATE: 92, Column.DEAD: 86}
_NUMBER = 98


class HealthTab(TabPage):
    """`table` lists the layers; the one that is selected in it is drawn in `history`."""

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._runs, self._theme = runs, theme
        self._shown: tuple[object, ...] = ()
        self._kind = "output"
        self.cards = AdviceCards(runs, theme)
        self.model = HealthModel(self)
        self.table = self._made_table()
        self.layer = ElidedLabel("", "heading")
        self.outputs = ElidedLabel("", "small")
        self.kinds = Segments((id, tr(title)) for id, title in _KINDS)
        self.kinds.setAccessibleName(tr("Histogram of"))
        self.kinds.choose(self._kind)
        self.kinds.chosen.connect(self._on_kind)
        self.jump = push(tr("Show in Design"), "link", self._on_jump)
        self.history = HeatOverTime(theme, tr("Histograms over time"))
        self._empty = EmptyState(
            "activity",
            tr("Nobody has looked at the layers yet"),
            tr("Gradients, weights and dead units of each layer appear here about once a second while a run trains."),
            theme,
            compact=True,
        )
        self._arrange()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = self._cells.theme = theme
        self.cards.set_theme(theme)
        self.history.set_theme(theme)
        self._empty.set_theme(theme)
        self.table.viewport().update()

    def refresh(self) -> None:
        """Shows the layers as they are now, where something new was seen of them."""
        self.cards.refresh()
        view = self._runs.view
        state = (id(view), len(view.looks), view.looks[-1].step if view.looks else 0)
        if state == self._shown:
            return
        self._shown = state
        self.model.show_view(view)
        self._stack.setCurrentIndex(0 if view.looks else 1)
        if view.looks and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._show_history()

    @property
    def selected(self) -> str:
        """The path of the layer that is selected; "" if none is."""
        row = self.table.currentIndex().row()
        return self.model.layers[row] if 0 <= row < len(self.model.layers) else ""

    def select(self, layer: str) -> None:
        """Selects a layer."""
        if layer in self.model.layers:
            self.table.selectRow(self.model.layers.index(layer))

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setTabKeyNavigation(False)  # who walks through the window by Tab gets out again
        table.setModel(self.model)
        table.setAccessibleName(tr("How the layers are"))
        Ring(table)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(px(_NAME))
        for column in Column:
            table.setColumnWidth(column, px(_WIDTHS.get(column, _NUMBER)))
        header.setSectionResizeMode(Column.LAYER, QHeaderView.ResizeMode.Stretch)
        self._cells = HealthCells(self._theme)
        table.setItemDelegate(self._cells)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._show_history())
        table.activated.connect(self._on_activated)
        return table

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.layer, 1)
        head.addWidget(self.jump)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(12, 6, 0, 0)
        beside.setSpacing(6)
        beside.addLayout(head)
        beside.addWidget(self.outputs)
        beside.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addWidget(self.history, 1)
        least(self.table, height=_LEAST_ROWS)
        least(self.history, height=_LEAST_HISTORY)
        self._split = split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(right)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 3)
        split.setSizes(_SIZES)
        self._below = below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(split)
        self._stack.addWidget(self._empty)
        least(below, height=_LEAST)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.cards)
        column.addWidget(below, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Histograms stand beside the layers, or below them where that is too narrow."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < px(_NARROW)
        way = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if way != self._split.orientation():
            self._split.setOrientation(way)
            self._split.setSizes((1, 1) if is_narrow else _SIZES)
            least(self._below, height=_LEAST_BELOW if is_narrow else _LEAST)

    def _show_history(self) -> None:
        layer = self.selected
        self.layer.setText(layer)
        self.outputs.setText(self._outputs_words(layer))
        self.jump.setVisible(bool(layer))
        self.history.set_histograms(histograms_of(self._runs.view, layer, self._kind) if layer else ())

    def _outputs_words(self, layer: str) -> str:
        """What came out of a layer at the latest look, in numbers; "" if nothing was measured."""
        looks = self._runs.view.looks
        mean, spread, variety = (value_of(looks[-1], layer, kind) if looks else math.nan for kind in _OUTPUTS)
        if math.isnan(mean):
            return ""
        return tr(
            "Outputs {mean} ± {spread}, from sample to sample ± {variety}",
            mean=brief(mean),
            spread=brief(spread),
            variety=brief(variety),
        )

    def _on_kind(self, kind: str) -> None:
        self._kind = kind
        self._show_history()

    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self._on_jump()

    def _on_jump(self) -> None:
        if self.selected:
            show_layer(self._runs, self.selected)
