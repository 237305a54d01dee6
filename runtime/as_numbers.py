"""Outputs of `ai.onnx.ml` as arrays: mappings from labels to shares, and sequences of arrays, one for each sample."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from runtime.errors import RuntimeModelError
from runtime.manifest import OutputSpec
from runtime.steps import Array


def as_numbers(spec: OutputSpec, raw: Any) -> tuple[OutputSpec, Array]:
    """An output [batch, …] as an array, and how it is read. Any: what ONNX Runtime gives, an array or a list.

    Mappings become their values in the order of the labels. Raises `RuntimeModelError` where samples differ in size or
    in their labels.
    """
    if isinstance(raw, np.ndarray) and not (raw.dtype == object and raw.size and isinstance(raw.flat[0], Mapping)):
        return spec, raw
    items = list(raw)
    if items and all(isinstance(item, Mapping) for item in items):
        return _of_maps(spec, items)
    arrays = [np.asarray(item) for item in items]
    if not arrays or len({array.shape for array in arrays}) > 1:
        sizes = ", ".join("×".join(map(str, array.shape)) for array in arrays[:3]) or "nothing"
        message = (
            f"The output “{spec.name}” is a sequence of arrays that differ in size ({sizes}), one after the other."
        )
        raise RuntimeModelError(message, "Give one sample at a time, or another output.")
    return spec, np.stack(arrays)


def _of_maps(spec: OutputSpec, items: list[Mapping[Any, float]]) -> tuple[OutputSpec, Array]:
    keys = list(items[0])
    if any(item.keys() != items[0].keys() for item in items):
        message = f"The output “{spec.name}” has other labels for one sample than for another."
        raise RuntimeModelError(message, "Give one sample at a time.")
    if spec.labels and set(spec.labels) == {str(key) for key in keys}:
        by_name = {str(key): key for key in keys}
        keys = [by_name[label] for label in spec.labels]
    values = np.array([[item[key] for key in keys] for item in items], dtype=np.float32)
    named = len(spec.labels) == len(keys)
    return (spec if named else replace(spec, labels=tuple(map(str, keys)))), values
