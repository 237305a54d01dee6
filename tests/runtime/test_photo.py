"""Photographs become bytes: fitted as asked, unpacked no larger than needed, the same from a file as from a drawing."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from runtime.decode import decode_file, drawing_to_raw, picture_to_raw
from runtime.errors import InputError, ManifestError
from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec, manifest_from_text

PHOTO = Decode(8, 12, 3, 255.0, fit="stretch", pixels="photo")


def spec(decode: Decode = PHOTO) -> InputSpec:
    return InputSpec("x", (decode.channels, decode.height, decode.width), content="image", decode=decode)


def halves(width: int, height: int) -> Image.Image:
    """Red on the left, blue on the right."""
    picture = Image.new("RGB", (width, height), "blue")
    picture.paste("red", (0, 0, width // 2, height))
    return picture


def test_a_photograph_is_bytes_of_the_inputs_shape(tmp_path: Path) -> None:
    halves(120, 80).save(tmp_path / "p.png")
    raw = decode_file(spec(), tmp_path / "p.png").inputs
    assert raw.dtype == np.uint8
    assert raw.shape == (1, 3, 8, 12)
    assert raw[0, 0, :, 0].tolist() == [255] * 8
    assert raw[0, 2, :, -1].tolist() == [255] * 8


def test_a_picture_of_the_right_size_stays_as_it_is(tmp_path: Path) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (8, 12, 3)).astype(np.uint8)
    Image.fromarray(pixels).save(tmp_path / "p.png")
    for fit in ("stretch", "cover", "pad"):
        raw = decode_file(spec(replace(PHOTO, fit=fit)), tmp_path / "p.png").inputs
        assert np.array_equal(raw[0], pixels.transpose(2, 0, 1))


def test_covering_cuts_both_sides_and_padding_adds_black(tmp_path: Path) -> None:
    halves(240, 40).save(tmp_path / "wide.png")
    cover = decode_file(spec(replace(PHOTO, fit="cover")), tmp_path / "wide.png").inputs[0]
    assert cover[0, 4, [0, 4, 7, 11]].tolist() == [255, 255, 0, 0], "the middle, half red and half blue"
    pad = decode_file(spec(replace(PHOTO, fit="pad")), tmp_path / "wide.png").inputs[0]
    assert pad.sum(axis=(0, 2)).tolist() == [0, 0, 0, 255 * 12, 255 * 12, 0, 0, 0]


@pytest.mark.parametrize(("width", "height"), [(3, 63), (63, 3), (90, 7), (7, 90)])
def test_slim_pictures_are_covered_too(width: int, height: int) -> None:
    for wanted in ((27, 1), (1, 27), (13, 5)):
        decode = replace(PHOTO, height=wanted[0], width=wanted[1], fit="cover")
        assert picture_to_raw(spec(decode), halves(width, height)).shape == (1, 3, *wanted)


def test_exact_averages_are_padded_too(tmp_path: Path) -> None:
    Image.new("L", (16, 8), 255).save(tmp_path / "p.png")
    raw = decode_file(spec(Decode(8, 8, 1, 16.0, fit="pad")), tmp_path / "p.png").inputs
    assert raw[0, 0].sum(axis=1).tolist() == [0, 0, 128, 128, 128, 128, 0, 0]


@pytest.mark.parametrize("fit", ["stretch", "cover", "pad"])
@pytest.mark.parametrize("channels", [1, 3])
def test_large_jpegs_look_as_their_pixels_do(tmp_path: Path, fit: str, channels: int) -> None:
    spots = np.random.default_rng(1).integers(0, 256, (6, 9, 3)).astype(np.uint8)
    picture = Image.fromarray(spots).resize((1800, 1300), Image.Resampling.BICUBIC)
    picture.save(tmp_path / "p.jpg", quality=95)
    picture.save(tmp_path / "p.png")
    way = spec(replace(PHOTO, height=32, width=32, fit=fit, channels=channels))
    quick, slow = (decode_file(way, tmp_path / name).inputs.astype(int) for name in ("p.jpg", "p.png"))
    assert np.abs(quick - slow).mean() < 2.0


def test_a_drawing_and_an_opened_picture_are_photographs_as_well(tmp_path: Path) -> None:
    ink = np.zeros((40, 60))
    ink[:, :30] = 1.0
    raw = drawing_to_raw(spec(), ink)
    assert raw.dtype == np.uint8
    assert raw[0, :, 0, 0].tolist() == [255, 255, 255]
    halves(120, 80).save(tmp_path / "p.png")
    with Image.open(tmp_path / "p.png") as picture:
        assert np.array_equal(picture_to_raw(spec(), picture), decode_file(spec(), tmp_path / "p.png").inputs)


def test_a_photograph_of_light_ground_is_turned_where_that_is_asked(tmp_path: Path) -> None:
    Image.new("L", (12, 8), 200).save(tmp_path / "p.png")
    for invert, value in (("never", 200), ("always", 55), ("auto", 55)):
        raw = decode_file(spec(replace(PHOTO, invert=invert)), tmp_path / "p.png").inputs
        assert (raw == value).all()


def test_floating_point_is_refused(tmp_path: Path) -> None:
    Image.fromarray(np.ones((9, 9), dtype=np.float32)).save(tmp_path / "p.tif")
    with pytest.raises(InputError, match=r"“p.tif” has floating-point pixels"):
        decode_file(spec(), tmp_path / "p.tif")


def test_the_way_of_photographs_travels_in_the_description() -> None:
    manifest = Manifest("any", (spec(),), (OutputSpec("y"),))
    assert manifest_from_text(manifest.to_text()).inputs[0].decode == PHOTO


@pytest.mark.parametrize("wrong", [{"fit": "ink"}, {"full_scale": 1.0}, {"pixels": "quick"}])
def test_a_description_of_no_photograph_is_refused(wrong: dict[str, object]) -> None:
    manifest = Manifest("any", (spec(replace(PHOTO, **wrong)),), (OutputSpec("y"),))
    with pytest.raises(ManifestError, match="decode"):
        manifest_from_text(manifest.to_text())
