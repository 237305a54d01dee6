"""What a model is fed while it is measured: numbers drawn by chance in the shapes and types that its inputs want."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from runtime.errors import InputError
from runtime.session import Model
from runtime.steps import Array

OPEN_SIZE, OPEN_SIDE = 64, 224
"""What a size that a model leaves open is taken for, unless somebody says: steps, features; sides of pictures."""
_TYPES = {"float": "float32", "double": "float64"}
_KINDS = "fiub"


def fixed_batch(model: Model) -> int | None:
    """The batch size that a model insists on, if it does."""
    named = {spec.name for spec in model.manifest.inputs}
    first = [node.shape[0] for node in model.session.get_inputs() if node.name in named and node.shape]
    return next((size for size in first if isinstance(size, int) and size > 0), None)


def open_sizes(model: Model, sizes: Mapping[str, int]) -> dict[str, int]:
    """What the open sizes of a model, other than its batch, are taken for: by name, `input[place]` without one."""
    nodes, found = model.session.get_inputs(), dict[str, int]()
    for node in nodes:
        for place, size in enumerate(node.shape):
            if not _is_size(size) and not _is_batch(nodes, place, size):
                name = _name(node, place, size)
                is_side = len(node.shape) == 4 and place >= 2
                found[name] = sizes.get(name, OPEN_SIDE if is_side else OPEN_SIZE)
    return found


def feed_of(model: Model, batch: int, sizes: Mapping[str, int], samples: Mapping[str, Array]) -> dict[str, Array]:
    """An array [batch, …] for each input of a model: of `samples` if they have one that fits, else drawn by chance.

    `sizes` are those of `open_sizes`. Whole numbers are 0 or 1, which every table of words has; states of a model that
    has some are among the arrays. Raises `InputError` for inputs that take no numbers.
    """
    nodes, chance, found = model.session.get_inputs(), np.random.default_rng(0), dict[str, Array]()
    for node in nodes:
        shape = tuple(
            size if _is_size(size) else batch if _is_batch(nodes, place, size) else sizes[_name(node, place, size)]
            for place, size in enumerate(node.shape)
        )
        dtype = _dtype(node)
        given = samples.get(node.name)
        if given is not None and given.dtype == dtype and given.shape[1:] == shape[1:] and len(given):
            found[node.name] = np.ascontiguousarray(given[np.arange(shape[0]) % len(given)])
        elif dtype.kind == "f":
            found[node.name] = chance.standard_normal(shape).astype(dtype)
        else:
            found[node.name] = chance.integers(0, 2, shape).astype(dtype)
    return found


def _is_batch(nodes: Sequence[Any], place: int, size: Any) -> bool:
    """Whether an open size is the batch: it stands first, or has the name of one that does. Any: as below."""
    return place == 0 or (isinstance(size, str) and size in {node.shape[0] for node in nodes if node.shape})


def _dtype(node: Any) -> "np.dtype[Any]":  # Any: a description by ONNX Runtime; of any element
    name = str(node.type).removeprefix("tensor(").removesuffix(")")
    try:
        dtype = np.dtype(_TYPES.get(name, name))
    except TypeError:
        dtype = np.dtype(object)
    if dtype.kind not in _KINDS:
        raise InputError(
            f"The model's input “{node.name}” is of type {node.type}; numbers were expected.",
            "Only models that take arrays of numbers can be measured.",
        )
    return dtype


def _is_size(size: Any) -> bool:
    return isinstance(size, int) and size > 0


def _name(node: Any, place: int, size: Any) -> str:
    return size if isinstance(size, str) and size else f"{node.name}[{place}]"
