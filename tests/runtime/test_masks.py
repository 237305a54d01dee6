"""A class for each pixel: what is read of it, and the mask that is written."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from runtime.class_colours import class_colours
from runtime.errors import InputError
from runtime.manifest import OutputSpec
from runtime.masks import save_masks
from runtime.postprocess import Prediction, predictions
from runtime.steps import Sigmoid, Softmax

LABELS = ("background", "road", "car")


def dense(labels: tuple[str, ...] = LABELS) -> list[Prediction]:
    """Two pictures 4 × 6: scores that say the class by the column."""
    wanted = np.tile(np.array([0, 1, 1, 1, 2, 0]), (2, 4, 1))
    scores = np.stack([(wanted == number) * 5.0 for number in range(3)], axis=1).astype(np.float32)
    return predictions(OutputSpec("output", "classification", labels=labels, steps=(Softmax(axis=1),)), scores)


def test_each_place_gets_its_class_and_each_class_its_share_of_places() -> None:
    first = dense()[0]
    assert first.places is not None
    assert first.places.dtype == np.uint8
    assert first.places.tolist() == [[0, 1, 1, 1, 2, 0]] * 4
    assert first.scores == (2 / 6, 3 / 6, 1 / 6)
    assert (first.label, first.index, first.score) == ("road", 1, 0.5)
    assert first.text(2) == "road (50.0 %), background (33.3 %)"
    assert first.to_json()["places"] == [4, 6]


def test_one_number_for_each_place_is_the_share_of_the_second_class() -> None:
    spec = OutputSpec("output", "classification", labels=("ground", "crack"), steps=(Sigmoid(),))
    first = predictions(spec, np.array([[[[-3.0, 3.0], [2.0, -1.0]]]], dtype=np.float32))[0]
    assert first.places is not None
    assert first.places.tolist() == [[0, 1], [1, 0]]


def test_a_mask_is_written_with_a_palette(tmp_path: Path) -> None:
    pairs = list(zip(("a/street.png", "b/street.png"), dense(), strict=True))
    paths = save_masks(pairs, tmp_path / "masks")
    assert [path.name for path in paths] == ["street_mask.png", "street_2_mask.png"]
    with Image.open(paths[0]) as mask:
        assert mask.mode == "P"
        assert np.array_equal(np.asarray(mask), dense()[0].places)
        colours = mask.getpalette() or []
        assert "#{:02X}{:02X}{:02X}".format(*colours[3:6]) == class_colours(LABELS)[1]


def test_a_model_without_classes_for_pixels_writes_none(tmp_path: Path) -> None:
    spec = OutputSpec("output", "classification", labels=LABELS)
    found = predictions(spec, np.array([[0.2, 0.5, 0.3]], dtype=np.float32))
    assert found[0].places is None
    with pytest.raises(InputError, match=r"does not say a class for each pixel of “x\.png”"):
        save_masks([("x.png", found[0])], tmp_path / "masks")
    assert not (tmp_path / "masks").exists()


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("x")
    with pytest.raises(InputError, match="The masks could not be written to"):
        save_masks([("x.png", dense()[0])], tmp_path / "taken")
