"""The form of an optimiser's or a schedule's entry. Not known here: torch, and how a training loop uses the calls."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from designer.catalogue.call import Call
from designer.catalogue.fields import Param
from designer.catalogue.layer import Values


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLength:
    """What a recipe may know about its run: how long it is, and the learning rate that the optimiser starts with."""

    epochs: int
    steps_per_epoch: int
    lr: float = 1e-3

    @property
    def steps(self) -> int:
        """All steps of the run."""
        return self.epochs * self.steps_per_epoch


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipeDef:
    """An optimiser or a schedule.

    `lower(values, run)` gives the call that constructs it; `In(0)` in it stands for what it works on: the parameters
    that an optimiser moves, the optimiser that a schedule steers. `per` says when a schedule's `step()` is called;
    optimisers step at every step.
    """

    type: str
    title: str
    doc: str
    params: tuple[Param, ...] = ()
    lower: Callable[[Values, RunLength], Call]
    per: Literal["step", "epoch"] = "step"
    keywords: tuple[str, ...] = ()
    url: str = ""

    def param(self, name: str) -> Param | None:
        """The parameter called `name`, if there is one."""
        return next((param for param in self.params if param.name == name), None)
