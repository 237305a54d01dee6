"""A process that arranges a large network, so that the window does not wait for it."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

import designer
from designer.drawing.aside import ARGUMENT, answer_of, task_to_text
from designer.drawing.layout import Task

_GOING_MS = 2000


class Helper(QObject):
    """One task at a time. `went_on(share)` while it computes; `found(positions)` or `failed()` at the end."""

    went_on = Signal(float)
    found = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._rest = b""

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._process is not None

    def ask(self, task: Task) -> None:
        """Begins a task; one that is under way is dropped."""
        self.stop()
        process = QProcess(self)
        self._process, self._rest = process, b""
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(lambda: process.readAllStandardError())
        process.finished.connect(self._on_over)
        process.errorOccurred.connect(self._on_over)
        frozen = getattr(sys, "frozen", False)
        process.start(sys.executable, [ARGUMENT] if frozen else ["-P", "-m", "designer", ARGUMENT])
        process.write(f"{task_to_text(task)}\n".encode())

    def stop(self) -> None:
        """Ends what is under way; nothing is said of it any more."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(_GOING_MS)
        process.deleteLater()

    def _on_output(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        for line in lines:
            answer = answer_of(line.decode())
            if isinstance(answer, float):
                self.went_on.emit(answer)
            else:
                self.stop()
                self.found.emit(answer)

    def _on_over(self, *_: object) -> None:
        """It ended, or could not begin, without an answer."""
        if self._process is not None:
            self.stop()
            self.failed.emit()


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    root = str(Path(designer.__file__).resolve().parent.parent)
    environment.insert("PYTHONPATH", os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])]))
    environment.insert("PYTHONUTF8", "1")
    return environment
