"""Classes of different sizes: weights for the loss, or draws that show rare ones as often as common ones."""

import torch
from torch import Tensor

from designer.training.batches import generator_of


def class_weights(truth: Tensor, classes: int) -> Tensor:
    """float32 [classes]: samples / (classes there · samples of the class), as scikit-learn's `balanced`.

    `truth` is class numbers int64 of any shape; negative ones do not count. A class that does not occur gets 0.
    """
    counts = torch.bincount(truth[truth >= 0].reshape(-1), minlength=classes).double()
    there = counts > 0
    weights = torch.zeros(classes, dtype=torch.float64)
    weights[there] = counts.sum() / (there.sum() * counts[there])
    return weights.float()


def balanced_order(truth: Tensor, seed: int, epoch: int) -> Tensor:
    """Samples of an epoch, int64 [samples], drawn so that each class comes equally often on average.

    `truth` is class numbers int64 [samples], on the CPU. Follows from seed and epoch alone.
    """
    counts = torch.bincount(truth).double()
    return torch.multinomial(1.0 / counts[truth], len(truth), replacement=True, generator=generator_of(seed, epoch))
