"""The meter where there is nothing to measure: objectives without a prediction."""

import torch
from torch import Tensor


class NoMeter:
    """Collects nothing."""

    def __init__(self) -> None:
        self.sums = torch.zeros(0)

    def add(self, output: Tensor, target: Tensor) -> None:
        """Takes a batch in."""

    def read(self) -> dict[str, float]:
        """No metrics."""
        return {}
