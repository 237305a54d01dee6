"""The runs of the project, latest first: when, how they ended, how far they came, how good they got."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from designer.drawing.theme import Theme, mix
from designer.drawing.words import THIN
from designer.gui.icons import icon_pixmap
from designer.gui.plots.ink import font
from designer.gui.run.words import STATES, duration, main_metric, metric, metric_value, when
from designer.gui.scaling import px
from designer.gui.tongue import tr
from designer.jobs.library import PastRun
from designer.jobs.run_folder import RunFolder

_ROW = 32
_VISIBLE_ROWS = 5
_RUN = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class RunModel(QAbstractListModel):
    """The runs as rows. Rows are replaced only when something about them changed."""

    def __init__(self) -> None:
        super().__init__()
        self._runs: tuple[PastRun, ...] = ()

    def set_runs(self, runs: tuple[PastRun, ...]) -> None:
        """Shows these runs."""
        same = [run.folder for run in runs] == [run.folder for run in self._runs]
        if same:
            self._runs = runs
            self.dataChanged.emit(self.index(0), self.index(max(0, len(runs) - 1)))
            return
        self.beginResetModel()
        self._runs = runs
        self.endResetModel()

    def run(self, index: Index) -> PastRun:
        """The run of a row."""
        return self._runs[index.row()]

    def row_of(self, folder: RunFolder | None) -> int:
        """The row of a run, -1 if it has none."""
        return next((row for row, run in enumerate(self._runs) if run.folder == folder), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """One row a run."""
        return 0 if parent.isValid() else len(self._runs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The run in words, for searching and for screen readers."""
        run = self._runs[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in cells(run) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return run.error or run.view.reason or str(run.folder.path)
        return None


def cells(run: PastRun) -> tuple[str, str, str, str, str]:
    """A row's words: when, state, epochs, best value, time."""
    view = run.view
    state = tr("Unreadable") if run.error else tr(STATES[view.state].title)
    epochs = tr("{done} epochs", done=f"{view.epoch}{THIN}/{THIN}{view.total_epochs}") if view.total_epochs else ""
    id, best = main_metric(view.metrics), view.best
    value = best.validation.get(id) if best else None
    quality = f"{tr(metric(id).title)} {metric_value(id, value)}" if value is not None else ""
    return when(run.folder), state, epochs, quality, duration(view.seconds) if view.seconds else ""


class RunRow(QStyledItemDelegate):
    """Paints a row: an icon for the state, then the words in columns."""

    def __init__(self, model: RunModel, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(400, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground by state, then icon and columns."""
        theme, run = self.theme, self._model.run(index)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        look = STATES[run.view.state]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(theme.accent, theme.panel, 0.16) if chosen else theme.field))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(box.left() + 10, box.top() + 8, icon_pixmap(look.icon, look.colour(theme), 16, ratio))
        left = box.left() + 36
        widths = _widths(box.width() - 36 - 8)
        for column, (text, width) in enumerate(zip(cells(run), widths, strict=True)):
            painter.setFont(font(12, 500) if column == 0 else font(11))
            painter.setPen(QColor(theme.title if column in (0, 3) else theme.text if column == 1 else theme.muted))
            painter.drawText(QRect(left, box.top(), width, _ROW), Qt.AlignmentFlag.AlignVCenter, text)
            left += width
        painter.restore()


def _widths(room: int) -> list[int]:
    shares = (0.26, 0.16, 0.2, 0.26, 0.12)
    return [int(room * share) for share in shares]


class RunList(QListView):
    """`chosen(RunFolder)`: the user wants to see a run."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.runs = RunModel()
        self._row = RunRow(self.runs, theme)
        self.setModel(self.runs)
        self.setItemDelegate(self._row)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Runs"))
        self.clicked.connect(self._on_picked)
        self.activated.connect(self._on_picked)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._row.theme = theme
        self.viewport().update()

    def show_runs(self, runs: tuple[PastRun, ...], shown: RunFolder | None) -> None:
        """Shows the runs, with the one that the page shows marked."""
        self.runs.set_runs(runs)
        self.setCurrentIndex(self.runs.index(self.runs.row_of(shown)))
        self.setFixedHeight(px(_ROW) * min(max(1, len(runs)), _VISIBLE_ROWS) + 2)

    def _on_picked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.runs.run(index).folder)
