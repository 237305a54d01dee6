"""Runs as the window has them: real workers, real run folders."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from designer.graph.edits import SetParam
from designer.graph.model import Project
from designer.gui.run.job_view import JobState
from designer.gui.run.past import can_resume
from designer.jobs.library import full_view
from designer.jobs.run_view import RunState
from designer.jobs.tail import EventLog
from designer.protocol.control import JobKind
from designer.training.loop import run
from tests.gui.desk import Desk
from tests.helpers.runs import projects, trained_run
from tests.helpers.training import digits_mlp

Lay = Callable[[Project], Desk]


def test_a_training_is_started_paused_resumed_stopped_taken_up_again_and_let_go(desk: Lay) -> None:
    table = desk(digits_mlp(epochs=400))
    runs = table.runs
    assert runs.start()
    folder = runs.shown
    assert folder is not None
    assert folder.spec().project == table.session.document.project
    table.until(lambda: runs.view.epoch >= 1)
    runs.pause()
    table.until(lambda: runs.training_state is RunState.PAUSED)
    step = runs.view.step
    runs.resume()
    table.until(lambda: runs.view.step > step)
    runs.stop()
    table.until(lambda: not runs.is_training)
    assert runs.view.state is RunState.STOPPED
    assert can_resume(runs.runs[0])
    reached = runs.view.step
    runs.resume_run(folder)
    table.until(lambda: runs.view.state is RunState.RUNNING and runs.view.step > reached)
    assert not table.messages
    runs.close()
    table.until(lambda: folder.worker() is None)
    after = full_view(folder)
    assert after.state is RunState.STOPPED
    assert after.checkpoint is not None
    assert after.checkpoint.step == after.step


def test_a_killed_worker_leaves_a_crashed_run_that_can_be_resumed(desk: Lay) -> None:
    table = desk(digits_mlp(epochs=400))
    runs = table.runs
    runs.start()
    folder = runs.shown
    assert folder is not None
    table.until(lambda: runs.view.checkpoint is not None)
    process = folder.worker()
    assert process is not None
    os.kill(process, signal.SIGKILL)
    table.until(lambda: not runs.is_training)
    assert runs.view.state is RunState.CRASHED
    assert runs.view.reason
    assert can_resume(runs.runs[0])


def test_a_project_with_problems_is_not_trained_and_the_problem_is_said(desk: Lay) -> None:
    table = desk(digits_mlp())
    table.session.do(SetParam("main", "scores", "out_features", 3))
    assert not table.runs.start()
    assert not table.runs.is_training
    assert "10 classes" in table.messages[0]
    assert not list(table.place.iterdir())


def test_the_latest_of_the_past_runs_is_shown_when_a_project_is_opened(desk: Lay) -> None:
    project = projects()["wine"]
    table = desk(project)
    folder = trained_run("wine", table.place)
    table.runs.refresh()
    table.until(lambda: table.runs.shown == folder)
    table.session.open(digits_mlp())
    assert table.runs.shown is None
    assert table.runs.runs == ()


def test_who_comes_back_to_the_window_sees_what_a_command_trained_meanwhile(desk: Lay, qapp: QApplication) -> None:
    table = desk(projects()["wine"])
    folder = trained_run("wine", table.place)
    table.show(folder)
    with EventLog(folder.layout.events) as log:
        run(folder.spec(), log.append, layout=folder.layout, resume=True, more=2)
    reached = full_view(folder).step
    assert table.runs.view.step < reached
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    table.until(lambda: table.runs.view.step == reached)
    assert table.runs.shown == folder


def test_an_export_can_be_cancelled_and_leaves_no_file(desk: Lay, tmp_path: Path) -> None:
    table = desk(projects()["wine"])
    folder = trained_run("wine", table.place)
    seen: list[JobState] = []
    table.runs.job_changed.connect(lambda job: seen.append(job.state))
    table.runs.export(folder, tmp_path / "out" / "wine.onnx")
    table.runs.cancel(JobKind.EXPORT)
    assert seen == [JobState.RUNNING, JobState.CANCELLED]
    table.runs.close()
    assert not list(tmp_path.glob("out/*"))


def test_saving_a_project_for_the_first_time_takes_its_runs_along(desk: Lay, tmp_path: Path) -> None:
    table = desk(digits_mlp(epochs=1))
    runs, session = table.runs, table.session
    runs.start()
    before = runs.shown
    assert before is not None
    file = tmp_path / "mine.loom"
    session.path = file
    session.state_changed.emit()
    assert before.path.is_dir(), "a run that trains stays where it is"
    table.until(lambda: not runs.is_training and runs.shown != before)
    assert runs.shown is not None
    assert runs.shown.path == tmp_path / "mine.runs" / before.name
    assert runs.view.state is RunState.COMPLETED
    table.until(lambda: [run.folder for run in runs.runs] == [runs.shown])
    assert not before.path.parent.exists(), "no empty folder stays behind"
