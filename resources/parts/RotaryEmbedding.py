"""Tells the positions of a sequence apart by turning its features."""

import torch
from torch import nn


class RotaryEmbedding(nn.Module):
    """Turns pairs of features of (…, positions, features) by angles that grow with the
    position.

    Pairs are the two halves of the features, or neighbours if `interleaved`.
    """

    def __init__(
        self, features: int, base: float = 10000.0, interleaved: bool = False
    ) -> None:
        super().__init__()
        rates = base ** (-torch.arange(0, features, 2) / features)
        self.register_buffer("rates", rates, persistent=False)
        self.interleaved = interleaved

    rates: torch.Tensor

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        """The features, turned; the shape stays."""
        positions = torch.arange(input.shape[-2], device=input.device)
        angles = positions.unsqueeze(1) * self.rates
        cos, sin = angles.cos().to(input.dtype), angles.sin().to(input.dtype)
        if self.interleaved:
            one, two = input[..., 0::2], input[..., 1::2]
            return torch.stack(
                (one * cos - two * sin, two * cos + one * sin), -1
            ).flatten(-2)
        one, two = input.chunk(2, -1)
        return torch.cat((one * cos - two * sin, two * cos + one * sin), -1)
