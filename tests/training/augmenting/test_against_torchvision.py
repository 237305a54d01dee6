"""Single changes are those of torchvision: moves to a float's width, colours of bytes to the byte."""

from collections.abc import Callable
from math import atan, degrees

import pytest
import torch
from torch import Tensor
from torchvision.transforms import InterpolationMode
from torchvision.transforms.v2 import functional as tv

from designer.training.augmenting.colouring import (
    blurred,
    brighter,
    contrasted,
    equalized,
    greyed,
    hued,
    inverted,
    posterized,
    saturated,
    sharpened,
    solarized,
    stretched,
)
from designer.training.augmenting.moving import affine, through_corners, turned
from designer.training.augmenting.sampling import move_masks, move_pictures


def pictures(channels: int = 3) -> Tensor:
    return torch.rand(4, channels, 13, 17, generator=torch.Generator().manual_seed(5))


def each(value: float) -> Tensor:
    return torch.full((4,), value)


def wide(*values: float) -> list[Tensor]:
    return [torch.full((4,), value, dtype=torch.float64) for value in values]


@pytest.mark.parametrize("angle", [0.5, 30, -75, 180])
def test_turning_is_torchvisions_rotate(angle: float) -> None:
    made = move_pictures(pictures(), turned(*wide(angle)))
    expected = tv.rotate(pictures(), angle, InterpolationMode.BILINEAR)
    assert torch.allclose(made, expected, atol=1e-4)


@pytest.mark.parametrize(
    ("angle", "x", "y", "scale", "shear"), [(0, 3, -2, 1, 0), (20, 0, 0, 1.3, 0), (-8, 1, 2, 0.7, 25)]
)
def test_an_affine_move_is_torchvisions(angle: float, x: float, y: float, scale: float, shear: float) -> None:
    made = move_pictures(pictures(), affine(*wide(angle, x, y, scale, shear)))
    expected = tv.affine(pictures(), angle, [x, y], scale, [shear, 0.0], InterpolationMode.BILINEAR)
    assert torch.allclose(made, expected, atol=1e-4)


def test_a_mask_takes_the_nearest_class_and_is_not_judged_where_nothing_was() -> None:
    mask = torch.randint(0, 5, (4, 13, 17), generator=torch.Generator().manual_seed(1))
    made = move_masks(mask, turned(*wide(20)), (13, 17))
    expected = tv.rotate(mask[:, None] + 100, 20, InterpolationMode.NEAREST)[:, 0] - 100
    assert (made == expected).double().mean() > 0.99  # places exactly between two pixels may go either way
    assert (made == -100).any()


def test_a_change_of_perspective_is_torchvisions() -> None:
    start, end = [[0, 0], [16, 0], [16, 12], [0, 12]], [[2, 1], [14, 2], [16, 11], [1, 12]]
    middle = torch.tensor([8.5, 6.5], dtype=torch.float64)  # torchvision counts from the corners of the first pixel
    matrix = through_corners(
        *(torch.tensor(places, dtype=torch.float64).expand(4, 4, 2) - middle for places in (start, end))
    )
    made = move_pictures(pictures(), matrix)
    assert torch.allclose(made, tv.perspective(pictures(), start, end, InterpolationMode.BILINEAR), atol=1e-3)


COLOURS: list[tuple[Callable[[Tensor, Tensor], Tensor], Callable[[Tensor, float], Tensor], float]] = [
    (brighter, tv.adjust_brightness, 1.4),
    (brighter, tv.adjust_brightness, 0.3),
    (contrasted, tv.adjust_contrast, 1.7),
    (saturated, tv.adjust_saturation, 0.2),
    (saturated, tv.adjust_saturation, 1.8),
    (hued, tv.adjust_hue, 0.3),
    (hued, tv.adjust_hue, -0.1),
    (sharpened, tv.adjust_sharpness, 1.9),
    (sharpened, tv.adjust_sharpness, 0.0),
    (solarized, tv.solarize, 0.6),
    (stretched, lambda what, _: tv.autocontrast(what), 0),
    (inverted, lambda what, _: tv.invert(what), 0),
    (greyed, lambda what, _: tv.rgb_to_grayscale(what, 3), 0),
]


@pytest.mark.parametrize(
    ("ours", "theirs", "strength"), COLOURS, ids=lambda value: getattr(value, "__name__", str(value))
)
def test_a_change_of_colours_is_torchvisions(
    ours: Callable[[Tensor, Tensor], Tensor], theirs: Callable[[Tensor, float], Tensor], strength: float
) -> None:
    assert torch.allclose(ours(pictures(), each(strength)), theirs(pictures(), strength), atol=2e-4)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize(
    ("ours", "theirs", "strength"),
    [
        (equalized, lambda what, _: tv.equalize(what), 0),
        (posterized, lambda what, bits: tv.posterize(what, int(bits)), 3),
    ],
)
def test_what_is_defined_for_bytes_is_torchvisions_to_the_byte(
    ours: Callable[[Tensor, Tensor], Tensor], theirs: Callable[[Tensor, float], Tensor], strength: float, channels: int
) -> None:
    raw = (pictures(channels) ** 2 * 255).byte()
    assert torch.equal((ours(raw.float() / 255, each(strength)) * 255).round().byte(), theirs(raw, strength))


@pytest.mark.parametrize("sigma", [0.3, 2.0])
def test_a_blur_is_torchvisions(sigma: float) -> None:
    made = blurred(pictures(), each(sigma), 5)
    assert torch.allclose(made, tv.gaussian_blur(pictures(), [5, 5], [sigma, sigma]), atol=1e-5)


def test_a_slant_of_three_tenths_is_that_of_the_policies() -> None:
    angle = degrees(atan(0.3))
    made = move_pictures(pictures(), affine(*wide(0, 0, 0, 1, angle)))
    expected = tv.affine(pictures(), 0, [0, 0], 1.0, [angle, 0.0], InterpolationMode.BILINEAR)
    assert torch.allclose(made, expected, atol=1e-4)
