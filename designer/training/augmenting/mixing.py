"""MixUp and CutMix: each sample gets a part of another one of its batch, and their targets are mixed alike.

The share that a sample keeps is drawn for each of them from a Beta distribution, so one batch holds all degrees.
"""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from designer.catalogue.layer import Values
from designer.training.augmenting.changing import within
from designer.training.augmenting.drawing import uniform
from designer.training.augmenting.moving import Size

_SEEDS = 2**62


@dataclass(frozen=True, slots=True)
class Mix:
    """`partner` int64 [n]: which sample each is mixed with; `keeps` float32 [n]: the share of itself that it keeps.

    With a `box` [n, 4] (top, left, bottom, right as shares), that part of the picture is the partner's; without,
    all values are added with their shares.
    """

    partner: Tensor
    keeps: Tensor
    box: Tensor | None = None


def draw_mix(type: str, values: Values, n: int, size: Size, generator: torch.Generator) -> Mix:
    """What a batch is mixed from. `size` counts for CutMix only: its rectangles are whole pixels."""
    seed = int(torch.randint(_SEEDS, (1,), generator=generator))
    keeps = torch.from_numpy(np.random.default_rng(seed).beta(values["alpha"], values["alpha"], n))
    partner = torch.randperm(n, generator=generator)
    if type != "CutMix":
        return Mix(partner, keeps.float())
    sides = torch.tensor([size[0], size[1]], dtype=torch.float64)
    half = (1 - keeps).sqrt().unsqueeze(1) * sides / 2
    middle = torch.stack((uniform(n, 0, 1, generator), uniform(n, 0, 1, generator)), 1) * sides
    low = (middle - half).round().clamp(min=0)
    high = torch.minimum((middle + half).round(), sides)
    share = (high - low).prod(1) / sides.prod()
    return Mix(partner, (1 - share).float(), torch.cat((low / sides, high / sides), 1))


def mixed(samples: Tensor, mix: Mix) -> Tensor:
    """Samples [n, …] of numbers, mixed as `mix` says; what keeps all of itself stays bit by bit."""
    other = samples.index_select(0, mix.partner.to(samples.device))
    if mix.box is not None:
        return pasted(samples, other, mix.box)
    keeps = mix.keeps.to(samples).reshape(-1, *(1,) * (samples.ndim - 1))
    return torch.where(keeps == 1, samples, other + keeps * (samples - other))


def pasted(samples: Tensor, other: Tensor, box: Tensor) -> Tensor:
    """Rectangles of `other` in pictures [n, channels, height, width] or masks [n, height, width]."""
    height, width = samples.shape[-2:]
    sides = torch.tensor([height, width, height, width], dtype=torch.float64)
    inside = within((box * sides).round().to(samples.device), height, width)
    return torch.where(inside if samples.ndim == 4 else inside.squeeze(1), other, samples)


def soft(targets: Tensor, classes: int) -> Tensor:
    """Class numbers int64 [n] as shares of the classes, float32 [n, classes]."""
    return torch.nn.functional.one_hot(targets, classes).float()


def nearest(truth: Tensor, mix: Mix) -> Tensor:
    """What each sample is mostly: its own class, or its partner's."""
    other = truth.index_select(0, mix.partner.to(truth.device))
    is_own = (mix.keeps >= 0.5).to(truth.device)
    return torch.where(is_own.reshape(-1, *(1,) * (truth.ndim - 1)), truth, other)
