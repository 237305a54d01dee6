"""What does not fit between network, data and recipe is said above the button that starts, with a repair to press."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.graph.edits import Edit, SetParam, SetSetting
from designer.graph.recipe import Data, Training
from designer.gui.pages.train.page import TrainPage
from tests.gui.desk import Desk
from tests.helpers.building import Sketch
from tests.helpers.training import digits_mlp

Lay = Callable[..., Desk]

MISFITS: dict[str, tuple[Edit, str]] = {
    "channels": (SetParam("main", "input", "shape", [3, 8, 8]), "takes 3×8×8 float32, but a sample"),
    "classes": (SetParam("main", "scores", "out_features", 7), "10 classes, but the network gives 7"),
    "the kind of numbers": (SetParam("main", "input", "dtype", "int64"), "int64"),
    "a loss for other targets": (SetSetting("training.loss.type", "PoissonNLLLoss"), "PoissonNLLLoss"),
    "a metric of another task": (SetSetting("training.metrics", ("mae",)), "“mae” cannot be measured"),
    "a batch of nothing": (SetSetting("training.batch_size", 0), "training.batch_size must be from 1"),
    "no validation part": (SetSetting("data.validation", 0.0), "data.validation is a share"),
}


def page_on(qtbot: QtBot, table: Desk) -> TrainPage:
    page = TrainPage(table.session, table.runs, DARK)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(page.recipe.isVisible)
    return page


@pytest.mark.parametrize("what", MISFITS)
def test_a_click_repairs_what_does_not_fit(what: str, desk: Lay, qtbot: QtBot) -> None:
    edit, words = MISFITS[what]
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    before = table.session.document.project
    assert page.start.isEnabled()
    table.session.do(edit)
    assert not page.start.isEnabled()
    assert page.bar.problem is not None
    assert words in page.bar.problem.message
    presses = 0
    while not page.start.isEnabled():
        buttons = [button for button in page.bar.buttons if isinstance(button, QPushButton)]
        assert buttons[0].text() != "Show in Design", "there is a repair"
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
        presses += 1
        assert presses < 4
    assert not page.bar.isVisible()
    for _ in range(presses + 1):
        table.session.document.undo()
    assert table.session.document.project == before


def test_batch_normalisation_of_a_single_sample_is_repaired_by_a_larger_batch(desk: Lay, qtbot: QtBot) -> None:
    sketch = Sketch().add("Input", shape=[4]).add("Linear", out_features=8).add("BatchNorm1d", "norm")
    sketch.add("Linear", out_features=3).add("Output")
    table = desk(replace(sketch.project, data=Data(dataset="iris"), training=Training(batch_size=1)))
    page = page_on(qtbot, table)
    assert page.bar.problem is not None
    assert page.bar.problem.node == "norm"
    QTest.mouseClick(page.bar.buttons[0], Qt.MouseButton.LeftButton)
    assert table.session.document.project.training.batch_size == 2
    assert page.start.isEnabled()
