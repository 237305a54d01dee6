"""How far normal distributions lie from the standard one."""

import torch
from torch import nn


class KLToNormal(nn.Module):
    """The Kullback-Leibler divergence of independent normal distributions from those
    with mean 0 and variance 1 (Kingma and Welling 2014, appendix B).
    """

    def __init__(self, reduction: str = "mean") -> None:
        super().__init__()
        self.reduction = reduction

    def forward(self, mean: torch.Tensor, log_var: torch.Tensor) -> torch.Tensor:
        """The sum over all numbers of a sample, in nats; of samples, the mean."""
        divergence = 0.5 * (mean.square() + log_var.exp() - 1.0 - log_var)
        samples = divergence.flatten(1).sum(1)
        return samples.sum() if self.reduction == "sum" else samples.mean()
