"""Training elsewhere: a script for a cluster, several machines, and a machine that ssh reaches.

`ssh` is a program of ours on the path: it does here, in a home of its own, what it is told to do there.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from designer.api import Network
from designer.jobs.library import full_view
from designer.jobs.live import LiveRun
from designer.jobs.remote import RemoteWorkers
from designer.jobs.run_folder import create_run, list_runs, open_run
from designer.jobs.run_view import RunState
from designer.jobs.transport import Ssh
from designer.places import runs_folder
from designer.protocol.run_layout import LAST
from tests.cli.command import ROOT, layerloom, layerloom_here

SSH = """#!/bin/sh
while [ "${1#-}" != "$1" ]; do shift 2; done
echo "$1" >> "$THERE/machines"
shift
cd "$THERE" && exec sh -c "$*"
"""


@pytest.fixture
def wines(tmp_path: Path) -> Path:
    net = Network("Wines")
    net.output(net.add("Linear", net.input(13), name="head", out_features=3))
    for path, value in (("data.dataset", "wine"), ("training.epochs", 3), ("training.device", "cpu")):
        net.set(path, value)
    net.save(tmp_path / "wines.loom")
    return tmp_path / "wines.loom"


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of the other machine."""
    home, programs = tmp_path / "there", tmp_path / "programs"
    home.mkdir()
    programs.mkdir()
    (programs / "ssh").write_text(SSH)
    (programs / "ssh").chmod(0o755)
    (programs / "layerloom").write_text(
        f'#!/bin/sh\nPYTHONPATH={ROOT} LAYERLOOM_HOME="$THERE/state" exec {sys.executable} -m designer "$@"\n'
    )
    (programs / "layerloom").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("THERE", str(home))
    return home


def test_a_run_for_a_cluster_is_made_with_a_script_that_starts_it_on_every_machine(wines: Path, tmp_path: Path) -> None:
    script = tmp_path / "job.sh"
    told = layerloom_here("train", wines, "--devices", 4, "--nodes", 2, "--slurm", script, "--device", "cuda", "--json")
    assert told.code == 0, told.err
    run = open_run(Path(told.json["run"]))
    assert (run.spec().project.training.devices, run.spec().project.training.nodes) == (4, 2)
    lines = script.read_text().splitlines()
    assert {"#SBATCH --nodes=2", "#SBATCH --ntasks-per-node=1", "#SBATCH --gpus-per-node=4"} <= set(lines)
    start = next(line for line in lines if line.startswith("srun"))
    assert start.endswith(f'resume {run.path} --meet "$head:29500"')
    assert any(line.startswith("head=$(scontrol") for line in lines)


def test_a_run_goes_on_with_another_number_of_devices_and_machines(wines: Path, tmp_path: Path) -> None:
    project = Network.load(wines).project
    run = create_run(runs_folder(wines), project)
    before = run.spec()
    wrong = layerloom_here("resume", run.path, "--devices", "many", "--json")
    assert wrong.error == "--devices is a number from 1, not “many”."
    told = layerloom_here("resume", run.path, "--devices", 2, "--nodes", 3, "--slurm", tmp_path / "job.sh", "--json")
    assert told.code == 0, told.err
    training = run.spec().project.training
    assert (training.devices, training.nodes, training.engine) == (2, 3, "ddp")
    assert replace(training, devices=1, nodes=1) == project.training
    assert run.spec().versions == before.versions
    assert "--cpus-per-task=2" in (tmp_path / "job.sh").read_text(), "it trains on the CPU"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--nodes", "2"], "on each of them"),
        (["--devices", "0"], "devices of each machine"),
        (["--devices", "80"], "cannot be shared"),
        (["--host=-oProxyCommand=touch"], "is no machine"),
        (["--nodes", "2", "--meet", "nowhere"], "is no place to meet"),
        (["--meet", "here:29500"], "nobody to meet"),
        (["--nodes", "2", "--meet", "here:29500", "--host", "far"], "one machine trains"),
    ],
)
def test_places_that_are_none_are_refused_with_a_sentence(wines: Path, arguments: list[str], words: str) -> None:
    told = layerloom_here("train", wines, *arguments, "--json")
    assert told.code != 0
    assert words in told.error
    assert not list_runs(runs_folder(wines))


def test_a_project_is_trained_on_another_machine_and_its_run_comes_home(wines: Path, there: Path) -> None:
    done = layerloom("train", wines, "--host", "ada@far")
    assert done.code == 0, done.err
    assert "epoch 3/3" in done.err
    (run,) = list_runs(runs_folder(wines))
    assert full_view(run).state is RunState.COMPLETED
    assert run.has_checkpoint(LAST)
    assert set((there / "machines").read_text().split()) == {"ada@far"}
    assert not list((there / "layerloom-runs").iterdir()), "nothing is left over there"


def test_if_the_connection_breaks_the_run_is_saved_there_and_goes_on_from_that(wines: Path, there: Path) -> None:
    project = Network.load(wines)
    project.set("training.epochs", 4000)
    run = create_run(runs_folder(wines), project.project)
    live = LiveRun(run, RemoteWorkers(Ssh("far"), run))
    live.start()
    while live.view.epoch < 2:
        live.poll()
    live.let_go()  # as if the line were cut: nothing comes over there any more
    live.wait()
    assert not run.has_checkpoint(LAST)
    lost = live.view.epoch

    again = RemoteWorkers(Ssh("far"), run)
    live = LiveRun(run, again)
    live.start()
    while live.view.epoch <= lost:
        live.poll()
    live.stop()
    live.wait()
    again.bring_home()
    assert full_view(run).state is RunState.STOPPED
    assert full_view(run).epoch >= lost
    assert run.has_checkpoint(LAST)


def test_a_machine_that_cannot_be_reached_is_told_and_nothing_is_left(wines: Path, there: Path, tmp_path: Path) -> None:
    (tmp_path / "programs" / "ssh").write_text("#!/bin/sh\necho 'ssh: Could not resolve hostname far' >&2\nexit 255\n")
    told = layerloom_here("train", wines, "--host", "far", "--json")
    assert told.code == 1
    assert told.error == "The machine far could not be reached: ssh: Could not resolve hostname far."
    assert not list_runs(runs_folder(wines))
