"""The queue: runs wait for their turn, also over the end of the window."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from designer.graph.edits import SetParam, SetSetting
from designer.graph.recipe import Choice
from designer.gui.run.queue import QUEUE_FILE, RunQueue
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.run_view import RunState
from tests.gui.desk import Desk
from tests.helpers.training import digits_mlp

Lay = Callable[..., Desk]


def folders(home: Path, count: int) -> list[RunFolder]:
    return [create_run(home, digits_mlp()) for _ in range(count)]


def test_a_queue_is_reordered_and_is_there_again_after_a_restart(tmp_path: Path) -> None:
    queue, runs = RunQueue(), folders(tmp_path, 3)
    queue.open(tmp_path)
    for run in runs:
        queue.add(run)
    queue.shift(runs[2], -1)
    queue.shift(runs[0], 9)
    queue.remove(runs[1])
    assert queue.waiting == (runs[2], runs[0])
    again = RunQueue()
    again.open(tmp_path)
    assert again.waiting == (runs[2], runs[0])
    for run in again.waiting:
        again.remove(run)
    assert not (tmp_path / QUEUE_FILE).exists()


def test_a_run_that_is_gone_waits_no_longer_and_a_damaged_file_is_an_empty_queue(tmp_path: Path) -> None:
    (run,) = folders(tmp_path, 1)
    file = tmp_path / QUEUE_FILE
    queue = RunQueue()
    for text in (json.dumps([run.name, "gone", "../outside", 3]), json.dumps([run.name, run.name])):
        file.write_text(text)
        queue.open(tmp_path)
        assert queue.waiting == (run,)
    for text in ("{}", "[", "\x00"):
        file.write_text(text)
        queue.open(tmp_path)
        assert queue.waiting == ()


def test_a_queue_goes_with_its_runs_to_another_folder(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    mine, there = folders(old, 1)[0], folders(new, 1)[0]
    queue = RunQueue()
    queue.open(new)
    queue.add(there)
    queue.open(old)
    queue.add(mine)
    moved = RunFolder(mine.path.rename(new / "20200101-000000"))
    queue.move({mine.name: moved.name}, new)
    assert queue.waiting == (there, moved)
    assert not (old / QUEUE_FILE).exists()


def test_the_next_run_starts_when_the_one_before_is_over_with_the_project_that_was_queued(desk: Lay) -> None:
    table = desk(digits_mlp(epochs=400))
    runs = table.runs
    assert runs.start()
    first = runs.shown
    table.session.do(SetSetting("training.epochs", 1))
    assert runs.turns.enqueue()
    table.session.do(SetSetting("training.epochs", 2))
    assert runs.turns.enqueue()
    second, third = runs.turns.queue.waiting
    table.until(lambda: runs.view.epoch >= 1)
    runs.stop()
    table.until(lambda: runs.shown == third and runs.view.state is RunState.COMPLETED)
    assert runs.turns.queue.waiting == ()
    epochs = {run.folder: run.view.epoch for run in runs.runs}
    assert epochs[second] == 1
    assert epochs[third] == 2
    assert first in epochs
    assert not table.messages


def test_what_cannot_be_trained_is_not_queued(desk: Lay) -> None:
    table = desk(digits_mlp())
    table.session.do(SetParam("main", "scores", "out_features", 3))
    assert not table.runs.turns.enqueue()
    assert table.messages
    assert table.runs.turns.queue.waiting == ()


def test_after_a_failure_the_queue_waits_until_somebody_starts_it(desk: Lay) -> None:
    table = desk(digits_mlp(epochs=1))
    runs = table.runs
    assert runs.turns.enqueue()
    wild = replace(table.session.document.project.training, optimizer=Choice("SGD", {"lr": 1e30}))
    folder = create_run(table.place, replace(table.session.document.project, training=wild))
    runs.resume_run(folder)
    table.until(lambda: runs.view.state is RunState.FAILED and not runs.is_training)
    assert len(runs.turns.queue.waiting) == 1
    runs.turns.start_next()
    table.until(lambda: runs.view.state is RunState.COMPLETED)
    assert runs.turns.queue.waiting == ()
