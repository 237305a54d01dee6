"""How steps go: the warm-up before a schedule, what decays, and Muon, each as its formula says."""

import math
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import nn

from designer.graph.model import Project
from designer.graph.recipe import Choice
from designer.protocol.events import EpochDone, Event
from designer.protocol.run_layout import TRAINING_FILE, WEIGHTS_FILE
from designer.protocol.run_spec import new_spec
from designer.training.bench import Bench, set_up
from designer.training.device import choose_device
from designer.training.errors import TrainingError
from designer.training.loop import run
from designer.training.muon import Muon
from designer.training.pace import DECAYS
from tests.helpers.building import Sketch
from tests.helpers.training import digits_mlp, with_training, with_traits
from tests.training.test_resume import train

RATE = 0.1


def project(**recipe: object) -> Project:
    return with_training(
        digits_mlp(optimizer=Choice("SGD", {"lr": RATE})), **{"epochs": 4, "batch_size": 360, **recipe}
    )


def bench_of(wanted: Project) -> Bench:
    return set_up(new_spec(wanted), choose_device("cpu"))


def rates(wanted: Project) -> list[float]:
    """The learning rate of every step of a run."""
    bench = bench_of(wanted)
    found = []
    for _ in range(wanted.training.epochs):
        for _ in bench.steps:
            found.append(bench.pace.lr)
            bench.pace.step()
        bench.pace.end_epoch(1.0)
    return found


STEPS = 4
"""Steps of an epoch: 1,437 samples in batches of 360."""


def test_steps_lead_evenly_up_to_the_rate_of_the_schedule() -> None:
    found = rates(project(warmup=5, warmup_by="steps"))
    assert found == pytest.approx([RATE * (k + 1) / 6 for k in range(5)] + [RATE] * 11)
    assert found[5] == RATE, "the rate itself, not nearly"


def test_a_schedule_of_steps_begins_after_the_warm_up_and_ends_with_the_run() -> None:
    found = rates(project(warmup=1, schedule=Choice("cosine")))
    rising = [RATE * (k + 1) / (STEPS + 1) for k in range(STEPS)]
    falling = [RATE * (1 + math.cos(math.pi * k / 12)) / 2 for k in range(12)]
    assert found == pytest.approx(rising + falling)


def test_epochs_that_warm_up_do_not_count_for_a_schedule_of_epochs() -> None:
    stairs = Choice("step", {"step_size": 1, "gamma": 0.5})
    whole = rates(project(warmup=1, schedule=stairs))
    assert whole[STEPS:] == pytest.approx([RATE] * 4 + [RATE / 2] * 4 + [RATE / 4] * 4)
    part = rates(project(warmup=6, warmup_by="steps", schedule=stairs))
    assert part[6:] == pytest.approx([RATE] * 6 + [RATE / 2] * 4)


def test_one_cycle_begins_where_the_warm_up_ends() -> None:
    found = rates(project(warmup=4, warmup_by="steps", schedule=Choice("one-cycle")))
    assert found[:4] == pytest.approx([RATE / 25 * (k + 1) / 5 for k in range(4)])
    assert found[4] == pytest.approx(RATE / 25)
    assert found[-1] == pytest.approx(RATE / 25 / 1e4)


def test_layers_that_learn_slower_warm_up_with_the_others() -> None:
    bench = bench_of(with_traits(project(warmup=5, warmup_by="steps"), "hidden", lr_scale=0.1))
    for _ in range(7):
        first, second = bench.pace.optimizer.param_groups
        assert second["lr"] == pytest.approx(0.1 * first["lr"])
        bench.pace.step()


def test_a_warm_up_as_long_as_the_run_is_refused() -> None:
    with pytest.raises(TrainingError, match=r"The warm-up takes 16 steps, but the whole run has 16"):
        bench_of(project(warmup=16, warmup_by="steps"))


@pytest.mark.parametrize("kind", ["cosine", "plateau", "one-cycle", "step"])
def test_a_run_stopped_while_it_warms_up_goes_on_bit_by_bit(kind: str, tmp_path: Path) -> None:
    params = {"plateau": {"patience": 0, "threshold": 0.5}, "step": {"step_size": 1}}.get(kind, {})
    wanted = project(warmup=6, warmup_by="steps", schedule=Choice(kind, params), decay="weights")
    whole, _, at_once = train(wanted, tmp_path / "whole")
    parts, _, in_parts = train(wanted, tmp_path / "parts", 3, 2, 4)
    for name in (WEIGHTS_FILE, TRAINING_FILE):
        assert in_parts[name] == at_once[name]
    assert parts.losses == whole.losses
    told = [[replace(each, time=0, seconds=0) for each in view.epochs] for view in (whole, parts)]
    assert told[0] == told[1]


def normed() -> Project:
    sketch = Sketch().add("Input", shape=[1, 8, 8]).add("Flatten").add("Linear", "hidden", out_features=16)
    sketch.add("LayerNorm", "norm").add("Linear", "scores", out_features=10).add("Output")
    return replace(project(), networks={"main": sketch.network})


def test_weight_decay_leaves_biases_and_norms_alone_where_asked() -> None:
    wanted = with_training(
        normed(), decay="weights", optimizer=Choice("SGD", {"lr": RATE, "weight_decay": 0.5}), epochs=1
    )
    bench = bench_of(with_traits(wanted, "hidden", lr_scale=0.5))
    names = {id(weight): name for name, weight in bench.module.named_parameters()}
    found = {
        (group["lr"], group[DECAYS], group["weight_decay"]): {names[id(weight)] for weight in group["params"]}
        for group in bench.pace.optimizer.param_groups
    }
    assert found == {
        (RATE, True, 0.5): {"scores.weight"},
        (RATE, False, 0.0): {"norm.weight", "norm.bias", "scores.bias"},
        (RATE / 2, True, 0.5): {"hidden.weight"},
        (RATE / 2, False, 0.0): {"hidden.bias"},
    }
    before = {name: weight.detach().clone() for name, weight in bench.module.named_parameters()}
    for weight in bench.module.parameters():
        weight.grad = torch.zeros_like(weight)
    bench.pace.step()
    for name, weight in bench.module.named_parameters():
        scale = {"hidden.weight": RATE / 2, "scores.weight": RATE}.get(name, 0.0)
        torch.testing.assert_close(weight.detach(), before[name] * (1 - 0.5 * scale))


def test_without_decay_groups_are_not_parted() -> None:
    assert len(bench_of(project(decay="weights")).pace.optimizer.param_groups) == 1
    assert len(bench_of(project()).pace.optimizer.param_groups) == 1


def test_muon_moves_matrices_as_torch_does_and_the_rest_as_adamw() -> None:
    torch.manual_seed(0)
    matrix, vector = nn.Parameter(torch.randn(8, 5)), nn.Parameter(torch.randn(6))
    theirs = [nn.Parameter(each.detach().clone()) for each in (matrix, vector)]
    ours = Muon([matrix, vector], lr=0.02, weight_decay=0.1)
    both = (
        torch.optim.Muon([theirs[0]], lr=0.02, weight_decay=0.1, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW([theirs[1]], lr=0.02, weight_decay=0.1),
    )
    for _ in range(5):
        for mine, other in zip((matrix, vector), theirs, strict=True):
            mine.grad = torch.randn_like(mine)
            other.grad = mine.grad.clone()
        for optimizer in (ours, *both):
            optimizer.step()
    torch.testing.assert_close(matrix, theirs[0])
    torch.testing.assert_close(vector, theirs[1])


def test_muon_takes_kernels_as_matrices_and_learns_digits() -> None:
    kernel = nn.Parameter(torch.randn(4, 2, 3, 3))
    flat = nn.Parameter(kernel.detach().reshape(4, 18).clone())
    kernel.grad = torch.randn_like(kernel)
    flat.grad = kernel.grad.reshape(4, 18).clone()
    for weight in (kernel, flat):
        Muon([weight]).step()
    assert torch.equal(kernel.reshape(4, 18), flat)
    events: list[Event] = []
    run(new_spec(project(optimizer=Choice("Muon", {"lr": 0.01}), epochs=6, batch_size=64)), events.append)
    assert [each for each in events if isinstance(each, EpochDone)][-1].validation["accuracy"] > 0.9
