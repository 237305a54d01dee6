"""A mean that is to become small."""

import torch
from torch import nn


class MeanLoss(nn.Module):
    """The mean over all samples and their numbers, perhaps weighed by the sample."""

    def forward(
        self, input: torch.Tensor, weight: torch.Tensor | None = None
    ) -> torch.Tensor:
        """Numbers (N, …), and how much each sample counts, (N)."""
        if weight is None:
            return input.mean()
        counts = weight.to(input.dtype)
        samples = input.reshape(len(input), -1).mean(1)
        return (samples * counts).sum() / counts.sum().clamp(min=1e-7)
