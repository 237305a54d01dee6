"""What may be done to samples that run in time, or through a text: sounds, series, tokens."""

from dataclasses import replace
from typing import Any

from designer.catalogue.datasets import InputDef
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import LARGEST, Float, Int
from designer.catalogue.layer import Values
from designer.catalogue.preparation import PrepareDef, time_axis

_LONGEST = min(LARGEST, 1 << 24)


def _length(kind: InputDef) -> int:
    return kind.shape[time_axis(kind) if time_axis(kind) < 0 else time_axis(kind) - 1] if kind.shape else 1


def _with_length(kind: InputDef, length: int) -> InputDef:
    shape = list(kind.shape)
    shape[-1 if time_axis(kind) < 0 else 0] = length
    return replace(kind, shape=tuple(shape))


def _emphasised(kind: InputDef, values: Values) -> InputDef:
    if len(kind.shape) > 2:
        raise ShapeError("Stronger highs: this is for waves, but the sounds are read as a picture of their pitches.")
    return kind


def _trimmed(kind: InputDef, values: Values) -> InputDef:
    return _with_length(kind, values["length"])


def _cut(kind: InputDef, values: Values) -> InputDef:
    if values["length"] > _length(kind):
        raise ShapeError(
            f"Truncate: a sample has {_length(kind)} tokens, fewer than {values['length']}. Give a smaller length."
        )
    return _with_length(kind, values["length"])


def _differing(kind: InputDef, values: Values) -> InputDef:
    if _length(kind) < 2:
        raise ShapeError("Differences: a sample has one step only, and two are needed. Read longer windows.")
    return replace(_with_length(kind, _length(kind) - 1), normalise=_unknown(kind))


def _smoothed(kind: InputDef, values: Values) -> InputDef:
    return kind


def _levelled(kind: InputDef, values: Values) -> InputDef:
    return replace(kind, normalise=_unknown(kind))


def _unknown(kind: InputDef) -> Any:
    """What is recommended where the range of values is not known any more. Any: one of three words."""
    return "standardise" if kind.normalise == "scale" else kind.normalise


def _begin_half(kind: InputDef) -> dict[str, int]:
    return {"length": max(1, _length(kind) // 2)}


ENTRIES = (
    PrepareDef(
        type="Preemphasis",
        title="Stronger highs",
        doc="Takes off a share of the value before: makes high sounds of a wave stronger.",
        contents=("sound",),
        own_params=(Float("coefficient", 0.97, low=0.0, high=1.0, help="How much of the value before is taken off."),),
        shape=_emphasised,
        keywords=("preemphasis", "filter", "speech"),
    ),
    PrepareDef(
        type="TrimOrPad",
        title="Trim or fill",
        doc="So many steps of time: what is longer is cut at the end, what is shorter is filled.",
        contents=("sound",),
        own_params=(
            Int("length", 16000, high=_LONGEST, help="Steps of time: samples of a wave, frames of a spectrogram."),
            Float("value", 0.0, low=-1e30, high=1e30, help="What is filled in."),
        ),
        shape=_trimmed,
        start=_begin_half,
        keywords=("crop", "pad", "length"),
    ),
    PrepareDef(
        type="Difference",
        title="Differences",
        doc="What is between each step and the one before: makes a series without a trend of one with it.",
        contents=("series",),
        shape=_differing,
        keywords=("diff", "delta", "stationary"),
    ),
    PrepareDef(
        type="MovingAverage",
        title="Moving mean",
        doc="The mean of each step and those before it: smooths, and looks only back.",
        contents=("series",),
        own_params=(Int("window", 3, high=100_000, help="Steps that the mean is taken of."),),
        shape=_smoothed,
        keywords=("average", "smooth", "rolling"),
    ),
    PrepareDef(
        type="Detrend",
        title="Take off the trend",
        doc="Takes the straight line that comes nearest off each window and channel.",
        contents=("series",),
        shape=_levelled,
        keywords=("linear", "detrend", "level"),
    ),
    PrepareDef(
        type="Truncate",
        title="Truncate",
        doc="The first tokens of each text; what follows is cut off.",
        contents=("text",),
        own_params=(Int("length", 64, high=_LONGEST, help="How many tokens are left."),),
        shape=_cut,
        start=_begin_half,
        keywords=("shorten", "tokens", "length"),
    ),
)
