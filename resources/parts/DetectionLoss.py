"""Judges a grid of boxes."""

import torch
from torch import nn


class DetectionLoss(nn.Module):
    """For detectors that say one box for each cell of a grid: the cell in which the
    middle of a box lies is to find it (after Redmon and others 2016).

    The channels are: whether a box is there; x and y of its middle within the cell, its
    width and height as shares of the picture, all before a sigmoid; then a score for
    each class.
    """

    def __init__(
        self,
        box_weight: float = 2.0,
        class_weight: float = 1.0,
        background_weight: float = 0.5,
    ) -> None:
        super().__init__()
        self.box_weight, self.class_weight = box_weight, class_weight
        self.background_weight = background_weight

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Channels (N, 5 + classes, height, width), and boxes (N, boxes, 5): x and y of
        the middle, width, height and class; class -1 is no box.
        """
        height, width = input.shape[-2:]
        there = target[..., 4] >= 0
        count = there.sum().clamp(min=1)
        column = (target[..., 0] * width).long().clamp(0, width - 1)
        row = (target[..., 1] * height).long().clamp(0, height - 1)
        cell = (row * width + column).where(there, 0)
        cells = input.flatten(2)
        filled = torch.zeros_like(cells[:, 0])
        filled = filled.scatter_add(1, cell, there.to(input.dtype)).clamp(max=1.0)
        found = nn.functional.binary_cross_entropy_with_logits(
            cells[:, 0], filled, reduction="none"
        )
        found = found * (filled + self.background_weight * (1.0 - filled))
        said = cells.gather(2, cell.unsqueeze(1).expand(-1, input.shape[1], -1))
        inner = said[:, 1:5].sigmoid()
        x, y = (inner[:, 0] + column) / width, (inner[:, 1] + row) / height
        boxes = torch.stack([x, y, inner[:, 2], inner[:, 3]], -1)
        apart = (1.0 - self.overlap(boxes, target[..., :4])) * there
        kinds = nn.functional.cross_entropy(
            said[:, 5:], target[..., 4].long().where(there, -100), reduction="none"
        )
        total = found.sum() + self.box_weight * apart.sum()
        return (total + self.class_weight * kinds.sum()) / count

    def overlap(self, one: torch.Tensor, other: torch.Tensor) -> torch.Tensor:
        """The generalised overlap of boxes, -1 to 1 (Rezatofighi and others 2019)."""
        size, sizes = one[..., 2:], other[..., 2:]
        low, high = one[..., :2] - size / 2, one[..., :2] + size / 2
        lows, highs = other[..., :2] - sizes / 2, other[..., :2] + sizes / 2
        inner = (torch.minimum(high, highs) - torch.maximum(low, lows)).clamp(min=0.0)
        outer = torch.maximum(high, highs) - torch.minimum(low, lows)
        common, hull = inner.prod(-1), outer.prod(-1).clamp(min=1e-9)
        union = (size.prod(-1) + sizes.prod(-1) - common).clamp(min=1e-9)
        return common / union - (hull - union) / hull
