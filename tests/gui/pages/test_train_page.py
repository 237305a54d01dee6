"""The Train page, pressed like a person would: buttons, fields, the list of runs."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK, LIGHT
from designer.graph.edits import SetParam, SetSetting
from designer.graph.recipe import Choice
from designer.gui.pages.train.curves import RunCurves
from designer.gui.pages.train.page import TrainPage
from designer.gui.pages.train.runs_table.panel import RunsPanel
from designer.jobs.library import full_view
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.run_view import RunState
from designer.protocol.codec import event_to_line
from designer.protocol.events import Notice
from tests.gui.desk import HOLD_MS, Desk, Pulse
from tests.helpers.runs import projects
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


def curves_of(page: TrainPage) -> RunCurves:
    found = page.dashboard.tabs.page("curves")
    assert isinstance(found, RunCurves)
    return found


def runs_of(page: TrainPage) -> RunsPanel:
    page.dashboard.tabs.show_tab("runs")
    found = page.dashboard.tabs.page("runs")
    assert isinstance(found, RunsPanel)
    return found


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def field(page: TrainPage, path: str) -> QWidget:
    found = page.findChild(QWidget, path)
    assert found is not None, path
    return found.focusProxy() or found


def type_into(page: TrainPage, path: str, text: str) -> QLineEdit:
    widget = field(page, path)
    line = widget.lineEdit() if isinstance(widget, QAbstractSpinBox) else widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


def test_before_anything_was_trained_the_page_offers_to_start(desk: Lay, qtbot: QtBot) -> None:
    page = page_on(qtbot, desk(digits_mlp()))
    assert page.empty.isVisible()
    assert not page.dashboard.isVisible()
    assert page.empty.button is not None
    assert page.empty.button.isEnabled()
    assert page.start.isVisible()
    assert not page.stop.isVisible()


def test_a_whole_training_by_mouse_never_holds_the_window_up(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp(epochs=600))
    page, runs, pulse = page_on(qtbot, table), table.runs, Pulse()
    with pulse.beating():
        click(page.start)
        assert page.stop.isVisible()
        assert not page.start.isVisible()
        table.until(lambda: runs.view.epoch >= 2)
        click(page.pause)
        table.until(lambda: page.pause.text() == "Resume")
        assert page.dashboard.state.text() == "Paused"
        click(page.pause)
        table.until(lambda: page.pause.text() == "Pause" and runs.view.epoch >= 5)
        click(page.stop)
        table.until(lambda: page.start.isVisible())
    assert page.dashboard.state.text() == "Stopped"
    assert page.dashboard.resume.isVisible()
    assert pulse.busy_ms < HOLD_MS, f"our code kept the event loop for {pulse.busy_ms:.0f} ms"
    loss = curves_of(page).panel("loss").view
    assert loss.steps == len(runs.view.losses) > 0
    assert {reading.id for reading in loss.readings} == {"train", "validation"}
    before = runs.view.step
    click(page.dashboard.resume)
    table.until(lambda: runs.view.step > before)
    click(page.stop)
    table.until(lambda: not runs.is_training)


def test_a_finished_run_shows_its_numbers_and_looks_the_same_when_it_is_opened_again(desk: Lay, qtbot: QtBot) -> None:
    project = projects()["diabetes"]
    table = desk(replace(project, training=replace(project.training, epochs=3)))
    page = page_on(qtbot, table)
    click(page.start)
    table.until(lambda: table.runs.view.state is RunState.COMPLETED)
    live, figures = curves_of(page), page.dashboard.figures
    assert figures.said("Epoch").startswith("3")
    assert figures.said("Best") != "–"
    assert figures.said("Device") != "–"
    assert live.panel("metric:mae").view.title == "Mean absolute error"
    recorded = full_view(table.runs.runs[0].folder)
    np.testing.assert_array_equal(np.array(table.runs.view.losses), np.array(recorded.losses))
    assert table.runs.view.epochs == recorded.epochs
    again = desk(table.session.document.project, table.session.draft)
    again.until(lambda: again.runs.shown is not None)
    other = page_on(qtbot, again)
    assert other.dashboard.state.text() == "Completed"
    for id in ("loss", "metric:mae"):
        assert curves_of(other).panel(id).view.readings == live.panel(id).view.readings
    _choose_another_metric(other)
    _choose_another_run(other, again)


def _choose_another_metric(page: TrainPage) -> None:
    curves = curves_of(page)
    next(action for action in curves.bar.menu.actions() if action.text() == "R²").trigger()
    assert curves.panel("metric:r2").view.title == "R²"
    assert curves.panel("metric:r2").view.readings
    page.set_theme(LIGHT)


def _choose_another_run(page: TrainPage, table: Desk) -> None:
    """Every run is listed, the latest first; a click shows one."""
    latest = table.runs.runs[0].folder.path
    older = RunFolder(Path(copytree(latest, latest.with_name("20200101-000000"))))
    table.runs.refresh()
    table.until(lambda: len(table.runs.runs) == 2)
    page.dashboard.tabs.show_tab("runs")
    view = runs_of(page).view
    table.until(lambda: view.rows.index_of(older).isValid())
    place = view.visualRect(view.rows.index_of(older).siblingAtColumn(view.column("when"))).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    table.until(lambda: table.runs.shown == older)
    assert "2020" in page.dashboard.title.text()
    assert curves_of(page).panel("loss").view.steps == len(table.runs.view.losses) > 0


def test_a_training_that_blows_up_says_where_and_what_to_do(desk: Lay, qtbot: QtBot) -> None:
    wild = Choice("SGD", {"lr": 1e30})
    table = desk(digits_mlp(optimizer=wild))
    page = page_on(qtbot, table)
    click(page.start)
    table.until(lambda: table.runs.view.state is RunState.FAILED)
    assert page.dashboard.state.text() == "Failed"
    assert "epoch 1" in page.dashboard.note.text()
    assert "learning rate" in page.dashboard.note.text()
    assert page.start.isVisible()


def test_what_is_good_to_know_is_quiet_and_a_warning_stands_in_a_box(desk: Lay, qtbot: QtBot) -> None:
    table = desk(projects()["digits"])
    folder = create_run(table.place, table.session.document.project)
    layout, cpu = folder.layout, "Training on the CPU: no usable NVIDIA GPU was found."
    layout.events.write_text(event_to_line(Notice(time=1.0, message=cpu)))
    table.show(folder)
    page = page_on(qtbot, table)
    assert page.dashboard.hint.text() == cpu
    assert page.dashboard.hint.isVisible()
    assert not page.dashboard.note.isVisible()
    warning = Notice(time=2.0, message="The last checkpoint is damaged; the one before is used.", severity="warning")
    with layout.events.open("a") as events:
        events.write(event_to_line(warning))
    table.runs.show(folder)
    table.until(lambda: page.dashboard.note.isVisible())
    assert page.dashboard.note.text() == warning.message
    assert page.dashboard.hint.text() == cpu


def test_a_problem_disables_start_and_its_repair_is_one_click_away(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    table.session.do(SetParam("main", "scores", "out_features", 3))
    assert not page.start.isEnabled()
    assert page.bar.isVisible()
    buttons = [button for button in page.bar.buttons if isinstance(button, QPushButton)]
    asked: list[str] = []
    page.node_wanted.connect(asked.append)
    click(next(button for button in buttons if button.text() == "Show in Design"))
    assert asked == [page.bar.problem.node]
    click(buttons[0])
    assert page.start.isEnabled()
    assert not page.bar.isVisible()
    table.session.document.undo()
    assert not page.start.isEnabled()


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [("training.epochs", "7", 7), ("training.batch_size", "128", 128), ("training.seed", "3", 3)],
)
def test_numbers_of_the_recipe_are_undoable_edits(desk: Lay, qtbot: QtBot, path: str, text: str, value: object) -> None:
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    before = table.session.document.project
    type_into(page, path, text)
    after = table.session.document.project
    assert getattr(after.training, path.partition(".")[2]) == value
    assert replace(after, training=before.training) == before
    table.session.document.undo()
    assert table.session.document.project == before


def test_the_optimisers_parameters_follow_its_kind(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    box = field(page, "training.optimizer.type")
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClicks(box, "SGD")
    box.activated.emit(box.currentIndex())
    assert table.session.document.project.training.optimizer == Choice("SGD")
    type_into(page, "training.optimizer.params.momentum", "0.9")
    assert table.session.document.project.training.optimizer == Choice("SGD", {"momentum": 0.9})
    assert json.dumps(dict(table.session.document.project.training.optimizer.params)) == '{"momentum": 0.9}'


def test_a_value_out_of_range_is_marked_and_does_not_reach_the_project(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    before = table.session.document.project
    type_into(page, "training.optimizer.params.lr", "-1")
    assert table.session.document.project == before


def test_an_edit_from_elsewhere_is_shown(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    page = page_on(qtbot, table)
    table.session.do(SetSetting("training.epochs", 11))
    widget = field(page, "training.epochs")
    line = widget.lineEdit() if isinstance(widget, QAbstractSpinBox) else widget
    assert isinstance(line, QLineEdit)
    assert line.text() == "11"
