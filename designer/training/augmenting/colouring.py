"""Changes of colours: pictures [n, channels, height, width] with values 0 … 1 and a strength for each, [n] → the same.

What needs colours leaves pictures with another number of channels than three as they are. The formulas are those of
torchvision's functions of the same names.
"""

from collections.abc import Callable

import torch
from torch import Tensor, nn

Change = Callable[[Tensor, Tensor], Tensor]
_GREY = (0.2989, 0.587, 0.114)
"""How bright red, green and blue are (ITU-R BT.601)."""


def grey(pictures: Tensor) -> Tensor:
    """The brightness [n, 1, height, width] of coloured pictures; others' own planes."""
    if pictures.shape[1] != 3:
        return pictures
    red, green, blue = (pictures[:, at : at + 1] for at in range(3))
    return (red * _GREY[0]).add_(green, alpha=_GREY[1]).add_(blue, alpha=_GREY[2])


def brighter(pictures: Tensor, strength: Tensor) -> Tensor:
    """Values times a factor."""
    return (pictures * _each(strength)).clamp_(0, 1)


def contrasted(pictures: Tensor, strength: Tensor) -> Tensor:
    """Farther from the mean brightness, or nearer."""
    return _blend(pictures, grey(pictures).mean(dim=(1, 2, 3), keepdim=True), strength)


def saturated(pictures: Tensor, strength: Tensor) -> Tensor:
    """Farther from grey, or nearer."""
    return _blend(pictures, grey(pictures), strength) if pictures.shape[1] == 3 else pictures


def hued(pictures: Tensor, strength: Tensor) -> Tensor:
    """Hues shifted by parts of the circle."""
    if pictures.shape[1] != 3:
        return pictures
    red, green, blue = pictures.unbind(1)
    value, low = pictures.amax(1), pictures.amin(1)
    chroma = value - low
    by = torch.where(chroma > 0, chroma, 1.0)
    hue = torch.where(
        value == red, (green - blue) / by, torch.where(value == green, 2 + (blue - red) / by, 4 + (red - green) / by)
    )
    hue = hue + 6 * strength.reshape(-1, 1, 1)
    made = torch.empty_like(pictures)
    for at, offset in enumerate((5.0, 3.0, 1.0)):
        part = torch.remainder(hue + offset, 6)
        made[:, at] = value - chroma * torch.minimum(part, 4 - part).clamp_(0, 1)
    return made.clamp_(0, 1)


def sharpened(pictures: Tensor, strength: Tensor) -> Tensor:
    """Farther from a soft copy, or nearer; the outermost pixels stay."""
    if min(pictures.shape[-2:]) <= 2:
        return pictures
    kernel = torch.full((3, 3), 1 / 13, dtype=pictures.dtype, device=pictures.device)
    kernel[1, 1] = 5 / 13
    planes = pictures.reshape(-1, 1, *pictures.shape[-2:])
    soft = pictures.clone()
    soft[..., 1:-1, 1:-1] = nn.functional.conv2d(planes, kernel[None, None]).reshape(
        *pictures.shape[:2], *(s - 2 for s in pictures.shape[-2:])
    )
    return _blend(pictures, soft, strength)


def posterized(pictures: Tensor, strength: Tensor) -> Tensor:
    """`strength` bits of each byte."""
    step = 2 ** (8 - _each(strength).round())
    return (torch.floor((pictures * 255).round_() / step) * step).div_(255)


def solarized(pictures: Tensor, strength: Tensor) -> Tensor:
    """Values from `strength` on inverted."""
    return torch.where(pictures >= _each(strength), 1 - pictures, pictures)


def stretched(pictures: Tensor, strength: Tensor) -> Tensor:
    """Each channel from black to white."""
    low, high = pictures.amin((2, 3), keepdim=True), pictures.amax((2, 3), keepdim=True)
    wide = high > low
    return torch.where(wide, (pictures - low) / torch.where(wide, high - low, 1.0), pictures).clamp_(0, 1)


def equalized(pictures: Tensor, strength: Tensor) -> Tensor:
    """Each channel with its values about equally frequent, by the rule of Pillow and torchvision for bytes."""
    planes = (pictures * 255).round_().long().clamp_(0, 255).flatten(2)
    counts = torch.zeros(*planes.shape[:2], 256, dtype=torch.long, device=planes.device)
    counts.scatter_add_(2, planes, torch.ones_like(planes))
    highest = 255 - (counts > 0).flip(2).byte().argmax(2, keepdim=True)
    step = (planes.shape[2] - counts.gather(2, highest)) // 255
    sums = torch.cat((torch.zeros_like(step), counts.cumsum(2)[..., :-1]), 2)
    table = ((sums + step // 2) // step.clamp(min=1)).clamp_(0, 255)
    made = torch.where(step > 0, table.gather(2, planes), planes)
    return (made / 255).to(pictures.dtype).reshape(pictures.shape)


def inverted(pictures: Tensor, strength: Tensor) -> Tensor:
    """Black is white."""
    return 1 - pictures


def greyed(pictures: Tensor, strength: Tensor) -> Tensor:
    """Without colours."""
    return grey(pictures).expand_as(pictures)


def blurred(pictures: Tensor, strength: Tensor, reach: int) -> Tensor:
    """Blurred by Gaussians with these deviations in pixels, over `reach` pixels (odd) mirrored at the borders."""
    for axis in (2, 3):
        side = min(reach // 2, pictures.shape[axis] - 1)
        if side:
            pictures = _blurred_along(pictures, strength, side, axis)
    return pictures


def _blurred_along(pictures: Tensor, strength: Tensor, side: int, axis: int) -> Tensor:
    steps = torch.arange(-side, side + 1, dtype=pictures.dtype, device=pictures.device)
    weights = torch.softmax(-0.5 * (steps / strength.reshape(-1, 1)) ** 2, 1)
    pads = (0, 0, side, side) if axis == 2 else (side, side, 0, 0)
    wide = nn.functional.pad(pictures, pads, mode="reflect")
    made = torch.zeros_like(pictures)
    for at, weight in enumerate(weights.unbind(1)):
        made.addcmul_(wide.narrow(axis, at, pictures.shape[axis]), _each(weight))
    return made


def _each(strength: Tensor) -> Tensor:
    return strength.reshape(-1, 1, 1, 1)


def _blend(pictures: Tensor, other: Tensor, strength: Tensor) -> Tensor:
    """From `other` (0) through `pictures` (1) and beyond."""
    factor = _each(strength)
    return (pictures * factor).add_(other * (1 - factor)).clamp_(0, 1)
