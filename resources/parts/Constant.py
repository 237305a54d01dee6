"""Fixed numbers."""

import torch
from torch import nn


class Constant(nn.Module):
    """A tensor of which nothing is learned: one number that fills a shape, or one for
    each place in it.
    """

    value: torch.Tensor

    def __init__(self, values: list[float], shape: tuple[int, ...]) -> None:
        super().__init__()
        if len(values) == 1:
            value = torch.full(shape, values[0])
        else:
            value = torch.tensor(values).reshape(shape)
        self.register_buffer("value", value, persistent=False)

    def forward(self) -> torch.Tensor:
        """The tensor."""
        return self.value
