"""The validation samples that Deploy offers to try a model on."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, DatasetDef
from designer.data.loading import load
from designer.data.split import split
from designer.gui.plots.gallery import Tile
from designer.gui.plots.pixels import grey
from designer.jobs.run_folder import RunFolder

_MOST = 200


@dataclass(frozen=True, slots=True)
class Samples:
    """Some validation samples of a run, as the dataset has them. `truths` says what each really is, in words.

    `inputs` is float32 [samples, …]; `rows` are their rows in the dataset; `tiles` their pictures, if they are images.
    """

    entry: DatasetDef
    rows: tuple[int, ...]
    inputs: NDArray[np.float32]
    truths: tuple[str, ...]
    tiles: tuple[Tile, ...]


def samples_of(folder: RunFolder) -> Samples:
    """Draws samples that a run has not learnt from. Raises `RunError`, `DataError`. Not for the window's thread."""
    data = folder.spec().project.data
    dataset = load(data)
    entry = dataset.entry
    held_out = split(dataset, data).validation
    rows = np.random.default_rng(0).permutation(held_out)[:_MOST]
    if entry.task == CLASSIFICATION:
        truths = tuple(entry.labels[int(dataset.targets[row])] for row in rows)
    else:
        unit = f" {entry.unit}" if entry.unit else ""
        truths = tuple(f"{float(np.ravel(dataset.targets[row])[0]):.5g}{unit}" for row in rows)
    tiles = (
        tuple(Tile(grey(dataset.inputs[row]), truth) for row, truth in zip(rows, truths, strict=True))
        if entry.content == "image"
        else ()
    )
    return Samples(entry, tuple(int(row) for row in rows), dataset.inputs[rows], truths, tiles)
