"""Turns gradients round on their way back."""

from typing import Any

import torch
from torch import nn


class _Reversed(torch.autograd.Function):
    """The identity, whose gradient is multiplied by −alpha."""

    @staticmethod
    def forward(ctx: Any, input: torch.Tensor, alpha: float) -> torch.Tensor:
        """The input as it is."""
        ctx.alpha = alpha
        return input.view_as(input)

    @staticmethod
    def backward(ctx: Any, *gradients: torch.Tensor) -> tuple[torch.Tensor, None]:
        """The gradient, turned round."""
        return -ctx.alpha * gradients[0], None


class GradientReversal(nn.Module):
    """Passes values on as they are, and gradients back multiplied by −alpha."""

    def __init__(self, alpha: float = 1.0) -> None:
        super().__init__()
        self.alpha = alpha

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        """The input as it is."""
        output: torch.Tensor = _Reversed.apply(input, self.alpha)
        return output
