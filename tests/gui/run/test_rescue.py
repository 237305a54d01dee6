"""Runs in need of somebody: found training, hanging, out of memory. Real workers, real buttons."""

import os
import signal
from collections.abc import Callable

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.graph.recipe import Choice
from designer.gui.pages.train.page import TrainPage
from designer.jobs import pulse
from designer.jobs.library import PastRun
from designer.jobs.run_folder import claim, create_run, release
from designer.jobs.run_view import RunState
from designer.jobs.tail import EventLog
from designer.protocol.codec import event_to_line
from designer.protocol.events import Failed, Finished, Paused
from tests.gui.desk import Desk
from tests.helpers.training import digits_mlp

Lay = Callable[..., Desk]
LONG = {"epochs": 2000, "optimizer": Choice("SGD", {"lr": 1e-4})}


def page_on(qtbot: QtBot, table: Desk) -> TrainPage:
    page = TrainPage(table.session, table.runs, DARK)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(page.recipe.isVisible)
    return page


def test_the_next_window_joins_the_run_that_the_last_one_left_training(desk: Lay) -> None:
    first = desk(digits_mlp(**LONG))
    first.runs.start()
    first.until(lambda: first.runs.view.step > 20)
    folder, draft = first.runs.shown, first.session.draft
    assert folder is not None
    first.runs.close(stays=True)
    process = folder.worker()
    assert process is not None
    try:
        second = desk(first.session.document.project, draft)
        second.until(lambda: second.runs.training == folder)
        assert second.runs.rescue.has_joined
        reached = second.runs.view.step
        second.until(lambda: second.runs.view.step > reached)
        second.runs.pause()
        second.until(lambda: second.runs.training_state is RunState.PAUSED)
        second.runs.resume()
        second.until(lambda: second.runs.training_state is RunState.RUNNING)
        second.runs.stop()
        second.until(lambda: not second.runs.is_training)
        assert second.runs.view.state is RunState.STOPPED
        assert second.runs.view.checkpoint is not None
        assert not second.messages
    finally:
        if psutil.pid_exists(process):
            psutil.Process(process).kill()


def test_a_run_that_ends_just_as_the_window_finds_it_is_shown_as_it_ended(
    desk: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = desk(digits_mlp(epochs=1))
    folder = create_run(table.place, table.session.document.project)
    with EventLog(folder.layout.events) as log:
        log.append(Paused(time=1.0, epoch=0, step=3))
    claim(folder.layout)
    with monkeypatch.context() as patch:
        patch.setattr(table.runs.rescue, "look", lambda _: None)  # or it would join the process that runs this
        table.show(folder)
    assert table.runs.view.state is RunState.PAUSED

    release(folder.layout)
    with EventLog(folder.layout.events) as log:
        log.append(Finished(time=2.0, status="completed", result={}))
    table.runs.rescue.look((PastRun(folder, table.runs.view),))

    table.until(lambda: table.runs.view.state is RunState.COMPLETED)
    table.until(lambda: [run.view.state for run in table.runs.runs] == [RunState.COMPLETED])
    assert not table.runs.is_training


def test_a_worker_that_hangs_is_told_and_resumed_by_a_button(
    desk: Lay, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulse, "SILENT_SECONDS", 0.8)
    monkeypatch.setattr(pulse, "_LOOK_SECONDS", 0.05)
    table = desk(digits_mlp(**LONG))
    page, runs = page_on(qtbot, table), table.runs
    runs.start()
    table.until(lambda: runs.view.checkpoint is not None)
    assert not page.dashboard.trouble.revive.isVisible()
    hanging = runs.shown.worker() if runs.shown else None
    assert hanging is not None
    os.kill(hanging, signal.SIGSTOP)
    table.until(page.dashboard.trouble.revive.isVisible)
    assert "has not moved for" in page.dashboard.note.text()
    monkeypatch.setattr(pulse, "SILENT_SECONDS", 1e6)
    QTest.mouseClick(page.dashboard.trouble.revive, Qt.MouseButton.LeftButton)
    table.until(lambda: runs.shown is not None and runs.shown.worker() not in (None, hanging))
    table.until(lambda: runs.view.state is RunState.RUNNING)
    reached = runs.view.step
    table.until(lambda: runs.view.step > reached)
    assert runs.view.started is not None
    assert runs.view.started.step > 0, "it went on from its checkpoint"
    assert not page.dashboard.trouble.revive.isVisible()
    assert not psutil.pid_exists(hanging) or psutil.Process(hanging).status() == psutil.STATUS_ZOMBIE


def test_a_run_that_was_out_of_memory_is_tried_with_smaller_batches(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp(epochs=2, batch_size=64))
    folder = create_run(table.place, table.session.document.project)
    remedy = {"training.batch_size": 32, "training.accumulate": 2}
    failure = Failed(time=1.0, message="The memory was not enough.", hint="Lower the batch size.", remedy=remedy)
    folder.layout.events.write_text(event_to_line(failure), encoding="utf-8")
    table.show(folder)
    page = page_on(qtbot, table)
    button = page.dashboard.trouble.remedy
    assert button.isVisible()
    assert button.text() == "Try with 32 × 2"
    before = table.session.document.project
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    table.until(lambda: table.runs.view.state is RunState.COMPLETED)
    assert table.runs.shown is not None
    assert table.runs.shown != folder
    recipe = table.runs.shown.spec().project.training
    assert (recipe.batch_size, recipe.accumulate) == (32, 2)
    assert table.session.document.project.training == recipe
    assert {run.folder for run in table.runs.runs} == {folder, table.runs.shown}
    assert not button.isVisible()
    table.session.document.undo()
    assert table.session.document.project == before
