"""Many processes train as one: real ones, two on this machine, started by torchrun, talking by gloo.

They see what one process sees, in other sums. float32 adds up in another order, so curves agree to 1e-5 and weights,
after Adam has divided small gradients by small ones, to 1e-3 of their size.
"""

import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import load

from designer.analysis.problems import RepairEdit, Severity
from designer.analysis.project import check_project
from designer.api import Network
from designer.graph.applying import apply
from designer.graph.model import Project
from designer.graph.recipe import Choice
from designer.jobs.live import LiveRun
from designer.jobs.meeting import MeetingWorkers
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.run_view import RunState, RunView, fold
from designer.jobs.spreading import spread
from designer.jobs.workers import Workers
from designer.protocol.events import Event, Failed, Finished, Started
from designer.protocol.run_layout import LAST, WEIGHTS_FILE
from designer.protocol.sealed import read_sealed
from designer.training.distributed.shares import LEAST, share_of
from designer.training.entry import train
from designer.worker.rank import BEGAN_AGAIN
from tests.helpers.training import digits_mlp, with_training

PATIENCE_SECONDS = 100.0


@given(st.integers(0, 50), st.integers(1, 60), st.integers(1, 9))
def test_processes_share_a_batch_without_a_rest_and_in_its_order(first: int, samples: int, world: int) -> None:
    shares = [share_of(first, first + samples, rank, world) for rank in range(world)]
    busy = [share for share in shares if share.counts]
    assert [row for share in busy for row in range(share.first, share.last)] == list(range(first, first + samples))
    assert max(share.counts for share in busy) - min(share.counts for share in busy) <= 1
    assert all(share.counts >= min(LEAST, samples) for share in busy)
    assert all(share.last > share.first for share in shares), "who has nothing computes something along"


@pytest.mark.parametrize(
    ("training", "words"),
    [
        ({"batch_size": 3, "devices": 4}, "A batch of 3 cannot be shared by 4 devices."),
        ({"batch_size": 3, "devices": 2, "nodes": 2}, "A batch of 3 cannot be shared by 4 devices."),
        ({"devices": 2, "engine": "fsdp", "precision": "fp16"}, "does not train in fp16"),
        ({"devices": 2, "engine": "fsdp", "optimizer": Choice("Adafactor")}, "it needs the engine ddp"),
        ({"devices": 0}, "training.devices must be from 1"),
        ({"engine": "horovod"}, "is one of ddp, fsdp"),
    ],
)
def test_what_devices_cannot_do_together_is_told_with_a_way_out(training: dict[str, object], words: str) -> None:
    project = digits_mlp(**training)
    (problem,) = [each for each in check_project(project) if each.severity is Severity.ERROR]
    assert words in problem.message
    (repair,) = problem.repairs
    assert isinstance(repair, RepairEdit)
    assert not any(each.severity is Severity.ERROR for each in check_project(apply(project, repair.edit)[0]))


@pytest.fixture(scope="module")
def pool() -> Iterator[Workers]:
    workers = Workers()
    yield workers
    workers.close()


@pytest.fixture
def workers(pool: Workers) -> Workers:
    """A worker gets warm while a test trains in its own process."""
    pool.warm()
    return pool


def rich(**training: object) -> Project:
    """Two epochs in which samples of a batch are mixed with each other, and the last batch is a small one."""
    project = digits_mlp(
        epochs=2, batch_size=131, ema=0.9, clip_norm=0.5, optimizer=Choice("Adam", {"lr": 0.01}), **training
    )
    return replace(project, data=replace(project.data, augment=(Choice("RandomAffine"), Choice("MixUp"))))


def alone(project: Project, folder: Path) -> tuple[RunView, RunFolder]:
    """The same training in this process."""
    run = create_run(folder / "alone", project)
    events: list[Event] = []
    assert isinstance(train(run.path, events.append), Finished)
    return fold(events), run


def together(project: Project, folder: Path, **places: object) -> RunFolder:
    return create_run(folder / "together", with_training(project, devices=2, **places))


def started(run: RunFolder, workers: Workers) -> LiveRun:
    live = LiveRun(run, workers)
    live.start()
    return live


def until(live: LiveRun, condition: Callable[[RunView], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition(live.view):
        live.poll()
        assert live.is_live or condition(live.view), live.view.reason or live.view.failure
        assert time.monotonic() < deadline, live.view.state
        time.sleep(0.005)


def same_curves(one: RunView, other: RunView) -> None:
    assert list(one.losses) == pytest.approx(list(other.losses), abs=1e-5)
    for mine, theirs in zip(one.epochs, other.epochs, strict=True):
        assert dict(mine.train) == pytest.approx(dict(theirs.train), abs=1e-5)
        assert dict(mine.validation) == pytest.approx(dict(theirs.validation), abs=1e-5)


def same_weights(one: RunFolder, other: RunFolder) -> None:
    mine, theirs = (load(read_sealed(run.layout.checkpoint(LAST))[WEIGHTS_FILE]) for run in (one, other))
    assert mine.keys() == theirs.keys()
    for name, weight in mine.items():
        torch.testing.assert_close(weight, theirs[name], rtol=1e-3, atol=1e-4)


def of_run(run: RunFolder) -> list[psutil.Process]:
    """The processes that were told to train a run."""
    every = psutil.process_iter(["cmdline"])
    return [each for each in every if str(run.path) in " ".join(each.info["cmdline"] or ())]


def process_of(rank: int, run: RunFolder) -> psutil.Process:
    """One of the processes that train a run."""
    launcher = run.worker()
    assert launcher is not None
    found = [each for each in psutil.Process(launcher).children() if each.environ().get("RANK") == str(rank)]
    assert len(found) == 1
    return found[0]


def test_two_processes_learn_as_one_with_the_whole_batch_and_one_goes_on_from_their_checkpoint(
    workers: Workers, tmp_path: Path
) -> None:
    """Each step is made of two batches. In the first epoch the worker that started them dies: they save and end."""
    whole, lonely = alone(rich(accumulate=2), tmp_path)
    run = together(rich(accumulate=2), tmp_path)
    live = started(run, workers)
    live.pause()
    until(live, lambda view: view.state is RunState.PAUSED)
    processes = [process_of(rank, run) for rank in range(2)]
    live.kill()
    live.wait()
    assert not psutil.wait_procs(processes, timeout=PATIENCE_SECONDS)[1]
    view = fold(run.events())
    assert view.state is RunState.STOPPED
    assert 0 < view.step < whole.step / 2
    assert view.started is not None
    assert view.started.device_name.startswith("2 × ")
    assert sum(isinstance(event, Started) for event in run.events()) == 1, "only the first process tells"

    spread(run, devices=1)
    events = run.events()
    assert isinstance(train(run.path, events.append, resume=True), Finished)
    same_curves(fold(events), whole)
    same_weights(run, lonely)


def test_with_shares_of_weights_a_killed_process_is_started_again_and_nothing_is_lost(
    workers: Workers, tmp_path: Path
) -> None:
    whole, lonely = alone(rich(), tmp_path)
    run = together(rich(), tmp_path, engine="fsdp")
    live = started(run, workers)
    live.pause()
    until(live, lambda view: view.state is RunState.PAUSED)
    process_of(1, run).kill()
    view = live.wait()

    assert view.state is RunState.COMPLETED
    assert [notice.message for notice in view.notices] == [BEGAN_AGAIN]
    same_curves(view, whole)
    same_weights(run, lonely)


def distilled() -> Project:
    """Two objectives: one network learns classes, another what the first says, at every second step."""
    teacher, student = Network("Teacher"), Network("Student")
    for net, width in ((teacher, 24), (student, 8)):
        hidden = net.add("Linear", net.add("Flatten", net.input((1, 8, 8), name="picture")), out_features=width)
        net.output(net.add("Linear", net.add("ReLU", hidden), out_features=10), name="scores")
    teach, learn = Network("Teach"), Network("Learn")
    said = teach.add(teacher, teach.input((1, 8, 8), name="input"))
    target = teach.input((), name="target", dtype="int64")
    teach.output(teach.add("CrossEntropyLoss", said, target), name="classes")
    teach.output(said, name="prediction")
    seen = learn.input((1, 8, 8), name="input")
    learn.output(learn.add("MSELoss", learn.add(student, seen), learn.add("Detach", learn.add(teacher, seen))))
    teacher.set("data.dataset", "digits")
    for path, value in {"epochs": 1, "batch_size": 200, "device": "cpu"}.items():
        teacher.set(f"training.{path}", value)
    teacher.objective("teach", teach, learns=[teacher])
    teacher.objective("learn", learn, learns=[student], every=2)
    return teacher.project


def test_two_machines_meet_and_move_the_networks_of_several_objectives_as_one_process_does(tmp_path: Path) -> None:
    """Both are this one: each has a torchrun of its own, and they know of each other where to meet and the run."""
    whole, lonely = alone(distilled(), tmp_path)
    run = create_run(tmp_path / "together", with_training(distilled(), nodes=2))
    with socket.create_server(("localhost", 0)) as free:
        place = f"localhost:{free.getsockname()[1]}"
    machines = [started(run, MeetingWorkers(place)) for _ in range(2)]
    for live in machines:
        assert live.wait().state is RunState.COMPLETED, live.view.failure
    assert sum(isinstance(event, Started) for event in run.events()) == 1
    same_curves(machines[0].view, whole)
    same_weights(run, lonely)


def test_a_run_of_several_machines_says_how_it_is_started(workers: Workers, tmp_path: Path) -> None:
    run = create_run(tmp_path, digits_mlp(nodes=3))
    view = started(run, workers).wait()
    assert view.failure is not None
    assert "trained on 3 machines" in view.failure.message
    assert f"layerloom resume {run.path} --meet" in view.failure.hint


def test_what_goes_wrong_in_all_processes_is_told_once_and_ends_the_training(workers: Workers, tmp_path: Path) -> None:
    run = together(digits_mlp(epochs=2, optimizer=Choice("SGD", {"lr": 1e38})), tmp_path)
    view = started(run, workers).wait()
    assert view.state is RunState.FAILED
    assert view.failure is not None
    assert "loss became" in view.failure.message
    assert "It began in" in view.failure.message, "the first looks for the layer, the others wait"
    assert psutil.wait_procs(of_run(run), timeout=20)[1] == [], "nobody is left behind"
    assert sum(isinstance(event, Failed) for event in run.events()) == 1
