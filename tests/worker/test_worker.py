"""Real worker processes: steered, killed, left alone. Whatever happens, a run goes on bit by bit where it was saved."""

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from designer.graph.model import Project
from designer.graph.recipe import Choice
from designer.jobs.errors import RunError
from designer.jobs.live import LiveRun, start_job
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.run_view import RunState, RunView
from designer.jobs.worker_process import WorkerProcess
from designer.jobs.workers import Workers
from designer.protocol.codec import event_to_line
from designer.protocol.control import Job, JobKind
from designer.protocol.events import Event, Failed, Finished
from designer.protocol.run_layout import BEST, LAST, STATE_FILE, WEIGHTS_FILE
from designer.protocol.sealed import read_sealed
from designer.training.entry import train
from tests.helpers.training import digits_mlp

PATIENCE_SECONDS = 60.0


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    """One pool for the module; the next worker gets warm while a test works with the one before."""
    pool = Workers()
    yield pool
    pool.close()


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    return create_run(tmp_path / "x.runs", long_project())


def long_project() -> Project:
    """A training of a few seconds, with everything in it that has a state."""
    return digits_mlp(
        dropout=0.2, epochs=100, batch_size=16, optimizer=Choice("AdamW", {"lr": 1e-4}), schedule=Choice("one-cycle")
    )


def started(run: RunFolder, workers: Workers) -> LiveRun:
    live = LiveRun(run, workers)
    live.start()
    workers.warm()
    return live


def until(live: LiveRun, condition: Callable[[RunView], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition(live.view):
        live.poll()
        assert live.is_live or condition(live.view), live.view.reason
        assert time.monotonic() < deadline, live.view.state
        time.sleep(0.005)


def weights(run: RunFolder) -> bytes:
    return read_sealed(run.layout.checkpoint(LAST))[WEIGHTS_FILE]


@pytest.fixture(scope="module")
def told() -> list[Event]:
    """What the undisturbed training tells; nobody writes it down."""
    return []


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory, told: list[Event]) -> RunFolder:
    """The same training, in this process and in one go."""
    run = create_run(tmp_path_factory.mktemp("whole"), long_project())
    assert isinstance(train(run.path, told.append), Finished)
    return run


def test_a_run_that_is_paused_stopped_and_killed_ends_as_if_nothing_had_happened(
    run: RunFolder, workers: Workers, undisturbed: RunFolder, told: list[Event]
) -> None:
    dice = random.Random(7)
    live = started(run, workers)
    until(live, lambda view: view.step > 50)
    live.pause()
    until(live, lambda view: view.state is RunState.PAUSED)
    paused_at = live.view.step
    live.resume()
    until(live, lambda view: view.step > paused_at + 50)
    live.stop()
    assert live.wait().state is RunState.STOPPED

    for _ in range(2):
        live = started(run, workers)
        begun = live.view.step
        until(live, lambda view: view.state is RunState.RUNNING)
        target = begun + dice.randrange(100, 2500)
        until(live, lambda view, target=target: view.step > target)
        live.kill()
        assert live.wait().state is RunState.CRASHED
        assert "was killed" in live.view.reason
        assert run.worker() is None

    live = started(run, workers)
    view = live.wait()

    assert view.state is RunState.COMPLETED
    assert weights(run) == weights(undisturbed)
    again = LiveRun(run).view
    assert replace(again, looks=[]) == replace(view, looks=[])
    assert [event_to_line(look) for look in again.looks] == [event_to_line(look) for look in view.looks], "NaN ≠ NaN"
    whole = RunView().apply_all(told)
    assert view.losses == whole.losses
    assert [epoch.validation for epoch in view.epochs] == [epoch.validation for epoch in whole.epochs]


def test_a_worker_whose_input_closes_saves_a_checkpoint_and_ends(run: RunFolder, workers: Workers) -> None:
    live = started(run, workers)
    until(live, lambda view: view.step > 20)

    live.let_go()

    assert live.wait().state is RunState.STOPPED
    assert live.view.checkpoint is not None
    assert live.view.checkpoint.step == live.view.step
    assert run.worker() is None


OWNER = """
import sys, time
from pathlib import Path
from designer.jobs.live import LiveRun
from designer.jobs.run_folder import open_run
live = LiveRun(open_run(Path(sys.argv[1])))
live.start()
while live.view.step < 20:
    live.poll()
    time.sleep(0.01)
print("training", flush=True)
time.sleep(600)
"""


def test_a_worker_does_not_outlive_an_owner_who_was_killed(run: RunFolder) -> None:
    owner = subprocess.Popen([sys.executable, "-c", OWNER, str(run.path)], stdout=subprocess.PIPE)
    assert owner.stdout is not None
    assert owner.stdout.readline() == b"training\n"
    worker = psutil.Process(run.worker() or 0)

    owner.kill()
    owner.wait()
    owner.stdout.close()

    assert psutil.wait_procs([worker], timeout=10)[1] == []
    assert LiveRun(run).view.state is RunState.STOPPED
    assert run.has_checkpoint(LAST)


def test_a_run_is_not_trained_by_two_workers(run: RunFolder, workers: Workers) -> None:
    first = started(run, workers)
    until(first, lambda view: view.step > 0)
    first.pause()
    until(first, lambda view: view.state is RunState.PAUSED)
    events = run.path / "second.jsonl"
    second = Workers().take()
    second.start(Job(kind=JobKind.RESUME, run=str(run.path), events=str(events)))

    assert second.wait(PATIENCE_SECONDS) == 1
    assert "is being trained already, by process" in events.read_text(encoding="utf-8")
    second.close()
    first.stop()
    assert first.wait().state is RunState.STOPPED


def test_what_fails_is_told_in_a_sentence(tmp_path: Path, workers: Workers) -> None:
    run = create_run(tmp_path, digits_mlp(optimizer=Choice("SGD", {"lr": 1e20})))
    view = started(run, workers).wait()

    assert view.state is RunState.FAILED
    assert view.failure is not None
    assert "loss became" in view.failure.message
    assert "Traceback" in view.failure.detail


def test_a_worker_that_hangs_is_ended_by_force() -> None:
    worker = WorkerProcess()
    psutil.Process(worker.pid).suspend()
    worker.stop(grace_seconds=0.0, terminate_grace_seconds=0.0)
    deadline = time.monotonic() + PATIENCE_SECONDS
    while worker.is_running and time.monotonic() < deadline:
        worker.watch()
        worker.wait(0.01)

    assert worker.exit_code not in (None, 0)
    worker.close()


def test_a_worker_without_a_job_ends_with_its_input(own_home: Path) -> None:
    worker = WorkerProcess()
    worker.close(grace_seconds=PATIENCE_SECONDS)

    assert worker.exit_code == 0
    assert list((own_home / "state" / "workers").iterdir()) == []


def test_a_job_for_a_worker_that_is_gone_is_refused(run: RunFolder) -> None:
    worker = WorkerProcess()
    worker.kill()
    worker.wait()

    with pytest.raises(RunError, match="ended before it got its job"):
        worker.start(Job(kind=JobKind.TRAIN, run=str(run.path), events=str(run.layout.events)))
    worker.close()


def test_a_trained_run_is_evaluated_and_exported_by_workers(
    undisturbed: RunFolder, workers: Workers, tmp_path: Path
) -> None:
    evaluation = start_job(JobKind.EVALUATE, undisturbed, workers).wait()
    export = start_job(JobKind.EXPORT, undisturbed, workers, out=tmp_path / "model.onnx").wait()

    assert isinstance(evaluation, Finished)
    best = json.loads(read_sealed(undisturbed.layout.checkpoint(BEST))[STATE_FILE])
    assert evaluation.result["metrics"]["accuracy"] == pytest.approx(best["metrics"]["accuracy"])
    assert isinstance(export, Finished)
    assert Path(export.result["onnx"]) == tmp_path / "model.onnx"
    assert (tmp_path / "model.onnx").is_file()


def test_a_run_without_a_checkpoint_cannot_be_evaluated_and_says_so(run: RunFolder, workers: Workers) -> None:
    ending = start_job(JobKind.EVALUATE, run, workers).wait()

    assert isinstance(ending, Failed)
    assert "checkpoint" in ending.message
    assert ending.hint


def test_an_export_that_is_left_alone_ends(undisturbed: RunFolder, workers: Workers, tmp_path: Path) -> None:
    export = start_job(JobKind.EXPORT, undisturbed, workers, out=tmp_path / "model.onnx")

    export.let_go()

    assert isinstance(export.wait(), Failed)
    assert list(tmp_path.iterdir()) == []


def test_events_that_cannot_be_written_end_the_worker_with_a_sentence(run: RunFolder, own_home: Path) -> None:
    worker = WorkerProcess()
    worker.start(Job(kind=JobKind.TRAIN, run=str(run.path), events=str(run.layout.spec / "events.jsonl")))

    assert worker.wait(PATIENCE_SECONDS) == 1
    assert "could not be opened" in worker.crash_reason()
    worker.close()
