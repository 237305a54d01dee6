"""Optimisers and schedules construct what torch has, and steer as their words say."""

import inspect
import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from typing import Any

import pytest
import torch
from torch import nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from designer.catalogue.call import In
from designer.catalogue.errors import ParamError
from designer.catalogue.layer import Values, values_of
from designer.catalogue.recipe import RecipeDef, RunLength
from designer.catalogue.registry import optimizer, optimizers, schedule, schedules
from designer.compiler.build import build_call
from tests.helpers.all_of import all_of

RUN = RunLength(epochs=5, steps_per_epoch=4, lr=0.1)

OPTIMIZERS_LEFT_OUT = {
    "Optimizer": "what all are made from",
    "SparseAdam": "takes sparse gradients only, which nothing but an Embedding gives",
    "LBFGS": "calculates a step several times over, for which dropout and batch norm give other numbers each time, and "
    "refuses groups of weights",
}
SCHEDULERS_LEFT_OUT = {
    "LRScheduler": "what all are made from",
    "LambdaLR": "its formula would be a program in a project's file",
    "MultiplicativeLR": "the same",
    "ChainedScheduler": "is put together from others; the usual one is an entry: warm-up and cosine",
}
UNSAID = {
    "maximize": "a loss is made small",
    "foreach": "how it is calculated, not what",
    "fused": "the same",
    "capturable": "the same",
    "differentiable": "the same",
}
ELSEWHERE = {
    "Adam": {"decoupled_weight_decay": "that is AdamW"},
    "Adafactor": {"eps": "two numbers of different kinds, one of them empty; PyTorch's are used"},
    "Muon": {"adjust_lr_fn": "the one of AdamW's size is used, as biases and norms learn at the same rate"},
    "cyclic": {"scale_fn": "a program", "scale_mode": "for scale_fn"},
    "one-cycle": {"epochs": "total_steps says it", "steps_per_epoch": "the same"},
    "plateau": {"mode": "the validation loss shall fall"},
}
"""Parameters of PyTorch's that are no fields, and why."""

OWN = {
    "cyclic": ("base_factor", "up_epochs", "down_epochs"),
    "warm-up-cosine": ("warmup_epochs", "start_factor", "eta_min"),
}
"""Parameters that PyTorch's class does not have."""

every_recipe = pytest.mark.parametrize("entry", [*optimizers(), *schedules()], ids=lambda entry: entry.type)
every_optimizer = pytest.mark.parametrize("entry", tuple(optimizers()), ids=lambda entry: entry.type)
every_schedule = pytest.mark.parametrize("entry", tuple(schedules()), ids=lambda entry: entry.type)


def _target(entry: RecipeDef) -> Any:
    target: Any = torch
    for name in entry.url.removeprefix("torch.").split("."):
        target = getattr(target, name)
    return target


def an_optimizer(entry: RecipeDef, module: nn.Module, given: Values | None = None) -> Optimizer:
    call = entry.lower(values_of(entry.params, given or {}), RUN)
    assert call.args == (In(0),)
    made: Optimizer = build_call(call, module.parameters())
    return made


def a_scheduler(entry: RecipeDef, steered: Optimizer, given: Values | None = None, run: RunLength = RUN) -> LRScheduler:
    made: LRScheduler = build_call(entry.lower(values_of(entry.params, given or {}), run), steered)
    return made


def rates(
    entry: RecipeDef, given: Values | None = None, losses: Sequence[float] = (), run: RunLength = RUN
) -> list[float]:
    """The learning rate of each step of the run; `losses` are those of the validations."""
    steered = an_optimizer(optimizer("SGD"), nn.Linear(2, 1), {"lr": run.lr})
    scheduler = a_scheduler(entry, steered, given, run)
    found = []
    for step in range(1, run.steps + 1):
        found.append(steered.param_groups[0]["lr"])
        steered.step()
        epoch, rest = divmod(step, run.steps_per_epoch)
        if step == run.steps or (entry.per != "step" and rest):
            continue
        scheduler.step(*(losses[epoch - 1 : epoch] if entry.per == "validation" else ()))
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
    theirs = inspect.signature(_target(entry)).parameters
    for param in entry.params:
        if param.name in theirs and theirs[param.name].default is not inspect.Parameter.empty:
            assert param.normal(param.default) == theirs[param.name].default
        elif param.name in theirs:
            assert param.required
        else:
            assert param.name in OWN.get(entry.type, ()), param.name


@every_recipe
def test_every_parameter_of_torch_is_offered_or_left_out_with_a_reason(entry: RecipeDef) -> None:
    theirs = set(inspect.signature(_target(entry)).parameters) - {"params", "optimizer", "last_epoch"}
    given = {param.name for param in entry.params} | entry.lower(values_of(entry.params, {}), RUN).kwargs.keys()
    assert theirs - given <= UNSAID.keys() | ELSEWHERE.get(entry.type, {}).keys()


def test_every_optimizer_of_torch_is_an_entry_or_left_out_with_a_reason() -> None:
    public = (getattr(torch.optim, name) for name in torch.optim.__all__)
    there = {each.__name__ for each in public if inspect.isclass(each)}
    assert {entry.type for entry in optimizers()} == there - OPTIMIZERS_LEFT_OUT.keys()
    assert all(entry.url == f"torch.optim.{entry.type}" for entry in optimizers())


def test_every_scheduler_of_torch_is_an_entry_or_left_out_with_a_reason() -> None:
    there = {entry.url.rpartition(".")[2] for entry in schedules()}
    assert there == set(torch.optim.lr_scheduler.__all__) - SCHEDULERS_LEFT_OUT.keys()


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


def test_multi_step_falls_after_the_epochs_in_its_list() -> None:
    found = rates(schedule("multi-step"), {"milestones": [1, 3], "gamma": 0.5})
    assert found == pytest.approx([0.1] * 4 + [0.05] * 8 + [0.025] * 8)


def test_exponential_falls_by_its_factor_every_epoch() -> None:
    assert rates(schedule("exponential"), {"gamma": 0.5})[::4] == pytest.approx([0.1, 0.05, 0.025, 0.0125, 0.00625])


def test_linear_reaches_its_end_after_its_epochs() -> None:
    found = rates(schedule("linear"), {"start_factor": 0.5, "end_factor": 1.0, "total_iters": 2})
    assert found[::4] == pytest.approx([0.05, 0.075, 0.1, 0.1, 0.1])


def test_polynomial_falls_evenly_to_zero_at_the_end_of_the_run() -> None:
    found = rates(schedule("polynomial"))
    assert found == pytest.approx([0.1 * (1 - step / RUN.steps) for step in range(RUN.steps)])


def test_warm_up_rises_for_its_epochs_and_then_falls_to_the_end() -> None:
    found = rates(schedule("warm-up-cosine"), {"warmup_epochs": 2, "start_factor": 0.1})
    assert found[0] == pytest.approx(0.01)
    assert found[8] == max(found) == pytest.approx(0.1)
    assert found[:9] == sorted(found[:9])
    assert found[8:] == sorted(found[8:], reverse=True)
    assert found[-1] < 0.005


def test_a_warm_up_longer_than_the_run_leaves_its_last_step_to_the_cosine() -> None:
    found = rates(schedule("warm-up-cosine"), {"warmup_epochs": 50, "start_factor": 0.1})
    assert found == sorted(found)
    assert found[-1] == pytest.approx(0.1)


def test_restarts_begin_from_the_top_again() -> None:
    found = rates(schedule("warm-restarts"), {"T_0": 1, "T_mult": 2})
    tops = [step for step, rate in enumerate(found) if rate == pytest.approx(0.1)]
    assert tops == [0, 4, 12]


def test_a_cycle_goes_up_and_down_between_a_share_of_the_rate_and_the_rate() -> None:
    found = rates(schedule("cyclic"), {"base_factor": 0.1, "up_epochs": 1, "down_epochs": 2})
    assert found[::4] == pytest.approx([0.01, 0.1, 0.055, 0.01, 0.1])
    even = rates(schedule("cyclic"), {"up_epochs": 1})
    assert even[::4] == pytest.approx([0.01, 0.1, 0.01, 0.1, 0.01])


def test_a_plateau_is_left_with_a_lower_rate() -> None:
    found = rates(schedule("plateau"), {"factor": 0.5, "patience": 1}, losses=[1.0, 0.9, 0.9, 0.9, 0.9])
    assert found[::4] == pytest.approx([0.1, 0.1, 0.1, 0.1, 0.05])


def test_a_warm_up_of_exactly_one_step_has_a_length() -> None:
    found = rates(schedule("one-cycle"), {"pct_start": 0.05})
    assert found[0] == pytest.approx(0.1 / 25)
    assert found[1] == pytest.approx(0.1, rel=0.01)


def test_momentum_is_moved_only_where_there_is_one() -> None:
    for which, entry in product(optimizers(), (schedule("one-cycle"), schedule("cyclic"))):
        call = entry.lower(values_of(entry.params, {}), replace(RUN, momentum=which.has_momentum))
        assert call.kwargs["cycle_momentum"] is which.has_momentum
        defaults = an_optimizer(which, nn.Linear(2, 1)).defaults
        assert which.has_momentum == ("momentum" in defaults or "betas" in defaults)


@pytest.mark.parametrize("given", [{"etas": [1.5, 1.2]}, {"etas": [0.5, 0.9]}, {"step_sizes": [2.0, 1.0]}])
def test_rprop_refuses_factors_that_do_not_shrink_and_grow(given: Values) -> None:
    entry = optimizer("Rprop")
    with pytest.raises(ParamError, match="The first of"):
        entry.lower(values_of(entry.params, given), RUN)


@every_schedule
@all_of("which", optimizers())
def test_every_schedule_steers_every_optimizer(entry: RecipeDef, which: RecipeDef) -> None:
    steered = an_optimizer(which, nn.Linear(2, 1))
    run = replace(RUN, momentum=which.has_momentum)
    scheduler = a_scheduler(entry, steered, run=run)
    steered.step()
    scheduler.step(*((1.0,) if entry.per == "validation" else ()))
    assert steered.param_groups[0]["lr"] > 0


@every_schedule
@pytest.mark.parametrize("epochs", [1, 2])
def test_a_run_of_a_step_or_two_is_possible(entry: RecipeDef, epochs: int) -> None:
    run = RunLength(epochs=epochs, steps_per_epoch=1, lr=0.1)
    assert all(rate > 0 for rate in rates(entry, losses=[1.0, 1.0], run=run))
