"""The rows of the palette as a Qt model: captions of families and the layers below them, or what a search finds."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from designer.catalogue.layer import Family, LayerDef
from designer.gui.matching import fitting_layers

MIME = "application/x-layerloom-layer"
"""What a drag from the palette carries: the layer's type in UTF-8."""

AnyIndex = QModelIndex | QPersistentModelIndex
Row = Family | LayerDef


FOLDED = int(Qt.ItemDataRole.UserRole)
"""The role by which a family's row says whether its layers are hidden."""


class PaletteModel(QAbstractListModel):
    """Without a search: families in their order, foldable. With one: the layers that fit, best first, no captions."""

    def __init__(self, entries: Iterable[LayerDef]) -> None:
        super().__init__()
        order = {family: place for place, family in enumerate(Family)}
        self._entries = sorted(entries, key=lambda entry: order[entry.family])
        self._folded: set[Family] = set()
        self._query = ""
        self._rows: list[Row] = self._wanted()

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._query

    def search(self, query: str) -> None:
        """Shows what fits."""
        self._query = query
        self._show()

    def fold(self, family: Family) -> None:
        """Hides the layers of a family, or shows them again."""
        self._folded ^= {family}
        self._show()

    def row_of(self, index: AnyIndex) -> Row | None:
        """The family or layer at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def first_layer(self) -> QModelIndex:
        """The first row that is a layer; invalid if nothing fits."""
        for number, row in enumerate(self._rows):
            if isinstance(row, LayerDef):
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default, never changed
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows; `_DATA` says how."""
        answer = _DATA.get(role)
        row = self.row_of(index)
        if role == FOLDED:
            return row in self._folded
        return answer(row) if answer is not None and row is not None else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Layers may be dragged; captions may be reached, so that keys can fold them."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        layer = isinstance(self.row_of(index), LayerDef)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if layer else usual

    def mimeTypes(self) -> list[str]:
        """What a drag may carry."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What a drag of the first layer among `indexes` carries."""
        data = QMimeData()
        for row in (self.row_of(index) for index in indexes):
            if isinstance(row, LayerDef):
                data.setData(MIME, QByteArray(row.type.encode()))
                data.setText(row.type)
                break
        return data

    def _show(self) -> None:
        self.beginResetModel()
        self._rows = self._wanted()
        self.endResetModel()

    def _wanted(self) -> list[Row]:
        if self._query.strip():
            return [*fitting_layers(self._query, self._entries)]
        rows: list[Row] = []
        for entry in self._entries:
            if not any(row is entry.family for row in rows):
                rows.append(entry.family)
            if entry.family not in self._folded:
                rows.append(entry)
        return rows


def _tooltip(row: Row) -> str:
    return "" if isinstance(row, Family) else f"{row.type}\n{row.doc}"


def _title(row: Row) -> str:
    return row.value if isinstance(row, Family) else row.type


_DATA: dict[int, Callable[[Row], object]] = {
    Qt.ItemDataRole.DisplayRole: _title,
    Qt.ItemDataRole.AccessibleTextRole: _title,
    Qt.ItemDataRole.ToolTipRole: _tooltip,
}
