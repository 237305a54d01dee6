"""Tells the positions of a sequence apart by vectors that are learned."""

import torch
from torch import nn


class LearnedPositions(nn.Module):
    """Adds a learned vector for each position to a sequence (…, positions,
    features).
    """

    def __init__(self, features: int, max_len: int, dropout: float = 0.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(max_len, features))
        nn.init.normal_(self.weight, std=0.02)
        self.dropout = nn.Dropout(dropout)

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        """The sequence with the vectors of its positions added."""
        output: torch.Tensor = self.dropout(input + self.weight[: input.shape[-2]])
        return output
