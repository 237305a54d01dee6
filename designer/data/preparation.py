"""Makes of raw samples what a network takes, by steps that the runtime runs as well. Fitted on training rows only."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.analysis.project import NORMALISATIONS
from designer.catalogue.datasets import RECONSTRUCTION, REGRESSION, InputDef
from designer.catalogue.preparation import feature_axis
from designer.catalogue.prepared import Stage, stages
from designer.data.datasets import Dataset
from designer.data.errors import DataError
from designer.data.learnt import AT_ONCE, Learnt, limits, moments, moments_of
from designer.data.preparing import step_of
from designer.data.split import Split
from designer.graph.recipe import Data
from runtime.errors import RuntimeModelError
from runtime.steps import Reshape, Scale, Standardise, Step, Unstandardise, apply_all, step_from_json

Array = NDArray[Any]


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
        """Raw samples [n, *dataset shape] of an input → [n, *network shape]: float32, unless no step changes values.

        Raises `DataError` for samples that a step does not take.
        """
        steps = self.every_input[place] if place <= len(self.others) else ()
        if not steps:
            return raw
        some = max(AT_ONCE // max(prod(raw.shape[1:]), 1), 1)
        first = _applied(steps, raw[:some])
        if len(raw) <= some:
            return first
        whole = np.empty((len(raw), *first.shape[1:]), dtype=first.dtype)
        whole[:some] = first
        for at in range(some, len(raw), some):
            whole[at : at + some] = _applied(steps, raw[at : at + some])
        return whole

    def network_targets(self, raw: Array) -> Array:
        """Targets of the dataset → targets of the loss, same shape."""
        return apply_all(self.targets, raw)

    def values(self, outputs: Array) -> Array:
        """The network's outputs → values in the dataset's unit, same shape."""
        return apply_all(self.outputs, outputs)


def _applied(steps: tuple[Step, ...], raw: Array) -> Array:
    try:
        return apply_all(steps, raw)
    except RuntimeModelError as error:
        raise DataError(f"The data cannot be prepared: {error.message}", error.hint or _REMOVE) from error


def compared(dataset: Dataset, prepared: Prepared, rows: Array) -> Array:
    """What the outputs of rows are compared with: the targets, or the first input as the network takes it."""
    if dataset.entry.task == RECONSTRUCTION:
        return prepared.network_inputs(dataset.inputs[rows])
    return np.asarray(dataset.targets[rows])


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
    other_shapes: Sequence[Iterable[int] | None] = (),
) -> Prepared:
    """The steps for a dataset: those that the project lists, then normalising, with numbers taken from training rows.

    `input_shape` is what the network's Input takes; the same numbers in another shape are reshaped. `other_shapes` are
    those for further inputs of the data, in their order. Raises `DataError` if one has another size, for a step that
    does not fit, or for a way to normalise that does not exist.
    """
    entry = dataset.entry
    found = stages(entry, data)
    shapes: list[Iterable[int] | None] = [input_shape, *(other_shapes or repeat(None, len(entry.others)))]
    steps = []
    for place, (array, wanted) in enumerate(zip(dataset.every_input, shapes, strict=True)):
        learnt = after_stages(found, Learnt(array, split.train, entry.inputs[place]), place)
        normalising, reshaping = normalisation(learnt, data), _reshaping(entry.title, learnt.kind, wanted)
        steps.append((*learnt.steps, *normalising, *reshaping))
    if entry.task != REGRESSION:
        return Prepared(inputs=steps[0], others=tuple(steps[1:]))
    known = dataset.targets[split.train]
    table = known.reshape(-1, 1) if entry.target_shape else known.reshape(len(known), -1)
    mean, std = moments_of(lambda: (table.astype(np.float64),))
    return Prepared(steps[0], (Standardise(mean, std),), (Unstandardise(mean, std),), tuple(steps[1:]))


def after_stages(found: Iterable[Stage], learnt: Learnt, place: int) -> Learnt:
    """Training samples of the input at a place after the listed steps, each fitted to what comes before it.

    Raises `DataError` for a step that does not fit.
    """
    for stage in found:
        if stage.error is not None:
            raise DataError(str(stage.error), _REMOVE) from stage.error
        if place in stage.places:
            learnt = _after(stage, learnt, place)
    return learnt


def _after(stage: Stage, learnt: Learnt, place: int) -> Learnt:
    assert stage.values is not None, "a stage without an error has values"
    try:
        return learnt.after(step_of(stage.choice.type, stage.values, learnt), stage.after[place])
    except RuntimeModelError as error:
        raise DataError(f"{stage.choice.type}: {error.message}", error.hint or _REMOVE) from error


_REMOVE = "Change the list of preparations, or remove the step."


def normalisation(learnt: Learnt, data: Data) -> tuple[Step, ...]:
    """What normalises samples after the listed steps. Raises `DataError` for a way that does not exist."""
    kind = learnt.kind
    way = kind.normalise if data.normalise == "auto" else data.normalise
    if way == "none" or kind.dtype == "int64":
        return ()
    if way == "scale" and kind.normalise == "scale":
        return (_scaled(*kind.value_range),)
    if way not in ("scale", "standardise"):
        raise DataError(
            f"There is no way to normalise called “{data.normalise}”.", f"Choose one of {', '.join(NORMALISATIONS)}."
        )
    try:
        if learnt.are_bytes:
            return (_of_bytes(learnt, way),)
        if way == "scale":
            lows, highs = limits(learnt)
            return (_scaled(float(lows.min()), float(highs.max())),)
        axis = feature_axis(kind)
        return (Standardise(*moments(learnt), axis=-1 if axis is None else axis),)
    except RuntimeModelError as error:
        raise DataError(error.message, error.hint or _REMOVE) from error


def _of_bytes(learnt: Learnt, way: str) -> Step:
    """The step for pictures in bytes, exactly, from how often each value occurs."""
    counts = np.zeros((learnt.kind.shape[0], 256), dtype=np.int64)
    for part in learnt.parts():
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
