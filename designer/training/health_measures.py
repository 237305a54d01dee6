"""What a look at layers measures: norms, spreads, dead units, histograms. All stays on the device until it is read.

Everything is a few operations for all layers together, so that the number of layers hardly counts.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

BINS = 24
"""Equal bins of a histogram."""
SAMPLED = 1024
"""So many numbers of a tensor stand for all of them in a histogram."""
RELU_LIKE = (nn.ReLU, nn.ReLU6)
"""Layers whose units give exactly 0 where they do not respond."""


def layer_norms(norms: Sequence[Tensor], owners: Tensor, layers: int) -> Tensor:
    """The norm of each layer, float32 [layers], from those of its tensors; `owners` int64 says whose each is.

    A layer that has none of them gets NaN.
    """
    if not len(norms):
        return torch.full((layers,), torch.nan, device=owners.device)
    squares = torch.stack([norm.float() for norm in norms]).to(owners.device).square()
    sums = torch.zeros(layers, device=owners.device).index_add_(0, owners, squares)
    there = torch.zeros(layers, device=owners.device).index_add_(0, owners, torch.ones_like(squares))
    return torch.where(there > 0, sums.sqrt(), torch.nan)


def sampled(tensor: Tensor) -> Tensor:
    """`SAMPLED` numbers of a tensor, evenly taken, float32 [SAMPLED]; those of a small one several times."""
    flat = tensor.detach().reshape(-1)
    if flat.numel() >= SAMPLED:
        return flat[:: flat.numel() // SAMPLED][:SAMPLED].float()
    return flat.repeat(-(-SAMPLED // flat.numel()))[:SAMPLED].float()


def histograms(rows: Tensor) -> tuple[Tensor, Tensor]:
    """Histograms of rows [n, SAMPLED]: least and greatest [n, 2], thousandths in equal bins [n, BINS].

    Numbers that are not finite count as 0.
    """
    clean = torch.nan_to_num(rows, nan=0.0, posinf=0.0, neginf=0.0)
    low, high = clean.amin(dim=1, keepdim=True), clean.amax(dim=1, keepdim=True)
    span = (high - low).clamp(min=torch.finfo(torch.float32).tiny)
    places = ((clean - low) / span * BINS).long().clamp(0, BINS - 1)
    counts = torch.zeros(len(rows), BINS, device=rows.device)
    counts.scatter_add_(1, places, torch.ones_like(clean))
    return torch.cat([low, high], dim=1), counts * (1000 / rows.shape[1])


def output_measures(output: Tensor, *, is_relu: bool) -> Tensor:
    """Mean, standard deviation, deviation from sample to sample, share of dead units of outputs [n, …]: float32 [4].

    The first three are those of `SAMPLED` numbers of each sample, evenly taken. A unit is a channel; of sequences
    [n, t, d] it may be either of both. The share is NaN for other layers than ReLUs.
    """
    values = output.detach()
    flat = values.reshape(len(values), -1)
    taken = flat[:, :: max(1, flat.shape[1] // SAMPLED)][:, :SAMPLED].float()
    each = taken.mean(dim=0)
    mean = each.mean()
    within = (taken - each).square().mean()  # torch.std takes ten times as long
    spread = (within + (each - mean).square().mean()).sqrt()
    variety = within.sqrt()
    dead = _dead_share(values) if is_relu else torch.full_like(mean, torch.nan)
    return torch.stack([mean, spread, variety, dead])


def _dead_share(values: Tensor) -> Tensor:
    """The share of units that are 0 everywhere: their greatest is, for there is nothing below."""
    if values.ndim < 2:
        return torch.full((), torch.nan, device=values.device)
    kept = (1, 2) if values.ndim == 3 else (1,)
    dims = [[other for other in range(values.ndim) if other != dim] for dim in kept]
    return torch.stack([(values.amax(dim=each) <= 0).float().mean() for each in dims]).amax()


def contradicted(output: Tensor, truth: Tensor, shares: str) -> Tensor:
    """The share of samples whose label a network finds improbable, being sure of another: float32 [].

    `output` [n, classes] are what a loss takes: scores (`softmax`) or logarithms (`exp`); `truth` int64 [n].
    """
    odds = output.detach().float()
    odds = odds.softmax(dim=1) if shares == "softmax" else odds.exp()
    best, guess = odds.max(dim=1)
    own = odds.gather(1, truth[:, None])[:, 0]
    return ((guess != truth) & (best > SURE) & (own < UNLIKELY)).float().mean()


SURE, UNLIKELY = 0.6, 0.1
"""From which share on a network is sure of a class, and below which it does not believe in one."""
