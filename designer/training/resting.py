"""Looks through a network that trains, without a trace: nothing learns, no statistics move, no chance is used up."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import nn


@contextmanager
def resting(module: nn.Module, device: torch.device) -> Iterator[None]:
    """The module computes as after training meanwhile; afterwards it and all random numbers are as before."""
    modes = [(each, each.training) for each in module.modules()]
    devices = [device] if device.type == "cuda" else []
    module.eval()
    try:
        with torch.random.fork_rng(devices=devices), torch.inference_mode():
            yield
    finally:
        for each, mode in modes:
            each.training = mode
