"""Small tables of this page: what stands in a cell, the model that holds cells, and how they are painted.

Cells hold words, and may show a share of the column's width as a bar, e.g. a difference on a logarithmic axis.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from designer.drawing.theme import Theme
from designer.gui.plots.ink import font, pen
from designer.gui.scaling import px
from designer.gui.tongue import retold

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole
_TRACK = 6


class Head(NamedTuple):
    """A column: its title, what that means, whether it holds numbers or bars, its least width, and a mark on bars."""

    title: str
    tip: str = ""
    is_number: bool = False
    width: int = 80
    mark: float | None = None


class Cell(NamedTuple):
    """What stands in a cell. `share` (0 to 1) is drawn as a bar; `tone` is "", `good`, `error`, `muted` or `strong`.

    `checked`: not None makes it a box to tick.
    """

    text: str = ""
    share: float | None = None
    tone: str = ""
    tip: str = ""
    checked: bool | None = None
    said: str = ""


class Line(NamedTuple):
    """A row: its cells, and what it stands for."""

    cells: tuple[Cell, ...]
    key: str = ""


class CellModel(QAbstractTableModel):
    """Heads and lines, shown as they are. `ticked(key, bool)`: the user ticked a box."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads: tuple[Head, ...] = ()
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, heads: Sequence[Head], lines: Sequence[Line]) -> None:
        """Shows other lines; where there are as many as before, what is selected stays selected.

        Raises `ValueError` if a line has not a cell for each head: Qt would ask for it later, and end the program.
        """
        heads, lines = tuple(heads), tuple(lines)
        if any(len(line.cells) != len(heads) for line in lines):
            raise ValueError(f"each line needs {len(heads)} cells, not {sorted({len(line.cells) for line in lines})}")
        if heads == self.heads and [line.key for line in lines] == [line.key for line in self.lines] and lines:
            self.lines = lines
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(heads) - 1))
            return
        self.beginResetModel()
        self.heads, self.lines = heads, lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (as above)
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of the columns, and what they mean."""
        if way is not Qt.Orientation.Horizontal or section >= len(self.heads):
            return None
        head = self.heads[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return retold(head.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return retold(head.tip) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if head.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Boxes can be ticked, all else is only looked at."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if self._cell(index).checked is not None else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's words, its box, or the whole of it for who paints it."""
        cell = self._cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return retold(cell.text)
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return retold(cell.tip) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return retold(cell.said or cell.text)
        if role == Qt.ItemDataRole.CheckStateRole and cell.checked is not None:
            return Qt.CheckState.Checked if cell.checked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tells that a box was ticked; who owns the lines shows them anew."""
        if role != Qt.ItemDataRole.CheckStateRole or self._cell(index).checked is None:
            return False
        self.ticked.emit(self.lines[index.row()].key, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _cell(self, index: Index) -> Cell:
        return self.lines[index.row()].cells[index.column()]


class CellPainter(QStyledItemDelegate):
    """Words in their tone, numbers at the right in the face of numbers, shares as bars."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell's ground and box as usual, then its words or its bar."""
        cell, model = index.data(CELL_ROLE), index.model()
        if not isinstance(cell, Cell) or not isinstance(model, CellModel) or cell.checked is not None:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        head = model.heads[index.column()]
        place = QRectF(option.rect).adjusted(px(8), 0, -px(8), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell.share is not None:
            self._bar(painter, place, cell, head.mark)
        else:
            self._words(painter, place, cell._replace(text=words), head)
        painter.restore()

    def _words(self, painter: QPainter, place: QRectF, cell: Cell, head: Head) -> None:
        painter.setFont(font(11, 500 if cell.tone == "strong" else 400, mono=head.is_number))
        painter.setPen(QColor(self._ink(cell.tone)))
        side = Qt.AlignmentFlag.AlignRight if head.is_number else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideMiddle, int(place.width()))
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _bar(self, painter: QPainter, place: QRectF, cell: Cell, mark: float | None) -> None:
        theme, tall = self.theme, px(_TRACK)
        track = QRectF(place.left(), place.center().y() - tall / 2, place.width(), tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.field))
        painter.drawRoundedRect(track, tall / 2, tall / 2)
        share = min(1.0, max(0.0, cell.share or 0.0))
        if share > 0:
            painter.setBrush(QColor(theme.error if cell.tone == "error" else theme.accent))
            long = max(float(tall), track.width() * share)
            painter.drawRoundedRect(QRectF(track.left(), track.top(), long, tall), tall / 2, tall / 2)
        if mark is not None:
            x = track.left() + track.width() * mark
            painter.setPen(pen(theme.title, 1.5))
            painter.drawLine(int(x), int(track.top() - px(4)), int(x), int(track.bottom() + px(4)))

    def _ink(self, tone: str) -> str:
        theme = self.theme
        inks = {"error": theme.error, "good": theme.success, "muted": theme.muted, "strong": theme.title}
        return inks.get(tone, theme.text)
