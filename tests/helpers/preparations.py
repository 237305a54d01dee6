"""Lists of preparations by chance, such as a user might set up for data of some kind."""

from dataclasses import replace
from typing import Any

import numpy as np

from designer.catalogue import registry
from designer.catalogue.datasets import DatasetDef, InputDef
from designer.catalogue.preparation import PrepareDef
from designer.catalogue.prepared import stages
from designer.graph.recipe import Choice, Data


def dataset_for(kind: InputDef, samples: int = 12) -> DatasetDef:
    """Data whose (only) input is of this kind."""
    given = {
        name: getattr(kind, name) for name in ("content", "shape", "features", "normalise", "value_range", "dtype")
    }
    return DatasetDef(
        name="any", title="Any", doc="", task="classification", samples=samples, labels=("a", "b"), **given
    )


def some_list(entry: DatasetDef, rng: np.random.Generator, longest: int = 4) -> tuple[Choice, ...]:
    """Up to so many preparations that fit one after the other; the logarithm only where no value can be too low."""
    chosen: tuple[Choice, ...] = ()
    for _ in range(int(rng.integers(1, longest + 1))):
        kinds = after(entry, chosen)
        suiting = [each for each in registry.preparations() if any(map(each.suits, kinds))]
        if not suiting:  # Numbers of names are not calculated with.
            return chosen
        step = suiting[int(rng.integers(len(suiting)))]
        if step.type == "Log" and kinds[0].normalise != "scale":
            continue
        longer = (*chosen, Choice(step.type, params_of(step, next(filter(step.suits, kinds)), rng)))
        if all(stage.error is None for stage in stages(entry, Data(prepare=longer))):
            chosen = longer
    return chosen


def after(entry: DatasetDef, chosen: tuple[Choice, ...]) -> tuple[InputDef, ...]:
    """The inputs after these preparations."""
    found = stages(entry, Data(prepare=chosen))
    return found[-1].after if found else entry.inputs


def params_of(step: PrepareDef, kind: InputDef, rng: np.random.Generator) -> dict[str, Any]:
    """Parameters by chance."""
    given: dict[str, Any] = dict(step.start(kind))
    match step.type:
        case "Clip":
            given |= {"low": float(rng.normal()), "high": float(rng.normal()) + 5.0}
        case "Rescale":
            given |= {"factor": float(rng.normal()) or 1.0, "offset": float(rng.normal())}
        case "Log":
            given |= {"offset": kind.value_range[0]}
        case "QuantileUniform":
            given |= {"knots": int(rng.integers(2, 20))}
        case "DropColumns":
            count = int(rng.integers(0, max(len(kind.features), 1)))
            given |= {"columns": [str(name) for name in rng.permutation(kind.features)[:count]]}
        case "Resize":
            given |= {"height": int(rng.integers(1, 12)), "width": int(rng.integers(1, 12))}
        case "MovingAverage":
            given |= {"window": int(rng.integers(1, 6))}
        case "TrimOrPad":
            given |= {"length": max(1, int(given["length"] * rng.uniform(0.5, 3))), "value": float(rng.normal())}
    return given


def data_with(data: Data, chosen: tuple[Choice, ...]) -> Data:
    """The data with these preparations."""
    return replace(data, prepare=chosen)
