"""The window is closed while a training runs: it goes on or stops, as the user says, and finds it again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from designer.graph.files import save
from designer.gui.app import open_window
from designer.gui.main_window import MainWindow
from designer.gui.settings import STAYS
from designer.gui.widgets.question import Question
from designer.jobs.library import full_view
from designer.jobs.run_folder import RunFolder
from designer.jobs.run_view import RunState
from tests.helpers.training import digits_mlp

WAIT_MS = 120_000


@pytest.fixture
def answers(qapp: QApplication) -> Callable[[str, bool], list[str]]:
    """Presses a button of the question that comes up, after its box was ticked or not."""
    asked: list[str] = []

    def will_answer(button: str, tick: bool = False) -> list[str]:
        def press() -> None:
            dialog = qapp.activeModalWidget()
            if not isinstance(dialog, Question):
                QTimer.singleShot(5, press)
                return
            asked.append(dialog.text)
            assert dialog.tick.isVisible()
            if tick:
                dialog.tick.click()
            dialog.findChild(QPushButton, button).click()

        QTimer.singleShot(0, press)
        return asked

    return will_answer


@pytest.fixture
def training(window: MainWindow, qtbot, tmp_path: Path) -> Iterator[RunFolder]:
    """A run of the window's project, which has a file."""
    path = tmp_path / "digits.loom"
    save(digits_mlp(epochs=3000), path)
    assert window.files.read(path)
    assert window.runs.start()
    qtbot.waitUntil(lambda: window.runs.view.step > 20, timeout=WAIT_MS)
    folder = window.runs.shown
    assert folder is not None
    yield folder
    process = folder.worker()
    if process is not None:
        psutil.Process(process).kill()


def test_a_training_that_is_to_go_on_trains_when_the_window_is_gone(
    window: MainWindow, training: RunFolder, answers, qtbot
) -> None:
    asked = answers("stay")
    assert window.close()
    assert "Shall the training go on?" in asked[0]
    assert training.worker() is not None
    reached = full_view(training).step
    qtbot.waitUntil(lambda: full_view(training).step > reached, timeout=WAIT_MS)
    assert window.settings.get(STAYS) == "ask", "it was not to be remembered"

    second = open_window(QApplication.instance())
    qtbot.addWidget(second)
    second.show()
    qtbot.waitUntil(lambda: second.notice is not None, timeout=WAIT_MS)
    assert second.notice is not None
    assert second.notice.text == "“digits” is still being trained."
    qtbot.mouseClick(second.notice.buttons["Show it"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: second.runs.training == training, timeout=WAIT_MS)
    assert second.page == "train"
    answers("stop")
    assert second.close()
    qtbot.waitUntil(lambda: training.worker() is None, timeout=WAIT_MS)
    assert full_view(training).state is RunState.STOPPED


def test_a_training_that_is_to_stop_saves_and_stops_and_that_is_remembered(
    window: MainWindow, training: RunFolder, answers, qtbot
) -> None:
    answers("stop", True)
    assert window.close()
    qtbot.waitUntil(lambda: training.worker() is None, timeout=WAIT_MS)
    view = full_view(training)
    assert view.state is RunState.STOPPED
    assert view.checkpoint is not None
    assert view.checkpoint.step == view.step
    assert window.settings.get(STAYS) == "stop"


def test_cancelling_keeps_the_window_and_the_training(window: MainWindow, training: RunFolder, answers, qtbot) -> None:
    assert window.runs.turns.enqueue()
    asked = answers("cancel")
    assert not window.close()
    assert asked[0].endswith("One run waits in the queue and stays there.")
    assert window.isVisible()
    reached = window.runs.view.step
    qtbot.waitUntil(lambda: window.runs.view.step > reached, timeout=WAIT_MS)
    window.settings.set(STAYS, "stop")
    assert window.close(), "what is remembered is not asked"
    qtbot.waitUntil(lambda: training.worker() is None, timeout=WAIT_MS)
