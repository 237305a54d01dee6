"""A hand on the learning rate: what somebody wants on the way is laid over what the schedule says.

The schedule goes on as if nothing had happened; the optimiser learns `factor` times as fast. While nobody wants
anything else than what was planned, nothing here is done.
"""

from collections.abc import Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    import torch


class Rein:
    """Of one optimiser. `holds`: the planned run is over, and its schedule with it; the rate stays as it is."""

    def __init__(self) -> None:
        self.factor = 1.0
        self.holds = False
        self._planned = 0.0

    def planned(self, optimizer: "torch.optim.Optimizer") -> float:
        """The learning rate of the first group as the schedule has it."""
        return self._planned if self.factor != 1.0 else float(optimizer.param_groups[0]["lr"])

    def pull(self, optimizer: "torch.optim.Optimizer", factor: float) -> None:
        """From now on the first group learns `factor` times as fast as planned."""
        planned = self.planned(optimizer)
        self.factor, self._planned = factor, planned
        optimizer.param_groups[0]["lr"] = planned if factor == 1.0 else planned * factor

    @contextmanager
    def slack(self, optimizer: "torch.optim.Optimizer") -> "Iterator[None]":
        """Meanwhile the rate is the planned one: for a schedule that moves it on."""
        if self.factor == 1.0:
            yield
            return
        group = optimizer.param_groups[0]
        group["lr"] = self._planned
        yield
        self._planned = float(optimizer.param_groups[0]["lr"])
        optimizer.param_groups[0]["lr"] = self._planned * self.factor

    def told(self) -> dict[str, float]:
        """What a checkpoint keeps; nothing if nobody wanted anything."""
        return {} if self.factor == 1.0 else {"factor": self.factor, "planned": self._planned}

    def take(self, told: Mapping[str, Any]) -> None:
        """Takes over what `told` gave. Raises `KeyError` or `ValueError`."""
        if told:
            self.factor, self._planned = float(told["factor"]), float(told["planned"])
