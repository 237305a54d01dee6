"""A hand on the learning rate: what somebody wants on the way is laid over what the schedule says.

The schedule goes on as if nothing had happened; the optimiser learns `factor` times as fast. While nobody wants
anything else than what was planned, nothing here is done.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch

LEAST_SHARE = 0.01
"""Beyond the planned epochs, a rate below this share of the recipe's is raised to it: schedules end near 0, and an
epoch at such a rate would change nothing."""


class Rein:
    """Of one optimiser. `holds`: the planned run is over, and its schedule with it; the rate stays as it is."""

    def __init__(self) -> None:
        self.holds = False
        self._factor = 1.0
        self._fixed: float | None = None
        self._planned = 0.0

    @property
    def factor(self) -> float:
        """How many times as fast as planned the optimiser learns; where the plan says 0, as fast as was wanted."""
        return self._factor

    def pull(self, optimizer: "torch.optim.Optimizer", factor: float) -> None:
        """From now on the first group learns `factor` times as fast as it does."""
        self.loosen(optimizer)
        self._factor *= factor
        self.tighten(optimizer)

    def fix(self, optimizer: "torch.optim.Optimizer", rate: float) -> None:
        """From now on the first group learns at this rate, whatever the schedule says."""
        self.loosen(optimizer)
        self._fixed, self._factor = rate, 1.0
        self.tighten(optimizer)

    def hold(self, optimizer: "torch.optim.Optimizer", usual: float) -> None:
        """The planned run is over: the rate stays as it is, unless it is hardly any beside the `usual` one."""
        self.holds = True
        if self._fixed is None and optimizer.param_groups[0]["lr"] < LEAST_SHARE * usual * self._factor:
            factor = self._factor
            self.fix(optimizer, LEAST_SHARE * usual)
            self.pull(optimizer, factor)

    def loosen(self, optimizer: "torch.optim.Optimizer") -> None:
        """The rate is the planned one until `tighten`: for a schedule that moves it on."""
        if self._is_pulled:
            optimizer.param_groups[0]["lr"] = self._planned

    def tighten(self, optimizer: "torch.optim.Optimizer") -> None:
        """The rate is again what somebody wants."""
        if self._is_pulled:
            group = optimizer.param_groups[0]
            self._planned = float(group["lr"])
            group["lr"] = (self._planned if self._fixed is None else self._fixed) * self._factor

    def told(self) -> dict[str, float | None]:
        """What a checkpoint keeps; nothing if nobody wanted anything."""
        if not self._is_pulled:
            return {}
        return {"factor": self._factor, "fixed": self._fixed, "planned": self._planned}

    def take(self, told: Mapping[str, Any]) -> None:
        """Takes over what `told` gave. Raises `KeyError`, `TypeError` or `ValueError`."""
        if told:
            self._factor, self._planned = float(told["factor"]), float(told["planned"])
            self._fixed = None if told["fixed"] is None else float(told["fixed"])

    @property
    def _is_pulled(self) -> bool:
        return self._factor != 1.0 or self._fixed is not None
