"""The processes of a training as one of them sees them. Alone there is nothing to agree on, and nothing costs anything.

Whoever trains holds a `Ranks`; of many processes, all must ask the same things of it in the same order.
"""

import os
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import torch
from torch import Tensor
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

    def share(self, first: int, last: int) -> Share:
        """What this process has of some samples."""
        return Share(first, last, last - first) if self.is_alone else share_of(first, last, self.rank, self.world)

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
