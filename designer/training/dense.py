"""Targets with a class for each place of a sample: pixels of a mask, steps of a sequence. They may be more than memory.

They stay as small as the data has them until a batch needs them.
"""

import numpy as np
import torch
from torch import Tensor, nn

from designer.catalogue.datasets import IGNORED
from designer.catalogue.losses import TargetForm
from runtime.steps import Array

_AT_HAND = 1 << 30
"""Bytes of targets that a device of its own memory holds; more are brought to it batch by batch."""
_IGNORED_BYTE = 255


class Places:
    """Class numbers of places, [n, …], written as a loss wants them when a batch is taken.

    `raw` are int64 with `IGNORED`, or bytes with 255 for it. Offers what the loop asks of a tensor.
    """

    def __init__(self, raw: Array, rows: Array, form: TargetForm, classes: int, device: torch.device) -> None:
        self._raw, self._rows, self._form, self._classes, self._device = raw, rows, form, classes, device
        is_near = device.type == "cpu" or len(rows) * raw[:1].nbytes <= _AT_HAND
        mapped = isinstance(raw, np.memmap) and device.type == "cpu"
        self._near = torch.from_numpy(np.ascontiguousarray(raw[rows])).to(device) if is_near and not mapped else None

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, part: slice) -> Tensor:
        """Samples that follow each other."""
        first, last, _ = part.indices(len(self))
        return self.index_select(0, torch.arange(first, last, device=self._device))

    def index_select(self, dim: int, index: Tensor) -> Tensor:
        """Samples by their numbers. `dim` is 0."""
        assert dim == 0, "samples lie along the first axis"
        return self._written(self._picked(index))

    def _picked(self, index: Tensor) -> Tensor:
        if self._near is not None:
            return self._near.index_select(0, index)
        return torch.from_numpy(np.array(self._raw[self._rows[index.cpu().numpy()]])).to(self._device)

    def _written(self, found: Tensor) -> Tensor:
        return written_places(unbyted(found), self._form, self._classes)


def unbyted(found: Tensor) -> Tensor:
    """Class numbers int64; in bytes, 255 stands for places that are not judged."""
    numbers = found.long()
    return numbers.masked_fill(found == _IGNORED_BYTE, IGNORED) if found.dtype == torch.uint8 else numbers


def written_places(numbers: Tensor, form: TargetForm, classes: int) -> Tensor:
    """Class numbers int64 [n, …] as a loss wants them; places that are not judged count as the first class there."""
    if form is TargetForm.BINARY:
        return numbers.clamp(min=0).unsqueeze(1).float()
    if form is TargetForm.ONE_HOT:
        return nn.functional.one_hot(numbers.clamp(min=0), classes).movedim(-1, 1).float()
    return numbers
