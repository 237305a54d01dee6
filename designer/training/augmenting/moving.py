"""Where pictures are moved to: for each sample a matrix from a place in what comes out to the place in what goes in.

Places are in pixels from the middle of the picture, x to the right and y down; matrices are float64 [n, 3, 3], so that
several moves are one product. Moves of a list in order are `first @ second @ …`. A matrix that is exactly the identity
leaves its sample as it is.
"""

from collections.abc import Callable
from math import log, pi

import torch
from torch import Tensor

from designer.catalogue.layer import Values
from designer.training.augmenting.drawing import between, happens, uniform, wholes

Size = tuple[int, int]
"""Height and width in pixels."""
Move = Callable[[Values, int, Size, torch.Generator], Tensor]
_TRIES = 10
"""So often a form of a crop is drawn before the whole picture is taken, as torchvision has it."""


def still(n: int) -> Tensor:
    """Matrices that move nothing."""
    return torch.eye(3, dtype=torch.float64).repeat(n, 1, 1)


def turned(angle: Tensor) -> Tensor:
    """Pictures turned anticlockwise by angles in degrees [n]."""
    radians = angle * (pi / 180)
    matrix = still(len(angle))
    matrix[:, 0, 0] = matrix[:, 1, 1] = torch.cos(radians)
    matrix[:, 1, 0] = torch.sin(radians)
    matrix[:, 0, 1] = -matrix[:, 1, 0]
    return matrix


def shifted(x: Tensor, y: Tensor) -> Tensor:
    """Pictures shifted to the right and down, in pixels [n]."""
    matrix = still(len(x))
    matrix[:, 0, 2], matrix[:, 1, 2] = -x, -y
    return matrix


def sheared(x: Tensor, y: Tensor) -> Tensor:
    """Pictures slanted: a line down goes by `x` to the right for each pixel, a line to the right by `y` down [n]."""
    forward = still(len(x))
    forward[:, 0, 1], forward[:, 1, 0] = x, y
    inverse: Tensor = torch.linalg.inv(forward)
    return inverse


def affine(angle: Tensor, x: Tensor, y: Tensor, scale: Tensor, shear: Tensor) -> Tensor:
    """Slanted by angles, turned clockwise, made larger, then shifted by pixels, as torchvision's `affine` does it."""
    slant = -torch.tan(shear * (pi / 180))
    forward = torch.linalg.inv(turned(-angle)) @ torch.linalg.inv(sheared(slant, torch.zeros_like(slant)))
    forward[:, :2, :2] *= scale.reshape(-1, 1, 1)
    inverse: Tensor = torch.linalg.inv(forward)
    return inverse @ shifted(x, y)


def through_corners(start: Tensor, end: Tensor) -> Tensor:
    """Moves four places `start` of each picture to `end`, both [n, 4, 2], by a change of perspective."""
    x, y = end.unbind(-1)
    ones, none = torch.ones_like(x), torch.zeros_like(x)
    rows = [
        torch.stack(
            (*(part if side == 0 else (none, none, none)), *(part if side else (none, none, none)), -to * x, -to * y),
            -1,
        )
        for side, to in enumerate(start.unbind(-1))
        for part in ((x, y, ones),)
    ]
    found = torch.linalg.solve(torch.cat(rows, 1), torch.cat(start.unbind(-1), 1))
    return torch.cat((found, torch.ones(len(found), 1, dtype=found.dtype)), 1).reshape(-1, 3, 3)


def only(on: Tensor, matrix: Tensor) -> Tensor:
    """The matrices where `on`, none elsewhere."""
    return torch.where(on.reshape(-1, 1, 1), matrix, still(len(on)))


def _flip(axis: int) -> Move:
    def move(values: Values, n: int, size: Size, generator: torch.Generator) -> Tensor:
        matrix = still(n)
        matrix[happens(n, values["p"], generator), axis, axis] = -1
        return matrix

    return move


def _rotation(values: Values, n: int, size: Size, generator: torch.Generator) -> Tensor:
    return turned(uniform(n, -values["degrees"], values["degrees"], generator))


def _affine(values: Values, n: int, size: Size, generator: torch.Generator) -> Tensor:
    height, width = size
    wide, high = values["translate"]
    angle = uniform(n, -values["degrees"], values["degrees"], generator)
    x = uniform(n, -wide * width, wide * width, generator).round()
    y = uniform(n, -high * height, high * height, generator).round()
    scale = between(n, values["scale"], generator)
    shear = uniform(n, -values["shear"], values["shear"], generator)
    matrix = affine(angle, x, y, scale, shear)
    return only((angle != 0) | (x != 0) | (y != 0) | (scale != 1) | (shear != 0), matrix)


def _perspective(values: Values, n: int, size: Size, generator: torch.Generator) -> Tensor:
    on = happens(n, values["p"], generator)
    half = torch.tensor([(size[1] - 1) / 2, (size[0] - 1) / 2], dtype=torch.float64)
    corners = torch.tensor([[-1, -1], [1, -1], [1, 1], [-1, 1]], dtype=torch.float64) * half
    inward = torch.rand(n, 4, 2, generator=generator, dtype=torch.float64) * values["distortion_scale"]
    if values["distortion_scale"] == 0 or min(size) < 2:
        return still(n)
    return only(on, through_corners(corners.expand(n, 4, 2), corners * (1 - inward)))


def _resized_crop(values: Values, n: int, size: Size, generator: torch.Generator) -> Tensor:
    """A part of the picture, as large as the picture; the first form of a few that fits, else the whole."""
    height, width = size
    area = between(n * _TRIES, values["scale"], generator).reshape(n, _TRIES) * (height * width)
    low, high = (log(ratio) for ratio in values["ratio"])
    ratio = uniform(n * _TRIES, low, high, generator).reshape(n, _TRIES).exp()
    wide, tall = (area * ratio).sqrt(), (area / ratio).sqrt()
    fits = (wide <= width) & (tall <= height)
    first = fits.double().argmax(1, keepdim=True)
    some = fits.any(1)
    wide = torch.where(some, wide.gather(1, first)[:, 0], float(width))
    tall = torch.where(some, tall.gather(1, first)[:, 0], float(height))
    matrix = still(n)
    matrix[:, 0, 0], matrix[:, 1, 1] = wide / width, tall / height
    matrix[:, 0, 2] = (uniform(n, 0, 1, generator) - 0.5) * (width - wide)
    matrix[:, 1, 2] = (uniform(n, 0, 1, generator) - 0.5) * (height - tall)
    return matrix


def _crop(values: Values, n: int, size: Size, generator: torch.Generator) -> Tensor:
    most = values["padding"]
    return shifted(wholes(n, -most, most, generator).double(), wholes(n, -most, most, generator).double())


MOVES: dict[str, Move] = {
    "RandomHorizontalFlip": _flip(0),
    "RandomVerticalFlip": _flip(1),
    "RandomRotation": _rotation,
    "RandomAffine": _affine,
    "RandomPerspective": _perspective,
    "RandomResizedCrop": _resized_crop,
    "RandomCrop": _crop,
}
"""Entry → its matrices for a batch."""
