"""Deterministic mode: only ways to compute that give the same numbers every time, on the same machine."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import torch

NO_SUCH_WAY = "does not have a deterministic implementation"
"""What PyTorch says of an operation that cannot be told to give the same numbers every time."""
_CUBLAS = "CUBLAS_WORKSPACE_CONFIG"


@contextmanager
def exactly(*, on: bool) -> Iterator[None]:
    """Allows only deterministic operations meanwhile, where `on`; afterwards things are as they were."""
    if not on:
        yield
        return
    was = (torch.are_deterministic_algorithms_enabled(), torch.is_deterministic_algorithms_warn_only_enabled())
    cudnn = (torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark)
    os.environ.setdefault(_CUBLAS, ":4096:8")  # cuBLAS reads it before its first product
    torch.use_deterministic_algorithms(True)
    torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark = True, False
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(was[0], warn_only=was[1])
        torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark = cudnn


def operation_in(error: BaseException) -> str:
    """The name of the operation that has no deterministic way, if an error says that; else ""."""
    text = str(error)
    if NO_SUCH_WAY not in text:
        return ""
    return text.partition(NO_SUCH_WAY)[0].strip().rpartition(" ")[2]
