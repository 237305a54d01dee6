"""Lets gradients be taken by what arrives."""

import torch
from torch import nn


class WithGradient(nn.Module):
    """Passes values on as they are; gradients by them can be taken and end here."""

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        """The input, no longer tied to what it was made of."""
        values = input.detach()
        return values.requires_grad_() if torch.is_grad_enabled() else values
