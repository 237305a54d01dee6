"""The playground with a microphone and a camera: made up ones, which give what a test wants."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.drawing.theme import LIGHT
from designer.gui.live import camera, device, media, microphone, permission
from designer.gui.live.device import State
from designer.gui.live.feed import Eye
from designer.gui.live.media import LiveError
from designer.gui.pages.deploy.play.picture import PicturePanel
from designer.gui.pages.deploy.play.sound import SoundPanel
from designer.gui.pages.deploy.try_it import TryIt
from designer.places import cache_folder
from tests.gui.pages.play_desk import LEFT, Playground
from tests.helpers import played_models as models

FRONT, BACK = Eye("1", "Front camera", is_mirror=True), Eye("2", "Desk camera", is_mirror=False)
RATE = 8000


class MadeUpLine:
    """Gives a quarter of a second of a wave whenever it is asked."""

    def __init__(self, wave: NDArray[np.float64]) -> None:
        self.rate = RATE
        self._rest = wave.astype(np.float32)
        self.is_open = True

    def read(self) -> NDArray[np.float32]:
        new, self._rest = self._rest[: RATE // 4], self._rest[RATE // 4 :]
        return new

    def close(self) -> None:
        self.is_open = False


class MadeUpFeed:
    """Gives its picture once whenever it gets another."""

    def __init__(self, eye: Eye) -> None:
        self.eye, self.trouble, self.is_open = eye, "", True
        self.image: QImage | None = None

    def see(self, upper: str, lower: str = "black") -> None:
        self.image = QImage(64, 48, QImage.Format.Format_RGB32)
        self.image.fill(QColor(lower))
        with QPainter(self.image) as painter:
            painter.fillRect(0, 0, 64, 24, QColor(upper))
            painter.fillRect(0, 0, 8, 48, QColor("red"))  # So that left is not right.

    def frame(self) -> QImage | None:
        image, self.image = self.image, None
        return image

    def close(self) -> None:
        self.is_open = False


@pytest.fixture
def feeds(monkeypatch: pytest.MonkeyPatch) -> list[MadeUpFeed]:
    """Two cameras; those that were turned on, the latest last."""
    opened: list[MadeUpFeed] = []

    def open_feed(eye: Eye) -> MadeUpFeed:
        opened.append(MadeUpFeed(eye))
        return opened[-1]

    monkeypatch.setattr(device, "multimedia", lambda: None)
    monkeypatch.setattr(camera, "eyes", lambda: (FRONT, BACK))
    monkeypatch.setattr(camera, "open_feed", open_feed)
    return opened


@pytest.fixture
def ground(qtbot: QtBot) -> Iterator[Playground]:
    made = Playground(qtbot)
    yield made
    made.close()


def picture_of(play: TryIt) -> PicturePanel:
    (panel,) = play.panels
    assert isinstance(panel, PicturePanel)
    return panel


def sound_of(play: TryIt) -> SoundPanel:
    (panel,) = play.panels
    assert isinstance(panel, SoundPanel)
    return panel


def heard(monkeypatch: pytest.MonkeyPatch, wave: NDArray[np.float64]) -> list[MadeUpLine]:
    """A microphone that hears this; its lines, the latest last."""
    opened: list[MadeUpLine] = []

    def open_line(rate: int) -> MadeUpLine:
        assert rate == RATE
        opened.append(MadeUpLine(wave))
        return opened[-1]

    monkeypatch.setattr(device, "multimedia", lambda: None)
    monkeypatch.setattr(microphone, "open_line", open_line)
    return opened


def test_what_is_said_into_the_microphone_is_answered(
    ground: Playground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tone = np.sin(np.arange(RATE) / 4)
    lines = heard(
        monkeypatch,
        np.concatenate([np.repeat([0.01, 0.1, 0.8], RATE // 2), np.zeros(RATE)])
        * np.tile(tone, 3)[: 2 * RATE + RATE // 2],
    )
    play = ground.open(models.loudness(tmp_path))
    panel = sound_of(play)
    assert panel.meter.isHidden() or not panel.meter.isVisible()
    QTest.mouseClick(panel.record, LEFT)
    assert panel.record.text() == "Stop"
    ground.until(lambda: panel.microphone.seconds > 1.2)
    assert panel.meter.isVisible()
    assert panel.meter.share > 0.8
    assert panel.time.text().endswith(" s of 2.0 s")
    ground.until(lambda: not panel.microphone.is_on)
    ground.settle()
    assert not lines[-1].is_open, "it ends by itself"
    assert play.verdict.answer.text() == "late"
    assert panel.facts.text().startswith("the loudest 1.00 s of a recording of 2.")
    assert list(cache_folder().rglob("recording_*.wav"))
    panel.record.setFocus()
    QTest.keyClick(panel.record, Qt.Key.Key_Space)
    ground.until(lambda: panel.microphone.seconds > 0)
    QTest.keyClick(panel.record, Qt.Key.Key_Space)
    ground.settle()
    assert not lines[-1].is_open
    assert panel.facts.text().startswith("a recording")
    ground.close()
    assert not list(cache_folder().rglob("recording_*.wav"))


def test_a_silent_microphone_is_said_and_nobody_is_recorded_unseen(
    ground: Playground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = heard(monkeypatch, np.zeros(4 * RATE))
    panel = sound_of(ground.open(models.loudness(tmp_path)))
    QTest.mouseClick(panel.record, LEFT)
    ground.until(lambda: panel.trouble.isVisible())
    assert panel.trouble.text().startswith("Nothing was heard.")
    assert panel.given() is None
    QTest.mouseClick(panel.record, LEFT)
    assert not panel.trouble.isVisible()
    ground.until(lambda: panel.microphone.state is State.ON)
    ground.window.hide()
    assert not lines[-1].is_open
    assert not panel.microphone.is_on


def answers(play: TryIt, feed: MadeUpFeed, upper: str, lower: str, label: str) -> bool:
    """Shows the camera something, as often as it is asked; whether the model has seen it."""
    feed.see(upper, lower)
    return play.verdict.answer.text() == label


def test_the_model_follows_the_camera_until_the_picture_is_taken(
    ground: Playground, tmp_path: Path, feeds: list[MadeUpFeed]
) -> None:
    play = ground.open(models.halves(tmp_path))
    panel = picture_of(play)
    ground.window.activateWindow()
    QApplication.processEvents()
    panel.look.setFocus()
    QTest.keyClick(panel.look, Qt.Key.Key_Space)
    assert panel.finder.isVisible()
    assert panel.finder.words == "The camera starts …"
    ground.until(lambda: panel.camera.state is State.ON)
    assert not panel.look.isEnabled(), "there is nothing to take yet"
    for upper, lower, label in (("white", "black", "upper"), ("black", "white", "lower")):
        ground.until(partial(answers, play, feeds[-1], upper, lower, label))
    seen = panel.finder.grab().toImage()
    assert seen.pixelColor(190, 130) == QColor("red"), "who sees themselves sees a mirror"
    assert seen.pixelColor(100, 130).lightness() > 200 > 50 > seen.pixelColor(100, 70).lightness()
    assert panel.finder.hasFocus()
    QTest.keyClick(panel.finder, Qt.Key.Key_Space)
    assert not feeds[-1].is_open, "it is off at once"
    assert panel.pad.isVisible()
    ground.settle()
    assert panel.what.text() == "a picture from the camera"
    assert panel.pad.has_picture
    assert panel.pad.grab().toImage().pixelColor(10, 100) == QColor("red"), "the model sees no mirror"
    assert play.verdict.answer.text() == "lower"
    assert panel.look.hasFocus()


def test_while_the_model_is_busy_pictures_are_dropped(
    ground: Playground, tmp_path: Path, feeds: list[MadeUpFeed], monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = picture_of(ground.open(models.halves(tmp_path)))
    given: list[object] = []
    monkeypatch.setattr(panel, "answered", lambda: None)
    panel.changed.connect(lambda: given.append(panel.given()))
    QTest.mouseClick(panel.look, LEFT)
    ground.until(lambda: panel.camera.state is State.ON)
    for count in range(8):
        feeds[-1].see("white" if count % 2 else "red")
        ground.until(lambda: feeds[-1].image is None)
        QTest.qWait(25)
    assert len(given) == 1
    QTest.mouseClick(panel.finder, LEFT)
    assert not feeds[-1].is_open
    assert len(given) == 2, "what is taken is given"


def test_of_several_cameras_one_is_chosen_and_none_runs_unseen(
    ground: Playground, tmp_path: Path, feeds: list[MadeUpFeed]
) -> None:
    panel = picture_of(ground.open(models.halves(tmp_path)))
    assert not panel.eye.isVisible()
    QTest.mouseClick(panel.look, LEFT)
    ground.until(lambda: panel.camera.state is State.ON)
    assert panel.eye.isVisible()
    assert panel.eye.accessibleName() == "Which camera"
    panel.eye.setFocus()
    QTest.keyClick(panel.eye, Qt.Key.Key_Down)
    panel.eye.activated.emit(panel.eye.currentIndex())
    assert [feed.is_open for feed in feeds] == [False, True]
    assert panel.camera.eye == BACK
    panel.set_theme(LIGHT)
    feeds[-1].see("white")
    ground.until(lambda: panel.finder.has_picture)
    panel.finder.setFocus()
    QTest.keyClick(panel.finder, Qt.Key.Key_Escape)
    assert not feeds[-1].is_open
    assert panel.given() is None, "nothing was taken"
    QTest.mouseClick(panel.look, LEFT)
    ground.until(lambda: panel.camera.state is State.ON)
    assert feeds[-1].eye == BACK, "it is remembered"
    ground.window.hide()
    assert not feeds[-1].is_open
    ground.window.show()
    QTest.mouseClick(panel.look, LEFT)
    ground.until(lambda: panel.camera.state is State.ON)
    feeds[-1].trouble = "Device or resource busy"
    ground.until(lambda: panel.trouble.isVisible())
    assert panel.trouble.text().startswith("“Desk camera” cannot be used: Device or resource busy. Check")
    assert not feeds[-1].is_open


def test_where_the_extra_is_not_installed_a_sentence_says_how_to_get_it(
    ground: Playground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    picture = picture_of(ground.open(models.halves(tmp_path)))
    QTest.mouseClick(picture.look, LEFT)
    ground.until(lambda: picture.trouble.isVisible())
    assert "pip install PySide6-Addons==" in picture.trouble.text()
    assert "uv sync --extra live" in picture.trouble.text()
    assert picture.pad.isVisible()
    said = picture.trouble.text()
    sound = sound_of(ground.open(models.loudness(tmp_path)))
    QTest.mouseClick(sound.record, LEFT)
    ground.until(lambda: sound.trouble.isVisible())
    assert sound.trouble.text() == said
    assert sound.record.text() == "Record"


def test_where_its_libraries_lack_a_sentence_names_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str) -> None:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    monkeypatch.setattr(media, "import_module", broken)
    monkeypatch.setattr(media, "what_live_misses", lambda: {"libpulse.so.0": "libpulse0"})
    monkeypatch.setattr(media, "has_packages", lambda: True)
    with pytest.raises(LiveError, match=r"libpulse\.so\.0") as found:
        media.multimedia()
    assert found.value.sentence.endswith("Run: sudo apt-get install -y libpulse0")
    monkeypatch.setattr(media, "what_live_misses", lambda: {})
    with pytest.raises(LiveError, match="cannot be loaded: libpulse"):
        media.multimedia()


def test_who_is_asked_may_say_no(
    ground: Playground, tmp_path: Path, feeds: list[MadeUpFeed], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = [Qt.PermissionStatus.Undetermined]
    monkeypatch.setattr(permission, "_status", lambda kind: said[0])
    asked: list[object] = []
    monkeypatch.setattr(
        QApplication, "requestPermission", lambda app, what, who, then: asked.append(then), raising=False
    )
    panel = picture_of(ground.open(models.halves(tmp_path)))
    QTest.mouseClick(panel.look, LEFT)
    ground.until(lambda: asked)
    assert panel.finder.words == "The system asks for your permission."
    said[0] = Qt.PermissionStatus.Denied
    (then,) = asked
    assert callable(then)
    then()
    assert panel.trouble.text().startswith("The system does not let this program use the camera. Allow it")
    assert not feeds
