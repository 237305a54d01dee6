"""The form of an optimiser's or a schedule's entry. Not known here: torch, and how a training loop uses the calls."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from designer.catalogue.call import Call
from designer.catalogue.fields import Param
from designer.catalogue.layer import Values

Per = Literal["step", "epoch", "validation"]
"""When a schedule's `step()` is called: after each step, each epoch, or each validation, with the loss that it gave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLength:
    """What a recipe may know about its run: how long it is, and the optimiser.

    `lr` is the learning rate that the optimiser starts with; `momentum` says whether it has one that can be moved;
    `warmup` are the steps that go before a schedule begins.
    """

    epochs: int
    steps_per_epoch: int
    lr: float = 1e-3
    momentum: bool = True
    warmup: int = 0

    @property
    def steps(self) -> int:
        """The steps that a schedule lasts: all of the run but those that warm up."""
        return max(1, self.epochs * self.steps_per_epoch - self.warmup)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipeDef:
    """An optimiser or a schedule.

    `lower(values, run)` gives the call that constructs it; `In(0)` in it, also in calls within it, stands for what it
    works on: the parameters that an optimiser moves, the optimiser that a schedule steers. `per` says when a schedule
    steps; optimisers step at every step.
    """

    type: str
    title: str
    doc: str
    params: tuple[Param, ...] = ()
    lower: Callable[[Values, RunLength], Call]
    per: Per = "step"
    keywords: tuple[str, ...] = ()
    url: str = ""

    @property
    def has_momentum(self) -> bool:
        """Whether an optimiser has a momentum that a schedule can move along with the learning rate."""
        return any(param.name in ("momentum", "betas") for param in self.params)

    def param(self, name: str) -> Param | None:
        """The parameter called `name`, if there is one."""
        return next((param for param in self.params if param.name == name), None)
