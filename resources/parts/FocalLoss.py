"""Cross-entropy that looks away from what is easy."""

import torch
from torch import nn


class FocalLoss(nn.Module):
    """Cross-entropy, each place weighed by how far from 1 the probability of what is
    right is, to the power of `gamma` (Lin and others 2017).
    """

    weight: torch.Tensor | None

    def __init__(
        self,
        gamma: float = 2.0,
        weight: torch.Tensor | None = None,
        ignore_index: int = -100,
        reduction: str = "mean",
    ) -> None:
        super().__init__()
        self.gamma, self.ignore_index, self.reduction = gamma, ignore_index, reduction
        self.register_buffer("weight", weight)

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Scores (N, C, …) with class numbers (N, …), or each score of its own with a
        yes or no (N, C, …) from 0 to 1.
        """
        if target.is_floating_point():
            surprise = nn.functional.binary_cross_entropy_with_logits(
                input, target, reduction="none"
            )
            counts = torch.ones_like(surprise)
            if self.weight is not None:
                counts = counts * self.weight.reshape(-1, *[1] * (input.dim() - 2))
        else:
            surprise = nn.functional.cross_entropy(
                input, target, ignore_index=self.ignore_index, reduction="none"
            )
            judged = target != self.ignore_index
            counts = judged.to(input.dtype)
            if self.weight is not None:
                counts = counts * self.weight[target.where(judged, 0)]
        # The power has no gradient at 0.
        doubt = (-torch.expm1(-surprise)).clamp(min=1e-7)
        total = (counts * doubt**self.gamma * surprise).sum()
        return (
            total if self.reduction == "sum" else total / counts.sum().clamp(min=1e-7)
        )
