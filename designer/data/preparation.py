"""Makes of raw samples what a network takes, by steps that the runtime runs as well. Fitted on training rows only."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.analysis.project import NORMALISATIONS
from designer.catalogue.datasets import REGRESSION, InputDef
from designer.data.datasets import Dataset
from designer.data.errors import DataError
from designer.data.split import Split
from designer.graph.recipe import Data
from runtime.errors import RuntimeModelError
from runtime.steps import Reshape, Scale, Standardise, Step, Unstandardise, apply_all, step_from_json

Array = NDArray[Any]

_AT_ONCE = 1 << 22
"""So many values are prepared at once, about: the steps work in double precision."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """The steps of one run.

    `inputs`: raw samples → what the network takes. `targets`: raw values → what the loss takes. `outputs`: what the
    network says → values in their unit, the inverse of `targets`. `others`: the same as `inputs` for further inputs.
    """

    inputs: tuple[Step, ...] = ()
    targets: tuple[Step, ...] = ()
    outputs: tuple[Step, ...] = ()
    others: tuple[tuple[Step, ...], ...] = ()

    @property
    def every_input(self) -> tuple[tuple[Step, ...], ...]:
        """The steps of all inputs of the data, the first one first."""
        return (self.inputs, *self.others)

    def to_json(self) -> dict[str, Any]:
        """The steps as JSON values."""
        plain: dict[str, Any] = {name: _json(getattr(self, name)) for name in ("inputs", "targets", "outputs")}
        return plain | ({"others": [_json(steps) for steps in self.others]} if self.others else {})

    def network_inputs(self, raw: Array, place: int = 0) -> Array:
        """Raw samples [n, *dataset shape] of an input → [n, *network shape]: float32, unless no step changes them."""
        steps = self.every_input[place] if place <= len(self.others) else ()
        if not steps:
            return raw
        some = max(_AT_ONCE // max(prod(raw.shape[1:]), 1), 1)
        first = apply_all(steps, raw[:some])
        if len(raw) <= some:
            return first
        whole = np.empty((len(raw), *first.shape[1:]), dtype=first.dtype)
        whole[:some] = first
        for at in range(some, len(raw), some):
            whole[at : at + some] = apply_all(steps, raw[at : at + some])
        return whole

    def network_targets(self, raw: Array) -> Array:
        """Targets of the dataset → targets of the loss, same shape."""
        return apply_all(self.targets, raw)

    def values(self, outputs: Array) -> Array:
        """The network's outputs → values in the dataset's unit, same shape."""
        return apply_all(self.outputs, outputs)


def prepared_from_json(value: Any) -> Prepared:
    """What `Prepared.to_json` described. Raises `DataError`. Any: it comes from JSON."""
    try:
        steps = {name: _steps(value[name]) for name in ("inputs", "targets", "outputs")}
        return Prepared(**steps, others=tuple(_steps(each) for each in value.get("others", ())))
    except (RuntimeModelError, KeyError, TypeError) as error:
        raise DataError(f"The recorded preparation of the data is damaged: {error}.", "Start a new run.") from error


def fit(
    dataset: Dataset,
    split: Split,
    data: Data,
    *,
    input_shape: Iterable[int] | None = None,
    other_shapes: Sequence[Iterable[int]] = (),
) -> Prepared:
    """The steps for a dataset, with numbers taken from the training rows.

    `input_shape` is what the network's Input takes; the same numbers in another shape are reshaped. `other_shapes` are
    those for further inputs of the data, in their order. Raises `DataError` if one has another size, or for a way to
    normalise that does not exist.
    """
    entry = dataset.entry
    shapes: list[Iterable[int] | None] = [input_shape, *(other_shapes or repeat(None, len(entry.others)))]
    steps = [
        (*_normalisation(kind, array, split.train, data), *_reshaping(entry.title, kind, wanted))
        for kind, array, wanted in zip(entry.inputs, dataset.every_input, shapes, strict=True)
    ]
    if entry.task != REGRESSION:
        return Prepared(inputs=steps[0], others=tuple(steps[1:]))
    known = dataset.targets[split.train]
    mean, std = _moments(known.reshape(-1, 1) if entry.target_shape else known.reshape(len(known), -1))
    return Prepared(steps[0], (Standardise(mean, std),), (Unstandardise(mean, std),), tuple(steps[1:]))


def _normalisation(kind: InputDef, array: Array, learnt: Array, data: Data) -> list[Step]:
    way = kind.normalise if data.normalise == "auto" else data.normalise
    if way == "none" or kind.dtype == "int64":
        return []
    if way == "scale" and kind.normalise == "scale":
        return [_scaled(*kind.value_range)]
    if array.dtype == np.uint8 and way in ("scale", "standardise"):
        return [_of_bytes(kind, array, learnt, way)]
    rows = array[learnt]
    match way:
        case "scale":
            return [_scaled(float(rows.min()), float(rows.max()))]
        case "standardise":
            return [_standardised(kind, rows)]
    raise DataError(
        f"There is no way to normalise called “{data.normalise}”.", f"Choose one of {', '.join(NORMALISATIONS)}."
    )


def _standardised(kind: InputDef, rows: Array) -> Step:
    if kind.content == "image":
        return Standardise(*_moments(np.moveaxis(rows, 1, -1).reshape(-1, kind.shape[0])), axis=1)
    if kind.content == "series":
        return Standardise(*_moments(rows.reshape(-1, kind.shape[-1])))
    if kind.content == "sound" and len(kind.shape) > 1:  # Each channel of a wave, each band of pitch.
        bands = np.moveaxis(rows, -2, -1).reshape(-1, kind.shape[-2])
        return Standardise(*_moments(bands), axis=-2)
    if len(kind.shape) > 1:
        return Standardise(*_moments(rows.reshape(-1, 1)))
    return Standardise(*_moments(rows.reshape(len(rows), -1)))


def _of_bytes(kind: InputDef, array: Array, rows: Array, way: str) -> Step:
    """The step for pictures in bytes, exactly, from how often each value occurs: they need not fit into memory."""
    counts = np.zeros((kind.shape[0], 256), dtype=np.int64)
    some = max(_AT_ONCE // max(prod(kind.shape), 1), 1)
    for at in range(0, len(rows), some):
        part = array[rows[at : at + some]]
        for channel, count in enumerate(counts):
            count += np.bincount(part[:, channel].reshape(-1), minlength=256)
    values = np.arange(256.0)
    if way == "scale":
        there = values[counts.any(axis=0)]
        return _scaled(float(there[0]), float(there[-1]))
    total = counts.sum(axis=1)
    mean = counts @ values / total
    std = np.sqrt((counts * np.square(values - mean[:, np.newaxis])).sum(axis=1) / total)
    return Standardise(tuple(mean.tolist()), tuple(np.where(std > 0, std, 1.0).tolist()), axis=1)


def _scaled(low: float, high: float) -> Scale:
    """What maps values from `low` to `high` to 0 … 1; one value for all stays what it is."""
    factor = 1.0 / (high - low) if high > low else 1.0
    return Scale(factor, -low * factor)


def _moments(table: Array) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Mean and standard deviation of each column; a column that does not vary gets the deviation 1."""
    wide = table.astype(np.float64)
    mean, std = wide.mean(axis=0), wide.std(axis=0)
    std = np.where(std > 1e-12 * np.maximum(1.0, np.abs(mean)), std, 1.0)
    return tuple(mean.tolist()), tuple(std.tolist())


def _reshaping(title: str, kind: InputDef, input_shape: Iterable[int] | None) -> list[Step]:
    shape = kind.shape if input_shape is None else tuple(input_shape)
    if shape == kind.shape:
        return []
    if prod(shape) != prod(kind.shape):
        raise DataError(
            f"The network's Input takes samples of shape {_sizes(shape)} ({prod(shape)} numbers), but a sample of"
            f" {title} has the shape {_sizes(kind.shape)} ({prod(kind.shape)}).",
            f"Set the shape of the Input to {_sizes(kind.shape)}.",
        )
    return [Reshape(shape)]


def _sizes(shape: tuple[int, ...]) -> str:
    return "×".join(map(str, shape)) or "a single number"


def _json(steps: tuple[Step, ...]) -> list[Any]:
    return [step.to_json() for step in steps]


def _steps(items: Any) -> tuple[Step, ...]:
    return tuple(step_from_json(item) for item in items)
