"""A window at its very first start, and its tour."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.gui.main_window import MainWindow
from designer.gui.tour import beginning
from tests.gui.shell.conftest import open_one as open_one


@pytest.fixture
def window(open_one: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window whose user has just chosen the tour; its training is short."""
    monkeypatch.setattr(beginning, "EPOCHS", 2)
    window = open_one()
    window.resize(1440, 900)
    qtbot.mouseClick(window.welcome.tour, Qt.MouseButton.LeftButton)
    return window
