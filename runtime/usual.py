"""The usual case in few steps: one sample of numbers goes in, shares of few classes come out.

A network leaves other things in the processor's caches. What is called after it takes ten times as long as in a loop of
its own, each of numpy's sums 36 µs, so that what is general costs a model of a millisecond a tenth of its time. Here is
the same, decided when the model is opened: the same checks, the same answers.
"""

from collections.abc import Callable
from math import exp, isfinite
from struct import Struct
from typing import TYPE_CHECKING, Any

import numpy as np

from runtime.inputs import is_finite
from runtime.manifest import Manifest, Size
from runtime.postprocess import Prediction, classified
from runtime.steps import Array, Softmax, apply_all

if TYPE_CHECKING:
    from runtime.session import Model

_MOST_CLASSES = 64
"""Up to so many numbers, Python is done before numpy has begun."""
_FLOAT32 = np.dtype(np.float32)

Usual = Callable[["Model", Any, Any], list[Prediction] | None]
"""(model, inputs, run options or None) → the prediction for one sample, or None where it is not the usual case."""


def usual_way(manifest: Manifest) -> Usual | None:
    """What answers one sample of a model quickly; None for a model that takes or gives something else.

    Shares are computed in float64 and rounded once, as `Softmax` does it; both may differ in the last bit, once in some
    10⁸ numbers.
    """
    source, target = manifest.inputs[0], manifest.outputs[0]
    is_usual = len(manifest.inputs) == len(manifest.outputs) == 1 and not manifest.state and None not in source.shape
    labels, is_plain = target.labels, not target.steps
    if not is_usual or target.task != "classification" or not 1 < len(labels) <= _MOST_CLASSES:
        return None
    if source.dtype != _FLOAT32.name or not (is_plain or target.steps in ((Softmax(),), (Softmax(1),))):
        return None
    name, output, steps, names = source.name, target.name, source.steps, [target.name]
    sample, batch, answer = tuple(source.shape), (1, *source.shape), (1, len(labels))
    packer = Struct(f"{len(labels)}f")

    def answered(model: "Model", inputs: Any, stop: Any) -> list[Prediction] | None:
        array = inputs
        if steps or not _is_ready(inputs, batch):
            array = _one_sample(inputs, sample)
            if array is None:
                return None
            array = np.ascontiguousarray(apply_all(steps, array), _FLOAT32)
        (raw,) = model.run_network(names, {name: array}, stop)
        if type(raw) is not np.ndarray or raw.dtype is not _FLOAT32 or raw.shape != answer:
            return model.answers({output: raw})
        (row,) = raw.tolist()
        if not is_plain:
            largest = max(row)
            powers = [exp(score - largest) for score in row]
            total = sum(powers)
            row = [power / total for power in powers]
        if not isfinite(sum(row)):
            return model.answers({output: raw})
        packed = bytearray(packer.pack(*row))
        shares = packer.unpack(packed)
        return [classified(output, np.frombuffer(packed, _FLOAT32), labels, shares.index(max(shares)), shares)]

    return answered


def _is_ready(inputs: Any, batch: tuple[Size, ...]) -> bool:  # Any: what a caller gave
    """Whether the network takes it as it is."""
    is_typed = type(inputs) is np.ndarray and inputs.dtype is _FLOAT32 and inputs.shape == batch
    return is_typed and inputs.flags.c_contiguous and np.isfinite(inputs).tobytes().find(0) < 0


def _one_sample(inputs: Any, shape: tuple[Size, ...]) -> Array | None:  # Any: what a caller gave
    """One sample of numbers as a batch [1, …], as `Model.raw` gives it; None for all that it has to look at."""
    if type(inputs) is not np.ndarray:
        try:
            inputs = np.asarray(inputs) if type(inputs) is list else None
        except ValueError:
            return None
    if inputs is None or inputs.dtype.kind not in "fiub":
        return None
    array: Array = inputs[np.newaxis] if inputs.shape == shape else inputs
    if array.ndim == 0 or len(array) != 1 or array.shape[1:] != shape:
        return None
    return array if array.dtype.kind != "f" or is_finite(array) else None
