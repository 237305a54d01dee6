"""The whole window, as a person has it before them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.graph.model import Project
from designer.gui.app import open_window
from designer.gui.main_window import MainWindow
from tests.helpers.building import lenet5


@pytest.fixture
def open_one(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Opens windows, one after the other; each is closed at the end without a question."""
    windows: list[MainWindow] = []

    def opened(path: Path | None = None, project: Project | None = None) -> MainWindow:
        window = open_window(qapp, path)
        windows.append(window)
        qtbot.addWidget(window, before_close_func=leave)
        if project is not None:
            window.session.open(project)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield opened
    for window in windows:
        leave(window)


@pytest.fixture
def window(open_one: Callable[..., MainWindow]) -> MainWindow:
    """A window with LeNet-5 in it, on the Design page."""
    return open_one(project=lenet5().project)


def leave(window: MainWindow) -> None:
    """Closes a window as if everything were saved."""
    window.session.typing_ends.emit()
    window.session.document.mark_saved()
    window.close()
