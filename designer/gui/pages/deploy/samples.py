"""The validation samples that Deploy offers to try a model on."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.analysis.blocks import analyse_in
from designer.analysis.data_inputs import matched
from designer.catalogue.datasets import CLASSIFICATION, DETECTION, MULTILABEL, DatasetDef
from designer.data.loading import load
from designer.data.split import split
from designer.gui.plots.gallery import Tile
from designer.gui.plots.pixels import coloured, grey
from designer.jobs.run_folder import RunFolder
from runtime.decode import sample_as_bytes
from runtime.manifest import InputSpec, Manifest

_MOST = 200


@dataclass(frozen=True, slots=True)
class Samples:
    """Some validation samples of a run, as the dataset has them. `truths` says what each really is, in words.

    `inputs` is [samples, …], what the data's first input is; `others` are further inputs, by the name that the model
    has for them, and `name` is that of the first. `rows` are their rows in the dataset; `tiles` their pictures, if they
    are images.
    """

    entry: DatasetDef
    rows: tuple[int, ...]
    inputs: NDArray[Any]
    truths: tuple[str, ...]
    tiles: tuple[Tile, ...]
    name: str = "input"
    others: Mapping[str, NDArray[Any]] = field(default_factory=dict)

    def of(self, name: str) -> NDArray[Any]:
        """The samples [n, …] of an input of the model, by its name."""
        return self.inputs if name == self.name else self.others[name]

    def named_as(self, manifest: Manifest) -> "Samples | None":
        """The same for a model whose first input may be called otherwise; None if it takes something else."""
        first = [spec.name for spec in manifest.inputs if spec.name not in self.others]
        if len(first) != 1 or len(manifest.inputs) != 1 + len(self.others):
            return None
        taken = {spec.name: spec for spec in manifest.inputs}[first[0]]
        named = replace(self, name=first[0], inputs=self._as_taken(taken))
        fits = all(_fits(spec.shape, named.of(spec.name).shape[1:]) for spec in manifest.inputs)
        known = manifest.outputs[0].labels
        truths = named.truths if known == self.entry.labels or not known else tuple("" for _ in named.truths)
        return replace(named, truths=truths) if fits else None

    def _as_taken(self, spec: InputSpec) -> NDArray[Any]:
        """The first input's samples; as pictures in bytes for a file that prepares them itself."""
        decode = spec.decode
        if decode is None or decode.pixels != "raw":
            return self.inputs
        return np.stack([sample_as_bytes(sample, decode) for sample in self.inputs])


def samples_of(folder: RunFolder) -> Samples:
    """Draws samples that a run has not learnt from. Raises `RunError`, `DataError`. Not for the window's thread."""
    project = folder.spec().project
    dataset = load(project.data)
    entry = dataset.entry
    held_out = split(dataset, project.data).validation
    rows = np.random.default_rng(0).permutation(held_out)[:_MOST]
    truths = tuple(_truth(entry, dataset.targets[row]) for row in rows)
    tiles = (
        tuple(_tile(dataset.inputs[row], truth) for row, truth in zip(rows, truths, strict=True))
        if entry.content == "image"
        else ()
    )
    numbers = tuple(int(row) for row in rows)
    if not dataset.others:
        return Samples(entry, numbers, dataset.inputs[rows], truths, tiles)
    pairs = matched(analyse_in(project, project.main.id), entry) or ()
    names = {place: end.node.name for end, place in pairs}
    others = {names[place]: array[rows] for place, array in enumerate(dataset.every_input) if place and place in names}
    return Samples(entry, numbers, dataset.inputs[rows], truths, tiles, names.get(0, entry.input_name), others)


def _fits(sizes: tuple[int | None, ...], shape: tuple[int, ...]) -> bool:
    return len(sizes) == len(shape) and all(size in (None, came) for size, came in zip(sizes, shape, strict=True))


def _tile(sample: NDArray[Any], truth: str) -> Tile:
    """A picture in its colours, or in the window's ink if it has none."""
    if sample.ndim == 3 and sample.shape[0] == len("RGB"):
        limits = float(sample.min()), float(sample.max())
        return Tile(grey(sample), truth, image=coloured(sample, limits))
    return Tile(grey(sample), truth)


def _truth(entry: DatasetDef, target: Any) -> str:
    """What a sample really is, in words; nothing where that is no word or number. Any: one row of targets."""
    if entry.is_dense or entry.task == DETECTION or not np.size(target):
        return ""
    if entry.task == CLASSIFICATION:
        return entry.labels[int(target)]
    if entry.task == MULTILABEL:
        return ", ".join(label for label, due in zip(entry.labels, target, strict=True) if due > 0.5)
    unit = f" {entry.unit}" if entry.unit else ""
    return f"{float(np.ravel(target)[0]):.5g}{unit}"
