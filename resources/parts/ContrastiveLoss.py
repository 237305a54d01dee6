"""Draws what is alike together and pushes the rest apart."""

import torch
from torch import nn


class ContrastiveLoss(nn.Module):
    """Half the squared distance of a pair that is alike, else half the square of what
    its distance lacks to the margin (Hadsell and others 2006).
    """

    def __init__(self, margin: float = 1.0, reduction: str = "mean") -> None:
        super().__init__()
        self.margin, self.reduction = margin, reduction

    def forward(
        self, input1: torch.Tensor, input2: torch.Tensor, target: torch.Tensor
    ) -> torch.Tensor:
        """Vectors (N, features), and 1 for alike, 0 for different, (N)."""
        alike = target.to(input1.dtype)
        squared = (input1 - input2).square().sum(1)
        # A root has no gradient at 0.
        lacking = (self.margin - (squared + 1e-12).sqrt()).clamp(min=0.0)
        losses = 0.5 * (alike * squared + (1.0 - alike) * lacking.square())
        return losses.sum() if self.reduction == "sum" else losses.mean()
