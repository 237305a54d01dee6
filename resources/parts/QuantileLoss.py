"""Judges estimates of quantiles."""

from collections.abc import Sequence

import torch
from torch import nn


class QuantileLoss(nn.Module):
    """The pinball loss: too low costs the quantile, too high what it lacks to 1
    (Koenker and Bassett 1978).
    """

    levels: torch.Tensor

    def __init__(
        self, quantiles: Sequence[float] = (0.1, 0.5, 0.9), reduction: str = "mean"
    ) -> None:
        super().__init__()
        self.reduction = reduction
        levels = torch.tensor(list(quantiles))
        self.register_buffer("levels", levels, persistent=False)

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Estimates (…, quantiles) of values (…) or (…, 1)."""
        levels = self.levels.to(input)
        truth = target if target.dim() == input.dim() else target.unsqueeze(-1)
        missing = truth - input
        losses = torch.maximum(levels * missing, (levels - 1.0) * missing)
        return losses.sum() if self.reduction == "sum" else losses.mean()
