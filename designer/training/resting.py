"""Looks through networks that train, without a trace: nothing learns, no statistics move, no chance is used up."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import torch
from torch import nn


@contextmanager
def resting(modules: Iterable[nn.Module], device: torch.device) -> Iterator[None]:
    """The modules compute as after training meanwhile; afterwards they and all random numbers are as before."""
    modes = [(each, each.training) for module in modules for each in module.modules()]
    devices = [device] if device.type == "cuda" else []
    for each, _ in modes:
        each.training = False
    try:
        with torch.random.fork_rng(devices=devices), torch.no_grad():
            yield
    finally:
        for each, mode in modes:
            each.training = mode
