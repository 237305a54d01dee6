"""A file that prepares pictures itself is tried in the window like any other."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.data.datasets import load_dataset
from designer.export.inside.whole import put_inside
from designer.gui.pages.deploy.samples import Samples
from tests.gui.pages.play_desk import LEFT, Playground
from tests.helpers.onnx_models import halves_model, image_classifier, save


@pytest.fixture
def ground(qtbot: QtBot) -> Iterator[Playground]:
    made = Playground(qtbot)
    yield made
    made.close()


def halves(folder: Path) -> Path:
    """Pictures of any size: is there more light above or below?"""
    model = halves_model()
    plain = image_classifier(fit="stretch", full_scale=1.0)
    whole = put_inside(model, plain)
    return save(whole.model, folder / "halves.onnx", whole.manifest)


def test_drawings_and_pictures_are_answered_and_looked_into(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(halves(tmp_path))
    QTest.mouseClick(play.pad, LEFT, pos=QPoint(100, 20))
    ground.settle()
    assert play.verdict.answer.text() == "upper"
    picture = np.zeros((40, 60, 3), dtype=np.uint8)
    picture[20:] = 255
    Image.fromarray(picture).save(tmp_path / "low.png")
    (panel,) = play.panels
    assert ground.drop(panel, tmp_path / "low.png")
    ground.settle()
    assert play.verdict.answer.text() == "lower"
    assert play.answer.stage.has_picture
    QTest.mouseClick(play.answer.cover, LEFT)
    ground.settle()
    assert play.answer.stage.overlay == "heat"
    assert "lower" in play.answer.note.text()


def test_samples_of_the_data_come_as_pictures(tmp_path: Path) -> None:
    digits = load_dataset("digits")
    samples = Samples(digits.entry, (0, 1), digits.inputs[:2], ("0", "1"), ())
    model = put_inside(halves_model(), image_classifier())
    named = samples.named_as(model.manifest)
    assert named is not None
    assert named.name == "x"
    assert named.inputs.dtype == np.uint8
    assert named.inputs.shape == (2, 8, 8, 1)
    assert np.allclose(named.inputs[:, :, :, 0] / 255 * 16, digits.inputs[:2, 0], atol=0.05)
    assert onnx.checker.check_model(model.model) is None
