"""A moving average of the weights: smoother than any single step, and often better where it validates.

θ̄ ← decay · θ̄ + (1 − decay) · θ after each step (Polyak, Juditsky 1992; Izmailov and others 2018 for networks).
While few steps were taken, the decay is (1 + steps) / (10 + steps) where that is less, so that the first weights are
forgotten.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor, nn

_NAME = "average."


class Average:
    """The average of a module's weights. Buffers (of batch normalisation, say) stay those of the last step."""

    def __init__(self, module: nn.Module, decay: float) -> None:
        self._weights = dict(module.named_parameters())
        self._decay = decay
        self.shadow = {name: weight.detach().clone() for name, weight in self._weights.items()}

    @torch.no_grad()
    def update(self, step: int) -> None:
        """Takes the weights after `step` steps in."""
        decay = min(self._decay, (1 + step) / (10 + step))
        own, new = list(self.shadow.values()), [weight.detach() for weight in self._weights.values()]
        torch._foreach_lerp_(own, new, 1 - decay)

    @contextmanager
    def worn(self) -> Iterator[None]:
        """The module has the averaged weights meanwhile, and its own afterwards."""
        self._swap()
        try:
            yield
        finally:
            self._swap()

    @torch.no_grad()
    def _swap(self) -> None:
        for name, weight in self._weights.items():
            kept = weight.detach().clone()
            weight.copy_(self.shadow[name])
            self.shadow[name].copy_(kept)

    def tensors(self) -> dict[str, Tensor]:
        """What a checkpoint keeps of it."""
        return {_NAME + name: tensor.to("cpu", copy=True) for name, tensor in self.shadow.items()}

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Takes what `tensors` gave. Raises `KeyError` where a weight is missing."""
        for name, own in self.shadow.items():
            own.copy_(tensors[_NAME + name])
