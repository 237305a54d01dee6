"""What stands between Qt's devices and the window. The devices are made up, with their part of Qt: it is an extra."""

from dataclasses import dataclass
from enum import Enum
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Signal
from PySide6.QtGui import QColor, QImage

from designer.gui.live.feed import Feed, best_format
from designer.gui.live.line import Line
from designer.gui.live.media import LiveError
from designer.gui.live.microphone import loudest
from designer.gui.system import what_live_misses


class Sample(Enum):
    """As Qt has them, with the bytes of each."""

    UInt8, Int16, Int32, Float = (1, "u"), (2, "i"), (4, "i"), (4, "f")


@dataclass
class MadeUpFormat:
    rate: int = 0
    channels: int = 0
    kind: Sample = Sample.Int16
    SampleFormat = Sample

    def setSampleRate(self, rate: int) -> None:
        self.rate = rate

    def setChannelCount(self, channels: int) -> None:
        self.channels = channels

    def setSampleFormat(self, kind: Sample) -> None:
        self.kind = kind

    def sampleRate(self) -> int:
        return self.rate

    def channelCount(self) -> int:
        return self.channels

    def sampleFormat(self) -> Sample:
        return self.kind

    def bytesPerFrame(self) -> int:
        return self.channels * self.kind.value[0]

    def bytesForDuration(self, microseconds: int) -> int:
        return self.bytesPerFrame() * self.rate * microseconds // 1_000_000


class MadeUpMicrophone:
    """A device that takes only what it likes best, and the source that reads it."""

    def __init__(self, liked: MadeUpFormat, content: bytes) -> None:
        self._liked, self._content = liked, content
        self.is_open = False

    def media(self) -> Any:
        return SimpleNamespace(
            QMediaDevices=SimpleNamespace(defaultAudioInput=lambda: self),
            QAudioFormat=MadeUpFormat,
            QAudioSource=lambda device, format: self,
        )

    def isNull(self) -> bool:
        return False

    def isFormatSupported(self, format: MadeUpFormat) -> bool:
        return format == self._liked

    def preferredFormat(self) -> MadeUpFormat:
        return self._liked

    def description(self) -> str:
        return "Made up"

    def setBufferSize(self, size: int) -> None:
        assert size == 2 * self._liked.rate * self._liked.bytesPerFrame()

    def start(self) -> QIODevice:
        self._stream = QBuffer()
        self._stream.setData(self._content)
        self._stream.open(QIODevice.OpenModeFlag.ReadOnly)
        self.is_open = True
        return self._stream

    def stop(self) -> None:
        self.is_open = False

    def deleteLater(self) -> None:
        assert not self.is_open


@pytest.mark.parametrize(
    ("kind", "dtype", "scale", "silence"),
    [
        (Sample.Int16, "<i2", 32768, 0),
        (Sample.Int32, "<i4", 2**31, 0),
        (Sample.UInt8, "u1", 128, 128),
        (Sample.Float, "<f4", 1, 0),
    ],
)
def test_every_form_of_samples_becomes_the_same_wave(kind: Sample, dtype: str, scale: int, silence: int) -> None:
    left, right = np.array([0.5, -0.5, 0.25]), np.array([0.0, -0.5, 0.75])
    steps = np.stack([left, right], axis=1) * scale + silence
    made_up = MadeUpMicrophone(MadeUpFormat(44_100, 2, kind), steps.astype(dtype).tobytes() + b"\x01")
    line = Line(made_up.media(), 16_000)
    assert line.rate == 44_100, "it takes nothing else"
    assert line.read().tolist() == [0.25, -0.5, 0.5]
    assert len(line.read()) == 0, "half a frame waits for its other half"
    assert made_up.is_open
    line.close()
    assert not made_up.is_open


def test_a_line_is_asked_for_what_the_model_hears() -> None:
    made_up = MadeUpMicrophone(MadeUpFormat(16_000, 1), np.array([1, -32768], dtype="<i2").tobytes())
    line = Line(made_up.media(), 16_000)
    assert line.rate == 16_000
    assert (line.read() * 32768).tolist() == [1, -32768]
    line.close()


def test_no_microphone_is_a_sentence() -> None:
    nothing = SimpleNamespace(isNull=lambda: True)
    media = SimpleNamespace(QMediaDevices=SimpleNamespace(defaultAudioInput=lambda: nothing))
    with pytest.raises(LiveError, match="No microphone was found"):
        Line(media, 16_000)


class MadeUpCamera(QObject):
    errorOccurred = Signal(int, str)

    def __init__(self, device: Any) -> None:
        super().__init__()
        self.format: Any = None
        self.is_running = False

    def setCameraFormat(self, format: Any) -> None:
        self.format = format

    def start(self) -> None:
        self.is_running = True

    def stop(self) -> None:
        self.is_running = False


class MadeUpSink(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None

    def videoFrame(self) -> Any:
        image = self.image
        return MadeUpFrame(QImage() if image is None else image)


@dataclass(frozen=True)
class MadeUpFrame:
    """Two of them are the same if their picture is, as two frames of Qt are."""

    image: QImage

    def isValid(self) -> bool:
        return not self.image.isNull()

    def toImage(self) -> QImage:
        return self.image


class MadeUpSession(QObject):
    def setCamera(self, camera: Any) -> None:
        self.camera = camera

    def setVideoSink(self, sink: Any) -> None:
        self.sink = sink


def size(width: int, height: int, rate: float = 30) -> Any:
    return SimpleNamespace(resolution=lambda: QSize(width, height), maxFrameRate=lambda: rate)


def test_a_feed_gives_each_picture_once_and_only_the_newest(qapp: object) -> None:
    made: list[MadeUpCamera] = []

    def camera(device: Any) -> MadeUpCamera:
        made.append(MadeUpCamera(device))
        return made[-1]

    media = SimpleNamespace(QCamera=camera, QVideoSink=MadeUpSink, QMediaCaptureSession=MadeUpSession)
    feed = Feed(media, SimpleNamespace(videoFormats=lambda: [size(1920, 1080), size(640, 480)]))
    assert made[0].is_running
    assert made[0].format.resolution() == QSize(640, 480)
    assert feed.frame() is None
    for colour in ("red", "blue"):
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        feed.sink.image = image
    found = feed.frame()
    assert found is not None
    assert found.pixelColor(5, 5) == QColor("blue")
    assert feed.frame() is None
    made[0].errorOccurred.emit(1, "It is used by another program.")
    assert "another program" in feed.trouble
    feed.close()
    assert not made[0].is_running


def test_cameras_are_asked_for_what_is_large_enough() -> None:
    tiny, slow, fast, huge = size(320, 240), size(640, 480, 15), size(640, 480, 30), size(3840, 2160)
    assert best_format([tiny, slow, huge, fast]) is fast
    assert best_format([tiny, size(160, 120)]) is tiny
    assert best_format([]) is None


def test_of_a_long_recording_the_loudest_part_is_kept() -> None:
    wave = np.concatenate([np.full(30, 0.01), np.full(20, 0.9), np.full(30, 0.01)]).astype(np.float32)
    assert loudest(wave, 20).tolist() == wave[30:50].tolist()
    assert loudest(wave, 100) is wave


def test_missing_libraries_are_named_with_their_packages() -> None:
    assert what_live_misses("linux", lambda _: True) == {}
    assert what_live_misses("linux", lambda name: "pulse" not in name) == {"libpulse.so.0": "libpulse0"}
    assert what_live_misses("win32", lambda _: False) == {}
