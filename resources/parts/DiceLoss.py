"""How badly areas cover each other."""

import torch
from torch import nn


class DiceLoss(nn.Module):
    """1 minus Dice's coefficient, twice the common area by the sum of both, averaged
    over the classes (Milletari and others 2016). Areas are those of the whole batch.
    """

    def __init__(self, smooth: float = 1.0, ignore_index: int = -100) -> None:
        super().__init__()
        self.smooth, self.ignore_index = smooth, ignore_index

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Scores (N, C, …) with class numbers (N, …), or each score of its own with a
        yes or no (N, C, …) from 0 to 1.
        """
        if target.is_floating_point():
            shares, truth = input.sigmoid(), target
        else:
            judged = (target != self.ignore_index).unsqueeze(1)
            classes = torch.arange(input.shape[1], device=input.device)
            classes = classes.reshape(-1, *[1] * (input.dim() - 2))
            shares = input.softmax(1) * judged
            truth = ((target.unsqueeze(1) == classes) & judged).to(input.dtype)
        dims = [dim for dim in range(input.dim()) if dim != 1]
        common = (shares * truth).sum(dims)
        areas = shares.sum(dims) + truth.sum(dims)
        return 1.0 - ((2.0 * common + self.smooth) / (areas + self.smooth)).mean()
