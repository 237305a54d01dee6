"""How samples look along the list of preparations: raw, after each step, and after normalising.

Steps are fitted here to the samples that are looked at, which are some of those that are learnt from; a run fits them
to all of these.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import DatasetDef, InputDef
from designer.catalogue.preparation import feature_axis
from designer.catalogue.prepared import Stage, stages
from designer.data.errors import DataError
from designer.data.learnt import Array, Learnt
from designer.data.preparation import after_stages, normalisation
from designer.graph.recipe import Data
from runtime.errors import RuntimeModelError
from runtime.steps import Step

_BINS = 28
_VALUES = 1 << 21
"""About so many values are looked at, enough for a histogram, and at once there."""
_MOST, _LEAST = 4096, 8


@dataclass(frozen=True, slots=True)
class Spread:
    """How values lie: their least, their largest, their mean and deviation, and how many are in each of equal bins."""

    low: float
    high: float
    mean: float
    deviation: float
    counts: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Look:
    """Samples at one place of the list. `kind` is what they are there.

    `spread` is that of their values (of one feature, if one was asked for); None where there is none: of tokens, or
    of a feature that was dropped. `sample` is the one that is looked at. `error` says why a step changes nothing.
    `is_photo`: these are photographs, whose black is black in every theme.
    """

    kind: InputDef
    spread: Spread | None = None
    sample: Array | None = None
    error: str = ""
    is_photo: bool = False

    def value_of(self, feature: str) -> float | None:
        """The sample's value of a feature, where it has one each; None where there is none."""
        if self.sample is None or len(self.kind.shape) != 1 or feature not in self.kind.features:
            return None
        return float(self.sample[self.kind.features.index(feature)])


def some_of(rows: NDArray[np.int64], kind: InputDef) -> NDArray[np.int64]:
    """So many of these rows as are looked at, from all over them."""
    each = max(int(np.prod(kind.shape)), 1)
    most = min(max(_VALUES // each, _LEAST), _MOST)
    return rows if len(rows) <= most else rows[np.linspace(0, len(rows) - 1, most).astype(np.int64)]


def looks(entry: DatasetDef, data: Data, samples: Array, sample: Array, feature: str = "") -> tuple[Look, ...]:
    """The raw samples [n, *shape] of the first input, then those after each step of the list, then as normalised.

    `sample` [*shape] is looked at on its own.
    """
    learnt = Learnt(samples, np.arange(len(samples)), entry.inputs[0])
    batch, one = samples, sample[np.newaxis]
    is_photo = samples.dtype == np.uint8
    found = [Look(learnt.kind, _spread(learnt.kind, batch, feature), one[0], is_photo=is_photo)]
    for stage, (later, error) in _along(entry, data, learnt):
        new: tuple[Step, ...] = later.steps[len(learnt.steps) :]
        try:
            for step in new:
                batch, one = step.apply(batch), step.apply(one)
            learnt = later
        except RuntimeModelError as refused:
            error = refused.message
        kind = learnt.kind if stage is None or error else stage.after[0]
        spread = _spread(kind, batch, feature)
        if stage is None and spread is not None:
            kind = replace(kind, value_range=(spread.low, spread.high))
        found.append(Look(kind, spread, one[0], error, is_photo))
    return tuple(found)


def _along(entry: DatasetDef, data: Data, learnt: Learnt) -> Iterator[tuple[Stage | None, tuple[Learnt, str]]]:
    """Each step of the list, what it makes of the samples before it, and what is wrong; the last is normalising."""
    for stage in stages(entry, data):
        if stage.error is not None:
            yield stage, (learnt, str(stage.error))
            continue
        try:
            learnt = after_stages((stage,), learnt, 0)
        except DataError as error:
            yield stage, (learnt, error.message)
        else:
            yield stage, (learnt, "")
    try:
        for step in normalisation(learnt, data):
            learnt = learnt.after(step, learnt.kind)
    except DataError as error:
        yield None, (learnt, error.message)
    else:
        yield None, (learnt, "")


def _spread(kind: InputDef, batch: Array, feature: str) -> Spread | None:
    values = _values(kind, batch, feature)
    if values is None or not values.size:
        return None
    wide = values.astype(np.float64)
    wide = wide[np.isfinite(wide)]
    if not wide.size:
        return None
    counts, _ = np.histogram(wide, _BINS)
    return Spread(float(wide.min()), float(wide.max()), float(wide.mean()), float(wide.std()), tuple(counts.tolist()))


def _values(kind: InputDef, batch: Array, feature: str) -> Array | None:
    """The values that are looked at, in a row."""
    if kind.dtype == "int64":
        return None
    axis = feature_axis(kind)
    if not feature or axis is None:
        return batch.reshape(-1)
    if feature not in kind.features:
        return None
    column: Array = np.take(batch, kind.features.index(feature), axis=axis)
    return column.reshape(-1)
