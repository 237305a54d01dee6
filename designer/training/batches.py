"""Which samples are in which step. Follows from seed and epoch alone, so a position in an epoch says everything."""

import hashlib
from collections.abc import Sequence

import torch
from torch import Tensor


def bounds(samples: int, batch_size: int) -> Sequence[tuple[int, int]]:
    """First and last + 1 of each batch in an order of `samples`.

    The last batch takes what is left. A single sample left over joins the batch before it: batch normalisation cannot
    learn from one sample.
    """
    starts = list(range(0, samples, batch_size))
    if len(starts) > 1 and samples - starts[-1] == 1:
        starts.pop()
    return list(zip(starts, [*starts[1:], samples], strict=True))


def order(samples: int, seed: int, epoch: int) -> Tensor:
    """The samples of an epoch in random order, int64 [samples], the same on every device."""
    digest = hashlib.sha256(f"{seed}/{epoch}".encode()).digest()
    generator = torch.Generator().manual_seed(int.from_bytes(digest[:8], "little") >> 1)
    return torch.randperm(samples, generator=generator)
