"""The playground with pictures: drawn, opened, dropped, pasted; what lies over them; how a generator is moved."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from designer.drawing.theme import LIGHT
from designer.gui.pages.deploy.play.code import CodePanel
from designer.gui.pages.deploy.play.picture import PicturePanel
from designer.gui.pages.deploy.try_it import TryIt
from tests.gui.pages.play_desk import CTRL, LEFT, Playground
from tests.helpers import played_models as models
from tests.helpers.onnx_models import linear_model, save

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def ground(qtbot: QtBot) -> Iterator[Playground]:
    made = Playground(qtbot)
    yield made
    made.close()


def picture_of(play: TryIt) -> PicturePanel:
    (panel,) = play.panels
    assert isinstance(panel, PicturePanel)
    return panel


def split_picture(path: Path, upper: str, lower: str) -> Path:
    image = Image.new("RGB", (40, 40), upper)
    image.paste(lower, (0, 20, 40, 40))
    image.save(path)
    return path


def test_a_stroke_is_answered_taken_back_and_brought_again(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.halves(tmp_path))
    panel = picture_of(play)
    pad = panel.pad
    assert play.verdict.answer.text() == "–"
    assert "Draw something" in play.verdict.detail.text()
    for y, label in ((30, "upper"), (170, "lower")):
        QTest.mouseClick(pad, LEFT, pos=QPoint(100, y))
        QTest.mousePress(pad, LEFT, pos=QPoint(30, y))
        QTest.mouseMove(pad, QPoint(170, y))
        QTest.mouseRelease(pad, LEFT, pos=QPoint(170, y))
        ground.settle()
        if label == "lower":
            QTest.keyClick(pad, Qt.Key.Key_Delete)
            assert pad.is_empty
            QTest.keyClick(pad, Qt.Key.Key_Z, CTRL)
            assert not pad.is_empty
    ink = pad.ink().sum()
    QTest.mouseClick(panel.undo, LEFT)
    assert pad.ink().sum() < ink
    QTest.mouseClick(panel.undo, LEFT)
    ground.settle()
    assert play.verdict.answer.text() == "upper"
    QTest.keyClick(pad, Qt.Key.Key_Z, CTRL | SHIFT)
    assert pad.ink()[50:].sum() > 0


def test_the_keyboard_draws(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.halves(tmp_path))
    pad = play.pad
    pad.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4):
        QTest.keyClick(pad, Qt.Key.Key_Down, SHIFT)
    assert pad.is_empty, "the pen is up"
    QTest.keyClick(pad, Qt.Key.Key_Space)
    for _ in range(10):
        QTest.keyClick(pad, Qt.Key.Key_Right)
    ground.settle()
    assert pad.ink()[45:, 30:].sum() > 10
    assert play.verdict.answer.text() == "lower"
    QTest.keyClick(pad, Qt.Key.Key_Space)
    ink = pad.ink().sum()
    QTest.keyClick(pad, Qt.Key.Key_Up, SHIFT)
    assert pad.ink().sum() == ink, "the pen is lifted"


def test_a_picture_is_dropped_and_another_one_pasted(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.halves(tmp_path))
    panel = picture_of(play)
    assert ground.drop(panel, split_picture(tmp_path / "sky.png", "white", "black"))
    ground.settle()
    assert play.verdict.answer.text() == "upper"
    assert panel.pad.has_picture
    assert panel.what.text() == "sky.png"
    assert play.answer.stage.has_picture
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for y in range(30):
        for x in range(60):
            image.setPixelColor(x, y, QColor("black"))
    QApplication.clipboard().setImage(image)
    play.pad.setFocus()
    QTest.keyClick(play.pad, Qt.Key.Key_V, CTRL)
    ground.settle()
    assert play.verdict.answer.text() == "lower"
    QTest.mousePress(panel.pad, LEFT, pos=QPoint(100, 20))
    QTest.mouseRelease(panel.pad, LEFT, pos=QPoint(100, 20))
    assert not panel.pad.has_picture, "who draws begins anew"
    QTest.mouseClick(panel.clear, LEFT)
    assert play.verdict.answer.text() == "–"


def test_what_is_no_picture_is_not_welcome_and_a_damaged_one_says_so(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.halves(tmp_path))
    note = tmp_path / "note.odd"
    note.write_text("words")
    assert not ground.drop(picture_of(play), note)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG but not really")
    assert ground.drop(picture_of(play), broken)
    ground.settle()
    assert "broken.png" in play.verdict.detail.text()
    assert not play.answer.stage.isVisible()


def test_what_counts_is_found_by_covering_parts(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.halves(tmp_path))
    ground.drop(picture_of(play), split_picture(tmp_path / "sky.png", "white", "black"))
    ground.settle()
    QTest.mouseClick(play.answer.cover, LEFT)
    ground.settle()
    stage = play.answer.stage
    assert stage.overlay == "heat"
    assert "Occlusion sensitivity" in play.answer.note.text()
    assert "upper" in play.answer.note.text()
    assert play.answer.opacity.isVisible()
    strong = stage.grab().toImage()
    play.answer.opacity.setValue(0)
    assert stage.grab().toImage() != strong
    QTest.mouseClick(play.answer.plain, LEFT)
    assert stage.overlay == ""
    play.set_theme(LIGHT)


def test_classes_of_pixels_lie_over_the_picture_in_their_colours(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.colours(tmp_path))
    ground.drop(picture_of(play), split_picture(tmp_path / "flag.png", "#FF0000", "#FFFFFF"))
    ground.settle()
    assert play.answer.stage.overlay == "mask"
    assert {bar.name: bar.number for bar in play.verdict.bars.bars} == {"background": "50.0", "red": "50.0"}
    assert not play.verdict.map.isVisible(), "it is shown once, over the picture"


def test_boxes_are_drawn_on_the_picture(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.detector(tmp_path))
    ground.drop(picture_of(play), split_picture(tmp_path / "flag.png", "#FF0000", "#FFFFFF"))
    ground.settle()
    assert play.answer.stage.overlay == "boxes"
    assert play.verdict.answer.text() == "circle, box"
    assert play.answer.stage.accessibleDescription() == "circle 90%, box 80%"


def test_a_generator_makes_another_picture_for_every_code(ground: Playground, tmp_path: Path) -> None:
    play = ground.open(models.generator(tmp_path))
    (panel,) = play.panels
    assert isinstance(panel, CodePanel)
    ground.settle()
    assert play.verdict.map.isVisible()
    panel.sliders[1].setFocus()
    QTest.keyClick(panel.sliders[1], Qt.Key.Key_End)
    ground.settle()
    made = np.asarray(play.answer.said["values"])
    assert made.shape == (1, 8, 9)
    assert np.allclose(made[0, :, 3:6], 3.0)
    QTest.mouseClick(panel.another, LEFT)
    ground.settle()
    assert not np.allclose(np.asarray(play.answer.said["values"])[0, :, 3:6], 3.0)
    QTest.mouseClick(panel.back, LEFT)
    ground.settle()
    assert np.allclose(np.asarray(play.answer.said["values"]), made, atol=1e-4)
    QTest.mouseClick(play.move_one, LEFT)
    ground.settle()
    assert play.sweep.strip.isVisible()
    assert play.sweep.strip.pictures == 9


def test_a_bare_file_is_tried_as_what_it_is_taken_for(ground: Playground, tmp_path: Path) -> None:
    model = save(linear_model(np.ones((3 * 8 * 8, 2), np.float32), shape=(3, 8, 8)), tmp_path / "bare.onnx")
    play = ground.open(model)
    assert play.asking.isVisible()
    ground.drop(picture_of(play), split_picture(tmp_path / "flag.png", "#FFFFFF", "#FFFFFF"))
    ground.settle()
    assert play.verdict.answer.text() == "192.0 192.0"


def test_what_a_bare_file_does_not_say_is_asked_and_told(ground: Playground, tmp_path: Path) -> None:
    weights = np.stack([np.ones(192), np.zeros(192)], axis=1).astype(np.float32)
    play = ground.open(save(linear_model(weights, shape=(3, 8, 8)), tmp_path / "bare.onnx"))
    labels = play.asking.fields["labels"]
    assert isinstance(labels, QLineEdit)
    QTest.keyClicks(labels, "light, dark")
    QTest.keyClick(labels, Qt.Key.Key_Return)
    ground.settle()
    assert play.asking.told["labels"] == "light, dark"
    ground.drop(picture_of(play), split_picture(tmp_path / "flag.png", "#FFFFFF", "#FFFFFF"))
    ground.settle()
    assert play.verdict.answer.text() == "light"
    assert {bar.name for bar in play.verdict.bars.bars} == {"light", "dark"}
    mean = play.asking.fields["mean"]
    assert isinstance(mean, QLineEdit)
    QTest.keyClicks(mean, "much")
    QTest.keyClick(mean, Qt.Key.Key_Return)
    ground.settle()
    assert "mean" in play.asking.trouble.text()
    kind = play.asking.fields["as"]
    assert isinstance(kind, QComboBox)
    kind.setCurrentIndex(kind.findData("array"))
    kind.activated.emit(kind.currentIndex())
    ground.settle()
    assert not play.asking.trouble.isVisible()
    assert "mean" not in play.asking.fields
    assert not isinstance(play.panels[0], PicturePanel)
