"""What is said in a sequence of steps: of each run of one symbol the first, without the blank. Pure numpy.

The rule by which `CTCLoss` reads them (Graves and others 2006: connectionist temporal classification).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def transcripts(numbers: Array, blank: int = 0, fill: int = -100) -> Array:
    """The symbols said in steps int [n, steps], int64 [n, steps]: what is said first, then `fill`."""
    numbers = np.asarray(numbers, dtype=np.int64)
    before = np.concatenate([np.full((len(numbers), 1), blank, dtype=np.int64), numbers[:, :-1]], axis=1)
    is_said = (numbers != before) & (numbers != blank)
    order = np.argsort(~is_said, axis=1, kind="stable")
    said = np.take_along_axis(numbers, order, axis=1)
    ends = is_said.sum(axis=1, keepdims=True)
    return np.where(np.arange(numbers.shape[1]) < ends, said, fill)
