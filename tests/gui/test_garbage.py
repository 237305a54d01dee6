"""Widgets die in the thread of the window, whoever fills the memory."""

import gc
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from designer.gui import garbage
from designer.gui.garbage import GarbageSearch


class _Round(QWidget):
    """A widget that only a search for garbage can find: it knows itself."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel("…", self)
        self.itself = self


def test_no_other_thread_deletes_a_widget(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt dies of that, at some later moment; so the search waits for the event loop."""
    monkeypatch.setattr(garbage, "LOOK_MS", 10)
    died_in: list[threading.Thread] = []
    widget = _Round()
    widget.destroyed.connect(
        lambda: died_in.append(threading.current_thread()), type=Qt.ConnectionType.DirectConnection
    )
    owner = QObject()
    gc.enable()
    GarbageSearch(owner)
    del widget

    busy = threading.Thread(target=lambda: [[number] for number in range(100_000)], name="busy")
    busy.start()
    busy.join()
    assert not died_in
    qtbot.waitUntil(lambda: bool(died_in))
    shiboken6.delete(owner)

    assert died_in == [threading.main_thread()]
