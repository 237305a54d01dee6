"""A line to a microphone: what comes in, as numbers."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.gui.live.media import LiveError, multimedia
from designer.gui.tongue import tr

_HELD_S = 2
"""Seconds of sound that the system may keep for us while the window does something else."""

_SCALES: dict[str, tuple[str, float, float]] = {
    "UInt8": ("u1", 128.0, 1 / 128),
    "Int16": ("<i2", 0.0, 1 / 32768),
    "Int32": ("<i4", 0.0, 1 / 2147483648),
    "Float": ("<f4", 0.0, 1.0),
}
"""Sample formats of Qt: how they lie in memory, what silence is, and what one step of them is worth."""


class Line:
    """The default microphone, open. It is closed by `close`, not later."""

    def __init__(self, media: Any, rate: int) -> None:
        """Opens it with 16 bits and one channel at `rate` if it can, else as it likes best. Raises `LiveError`.

        Any: the module of the extra, which the check of types does not know.
        """
        device = media.QMediaDevices.defaultAudioInput()
        if device.isNull():
            raise LiveError(tr("No microphone was found."), tr("Connect one, or allow it in the system's settings."))
        wanted = media.QAudioFormat()
        wanted.setSampleRate(rate)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(media.QAudioFormat.SampleFormat.Int16)
        self._format = wanted if device.isFormatSupported(wanted) else device.preferredFormat()
        self._source = media.QAudioSource(device, self._format)
        self._source.setBufferSize(self._format.bytesForDuration(_HELD_S * 1_000_000))
        self._stream = self._source.start()
        if self._stream is None:
            raise LiveError(
                tr("“{name}” could not be opened.", name=device.description()),
                tr("Check that no other program holds it, then try again."),
            )
        self.name = str(device.description())
        self._rest = b""

    @property
    def rate(self) -> int:
        """Samples a second, as they come."""
        return int(self._format.sampleRate())

    def read(self) -> NDArray[np.float32]:
        """What came since it was last asked, float32 [samples] from -1 to 1: the mean of the channels."""
        kind, silence, step = _SCALES[self._format.sampleFormat().name]
        content = self._rest + bytes(self._stream.readAll().data())
        whole = len(content) - len(content) % self._format.bytesPerFrame()
        self._rest = content[whole:]
        frames = np.frombuffer(content[:whole], dtype=kind).reshape(-1, self._format.channelCount())
        mean: NDArray[np.float32] = ((frames.mean(axis=1, dtype=np.float64) - silence) * step).astype(np.float32)
        return mean

    def close(self) -> None:
        """Lets go of the microphone at once."""
        self._source.stop()
        self._source.deleteLater()


def open_line(rate: int) -> Line:
    """The system's default microphone, at `rate` Hz if it can. Raises `LiveError`."""
    return Line(multimedia(), rate)
