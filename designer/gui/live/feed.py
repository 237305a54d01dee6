"""The feed of a camera: its pictures, of which only the newest one counts."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from PySide6.QtGui import QImage

from designer.gui.live.media import LiveError, multimedia
from designer.gui.tongue import tr

_LEAST = 480
"""Pixels at the shorter side that are enough: more would only have to be carried."""


class Eye(NamedTuple):
    """A camera: what tells it from others, what its user calls it, and whether it looks at them, as in a mirror."""

    id: str
    name: str
    is_mirror: bool


class Feed:
    """A camera that is on. Pictures are fetched, not sent: while nobody asks, nothing waits."""

    def __init__(self, media: Any, device: Any) -> None:
        """Turns it on. Any: the module of the extra and its device, which the check of types does not know."""
        self.trouble = ""
        """What the system says of it; "" as long as all is well."""
        self._last: Any = None
        self._camera = media.QCamera(device)
        chosen = best_format(device.videoFormats())
        if chosen is not None:
            self._camera.setCameraFormat(chosen)
        self._camera.errorOccurred.connect(self._on_error)
        self.sink = media.QVideoSink()
        self._session = media.QMediaCaptureSession()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self.sink)
        self._camera.start()

    def frame(self) -> QImage | None:
        """The newest picture; None if it has been fetched before, or there is none yet."""
        frame = self.sink.videoFrame()
        if not frame.isValid() or frame == self._last:
            return None
        self._last = frame
        image: QImage = frame.toImage()
        return None if image.isNull() else image

    def close(self) -> None:
        """Turns the camera off."""
        self._camera.errorOccurred.disconnect(self._on_error)
        self._camera.stop()
        self._session.setVideoSink(None)
        self._session.setCamera(None)
        self._last = None
        for part in (self._session, self._camera, self.sink):
            part.deleteLater()

    def _on_error(self, _: object, text: str) -> None:
        self.trouble = text or tr("it gives no reason")


def best_format(formats: Iterable[Any]) -> Any:
    """The smallest format that is large enough, else the largest; of equal ones the fastest. None: there is none.

    Any: Qt's formats of cameras.
    """

    def rank(one: Any) -> tuple[bool, int, float]:
        size = one.resolution()
        small = min(size.width(), size.height()) < _LEAST
        pixels = size.width() * size.height()
        return small, -pixels if small else pixels, -float(one.maxFrameRate())

    return min(formats, key=rank, default=None)


def eyes() -> tuple[Eye, ...]:
    """The cameras that are connected, the default one first. Raises `LiveError` if there is none."""
    media = multimedia()
    default = media.QMediaDevices.defaultVideoInput()
    found = sorted(media.QMediaDevices.videoInputs(), key=lambda one: bool(one != default))
    if not found:
        raise LiveError(tr("No camera was found."), tr("Connect one, or allow it in the system's settings."))
    back = media.QCameraDevice.Position.BackFace
    return tuple(Eye(_id(one), str(one.description()), one.position() != back) for one in found)


def open_feed(eye: Eye) -> Feed:
    """Turns a camera on. Raises `LiveError` if it has gone."""
    media = multimedia()
    for device in media.QMediaDevices.videoInputs():
        if _id(device) == eye.id:
            return Feed(media, device)
    raise LiveError(tr("“{name}” is not connected any more.", name=eye.name), tr("Connect it, then try again."))


def _id(device: Any) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")
