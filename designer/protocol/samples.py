"""The files in which a run keeps what its network makes of a few samples: arrays by name (npz), read without torch."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

INPUT, TARGET, OUTPUT = "in.", "target", "out."
"""How the names of arrays begin, or what they are: what went in, what is right, what came out."""


@dataclass(frozen=True, eq=False)
class Look:
    """What came out for a few samples. Arrays are [samples, …], as the network takes and gives them."""

    inputs: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    outputs: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    target: NDArray[Any] | None = None


def read_look(path: Path) -> Look:
    """The look in a file; an empty one if it is not there or damaged."""
    try:
        with np.load(path, allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
    except (OSError, ValueError, BadZipFile, zlib.error, KeyError, EOFError):
        return Look()
    return Look(
        inputs={name.removeprefix(INPUT): array for name, array in arrays.items() if name.startswith(INPUT)},
        outputs={name.removeprefix(OUTPUT): array for name, array in arrays.items() if name.startswith(OUTPUT)},
        target=arrays.get(TARGET),
    )
