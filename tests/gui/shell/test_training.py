"""A training as the bars of the window tell it, with a real worker."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.gui.app import application
from designer.gui.main_window import MainWindow
from designer.gui.run.controller import RunController
from designer.gui.run_status import run_status
from designer.gui.session import Session
from designer.jobs.run_view import RunState
from designer.templates import load_template

CTRL = Qt.KeyboardModifier.ControlModifier
WAIT_MS = 40_000
"""A worker imports torch first, and the machine may be busy."""


def test_before_any_run_the_bar_says_ready(qapp: QApplication) -> None:
    runs = RunController(Session())
    assert run_status(runs, DARK) == ("Ready", DARK.muted, ())
    runs.close()


def test_a_training_is_told_from_start_to_stop(window: MainWindow, qtbot: QtBot) -> None:
    project = load_template("wine-mlp")
    window.session.open(replace(project, training=replace(project.training, epochs=50_000, device="cpu")))
    qtbot.keyClick(window, Qt.Key.Key_R, CTRL)
    assert window.page == "train"
    assert window.status.texts[0] == "Starting"
    qtbot.waitUntil(lambda: window.status.texts[0] == "Training" and window.runs.view.epoch > 0, timeout=WAIT_MS)
    assert any(text.startswith("epoch ") for text in window.status.texts)
    assert window.table["run.stop"].isEnabled()
    assert not window.table["run.train"].isEnabled()

    window.show_page("design")
    qtbot.mouseClick(window.top.primary, Qt.MouseButton.LeftButton)
    assert window.page == "train"

    window.table.run("run.pause")
    qtbot.waitUntil(lambda: window.status.texts[0] == "Paused", timeout=WAIT_MS)
    assert window.table["run.pause"].text() == "Go on"
    window.table.run("run.pause")
    qtbot.waitUntil(lambda: window.status.texts[0] == "Training", timeout=WAIT_MS)

    qtbot.keyClick(window, Qt.Key.Key_Period, CTRL)
    qtbot.waitUntil(lambda: not window.runs.is_training, timeout=WAIT_MS)
    assert window.runs.view.state is RunState.STOPPED
    assert window.status.texts[0] == "Stopped"
    assert window.can_train


def test_the_application_is_made_once(qapp: QApplication) -> None:
    assert application() is qapp
