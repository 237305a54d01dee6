"""From the list of preparations to steps of the runtime, each fitted to what the training samples are before it.

There is one function for each entry of `designer.catalogue.preparations`.
"""

from collections.abc import Callable, Mapping

import numpy as np

from designer.catalogue.datasets import InputDef
from designer.catalogue.layer import Values
from designer.catalogue.preparation import feature_axis, time_axis
from designer.data.learnt import Learnt, limits
from runtime.steps import Scale, Standardise, Step
from runtime.steps_places import Crop, Equalise, Grey, Pad, Pick, Resize
from runtime.steps_time import Detrend, Difference, Length, MovingMean, Preemphasis
from runtime.steps_values import Clip, Log, Ranks

Maker = Callable[[Values, Learnt], Step]
"""Makes a step from the parameters of its entry and the training samples before it."""

_FARTHEST = float(np.finfo(np.float32).max)
"""What stands for no limit: nothing is beyond it."""


def _axis(kind: InputDef) -> int:
    """Where features lie; where they have no axis of their own, there is one number, and any axis does."""
    axis = feature_axis(kind)
    return -1 if axis is None else axis


def _clip(values: Values, learnt: Learnt) -> Step:
    low, high = values["low"], values["high"]
    return Clip((-_FARTHEST if low is None else low,), (_FARTHEST if high is None else high,))


def _clip_quantiles(values: Values, learnt: Learnt) -> Step:
    low, high = np.quantile(learnt.some(), [values["low"], values["high"]], axis=0)
    return Clip(tuple(low.tolist()), tuple(high.tolist()), _axis(learnt.kind))


def _robust(values: Values, learnt: Learnt) -> Step:
    low, middle, high = np.quantile(learnt.some(), [0.25, 0.5, 0.75], axis=0)
    return _shifted(learnt, middle, high - low)


def _min_max(values: Values, learnt: Learnt) -> Step:
    low, high = limits(learnt)
    return _shifted(learnt, low, high - low)


def _shifted(learnt: Learnt, middle: np.ndarray, width: np.ndarray) -> Step:
    wide = np.where(width > 1e-12 * np.maximum(1.0, np.abs(middle)), width, 1.0)
    return Standardise(tuple(middle.tolist()), tuple(wide.tolist()), _axis(learnt.kind))


def _ranks(values: Values, learnt: Learnt) -> Step:
    """Knots that fall together become one, at the middle of their levels."""
    heights = np.linspace(0.0, 1.0, values["knots"])
    knots, levels = [], []
    for column in np.quantile(learnt.some(), heights, axis=0).T:
        own, first, counts = np.unique(column, return_index=True, return_counts=True)
        knots.append(tuple(own.tolist()))
        levels.append(tuple(((heights[first] + heights[first + counts - 1]) / 2).tolist()))
    return Ranks(tuple(knots), tuple(levels), _axis(learnt.kind))


def _without_columns(values: Values, learnt: Learnt) -> Step:
    features = learnt.kind.features
    kept = [place for place, name in enumerate(features) if name not in values["columns"]]
    return Pick(tuple(kept) or tuple(range(learnt.kind.shape[-1])))


def _inverted(values: Values, learnt: Learnt) -> Step:
    low, high = learnt.kind.value_range
    return Scale(-1.0, low + high)


_MAKERS: Mapping[str, Maker] = {
    "Clip": _clip,
    "ClipQuantiles": _clip_quantiles,
    "Rescale": lambda values, _: Scale(values["factor"], values["offset"]),
    "Log": lambda values, _: Log(values["offset"]),
    "RobustScale": _robust,
    "MinMaxScale": _min_max,
    "QuantileUniform": _ranks,
    "DropColumns": _without_columns,
    "Grayscale": lambda values, _: Grey(),
    "CenterCrop": lambda values, _: Crop(values["height"], values["width"]),
    "Pad": lambda values, _: Pad(values["height"], values["width"], values["value"]),
    "Resize": lambda values, _: Resize(values["height"], values["width"]),
    "Invert": _inverted,
    "HistogramEqualise": lambda values, learnt: Equalise(*learnt.kind.value_range),
    "Preemphasis": lambda values, learnt: Preemphasis(time_axis(learnt.kind), values["coefficient"]),
    "TrimOrPad": lambda values, learnt: Length(time_axis(learnt.kind), values["length"], values["value"]),
    "Difference": lambda values, learnt: Difference(time_axis(learnt.kind)),
    "MovingAverage": lambda values, learnt: MovingMean(time_axis(learnt.kind), values["window"]),
    "Detrend": lambda values, learnt: Detrend(time_axis(learnt.kind)),
    "Truncate": lambda values, learnt: Length(time_axis(learnt.kind), values["length"]),
}


def step_of(type: str, values: Values, learnt: Learnt) -> Step:
    """The step that an entry's type and parameters mean for these training samples."""
    return _MAKERS[type](values, learnt)
