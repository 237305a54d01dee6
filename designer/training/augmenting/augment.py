"""Does to batches what a project's list of augmentations says, in its order, and to their targets what follows.

Moves that stand next to each other are composed and sampled once. Masks and boxes belong to the first input, and what
several inputs of a sample have in common moves together; everything else is drawn for each input on its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor

from designer.catalogue import registry
from designer.catalogue.augmentation import AugmentDef
from designer.catalogue.datasets import InputDef
from designer.catalogue.layer import values_of
from designer.data.signs import Signs
from designer.graph.recipe import Choice
from designer.training.augmenting.batch import Batch, changed
from designer.training.augmenting.changing import CHANGES
from designer.training.augmenting.drawing import Drawn, generator_for
from designer.training.augmenting.mixing import Mix, draw_mix, mixed, pasted
from designer.training.augmenting.moving import MOVES, still
from designer.training.augmenting.policies import PLANS
from designer.training.augmenting.sampling import move_boxes, move_masks, move_pictures, moving_rows
from designer.training.augmenting.tokens import swaps


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the list that is on, with its values."""

    entry: AugmentDef
    values: dict[str, Any]


def steps_of(choices: Sequence[Choice]) -> tuple[Step, ...]:
    """The entries of a list that are on. Raises `CatalogueError` for what analysis has not looked at."""
    steps = []
    for choice in choices:
        entry = registry.augmentation(choice.type)
        values = values_of(entry.every_param, choice.params)
        if values["on"]:
            steps.append(Step(entry, values))
    return tuple(steps)


@dataclass(slots=True)
class Samples:
    """A batch in the making.

    `inputs` are what the augmentations want (see `spaces`), each with its kind and the signs of its tokens. `places`
    are targets that move with the first input: masks int64 [n, h, w] or classes of tokens [n, length]; `boxes` [n,
    most, 5]; `picture` a picture or sound that is to come out, which moves, but is not spoilt otherwise. `touched`
    [n] says which samples of each input are others now. `own` says which inputs may be written over.
    """

    inputs: list[Tensor]
    kinds: Sequence[InputDef]
    signs: Sequence[Signs]
    places: Tensor | None = None
    boxes: Tensor | None = None
    picture: Tensor | None = None
    touched: list[Tensor] | None = None
    own: list[bool] | None = None
    mix: Mix | None = None

    def __len__(self) -> int:
        return len(self.inputs[0])


class Augmenter:
    """The list of a project, ready to be done."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        steps = steps_of(choices)
        self._steps = tuple(step for step in steps if step.entry.kind != "mixes")
        self._mixes = tuple(step for step in steps if step.entry.kind == "mixes")

    @property
    def does_nothing(self) -> bool:
        """Whether nothing is on."""
        return not self._steps and not self._mixes

    def augmented(self, batch: Samples, generator: torch.Generator) -> Samples:
        """The batch with everything done to it; the tensors given stay as they are, but for inputs that are `own`."""
        batch = replace(batch, inputs=list(batch.inputs), own=list(batch.own or [False] * len(batch.inputs)))
        batch.touched = [torch.zeros(len(batch), dtype=torch.bool) for _ in batch.inputs]
        matrix: Tensor | None = None
        for step in self._steps:
            if step.entry.type in MOVES:
                matrix = self._moved_on(step, batch, matrix, generator)
                continue
            if step.entry.type in PLANS:
                matrix = self._planned(step, batch, matrix, generator)
                continue
            _move(batch, matrix)
            matrix = None
            self._change(step, batch, generator)
        _move(batch, matrix)
        if self._mixes:
            self._mix(batch, generator)
        return batch

    def _moved_on(self, step: Step, batch: Samples, matrix: Tensor | None, generator: torch.Generator) -> Tensor | None:
        """The matrices of the moves so far, and those of this one."""
        first = _first_picture(batch)
        if first is None:
            return matrix
        size = (batch.inputs[first].shape[-2], batch.inputs[first].shape[-1])
        drawn = MOVES[step.entry.type](step.values, len(batch), size, generator)
        return drawn if matrix is None else matrix @ drawn

    def _planned(self, step: Step, batch: Samples, matrix: Tensor | None, generator: torch.Generator) -> Tensor | None:
        """A policy: its moves join those that wait, then all are done, then its colours."""
        operation, plans = PLANS[step.entry.type], dict[int, Drawn]()
        for at in _fitting(step.entry, batch):
            known = Batch(batch.kinds[at], batch.inputs[at], batch.signs[at])
            plans[at] = plans[min(plans)] if plans else operation.draw(step.values, known, generator)
        if not plans:
            return matrix
        drawn = plans[min(plans)]
        _move(batch, drawn["matrix"] if matrix is None else matrix @ drawn["matrix"])
        colours = {name: each for name, each in drawn.items() if name != "matrix"}
        for at in plans:
            known = Batch(batch.kinds[at], batch.inputs[at], batch.signs[at])
            _put(batch, at, changed(operation, colours, known, own=_own(batch)[at]), drawn["on"])
        return None

    def _change(self, step: Step, batch: Samples, generator: torch.Generator) -> None:
        operation = CHANGES[step.entry.type]
        for at in _fitting(step.entry, batch):
            known = Batch(batch.kinds[at], batch.inputs[at], batch.signs[at])
            drawn = operation.draw(step.values, known, generator)
            if at == 0 and batch.places is not None and step.entry.type == "TokenSwap":
                _follow(batch, drawn, known)
            if at == 0 and batch.picture is not None and step.entry.type == "TimeShift":
                batch.picture = changed(operation, drawn, replace(known, samples=batch.picture))
            _put(batch, at, changed(operation, drawn, known, own=_own(batch)[at]), drawn["on"])

    def _mix(self, batch: Samples, generator: torch.Generator) -> None:
        """One of the ways to mix that are on, for the whole batch: all numbers of a sample with the same share."""
        chosen = int(torch.randint(len(self._mixes), (1,), generator=generator))
        step, first = self._mixes[chosen], _first_picture(batch)
        shape = batch.inputs[first or 0].shape
        size = (shape[-2], shape[-1]) if first is not None else (1, 1)
        mix = draw_mix(step.entry.type, step.values, len(batch), size, generator)
        for at, kind in enumerate(batch.kinds):
            if kind.dtype != "int64":
                _put(batch, at, mixed(batch.inputs[at], mix), mix.keeps < 1)
        if batch.places is not None and mix.box is not None:
            batch.places = pasted(batch.places, batch.places[mix.partner.to(batch.places.device)], mix.box)
        batch.mix = mix


def _move(batch: Samples, matrix: Tensor | None) -> None:
    """Does the moves that were composed to all pictures of the batch and to what belongs to them."""
    first = _first_picture(batch)
    if matrix is None or first is None:
        return
    size = (batch.inputs[first].shape[-2], batch.inputs[first].shape[-1])
    moves = torch.zeros(len(batch), dtype=torch.bool)
    moves[moving_rows(matrix)] = True
    for at, kind in enumerate(batch.kinds):
        if kind.content == "image" and len(kind.shape) == 3:
            made = move_pictures(batch.inputs[at], _to_size(matrix, size, batch.inputs[at]), own=_own(batch)[at])
            _put(batch, at, made, moves)
    if first != 0:
        return
    if batch.places is not None and batch.places.ndim == 3:
        batch.places = move_masks(batch.places, matrix, size)
    if batch.boxes is not None:
        batch.boxes = move_boxes(batch.boxes, matrix, size)
    if batch.picture is not None:
        batch.picture = move_pictures(batch.picture, _to_size(matrix, size, batch.picture))


def _to_size(matrix: Tensor, size: tuple[int, int], pictures: Tensor) -> Tensor:
    """Matrices for pictures of `size` as those for pictures of another one."""
    if pictures.shape[-2:] == size:
        return matrix
    ratio = torch.tensor([pictures.shape[-1] / size[1], pictures.shape[-2] / size[0], 1.0], dtype=torch.float64)
    return torch.where(matrix == still(1), matrix, matrix * ratio.reshape(3, 1) / ratio)


def _follow(batch: Samples, drawn: Drawn, known: Batch) -> None:
    """Lets the classes of tokens change places with them."""
    assert batch.places is not None
    if batch.places.shape == known.samples.shape:
        here = {name: each.to(known.samples.device) for name, each in drawn.items()}
        batch.places = batch.places.gather(1, swaps(known.samples, here, known))


def _put(batch: Samples, at: int, made: Tensor, on: Tensor) -> None:
    """Puts other samples into the place of an input; `on` [n] says which of them are others."""
    assert batch.touched is not None
    batch.touched[at] = batch.touched[at] | on
    _own(batch)[at] |= made is not batch.inputs[at]
    batch.inputs[at] = made


def _own(batch: Samples) -> list[bool]:
    assert batch.own is not None
    return batch.own


def _first_picture(batch: Samples) -> int | None:
    return next((at for at, kind in enumerate(batch.kinds) if kind.content == "image" and len(kind.shape) == 3), None)


def _fitting(entry: AugmentDef, batch: Samples) -> list[int]:
    """The inputs that an entry is for, as they are here."""
    return [at for at, kind in enumerate(batch.kinds) if entry.fits(kind)]


__all__ = ["Augmenter", "Samples", "Step", "generator_for", "steps_of"]
