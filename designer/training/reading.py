"""How meters read a network's raw outputs: as an `OutputSpec` says, on the device."""

from collections.abc import Callable
from math import prod
from typing import Any, Generic, TypeVar

import numpy as np
import torch
from torch import Tensor

from designer.catalogue.datasets import DatasetDef
from designer.data.counting import SMALLEST_SHARE
from designer.data.evidence import Array
from runtime.manifest import OutputSpec
from runtime.steps import Sigmoid, Softmax, Unstandardise

T = TypeVar("T")


class Reading:
    """How a meter reads outputs: as an `OutputSpec` says, on a device.

    `scores` is softmax, sigmoid, or "" where outputs are near shares already; a sample has `places` values of a target.
    """

    def __init__(self, spec: OutputSpec, entry: DatasetDef, device: torch.device) -> None:
        kinds = {type(step): step for step in spec.steps}
        self.classes, self.places, self.device = len(spec.labels), prod(entry.target_shape), device
        self.scores = "softmax" if Softmax in kinds else "sigmoid" if Sigmoid in kinds else ""
        self.threshold = 0.0 if self.scores == "sigmoid" else 0.5
        step = kinds.get(Unstandardise)
        self.has_values = isinstance(step, Unstandardise)
        self._moments = (step.mean, step.std) if isinstance(step, Unstandardise) else ((0.0,), (1.0,))

    def moments(self) -> tuple[Tensor, Tensor]:
        """What values are standardised by: middle and unit [k], float64."""
        middle, unit = (torch.tensor(each, dtype=torch.float64, device=self.device) for each in self._moments)
        return middle, unit

    @property
    def unit(self) -> Array:
        """The unit of each target [k]."""
        return np.array(self._moments[1])


class _once(Generic[T]):
    """A property that is computed when it is first asked for; without a lock, so that it costs a step nothing."""

    def __init__(self, made: Callable[[Any], T]) -> None:
        self._made, self._name = made, made.__name__

    def __get__(self, owner: object, kind: type) -> T:
        made = owner.__dict__[self._name] = self._made(owner)
        return made


class Batch:
    """A network's raw outputs and what is true; what several tallies need of them is computed once."""

    def __init__(self, output: Tensor, target: Tensor, reading: Reading) -> None:
        self.output, self.target, self.reading = output, target, reading

    @_once
    def said(self) -> Tensor:
        """The likeliest class, int64 [n, …]; with a single score the second class, if it is above the threshold."""
        output = self.output
        if output.shape[1] == 1:
            return (output[:, 0] > self.reading.threshold).long()
        return output.argmax(dim=1) if output.ndim == 2 else output.max(dim=1).indices  # the same, 7 times as fast

    @_once
    def judged(self) -> Tensor:
        """Which samples or places are judged, bool [n, …]."""
        return self.target >= 0

    @_once
    def logs(self) -> Tensor:
        """Logarithms of the shares of the classes, [n, classes, …]."""
        output, scores = self.output.float(), self.reading.scores
        if output.shape[1] == 1 and self.reading.classes > 1:
            if scores == "sigmoid":
                return torch.nn.functional.logsigmoid(torch.cat([-output, output], dim=1))
            return torch.cat([1 - output, output], dim=1).clamp(SMALLEST_SHARE, 1).log()
        if scores == "softmax":
            return output.log_softmax(dim=1)
        if scores == "sigmoid":
            return torch.nn.functional.logsigmoid(output)
        return output.clamp(SMALLEST_SHARE, 1).log()

    @_once
    def odds(self) -> Tensor:
        """Something that rises with the share of each class or label, [n, classes]: where it can be, its log odds."""
        output, reading = self.output.float(), self.reading
        if output.shape[1] == 1 and reading.classes > 1:
            score = output if reading.scores == "sigmoid" else 16 * (output - 0.5)
            return torch.cat([-score, score], dim=1)
        if reading.scores == "softmax":
            return self.logs - (-torch.expm1(self.logs)).clamp(min=1e-30).log()
        return output if reading.scores == "sigmoid" else 16 * (output - 0.5)

    @_once
    def wanted(self) -> Tensor:
        """Standardised targets, float64 [n, k]; those with a place for each pixel or step are one target."""
        return self._columns(self.target.double())

    @_once
    def error(self) -> Tensor:
        """Standardised outputs minus standardised targets, float64 [n, k]."""
        return self._columns(self.output.double()) - self.wanted

    def _columns(self, table: Tensor) -> Tensor:
        return table.flatten(1) if self.target.ndim < 3 else table.reshape(-1, 1)
