"""Tensors that are not calculated: the layers that give them."""

from designer.importers.plan import Layer, layer
from designer.importers.recording import Ref
from designer.importers.trace import Value


def source_of(ref: Ref, value: Value) -> Layer | None:
    """The layer that gives a parameter, a buffer or a constant; None if the catalogue has none."""
    shape = [size for size in value.spec.shape if isinstance(size, int)]
    if value.origin == "parameter" and len(shape) == len(value.spec.shape):
        return layer("Parameter", state={"weight": ref}, shape=shape)
    return None
