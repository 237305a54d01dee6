"""A playground on a table of its own, with a real process that runs models."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.gui.pages.deploy.try_it import TryIt
from designer.gui.run.player import Player
from tests.gui.desk import WAIT_MS

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Playground:
    """The widget, its process, and how to wait for an answer."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.player = Player(self.window)
        self.play = TryIt(self.player, DARK)
        QVBoxLayout(self.window).addWidget(self.play)
        self.window.resize(1000, 800)
        self.window.show()
        qtbot.waitExposed(self.window)

    def open(self, model: Path) -> TryIt:
        """Opens a model and waits until it is known."""
        self.play.open_model(model)
        self.settle()
        return self.play

    def settle(self) -> None:
        """Waits until nothing is asked any more."""
        self.until(lambda: not (self.player.is_busy or self.play.rival.is_busy or self.play.table.is_busy))

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def drop(self, widget: QWidget, *paths: Path) -> bool:
        """Brings files over a widget and lets them go; whether they were welcome."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place, action = QPoint(10, 10), Qt.DropAction.CopyAction
        over = QDragEnterEvent(place, action, data, LEFT, NONE)
        QApplication.sendEvent(widget, over)
        if over.isAccepted():
            QApplication.sendEvent(widget, QDropEvent(QPointF(place), action, data, LEFT, NONE))
        return over.isAccepted()

    def close(self) -> None:
        self.play.close_down()
        self.player.close()
