"""Learned numbers that depend on no input."""

import torch
from torch import nn


class LearnedTensor(nn.Module):
    """A tensor that is learned as it is, such as a class token or the queries of a
    decoder.

    Before training it is `init`: "normal" with the standard deviation `scale`,
    "uniform" between −scale and scale, "zeros" or "ones".
    """

    def __init__(
        self, shape: tuple[int, ...], init: str = "normal", scale: float = 0.02
    ) -> None:
        super().__init__()
        self.init, self.scale = init, scale
        self.value = nn.Parameter(torch.empty(shape))
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Brings back what it was before training, drawn anew."""
        if self.init == "normal":
            nn.init.normal_(self.value, std=self.scale)
        elif self.init == "uniform":
            nn.init.uniform_(self.value, -self.scale, self.scale)
        else:
            nn.init.constant_(self.value, 1.0 if self.init == "ones" else 0.0)

    def forward(self) -> torch.Tensor:
        """The tensor."""
        return self.value
