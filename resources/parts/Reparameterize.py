"""Draws from a normal distribution so that gradients can pass."""

import torch
from torch import nn


class Reparameterize(nn.Module):
    """Draws from the normal distribution with a mean and the logarithm of a variance,
    while training.

    At evaluation it gives the mean, unless `sample_at_evaluation`.
    """

    def __init__(self, sample_at_evaluation: bool = False) -> None:
        super().__init__()
        self.sample_at_evaluation = sample_at_evaluation

    def forward(self, mean: torch.Tensor, log_var: torch.Tensor) -> torch.Tensor:
        """The draw, of the shape of mean and log_var together."""
        deviation = torch.exp(0.5 * log_var)
        if self.training or self.sample_at_evaluation:
            return mean + deviation * torch.randn_like(mean + deviation)
        return mean.expand_as(mean + deviation)
