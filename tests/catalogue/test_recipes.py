"""Optimisers and schedules construct what torch has, and steer as their words say."""

import inspect
import json
from typing import Any

import pytest
import torch
from torch import nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from designer.catalogue.call import Call, In
from designer.catalogue.errors import ParamError
from designer.catalogue.layer import Values, values_of
from designer.catalogue.recipe import RecipeDef, RunLength
from designer.catalogue.registry import optimizer, optimizers, schedule, schedules

RUN = RunLength(epochs=5, steps_per_epoch=4, lr=0.1)

every_recipe = pytest.mark.parametrize("entry", [*optimizers(), *schedules()], ids=lambda entry: entry.type)
every_optimizer = pytest.mark.parametrize("entry", tuple(optimizers()), ids=lambda entry: entry.type)
every_schedule = pytest.mark.parametrize("entry", tuple(schedules()), ids=lambda entry: entry.type)


def construct(call: Call, subject: Any) -> Any:
    assert call.args == (In(0),)
    target: Any = torch
    for name in call.target.removeprefix("torch.").split("."):
        target = getattr(target, name)
    return target(subject, **call.kwargs)


def an_optimizer(entry: RecipeDef, module: nn.Module, given: Values | None = None) -> Optimizer:
    made: Optimizer = construct(entry.lower(values_of(entry.params, given or {}), RUN), module.parameters())
    return made


def rates(entry: RecipeDef, given: Values | None = None) -> list[float]:
    """The learning rate of each step of the run."""
    steered = an_optimizer(optimizer("SGD"), nn.Linear(2, 1), {"lr": RUN.lr})
    scheduler: LRScheduler = construct(entry.lower(values_of(entry.params, given or {}), RUN), steered)
    found = []
    for step in range(1, RUN.steps + 1):
        found.append(steered.param_groups[0]["lr"])
        steered.step()
        if step < RUN.steps and (entry.per == "step" or step % RUN.steps_per_epoch == 0):
            scheduler.step()
    return found


@every_recipe
def test_a_recipe_is_well_formed(entry: RecipeDef) -> None:
    assert entry.doc.endswith(".")
    assert entry.title
    assert all(word == word.lower() for word in entry.keywords)
    assert entry.url.startswith("torch.optim.")
    for param in entry.params:
        assert param.help.endswith("."), param.name
    values = values_of(entry.params, {})
    assert values_of(entry.params, json.loads(json.dumps(values))) == values


@every_recipe
def test_parameters_have_pytorchs_names_and_defaults(entry: RecipeDef) -> None:
    target: Any = torch
    for name in entry.url.removeprefix("torch.").split("."):
        target = getattr(target, name)
    theirs = inspect.signature(target).parameters
    for param in entry.params:
        assert param.name in theirs
        if theirs[param.name].default is not inspect.Parameter.empty:
            assert param.normal(param.default) == theirs[param.name].default


@every_optimizer
def test_an_optimizer_makes_the_loss_smaller(entry: RecipeDef) -> None:
    torch.manual_seed(0)
    module, x = nn.Linear(4, 1), torch.randn(32, 4)
    target = x.sum(1, keepdim=True)
    made = an_optimizer(entry, module, {"lr": 0.01})
    losses = []
    for _ in range(30):
        made.zero_grad()
        loss = nn.functional.mse_loss(module(x), target)
        loss.backward()
        made.step()
        losses.append(loss.item())
    assert losses[-1] < losses[0]


def test_nesterov_without_momentum_is_refused_as_torch_does() -> None:
    entry = optimizer("SGD")
    for given in ({"nesterov": True}, {"nesterov": True, "momentum": 0.9, "dampening": 0.1}):
        with pytest.raises(ParamError, match="Nesterov momentum needs"):
            entry.lower(values_of(entry.params, given), RUN)
    made = an_optimizer(entry, nn.Linear(1, 1), {"nesterov": True, "momentum": 0.9})
    assert made.defaults["nesterov"]


def test_the_constant_schedule_leaves_the_rate_alone() -> None:
    assert rates(schedule("constant")) == [RUN.lr] * RUN.steps


def test_steps_multiply_the_rate_every_few_epochs() -> None:
    found = rates(schedule("step"), {"step_size": 2, "gamma": 0.5})
    assert found == pytest.approx([0.1] * 8 + [0.05] * 8 + [0.025] * 4)


def test_cosine_falls_to_its_end() -> None:
    found = rates(schedule("cosine"), {"eta_min": 0.01})
    assert found[0] == pytest.approx(0.1)
    assert found == sorted(found, reverse=True)
    assert found[-1] == pytest.approx(0.01, abs=2e-3)


def test_one_cycle_peaks_at_the_optimizers_rate_and_spans_the_whole_run() -> None:
    found = rates(schedule("one-cycle"))
    assert found[0] == pytest.approx(0.1 / 25)
    assert max(found) == pytest.approx(0.1, rel=0.05)
    assert 0 < found.index(max(found)) < RUN.steps // 2
    assert found[-1] == pytest.approx(0.1 / 25 / 1e4)


@pytest.mark.parametrize("which", tuple(optimizers()), ids=lambda entry: entry.type)
@every_schedule
def test_every_schedule_steers_every_optimizer(entry: RecipeDef, which: RecipeDef) -> None:
    steered = an_optimizer(which, nn.Linear(2, 1))
    scheduler = construct(entry.lower(values_of(entry.params, {}), RUN), steered)
    steered.step()
    scheduler.step()
    assert steered.param_groups[0]["lr"] > 0


@every_schedule
def test_a_run_of_a_single_step_is_possible(entry: RecipeDef) -> None:
    steered = an_optimizer(optimizer("Adam"), nn.Linear(2, 1))
    construct(entry.lower(values_of(entry.params, {}), RunLength(epochs=1, steps_per_epoch=1)), steered)
    assert steered.param_groups[0]["lr"] > 0
