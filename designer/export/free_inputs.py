"""Inputs for a network that does not take the samples of its data: numbers drawn by chance, as its Inputs want them."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.analysis.report import Analysis
from designer.catalogue.dims import at
from designer.compiler.program import ids_below, sizes_that_fit

SAMPLES = 64
"""Enough to meet different numbers; few enough to be quick."""


def free_inputs(analysis: Analysis, samples: int = SAMPLES, seed: int = 0) -> list[NDArray[Any]]:
    """An array [samples, …] for each Input of a network: normally distributed numbers, or whole ones that it allows."""
    chance, sizes, found = np.random.default_rng(seed), sizes_that_fit(analysis), []
    for report in analysis.ends("Input"):
        spec = report.outputs[0]
        shape = tuple(int(str(at(size, {**sizes, "N": samples}))) for size in spec.shape)
        if spec.is_float:
            found.append(chance.standard_normal(shape).astype(spec.dtype))
        elif spec.dtype == "bool":
            found.append(chance.random(shape) < 0.5)
        else:
            found.append(chance.integers(0, ids_below(analysis, report.node.id) or 1, shape).astype(spec.dtype))
    return found
