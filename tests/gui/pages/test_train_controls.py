"""A training is steered while it runs, and queued, by mouse and keys on the Train page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.gui.pages.train.page import TrainPage
from designer.jobs.run_view import RunState
from tests.gui.desk import Desk
from tests.helpers.training import digits_mlp

Lay = Callable[..., Desk]


def page_on(qtbot: QtBot, table: Desk) -> TrainPage:
    page = TrainPage(table.session, table.runs, DARK)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    qtbot.waitExposed(page)
    return page


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def ask(page: TrainPage, id: str) -> None:
    """Takes an entry of the menu."""
    page.controls.steering.aboutToShow.emit()
    next(action for action in page.controls.steering.actions() if action.objectName() == id).trigger()


def test_a_training_is_steered_from_the_menu(desk: Lay, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    table = desk(digits_mlp(epochs=400))
    page, runs = page_on(qtbot, table), table.runs
    assert page.controls.isHidden()
    assert page.enqueue.isHidden()
    click(page.start)
    table.until(lambda: runs.view.epoch >= 1)
    assert page.controls.isVisible()
    rate = runs.view.lr
    ask(page, "slower")
    ask(page, "validate")
    table.until(lambda: runs.view.rates and runs.view.checks)
    assert runs.view.rates[0].lr == pytest.approx(rate / 2)
    assert "accuracy" in runs.view.checks[0].validation
    asked = iter([("fast", True), ("0", True), ("0.7", False), ("3e-3", True)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, text: next(asked))
    for _ in range(4):
        ask(page, "rate")
    assert table.messages == [f"A learning rate is a number above 0, not “{text}”." for text in ("fast", "0")]
    table.until(lambda: runs.view.rates[-1].lr == pytest.approx(0.003))
    ask(page, "five")
    table.until(lambda: runs.view.total_epochs == 405)
    ask(page, "finish")
    assert page.dashboard.state.text() == "Training; stops after this epoch"
    table.until(lambda: not runs.is_training)
    assert runs.view.state is RunState.STOPPED
    assert runs.view.step % runs.view.started.steps_per_epoch == 0


def test_a_completed_run_goes_on_for_more_epochs(desk: Lay, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    table = desk(digits_mlp(epochs=1))
    page, runs = page_on(qtbot, table), table.runs
    click(page.start)
    table.until(lambda: runs.view.state is RunState.COMPLETED and not runs.is_training)
    assert [wish for wish in ("finish", "slower", "validate") if wish in entries(page)] == []
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (2, True))
    ask(page, "epochs")
    table.until(lambda: runs.view.state is RunState.COMPLETED and runs.view.epoch == 3)
    assert len(runs.runs) == 1


def entries(page: TrainPage) -> list[str]:
    page.controls.steering.aboutToShow.emit()
    return [action.objectName() for action in page.controls.steering.actions()]


def test_runs_are_queued_reordered_and_taken_out_while_one_trains(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp(epochs=400))
    page, runs = page_on(qtbot, table), table.runs
    click(page.start)
    assert page.queue.isHidden()
    for _ in range(3):
        click(page.enqueue)
    first, second, third = runs.turns.queue.waiting
    assert [row.folder for row in page.queue.rows] == [first, second, third]
    assert "400 epochs" in page.queue.rows[0].words.text()
    assert not page.queue.rows[0].up.isEnabled()
    click(page.queue.rows[2].up)
    assert [row.folder for row in page.queue.rows] == [first, third, second]
    click(page.queue.rows[0].out)
    click(page.queue.rows[0].down)
    assert [row.folder for row in page.queue.rows] == [second, third]
    for _ in range(2):
        click(page.queue.rows[0].out)
    assert page.queue.isHidden()
    table.until(lambda: runs.view.step > 0)
    runs.stop()
    table.until(lambda: not runs.is_training)
