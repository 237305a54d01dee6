"""Asks the command `layerloom doctor` in a process of its own: it loads torch, which the window never does."""

import json
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from designer.gui.tongue import tr
from designer.jobs.worker_process import environment, program

_END_MS = 2000


@dataclass(frozen=True, slots=True)
class Found:
    """One thing: its state (`ok`, `warning`, `error`), what was found, and what to do."""

    name: str
    state: str
    found: str
    hint: str = ""


class Doctor(QObject):
    """`answered(findings)` when the process is done; `failed(sentence)` when it gave none."""

    answered = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, command: tuple[str, ...] = ()) -> None:
        super().__init__(parent)
        self._command = command or (*program(), "doctor", "--json")
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def is_looking(self) -> bool:
        """Whether the answer is still to come."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def look(self) -> None:
        """Begins; does nothing while it looks already."""
        if self.is_looking:
            return
        surroundings = QProcessEnvironment()
        for name, value in environment().items():
            surroundings.insert(name, value)
        self._process.setProcessEnvironment(surroundings)
        self._process.start(self._command[0], list(self._command[1:]))

    def stop(self) -> None:
        """Wants no answer any more."""
        self._process.blockSignals(True)
        if self.is_looking:
            self._process.kill()
            self._process.waitForFinished(_END_MS)
        self._process.blockSignals(False)

    def _on_finished(self) -> None:
        try:
            raw = json.loads(bytes(self._process.readAllStandardOutput().data()).decode())
            found = tuple(Found(**each) for each in raw["findings"])
        except (ValueError, TypeError, KeyError):
            self._fail()
        else:
            self.answered.emit(found)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail()

    def _fail(self) -> None:
        said = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        why = said.splitlines()[-1] if said else tr("It said nothing")
        self.failed.emit(
            tr(
                "The computer could not be checked: {reason}. Run “layerloom doctor” in a terminal.",
                reason=why.rstrip("."),
            )
        )
