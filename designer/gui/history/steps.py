"""The steps of a document as a list for views: the beginning first, what was undone last."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from designer.graph.document import Document
from designer.gui.step_words import step_words
from designer.gui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

UNDONE, HERE, SAVED = Role.UserRole + 1, Role.UserRole + 2, Role.UserRole + 3
"""Of a step: whether it was taken back, whether the project is there now, whether the file is."""


class Steps(QAbstractListModel):
    """Row 0 is the beginning; row n is what the n-th step led to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self.here = 0
        self._saved: int | None = 0

    def show(self, document: Document) -> None:
        """Takes over what the document knows."""
        labels = (*reversed(document.undo_labels), *document.redo_labels)
        self.here, self._saved = document.place, document.saved_place
        if labels != self._labels:
            self.beginResetModel()
            self._labels = labels
            self.endResetModel()
        elif labels:
            self.dataChanged.emit(self.index(0), self.index(len(labels)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The steps, and the beginning before them."""
        return 0 if parent.isValid() else len(self._labels) + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """A step's words, and where it stands."""
        row = index.row()
        if role == Role.DisplayRole:
            return label(step_words(self._labels[row - 1])) if row else tr("The beginning")
        if role == Role.AccessibleDescriptionRole:
            return tr("Here") if row == self.here else tr("Undone") if row > self.here else ""
        return {UNDONE: row > self.here, HERE: row == self.here, SAVED: row == self._saved}.get(
            Role(role) if role < UNDONE else role
        )


def label(words: str) -> str:
    """A step's words as a line: `Connect conv1 → relu1`."""
    return words[:1].upper() + words[1:]
