"""From the welcome to an exported network without a mouse: nothing but keys, pressed where the keyboard is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.gui.main_window import MainWindow
from designer.jobs.run_view import RunState
from tests.gui.access.places import name_of
from tests.gui.desk import WAIT_MS
from tests.gui.hand import CTRL, NONE

KEY = Qt.Key
LAYERS = ("input", "conv", "relu", "flatten", "fc", "output")
MOST_STEPS = 80


def press(key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    """A key where the keyboard is."""
    here = QApplication.focusWidget()
    assert here is not None, "the keyboard is lost"
    QTest.keyClick(here, key, keys)
    QApplication.processEvents()


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)
    QApplication.processEvents()


def reach(name: str) -> None:
    """Tab, until the control with this name has the keyboard."""
    for _ in range(MOST_STEPS):
        here = QApplication.focusWidget()
        if here is not None and name_of(here) == name:
            return
        press(KEY.Key_Tab)
    raise AssertionError(f"Tab does not lead to “{name}”")


def selected(window: MainWindow) -> list[str]:
    return [window.session.network.nodes[key].type for key in window.session.selection]


def test_a_network_is_built_trained_and_exported_by_keys(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    def until(condition: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    reach("Empty network")
    press(KEY.Key_Return)
    assert not window.at_welcome
    _build(window)
    until(lambda: window.can_train)
    press(KEY.Key_3, CTRL)
    reach("Epochs")
    press(KEY.Key_A, CTRL)
    write("1")
    press(KEY.Key_Return)
    assert window.session.document.project.training.epochs == 1
    press(KEY.Key_F5)
    until(lambda: window.runs.view.state is RunState.COMPLETED)
    press(KEY.Key_6, CTRL)
    reach("File to export to")
    press(KEY.Key_A, CTRL)
    write(str(tmp_path / "by_keys.onnx"))
    press(KEY.Key_Return)
    press(KEY.Key_Tab)
    reach("Export ONNX")
    press(KEY.Key_Space)
    until((tmp_path / "by_keys.onnx").is_file)


def _build(window: MainWindow) -> None:
    """Each layer is searched for and wired to the one before; two get other parameters; one is renamed."""
    for words in LAYERS:
        press(KEY.Key_Tab)
        write(words)
        press(KEY.Key_Return)
    network = window.session.network
    assert [node.type for node in network] == ["Input", "Conv2d", "ReLU", "Flatten", "Linear", "Output"]
    assert len(network.edges) == len(LAYERS) - 1
    press(KEY.Key_Left)
    assert selected(window) == ["Linear"]
    press(KEY.Key_Return)
    write("10")
    press(KEY.Key_Escape)
    press(KEY.Key_F2)
    write("scores")
    press(KEY.Key_Return)
    for _ in range(4):
        press(KEY.Key_Left)
    assert selected(window) == ["Input"]
    press(KEY.Key_Return)
    write("1, 8, 8")
    press(KEY.Key_Escape)
    params = {node.name: dict(node.params) for node in window.session.network}
    assert params["input"] == {"shape": [1, 8, 8]}
    assert params["scores"] == {"out_features": 10}
    assert window.session.analysis.ok
