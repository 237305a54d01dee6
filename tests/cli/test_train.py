"""Training from the command line: settings, run folders, Ctrl-C and going on."""

import contextlib
import os
import pty
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from designer.api import Network
from designer.cli.progress import epoch_text
from designer.jobs.library import full_view
from designer.jobs.run_folder import list_runs, open_run
from designer.jobs.run_view import RunState
from designer.protocol.events import EpochDone
from designer.protocol.run_layout import LAST
from tests.cli.command import COMMAND, ROOT, environment, layerloom, layerloom_here

EPOCHS = 500
"""Enough that Ctrl-C comes in the middle, few enough that going on to the end takes seconds."""


@pytest.fixture
def wines(tmp_path: Path) -> Path:
    net = Network("Wines")
    net.output(net.add("Linear", net.input(13), name="head", out_features=3))
    net.set("data.dataset", "wine")
    net.set("training.optimizer.params.lr", 0.01)
    net.save(tmp_path / "wines.loom")
    return tmp_path / "wines.loom"


def test_a_training_makes_a_run_folder_that_keeps_what_it_was_made_from(wines: Path, tmp_path: Path) -> None:
    out = tmp_path / "my-run"
    settings = ["--epochs", "3", "--seed", "7", "--set", "training.batch_size=16", "--set", "head.bias=false"]
    done = layerloom("train", wines, *settings, "--device", "cpu", "--out", out, "--json")
    assert done.code == 0
    assert set(done.json) == {"run", "epochs", "best"}
    assert (done.json["run"], done.json["epochs"]) == (str(out), 3)
    assert set(done.json["best"]) == {"loss", "accuracy"}
    project = open_run(out).spec().project
    assert (project.training.epochs, project.training.seed, project.training.batch_size) == (3, 7, 16)
    head = project.main.named("head")
    assert head is not None
    assert head.params["bias"] is False
    assert Network.load(wines).project.training.epochs == 20  # The file itself is not changed.


def test_the_same_seed_gives_the_same_run_and_each_run_its_own_folder(wines: Path) -> None:
    results = [layerloom_here("train", wines, "--epochs", "2", "--device", "cpu", "--json").json for _ in range(2)]
    assert results[0]["best"] == results[1]["best"]
    assert {result["run"] for result in results} == {str(run.path) for run in list_runs(wines.with_suffix(".runs"))}
    assert len({result["run"] for result in results}) == 2


def heed_interrupts() -> None:
    """As a terminal starts a command, even if these tests themselves run in the background of a script."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def interrupted(wines: Path) -> Iterator[tuple[subprocess.CompletedProcess[str], Path]]:
    """A training that was interrupted by Ctrl-C after its first epochs, and its run folder."""
    run = wines.with_name("run")
    arguments = ["train", str(wines), "--epochs", str(EPOCHS), "--device", "cpu", "--out", str(run)]
    with subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=ROOT,
        env=environment(),
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=heed_interrupts,
    ) as process:
        assert process.stderr is not None
        before = ""
        for line in process.stderr:
            before += line
            if line.startswith("epoch 2/"):
                break
        process.send_signal(signal.SIGINT)
        out, after = process.communicate(timeout=60)
        yield subprocess.CompletedProcess(arguments, process.returncode, out, before + after), run


def test_ctrl_c_saves_and_says_how_to_go_on_and_resume_goes_on(
    interrupted: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    done, run = interrupted
    assert done.returncode == 130
    assert "Traceback" not in done.stderr
    assert f"layerloom resume {run}" in done.stderr
    folder = open_run(run)
    stopped = full_view(folder)
    assert stopped.state is RunState.STOPPED
    assert folder.has_checkpoint(LAST)
    assert 1 <= stopped.epoch < EPOCHS
    resumed = layerloom_here("resume", run, "--json")
    assert (resumed.code, resumed.json["epochs"]) == (0, EPOCHS)
    assert full_view(folder).state is RunState.COMPLETED
    again = layerloom_here("resume", run, "--json")
    assert again.json == resumed.json  # There is nothing more to do.


def test_a_loss_that_is_no_number_ends_the_training_with_a_sentence(tmp_path: Path) -> None:
    net = Network("Explosion")
    net.output(net.add("Linear", net.input(10), out_features=1))
    for path, value in (("data.dataset", "diabetes"), ("training.loss", "MSELoss"), ("training.optimizer", "SGD")):
        net.set(path, value)
    net.set("training.optimizer.params.lr", 1e30)
    net.save(tmp_path / "explosion.loom")
    told = layerloom_here("train", tmp_path / "explosion.loom", "--device", "cpu", "--json")
    assert told.code == 1
    assert "epoch" in told.error
    assert told.json["error"]["hint"]


def test_a_person_who_watches_sees_a_bar_that_fills(wines: Path) -> None:
    ours, theirs = pty.openpty()
    arguments = ["train", str(wines), "--epochs", "5", "--device", "cpu"]
    terminal = environment({"COLUMNS": "160", "TERM": "xterm"})
    with subprocess.Popen(
        [*COMMAND, *arguments], cwd=ROOT, env=terminal, text=True, stdout=subprocess.PIPE, stderr=theirs
    ) as process:
        os.close(theirs)
        seen = b""
        with contextlib.suppress(OSError):  # Linux says so when the other end is closed.
            while part := os.read(ours, 65536):
                seen += part
        out, _ = process.communicate(timeout=60)
    os.close(ours)
    assert process.returncode == 0
    assert "epoch 5/5" in seen.decode()
    assert "5 epochs" in out


def test_terms_of_objectives_are_written_in_words() -> None:
    found = {"loss": 0.25, "term:copy_error": 0.125}
    done = EpochDone(time=1.0, epoch=1, step=3, train={"loss": 0.5}, validation=found, lr=0.1, seconds=1.0)
    assert epoch_text(done, 2) == "epoch 1/2: training loss 0.5; validation loss 0.25, copy error 0.125"
