"""The processes of a training as one of them sees them. Alone there is nothing to agree on, and nothing costs anything.

Whoever trains holds a `Ranks`; of many processes, all must ask the same things of it in the same order.
"""

import hashlib
import os
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import torch
from torch import Tensor, nn
from torch import distributed as dist

from designer.protocol.codec import command_from_line, command_to_line
from designer.protocol.control import Command
from designer.training.distributed.shares import Share, share_of

MOST_SILENT = timedelta(minutes=30)
"""So long processes wait for each other: the first may be validating or writing a large checkpoint meanwhile."""


@dataclass(frozen=True, slots=True)
class Ranks:
    """Process number `rank` of `world`, number `local` of those on its machine; `engine` is that of the recipe."""

    rank: int = 0
    world: int = 1
    local: int = 0
    engine: str = "ddp"

    @property
    def is_first(self) -> bool:
        """Whether this is the one that tells events and writes files."""
        return self.rank == 0

    @property
    def is_alone(self) -> bool:
        """Whether there is no other process."""
        return self.world == 1

    @property
    def shards(self) -> bool:
        """Whether each process holds a share of the weights only."""
        return not self.is_alone and self.engine == "fsdp"

    def scatter_chance(self, seed: int, step: int = 0) -> None:
        """Gives each process but the first random numbers of its own, which follow from seed and step."""
        if self.rank:
            digest = hashlib.sha256(f"process/{seed}/{step}/{self.rank}".encode()).digest()
            torch.manual_seed(int.from_bytes(digest[:8], "little") >> 1)

    def share(self, first: int, last: int) -> Share:
        """What this process has of some samples."""
        return Share(first, last, last - first) if self.is_alone else share_of(first, last, self.rank, self.world)

    def every_share(self, first: int, last: int) -> list[Share]:
        """What each process has of some samples, in their order."""
        return [share_of(first, last, rank, self.world) for rank in range(self.world)]

    def first_says(self, answer: bool, device: torch.device) -> bool:
        """What the first process answers: clocks differ."""
        return bool(self.most([int(answer and self.is_first)], device)[0])

    def joined(self, own: Tensor, first: int, last: int) -> Tensor:
        """The rows of all processes, in the order of a batch from `first` to `last`; `own` are those of this one."""
        if self.is_alone:
            return own
        counts = [each.counts for each in self.every_share(first, last)]
        padded = own.new_zeros((max(counts), *own.shape[1:]))
        padded[: counts[self.rank]] = own[: counts[self.rank]]
        return torch.cat([piece[:count] for piece, count in zip(self.every(padded), counts, strict=True)])

    def judging(self) -> AbstractContextManager[object]:
        """In which a network is judged: whole weights that are made of shares there must be of use afterwards, too."""
        return torch.no_grad() if self.shards else torch.inference_mode()

    def wait_for_all(self) -> None:
        """Returns when all processes are here."""
        if not self.is_alone:
            dist.barrier()

    def of_first_told(self, numbers: dict[str, float]) -> dict[str, float]:
        """Numbers by name, as the first process has them."""
        if self.is_alone:
            return numbers
        told: list[Any] = [numbers]
        dist.broadcast_object_list(told, src=0)
        return dict(told[0])

    def summed(self, tensor: Tensor) -> Tensor:
        """The sum over all processes, in place."""
        if not self.is_alone:
            dist.all_reduce(tensor)
        return tensor

    def of_first(self, tensor: Tensor) -> Tensor:
        """What the first process has, in place."""
        if not self.is_alone:
            dist.broadcast(tensor, src=0)
        return tensor

    def every(self, tensor: Tensor) -> list[Tensor]:
        """What each process has, in their order; all are of one shape."""
        if self.is_alone:
            return [tensor]
        found = [torch.empty_like(tensor) for _ in range(self.world)]
        dist.all_gather(found, tensor)
        return found

    def most(self, numbers: list[int], device: torch.device) -> list[int]:
        """The largest of each of some numbers over all processes."""
        if self.is_alone:
            return numbers
        told = torch.tensor(numbers, dtype=torch.int64, device=device)
        dist.all_reduce(told, op=dist.ReduceOp.MAX)
        listed: list[int] = told.tolist()
        return listed

    def command_of(self, rank: int, command: Command | None) -> Command | None:
        """What process `rank` was asked for; the others give None."""
        if self.is_alone:
            return command
        told: list[Any] = [command_to_line(command) if command is not None else ""]
        dist.broadcast_object_list(told, src=rank)
        return command_from_line(str(told[0]))


ALONE = Ranks()


def readied(module: nn.Module, ranks: Ranks, device: torch.device) -> nn.Module:
    """A new module as the processes need it before an optimiser takes its weights; alone as it is."""
    if ranks.is_alone:
        return module
    from designer.training.distributed.engines import prepared  # here: one process needs none of it

    return prepared(module, ranks, device)


def join(device: torch.device, engine: str) -> Ranks:
    """Takes this process, which torchrun started, into its group."""
    if device.type == "cuda":
        torch.cuda.set_device(device)
    dist.init_process_group("nccl" if device.type == "cuda" else "gloo", timeout=MOST_SILENT)
    return Ranks(dist.get_rank(), dist.get_world_size(), local_rank(), engine)


def leave() -> None:
    """Takes this process out of its group."""
    if dist.is_initialized():
        dist.destroy_process_group()


def local_rank() -> int:
    """The number of this process among those of its machine."""
    return int(os.environ.get("LOCAL_RANK", "0"))
