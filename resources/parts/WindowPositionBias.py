"""Tells attention within windows of an image where two pixels lie to each other."""

import torch
from torch import nn


class WindowPositionBias(nn.Module):
    """Numbers that are learned for the offsets between two pixels of a window, to be
    added to the scores of attention within it.

    `weight` has a row for each offset, (2 · height − 1) · (2 · width − 1) of them, in
    the order of Swin's tables.
    """

    def __init__(self, window: int | tuple[int, int], num_heads: int) -> None:
        super().__init__()
        self.window = (window, window) if isinstance(window, int) else window
        height, width = self.window
        offsets = (2 * height - 1) * (2 * width - 1)
        self.weight = nn.Parameter(torch.empty(offsets, num_heads))
        nn.init.trunc_normal_(self.weight, std=0.02)

    def forward(self) -> torch.Tensor:
        """The numbers (heads, pixels that look, pixels that are looked at)."""
        height, width = self.window
        pixels = torch.arange(height * width, device=self.weight.device)
        rows, columns = pixels // width, pixels % width
        below = rows.unsqueeze(1) - rows + height - 1
        beside = columns.unsqueeze(1) - columns + width - 1
        return self.weight[below * (2 * width - 1) + beside].permute(2, 0, 1)
