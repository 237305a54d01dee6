"""What a recipe may ask for beyond the plain loop: each against a loop written by hand, or against what it promises."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load
from sklearn.utils.class_weight import compute_class_weight

from designer.analysis.project import check_project
from designer.graph.model import Project
from designer.graph.recipe import Choice
from designer.jobs.run_view import fold
from designer.protocol.events import EpochDone, Event, Notice
from designer.protocol.run_layout import BEST, LAST, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import new_spec
from designer.protocol.sealed import read_sealed_or_previous
from designer.training.balancing import balanced_order, class_weights
from designer.training.batches import order
from designer.training.bench import Bench, set_up
from designer.training.device import choose_device
from designer.training.errors import TrainingError
from designer.training.loop import run
from tests.helpers.training import digits_mlp, with_training

SGD = Choice("SGD", {"lr": 0.1})


def project(**recipe: object) -> Project:
    return with_training(digits_mlp(optimizer=SGD), device="cpu", **{"epochs": 1, "batch_size": 64, **recipe})


def trained(wanted: Project) -> dict[str, torch.Tensor]:
    """The weights after the real loop."""
    benches: list[Bench] = []
    original = set_up

    def noted(*args: object) -> Bench:
        benches.append(original(*args))  # type: ignore[arg-type]
        return benches[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("designer.training.loop.set_up", noted)
        run(new_spec(wanted), lambda event: None)
    return {name: weight.detach().clone() for name, weight in benches[0].module.named_parameters()}


def by_hand(wanted: Project, batch_size: int, change: Callable[[torch.nn.Module], None] | None = None) -> Bench:
    """One epoch as a text book has it, with the first weights and the order of the real loop."""
    bench = set_up(new_spec(wanted), choose_device("cpu"))
    rows = order(len(bench.train), wanted.training.seed, 0)
    optimizer = torch.optim.SGD(bench.module.parameters(), lr=0.1)
    bench.module.train()
    for first in range(0, len(rows), batch_size):
        inputs, target, _ = bench.train.picked(rows[first : first + batch_size])
        optimizer.zero_grad()
        bench.loss(bench.module(*inputs), target).backward()
        if change is not None:
            change(bench.module)
        optimizer.step()
    return bench


def same(one: dict[str, torch.Tensor], module: torch.nn.Module, tolerance: float = 1e-6) -> bool:
    return all(torch.allclose(one[name], weight, atol=tolerance) for name, weight in module.named_parameters())


def test_accumulated_batches_are_one_larger_batch() -> None:
    assert same(trained(project(batch_size=16, accumulate=4)), by_hand(project(), 64).module)


def test_a_step_of_several_batches_tells_one_loss() -> None:
    events: list[Event] = []
    one: list[Event] = []
    run(new_spec(project(batch_size=16, accumulate=4)), events.append)
    run(new_spec(project(batch_size=64)), one.append)
    together, whole = fold(events), fold(one)
    assert together.step == len(together.losses) == whole.step
    assert list(together.losses) == pytest.approx(list(whole.losses), abs=1e-5)
    assert not same(trained(project(batch_size=16)), by_hand(project(), 64).module)


def test_the_pull_towards_zero_is_the_gradient_of_the_absolute_values() -> None:
    def pull(module: torch.nn.Module) -> None:
        for weight in module.parameters():
            if weight.ndim > 1:
                weight.grad += 0.01 * weight.detach().sign()

    assert same(trained(project(l1=0.01)), by_hand(project(), 64, pull).module)


def test_the_average_of_weights_validates_and_is_what_is_kept(tmp_path: Path) -> None:
    wanted = project(ema=0.9, epochs=2)
    layout = RunLayout(tmp_path)
    run(new_spec(wanted), lambda event: None, layout=layout)
    best, last = (load(read_sealed_or_previous(layout.checkpoint(name))[0][WEIGHTS_FILE]) for name in (BEST, LAST))
    assert set(best) == set(last)
    assert any(not torch.equal(best[name], last[name]) for name in best)

    bench = set_up(new_spec(wanted), choose_device("cpu"))
    average = {name: weight.detach().clone() for name, weight in bench.module.named_parameters()}
    optimizer = torch.optim.SGD(bench.module.parameters(), lr=0.1)
    step = 0
    for epoch in range(2):
        rows = order(len(bench.train), wanted.training.seed, epoch)
        for first in range(0, len(rows), 64):
            inputs, target, _ = bench.train.picked(rows[first : first + 64])
            optimizer.zero_grad()
            bench.loss(bench.module(*inputs), target).backward()
            optimizer.step()
            step += 1
            decay = min(0.9, (1 + step) / (10 + step))
            for name, weight in bench.module.named_parameters():
                average[name] = decay * average[name] + (1 - decay) * weight.detach()
    kept = {name: tensor for name, tensor in best.items() if name in average}
    assert all(torch.allclose(kept[name], average[name], atol=1e-6) for name in kept)


def test_half_precision_learns_nearly_the_same() -> None:
    exact, half = trained(project(epochs=3)), trained(project(epochs=3, precision="bf16"))
    assert all(weight.dtype == torch.float32 for weight in half.values())
    assert any(not torch.equal(exact[name], half[name]) for name in exact)
    assert all(torch.allclose(exact[name], half[name], atol=0.05) for name in exact)


def test_fp16_without_a_gpu_is_refused_in_a_sentence() -> None:
    with pytest.raises(TrainingError, match="fp16 needs a GPU"):
        run(new_spec(project(precision="fp16")), lambda event: None)


def test_weights_of_classes_are_those_of_scikit_learn() -> None:
    truth = torch.tensor([0, 0, 0, 1, 2, 2, -100])
    wanted = compute_class_weight("balanced", classes=np.arange(3), y=truth[truth >= 0].numpy())
    assert torch.allclose(class_weights(truth, 4), torch.tensor([*wanted, 0.0], dtype=torch.float32))
    bench = set_up(new_spec(project(class_weights="balanced")), choose_device("cpu"))
    assert torch.allclose(bench.loss.weight, class_weights(bench.train.truth, 10))


def test_balanced_draws_show_each_class_as_often() -> None:
    truth = torch.cat([torch.zeros(900, dtype=torch.int64), torch.ones(100, dtype=torch.int64)])
    drawn = balanced_order(truth, 3, 0)
    assert len(drawn) == 1000
    assert abs(float(truth[drawn].double().mean()) - 0.5) < 0.05
    assert torch.equal(drawn, balanced_order(truth, 3, 0))
    assert not torch.equal(drawn, balanced_order(truth, 3, 1))


def test_training_ends_when_nothing_gets_better() -> None:
    events: list[Event] = []
    finished = run(new_spec(project(epochs=60, patience=2, optimizer=Choice("SGD", {"lr": 1e-12}))), events.append)
    assert finished.status == "completed"
    assert finished.result["epochs"] == 3
    said = [event.message for event in events if isinstance(event, Notice)]
    assert "Ended after epoch 3: none of the last 2 was better than epoch 1." in said


def test_the_best_epoch_is_told_by_the_metric_that_was_asked_for() -> None:
    for metric, best in (("loss", min), ("accuracy", max)):
        events: list[Event] = []
        result = run(new_spec(project(epochs=6, best_by=metric, batch_size=256)), events.append).result
        values = [event.validation[metric] for event in events if isinstance(event, EpochDone)]
        assert result["best"][metric] == best(values)


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("accumulate", 0, "training.accumulate must be from 1"),
        ("patience", -1, "training.patience must be from 0"),
        ("l1", -0.5, "training.l1 must be from 0"),
        ("ema", 1.0, "training.ema is a decay"),
        ("precision", "int4", "training.precision is one of"),
        ("class_weights", "some", "training.class_weights is one of"),
        ("sampling", "odd", "training.sampling is one of"),
        ("best_by", "r2", "measured are: loss, accuracy"),
        ("warmup", -1, "training.warmup must be from 0"),
        ("warmup", 1, "The warm-up takes all 1 epochs"),
        ("swa", 1.5, "training.swa must be from 0"),
        ("warmup_by", "hours", "training.warmup_by is one of epochs, steps"),
        ("decay", "some", "training.decay is one of"),
        ("deterministic", "maybe", "training.deterministic is one of"),
        ("channels_last", "yes", "training.channels_last is one of"),
        ("recompute", "all", "training.recompute is one of"),
        ("speed", "fast", "training.speed is one of"),
    ],
)
def test_options_that_cannot_be_are_told_with_a_repair(option: str, value: object, said: str) -> None:
    wrong = project(**{option: value})
    (problem,) = check_project(wrong)
    assert said in problem.message
    repaired = problem.repairs[0].edit
    assert not check_project(replace(wrong, training=replace(wrong.training, **{option: repaired.value})))


def test_two_kinds_of_averages_are_told_with_a_repair() -> None:
    wrong = project(ema=0.9, swa=0.5)
    (problem,) = check_project(wrong)
    assert "not both" in problem.message
    assert not check_project(with_training(wrong, ema=problem.repairs[0].edit.value))


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("optimizer", Choice("Muon"), "Muon turns whole matrices"),
        ("recompute", "pieces", "only blocks can be computed"),
    ],
)
def test_shares_of_networks_do_not_go_with_everything(option: str, value: object, said: str) -> None:
    wrong = project(devices=2, engine="fsdp", **{option: value})
    (problem,) = check_project(wrong)
    assert said in problem.message
    edit = problem.repairs[0].edit
    assert not check_project(with_training(wrong, **{edit.path.rpartition(".")[2]: edit.value}))
