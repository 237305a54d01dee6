"""Keeps apart what met in a window only because an image was shifted."""

import torch
from torch import nn


class ShiftedWindowMask(nn.Module):
    """What to add to the scores of attention within the windows of a shifted map (N,
    height, width, channels): 0 where two pixels were near each other before, −∞ where
    one of them came around the edge.
    """

    def __init__(
        self, window: int | tuple[int, int], shift: int | tuple[int, int]
    ) -> None:
        super().__init__()
        self.window = (window, window) if isinstance(window, int) else window
        self.shift = (shift, shift) if isinstance(shift, int) else shift
        if self.shift[0] >= self.window[0] or self.shift[1] >= self.window[1]:
            raise ValueError("a shift by a whole window or more is not for this mask")

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        """The numbers (windows, 1, pixels of a window, pixels of a window)."""
        height, width = self.window
        rows = self._came_around(input, 0).view(-1, 1, height, 1)
        columns = self._came_around(input, 1).view(1, -1, 1, width)
        sides = (2 * rows + columns).reshape(-1, 1, height * width)
        apart = sides.unsqueeze(-1) != sides.unsqueeze(-2)
        return torch.where(apart, float("-inf"), 0.0)

    def _came_around(self, input: torch.Tensor, dim: int) -> torch.Tensor:
        """1 for the rows or columns of the map that came around its edge, else 0."""
        _, height, width, _ = input.shape
        size = (height, width)[dim]
        places = torch.arange(size, device=input.device)
        return (places >= size - self.shift[dim]).long()
