"""A training that goes on when its window is gone, and the window that finds it again. Real processes."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from designer.graph.recipe import Choice
from designer.jobs.attaching import attached_to
from designer.jobs.live import LiveRun
from designer.jobs.run_folder import RunFolder, create_run, open_run
from designer.jobs.run_view import RunState
from designer.protocol.events import Finished
from designer.protocol.run_layout import LAST, WEIGHTS_FILE
from designer.protocol.sealed import read_sealed
from designer.training.entry import train
from tests.helpers.training import digits_mlp

PATIENCE_SECONDS = 60.0
OWNER = """
import os, sys, time
from pathlib import Path
from designer.jobs.live import LiveRun
from designer.jobs.run_folder import open_run
live = LiveRun(open_run(Path(sys.argv[1])))
live.start(stays=True)
while live.view.step < 20 and live.is_live:
    live.poll()
    time.sleep(0.01)
print("training", flush=True)
time.sleep(600)
"""


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[RunFolder]:
    """A run whose owner was killed while it trained, without a word."""
    project = digits_mlp(dropout=0.2, epochs=150, batch_size=16, optimizer=Choice("AdamW", {"lr": 1e-4}))
    run = create_run(tmp_path / "x.runs", project)
    owner = subprocess.Popen([sys.executable, "-c", OWNER, str(run.path)], stdout=subprocess.PIPE)
    assert owner.stdout is not None
    assert owner.stdout.readline() == b"training\n"
    owner.kill()
    owner.wait()
    owner.stdout.close()
    yield run
    process = run.worker()
    if process is not None:
        psutil.Process(process).kill()


def until(live: LiveRun, condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        live.poll()
        assert time.monotonic() < deadline, live.view.state
        time.sleep(0.005)


def test_the_next_window_finds_the_run_training_steers_it_and_takes_it_to_its_end(
    alone: RunFolder, tmp_path: Path
) -> None:
    assert alone.worker() is not None
    live = LiveRun(open_run(alone.path))
    assert live.attach()
    assert live.view.state is RunState.RUNNING
    reached = live.view.step
    until(live, lambda: live.view.step > reached)
    live.pause()
    until(live, lambda: live.view.state is RunState.PAUSED)
    assert not live.is_silent
    live.resume()
    until(live, lambda: live.view.state is RunState.RUNNING)
    live.let_go(stays=True)
    again = LiveRun(open_run(alone.path))
    assert again.attach()
    assert again.wait().state is RunState.COMPLETED
    assert alone.worker() is None
    assert not alone.layout.pulse.exists()
    whole = create_run(tmp_path / "whole.runs", alone.spec().project)
    assert isinstance(train(whole.path, lambda event: None), Finished)
    found, expected = (read_sealed(run.layout.checkpoint(LAST))[WEIGHTS_FILE] for run in (alone, whole))
    assert found == expected


def test_whoever_found_it_may_let_it_stop_with_a_checkpoint(alone: RunFolder) -> None:
    live = LiveRun(open_run(alone.path))
    assert live.attach()
    live.let_go()
    assert live.wait().state is RunState.STOPPED
    assert live.view.checkpoint is not None
    assert live.view.checkpoint.step == live.view.step


def test_a_worker_that_is_killed_under_somebody_who_joined_it_has_crashed(alone: RunFolder) -> None:
    live = LiveRun(open_run(alone.path))
    assert live.attach()
    process = alone.worker()
    assert process is not None
    psutil.Process(process).kill()
    assert live.wait().state is RunState.CRASHED
    assert live.view.reason
    assert attached_to(alone) is None
    assert not LiveRun(alone).attach()
