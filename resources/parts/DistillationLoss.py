"""Lets a network say what another one says."""

import torch
from torch import nn


class DistillationLoss(nn.Module):
    """The Kullback-Leibler divergence of a student's softened probabilities from its
    teacher's, times the squared temperature (Hinton and others 2015).
    """

    def __init__(self, temperature: float = 4.0, reduction: str = "mean") -> None:
        super().__init__()
        self.temperature, self.reduction = temperature, reduction

    def forward(self, student: torch.Tensor, teacher: torch.Tensor) -> torch.Tensor:
        """Scores (N, classes, …) of both; the teacher does not learn from it."""
        wanted = (teacher.detach() / self.temperature).log_softmax(1)
        said = (student / self.temperature).log_softmax(1)
        losses = (wanted.exp() * (wanted - said)).sum(1) * self.temperature**2
        return losses.sum() if self.reduction == "sum" else losses.mean()
