"""What networks that see pictures and read tables learn from is what a loop by hand has."""

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from designer.training.goals import Batch
from tests.helpers.by_hand import gradients_are_those_by_hand

Modules = Mapping[str, nn.Module]

CELLS = 8
"""So many cells a detector's grid has across and down."""


def test_a_class_for_each_pixel() -> None:
    def segment(nets: Modules, batch: Batch) -> Tensor:
        shares = nets["main"](batch.inputs[0]).softmax(1)
        loss: Tensor = -shares.gather(1, batch.target.unsqueeze(1)).log().mean()
        return loss

    gradients_are_those_by_hand("shapes-segmentation", {"": segment}, within=1e-5)


def test_boxes_one_by_one() -> None:
    def find(nets: Modules, batch: Batch) -> Tensor:
        grid = nets["main"](batch.inputs[0])
        wanted, boxes, kinds = torch.zeros_like(grid[:, 0]), [], []
        for said, known, there in zip(grid, batch.target, wanted, strict=True):
            for x, y, width, height, kind in known.tolist():
                if kind < 0:
                    continue
                row, column = int(y * CELLS), int(x * CELLS)
                there[row, column] = 1
                across, down, *size = said[1:5, row, column].sigmoid()
                middle = (column + across) / CELLS, (row + down) / CELLS
                boxes.append(1 - overlap((*middle, *size), (x, y, width, height)))
                kinds.append(-said[5:, row, column].log_softmax(0)[int(kind)])
        weights = torch.where(wanted > 0, 1.0, 0.5)
        objects = F.binary_cross_entropy_with_logits(grid[:, 0], wanted, weights, reduction="sum")
        return (objects + 2 * torch.stack(boxes).sum() + torch.stack(kinds).sum()) / len(boxes)

    gradients_are_those_by_hand("shapes-detection", {"find": find}, within=1e-4)


def overlap(said: tuple[Tensor, ...], known: tuple[float, ...]) -> Tensor:
    """The generalised overlap of two boxes (x and y of the middle, width, height)."""
    (x, y, wide, high), (u, v, width, height) = said, (torch.tensor(value) for value in known)
    common = [
        (torch.minimum(a + s / 2, b + t / 2) - torch.maximum(a - s / 2, b - t / 2)).clamp(min=0)
        for a, s, b, t in ((x, wide, u, width), (y, high, v, height))
    ]
    around = [
        torch.maximum(a + s / 2, b + t / 2) - torch.minimum(a - s / 2, b - t / 2)
        for a, s, b, t in ((x, wide, u, width), (y, high, v, height))
    ]
    both, hull = common[0] * common[1], around[0] * around[1]
    either = wide * high + width * height - both
    return both / either - (hull - either) / hull


def test_finer_pictures() -> None:
    def enlarge(nets: Modules, batch: Batch) -> Tensor:
        loss: Tensor = ((nets["main"](batch.inputs[0]) - batch.target) ** 2).mean()
        return loss

    gradients_are_those_by_hand("shapes-finer", {"": enlarge})


def test_two_tasks() -> None:
    def both(nets: Modules, batch: Batch) -> Tensor:
        measures, scores = nets["main"](batch.inputs[0])
        off: Tensor = ((measures - batch.target[:, :3]) ** 2).mean()
        return off + F.cross_entropy(scores, batch.target[:, 3:].argmax(1))

    gradients_are_those_by_hand("shapes-multi-task", {"measure and name": both}, within=1e-5)


def test_several_labels() -> None:
    def see(nets: Modules, batch: Batch) -> Tensor:
        shares = nets["main"](batch.inputs[0]).sigmoid()
        shown = torch.stack([(batch.target == kind).flatten(1).any(1) for kind in (1, 2, 3, 4)], 1)
        assert 0 < shown.sum() < shown.numel()
        loss: Tensor = -torch.where(shown, shares, 1 - shares).log().mean()
        return loss

    gradients_are_those_by_hand("shapes-multi-label", {"see": see}, within=1e-5)


def test_a_picture_and_a_table() -> None:
    def price(nets: Modules, batch: Batch) -> Tensor:
        picture, order = batch.inputs
        loss: Tensor = ((nets["main"](picture, order) - batch.target) ** 2).mean()
        return loss

    gradients_are_those_by_hand("shapes-prices", {"": price}, within=1e-5)


def test_yes_or_no() -> None:
    def decide(nets: Modules, batch: Batch) -> Tensor:
        share = nets["main"](batch.inputs[0]).sigmoid()
        loss: Tensor = -torch.where(batch.target > 0, share, 1 - share).log().mean()
        return loss

    gradients_are_those_by_hand("breast-cancer-mlp", {"": decide})


def test_quantiles() -> None:
    def three(nets: Modules, batch: Batch) -> Tensor:
        said = nets["main"](batch.inputs[0])
        terms = []
        for place, level in enumerate((0.1, 0.5, 0.9)):
            missing = batch.target[:, 0] - said[:, place]
            terms.append(torch.where(missing > 0, level * missing, (level - 1) * missing).mean())
        return torch.stack(terms).mean()

    gradients_are_those_by_hand("diabetes-quantiles", {"three quantiles": three})
