"""Triplets that are found in the batch."""

import torch
from torch import nn


class BatchHardTripletLoss(nn.Module):
    """For each sample, the farthest of its class shall be nearer than the nearest of
    another, by a margin (Hermans and others 2017).
    """

    def __init__(self, margin: float = 0.3, reduction: str = "mean") -> None:
        super().__init__()
        self.margin, self.reduction = margin, reduction

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Vectors (N, features) and class numbers (N)."""
        distances = torch.cdist(input, input)
        alike = target.unsqueeze(0) == target.unsqueeze(1)
        farthest = distances.masked_fill(~alike, 0.0).amax(1)
        nearest = distances.masked_fill(alike, float("inf")).amin(1)
        losses = (farthest - nearest + self.margin).clamp(min=0.0)
        return losses.sum() if self.reduction == "sum" else losses.mean()
