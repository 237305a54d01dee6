"""Time and memory are measured before a training is begun, by a button."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.graph.edits import SetParam, SetSetting
from designer.gui.pages.train.page import TrainPage
from designer.gui.run import forecasting
from designer.gui.run.words import roughly
from tests.gui.desk import Desk
from tests.helpers.training import digits_mlp

Lay = Callable[..., Desk]


def page_on(qtbot: QtBot, table: Desk) -> TrainPage:
    page = TrainPage(table.session, table.runs, DARK)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(page.recipe.isVisible)
    return page


def test_time_and_memory_are_measured_by_a_button_and_again_after_an_edit(
    desk: Lay, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = desk(digits_mlp(epochs=2000))
    page = page_on(qtbot, table)
    line = page.forecast
    assert line.said.text() == "How long will it take?"
    monkeypatch.setattr(forecasting, "CHEAP_SECONDS", 0.0)
    QTest.mouseClick(line.measure, Qt.MouseButton.LeftButton)
    assert line.said.text() == "Measuring a few steps …"
    table.until(lambda: line.said.text().startswith("About "))
    assert "B" in line.said.text().rpartition("·")[2]
    assert "23 steps an epoch, 2000 epochs" in line.said.toolTip()
    assert not table.runs.runs, "no run was made"
    assert not list(table.place.iterdir())

    table.session.do(SetSetting("training.epochs", 4000))
    assert line.said.text().startswith("Before the last changes: about ")
    table.session.document.undo()
    assert line.said.text().startswith("About "), "as it was measured"

    monkeypatch.setattr(forecasting, "CHEAP_SECONDS", 1e6)
    first = page.forecaster.forecast
    table.session.do(SetSetting("training.batch_size", 720))
    table.until(lambda: page.forecaster.forecast is not first and not page.forecaster.is_measuring)
    assert "2 steps an epoch" in line.said.toolTip(), "what is cheap is measured by itself"
    page.close()
    table.until(lambda: not page.forecaster.is_measuring)


def test_what_cannot_be_trained_cannot_be_measured(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    table.session.do(SetParam("main", "scores", "out_features", 3))
    assert not page.forecast.measure.isEnabled()
    table.session.document.undo()
    assert page.forecast.measure.isEnabled()


def test_a_training_that_begins_ends_the_measurement(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp(epochs=2000))
    page = page_on(qtbot, table)
    QTest.mouseClick(page.forecast.measure, Qt.MouseButton.LeftButton)
    assert page.forecaster.is_measuring
    QTest.mouseClick(page.start, Qt.MouseButton.LeftButton)
    assert not page.forecaster.is_measuring
    assert page.forecast.said.text() == "How long will it take?"
    assert not page.forecast.measure.isEnabled()
    table.until(lambda: table.runs.view.step > 0)
    table.runs.stop()
    table.until(lambda: not table.runs.is_training)
    assert page.forecast.measure.isEnabled()


def test_a_measurement_that_fails_says_why(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp(device="cuda:77"))
    page = page_on(qtbot, table)
    page.forecaster.ask()
    table.until(lambda: page.forecaster.error)
    assert "cuda" in page.forecast.said.text().lower()
    assert page.forecast.measure.isVisible()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (75, "75 s"), (192, "3.2 min"), (5000, "83 min"), (9000, "2.5 h"), (1e6, "12 d")],
)
def test_what_nobody_knows_exactly_is_said_in_two_digits(seconds: float, words: str) -> None:
    assert roughly(seconds).replace("\u202f", " ") == words
