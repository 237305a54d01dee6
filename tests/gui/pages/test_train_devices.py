"""More than one device from the Train page: two processes on this machine, typed into a row and started by mouse."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.jobs.run_view import RunState
from tests.gui.desk import Desk
from tests.gui.pages.test_train_page import click, field, page_on, type_into
from tests.helpers.training import digits_mlp

Lay = Callable[..., Desk]


def test_two_devices_are_typed_into_the_recipe_and_train_together(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp(epochs=2))
    page = page_on(qtbot, table)
    QTest.keyClick(page.recipe.fold, Qt.Key.Key_Right)
    assert field(page, "training.devices").isVisible()
    type_into(page, "training.devices", "2")
    assert table.session.document.project.training.devices == 2
    click(page.start)
    table.until(lambda: table.runs.view.state.is_over)
    assert table.runs.view.state is RunState.COMPLETED, table.runs.view.failure
    assert table.runs.view.started is not None
    assert table.runs.view.started.device_name.startswith("2 × ")


def test_a_batch_that_cannot_be_shared_is_told_before_the_start(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp(batch_size=2))
    page = page_on(qtbot, table)
    type_into(page, "training.devices", "4")
    assert not page.start.isEnabled()
    assert page.bar.problem is not None
    assert page.bar.problem.message == "A batch of 2 cannot be shared by 4 devices."
    click(page.bar.buttons[0])
    assert page.start.isEnabled()
    assert table.session.document.project.training.batch_size == 8
