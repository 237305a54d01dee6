"""`layerloom tell` and `resume --more`: a run is steered from the command line."""

import time
from pathlib import Path

import pytest

from designer.jobs.library import full_view
from designer.jobs.live import LiveRun
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.run_view import RunState
from designer.jobs.workers import Workers
from designer.protocol.control import Wish
from tests.cli.command import layerloom, layerloom_here
from tests.helpers.training import digits_mlp

PATIENCE = 120.0


def until(live: LiveRun, condition: object) -> None:
    assert callable(condition)
    deadline = time.monotonic() + PATIENCE
    while not condition(live.view):
        live.poll()
        assert time.monotonic() < deadline, live.view.state
        time.sleep(0.02)


def test_a_run_of_somebody_else_is_told_to_learn_slower_to_validate_and_to_end(tmp_path: Path) -> None:
    folder = create_run(tmp_path, digits_mlp(epochs=5000))
    workers = Workers()
    live = LiveRun(folder, workers)
    live.start()
    try:
        until(live, lambda view: view.epoch >= 1)
        for words in (["rate", "0.0005"], ["validate"], ["extend", "3"], ["finish"]):
            assert layerloom_here("tell", str(folder.path), *words).code == 0
        assert live.wait().state is RunState.STOPPED
    finally:
        live.close()
        workers.close()
    assert live.view.rates[0].lr == pytest.approx(0.0005)
    assert live.view.checks
    assert live.view.total_epochs == 5003


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["rate"], "needs a learning rate above 0; nothing was given"),
        (["rate", "-1"], "needs a learning rate above 0; -1 was given"),
        (["extend", "1.5"], "needs a number of epochs above 0; 1.5 was given"),
        (["pause", "3"], "takes no value"),
        (["pause"], "Nobody trains the run"),
    ],
)
def test_what_cannot_be_told_is_refused_in_words(tmp_path: Path, words: list[str], part: str) -> None:
    folder = create_run(tmp_path, digits_mlp())
    done = layerloom_here("tell", str(folder.path), *words, "--json")
    assert done.code != 0
    assert part in done.error


def test_a_completed_run_is_resumed_for_more_epochs(tmp_path: Path) -> None:
    folder = RunFolder(create_run(tmp_path, digits_mlp(epochs=1)).path)
    assert layerloom_here("resume", str(folder.path)).code == 0
    assert "With --more N it goes on" in layerloom_here("resume", str(folder.path)).err
    assert layerloom_here("resume", str(folder.path), "--more", "2").code == 0
    view = full_view(folder)
    assert (view.epoch, view.state) == (3, RunState.COMPLETED)
    assert "not -1" in layerloom_here("resume", str(folder.path), "--more", "-1", "--json").error


def test_help_says_what_each_wish_means() -> None:
    said = " ".join(layerloom("tell", "--help").out.split())
    for wish in Wish:
        assert (f"{wish.value}: " in said) is (wish not in (Wish.STAY, Wish.FOLLOW))
    assert "factor: learn VALUE times as fast" in said
