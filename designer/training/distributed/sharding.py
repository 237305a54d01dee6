"""FSDP2: each process holds its share of every weight; parts of a network are whole only while they compute."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import torch
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import FSDPModule, fully_shard

from designer.training.distributed.ranks import Ranks

WORTH_SHARDING = 1 << 20
"""Parts of a network with so many weights are sharded on their own, so that only one of them is whole at a time."""


class Shards:
    """The engine of a module whose weights are shared out."""

    def __init__(self, module: nn.Module) -> None:
        """`module` has gone through `shard`."""
        self.module = module

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """See `Engine`."""
        assert isinstance(self.module, FSDPModule)
        self.module.set_requires_gradient_sync(False)
        try:
            yield
        finally:
            self.module.set_requires_gradient_sync(True)

    def settle(self, weights: Iterable[nn.Parameter]) -> None:
        """See `Engine`."""


def shard(module: nn.Module, ranks: Ranks, device: torch.device) -> None:
    """Gives each process its share of a module's weights, which are the same in all."""
    mesh = init_device_mesh(device.type, (ranks.world,))
    for part in _large_parts(module):
        fully_shard(part, mesh=mesh)
    fully_shard(module, mesh=mesh)


def _large_parts(module: nn.Module) -> Iterator[nn.Module]:
    """The parts that are called as modules and have many weights. Lists of parts are never called themselves."""
    for part in module.children():
        if isinstance(part, nn.ModuleList | nn.ModuleDict):
            yield from _large_parts(part)
        elif sum(weight.numel() for weight in part.parameters()) >= WORTH_SHARDING:
            yield part
