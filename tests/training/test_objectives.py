"""Objectives that are drawn: shared weights, turns, gradients as by hand, and going on bit by bit."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load
from torch import Tensor, nn

from designer.api import ApiError, Network
from designer.graph.model import Project
from designer.graph.recipe import Choice, Objective
from designer.jobs.run_view import fold
from designer.protocol.control import Command
from designer.protocol.events import EpochDone, Event, Progress, Sampled, Started
from designer.protocol.run_layout import BEST, LAST, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import new_spec
from designer.protocol.samples import read_look
from designer.protocol.sealed import read_sealed
from designer.training.bench import Bench, set_up
from designer.training.device import choose_device
from designer.training.errors import TrainingError
from designer.training.goals import begin
from designer.training.loop import run

PICTURE = (1, 8, 8)


def generator() -> Network:
    net = Network("Generator")
    hidden = net.add("ReLU", net.add("BatchNorm1d", net.add("Linear", net.input(8, name="noise"), out_features=24)))
    flat = net.add("Sigmoid", net.add("Linear", hidden, out_features=64))
    net.output(net.add("Unflatten", flat, dim=1, unflattened_size=[1, 8, 8]), name="picture")
    return net


def judge() -> Network:
    net = Network("Judge")
    hidden = net.add("Linear", net.add("Flatten", net.input(PICTURE, name="picture")), out_features=24)
    hidden = net.add("LeakyReLU", net.add("BatchNorm1d", hidden))
    net.output(net.add("Linear", hidden, out_features=1), name="score")
    return net


def gan(**recipe: object) -> Project:
    """Two networks, two objectives: to tell real pictures from made ones, and to deceive."""
    maker, judging = generator(), judge()
    tell = Network("Tell apart")
    real = tell.input(PICTURE, name="input")
    made = tell.add("Detach", tell.add(maker, tell.add("RandomNoise", real, shape=[8])))
    on_real, on_made = tell.add(judging, real, name="on_real"), tell.add(judging, made, name="on_made")
    tell.output(tell.add("BCEWithLogitsLoss", on_real, tell.add("FullLike", on_real, fill_value=1.0)), name="real")
    tell.output(tell.add("BCEWithLogitsLoss", on_made, tell.add("FullLike", on_made, fill_value=0.0)), name="made")
    deceive = Network("Deceive")
    seen = deceive.input(PICTURE, name="input")
    made = deceive.add(maker, deceive.add("RandomNoise", seen, shape=[8]))
    said = deceive.add(judging, made)
    wanted = deceive.add("FullLike", said, fill_value=1.0)
    deceive.output(deceive.add("BCEWithLogitsLoss", said, wanted), name="deceived")
    deceive.output(made, name="pictures")
    maker.set("data.dataset", "digits")
    for path, value in {"epochs": 2, "batch_size": 256, **recipe}.items():
        maker.set(f"training.{path}", value)  # type: ignore[arg-type]
    maker.objective("judge", tell, learns=[judging], optimizer=("Adam", {"lr": 2e-3}))
    maker.objective("generator", deceive, learns=[maker], optimizer=("SGD", {"lr": 0.05, "momentum": 0.9}))
    return maker.project


def siamese() -> Project:
    """One network, used twice in one drawing."""
    body = Network("Encoder")
    body.output(
        body.add("Linear", body.add("Flatten", body.input(PICTURE, name="picture")), out_features=4), name="code"
    )
    drawing = Network("Draw near")
    first = drawing.input(PICTURE, name="input")
    second = drawing.input(PICTURE, name="view")
    drawing.output(drawing.add("MSELoss", drawing.add(body, first), drawing.add(body, second)), name="distance")
    body.set("data.dataset", "digits")
    body.set("training.epochs", 1)
    body.objective("near", drawing)
    return body.project


def with_objectives(project: Project, *objectives: Objective) -> Project:
    return replace(project, training=replace(project.training, objectives=objectives))


def bench_of(project: Project) -> Bench:
    return set_up(new_spec(project), choose_device("cpu"))


def events_of(project: Project, folder: Path | None = None) -> list[Event]:
    events: list[Event] = []
    run(new_spec(project), events.append, layout=RunLayout(folder) if folder else None)
    return events


def states(bench: Bench) -> dict[str, dict[str, Tensor]]:
    return {each.id: {name: t.clone() for name, t in each.module.state_dict().items()} for each in bench.networks}


def same(one: dict[str, Tensor], other: dict[str, Tensor]) -> bool:
    return all(torch.equal(one[name], other[name]) for name in one)


def test_each_objective_moves_its_own_network_and_leaves_the_other_bit_equal() -> None:
    bench = bench_of(gan())
    rows = bench.rows(0)
    begin(bench.goals, bench.networks, 1)
    for goal, moved, still in zip(bench.goals, ("judge", "main"), ("main", "judge"), strict=True):
        before = states(bench)
        goal.enter(1)
        goal.stepper.backward(goal.learn(bench.picked(rows[:64], 0, 0)).loss, 1.0)
        goal.stepper.step()
        after = states(bench)
        assert same(before[still], after[still]), "its statistics are untouched too"
        assert not any(
            torch.equal(before[moved][name], after[moved][name]) for name in before[moved] if "weight" in name
        )


def test_gradients_equal_those_of_a_loop_by_hand() -> None:
    bench = bench_of(gan())
    maker, judging = bench.networks.by_id["main"].module, bench.networks.by_id["judge"].module
    batch = bench.picked(bench.rows(0)[:32], 0, 0)
    loss = nn.BCEWithLogitsLoss()
    begin(bench.goals, bench.networks, 1)

    def by_hand() -> Iterator[tuple[nn.Module, Tensor]]:
        real, made = judging(batch.inputs[0]), judging(maker(torch.randn(32, 8)).detach())
        yield judging, loss(real, torch.ones_like(real)) + loss(made, torch.zeros_like(made))
        made = judging(maker(torch.randn(32, 8)))
        yield maker, loss(made, torch.ones_like(made))

    torch.manual_seed(1)
    wanted = [
        (module, term.detach(), torch.autograd.grad(term, list(module.parameters()))) for module, term in by_hand()
    ]
    torch.manual_seed(1)
    for goal, (module, term, gradients) in zip(bench.goals, wanted, strict=True):
        goal.enter(1)
        outcome = goal.learn(batch)
        assert torch.equal(outcome.loss.detach(), term)
        outcome.loss.backward()
        for weight, gradient in zip(module.parameters(), gradients, strict=True):
            assert weight.grad is not None
            assert torch.allclose(weight.grad, gradient, atol=1e-7)
        module.zero_grad()


def test_what_a_run_tells_are_the_terms_by_their_names() -> None:
    events = events_of(gan())
    started = next(event for event in events if isinstance(event, Started))
    assert started.metrics == ("loss", "term:real", "term:made", "term:deceived")
    assert started.parameters == sum(each.numel() for each in bench_of(gan()).networks.state_dict().values()) - 98
    done = [event for event in events if isinstance(event, EpochDone)]
    assert all(set(event.train) == set(event.validation) == set(started.metrics) for event in done)
    assert done[-1].train["loss"] == pytest.approx(
        sum(done[-1].train[f"term:{name}"] for name in ("real", "made", "deceived"))
    )
    told = [event for event in events if isinstance(event, Progress)]
    assert sum(len(event.terms["term:made"]) for event in told) == done[-1].step
    assert len(fold(events).terms["term:deceived"]) == done[-1].step


def test_where_objectives_work_against_each_other_the_last_epoch_is_kept(tmp_path: Path) -> None:
    events_of(gan(epochs=3), tmp_path)
    layout = RunLayout(tmp_path)
    best, last = (load(read_sealed(layout.checkpoint(name))[WEIGHTS_FILE]) for name in (BEST, LAST))
    assert same(best, last)
    assert {name.partition(":")[0] for name in last if ":" in name} == {"judge"}, "those of the first have no prefix"


class StopAfter:
    """Asks to stop when so many steps were taken."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def next(self, *, wait: bool = False) -> Command | None:
        self._left -= 1
        return Command.STOP if self._left < 0 else None


@pytest.mark.parametrize("steps", [1, 4, 7, 9])
def test_a_run_of_two_objectives_goes_on_bit_by_bit(steps: int, tmp_path: Path) -> None:
    project = gan(ema=0.9, accumulate=2, batch_size=100)
    first, second = project.training.objectives
    project = with_objectives(project, first, replace(second, every=2))
    whole, parted = RunLayout(tmp_path / "whole"), RunLayout(tmp_path / "parted")
    events: list[Event] = []
    run(new_spec(project), events.append, layout=whole)
    run(new_spec(project), lambda event: None, layout=parted, commands=StopAfter(steps))
    run(new_spec(project), lambda event: None, layout=parted, resume=True)
    one, other = (read_sealed(layout.checkpoint(LAST)) for layout in (whole, parted))
    assert same(load(one[WEIGHTS_FILE]), load(other[WEIGHTS_FILE]))
    assert same(load(one["training.safetensors"]), load(other["training.safetensors"]))


def test_a_network_that_is_used_twice_has_one_set_of_weights() -> None:
    bench = bench_of(siamese())
    assert [name for name, _ in bench.networks.named_parameters()] == ["fc.weight", "fc.bias"]
    drawing = bench.networks.by_id["draw_near"].module
    assert drawing.encoder is drawing.encoder2 is bench.module


def test_a_second_view_is_augmented_by_chance_of_its_own() -> None:
    body = siamese()
    bench = bench_of(replace(body, data=replace(body.data, augment=(Choice("GaussianNoise", {"p": 1}),))))
    batch = bench.picked(torch.arange(20), 0, 0)
    assert batch.view is not None
    assert batch.clean is not None
    assert torch.equal(batch.clean, bench.train.picked(torch.arange(20))[0][0])
    assert not torch.equal(batch.view, batch.inputs[0])
    assert not torch.equal(batch.view, batch.clean)
    judged = bench.spanned(0, 20)
    assert torch.equal(judged.inputs[0], bench.validation.span(0, 20)[0][0]), "what is judged is judged as it is"


def test_an_objective_may_begin_later_and_a_network_nobody_moves_rests() -> None:
    project = gan()
    first, second = project.training.objectives
    project = replace(
        project, training=replace(project.training, objectives=(replace(first, last=1), replace(second, first=2)))
    )
    bench = bench_of(project)
    before = states(bench)
    begin(bench.goals, bench.networks, 2)
    assert not bench.networks.by_id["judge"].module.training
    assert bench.module.training
    events = events_of(project)
    one, two = [event for event in events if isinstance(event, EpochDone)]
    assert set(one.train) == {"loss", "term:real", "term:made"}
    assert set(two.train) == {"loss", "term:deceived"}
    assert same(before["judge"], states(bench)["judge"])


def test_a_prediction_is_measured_as_the_task_wants() -> None:
    net = Network("Reader")
    net.output(
        net.add("Linear", net.add("Flatten", net.input(PICTURE, name="picture")), out_features=10), name="scores"
    )
    drawing = Network("Read")
    scores = drawing.add(net, drawing.input(PICTURE, name="input"))
    target = drawing.input((), name="target", dtype="int64")
    drawing.output(drawing.add("CrossEntropyLoss", scores, target), name="surprise")
    drawing.output(scores, name="prediction")
    net.set("data.dataset", "digits")
    net.set("training.epochs", 8)
    net.set("training.optimizer.params.lr", 0.01)
    net.objective("read", drawing)
    started, *_, last = [each for each in events_of(net.project) if isinstance(each, Started | EpochDone)]
    assert isinstance(started, Started)
    assert isinstance(last, EpochDone)
    assert started.metrics == ("loss", "accuracy"), "a single term is the loss"
    assert last.validation["accuracy"] > 0.9


def problems(project: Project) -> str:
    with pytest.raises(TrainingError) as caught:
        bench_of(project)
    return caught.value.message


def test_what_does_not_fit_is_refused_in_words() -> None:
    project = siamese()
    (near,) = project.training.objectives
    assert "is drawn in a network that is not there" in problems(
        with_objectives(project, replace(near, network="gone"))
    )
    assert "nothing to make small" in problems(with_objectives(project, replace(near, watch=("distance",))))
    assert "Two objectives are called “near”" in problems(with_objectives(project, near, near))
    assert "every must be 1 or more" in problems(with_objectives(project, replace(near, every=0)))
    assert "No objective counts in every step" in problems(with_objectives(project, replace(near, every=2)))
    assert "No objective is active in epoch 1" in problems(with_objectives(project, replace(near, first=2)))
    assert "to train a network that is not there" in problems(with_objectives(project, replace(near, learns=("x",))))
    drawing = Network("Odd")
    drawing.output(drawing.add("MSELoss", drawing.input(3, name="input"), drawing.input(3, name="clean")))
    project = siamese()
    body = Network("Encoder")
    body.output(body.add("Linear", body.input(3), out_features=1))
    body.set("data.dataset", "digits")
    body.objective("odd", drawing)
    assert "input: the Input takes 3 float32, but Handwritten digits gives 1×8×8 float32 there." in problems(
        body.project
    )


def test_a_network_that_is_to_learn_must_be_in_the_drawing() -> None:
    drawing = Network("Near")
    drawing.output(drawing.add("MSELoss", drawing.input(PICTURE, name="input"), drawing.input(PICTURE, name="clean")))
    with pytest.raises(ApiError, match="is to learn, but the objective “x” does not use it"):
        generator().objective("x", drawing, learns=[judge()])


def test_made_pictures_are_kept_as_the_run_goes_on_and_chance_stays_the_trainings_own(tmp_path: Path) -> None:
    folder, quiet = tmp_path / "run", tmp_path / "again"
    events = events_of(gan(), folder)
    looks = [event for event in events if isinstance(event, Sampled)]
    assert [look.epoch for look in looks] == [1, 2], "the first and the last, however short they are"
    look = read_look(folder / looks[-1].path)
    assert look.outputs["pictures"].shape == (16, 1, 8, 8)
    assert look.inputs["input"].shape == (16, 1, 8, 8)
    assert look.target is not None
    assert fold(events).samples == looks
    assert not read_look(folder / "spec.json").outputs
    assert not read_look(folder / "nothing").outputs
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("designer.training.samples.Sampler.end_epoch", lambda *_: None)
        events_of(gan(), quiet)
    one, other = (load(read_sealed(RunLayout(each).checkpoint(LAST))[WEIGHTS_FILE]) for each in (folder, quiet))
    assert same(one, other)
