"""What an engine is: it makes the gradients of all processes those of the whole batch."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import Protocol

from torch import nn


class Engine(Protocol):
    """Makes the gradients of all processes those of the whole batch."""

    module: nn.Module
    """What is called while training."""

    def quiet(self) -> AbstractContextManager[object]:
        """Within it gradients add up in each process and nothing is exchanged."""

    def settle(self, weights: Iterable[nn.Parameter]) -> None:
        """After the last gradient of a step: these weights have those of all processes."""
