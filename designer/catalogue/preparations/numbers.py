"""What may be done to values, whatever they measure."""

from dataclasses import replace
from math import log1p
from typing import Any

from designer.catalogue.datasets import InputDef
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Float, Int
from designer.catalogue.layer import Values
from designer.catalogue.preparation import PrepareDef
from designer.catalogue.source import ColumnNames

_LARGE = 1e30


def _same(kind: InputDef, values: Values) -> InputDef:
    return kind


def _is_scaled(kind: InputDef, values: Values) -> InputDef:
    """What is scaled already needs no normalising."""
    return replace(kind, normalise="none", value_range=(0.0, 1.0))


def _clipped(kind: InputDef, values: Values) -> InputDef:
    low, high = values["low"], values["high"]
    if low is not None and high is not None and low > high:
        raise ShapeError(f"Clip: the lower limit {low:g} lies above the upper one, {high:g}. Exchange them.")
    least, most = kind.value_range
    if kind.normalise != "scale":  # What is measured afterwards, not known before.
        return kind
    ends = max(least, least if low is None else low), min(most, most if high is None else high)
    if ends[0] >= ends[1]:
        raise ShapeError(
            f"Clip: values lie between {least:g} and {most:g}, so that all would become the same. "
            "Choose limits between which some of them lie."
        )
    return replace(kind, value_range=ends)


def _rescaled(kind: InputDef, values: Values) -> InputDef:
    factor, offset = values["factor"], values["offset"]
    if not factor:
        raise ShapeError("Multiply and add: with the factor 0, all values would be the same. Give another one.")
    ends = sorted(end * factor + offset for end in kind.value_range)
    return replace(kind, value_range=(ends[0], ends[1]))


def _logarithms(kind: InputDef, values: Values) -> InputDef:
    offset, (low, high) = values["offset"], kind.value_range
    if kind.normalise != "scale":
        return kind
    if low < offset:
        raise ShapeError(f"Logarithm: values begin at {low:g}, below the offset {offset:g}. Set the offset to {low:g}.")
    return replace(kind, value_range=(log1p(low - offset), log1p(high - offset)))


def _dropped(kind: InputDef, values: Values) -> InputDef:
    names = values["columns"]
    for name in names:
        if name not in kind.features:
            known = ", ".join(kind.features[:8]) + (", …" if len(kind.features) > 8 else "")
            raise ShapeError(f"Drop columns: there is no column “{name}” (there is: {known or 'none'}).")
    left = tuple(name for name in kind.features if name not in names)
    if not left and names:
        raise ShapeError("Drop columns: at least one column must be left.")
    return replace(kind, features=left, shape=(*kind.shape[:-1], len(left))) if names else kind


def _begin_dropping(kind: InputDef) -> dict[str, Any]:
    return {"columns": []}


ENTRIES = (
    PrepareDef(
        type="Clip",
        title="Clip",
        doc="Values below the lower limit become it, values above the upper limit become that.",
        own_params=(
            Float("low", None, low=-_LARGE, high=_LARGE, none="no limit", help="No value is below it afterwards."),
            Float("high", None, low=-_LARGE, high=_LARGE, none="no limit", help="No value is above it afterwards."),
        ),
        shape=_clipped,
        keywords=("limit", "clamp", "outlier"),
    ),
    PrepareDef(
        type="ClipQuantiles",
        title="Clip the extremes",
        doc="Values beyond what most training samples have become the nearest of those: outliers no longer weigh much.",
        own_params=(
            Float("low", 0.01, low=0.0, high=0.5, help="This share of the lowest values is clipped."),
            Float("high", 0.99, low=0.5, high=1.0, help="Values above those of this share are clipped."),
        ),
        shape=_same,
        is_fitted=True,
        keywords=("outlier", "winsorise", "quantile", "percentile"),
    ),
    PrepareDef(
        type="Rescale",
        title="Multiply and add",
        doc="Each value times a factor, plus an offset: to change a unit, or a sign.",
        own_params=(
            Float("factor", 1.0, low=-_LARGE, high=_LARGE, help="What values are multiplied by."),
            Float("offset", 0.0, low=-_LARGE, high=_LARGE, help="What is added afterwards."),
        ),
        shape=_rescaled,
        keywords=("scale", "unit", "linear"),
    ),
    PrepareDef(
        type="Log",
        title="Logarithm",
        doc="log(1 + x − offset): draws together values that span powers of ten. None may lie below the offset.",
        own_params=(Float("offset", 0.0, low=-_LARGE, high=_LARGE, help="The lowest value that there can be."),),
        shape=_logarithms,
        keywords=("log1p", "skew"),
    ),
    PrepareDef(
        type="RobustScale",
        title="Scale by the middle half",
        doc="Takes off the median of the training samples and divides by how wide their middle half is, feature by "
        "feature. Outliers do not change that.",
        shape=_is_scaled,
        is_fitted=True,
        keywords=("robust", "median", "IQR", "standardise"),
    ),
    PrepareDef(
        type="MinMaxScale",
        title="Scale to 0 … 1 by feature",
        doc="The least value of the training samples becomes 0, the largest 1, feature by feature.",
        shape=_is_scaled,
        is_fitted=True,
        keywords=("minmax", "range", "normalise"),
    ),
    PrepareDef(
        type="QuantileUniform",
        title="Ranks",
        doc="Each value becomes the share of training values below it: any spread turns into an even one.",
        own_params=(Int("knots", 100, low=2, high=1000, help="Into so many steps the values are divided, less one."),),
        shape=_is_scaled,
        is_fitted=True,
        keywords=("quantile", "uniform", "percentile", "rank"),
    ),
    PrepareDef(
        type="DropColumns",
        title="Drop columns",
        doc="Columns that the network does not get to see.",
        contents=("table", "series"),
        own_params=(ColumnNames("columns", (), help="The columns that are dropped."),),
        shape=_dropped,
        start=_begin_dropping,
        keywords=("select", "remove", "feature"),
    ),
)
