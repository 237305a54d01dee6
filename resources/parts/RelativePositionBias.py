"""Tells attention how far positions lie apart."""

import math

import torch
from torch import nn


class RelativePositionBias(nn.Module):
    """Numbers that are learned for distances between positions, to be added to the
    scores of attention.

    Small distances have a number each; larger ones share numbers, in steps that grow up
    to `max_distance`.
    """

    def __init__(
        self,
        num_heads: int,
        num_buckets: int = 32,
        max_distance: int = 128,
        bidirectional: bool = True,
    ) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(num_buckets, num_heads))
        nn.init.normal_(self.weight, std=0.02)
        self.num_buckets, self.max_distance, self.bidirectional = (
            num_buckets,
            max_distance,
            bidirectional,
        )

    def forward(self, query: torch.Tensor, key: torch.Tensor) -> torch.Tensor:
        """The numbers (heads, positions of the query, positions of the key)."""
        targets = torch.arange(query.shape[-2], device=query.device)
        sources = torch.arange(key.shape[-2], device=query.device)
        buckets = self._buckets(sources - targets.unsqueeze(1))
        return self.weight[buckets].permute(2, 0, 1)

    def _buckets(self, ahead: torch.Tensor) -> torch.Tensor:
        count = self.num_buckets // 2 if self.bidirectional else self.num_buckets
        offset = (ahead > 0).long() * count if self.bidirectional else 0
        distance = ahead.abs() if self.bidirectional else (-ahead).clamp(min=0)
        near = count // 2
        steps = (count - near) / math.log(self.max_distance / near)
        far = near + ((distance.clamp(min=1) / near).log() * steps).long()
        return torch.where(distance < near, distance, far.clamp(max=count - 1)) + offset
