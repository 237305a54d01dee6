"""How far two directions are apart."""

import torch
from torch import nn


class CosineDistance(nn.Module):
    """1 minus the cosine of the angle between vectors: 0 for the same direction, 2 for
    opposite ones.
    """

    def forward(self, one: torch.Tensor, two: torch.Tensor) -> torch.Tensor:
        """The distance of each pair, [..., features] → [...]."""
        return 1.0 - nn.functional.cosine_similarity(one, two, dim=-1)
