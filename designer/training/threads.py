"""How many threads compute a step. A run keeps its number for life: it decides in which order sums are taken.

Measured on 2 shared cores with waiting threads asleep (`OMP_WAIT_POLICY=PASSIVE`, which workers set), steps of forward,
backward and optimiser: at 6 M multiply-adds a step two threads take twice the time of one, at 80 M the same, at 300 M
two thirds. With spinning threads on a busy machine, two took up to ten times as long as one.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import torch

WORTH_THREADS = 100_000_000
"""Multiply-adds of one step's forward pass from which on more than one thread pays."""


def threads_for(multiply_adds: int, available: int) -> int:
    """The number of threads for steps of this size."""
    return available if multiply_adds >= WORTH_THREADS else 1


@contextmanager
def own_threads() -> Iterator[None]:
    """Whatever number of threads is set inside, the caller's is back afterwards."""
    before = torch.get_num_threads()
    try:
        yield
    finally:
        torch.set_num_threads(before)
