"""What is done between two steps: told, saved, obeyed. Of many processes, all do the same.

Clocks differ from process to process, and only one hears what the owner asks for. So every few steps all agree; how
many steps, the first says so that they agree about twenty times a second. That costs one exchange of four numbers.
"""

import time
from typing import NamedTuple

import torch

from designer.protocol.control import Command
from designer.training.checkpoint import Keeper
from designer.training.distributed.ranks import Ranks
from designer.training.publisher import Publisher
from designer.training.steering import Commands

SECONDS = 0.05
"""So often processes agree, about."""
WAIT_SECONDS = 0.05
"""So often they look for a command while they wait for one."""


class Moment(NamedTuple):
    """What is to be done now."""

    publish: bool
    save: bool
    command: Command | None


class Beat:
    """What one process does, as its own clock and its own commands say."""

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def is_now(self) -> bool:
        """Whether there is something to decide after this step; to be asked once a step."""
        return True

    def agree(self, publisher: Publisher, keeper: Keeper) -> Moment:
        """What to do now."""
        return Moment(publisher.due, keeper.due(epoch_end=False), self._commands.next())

    def is_due(self, keeper: Keeper) -> bool:
        """Whether an epoch that ends saves a checkpoint."""
        return keeper.due(epoch_end=True)

    def wait(self) -> Command | None:
        """The next command, as soon as there is one."""
        return self._commands.next(wait=True)


class SharedBeat(Beat):
    """Counts the steps of one of many processes and agrees with the others when it is time."""

    def __init__(self, commands: Commands, ranks: Ranks, device: torch.device) -> None:
        self._shared = SharedCommands(commands, ranks, device)
        super().__init__(self._shared)
        self._ranks, self._device = ranks, device
        self._left = self._stride = 1
        self._since = time.monotonic()

    def is_now(self) -> bool:
        """See `Beat`."""
        self._left -= 1
        return self._left <= 0

    def agree(self, publisher: Publisher, keeper: Keeper) -> Moment:
        """See `Beat`."""
        ranks, now = self._ranks, time.monotonic()
        wanted = round(self._stride * SECONDS / max(now - self._since, 1e-6))
        mine = [int(publisher.due), int(keeper.due(epoch_end=False)), min(max(wanted, 1), 2 * self._stride)]
        told = [*(mine if ranks.is_first else (0, 0, 0)), self._shared.asker()]
        publishes, saves, self._stride, asker = ranks.most(told, self._device)
        self._left, self._since = self._stride, now
        return Moment(bool(publishes), bool(saves), self._shared.of(asker))

    def is_due(self, keeper: Keeper) -> bool:
        """See `Beat`."""
        return self._ranks.first_says(keeper.due(epoch_end=True), self._device)


def beat_of(commands: Commands, ranks: Ranks, device: torch.device) -> Beat:
    """The beat of a process."""
    return Beat(commands) if ranks.is_alone else SharedBeat(commands, ranks, device)


class SharedCommands:
    """Commands that reach one process and are obeyed by all."""

    def __init__(self, own: Commands, ranks: Ranks, device: torch.device) -> None:
        self._own, self._ranks, self._device = own, ranks, device
        self._heard: Command | None = None

    def asker(self) -> int:
        """This process's number from 1 if it was asked for something, else 0."""
        if self._heard is None:
            self._heard = self._own.next()
        return self._ranks.rank + 1 if self._heard is not None else 0

    def of(self, asker: int) -> Command | None:
        """What process number `asker` (from 1) was asked for; what others heard waits for the next time."""
        if asker == 0:
            return None
        command = self._ranks.command_of(asker - 1, self._heard)
        if asker == self._ranks.rank + 1:
            self._heard = None
        return command

    def next(self, *, wait: bool = False) -> Command | None:
        """The next command of all processes; see `Commands`. All must ask."""
        while True:
            asker = self._ranks.most([self.asker()], self._device)[0]
            if asker or not wait:
                return self.of(asker)
            time.sleep(WAIT_SECONDS)
