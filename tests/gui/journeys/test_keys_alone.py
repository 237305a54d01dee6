"""One story without a mouse: a network is built, trained and exported with the keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from designer.gui.main_window import MainWindow
from designer.gui.pages.deploy.page import DeployPage
from designer.gui.pages.train.page import TrainPage
from designer.gui.welcome.page import EMPTY
from tests.gui.desk import WAIT_MS
from tests.gui.hand import CTRL

KEY = Qt.Key
_FAR = 80
"""So many times Tab is pressed at most to reach something."""


def press(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, keys)
    QApplication.processEvents()


def typed(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def tab_to(wanted: QWidget) -> None:
    """Presses Tab until the keyboard is where it is wanted."""
    for _ in range(_FAR):
        if QApplication.focusWidget() is wanted:
            return
        press(KEY.Key_Tab)
    raise AssertionError(f"Tab does not lead to {wanted}")


def add(window: MainWindow, words: str) -> None:
    """Adds a layer behind the selected one, by its search."""
    press(KEY.Key_A)
    typed(words)
    press(KEY.Key_Return)
    assert window.canvas.hasFocus()


def test_a_network_is_built_trained_and_exported_by_keys(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def until(condition: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    assert window.welcome is not None
    tab_to(window.welcome.cards[EMPTY])
    press(KEY.Key_Return)
    assert window.canvas.hasFocus()
    add(window, "input")
    press(KEY.Key_Return)
    assert window.design.inspector.isAncestorOf(QApplication.focusWidget())
    press(KEY.Key_A, CTRL)
    typed("1, 8, 8")
    press(KEY.Key_Return)
    press(KEY.Key_Escape)
    for words in ("flatten", "fc", "relu", "fc"):
        add(window, words)
    press(KEY.Key_Return)
    press(KEY.Key_A, CTRL)
    typed("10")
    press(KEY.Key_Escape)
    add(window, "output")
    assert len(window.session.network.edges) == 5
    until(lambda: window.can_train)
    # The system's file dialog cannot be driven here; what it gives back is what a person would choose.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "keys.loom"), ""))
    press(KEY.Key_S, CTRL)
    assert window.session.document.is_clean
    press(KEY.Key_R, CTRL)
    assert isinstance(window.findChild(TrainPage), TrainPage)
    until(lambda: window.runs.view.epoch >= 1)
    press(KEY.Key_Period, CTRL)
    until(lambda: not window.runs.is_training)
    press(KEY.Key_6, CTRL)
    page = window.findChild(DeployPage)
    assert page is not None
    until(page.exporter.export.isEnabled)
    tab_to(page.exporter.export)
    press(KEY.Key_Space)
    until(lambda: (tmp_path / "keys.onnx").is_file())
    until(lambda: page.try_it.isVisible() and not page.player.is_busy)
