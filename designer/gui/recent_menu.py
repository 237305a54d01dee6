"""The submenu of files that were opened or saved lately."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from designer.gui.settings import Settings
from designer.gui.tongue import tr


class RecentMenu(QMenu):
    """Filled anew each time it opens. `chosen(Path)`: the user wants a file."""

    chosen = Signal(Path)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(tr("Open recent"), parent)
        self._settings = settings
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for path in self._settings.recent:
            action = self.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.chosen.emit(path))
        if self.isEmpty():
            self.addAction(tr("No files yet")).setEnabled(False)
