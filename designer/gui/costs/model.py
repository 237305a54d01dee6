"""The rows of the table of costs, as Qt's views want them. Sorting is by number, not by text."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from designer.analysis.blocks import BlockDef
from designer.analysis.costs import Cost
from designer.catalogue.dims import Dim
from designer.catalogue.tensor import BATCH, Shape, TensorSpec
from designer.drawing import words
from designer.gui.tongue import later, tr

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole
SHARE_ROLE = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns, in order."""

    LAYER = 0
    TYPE = 1
    OUTPUT = 2
    SEES = 3
    PARAMETERS = 4
    MACS = 5
    MEMORY = 6


_TITLES = (
    later("Layer"),
    later("Type"),
    later("Output"),
    later("Sees"),
    later("Parameters"),
    later("Multiply-adds"),
    later("Memory"),
)
_TIPS = {
    Column.SEES: later("Receptive field: how much of the input one number depends on, as far as windows decide it."),
    Column.PARAMETERS: later("Numbers that are learned."),
    Column.MACS: later("Multiplications with an addition, for one sample."),
    Column.MEMORY: later("Bytes of the results, for the batch."),
}
COUNTED = (Column.PARAMETERS, Column.MACS, Column.MEMORY)
"""The columns with bars: shares of the largest row."""


class CostModel(QAbstractTableModel):
    """One row for each layer, rows of blocks indented below them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Cost, ...] = ()
        self._batch = 1
        self._most: dict[Column, float] = {}

    @property
    def rows(self) -> tuple[Cost, ...]:
        """The costs that are shown, in the order of the network."""
        return self._rows

    def show(self, rows: tuple[Cost, ...], batch: int) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._rows, self._batch = rows, batch
        self._most = {column: max((self.number(row, column) for row in rows), default=0.0) for column in COUNTED}
        self.endResetModel()

    def share(self, row: Cost, column: Column) -> float:
        """How much of the largest row a row is, 0 … 1."""
        most = self._most.get(column, 0.0)
        return self.number(row, column) / most if most else 0.0

    def number(self, row: Cost, column: Column) -> float:
        """What a row is sorted by; an expression over open sizes counts with all of them 1."""
        value = {Column.PARAMETERS: row.parameters, Column.MACS: row.macs, Column.MEMORY: row.bytes}[column]
        return float(_plain(value))

    def rowCount(self, parent: Index | None = None) -> int:
        """As many as there are layers."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """As many as `Column` names."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    # Any: Qt asks for texts, numbers and flags through one door.
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns, and what they mean."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = _TIPS.get(Column(section))
            return tr(tip) if tip else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, what it is sorted by, and the length of its bar."""
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == SORT_ROLE:
            return self.number(row, column) if column in COUNTED else self._text(row, column)
        if role == SHARE_ROLE:
            return self.share(row, column) if column in COUNTED else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.PARAMETERS and row.trainable < row.parameters:
            return tr("{n} of them are frozen.", n=f"{row.parameters - row.trainable:,}")
        return None

    def _text(self, row: Cost, column: Column) -> str:
        match column:
            case Column.LAYER:
                return "    " * row.depth + row.report.node.name
            case Column.TYPE:
                entry = row.report.entry
                return entry.network.name if isinstance(entry, BlockDef) else row.report.node.type
            case Column.OUTPUT:
                return ", ".join(words.shape(_of_a_sample(spec)) for spec in row.report.outputs)
            case Column.SEES:
                return "×".join(map(str, row.field)) if row.field else ""
            case Column.PARAMETERS:
                return words.exact(row.parameters) if row.parameters else ""
            case Column.MACS:
                return words.short(row.macs) if row.macs else ""
            case Column.MEMORY:
                return words.size(row.bytes * self._batch) if row.bytes else ""


def _of_a_sample(spec: TensorSpec) -> Shape:
    return tuple(size for size in spec.shape if size != BATCH)


def _plain(value: Dim) -> int:
    if isinstance(value, int):
        return value
    found = value.at(dict.fromkeys(value.symbols, 1))
    return found if isinstance(found, int) else 0


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column >= Column.SEES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
