"""What a model keeps between the pieces of a series: the memory of recurrent layers, the words attention has seen.

A model says in its manifest which output of one run is which input of the next (`state: {output: input}`). A series
begins with zeros; a size that grows, such as how much was seen, begins with 0.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from runtime.errors import ManifestError
from runtime.steps import Array

_TYPES: dict[str, Any] = {"tensor(float)": np.float32, "tensor(float16)": np.float16, "tensor(double)": np.float64}
_TYPES |= {"tensor(int64)": np.int64, "tensor(int32)": np.int32, "tensor(bool)": np.bool_}


@dataclass(frozen=True, slots=True)
class Memory:
    """The states of a model. `inputs` and `outputs` are their names in the same order.

    `shapes` have None where the number of samples stands.
    """

    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    shapes: tuple[tuple[int | None, ...], ...]
    dtypes: tuple[Any, ...]  # Any: numpy's types

    def begun(self, samples: int) -> dict[str, Array]:
        """What every series begins with, by input."""
        return {
            name: np.zeros([samples if size is None else size for size in shape], dtype)
            for name, shape, dtype in zip(self.inputs, self.shapes, self.dtypes, strict=True)
        }


def memory_of(state: Mapping[str, str], session: Any) -> Memory | None:  # Any: ONNX Runtime is untyped
    """The states that a manifest names, as the network has them; None if it keeps nothing.

    Raises `ManifestError` if the network has no such input, or one of a type that no state has.
    """
    if not state:
        return None
    nodes = {node.name: node for node in session.get_inputs()}
    lacking = next((name for name in state.values() if name not in nodes), None)
    odd = next((name for name in state.values() if name in nodes and nodes[name].type not in _TYPES), None)
    if lacking is not None or odd is not None:
        what = f"has no input “{lacking}”" if odd is None else f"cannot keep “{odd}”"
        message = f"The model's description speaks of states that pass from run to run, but its network {what}."
        raise ManifestError(message, "Export the model again.")
    batch = next(node.shape[0] for node in session.get_inputs() if node.name not in state.values())
    kept = [nodes[name] for name in state.values()]
    return Memory(
        inputs=tuple(state.values()),
        outputs=tuple(state),
        shapes=tuple(tuple(_size(size, batch) for size in node.shape) for node in kept),
        dtypes=tuple(_TYPES[node.type] for node in kept),
    )


def _size(size: Any, batch: Any) -> int | None:  # Any: numbers, names, or nothing
    if isinstance(size, int):
        return size
    return None if size == batch else 0
