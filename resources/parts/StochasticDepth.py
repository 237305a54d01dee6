"""Switches a residual branch off at random."""

import torch
from torch import nn


class StochasticDepth(nn.Module):
    """Sets whole samples to zero with probability `p` while training; the others are
    scaled up to make up for it.

    With `mode` "row" each sample is decided by itself, with "batch" all together.
    """

    def __init__(self, p: float, mode: str = "row") -> None:
        super().__init__()
        self.p, self.mode = p, mode

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        """The input, or zeros, of the same shape."""
        if not self.training or self.p == 0.0:
            return input
        if self.p == 1.0:
            return input * 0.0
        rows = input.shape[0] if self.mode == "row" else 1
        kept = input.new_empty((rows, *[1] * (input.ndim - 1))).bernoulli_(1.0 - self.p)
        return input * kept / (1.0 - self.p)
