"""Pictures that stay bytes until a batch needs them: they may be more than memory, and take a quarter of the room.

Where steps change each value for itself, every value of a byte has its float32 in a table, so preparing is looking up.
Other steps (another size, a crop) are done with the pictures of each batch.
"""

from collections.abc import Sequence
from math import prod

import numpy as np
import torch
from torch import Tensor

from runtime.errors import InputError
from runtime.steps import Array, Reshape, Step, apply_all

_AT_HAND = 2 << 30
"""Bytes of pictures that a device of its own memory holds; more are brought to it batch by batch."""


class Pictures:
    """Samples as a batch takes them: what `Prepared.network_inputs` gives for raw pictures `rows`, to the same bits.

    Offers what the loop asks of a tensor.
    """

    def __init__(
        self,
        raw: Array,
        rows: Array,
        steps: Sequence[Step],
        device: torch.device,
        dtype: torch.dtype = torch.float32,
    ) -> None:
        self._raw, self._rows, self._steps, self._device, self._dtype = raw, rows, tuple(steps), device, dtype
        self._shape = next((tuple(step.shape) for step in steps if isinstance(step, Reshape)), raw.shape[1:])
        self._table = _table(raw.shape[1], steps)
        is_near = self._table is not None and device.type != "cpu" and len(rows) * raw[:1].nbytes <= _AT_HAND
        self._near = _Near(raw[rows], self._table, device) if self._table is not None and is_near else None

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, part: slice) -> Tensor:
        """Samples that follow each other, [n, *network shape]."""
        first, last, _ = part.indices(len(self))
        return self.index_select(0, torch.arange(first, last, device=self._device))

    def index_select(self, dim: int, index: Tensor) -> Tensor:
        """Samples by their numbers, [len(index), *network shape]. `dim` is 0."""
        assert dim == 0, "samples lie along the first axis"
        if self._near is not None:
            batch = self._near.looked_up(index)
        elif self._table is not None:
            batch = self._looked_up(index, self._table)
        else:
            made = apply_all(self._steps, self._raw[self._rows[index.cpu().numpy()]])
            return torch.from_numpy(np.require(made, requirements=("C", "W"))).to(self._device, self._dtype)
        return batch.reshape(len(index), *self._shape).to(self._dtype)

    def _looked_up(self, index: Tensor, table: Array) -> Tensor:
        """Channel by channel: that stays in the processor's cache, and takes a third of the time."""
        batch = np.empty((len(index), *self._raw.shape[1:]), dtype=np.float32)
        for sample, row in zip(batch, self._rows[index.cpu().numpy()], strict=True):
            for values, plane, place in zip(table, self._raw[row], sample, strict=True):
                values.take(plane, out=place, mode="clip")
        return torch.from_numpy(batch).to(self._device)


class _Near:
    """Pictures that lie on the device."""

    def __init__(self, pictures: Array, table: Array, device: torch.device) -> None:
        self._pictures = torch.from_numpy(np.ascontiguousarray(pictures)).to(device)
        self._table = torch.from_numpy(table.reshape(-1)).to(device)
        self._offsets = (torch.arange(len(table), dtype=torch.int32, device=device) * 256).reshape(-1, 1, 1)

    def looked_up(self, index: Tensor) -> Tensor:
        places = self._pictures.index_select(0, index).int() + self._offsets
        return self._table.index_select(0, places.reshape(-1))


def stay_bytes(raw: Array, steps: Sequence[Step], least: int) -> bool:
    """Whether pictures are better kept as bytes: as float32 they would take more than `least` bytes."""
    if raw.dtype != np.uint8 or raw.ndim != 4 or not steps or not len(raw):
        return False
    each = raw[0].size if all(_is_kept(step) for step in steps) else prod(apply_all(steps, raw[:1]).shape)
    return 4 * each * len(raw) > least


def _is_kept(step: Step) -> bool:
    """Whether a step leaves every value where it is."""
    return isinstance(step, Reshape) or step.is_pointwise


def _table(channels: int, steps: Sequence[Step]) -> Array | None:
    """[channels, 256] float32: what the steps make of each value of each channel. None: that is not all they do."""
    if not all(map(_is_kept, steps)):
        return None
    values = np.broadcast_to(np.arange(256, dtype=np.uint8).reshape(256, 1, 1, 1), (256, channels, 1, 1))
    try:
        made = apply_all([step for step in steps if not isinstance(step, Reshape)], values)
    except InputError:  # A logarithm does not take every byte, but perhaps those that are there.
        return None
    return np.ascontiguousarray(made.reshape(256, channels).T, dtype=np.float32)
