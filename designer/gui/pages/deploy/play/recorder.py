"""Records sound with what the system has for it: PySide6-Essentials brings no microphone.

On Linux that is a small program that writes a WAV file; where there is none, recording is not offered.
"""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from designer.gui.tongue import tr
from designer.places import cache_folder

PROGRAMS: tuple[tuple[str, ...], ...] = (
    ("pw-record", "--rate", "{rate}", "--channels", "1"),
    ("parecord", "--file-format=wav", "--rate={rate}", "--channels=1"),
    ("arecord", "-q", "-t", "wav", "-f", "S16_LE", "-c", "1", "-r", "{rate}"),
)
"""Programs that write a WAV file until they are told to stop, the likeliest first; the file's name comes last."""
_MORE_S = 1.0
_END_MS = 2000


class Recorder(QObject):
    """`turn()` begins and ends. `changed()`: it did, or something is said. `file` is what was recorded last."""

    changed = Signal()

    def __init__(self, rate: int, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rate = max(rate, 8000)
        self._process: QProcess | None = None
        self._limit = QTimer(self, singleShot=True, interval=round(1000 * (seconds + _MORE_S)))
        self._limit.timeout.connect(self.stop)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.file: Path | None = None
        self.complaint = ""

    @property
    def is_possible(self) -> bool:
        """Whether there is a program that records."""
        return any(shutil.which(program[0]) for program in PROGRAMS)

    @property
    def is_on(self) -> bool:
        """Whether it records now."""
        return self._process is not None

    def turn(self) -> None:
        """Begins, or ends."""
        if self.is_on:
            self.stop()
        else:
            self._begin()

    def stop(self) -> None:
        """Ends the recording; what was said so far is kept."""
        if self._process is not None:
            self._limit.stop()
            self._process.terminate()

    def close(self) -> None:
        """Ends it for good, and removes what was recorded."""
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect()
            process.kill()
            process.waitForFinished(_END_MS)
            process.deleteLater()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _begin(self) -> None:
        program = next(program for program in PROGRAMS if shutil.which(program[0]))
        if self._folder is None:
            place = cache_folder() / "heard"
            place.mkdir(parents=True, exist_ok=True)
            self._folder = tempfile.TemporaryDirectory(prefix="recorded-", dir=place, ignore_cleanup_errors=True)
        self.complaint = ""
        self.file = Path(self._folder.name) / f"recording_{len(list(Path(self._folder.name).iterdir())) + 1}.wav"
        name, *told = (part.format(rate=self._rate) for part in program)
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.finished.connect(self._on_finished)
        self._process = process
        process.start(name, [*told, str(self.file)])
        self._limit.start()
        self.changed.emit()

    def _on_finished(self) -> None:
        process, self._process = self._process, None
        self._limit.stop()
        said = ""
        if process is not None:
            said = bytes(process.readAll().data()).decode(errors="replace").strip()
            process.deleteLater()
        if self.file is None or not self.file.is_file() or self.file.stat().st_size <= 44:  # a WAV file's head
            self.file = None
            reason = said.splitlines()[-1].rstrip(".") if said else tr("nothing was recorded")
            self.complaint = tr(
                "The sound could not be recorded: {reason}. Check that a microphone is connected.", reason=reason
            )
        self.changed.emit()
