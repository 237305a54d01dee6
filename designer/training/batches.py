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


def larger_than_data(batch_size: int, samples: int) -> str:
    """What is to be said of a batch that is larger than the data; "" if it is not."""
    if batch_size <= samples:
        return ""
    return f"The batch size of {batch_size:,} is larger than the data: each step sees all {samples:,} samples."


def steps_of(batches: Sequence[tuple[int, int]], accumulate: int) -> tuple[tuple[tuple[int, int], ...], ...]:
    """The batches of each step of the optimiser: `accumulate` of them, fewer in the last."""
    return tuple(tuple(batches[first : first + accumulate]) for first in range(0, len(batches), accumulate))


def order(samples: int, seed: int, epoch: int) -> Tensor:
    """The samples of an epoch in random order, int64 [samples], the same on every device."""
    return torch.randperm(samples, generator=generator_of(seed, epoch))


def generator_of(seed: int, epoch: int, purpose: str = "") -> torch.Generator:
    """Random numbers that follow from seed, epoch and what they are for alone."""
    digest = hashlib.sha256(f"{seed}/{epoch}{purpose and '/' + purpose}".encode()).digest()
    return torch.Generator().manual_seed(int.from_bytes(digest[:8], "little") >> 1)
