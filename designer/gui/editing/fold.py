"""Folds the rarely used parameters of a form away behind “More”.

Which parameters are rare, the catalogue says (`Param.advanced`). One that differs from its default is always shown, and
so is one that has the keyboard. One alone is not folded: the button would take just as much room.
"""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox

from designer.catalogue.fields import Param
from designer.gui.settings import Option, Settings
from designer.gui.style import set_role
from designer.gui.tongue import tr

_TURNS = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}


class FoldedRow(Protocol):
    """A row of a form as `Fold` sees it."""

    param: Param

    @property
    def title(self) -> str:
        """What stands before its editor."""

    @property
    def is_default(self) -> bool:
        """Whether it shows the parameter's default."""

    @property
    def has_keyboard(self) -> bool:
        """Whether the user types in it."""

    def set_shown(self, shown: bool) -> None:
        """Shows or hides the row."""


class Fold(QCheckBox):
    """The “More” of a form; space, return and the arrow keys turn it, and `key` is what its state is remembered by."""

    def __init__(self, key: str, settings: Settings | None = None) -> None:
        super().__init__()
        set_role(self, "fold")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._open = Option(f"open/{key}", default=False)
        self._settings = settings or Settings()
        self._rows: tuple[FoldedRow, ...] = ()
        self.clicked.connect(self._on_clicked)

    def show_rows(self, rows: Iterable[FoldedRow]) -> None:
        """Shows and hides rows as it should be now. To be called whenever rows or their values have changed."""
        self._rows = tuple(rows)
        is_open = self._settings.get(self._open)
        rare = [row for row in self._rows if row.param.advanced]
        foldable = [row for row in rare if row.is_default] if len(rare) > 1 else []
        for row in self._rows:
            row.set_shown(is_open or row not in foldable or row.has_keyboard)
        self.setVisible(bool(foldable))
        self.setChecked(is_open)
        self.setText(tr("Less") if is_open else tr("{n} more", n=len(foldable)))
        names = ", ".join(row.title for row in foldable)
        self.setToolTip(names)
        self.setAccessibleName(tr("Less: hide {names}", names=names) if is_open else tr("More: {names}", names=names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right opens, left closes, return turns; the rest is the check box's."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or _TURNS.get(key, self.isChecked()) != self.isChecked():
            self.click()
        elif key not in _TURNS:
            super().keyPressEvent(event)

    def _on_clicked(self, is_open: bool) -> None:
        self._settings.set(self._open, is_open)
        self.show_rows(self._rows)
