"""Changes of texts: numbers of tokens int64 [n, length], filled up at their ends."""

import torch
from torch import Tensor

from designer.catalogue.layer import Values
from designer.training.augmenting.batch import Batch
from designer.training.augmenting.drawing import Drawn, happens


def draw_dropout(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
    """Which places are to be forgotten."""
    out = happens(batch.samples.numel(), values["p"], generator).reshape(batch.samples.shape)
    return {"on": out.any(1), "out": out}


def forgotten(samples: Tensor, drawn: Drawn, batch: Batch) -> Tensor:
    """Makes tokens unknown; what fills up, begins and ends texts stays."""
    return torch.where(drawn["out"] & _words(samples, batch), batch.signs.unknown, samples)


def draw_swaps(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
    """Which places change with the one that follows: every second at most, from the first or from the second on."""
    n, length = batch.samples.shape
    swap = happens(n * length, values["p"], generator).reshape(n, length)
    odd = torch.randint(0, 2, (n, 1), generator=generator)
    swap &= (torch.arange(length) + odd) % 2 == 0
    swap[:, -1] = False
    return {"on": swap.any(1), "swap": swap}


def swapped(samples: Tensor, drawn: Drawn, batch: Batch) -> Tensor:
    """Lets neighbours change places where both are words."""
    return samples.gather(1, swaps(samples, drawn, batch))


def swaps(samples: Tensor, drawn: Drawn, batch: Batch) -> Tensor:
    """For each place the place that its token comes from [n, length]."""
    is_word = _words(samples, batch)
    swap = drawn["swap"].clone()
    swap[:, :-1] &= is_word[:, :-1] & is_word[:, 1:]
    places = torch.arange(samples.shape[1], device=samples.device).expand_as(samples)
    back = torch.zeros_like(swap)
    back[:, 1:] = swap[:, :-1]
    return places + swap.long() - back.long()


def _words(samples: Tensor, batch: Batch) -> Tensor:
    is_word = samples != batch.signs.padding
    for number in batch.signs.fixed:
        is_word &= samples != number
    return is_word
