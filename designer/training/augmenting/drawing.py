"""Chance for augmentation: drawn on the CPU from (seed, epoch, step) alone, so it is the same everywhere, and again.

PyTorch's own random numbers are never touched: a run draws the same dropout with augmentation and without, and a run
that goes on after a stop draws what it would have drawn.
"""

import hashlib
from collections.abc import Sequence

import torch
from torch import Tensor

Drawn = dict[str, Tensor]
"""What was drawn for a batch: rows are samples. `on` [n] says which samples it changes at all."""


def generator_for(seed: int, epoch: int, position: int) -> torch.Generator:
    """The chance of one step."""
    digest = hashlib.sha256(f"augment/{seed}/{epoch}/{position}".encode()).digest()
    return torch.Generator().manual_seed(int.from_bytes(digest[:8], "little") >> 1)


_AT_ONCE = 1 << 19
"""So many values are worked on at once by a processor, about: they stay in its cache."""


def in_pieces(rows: Tensor, samples: Tensor) -> Sequence[Tensor]:
    """Rows of samples in pieces that are quick to work on: few at once on the CPU, all at once on other devices."""
    if samples.device.type != "cpu":
        return (rows,)
    pieces: Sequence[Tensor] = torch.split(rows, max(1, _AT_ONCE // max(samples[0].numel(), 1)))
    return pieces


def uniform(n: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    """float64 [n] from `low` to `high`, all alike."""
    return torch.rand(n, generator=generator, dtype=torch.float64) * (high - low) + low


def between(n: int, limits: tuple[float, float], generator: torch.Generator) -> Tensor:
    """float64 [n] within limits, all alike."""
    return uniform(n, limits[0], limits[1], generator)


def happens(n: int, p: float, generator: torch.Generator) -> Tensor:
    """Bool [n], true with probability `p`; never for 0, always for 1."""
    return torch.rand(n, generator=generator, dtype=torch.float64) < p


def signs(n: int, generator: torch.Generator) -> Tensor:
    """float64 [n], −1 or 1."""
    return torch.randint(0, 2, (n,), generator=generator).double() * 2 - 1


def wholes(n: int, low: int, high: int, generator: torch.Generator) -> Tensor:
    """int64 [n] from `low` to `high`, both included."""
    return torch.randint(low, high + 1, (n,), generator=generator)
