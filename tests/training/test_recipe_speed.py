"""Faster ways to compute are taken where they pay, outlive checkpoints, and are left out where they cannot be had."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from designer.graph.model import Project
from designer.protocol.events import EpochDone, Event, Notice
from designer.protocol.run_layout import STATE_FILE, TRAINING_FILE, WEIGHTS_FILE
from designer.protocol.run_spec import RunSpec, new_spec
from designer.training import speed as module_of_speed
from designer.training.bench import Bench, set_up
from designer.training.device import choose_device
from designer.training.loop import run
from designer.training.memory_format import has_pictures
from designer.training.speed import Speed, compile_steps, medians, pays
from designer.training.speed_trial import Trial, Verdict
from tests.helpers.training import digits_mlp, with_training
from tests.training.test_recipe_loop import pictures
from tests.training.test_resume import train


def bench_of(wanted: Project) -> Bench:
    return set_up(new_spec(wanted), choose_device("cpu"))


def outcome(wanted: Project) -> tuple[list[float], list[str]]:
    """Losses of the epochs, and what was said."""
    events: list[Event] = []
    run(new_spec(wanted), events.append)
    losses = [event.train["loss"] for event in events if isinstance(event, EpochDone)]
    return losses, [event.message for event in events if isinstance(event, Notice)]


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A compiler that compiles nothing, but notes what it was asked for."""
    asked: list[str] = []

    def compiled(forward: Callable[..., object], *, dynamic: bool, mode: str | None) -> Callable[..., object]:
        def call(*inputs: object) -> object:
            asked.append(mode or "default")
            return forward(*inputs)

        return call

    monkeypatch.setattr(torch, "compile", compiled)
    return asked


def test_channels_last_is_how_kernels_and_pictures_lie() -> None:
    bench = bench_of(pictures(channels_last="on"))
    Speed(bench, lambda event: None).begin(fresh=True)
    seen = []
    bench.module.second.register_forward_hook(lambda layer, inputs, output: seen.append(output))
    bench.module(*bench.spanned(0, 4).inputs)
    assert seen[0].is_contiguous(memory_format=torch.channels_last)
    assert not seen[0].is_contiguous()


def test_channels_last_gives_the_same_numbers_nearly() -> None:
    plain, laid = outcome(pictures())[0], outcome(pictures(channels_last="on"))[0]
    assert laid == pytest.approx(plain, rel=1e-4)


def test_channels_last_is_kept_only_where_it_pays(monkeypatch: pytest.MonkeyPatch) -> None:
    for share, kept in ((0.5, True), (0.99, False)):
        monkeypatch.setattr(module_of_speed, "medians", lambda *_, share=share: {"plain": 1.0, "laid": share})
        bench = bench_of(pictures(channels_last="auto"))
        Speed(bench, lambda event: None).begin(fresh=True)
        assert bench.ways.channels_last is kept
        assert bench.module.second.weight.is_contiguous() is not kept


def test_trying_leaves_no_trace_in_a_run() -> None:
    monkey = pytest.MonkeyPatch()
    with monkey.context() as patch:
        patch.setattr(module_of_speed, "PAYS", 0.0)
        assert outcome(pictures(channels_last="auto"))[0] == outcome(pictures())[0]


def test_a_network_without_pictures_is_left_alone() -> None:
    bench = bench_of(with_training(digits_mlp(), channels_last="on"))
    assert not has_pictures(bench.module)
    Speed(bench, lambda event: None).begin(fresh=True)
    assert not bench.ways.channels_last


def test_ways_outlive_checkpoints(tmp_path: Path, eager: list[str]) -> None:
    wanted = pictures(channels_last="on", speed="compile")
    whole, _, at_once = train(wanted, tmp_path / "whole")
    count = len(eager)
    parts, _, in_parts = train(wanted, tmp_path / "parts", 2, 4)
    assert count > 0
    assert len(eager) > count
    assert b'"channels_last": true' in in_parts[STATE_FILE]
    assert b'"compiled": "default"' in in_parts[STATE_FILE]
    assert in_parts[WEIGHTS_FILE] == at_once[WEIGHTS_FILE]
    assert in_parts[TRAINING_FILE] == at_once[TRAINING_FILE]
    assert parts.losses == whole.losses


def test_compiling_leaves_no_trace_in_the_network(eager: list[str]) -> None:
    assert outcome(pictures(speed="compile"))[0] == outcome(pictures())[0]
    assert outcome(pictures(speed="compile"))[1][-1] == "Steps are computed by PyTorch's compiler from here on."


def test_only_steps_are_compiled_and_only_where_nobody_listens(eager: list[str]) -> None:
    bench = bench_of(pictures())
    assert compile_steps(bench, "max-autotune") == ""
    assert set(eager) == {"max-autotune"}
    eager.clear()
    inputs = bench.spanned(0, 4).inputs
    with torch.no_grad():
        bench.module.train()(*inputs)
    bench.module.eval()(*inputs)
    hook = bench.module.first.register_forward_hook(lambda *_: None)
    bench.module.train()(*inputs)
    assert eager == []
    hook.remove()
    bench.module(*inputs)
    assert len(eager) == 1


def test_without_a_compiler_the_run_goes_on_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object, **kwargs: object) -> object:
        raise RuntimeError("No working C++ compiler was found.\nmore")

    monkeypatch.setattr(torch, "compile", broken)
    losses, said = outcome(pictures(speed="compile"))
    assert losses == outcome(pictures())[0]
    assert "cannot be used here (RuntimeError: No working C++ compiler was found)" in said[-1]


def test_a_compiled_way_is_taken_only_if_it_saves_enough() -> None:
    assert pays(Verdict("default", 0.5), left_seconds=100)
    assert not pays(Verdict("default", 0.5), left_seconds=50)
    assert not pays(Verdict("default", 0.97), left_seconds=10_000)


class Foretold:
    """A trial whose verdict is there at once."""

    closed = 0

    def __init__(self, share: float) -> None:
        self._share = share

    def verdict(self) -> Verdict | None:
        return Verdict("default", self._share)

    def close(self) -> None:
        Foretold.closed += 1


def told(share: float, seconds: float, monkeypatch: pytest.MonkeyPatch) -> tuple[Bench, list[Event]]:
    """Two ends of epochs of a run with `auto`, each of which took so long."""
    monkeypatch.setattr(Trial, "started", classmethod(lambda cls, spec: Foretold(share)))
    bench, events = bench_of(pictures(speed="auto", epochs=100)), []
    speed = Speed(bench, events.append)
    speed.begin(fresh=True)
    for epoch in (1, 2):
        speed.end_epoch(epoch, seconds)
    return bench, events


def test_a_trial_that_pays_is_heeded_at_the_end_of_an_epoch(eager: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    bench, events = told(0.5, 10.0, monkeypatch)
    assert bench.ways.compiled == "default"
    assert len(events) == 1


def test_a_trial_has_the_channels_where_the_run_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def started(cls: type[Trial], spec: RunSpec) -> Foretold:
        asked.append(spec.project.training.channels_last)
        return Foretold(1.0)

    monkeypatch.setattr(Trial, "started", classmethod(started))
    for laid in (True, False):
        bench = bench_of(pictures(speed="auto", epochs=100, channels_last="auto"))
        bench.ways.channels_last = laid
        Speed(bench, lambda event: None).end_epoch(1, 10.0)
    assert asked == ["on", "off"]


def test_a_trial_that_does_not_pay_changes_and_says_nothing(eager: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    before = Foretold.closed
    bench, events = told(0.99, 10.0, monkeypatch)
    assert (bench.ways.compiled, events, eager) == ("", [], [])
    assert Foretold.closed == before + 1


def test_short_runs_start_no_trial(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(cls: type[Trial], spec: object) -> Trial:
        raise AssertionError("a trial was started")

    monkeypatch.setattr(Trial, "started", classmethod(never))
    bench = bench_of(pictures(speed="auto", epochs=100))
    speed = Speed(bench, lambda event: None)
    speed.begin(fresh=True)
    speed.end_epoch(1, 0.1)


def test_a_trial_is_a_process_that_ends_when_it_is_told_to() -> None:
    trial = Trial.started(new_spec(pictures(speed="auto")))
    assert trial is not None
    assert trial.verdict() is None
    process = trial._process
    trial.close()
    assert process.poll() is not None


def test_a_trial_ends_with_its_owner() -> None:
    trial = Trial.started(new_spec(pictures(speed="auto")))
    assert trial is not None
    process = trial._process
    assert process.stdin is not None
    process.stdin.close()
    end = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < end:
        time.sleep(0.05)
    assert process.poll() == 1
    assert trial.verdict() == Verdict()
    trial.close()


def test_ways_are_timed_in_turns() -> None:
    calls: list[str] = []
    found = medians({"a": lambda: calls.append("a"), "b": lambda: calls.append("b")}, torch.device("cpu"))
    assert set(found) == {"a", "b"}
    assert calls[:4] == ["a", "b", "a", "b"]
