"""The pace of a training: the optimiser, the schedule that steers it, and layers that learn slower than others."""

import inspect
import warnings
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch.optim.lr_scheduler import LRScheduler, OneCycleLR

from designer.catalogue import registry
from designer.catalogue.layer import values_of
from designer.catalogue.recipe import Per, RunLength
from designer.compiler.build import build_call
from designer.graph.recipe import Training
from designer.training.layers import Layers

SCALE = "lr_scale"
"""The key in an optimiser's group for what the learning rate is multiplied by there."""


@dataclass(frozen=True, eq=False)
class Pace:
    """An optimiser and the scheduler that steers its first group; the other groups follow, each by its scale."""

    optimizer: torch.optim.Optimizer
    scheduler: LRScheduler
    per: Per

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
        if self.per == "step":
            self._advance()

    def end_epoch(self, validation_loss: float) -> None:
        """Moves the schedule, if it goes by epochs or by the validation loss."""
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
            group["lr"] = self.lr * group[SCALE]

    def _advance(self, *measured: Any) -> None:  # Any: only one kind of scheduler takes a number here
        scheduler = self.scheduler
        if isinstance(scheduler, OneCycleLR) and scheduler.last_epoch + 1 >= scheduler.total_steps:
            return  # Its curve ends with the last step; beyond that it would calculate rates below zero.
        scheduler.step(*measured)
        self.follow()


def pace_for(recipe: Training, layers: Layers, *, steps_per_epoch: int) -> Pace:
    """What a recipe says about steps, for these layers."""
    run = RunLength(epochs=recipe.epochs, steps_per_epoch=steps_per_epoch)
    optimizer = _optimizer(recipe, layers, run)
    entry = registry.schedule(recipe.schedule.type)
    rate = float(optimizer.param_groups[0]["lr"])
    run = replace(run, lr=rate, momentum=registry.optimizer(recipe.optimizer.type).has_momentum)
    scheduler = build_call(entry.lower(values_of(entry.params, recipe.schedule.params), run), optimizer)
    pace = Pace(optimizer, scheduler, entry.per)
    pace.follow()
    return pace


def _optimizer(recipe: Training, layers: Layers, run: RunLength) -> torch.optim.Optimizer:
    """The optimiser, fused where PyTorch has that: one kernel for all weights, 1.2 to 1.6 times as fast."""
    entry = registry.optimizer(recipe.optimizer.type)
    call = entry.lower(values_of(entry.params, recipe.optimizer.params), run)
    made: torch.optim.Optimizer = build_call(call, _groups(layers))
    if "fused" in inspect.signature(type(made)).parameters:
        try:
            made = build_call(replace(call, kwargs={**call.kwargs, "fused": True}), _groups(layers))
        except RuntimeError:  # Not for this device or these weights; the plain one does the same, slower.
            return made
    return made


def _groups(layers: Layers) -> list[Any]:  # Any: weights, or groups of them, as PyTorch's optimisers take either
    """One group where all weights learn alike; otherwise a group for each scale."""
    by_scale = layers.by_scale()
    if len(by_scale) == 1:
        return by_scale[1.0]
    return [{"params": weights, SCALE: scale} for scale, weights in by_scale.items()]
