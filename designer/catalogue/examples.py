"""A short way to write down an example of a layer with one input."""

from typing import Any

from designer.catalogue.dims import BATCH, symbol
from designer.catalogue.layer import Example
from designer.catalogue.tensor import TensorSpec


# Any: parameters are of every kind.
def example(*sizes: int | str, dtype: str = "float32", positive: bool = False, **params: Any) -> Example:
    """A batch of tensors with these sizes (a name stands for an open one), and parameters."""
    shape = (symbol(size) if isinstance(size, str) else size for size in sizes)
    return Example(params, (TensorSpec((BATCH, *shape), dtype),), positive)
