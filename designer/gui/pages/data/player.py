"""Plays the sound of an item with what the system has for it: PySide6-Essentials brings no sound.

On Windows that is the system's own call, elsewhere a small program that takes a WAV file. Where there is none, or no
device, the player says so.
"""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

from designer.data.errors import DataError
from designer.gui.pages.data.contents import Items
from designer.gui.pages.data.hearing import Heard, hear, written
from designer.gui.run.background import Background
from designer.gui.tongue import tr

PROGRAMS: tuple[tuple[str, ...], ...] = (("afplay",), ("pw-play",), ("paplay",), ("aplay", "-q"))
"""Programs that play a WAV file, the likeliest first, and what they are told before its name."""
_STEP_MS = 33


class Player(QObject):
    """One sound at a time. `changed()`: another one is played, or none, or something is said; `moved()`: further on."""

    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = Background(self)
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._on_step)
        self._clock = QElapsedTimer()
        self._process: QProcess | None = None
        self._file: Path | None = None
        self._sound: Heard | None = None
        self._start = 0.0
        self._left: tuple[Items, int, float] | None = None
        self.items: Items | None = None
        self.row: int | None = None
        """What is played; None: nothing is."""
        self.complaint = ""

    @property
    def seconds(self) -> float:
        """How far it is."""
        return self._start + self._clock.elapsed() / 1000 if self._timer.isActive() else self._start

    def turn(self, items: Items, row: int) -> None:
        """Plays an item, going on where it was silenced last; silences it if it is played now."""
        if self.items is items and self.row == row:
            self._left = (items, row, self.seconds)
            self.stop()
            return
        start = self._left[2] if self._left is not None and self._left[:2] == (items, row) else 0.0
        self.stop()
        self._left = None
        self.items, self.row, self._start, self.complaint = items, row, start, ""
        self._work.ask("hear", lambda: hear(items, row), self._on_heard, self._on_error)
        self.changed.emit()

    def stop(self) -> None:
        """Silence."""
        self._work.forget("hear")
        self._timer.stop()
        self._end()
        self.items = self.row = self._sound = None
        self.changed.emit()

    def close(self) -> None:
        """Silences it and waits for the thread; to be called once, at the end."""
        self.stop()
        self._work.close()

    # -- inside

    def _on_heard(self, sound: Heard) -> None:
        self._sound = sound
        if self._start >= sound.seconds:
            self._start = 0.0
        try:
            self._file = written(sound, self._start)
        except OSError as error:
            self._fail(tr("The sound could not be kept for playing: {reason}.", reason=error.strerror or str(error)))
            return
        self._play([list(program) for program in PROGRAMS if shutil.which(program[0])])

    def _play(self, programs: list[list[str]], reason: str = "") -> None:
        """Tries the first of these programs, and the others if it cannot."""
        if sys.platform == "win32":
            self._play_on_windows()
            return
        if not programs:
            self._fail(_silence(reason))
            return
        (name, *told), *others = programs
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.finished.connect(lambda code, _: self._on_finished(process, code, others))
        process.errorOccurred.connect(lambda _: self._on_finished(process, -1, others))
        self._process = process
        process.start(name, [*told, str(self._file)])
        self._clock.start()
        self._timer.start()

    def _play_on_windows(self) -> None:
        if sys.platform == "win32":
            import winsound

            try:
                winsound.PlaySound(str(self._file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
            except RuntimeError as error:
                self._fail(_silence(str(error)))
                return
            self._clock.start()
            self._timer.start()

    def _on_finished(self, process: QProcess, code: int, others: list[list[str]]) -> None:
        if process is not self._process:
            return
        if code == 0:
            self.stop()
            return
        said = bytes(process.readAll().data()).decode(errors="replace").strip().splitlines()
        self._process = None
        process.deleteLater()
        self._play(others, said[-1] if said else process.errorString())

    def _on_step(self) -> None:
        """Moves on. What Windows plays does not say when it ends."""
        if self._process is None and self._sound is not None and self.seconds >= self._sound.seconds:
            self.stop()
            return
        self.moved.emit()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(None, winsound.SND_PURGE)
        if self._file is not None:
            self._file.unlink(missing_ok=True)
            self._file = None

    def _on_error(self, error: Exception) -> None:
        self._fail(f"{error.message} {error.hint}" if isinstance(error, DataError) else str(error))

    def _fail(self, complaint: str) -> None:
        self.stop()
        self.complaint = complaint
        self.changed.emit()


def _silence(reason: str) -> str:
    if not reason:
        names = ", ".join(program[0] for program in PROGRAMS)
        return tr("No program that plays sound was found here ({names}). Install one of them.", names=names)
    return tr(
        "The sound could not be played: {reason}. Check that a loudspeaker is connected.", reason=reason.rstrip(".")
    )
