"""Masks and boxes come to lie where their picture does, however it is fitted and however the camera was held."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from designer.data.placing import fitted_boxes, fitted_plane, lying, stored, turned
from runtime.decode import read_picture
from runtime.errors import InputError
from runtime.manifest import Decode

FITS = ("cover", "stretch", "pad")
BACK = {6: 8, 8: 6}


def photo(folder: Path, turn: int, wide: int = 90, high: int = 60) -> tuple[Path, np.ndarray]:
    """A picture with a light block at a place of its own, stored turned, and the block as people see it."""
    block = np.zeros((high, wide), dtype=np.uint8)
    block[12:30, 20:56] = 1
    asis = turned(block, BACK.get(turn, turn))
    exif = Image.Exif()
    exif[0x0112] = turn
    path = folder / f"{turn}.png"
    Image.fromarray(np.ascontiguousarray(asis) * 255).save(path, exif=exif)
    return path, block


@pytest.mark.parametrize("fit", FITS)
@pytest.mark.parametrize("turn", range(1, 9))
def test_a_mask_lies_on_its_picture(tmp_path: Path, turn: int, fit: str) -> None:
    path, block = photo(tmp_path, turn)
    decode = Decode(41, 56, 1, 255.0, fit=fit, pixels="photo")
    seen = read_picture(path, decode)[0] > 127
    picture = lying(path, "p")
    found = fitted_plane(block, picture, decode, 0, is_stored=stored((90, 60), picture, "The mask"))
    assert found.shape == (41, 56)
    assert (seen == (found == 1)).mean() > 0.98
    half = fitted_plane(block[::2, ::2], picture, decode, 0, is_stored=False)
    assert (seen == (half == 1)).mean() > 0.96, "a mask of half the size"


@pytest.mark.parametrize("fit", FITS)
@pytest.mark.parametrize("turn", range(1, 9))
def test_a_box_lies_on_its_picture(tmp_path: Path, turn: int, fit: str) -> None:
    path, _ = photo(tmp_path, turn)
    decode = Decode(80, 64, 1, 255.0, fit=fit, pixels="photo")
    rows, columns = np.nonzero(read_picture(path, decode)[0] > 127)
    shares = np.array([[20 / 90, 12 / 60, 56 / 90, 30 / 60]])
    left, top, right, bottom = fitted_boxes(shares, lying(path, "p"), decode, is_stored=False)[0]
    told = np.clip([left * 64, top * 80, right * 64, bottom * 80], 0, [64, 80, 64, 80])
    assert np.abs(told - [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]).max() <= 1.5


def test_what_is_drawn_on_the_picture_as_it_is_stored_is_known_by_its_size(tmp_path: Path) -> None:
    path, block = photo(tmp_path, 6)
    picture = lying(path, "p")
    assert picture.upright == (90, 60)
    assert not stored((90, 60), picture, "The mask")
    assert stored((60, 90), picture, "The mask")
    decode = Decode(60, 90, 1, 255.0, fit="stretch", pixels="photo")
    assert np.array_equal(fitted_plane(turned(block, 8), picture, decode, 0, is_stored=True), block)


def test_a_mask_of_another_shape_is_refused_in_words(tmp_path: Path) -> None:
    path, _ = photo(tmp_path, 1)
    with pytest.raises(InputError) as caught:
        stored((50, 50), lying(path, "p"), "The mask “p.png”")
    assert str(caught.value.message) == (
        "The mask “p.png” has 50 × 50 pixels, but its picture has 90 × 60: they do not lie on each other."
    )
