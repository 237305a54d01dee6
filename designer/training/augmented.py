"""The batches of a training, augmented: from the network's numbers to those that augmentations want and back, targets
included. What no augmentation touched keeps its bits.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from designer.catalogue.datasets import CLASSIFICATION, DETECTION, RECONSTRUCTION, DatasetDef
from designer.catalogue.losses import TargetForm
from designer.catalogue.prepared import prepared as described
from designer.data.datasets import Dataset
from designer.data.preparation import Prepared
from designer.data.signs import Signs, signs_of
from designer.graph.model import Project
from designer.training.augmenting.augment import Augmenter, Samples
from designer.training.augmenting.drawing import generator_for
from designer.training.augmenting.mixing import Mix, mixed, nearest, soft
from designer.training.augmenting.spaces import Space, space_of
from designer.training.dense import written_places

Taken = tuple[tuple[Tensor, ...], Tensor, Tensor]
"""Inputs in the order of the network's, targets as the loss takes them, and what metrics compare with."""


@dataclass(frozen=True, eq=False)
class Augmentation:
    """What happens to each batch. `places` says which input of the data each input of the network is.

    `form` is that of the targets, `spaces` and `signs` are those of the network's inputs.
    """

    augmenter: Augmenter
    entry: DatasetDef
    places: tuple[int, ...]
    spaces: tuple[Space, ...]
    signs: tuple[Signs, ...]
    form: TargetForm
    seed: int

    def __call__(self, taken: Taken, *, epoch: int, first: int) -> Taken:
        """A batch that begins at sample `first` of an epoch's order; chance follows from these numbers alone.

        The inputs given may be written over.
        """
        inputs, target, truth = taken
        at = sorted(range(len(inputs)), key=lambda number: self.places[number])
        batch = self._entered([inputs[number] for number in at], [self.spaces[number] for number in at], target, truth)
        batch.signs = [self.signs[number] for number in at]
        batch.own = [self.spaces[number].factor is not None for number in at]
        after = self.augmenter.augmented(batch, generator_for(self.seed, epoch, first))
        made = list(inputs)
        assert after.touched is not None
        for place, number in enumerate(at):
            own = inputs[number] is not target
            made[number] = _left(
                self.spaces[number], inputs[number], after.inputs[place], after.touched[place], own=own
            )
        return (tuple(made), *self._aims(after, target, truth))

    def _entered(self, inputs: Sequence[Tensor], spaces: Sequence[Space], target: Tensor, truth: Tensor) -> Samples:
        """The batch with what belongs to it, as the augmentations take it."""
        entry = self.entry
        kinds = tuple(replace(kind, shape=space.shape) for kind, space in zip(entry.inputs, spaces, strict=True))
        batch = Samples([space.entered(each) for space, each in zip(spaces, inputs, strict=True)], kinds, ())
        if entry.is_dense:
            batch.places = truth
        elif entry.task == DETECTION:
            batch.boxes = truth
        elif entry.task == RECONSTRUCTION:
            batch.picture = spaces[0].entered(target)
        elif entry.content == "image" and target.ndim == 4:
            batch.picture = target
        return batch

    def _aims(self, after: Samples, target: Tensor, truth: Tensor) -> tuple[Tensor, Tensor]:
        """Targets and truth after what was done to them."""
        entry = self.entry
        if after.places is not None:
            return written_places(after.places, self.form, len(entry.labels)), after.places
        if after.boxes is not None:
            return after.boxes, after.boxes
        if after.picture is not None:
            assert after.touched is not None
            is_own = entry.task == RECONSTRUCTION
            space = self.spaces[self.places.index(0)] if is_own else Space(tuple(target.shape[1:]))
            made = _left(space, target, after.picture, after.touched[0])
            return made, made
        if after.mix is not None:
            return self._mixed(after.mix, target, truth)
        return target, truth

    def _mixed(self, mix: Mix, target: Tensor, truth: Tensor) -> tuple[Tensor, Tensor]:
        shares = replace(mix, box=None)
        written = soft(target, len(self.entry.labels)) if self.form is TargetForm.CLASS else target
        made = mixed(written, shares)
        return made, (made if target is truth and self.entry.task != CLASSIFICATION else nearest(truth, mix))


def augmentation_for(
    project: Project,
    places: tuple[int, ...],
    dataset: Dataset,
    form: TargetForm,
    prepared: Prepared,
    device: torch.device,
) -> Augmentation | None:
    """What the project's list says; None if it says nothing. `places` are the data's inputs that training takes."""
    augmenter = Augmenter(project.data.augment)
    if augmenter.does_nothing:
        return None
    entry = described(dataset.entry, project.data)
    return Augmentation(
        augmenter=augmenter,
        entry=entry,
        places=places,
        spaces=tuple(
            space_of(dataset.entry.inputs[place], entry.inputs[place], prepared.every_input[place], device)
            for place in places
        ),
        signs=tuple(signs_of(dataset.readings[place]) for place in places),
        form=form,
        seed=project.training.seed,
    )


def _left(space: Space, before: Tensor, after: Tensor, touched: Tensor, *, own: bool = False) -> Tensor:
    """What was done, as the network takes it; samples that nothing touched keep their bits. `own` is written over."""
    if not bool(touched.any()):
        return before
    made = space.left(after, before.shape).to(before.dtype)
    if bool(touched.all()):
        return made
    rows = touched.nonzero()[:, 0].to(before.device)
    return (before if own else before.clone()).index_copy_(0, rows, made.index_select(0, rows))
