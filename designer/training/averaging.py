"""A moving average of the weights: smoother than any single step, and often better where it validates.

θ̄ ← decay · θ̄ + (1 − decay) · θ after each step (Polyak, Juditsky 1992; Izmailov and others 2018 for networks).
While few steps were taken, the decay is (1 + steps) / (10 + steps) where that is less, so that the first weights are
forgotten.

Stochastic weight averaging takes the plain mean of the weights at the ends of the last epochs (Izmailov and others
2018). No step was taken with the mean, so the statistics of batch norms are measured anew before it is used.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Protocol

import torch
from torch import Tensor, nn

from designer.training.distributed.spread import like, whole

_NAME = "average."
_COUNT = "averaged_epochs"

Passes = Callable[[], None]
"""Lets the batches of an epoch pass through the networks, so that statistics can be measured."""


class Weighted(Protocol):
    """What has weights by name: a module, or the networks of a training."""

    def named_parameters(self) -> Iterator[tuple[str, nn.Parameter]]:
        """All weights."""


class Average:
    """The average of weights. Buffers (of batch normalisation, say) stay those of the last step."""

    def __init__(self, module: Weighted, decay: float) -> None:
        self._weights = dict(module.named_parameters())
        self._decay = decay
        self.shadow = {name: weight.detach().clone() for name, weight in self._weights.items()}

    @torch.no_grad()
    def begin(self) -> None:
        """Takes the weights as they are now for the first: what was there before counts no more."""
        for name, weight in self._weights.items():
            self.shadow[name].copy_(weight)

    @torch.no_grad()
    def update(self, step: int) -> None:
        """Takes the weights after `step` steps in."""
        decay = min(self._decay, (1 + step) / (10 + step))
        own, new = list(self.shadow.values()), [weight.detach() for weight in self._weights.values()]
        torch._foreach_lerp_(own, new, 1 - decay)

    def end_epoch(self, epoch: int) -> None:
        """Nothing: every step was taken in."""

    @contextmanager
    def worn(self, passes: Passes | None = None) -> Iterator[None]:
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
        return {_NAME + name: whole(tensor).to("cpu", copy=True) for name, tensor in self.shadow.items()}

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Takes what `tensors` gave. Raises `KeyError` where a weight is missing."""
        for name, own in self.shadow.items():
            own.copy_(like(tensors[_NAME + name], own))


class EpochAverage(Average):
    """The mean of weights at the ends of the epochs from `first` (counted from 1) on. `modules` hold their norms."""

    def __init__(self, weights: Weighted, first: int, modules: Sequence[nn.Module]) -> None:
        super().__init__(weights, 0.0)
        self._modules, self._first = modules, first
        self.epochs = 0

    def update(self, step: int) -> None:
        """Nothing: epochs count, not steps."""

    @torch.no_grad()
    def end_epoch(self, epoch: int) -> None:
        """Takes the weights after an epoch in, if it is one of the last."""
        if epoch < self._first:
            return
        self.epochs += 1
        for name, weight in self._weights.items():
            self.shadow[name].lerp_(weight.detach(), 1 / self.epochs)

    @contextmanager
    def worn(self, passes: Passes | None = None) -> Iterator[None]:
        """The mean is in the modules meanwhile, with statistics measured by `passes`; before the first, what is."""
        if self.epochs == 0:
            yield
            return
        with super().worn(), statistics_of(self._modules, passes):
            yield

    def tensors(self) -> dict[str, Tensor]:
        """What a checkpoint keeps of it."""
        return {**super().tensors(), _COUNT: torch.tensor(self.epochs)}

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Takes what `tensors` gave. Raises `KeyError` where something is missing."""
        super().load(tensors)
        self.epochs = int(tensors[_COUNT])


def average_for(
    weights: Weighted, modules: Sequence[nn.Module], *, ema: float, swa: float, epochs: int
) -> Average | None:
    """The average that a recipe asks for: of every step with the decay `ema`, or of the share `swa` of `epochs`."""
    if swa > 0:
        return EpochAverage(weights, epochs + 1 - max(1, round(swa * epochs)), modules)
    return Average(weights, ema) if ema > 0 else None


@contextmanager
def statistics_of(modules: Sequence[nn.Module], passes: Passes | None) -> Iterator[None]:
    """Batch norms that learn have the statistics of all that `passes` meanwhile, and their own afterwards.

    Everything else computes as after training, so no random numbers are drawn but those that a network itself asks for,
    and those are put back.
    """
    norms = [
        layer
        for layer in _every_layer(modules)
        if isinstance(layer, nn.modules.batchnorm._BatchNorm) and layer.training and layer.running_mean is not None
    ]
    if not norms or passes is None:
        yield
        return
    own = [{name: buffer.clone() for name, buffer in layer.named_buffers(recurse=False)} for layer in norms]
    _measure(modules, norms, passes)
    try:
        yield
    finally:
        for layer, kept in zip(norms, own, strict=True):
            for name, buffer in layer.named_buffers(recurse=False):
                buffer.copy_(kept[name])


def _every_layer(modules: Iterable[nn.Module]) -> list[nn.Module]:
    """All layers, each once: networks may share some."""
    return list({id(layer): layer for module in modules for layer in module.modules()}.values())


@torch.no_grad()
def _measure(modules: Sequence[nn.Module], norms: list[nn.modules.batchnorm._BatchNorm], passes: Passes) -> None:
    modes = [(layer, layer.training) for layer in _every_layer(modules)]
    ways = [(layer.momentum, layer.track_running_stats) for layer in norms]
    for layer, _ in modes:
        layer.training = False
    for layer in norms:
        layer.reset_running_stats()
        layer.momentum = None  # the plain mean over all batches
        layer.track_running_stats = layer.training = True
    gpus = {buffer.device for layer in norms for buffer in layer.buffers() if buffer.is_cuda}
    with torch.random.fork_rng(devices=gpus):
        passes()
    for layer, (momentum, tracks) in zip(norms, ways, strict=True):
        layer.momentum, layer.track_running_stats = momentum, tracks
    for each, mode in modes:
        each.training = mode
