"""Pictures of any size are fitted by the file as the runtime fits them."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from runtime.decode import picture_to_raw
from runtime.manifest import FITS, INVERTS, Decode, InputSpec
from tests.helpers.inside import prepared, preparing

SIZES = ((8, 8), (30, 20), (61, 97), (20, 90), (9, 5), (13, 200), (150, 120))


def picture(height: int, width: int, channels: int, *, is_light: bool = False) -> np.ndarray:
    """uint8 [height, width, channels], smooth with noise."""
    chance = np.random.default_rng(height * width + channels)
    coarse = Image.fromarray((chance.random((7, 6, 3)) * 255).astype(np.uint8))
    smooth = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC)).astype(int)
    noisy = np.clip(smooth + chance.integers(-20, 20, smooth.shape), 0, 255)
    return (255 - noisy // 3 if is_light else noisy).astype(np.uint8)[:, :, :channels]


def ring(height: int, width: int, thick: float, *, is_light: bool = False) -> np.ndarray:
    """A drawing uint8 [height, width, 1]: light on dark, or dark on light."""
    y, x = np.mgrid[0:height, 0:width]
    distance = np.hypot((y - height * 0.55) / (height * 0.3), (x - width * 0.4) / (width * 0.2))
    ink = ((np.abs(distance - 1) < thick) * 220).astype(np.uint8)[:, :, np.newaxis]
    return 255 - ink if is_light else ink


def both(decode: Decode, *pictures: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What the runtime makes of pictures, and what the file makes of them."""
    spec = InputSpec("x", (decode.channels, decode.height, decode.width), content="image", decode=decode)
    shown = [Image.fromarray(each[:, :, 0] if decode.channels == 1 else each) for each in pictures]
    expected = np.concatenate([picture_to_raw(spec, each) for each in shown]).astype(np.float32)
    file = preparing(spec, "float32", expected.shape[1:])
    return expected, np.concatenate([file.run(["y"], {"x": each[np.newaxis]})[0] for each in pictures])


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("invert", INVERTS)
@pytest.mark.parametrize("fit", [fit for fit in FITS if fit != "ink"])
def test_pictures_are_averaged_alike(fit: str, invert: str, channels: int) -> None:
    decode = Decode(24, 32, channels, 16.0, invert, fit)
    expected, found = both(
        decode, *(picture(*size, channels, is_light=place % 2 == 0) for place, size in enumerate(SIZES))
    )
    assert np.abs(found - expected).max() <= 1e-5 * 16


@pytest.mark.parametrize("invert", INVERTS)
@pytest.mark.parametrize("fit", ["stretch", "cover", "pad"])
def test_photographs_have_the_bytes_that_pillow_makes(fit: str, invert: str) -> None:
    decode = Decode(24, 32, 3, 255.0, invert, fit, pixels="photo")
    pictures = [picture(*size, 3, is_light=place % 2 == 0) for place, size in enumerate(SIZES)]
    apart = np.abs(np.subtract(*both(decode, *pictures)))
    assert max(each.max() for each in apart) <= 1  # One level, where Pillow goes upright first.
    assert np.mean([each.mean() for each in apart]) < 0.1
    assert min(each.max() for each in apart) == 0


@pytest.mark.parametrize(
    ("ink", "width", "invert"),
    [(0.0, 1.0, "never"), (0.2, 0.8, "auto"), (0.05, 0.6, "never"), (0.5, 0.7, "auto")],
)
def test_drawings_get_the_ink_of_the_data_alike(ink: float, width: float, invert: str) -> None:
    decode = Decode(8, 8, 1, 16.0, invert, "ink", ink, width)
    expected, found = both(
        decode,
        *(
            ring(*size, thick, is_light=invert == "auto")
            for size in ((8, 8), (60, 45))
            for thick in (0.05, 0.2, 0.6, 0.0)
        ),
    )
    assert np.abs(found - expected).max() <= 1e-5 * 16


SIZE = st.tuples(st.integers(1, 90), st.integers(1, 90))


@settings(max_examples=10, deadline=None)
@example([(1, 4)], (3, 5), "cover", "never", 1)  # Made larger, it takes from what lies around the middle part.
@given(
    st.lists(SIZE, min_size=3, max_size=6),
    st.tuples(st.integers(1, 30), st.integers(1, 30)),
    st.sampled_from(["stretch", "cover", "pad"]),
    st.sampled_from(INVERTS),
    st.sampled_from([1, 3]),
)
def test_pictures_of_sizes_by_chance_are_fitted_alike(
    sizes: list[tuple[int, int]], wanted: tuple[int, int], fit: str, invert: str, channels: int
) -> None:
    pictures = [picture(*size, channels) for size in sizes]
    expected, found = both(Decode(*wanted, channels, 1.0, invert, fit), *pictures)
    assert np.abs(found - expected).max() <= 1e-5
    photo = Decode(*wanted, channels, 255.0, invert, fit, pixels="photo")
    assert np.abs(np.subtract(*both(photo, *pictures))).max() <= 1


def test_drawings_of_one_batch_do_not_know_each_other() -> None:
    decode = Decode(8, 8, 1, 16.0, "never", "ink", 0.2, 0.8)
    drawings = np.stack([ring(60, 50, thick) for thick in (0.05, 0.6, 0.0, 0.2)])
    spec = InputSpec("x", (1, 8, 8), content="image", decode=decode)
    alone, _ = both(decode, *drawings)
    assert np.abs(prepared(spec, drawings, alone) - alone).max() <= 1e-5 * 16
