"""Moves pictures, masks and boxes by the matrices of `moving`: what was composed is sampled once.

What comes in from outside is black in pictures, not judged in masks. Flips and shifts by whole pixels are copied, so
they are exact; everything else is interpolated: pictures between four pixels, masks take the nearest one.
"""

import torch
from torch import Tensor, nn

from designer.catalogue.datasets import IGNORED
from designer.training.augmenting.drawing import in_pieces
from designer.training.augmenting.moving import Size, still

_LEAST = 0.1
"""A box of which less than this share is left in the picture is dropped."""


def moving_rows(matrix: Tensor) -> Tensor:
    """The numbers of the samples that are moved at all."""
    return (matrix != still(1)).flatten(1).any(1).nonzero()[:, 0]


def move_pictures(pictures: Tensor, matrix: Tensor, *, own: bool = False) -> Tensor:
    """Pictures [n, channels, height, width] of floats, moved by [n, 3, 3]; what is `own` may be written over."""
    return _moved(pictures, matrix, (pictures.shape[-2], pictures.shape[-1]), "bilinear", own=own)


def move_masks(masks: Tensor, matrix: Tensor, size: Size) -> Tensor:
    """Class numbers int64 [n, height, width]; `size` is that of the pictures, which may be another."""
    shifted = (masks - IGNORED).unsqueeze(1).float()  # 0, what comes from outside, is then what is not judged.
    return _moved(shifted, matrix, size, "nearest").squeeze(1).long() + IGNORED


def move_boxes(boxes: Tensor, matrix: Tensor, size: Size) -> Tensor:
    """Boxes [n, most, 5] (x, y of the middle, width, height as shares of the picture, class or −1).

    A box becomes the smallest one around its moved corners, within the picture; one that has left becomes none.
    """
    half = torch.tensor([size[1], size[0]], dtype=torch.float64) / 2
    middle, extent = boxes[..., :2].double().cpu(), boxes[..., 2:4].double().cpu()
    signs = torch.tensor([[-1, -1], [1, -1], [1, 1], [-1, 1]], dtype=torch.float64)
    corners = ((middle * 2 - 1).unsqueeze(2) + signs * extent.unsqueeze(2)) * half
    forward = torch.linalg.inv(matrix).unsqueeze(1).unsqueeze(1)
    there = torch.cat((corners, torch.ones_like(corners[..., :1])), -1).unsqueeze(-2) @ forward.mT
    flat = there[..., 0, :]
    places = (flat[..., :2] / flat[..., 2:].clamp(min=1e-6)) / (2 * half) + 0.5
    low, high = places.amin(2), places.amax(2)
    whole = (high - low).prod(-1)
    low, high = low.clamp(0, 1), high.clamp(0, 1)
    left = (high - low).prod(-1)
    made = torch.cat(((low + high) / 2, high - low, boxes[..., 4:].double().cpu()), -1).to(boxes)
    is_box = boxes[..., 4] >= 0
    stays = is_box & (left > _LEAST * whole).to(boxes.device)
    none = torch.tensor([0, 0, 0, 0, -1], dtype=boxes.dtype, device=boxes.device)
    moved = torch.where(stays.unsqueeze(-1), made, torch.where(is_box.unsqueeze(-1), none, boxes))
    rows = moving_rows(matrix).to(boxes.device)
    return boxes.index_copy(0, rows, moved[rows])


def _moved(what: Tensor, matrix: Tensor, size: Size, mode: str, *, own: bool = False) -> Tensor:
    rows = moving_rows(matrix)
    if not len(rows):
        return what
    made = what if own else what.clone()
    is_whole = what.shape[-2:] == size and _is_whole(matrix[rows])
    for some in in_pieces(rows, what):
        here = some.to(what.device)
        part, chosen = what.index_select(0, here), matrix[some]
        moved = _copied(part, chosen) if is_whole else _interpolated(part, chosen, size, mode)
        made.index_copy_(0, here, moved)
    return made


def _is_whole(matrix: Tensor) -> bool:
    """Whether all these moves are flips and shifts by whole pixels."""
    linear, shift = matrix[:, :2, :2], matrix[:, :2, 2]
    flips = torch.stack((linear[:, 0, 0], linear[:, 1, 1]))
    return bool(
        (flips.abs() == 1).all()
        and (linear[:, 0, 1] == 0).all()
        and (linear[:, 1, 0] == 0).all()
        and (matrix[:, 2] == still(1)[0, 2]).all()
        and (shift == shift.round()).all()
    )


def _copied(what: Tensor, matrix: Tensor) -> Tensor:
    n, channels, height, width = what.shape
    if bool((matrix[:, :2, 2] == 0).all()) and bool((matrix[:, 1, 1] == 1).all()):
        return what.flip(-1)  # All of them: a sample that is not flipped would not be here.
    across, is_across = _sources(matrix, 0, width)
    down, is_down = _sources(matrix, 1, height)
    places = (down.unsqueeze(2) * width + across.unsqueeze(1)).reshape(n, 1, -1).to(what.device)
    inside = (is_down.unsqueeze(2) & is_across.unsqueeze(1)).unsqueeze(1).to(what.device)
    made = what.reshape(n, channels, -1).gather(2, places.expand(n, channels, -1)).reshape(what.shape)
    return made if bool(inside.all()) else made * inside


def _sources(matrix: Tensor, axis: int, length: int) -> tuple[Tensor, Tensor]:
    """For each place along an axis the place it comes from [n, length], and whether that is within."""
    middle = (length - 1) / 2
    places = torch.arange(length, dtype=torch.float64) - middle
    found = (matrix[:, axis, axis, None] * places + matrix[:, axis, 2, None] + middle).round().long()
    return found.clamp(0, length - 1), (found >= 0) & (found < length)


def _interpolated(what: Tensor, matrix: Tensor, size: Size, mode: str) -> Tensor:
    scale = torch.tensor([size[1] / 2, size[0] / 2, 1.0], dtype=torch.float64)
    shares = (matrix * scale / scale.reshape(3, 1)).to(what.device, torch.float32)
    height, width = what.shape[-2:]
    u = ((2 * torch.arange(width, device=what.device) + 1) / width - 1).reshape(1, 1, width)
    v = ((2 * torch.arange(height, device=what.device) + 1) / height - 1).reshape(1, height, 1)
    entries = shares.reshape(-1, 9, 1, 1)
    x = torch.addcmul(entries[:, 1] * v + entries[:, 2], entries[:, 0], u)
    y = torch.addcmul(entries[:, 4] * v + entries[:, 5], entries[:, 3], u)
    if bool((matrix[:, 2] != still(1)[0, 2]).any()):
        depth = torch.addcmul(entries[:, 7] * v + entries[:, 8], entries[:, 6], u)
        x, y = x / depth, y / depth
    grid = torch.stack((x, y), -1)
    return nn.functional.grid_sample(what, grid, mode=mode, padding_mode="zeros", align_corners=False)
