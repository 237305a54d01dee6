"""Tensors that are not calculated: the layers that give them."""

import torch

from designer.importers.plan import Layer, layer
from designer.importers.recording import Ref
from designer.importers.trace import Value

_TYPED = 64
"""So many numbers stand in the document; more are kept with the weights."""


def source_of(ref: Ref, value: Value) -> Layer | None:
    """The layer that gives a parameter, a buffer or a constant; None if the catalogue has none."""
    if value.data is None or not all(isinstance(size, int) for size in value.spec.shape):
        return None
    shape = list(value.data.shape)
    if value.origin == "parameter":
        return layer("Parameter", state={"value": ref}, shape=shape)
    dtype = value.spec.dtype
    if value.origin == "constant" and value.data.numel() <= _TYPED and bool(value.data.isfinite().all()):
        return layer("Constant", value=_numbers(value.data), shape=shape, dtype=dtype)
    return layer("StoredTensor", state={"value": ref}, shape=shape, dtype=dtype)


def _numbers(data: torch.Tensor) -> list[float]:
    """The numbers in a tensor: one if all are the same."""
    numbers = [float(number) for number in data.flatten().tolist()]
    return numbers[:1] if len(set(numbers)) == 1 else numbers
