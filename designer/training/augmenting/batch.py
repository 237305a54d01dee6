"""A batch of one input while it is augmented, and the form of what is done to it."""

from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor

from designer.catalogue.datasets import InputDef
from designer.catalogue.layer import Values
from designer.data.signs import Signs
from designer.training.augmenting.drawing import Drawn, in_pieces


@dataclass(frozen=True, slots=True)
class Batch:
    """`samples` [n, …] of one input: what the input is, and its tokens' signs."""

    kind: InputDef
    samples: Tensor
    signs: Signs = field(default_factory=Signs)

    def __len__(self) -> int:
        return len(self.samples)


Draw = Callable[[Values, Batch, torch.Generator], Drawn]
Apply = Callable[[Tensor, Drawn, Batch], Tensor]


@dataclass(frozen=True, slots=True)
class Operation:
    """`draw` draws for each sample, on the CPU; `apply` does it where the samples are, those that are `on` only."""

    draw: Draw
    apply: Apply


def changed(operation: Operation, drawn: Drawn, batch: Batch, *, own: bool = False) -> Tensor:
    """The samples with the drawn changes; those for which `on` is false stay bit by bit.

    Samples that are `own` may be written over: to ask the system for so much memory again costs more than a flip.
    """
    samples, rows = batch.samples, drawn["on"].nonzero()[:, 0]
    if not len(rows):
        return samples
    made = samples if own else samples.clone()
    for some in in_pieces(rows, samples):
        here = some.to(samples.device)
        chosen = {name: each[some].to(samples.device) for name, each in drawn.items()}
        made.index_copy_(0, here, operation.apply(samples.index_select(0, here), chosen, batch))
    return made
