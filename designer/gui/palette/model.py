"""The rows of the palette as a Qt model: captions of groups and the offers below them, or what a search finds."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from designer.catalogue.layer import Family
from designer.gui.matching import fitting_offers
from designer.gui.settings import Option, Settings
from designer.gui.stock import LIBRARY, OFTEN, OWN, PROJECT, READY, TITLES, Offer
from designer.gui.tongue import tr
from designer.gui.usual import USUAL

MIME = "application/x-layerloom-layer"
"""What a drag from the palette carries: the offer's key in UTF-8."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Group:
    """A caption: the group's id, its title, and how many offers it has."""

    id: str
    title: str
    size: int


Row = Group | Offer

_LOSSES = Family.LOSS.value
GROUPS = (OFTEN, PROJECT, _LOSSES, OWN, LIBRARY, READY, *(family.value for family in Family if family != _LOSSES))
"""The groups in the palette's order. Losses are there for drawings of objectives only."""
_DRAWN = (PROJECT, _LOSSES)
"""What stands first in the drawing of an objective."""
_OPEN = (OFTEN, PROJECT, OWN, LIBRARY, _LOSSES)
"""Those that are open until the user folds them; there are too many layers to show all."""
_TURNED = Option("palette/turned", "")
"""Which groups the user has folded or opened against that, apart by `|`."""

FOLDED = int(Qt.ItemDataRole.UserRole)
"""The role by which a caption says whether its offers are hidden."""


class PaletteModel(QAbstractListModel):
    """Without a search: groups in their order, foldable. With one: the offers that fit, best first, no captions."""

    def __init__(self, offers: Iterable[Offer], settings: Settings | None = None) -> None:
        super().__init__()
        self._settings = settings or Settings()
        self._turned = set(filter(None, self._settings.get(_TURNED).split("|")))
        self._query = ""
        self._take(offers)
        self._rows: list[Row] = self._wanted()

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._query

    def show_offers(self, offers: Iterable[Offer]) -> None:
        """Shows other offers."""
        self._take(offers)
        self._show()

    def search(self, query: str) -> None:
        """Shows what fits."""
        self._query = query
        self._show()

    def fold(self, group: str) -> None:
        """Hides the offers of a group, or shows them again; that is remembered."""
        self._turned ^= {group}
        self._settings.set(_TURNED, "|".join(sorted(self._turned)))
        self._show()

    def is_folded(self, group: str) -> bool:
        """Whether the offers of a group are hidden."""
        return (group in _OPEN) is (group in self._turned)

    def row_of(self, index: AnyIndex) -> Row | None:
        """The group or offer at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def first_offer(self) -> QModelIndex:
        """The first row that is an offer; invalid if nothing fits."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Offer):
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
            return isinstance(row, Group) and self.is_folded(row.id)
        return answer(row) if answer is not None and row is not None else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Offers may be dragged; captions may be reached, so that keys can fold them."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row_of(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if isinstance(row, Offer) and not row.problem else usual

    def mimeTypes(self) -> list[str]:
        """What a drag may carry."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What a drag of the first offer among `indexes` carries."""
        data = QMimeData()
        for row in (self.row_of(index) for index in indexes):
            if isinstance(row, Offer):
                data.setData(MIME, QByteArray(row.key.encode()))
                data.setText(row.title)
                break
        return data

    def _take(self, offers: Iterable[Offer]) -> None:
        self._offers = tuple(offers)
        known = {offer.key: offer for offer in self._offers}
        groups = [group for group in _DRAWN if any(offer.group == _LOSSES for offer in self._offers)]
        self._groups: dict[str, list[Offer]] = {group: [] for group in (*groups, *GROUPS)}
        self._groups[OFTEN] = [known[key] for key in USUAL if key in known]
        for offer in self._offers:
            self._groups[offer.group].append(offer)

    def _show(self) -> None:
        self.beginResetModel()
        self._rows = self._wanted()
        self.endResetModel()

    def _wanted(self) -> list[Row]:
        if self._query.strip():
            return [*fitting_offers(self._query, self._offers)]
        rows: list[Row] = []
        for id, offers in self._groups.items():
            if offers:
                rows.append(Group(id, TITLES.get(id, id), len(offers)))
                rows += [] if self.is_folded(id) else offers
        return rows


def _tooltip(row: Row) -> str:
    if isinstance(row, Group):
        return ""
    return "\n".join(filter(None, (row.title, tr(row.doc) if row.doc else "", row.problem)))


def _title(row: Row) -> str:
    return tr(row.title) if isinstance(row, Group) else row.title


_DATA: dict[int, Callable[[Row], object]] = {
    Qt.ItemDataRole.DisplayRole: _title,
    Qt.ItemDataRole.AccessibleTextRole: _title,
    Qt.ItemDataRole.ToolTipRole: _tooltip,
}
