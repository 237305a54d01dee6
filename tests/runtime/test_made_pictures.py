"""Pictures that a model makes are written as files."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from runtime.errors import InputError
from runtime.made_pictures import makes_pictures, save_pictures
from runtime.manifest import OutputSpec
from runtime.postprocess import Prediction, predictions

SPEC = OutputSpec("picture", "tensor")


def made(*numbers: object) -> list[tuple[str, Prediction]]:
    """Predictions of one channel for rows of numbers."""
    raw = np.array(numbers, dtype=np.float32)[:, None]
    return [(f"codes.npy, sample {at + 1}", each) for at, each in enumerate(predictions(SPEC, raw))]


@pytest.mark.parametrize(
    ("numbers", "pixels"),
    [
        ([[0.0, 1.0], [0.2, 0.4]], [[0, 255], [51, 102]]),
        ([[-1.0, 1.0], [-0.6, 0.0]], [[0, 255], [51, 128]]),
        ([[-2.0, 3.0], [-1.0, 0.0]], [[0, 255], [51, 102]]),
        ([[7.0, 7.0], [7.0, 7.0]], [[0, 0], [0, 0]]),
    ],
)
def test_numbers_become_pixels(numbers: list[list[float]], pixels: list[list[int]], tmp_path: Path) -> None:
    (path,) = save_pictures(made(numbers), tmp_path / "new")
    with Image.open(path) as picture:
        assert picture.mode == "L"
        assert np.asarray(picture).tolist() == pixels


def test_all_pictures_share_what_is_black_and_have_names_of_their_own(tmp_path: Path) -> None:
    paths = save_pictures(made([[0.0, 4.0], [0.0, 4.0]], [[0.0, 2.0], [0.0, 2.0]]), tmp_path)
    assert [path.name for path in paths] == ["codes_made.png", "codes_2_made.png"]
    with Image.open(paths[1]) as picture:
        assert np.asarray(picture).tolist() == [[0, 128], [0, 128]]


def test_three_channels_are_red_green_and_blue(tmp_path: Path) -> None:
    raw = np.zeros((1, 3, 2, 4), dtype=np.float32)
    raw[0, 2] = 1.0
    (path,) = save_pictures([("a.png", each) for each in predictions(SPEC, raw)], tmp_path)
    with Image.open(path) as picture:
        assert picture.size == (4, 2)
        assert picture.getpixel((3, 1)) == (0, 0, 255)


def test_other_tensors_are_no_pictures() -> None:
    for shape in ((1, 8), (1, 2, 8, 8), (1, 1, 1, 8)):
        found = [("x", each) for each in predictions(SPEC, np.zeros(shape, dtype=np.float32))]
        assert not makes_pictures(found)
    assert not makes_pictures([])
    assert makes_pictures(made([[0.0, 1.0], [0.0, 1.0]]))


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("x")
    with pytest.raises(InputError, match="The pictures could not be written to"):
        save_pictures(made([[0.0, 1.0], [0.0, 1.0]]), tmp_path / "taken")
