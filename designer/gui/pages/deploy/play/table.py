"""A whole table: every row gets a prediction as a further column, to be looked at and to be saved."""

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QTableView, QVBoxLayout, QWidget

from designer.drawing.words import exact
from designer.gui.pages.deploy.speed_lines import milliseconds
from designer.gui.plots.ink import font
from designer.gui.run.background import Background
from designer.gui.run.player import Answer, Player
from designer.gui.scaling import px
from designer.gui.sentences import sentence
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words
from designer.places import cache_folder

ENDINGS = (".csv", ".tsv", ".txt", ".parquet", ".xlsx")
_HIGH, _LIMIT_S = 216, 120.0
_FITTED = 24
"""So many columns are as wide as what they hold; to fit hundreds would hold the window."""
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Rows(QAbstractTableModel):
    """The first rows of what was written; the new columns stand out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._header: list[str] = []
        self._added = 0
        self._rows: list[list[str]] = []

    def show_rows(self, header: list[str], added: int, rows: list[list[str]]) -> None:
        """Shows others; the last `added` columns are new and come first here, but what is wrong comes last."""
        self.beginResetModel()
        own, new = len(header) - added, list(range(len(header) - added, len(header) - 1))
        order = [*new, *range(own), len(header) - 1]
        self._header = [header[at] for at in order]
        self._rows = [[row[at] for at in order] for row in rows]
        self._added = len(new)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """So many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """So many columns."""
        return 0 if parent.isValid() else len(self._header)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell. Any: Qt's way."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.FontRole and index.column() < self._added:
            return font(12, QFont.Weight.DemiBold.value)
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a column, the number of a row."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._header[section] if way is Qt.Orientation.Horizontal else str(section + 1)


class TablePanel(QWidget):
    """Open, progress, preview, save. It has a process of its own, so that one can go on trying meanwhile.

    `answered()`: the predictions are shown.
    """

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._player = Player(self)
        self._work = Background(self)
        self._model: Mapping[str, Any] = {}
        self._name = ""
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.open = push(tr("Open a table…"), "", self._on_open)
        self.cancel = push(tr("Cancel"), "", self._on_cancel)
        self.save = push(tr("Save as…"), "primary", self._on_save)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Rows that are predicted"))
        self.message = words(tr("Every row gets a prediction; the table itself is not changed."), "muted", wrap=True)
        self.rows = Rows(self)
        self.view = QTableView()
        self.view.setModel(self.rows)
        self.view.setAccessibleName(tr("The first rows with their predictions"))
        self.view.setFixedHeight(px(_HIGH))
        self.view.setTabKeyNavigation(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.open, self.cancel, self.save):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        for part in (self.bar, self.message, self.view):
            column.addWidget(part)
        self.setAcceptDrops(True)
        self._present(is_busy=False, has_rows=False)

    @property
    def written(self) -> Path | None:
        """What was written, until it is saved elsewhere."""
        return None if self._folder is None else Path(self._folder.name) / "predictions.csv"

    @property
    def is_busy(self) -> bool:
        """Whether rows are being predicted."""
        return self._player.is_busy

    def set_model(self, model: Mapping[str, Any]) -> None:
        """Another model, as questions name it; what the old one said is gone. Any: it becomes JSON."""
        self._model = model
        self._player.abort()
        self._say(tr("Every row gets a prediction; the table itself is not changed."))
        self._present(is_busy=False, has_rows=False)

    def start(self, path: Path) -> None:
        """Predicts the rows of a table."""
        if self._folder is None:
            place = cache_folder() / "tables"
            place.mkdir(parents=True, exist_ok=True)
            self._folder = tempfile.TemporaryDirectory(prefix="said-", dir=place, ignore_cleanup_errors=True)
        self._name = path.name
        self._player.abort()
        self.bar.setRange(0, 0)
        self._say(tr("Reading “{name}” …", name=path.name))
        self._present(is_busy=True, has_rows=False)
        self._player.ask(
            "table",
            {**self._model, "table": {"path": str(path), "out": str(self.written)}},
            self._on_answer,
            on_progress=self._on_progress,
            limit_s=_LIMIT_S,
        )

    def close_down(self) -> None:
        """Ends the process and forgets what was written."""
        self._player.abort()
        self._work.close()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcomes a table."""
        if self._table_in([url.toLocalFile() for url in event.mimeData().urls()]):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Predicts the table that was dropped."""
        path = self._table_in([url.toLocalFile() for url in event.mimeData().urls()])
        if path is not None:
            event.acceptProposedAction()
            self.start(path)

    def save_to(self, path: Path) -> None:
        """Copies what was written. Says what went wrong."""
        written = self.written
        assert written is not None, "only what was written is saved"
        self._work.ask(
            "save",
            lambda: shutil.copyfile(written, path),
            lambda _: self._say(tr("Saved as “{name}”.", name=path.name)),
            lambda error: self._say(_why_not(path, error), is_error=True),
        )

    def _on_open(self) -> None:
        filters = tr("Tables ({endings})", endings=" ".join(f"*{ending}" for ending in ENDINGS))
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a table"), "", filters)
        if name:
            self.start(Path(name))

    def _on_save(self) -> None:
        usual = str(Path(self._name).with_suffix("").name + "_predictions.csv")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the predictions"), usual, tr("Tables (*.csv)"))
        if name:
            self.save_to(Path(name if name.lower().endswith(".csv") else f"{name}.csv"))

    def _on_cancel(self) -> None:
        self._player.abort()
        self._say(tr("Cancelled. Nothing was written."))
        self._present(is_busy=False, has_rows=False)
        self.open.setFocus()

    def _on_progress(self, done: int, all: int) -> None:
        self.bar.setRange(0, max(1, all))
        self.bar.setValue(done)
        self._say(tr("{done} of {all} rows", done=exact(done), all=exact(all)))

    def _on_answer(self, answer: Answer) -> None:
        if (error := answer.get("error")) is not None:
            self._say(sentence(f"{error['message']} {error.get('hint', '')}".strip()), is_error=True)
            self._present(is_busy=False, has_rows=False)
            return
        self._show(answer["said"], float(answer["seconds"]))

    def _show(self, said: Mapping[str, Any], seconds: float) -> None:
        rows, faults = int(said["rows"]), int(said["faults"])
        self.rows.show_rows(list(said["header"]), len(said["added"]), [list(row) for row in said["first"]])
        self.view.setColumnHidden(len(said["header"]) - 1, faults == 0)
        for column in range(min(_FITTED, self.rows.columnCount())):
            self.view.resizeColumnToContents(column)
        parts = [
            tr(
                "{rows} rows of “{name}” in {time}.",
                rows=exact(rows),
                name=self._name,
                time=milliseconds(1000 * seconds),
            )
        ]
        if faults:
            parts.append(tr("Rows that could not be read: {n}; the last column says why.", n=exact(faults)))
        if rows > len(said["first"]):
            parts.append(tr("The first {n} are shown.", n=len(said["first"])))
        self._say(" ".join(parts))
        self._present(is_busy=False, has_rows=True)
        self.answered.emit()

    def _present(self, *, is_busy: bool, has_rows: bool) -> None:
        self.cancel.setVisible(is_busy)
        self.bar.setVisible(is_busy)
        self.save.setVisible(has_rows)
        self.view.setVisible(has_rows)

    def _say(self, text: str, *, is_error: bool = False) -> None:
        set_role(self.message, "error" if is_error else "muted")
        self.message.setText(text)

    @staticmethod
    def _table_in(names: list[str]) -> Path | None:
        return next((Path(name) for name in names if name.lower().endswith(ENDINGS)), None)


def _why_not(path: Path, error: Exception) -> str:
    reason = (error.strerror if isinstance(error, OSError) else "") or str(error)
    return tr("“{name}” could not be written: {reason}.", name=path.name, reason=reason)
