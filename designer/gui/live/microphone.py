"""Records what is said into the microphone, up to a limit, into a WAV file that every reader of sounds takes."""

import tempfile
import wave as wave_files
from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from designer.gui.live import permission
from designer.gui.live.device import LiveDevice, State
from designer.gui.live.line import Line, open_line
from designer.gui.tongue import tr
from designer.places import cache_folder

_MORE_S = 1.0
"""Seconds that are recorded beyond what is wanted: who has pressed the button needs a moment to begin."""
_STEP_MS = 40
_PATIENCE_MS = 5000
"""How long a microphone may give nothing at all before that is said."""
_SILENCE = 1e-4
"""What is never louder than this is a microphone that is off."""

Wave = NDArray[np.float32]


class Microphone(LiveDevice):
    """`turn()` begins and ends. `moved()`: more has come.

    `file` is what was recorded last: 16 bits, one channel, at `rate` Hz where the microphone can do that. Of what is
    longer than `seconds` it holds the loudest part of that length, and `of_seconds` says how long it was.
    """

    moved = Signal()
    kind: ClassVar[str] = permission.MICROPHONE

    def __init__(self, rate: int, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rate, self._wanted = rate, seconds
        self._line: Line | None = None
        self._waves: list[Wave] = []
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._on_step)
        self._clock = QElapsedTimer()
        self.level = 0.0
        """The loudest moment of the last step, 0 … 1."""
        self.of_seconds = 0.0
        self.file: Path | None = None

    @property
    def limit(self) -> float:
        """Seconds after which it ends by itself."""
        return self._wanted + _MORE_S

    @property
    def seconds(self) -> float:
        """How much has been recorded."""
        return sum(map(len, self._waves)) / self._line.rate if self._line is not None else 0.0

    def turn(self) -> None:
        """Begins, or ends and keeps what has come."""
        if self._line is not None:
            self._finish(self._line)
        elif self.is_on:
            self.close()
        else:
            self.file = None
            self.begin()

    def throw_away(self) -> None:
        """Removes what was recorded; to be called once, at the end."""
        self.close()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    # -- inside

    def _open(self) -> None:
        self._waves, self.level = [], 0.0
        self._line = open_line(self._rate)
        self._clock.start()
        self._timer.start()

    def _let_go(self) -> None:
        self._timer.stop()
        line, self._line = self._line, None
        if line is not None:
            line.close()

    def _on_step(self) -> None:
        line = self._line
        assert line is not None
        new = line.read()
        if len(new):
            self._clock.restart()
            self._waves.append(new)
            self.level = float(np.abs(new).max())
            self.moved.emit()
        if self.seconds >= self.limit or self._clock.elapsed() > _PATIENCE_MS:
            self._finish(line)

    def _finish(self, line: Line) -> None:
        wave, rate = np.concatenate([*self._waves, line.read()]), line.rate
        self._let_go()
        self.of_seconds = len(wave) / rate
        if float(np.abs(wave).max(initial=0.0)) < _SILENCE:
            self.complaint = tr(
                "Nothing was heard. Check that the microphone is connected, chosen in the system, and not muted."
            )
        else:
            self._keep(loudest(wave, round(self._wanted * rate)), rate)
        self._become(State.OFF)

    def _keep(self, wave: Wave, rate: int) -> None:
        try:
            self.file = self._written(wave, rate)
        except OSError as error:
            reason = error.strerror or str(error)
            self.complaint = tr("The recording could not be kept: {reason}.", reason=reason.rstrip("."))

    def _written(self, wave: Wave, rate: int) -> Path:
        if self._folder is None:
            place = cache_folder() / "heard"
            place.mkdir(parents=True, exist_ok=True)
            self._folder = tempfile.TemporaryDirectory(prefix="recorded-", dir=place, ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        path = folder / f"recording_{len(list(folder.iterdir())) + 1}.wav"
        with wave_files.open(str(path), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(rate)
            out.writeframes(np.clip(np.round(wave * 32768), -32768, 32767).astype("<i2").tobytes())
        return path


def loudest(wave: Wave, length: int) -> Wave:
    """The part of `length` samples with the greatest energy; the whole wave if it is no longer."""
    if len(wave) <= length:
        return wave
    energy = np.concatenate([[0.0], np.cumsum(np.square(wave, dtype=np.float64))])
    start = int(np.argmax(energy[length:] - energy[:-length]))
    return wave[start : start + length]
