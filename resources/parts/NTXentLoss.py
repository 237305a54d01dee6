"""Tells two views of a sample from those of all others."""

import torch
from torch import nn


class NTXentLoss(nn.Module):
    """Cross-entropy of finding, among all other vectors of the batch, the one of the
    same sample by the cosine (SimCLR; Chen and others 2020).
    """

    def __init__(self, temperature: float = 0.5, reduction: str = "mean") -> None:
        super().__init__()
        self.temperature, self.reduction = temperature, reduction

    def forward(self, input1: torch.Tensor, input2: torch.Tensor) -> torch.Tensor:
        """Two vectors of each sample, both (N, features)."""
        both = nn.functional.normalize(torch.cat([input1, input2]), dim=1)
        alike = both @ both.t() / self.temperature
        itself = torch.eye(len(both), dtype=torch.bool, device=both.device)
        alike = alike.masked_fill(itself, float("-inf"))
        partner = torch.arange(len(both), device=both.device).roll(len(input1))
        return nn.functional.cross_entropy(alike, partner, reduction=self.reduction)
