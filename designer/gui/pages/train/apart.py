"""Plots in windows of their own, e.g. for a second screen. Closing one puts its plot back."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.gui.pages.train.panel import Panel
from designer.gui.tongue import retold, tr

_SIZE = (760, 460)


class PanelWindow(QWidget):
    """One plot. `closed(id)`: the user is done with the window."""

    closed = Signal(str)

    def __init__(self, panel: Panel, owner: QWidget, place: list[int]) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.panel = panel
        panel.is_apart = True
        self.setWindowTitle(tr("{title} – Layerloom", title=retold(panel.view.title)))
        self.setObjectName(f"plot {panel.id}")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(panel)
        panel.show()
        self.resize(*_SIZE)
        if place:
            self.setGeometry(*place)

    @property
    def place(self) -> list[int]:
        """Left, top, width and height, to be remembered."""
        box = self.geometry()
        return [box.x(), box.y(), box.width(), box.height()]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tells the page."""
        super().closeEvent(event)
        self.closed.emit(self.panel.id)


class WindowsFollow(QObject):
    """Hides windows with the main one, and shows them with it again. `gone()`: the main one is hidden for good."""

    gone = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._main: QWidget | None = None

    def follow(self, main: QWidget) -> None:
        """Looks at this window from now on."""
        if main is not self._main:
            self._main = main
            main.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only a window that is closed hides without being minimised or covered."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.gone.emit()
        return super().eventFilter(watched, event)
