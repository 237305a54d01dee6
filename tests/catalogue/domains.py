"""What numbers a layer takes, where it does not take every one: random numbers are brought there before it runs."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from designer.catalogue.layer import LayerDef

Fit = Callable[[list[Tensor]], list[Tensor]]


def _chances(given: list[Tensor]) -> list[Tensor]:
    return [each.sigmoid() if each.is_floating_point() else each for each in given]


def _variance(given: list[Tensor]) -> list[Tensor]:
    return [*given[:2], *(each.square() + 0.1 if each.is_floating_point() else each for each in given[2:])]


def _steps(given: list[Tensor]) -> list[Tensor]:
    """Logarithms of probabilities, and as many steps as there are."""
    scores, targets, lengths, *rest = given
    if scores.dim() != 3 or not scores.is_floating_point():
        return given
    return [scores.log_softmax(-1), targets, lengths.new_full(lengths.shape, scores.shape[1]), *rest]


def _counts(given: list[Tensor]) -> list[Tensor]:
    return [each.exp() if each.is_floating_point() else each for each in given]


def _one_or_none(given: list[Tensor]) -> list[Tensor]:
    """The last says 1 or 0 by turns."""
    *rest, last = given
    turns = torch.arange(last.numel(), device=last.device).reshape(last.shape) % 2
    return [*rest, turns.to(last.dtype)]


def _either(given: list[Tensor]) -> list[Tensor]:
    return [given[0], given[1].sigmoid() if given[1].is_floating_point() else given[1]]


def _boxes(given: list[Tensor]) -> list[Tensor]:
    """Places and sizes as shares, of the first class or none."""
    grid, boxes = given
    if boxes.dim() != 3 or boxes.shape[2] < 5 or not boxes.is_floating_point():
        return given
    return [grid, torch.cat([boxes[..., :4].sigmoid(), -1.0 * (boxes[..., 4:] > 1).to(boxes)], -1)]


_DOMAINS: dict[str, Fit] = {
    "BCELoss": _chances,
    "KLDivLoss": _chances,
    "GaussianNLLLoss": _variance,
    "PoissonNLLLoss": _counts,
    "CTCLoss": _steps,
    "FocalLoss": _either,
    "DiceLoss": _either,
    "ContrastiveLoss": _one_or_none,
    "BatchHardTripletLoss": _one_or_none,
    "DetectionLoss": _boxes,
}

LOOKING = frozenset({"GaussianNLLLoss", "CTCLoss"})
"""Layers that look at the numbers themselves, so that torch cannot run them without any (on its device `meta`)."""


def within_domain(entry: LayerDef, given: Sequence[Tensor]) -> list[Tensor]:
    """What arrives, in the range that the layer takes."""
    fit = _DOMAINS.get(entry.type)
    return fit(list(given)) if fit else list(given)
