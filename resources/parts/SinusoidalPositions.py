"""Tells the positions of a sequence apart by waves."""

import math

import torch
from torch import nn


class SinusoidalPositions(nn.Module):
    """Adds sines and cosines of falling frequency to a sequence (…, positions,
    features).
    """

    def __init__(
        self, features: int, max_len: int = 5000, dropout: float = 0.0
    ) -> None:
        super().__init__()
        rates = torch.exp(
            torch.arange(0, features, 2) * (-math.log(10000.0) / features)
        )
        angles = torch.arange(max_len).unsqueeze(1) * rates
        waves = torch.stack((angles.sin(), angles.cos()), 2).flatten(1)[:, :features]
        self.register_buffer("waves", waves, persistent=False)
        self.dropout = nn.Dropout(dropout)

    waves: torch.Tensor

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        """The sequence with its waves added."""
        output: torch.Tensor = self.dropout(input + self.waves[: input.shape[-2]])
        return output
