"""The runs as rows of a tree: single ones, and groups with their runs below them; sorted and filtered here."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon

from designer.drawing.theme import Theme
from designer.gui.pages.train.runs_table.columns import NAME, TAGS, Column, Order, columns_of
from designer.gui.pages.train.runs_table.filtering import Wanted, searched
from designer.gui.pages.train.runs_table.keeper import Listing
from designer.gui.pages.train.runs_table.signs import star_icon, state_icon, swatch_icon
from designer.gui.plots.ink import font
from designer.gui.plots.tints import tint
from designer.gui.run.words import STATES
from designer.gui.tongue import retold, tr
from designer.jobs.grouping import GroupOfRuns
from designer.jobs.run_folder import RunFolder
from designer.jobs.summaries import Summary

Index = QModelIndex | QPersistentModelIndex
_LOADING = "…"
_NOWHERE = QModelIndex()
_TYPED = (NAME, TAGS)
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Row:
    """A run, or a group with the runs in it that are wanted."""

    run: Summary | None = None
    group: GroupOfRuns | None = None
    runs: tuple[Summary, ...] = ()

    @property
    def key(self) -> str:
        """What tells a row apart, also when it is made anew."""
        return self.group.id if self.group is not None else str(self.run.folder.path) if self.run is not None else ""


class RunsModel(QAbstractItemModel):
    """`typed(RunFolder, column id, text)`: somebody typed into a cell."""

    typed = Signal(object, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.listing = Listing()
        self.columns: tuple[Column, ...] = columns_of(self.listing)
        self.wanted = Wanted()
        self._sorted_by, self._falling = "when", True
        self._rows: tuple[Row, ...] = ()
        self._unread: frozenset[RunFolder] = frozenset()
        self._tints: Mapping[RunFolder, int] = {}
        self._words: dict[RunFolder, str] = {}

    # -- what is shown

    def show_listing(self, listing: Listing) -> None:
        """Shows these runs. Whoever holds indices gets a reset only if rows or columns are others than before."""
        columns = columns_of(listing)
        self._words.clear()
        rows = self._arranged(listing, columns)
        same = [row.key for row in rows] == [row.key for row in self._rows]
        same = same and [len(row.runs) for row in rows] == [len(row.runs) for row in self._rows]
        if same and [column.id for column in columns] == [column.id for column in self.columns]:
            self._take(listing, columns, rows)
            self._tell_all()
            return
        self.beginResetModel()
        self._take(listing, columns, rows)
        self.endResetModel()

    def want(self, wanted: Wanted) -> None:
        """Shows only the runs that fit."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._rearrange()

    def sort_by(self, id: str, *, falling: bool) -> None:
        """Puts the rows into the order of a column; what has nothing there comes last either way."""
        self._sorted_by, self._falling = id, falling
        self._rearrange()

    @property
    def order(self) -> tuple[str, bool]:
        """The column that rows are sorted by, and whether the largest comes first."""
        return self._sorted_by, self._falling

    def show_tints(self, tints: Mapping[RunFolder, int]) -> None:
        """Marks the runs that are compared with the colours of their curves."""
        if tints != self._tints:
            self._tints = tints
            self._tell_all()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._tell_all()

    def run(self, index: Index) -> Summary | None:
        """The run of a row; None for a group."""
        if not index.isValid():
            return None
        if index.internalId():
            return self._rows[index.internalId() - 1].runs[index.row()]
        return self._rows[index.row()].run

    def runs_at(self, group: int, row: int) -> tuple[Summary, ...]:
        """The run of a row of the group in a row; with `group` −1 of a row by itself: of a group, all its runs."""
        if group >= 0:
            return (self._rows[group].runs[row],)
        found = self._rows[row]
        return (found.run,) if found.run is not None else found.runs

    def index_of(self, folder: RunFolder) -> QModelIndex:
        """The row of a run; an invalid one if it is not shown."""
        for at, row in enumerate(self._rows):
            if row.run is not None and row.run.folder == folder:
                return self.index(at, 0)
            for place, run in enumerate(row.runs):
                if run.folder == folder:
                    return self.index(place, 0, self.index(at, 0))
        return QModelIndex()

    def group_keys(self) -> dict[str, QModelIndex]:
        """The rows of groups by their ids."""
        return {row.key: self.index(at, 0) for at, row in enumerate(self._rows) if row.group is not None}

    @property
    def count(self) -> int:
        """How many runs are shown."""
        return sum(len(row.runs) if row.group is not None else 1 for row in self._rows)

    # -- Qt's model

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """A cell. The id of a run in a group is the row of the group + 1, that of others 0."""
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(self.columns)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt has another `parent` of objects
        """The group of a run; an invalid index for what stands by itself."""
        return (
            self.createIndex(index.internalId() - 1, 0, 0) if index.isValid() and index.internalId() else QModelIndex()
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row a run or group, and below a group its runs."""
        if not parent.isValid():
            return len(self._rows)
        return 0 if parent.internalId() or parent.column() else len(self._rows[parent.row()].runs)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The same everywhere."""
        return len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return retold(tr(column.title)) if column.title else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(column.tip) if column.tip else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if column.is_number else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names and tags of runs can be typed into."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        typed = self.columns[index.column()].id in _TYPED and self.run(index) is not None
        return _FLAGS | Qt.ItemFlag.ItemIsEditable if typed else _FLAGS

    # object: Qt's variant.
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes what was typed."""
        run = self.run(index)
        if role != Qt.ItemDataRole.EditRole or run is None:
            return False
        self.typed.emit(run.folder, self.columns[index.column()].id, str(value))
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words, with its icon, its face and its colour."""
        if not index.isValid():
            return None
        column, run = self.columns[index.column()], self.run(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(index, spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.EditRole and run is not None:
            return run.about.name if column.id == NAME else ", ".join(run.about.tags)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return int(_RIGHT)
        if role == Qt.ItemDataRole.FontRole:
            return font(11, 400, mono=True) if column.is_number else font(12, 500 if column.id == NAME else 400)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(QColor(self._ink(column, run)))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._sign(column, run)
        if role == Qt.ItemDataRole.ToolTipRole and run is not None:
            return run.trouble or run.view.reason or (run.about.notes if column.id == NAME else "") or None
        return None

    def text(self, index: Index, *, spoken: bool = False) -> str:
        """What a cell says; `spoken` also what it shows as a sign only."""
        column, run = self.columns[index.column()], self.run(index)
        if run is None:
            group = self._rows[index.row()].group
            return column.spread(group) if group is not None else ""
        if run.folder in self._unread and column.id not in (NAME, "when"):
            return "" if column.id == "star" else _LOADING
        if spoken and column.id == "star":
            return tr("Starred") if run.about.starred else tr("No star")
        return column.text(run)

    # -- inside

    def _ink(self, column: Column, run: Summary | None) -> str:
        theme = self._theme
        if column.id == NAME:
            return theme.title if run is None or run.about.name else theme.text
        if column.id == "best":
            return theme.title
        return theme.text if column.is_number or column.id == "state" else theme.muted

    def _sign(self, column: Column, run: Summary | None) -> QIcon | None:
        theme = self._theme
        if run is None or run.folder in self._unread:
            return None
        if column.id == "star":
            return star_icon(theme, starred=run.about.starred)
        if column.id == "state":
            look = STATES[run.view.state]
            return state_icon(*(("circle-alert", theme.error) if run.run.error else (look.icon, look.colour(theme))))
        if column.id == NAME and run.folder in self._tints:
            return swatch_icon(tint(theme, self._tints[run.folder]))
        return None

    def _arranged(self, listing: Listing, columns: tuple[Column, ...]) -> tuple[Row, ...]:
        column = next((each for each in columns if each.id == self._sorted_by), columns[1])
        wanted = [run for run in listing.runs if self._fits(run, columns, listing)]
        fitting = {run.folder for run in wanted}
        rows = [Row(run) for run in wanted if _group_in(listing, run) is None]
        for group in listing.groups.values():
            runs = tuple(run for run in group.runs if run.folder in fitting)
            if runs:
                rows.append(Row(None, group, runs))
        return tuple(sorted(rows, key=lambda row: _place(row, column, falling=self._falling)))

    def _fits(self, run: Summary, columns: tuple[Column, ...], listing: Listing) -> bool:
        if not self.wanted.text and not self.wanted.starred:
            return True
        return self.wanted.fits(run, self._words_of(run, columns), listing.names)

    def _words_of(self, run: Summary, columns: tuple[Column, ...]) -> str:
        """What is looked through for a run; made once, since every letter that is typed asks for it."""
        if run.folder not in self._words:
            group = run.about.group
            words = " ".join(column.text(run) for column in columns)
            self._words[run.folder] = searched(run, f"{words} {run.folder.name} {group.title if group else ''}")
        return self._words[run.folder]

    def _take(self, listing: Listing, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> None:
        self.listing, self.columns, self._rows = listing, columns, rows
        self._unread = frozenset(run.folder for run in listing.runs[listing.read :])

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._rows = self._arranged(self.listing, self.columns)
        self.endResetModel()

    def _tell_all(self) -> None:
        last = len(self.columns) - 1
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, last))
        for at, row in enumerate(self._rows):
            if row.runs:
                parent = self.index(at, 0)
                self.dataChanged.emit(self.index(0, 0, parent), self.index(len(row.runs) - 1, last, parent))


def _group_in(listing: Listing, run: Summary) -> GroupOfRuns | None:
    """The group that a run is shown in."""
    return listing.groups.get(run.about.group.id) if run.about.group is not None else None


class _Falling:
    """Turns an order of words round."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __lt__(self, other: "_Falling") -> bool:
        return self.text > other.text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Falling) and self.text == other.text


def _place(row: Row, column: Column, *, falling: bool) -> tuple[object, ...]:
    """What a row is sorted by. A group is where the best of its runs would be."""
    orders = [column.order(run) for run in (row.runs or ((row.run,) if row.run is not None else ()))]
    kind, number, text = _first(orders, falling=falling)
    if kind == 2:
        return (2,)
    if column.id == "star":
        return (-kind if falling else kind,)
    return (-kind if falling else kind, -number if falling else number, _Falling(text) if falling else text)


def _first(orders: list[Order], *, falling: bool) -> Order:
    known = [order for order in orders if order[0] != 2]
    if not known:
        return 2, 0.0, ""
    return max(known) if falling else min(known)
