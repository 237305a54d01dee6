"""The parts of the data as training takes them: on the device, prepared, ready for a batch to be picked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from designer.analysis.data_inputs import matched
from designer.analysis.network import Analysis
from designer.analysis.open_sizes import is_open
from designer.catalogue.datasets import RECONSTRUCTION, DatasetDef
from designer.catalogue.losses import TargetForm
from designer.data.datasets import Dataset
from designer.data.preparation import Prepared, fit
from designer.data.split import split
from designer.graph.model import Project
from designer.training.dense import Places
from designer.training.pictures import Pictures, stay_bytes
from designer.training.targets import written
from runtime.steps import Array, Step


class Entering(NamedTuple):
    """What a training takes of the data: which of its inputs, in which shape (None: as it is), as which dtype."""

    place: int
    shape: tuple[Any, ...] | None  # Any: sizes of an Input may be symbols
    dtype: str


def into_network(analysis: Analysis, dataset: DatasetDef) -> tuple[Entering, ...]:
    """What a network takes by itself, in the order of its Inputs."""
    pairs = matched(analysis, dataset)
    assert pairs is not None, "as many Inputs as the data has were checked for"
    return tuple(
        Entering(place, None if is_open(end) else tuple(end.values["shape"]), end.values["dtype"])
        for end, place in pairs
    )


def as_they_are(dataset: DatasetDef) -> tuple[Entering, ...]:
    """All inputs of the data in their order: what objectives choose from."""
    return tuple(Entering(place, None, kind.dtype) for place, kind in enumerate(dataset.inputs))


Samples = Tensor | Pictures | Places
"""What a batch is picked from, by `index_select` or a slice."""


@dataclass(frozen=True, eq=False)
class Part:
    """Samples on the device: what the network takes, what the loss compares with, what the metrics compare with.

    `inputs` are in the order of the network's Inputs. Where what comes out is compared with an input, `targets` and
    `truth` are that input. Many pictures and masks stay bytes, and come to the device as batches.
    """

    inputs: tuple[Samples, ...]
    targets: Samples
    truth: Samples

    def __len__(self) -> int:
        return len(self.truth)

    def picked(self, rows: Tensor) -> tuple[tuple[Tensor, ...], Tensor, Tensor]:
        """Inputs, targets and truth of a batch; what is the same is picked once."""
        return self._taken(lambda samples: samples.index_select(0, rows))

    def span(self, first: int, last: int) -> tuple[tuple[Tensor, ...], Tensor, Tensor]:
        """The same for samples that follow each other."""
        return self._taken(lambda samples: samples[first:last])

    def _taken(self, take: Callable[[Samples], Tensor]) -> tuple[tuple[Tensor, ...], Tensor, Tensor]:
        inputs = tuple(map(take, self.inputs))
        for own, batch in zip(self.inputs, inputs, strict=True):
            if own is self.targets:
                return inputs, batch, batch
        target = take(self.targets)
        return inputs, target, target if self.targets is self.truth else take(self.truth)


def parts(
    project: Project, entering: Sequence[Entering], dataset: Dataset, form: TargetForm, device: torch.device
) -> tuple[Part, Part, Prepared]:
    """What is learnt from, what validates, and the steps that prepared them. Raises `DataError`."""
    division = split(dataset, project.data)
    shapes: list[tuple[Any, ...] | None] = [None] * len(dataset.entry.inputs)
    for place, shape, _ in entering:
        shapes[place] = shape
    prepared = fit(dataset, division, project.data, input_shape=shapes[0], other_shapes=shapes[1:])
    arrays = dataset.every_input
    select = [_selecting(arrays[place], prepared, place, device, getattr(torch, dtype)) for place, _, dtype in entering]
    first = [place for place, _, _ in entering].index(0)
    aims = _aims(dataset, prepared, form, device)

    def part(rows: Array) -> Part:
        inputs = tuple(each(rows) for each in select)
        if dataset.entry.task == RECONSTRUCTION:
            return Part(inputs, inputs[first], inputs[first])
        return Part(inputs, *aims(rows))

    return part(division.train), part(division.validation), prepared


def _aims(
    dataset: Dataset, prepared: Prepared, form: TargetForm, device: torch.device
) -> Callable[[Array], tuple[Samples, Samples]]:
    """What gives targets and truth of rows."""
    classes = len(dataset.entry.labels)
    if dataset.entry.is_dense:

        def places(rows: Array) -> tuple[Samples, Samples]:
            truth = Places(dataset.targets, rows, TargetForm.CLASS, classes, device)
            own = truth if form is TargetForm.CLASS else Places(dataset.targets, rows, form, classes, device)
            return own, truth

        return places
    if dataset.entry.task == RECONSTRUCTION:
        return lambda rows: (torch.empty(0), torch.empty(0))
    truth = torch.from_numpy(np.ascontiguousarray(prepared.network_targets(dataset.targets)))
    targets = written(form, truth, classes)

    def whole(rows: Array) -> tuple[Samples, Samples]:
        index = torch.from_numpy(rows)
        own = truth[index].to(device)
        return (own if targets is truth else targets[index].to(device)), own

    return whole


def _selecting(
    array: Array, prepared: Prepared, place: int, device: torch.device, dtype: torch.dtype
) -> Callable[[Array], Samples]:
    """What gives an input of rows: prepared once, whole and on the device, unless they are too many pictures."""
    steps: tuple[Step, ...] = prepared.every_input[place]
    if stay_bytes(array, steps, _WHOLE):
        return lambda rows: Pictures(array, rows, steps, device, dtype)
    made = np.require(prepared.network_inputs(array, place), requirements=("C", "W"))  # what is mapped is read-only
    inputs = torch.from_numpy(made).to(dtype)
    return lambda rows: inputs[torch.from_numpy(rows)].to(device)


_WHOLE = 256 << 20
"""Pictures that take more bytes than this when they are prepared are prepared batch by batch."""
