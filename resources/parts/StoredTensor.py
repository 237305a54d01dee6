"""Numbers that are kept with the weights."""

import torch
from torch import nn


class StoredTensor(nn.Module):
    """A tensor of which nothing is learned, but which is saved with the weights: zeros
    until these are loaded.
    """

    value: torch.Tensor

    def __init__(
        self, shape: tuple[int, ...], dtype: torch.dtype = torch.float32
    ) -> None:
        super().__init__()
        self.register_buffer("value", torch.zeros(shape, dtype=dtype))

    def forward(self) -> torch.Tensor:
        """The tensor."""
        return self.value
