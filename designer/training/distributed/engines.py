"""How gradients of many processes become one: PyTorch's DDP, its FSDP2, or one plain sum.

DDP exchanges gradients while others are still computed, FSDP2 also keeps only a share of the weights in each process.
Both want one network that always learns as a whole. Where several objectives or layers that thaw move different weights
at different times, gradients are put in a row, summed and put back: right whatever was drawn.
"""

import warnings
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext

import torch
from torch import Tensor, nn
from torch import distributed as dist
from torch.nn.parallel import DistributedDataParallel

from designer.training.distributed.exchange import Engine
from designer.training.distributed.ranks import Ranks


class Plain:
    """Sums gradients over all processes after they are complete."""

    def __init__(self, module: nn.Module, ranks: Ranks) -> None:
        self.module, self._ranks = module, ranks

    def quiet(self) -> AbstractContextManager[object]:
        """See `Engine`."""
        return nullcontext()

    @torch.no_grad()
    def settle(self, weights: Iterable[nn.Parameter]) -> None:
        """See `Engine`."""
        by_kind: dict[torch.dtype, list[Tensor]] = {}
        for weight in weights:
            if weight.grad is not None:
                by_kind.setdefault(weight.grad.dtype, []).append(weight.grad)
        for gradients in by_kind.values():
            row = torch.cat([each.reshape(-1) for each in gradients])
            self._ranks.summed(row).div_(self._ranks.world)
            pieces = torch.split(row, [each.numel() for each in gradients])
            for gradient, piece in zip(gradients, pieces, strict=True):
                gradient.copy_(piece.view_as(gradient))


class Copies:
    """DDP: each process has the whole network."""

    def __init__(self, module: nn.Module, *, may_rest: bool) -> None:
        """`may_rest`: a step may leave weights without a gradient."""
        with warnings.catch_warnings():  # The option has another name from PyTorch 2.15 on.
            warnings.simplefilter("ignore", FutureWarning)
            self._ddp = DistributedDataParallel(
                module, broadcast_buffers=False, gradient_as_bucket_view=True, find_unused_parameters=may_rest
            )
        self.module: nn.Module = self._ddp

    def quiet(self) -> AbstractContextManager[object]:
        """See `Engine`."""
        return self._ddp.no_sync()

    def settle(self, weights: Iterable[nn.Parameter]) -> None:
        """See `Engine`."""


def engine_for(module: nn.Module, ranks: Ranks, *, whole: bool, may_rest: bool) -> Engine:
    """The engine for a module. `whole`: all weights that ever learn do so in every step."""
    if ranks.shards:
        from designer.training.distributed.sharding import Shards  # here: DDP needs nothing of FSDP

        return Shards(module)
    if not whole:
        return Plain(module, ranks)
    return Copies(module, may_rest=may_rest)


def prepared(module: nn.Module, ranks: Ranks, device: torch.device) -> nn.Module:
    """The module as the processes need it before an optimiser takes its weights.

    On GPUs batch normalisation learns from the whole batch; on the CPU, where PyTorch has no such layer, each process
    normalises its own samples, and what they learnt is averaged (`settle_statistics`).
    """
    if device.type == "cuda":
        module = nn.SyncBatchNorm.convert_sync_batchnorm(module)  # type: ignore[no-untyped-call]
    if ranks.shards:
        from designer.training.distributed.sharding import shard  # here: as above

        shard(module, ranks, device)
    return module


def alike(module: nn.Module, ranks: Ranks) -> None:
    """Gives all processes the weights and buffers of the first; shares of weights came from equal ones."""
    with torch.no_grad():
        for tensor in (*module.parameters(), *module.buffers()):
            if not hasattr(tensor, "full_tensor"):
                ranks.of_first(tensor.detach())


@torch.no_grad()
def settle_statistics(module: nn.Module, ranks: Ranks) -> None:
    """What layers have learnt from what passed through them becomes the same in all processes.

    Means and variances of norms are averaged; any other buffer is that of the first.
    """
    own = {id(each) for layer in module.modules() for each in _statistics(layer)}
    for buffer in module.buffers():
        if id(buffer) in own:
            ranks.summed(buffer).div_(ranks.world)
        else:
            ranks.of_first(buffer)


def _statistics(layer: nn.Module) -> Iterator[Tensor]:
    for name in ("running_mean", "running_var"):
        found = getattr(layer, name, None)
        if isinstance(found, Tensor):
            yield found


def is_lost(error: BaseException) -> bool:
    """Whether an error only says that another process has gone; that one tells what was wrong."""
    chain: list[BaseException] = []
    seen: BaseException | None = error
    while seen is not None and not any(seen is each for each in chain):  # an error may be its own cause
        if isinstance(seen, dist.DistError) or any(words in str(seen) for words in _GONE):
            return True
        chain.append(seen)
        seen = seen.__cause__ or seen.__context__
    return False


_GONE = ("gloo", "Connection closed by peer", "Connection reset by peer", "NCCL", "Broken pipe")
