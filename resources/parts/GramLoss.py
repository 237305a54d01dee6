"""How far the styles of two pictures are apart."""

import torch
from torch import nn


class GramLoss(nn.Module):
    """The mean squared difference of Gram matrices: which features go together,
    wherever they are (Gatys and others 2016).
    """

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Features (N, channels, …) of both; sizes after the channels may differ."""
        return nn.functional.mse_loss(self.gram(input), self.gram(target))

    def gram(self, features: torch.Tensor) -> torch.Tensor:
        """The mean product of each two channels, (N, channels, channels)."""
        rows = features.flatten(2)
        return rows @ rows.transpose(1, 2) / (rows.shape[1] * rows.shape[2])
