"""Weights in smaller numbers: arrays in, arrays and scales out. Knows no graphs.

Symmetric int8: q = round(w / s), s = max |w| / 127 for each channel. Asymmetric uint4 in blocks:
q = round(w / s) + z with s = (max - min) / 15, where 0 is always among the numbers (Jacob et al. 2018, section 2.1).
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

BLOCK = 32
"""How many weights share a scale in four bits: small enough for their range to be narrow, large enough to save."""
FEWEST, LARGEST = 16, 128
TINY = 1e-30
"""Weights that differ by less are 0: a scale of theirs would be no number any more."""


class Eights(NamedTuple):
    """int8 numbers of the weights' shape; scales have one place for each channel and size 1 along all other axes."""

    values: NDArray[np.int8]
    scales: Floats


class Fours(NamedTuple):
    """uint8 numbers from 0 to 15 of the weights' shape; scales and zeros have one place for each block of the axis."""

    values: NDArray[np.uint8]
    scales: Floats
    zeros: NDArray[np.uint8]


def eight_bits(weights: Floats, axes: tuple[int, ...]) -> Eights:
    """Weights with one scale for each channel, of which there is one for each place of these axes together."""
    others = tuple(place for place in range(weights.ndim) if place not in axes)
    largest = np.abs(weights).max(axis=others, keepdims=True)
    scales = np.where(largest > TINY, largest / 127, 1).astype(np.float32)
    return Eights(np.clip(np.rint(weights / scales), -127, 127).astype(np.int8), scales)


def block_for(size: int) -> int:
    """Into blocks of what size a sum of so many products can be cut without a rest; 0 if there is none that is good."""
    whole = [block for block in range(FEWEST, LARGEST + 1) if size % block == 0]
    return min(whole, key=lambda block: abs(block - BLOCK), default=0)


def four_bits(weights: Floats, axis: int, block: int = BLOCK) -> Fours:
    """Weights in blocks along `axis`; the last block may be shorter."""
    moved = np.moveaxis(weights, axis, -1)
    size = moved.shape[-1]
    count = -(-size // block)
    filled = np.pad(moved, [(0, 0)] * (moved.ndim - 1) + [(0, count * block - size)])
    blocks = filled.reshape(*moved.shape[:-1], count, block)
    low = np.minimum(blocks.min(axis=-1, keepdims=True), 0)
    high = np.maximum(blocks.max(axis=-1, keepdims=True), 0)
    scales = np.where(high - low > TINY, (high - low) / 15, 1).astype(np.float32)
    zeros = np.clip(np.rint(-low / scales), 0, 15)
    values = np.clip(np.rint(blocks / scales) + zeros, 0, 15)
    flat = values.reshape(*moved.shape[:-1], count * block)[..., :size]
    back = [np.moveaxis(each, -1, axis) for each in (flat, scales[..., 0], zeros[..., 0])]
    return Fours(back[0].astype(np.uint8), np.ascontiguousarray(back[1], np.float32), back[2].astype(np.uint8))


def packed(fours: NDArray[np.uint8]) -> bytes:
    """Numbers from 0 to 15 as ONNX keeps four bits: two in a byte, the first in the lower half."""
    flat = np.ascontiguousarray(fours).reshape(-1)
    even = np.pad(flat, (0, flat.size % 2))
    return bytes((even[0::2] | (even[1::2] << 4)).astype(np.uint8).tobytes())


def brain_floats(weights: Floats) -> NDArray[np.uint16]:
    """The bits of the nearest bfloat16 numbers, ties to even: the upper half of float32's."""
    bits = np.ascontiguousarray(weights).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)
