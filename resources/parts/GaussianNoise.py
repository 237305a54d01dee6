"""Noise that is added while training only."""

import torch
from torch import nn


class GaussianNoise(nn.Module):
    """Adds numbers of a bell curve while training, with the standard deviation `std`;
    afterwards it passes on what it gets.
    """

    def __init__(self, std: float = 0.1) -> None:
        super().__init__()
        self.std = std

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        """The input, with noise or without, of the same shape."""
        if not self.training:
            return input
        return input + self.std * torch.randn_like(input)
