"""The pace of a training: the optimiser, its warm-up and schedule, layers that learn slower, weights that do not decay.

Warming up: step k of w (from 0) takes (k + 1) / (w + 1) of the learning rate with which the schedule begins after it.
"""

import inspect
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from torch import nn
from torch.optim.lr_scheduler import LRScheduler, OneCycleLR

from designer.catalogue import registry
from designer.catalogue.layer import values_of
from designer.catalogue.recipe import Per, RunLength
from designer.compiler.build import build_call
from designer.graph.recipe import Training
from designer.training.errors import TrainingError
from designer.training.layers import Layers
from designer.training.muon import MATRICES
from designer.training.rein import Rein

SCALE = "lr_scale"
"""The key in an optimiser's group for what the learning rate is multiplied by there."""
DECAYS = "decays"
"""The key in a group that says whether weight decay pulls at its weights, where a recipe makes a difference."""


def group_key(group: Mapping[str, Any]) -> tuple[Any, ...]:
    """What tells an optimiser's group from its others. Any: plain values, or None where groups do not differ."""
    return tuple(group.get(name) for name in (SCALE, DECAYS, MATRICES))


class Warming:
    """A scheduler that begins after a warm-up of some steps. An epoch in which the rate rises does not count for it."""

    def __init__(self, scheduler: LRScheduler, optimizer: torch.optim.Optimizer, steps: int) -> None:
        self.scheduler = scheduler
        self._optimizer, self._steps = optimizer, steps  # its groups are others after a checkpoint was loaded
        self._peak = float(optimizer.param_groups[0]["lr"])
        self._taken, self._rose = 0, steps > 0
        self._set()

    @property
    def is_rising(self) -> bool:
        """Whether the next step is still part of the warm-up."""
        return self._taken < self._steps

    def rise(self) -> None:
        """Moves on by one step."""
        self._taken += 1
        self._set()

    def counts_epoch(self) -> bool:
        """Whether an epoch that ends now was trained with the schedule's rates from its first step on."""
        counts, self._rose = not self._rose, self.is_rising
        return counts

    def state_dict(self) -> dict[str, Any]:
        """What the scheduler remembers, and how far the warm-up is."""
        return {**self.scheduler.state_dict(), _TAKEN: self._taken, _ROSE: self._rose}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Takes over what `state_dict` gave. Raises `KeyError`."""
        self._taken, self._rose = state[_TAKEN], state[_ROSE]
        self.scheduler.load_state_dict({name: value for name, value in state.items() if name not in (_TAKEN, _ROSE)})

    def _set(self) -> None:
        share = (self._taken + 1) / (self._steps + 1)
        self._optimizer.param_groups[0]["lr"] = self._peak * share if share < 1 else self._peak


_TAKEN, _ROSE = "warmup_taken", "warmup_rose"


@dataclass(frozen=True, eq=False)
class Pace:
    """An optimiser and the scheduler that steers its first group; the other groups follow, each by its scale.

    `usual` is the recipe's learning rate; what somebody wants instead on the way is the `rein`'s.
    """

    optimizer: torch.optim.Optimizer
    scheduler: LRScheduler | Warming
    per: Per
    usual: float = 0.0
    rein: Rein = field(default_factory=Rein)

    @property
    def lr(self) -> float:
        """The learning rate that the next step takes, in layers whose scale is 1."""
        return float(self.optimizer.param_groups[0]["lr"])

    def step(self, scaler: torch.amp.GradScaler | None = None) -> None:
        """Moves the weights by one step, and the schedule, if it goes by steps.

        With `scaler`, gradients were scaled; a step whose gradients are no numbers is left out.
        """
        if scaler is None:
            self.optimizer.step()
        else:
            scaler.step(self.optimizer)
            scaler.update()
        self.optimizer.zero_grad()
        if isinstance(self.scheduler, Warming) and self.scheduler.is_rising:
            self.rein.loosen(self.optimizer)
            self.scheduler.rise()
            self.rein.tighten(self.optimizer)
            self.follow()
        elif self.per == "step":
            self._advance()

    def end_epoch(self, validation_loss: float) -> None:
        """Moves the schedule, if it goes by epochs or by the validation loss."""
        if isinstance(self.scheduler, Warming) and not self.scheduler.counts_epoch():
            return
        if self.per == "epoch":
            with warnings.catch_warnings():  # A run that goes on at the very end of an epoch took its steps elsewhere.
                warnings.filterwarnings("ignore", message=r"Detected call of `lr_scheduler\.step")
                self._advance()
        elif self.per == "validation":
            self._advance(validation_loss)

    def follow(self) -> None:
        """Gives every group its share of the first one's learning rate.

        Schedulers treat groups alike, and some set a rate for all; so only what they say of the first group counts.
        """
        for group in self.optimizer.param_groups[1:]:
            group["lr"] = self.lr * group.get(SCALE, 1.0)

    def _advance(self, *measured: Any) -> None:  # Any: only one kind of scheduler takes a number here
        scheduler = self.scheduler.scheduler if isinstance(self.scheduler, Warming) else self.scheduler
        if isinstance(scheduler, OneCycleLR) and scheduler.last_epoch + 1 >= scheduler.total_steps:
            return  # Its curve ends with the last step; beyond that it would calculate rates below zero.
        if self.rein.holds and self.per != "validation":
            return
        self.rein.loosen(self.optimizer)
        scheduler.step(*measured)
        self.rein.tighten(self.optimizer)
        self.follow()


def pace_for(recipe: Training, layers: Layers, *, steps_per_epoch: int) -> Pace:
    """What a recipe says about steps, for these layers. Raises `TrainingError` if the run ends while it warms up."""
    warmup = _warmup(recipe, steps_per_epoch)
    run = RunLength(epochs=recipe.epochs, steps_per_epoch=steps_per_epoch, warmup=warmup)
    optimizer = _optimizer(recipe, layers, run)
    entry = registry.schedule(recipe.schedule.type)
    rate = float(optimizer.param_groups[0]["lr"])
    run = replace(run, lr=rate, momentum=registry.optimizer(recipe.optimizer.type).has_momentum)
    scheduler = build_call(entry.lower(values_of(entry.params, recipe.schedule.params), run), optimizer)
    pace = Pace(optimizer, Warming(scheduler, optimizer, warmup) if warmup else scheduler, entry.per, rate)
    pace.follow()
    return pace


def _warmup(recipe: Training, steps_per_epoch: int) -> int:
    steps, run = recipe.warmup, recipe.epochs * steps_per_epoch
    if recipe.warmup_by == "epochs":
        steps *= steps_per_epoch
    if steps and steps >= run:
        raise TrainingError(
            f"The warm-up takes {steps:,} steps, but the whole run has {run:,}: nothing would be trained at the full "
            "learning rate.",
            "Set training.warmup to less, or train for more epochs.",
        )
    return steps


def _optimizer(recipe: Training, layers: Layers, run: RunLength) -> torch.optim.Optimizer:
    """The optimiser, fused where PyTorch has that: one kernel for all weights, 1.2 to 1.6 times as fast."""
    entry = registry.optimizer(recipe.optimizer.type)
    values = values_of(entry.params, recipe.optimizer.params)
    call = entry.lower(values, run)
    parted = recipe.decay == "weights" and values.get("weight_decay", 0) > 0
    made: torch.optim.Optimizer = build_call(call, _groups(layers, parted=parted))
    is_spread = any(hasattr(weight, "full_tensor") for weight, _ in layers.weights)  # few fused kernels know shares
    if "fused" in inspect.signature(type(made)).parameters and not is_spread:
        try:
            made = build_call(replace(call, kwargs={**call.kwargs, "fused": True}), _groups(layers, parted=parted))
        except RuntimeError:  # Not for this device or these weights; the plain one does the same, slower.
            return made
    return made


def _groups(layers: Layers, *, parted: bool) -> list[Any]:  # Any: weights, or groups of them, as optimisers take either
    """One group where all weights learn alike; otherwise one for each scale, and for what decays and what does not."""
    by_scale = layers.by_scale()
    if not parted:
        if len(by_scale) == 1:
            return by_scale[1.0]
        return [{"params": weights, SCALE: scale} for scale, weights in by_scale.items()]
    resting = {weight for module in layers.modules for weight in _without_decay(module)}
    groups: list[Any] = []
    for scale, weights in by_scale.items():
        pulled, free = ([each for each in weights if (id(each) in resting) is rests] for rests in (False, True))
        if pulled or not groups:
            groups.append({"params": pulled, SCALE: scale, DECAYS: True})
        if free:
            groups.append({"params": free, SCALE: scale, DECAYS: False, "weight_decay": 0.0})
    return groups


def _without_decay(module: nn.Module) -> set[int]:
    """The ids of biases and of what norms learn: weights of one dimension, and all that belongs to a norm."""
    norms = (layer for layer in module.modules() if isinstance(layer, _NORMS))
    found = {id(weight) for layer in norms for weight in layer.parameters(recurse=False)}
    return found | {id(weight) for weight in module.parameters() if weight.ndim <= 1}


_NORMS = (nn.LayerNorm, nn.RMSNorm, nn.GroupNorm, nn.modules.batchnorm._NormBase)
