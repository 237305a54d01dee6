"""RandAugment and AutoAugment: a few changes for each picture, taken by chance from tables.

What moves is composed and done first and at once, then colours change in the order drawn: one interpolation, not one
for each move.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import atan, degrees

import torch
from torch import Tensor

from designer.catalogue.augmentations.policies import MAGNITUDES, POLICIES, RANDOM, STRENGTHS
from designer.catalogue.layer import Values
from designer.training.augmenting.batch import Batch, Operation
from designer.training.augmenting.colouring import (
    Change,
    brighter,
    contrasted,
    equalized,
    inverted,
    posterized,
    saturated,
    sharpened,
    solarized,
    stretched,
)
from designer.training.augmenting.drawing import Drawn, signs, wholes
from designer.training.augmenting.moving import Size, affine, only, shifted, still, turned

_SHIFT = 150 / 331
"""The largest shift as a share of the picture, from the pictures of 331 pixels on which the tables were made."""


@dataclass(frozen=True, slots=True)
class _Colour:
    """`strength(share, sign)`: how strongly, from 0 … 1 and a sign [n]."""

    change: Change
    strength: Callable[[Tensor, Tensor], Tensor]


def _factor(share: Tensor, sign: Tensor) -> Tensor:
    return 1 + 0.9 * share * sign


def _plain(share: Tensor, sign: Tensor) -> Tensor:
    return share


_COLOURS = {
    "Brightness": _Colour(brighter, _factor),
    "Color": _Colour(saturated, _factor),
    "Contrast": _Colour(contrasted, _factor),
    "Sharpness": _Colour(sharpened, _factor),
    "Posterize": _Colour(posterized, lambda share, sign: 8 - (4 * share).round()),
    "Solarize": _Colour(solarized, lambda share, sign: 1 - share),
    "AutoContrast": _Colour(stretched, _plain),
    "Equalize": _Colour(equalized, _plain),
    "Invert": _Colour(inverted, _plain),
}
_NAMES = tuple(_COLOURS)


def _slant(share: Tensor, sign: Tensor) -> Tensor:
    none = torch.zeros_like(share)
    angle = torch.tensor([degrees(atan(each)) for each in (0.3 * share * sign).tolist()], dtype=share.dtype)
    return affine(none, none, none, torch.ones_like(share), angle)


def _moves(name: str, share: Tensor, sign: Tensor, size: Size) -> Tensor:
    """The matrices of a change that moves."""
    none, by = torch.zeros_like(share), share * sign
    match name:
        case "Rotate":
            return turned(30 * by)
        case "TranslateX":
            return shifted((_SHIFT * size[1] * by).trunc(), none)
        case "TranslateY":
            return shifted(none, (_SHIFT * size[0] * by).trunc())
        case "ShearX":
            return _slant(share, sign)
        case "ShearY":
            swap = torch.tensor([[0, 1, 0], [1, 0, 0], [0, 0, 1]], dtype=share.dtype)
            return swap @ _slant(share, sign) @ swap
    return still(len(share))


def draw_random(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
    """RandAugment: `num_ops` changes for each picture, each any of the list."""
    n = len(batch)
    plan = []
    for _ in range(values["num_ops"]):
        names = [RANDOM[at] for at in wholes(n, 0, len(RANDOM) - 1, generator).tolist()]
        share = torch.full((n,), values["magnitude"] / MAGNITUDES, dtype=torch.float64)
        plan.append((names, share, signs(n, generator)))
    return _drawn(plan, batch)


def draw_policy(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
    """AutoAugment: one of the pairs for each picture, each of the two with its chance."""
    n, pairs = len(batch), POLICIES[values["policy"]]
    chosen = [pairs[at] for at in wholes(n, 0, len(pairs) - 1, generator).tolist()]
    plan = []
    for slot in (0, 1):
        changes = [pair[slot] for pair in chosen]
        chance = torch.rand(n, generator=generator, dtype=torch.float64).tolist()
        names = [name if drawn < likely else "" for (name, likely, _), drawn in zip(changes, chance, strict=True)]
        share = torch.tensor([strength / STRENGTHS for _, _, strength in changes], dtype=torch.float64)
        plan.append((names, share, signs(n, generator)))
    return _drawn(plan, batch)


def _drawn(plan: list[tuple[list[str], Tensor, Tensor]], batch: Batch) -> Drawn:
    n, (height, width) = len(batch), batch.samples.shape[-2:]
    matrix, numbers, strengths = still(n), [], []
    for names, share, sign in plan:
        strength = torch.zeros(n, dtype=torch.float64)
        for name in sorted(set(names)):
            is_it = torch.tensor([each == name for each in names])
            matrix = matrix @ only(is_it, _moves(name, share, sign, (height, width)))
            if name in _COLOURS:
                strength = torch.where(is_it, _COLOURS[name].strength(share, sign), strength)
        numbers.append(torch.tensor([_NAMES.index(name) if name in _COLOURS else -1 for name in names]))
        strengths.append(strength.float())
    number = torch.stack(numbers, 1)
    return {"matrix": matrix, "number": number, "strength": torch.stack(strengths, 1), "on": (number >= 0).any(1)}


def coloured(samples: Tensor, drawn: Drawn, batch: Batch) -> Tensor:
    """The colours of a plan, slot by slot; all pictures with the same change at once."""
    samples = samples.clone()
    for slot in range(drawn["number"].shape[1]):
        numbers, strength = drawn["number"][:, slot], drawn["strength"][:, slot]
        for at in sorted(set(numbers.tolist())):
            if at >= 0:
                rows = (numbers == at).nonzero()[:, 0]
                made = _COLOURS[_NAMES[at]].change(samples.index_select(0, rows), strength[rows])
                samples.index_copy_(0, rows, made)
    return samples


PLANS = {"RandAugment": Operation(draw_random, coloured), "AutoAugment": Operation(draw_policy, coloured)}
"""Entry → how it is drawn and done; its moves are drawn as `matrix`."""
