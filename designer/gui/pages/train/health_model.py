"""The rows of the table of layers: how each is, with its numbers and their course over the looks."""

import math
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from designer.gui.canvas.health import title_of
from designer.gui.plots.axis import brief
from designer.gui.tongue import later, tr
from designer.jobs.health import Verdict, series, verdicts
from designer.jobs.run_view import RunView

Index = QModelIndex | QPersistentModelIndex
COURSE_ROLE = Qt.ItemDataRole.UserRole
TONE_ROLE = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns, in order."""

    LAYER = 0
    STATE = 1
    GRADIENT = 2
    UPDATE = 3
    DEAD = 4
    WEIGHT = 5


_TITLES = (
    later("Layer"),
    later("Health"),
    later("Gradient"),
    later("Step / weights"),
    later("Dead"),
    later("Weights"),
)
_TIPS = {
    Column.GRADIENT: later("The norm of the gradient of the layer's weights, before clipping, over time."),
    Column.UPDATE: later("How far a step moves the weights, for their size: about 0.001 is usual."),
    Column.WEIGHT: later("The norm of the layer's weights, over time."),
    Column.DEAD: later("The share of units that gave 0 for every sample looked at."),
}
_KINDS = {Column.GRADIENT: "gradient", Column.UPDATE: "update", Column.WEIGHT: "weight", Column.DEAD: "dead"}


class HealthModel(QAbstractTableModel):
    """One row for each layer that was looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = RunView()
        self._verdicts: dict[str, Verdict] = {}
        self.layers: tuple[str, ...] = ()
        self._courses: dict[tuple[int, int], tuple[list[int], list[float]]] = {}

    def show_view(self, view: RunView) -> None:
        """Shows the layers of a run as they are now."""
        found = verdicts(view)
        layers = tuple(found)
        self._courses.clear()
        if layers == self.layers:
            self._view, self._verdicts = view, found
            self.dataChanged.emit(self.index(0, 0), self.index(len(layers) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._view, self._verdicts, self.layers = view, found, layers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """How many layers there are."""
        return 0 if parent.isValid() else len(self.layers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (as above)
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of the columns, and what they mean."""
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        if role == Qt.ItemDataRole.ToolTipRole and section in _TIPS:
            return tr(_TIPS[Column(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, the course of a number, or the tone of a state."""
        layer, column = self.layers[index.row()], Column(index.column())
        verdict = self._verdicts[layer]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(layer, verdict, column)
        if role == TONE_ROLE and column is Column.STATE:
            return verdict.tone
        if role == COURSE_ROLE and column in _KINDS:
            return self._course(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.LAYER:
            return tr("{layer}: double-click shows it in Design", layer=layer)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(layer, verdict, column) or tr("none")
        return None

    def _words(self, layer: str, verdict: Verdict, column: Column) -> str:
        if column is Column.LAYER:
            return layer
        if column is Column.STATE:
            return title_of(verdict)
        value = getattr(verdict, _KINDS[column])
        if math.isnan(value):
            return ""
        return f"{100 * value:.0f} %" if column is Column.DEAD else brief(value)

    def _course(self, row: int, column: Column) -> tuple[list[int], list[float]]:
        key = row, int(column)
        if key not in self._courses:
            self._courses[key] = series(self._view, self.layers[row], _KINDS[column])
        return self._courses[key]
