"""Runs exported models in a child process (`python -m runtime --pipe`), so that ONNX Runtime never enters the window.

The child is started by the first question and answers one at a time. While it is busy only the newest question of
each topic waits: when somebody draws, what matters is the latest stroke.
"""

import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

import designer
from designer.gui.tongue import tr

Answer = Mapping[str, Any]
"""What the child says: see `runtime.pipe`. Any: it is JSON."""

GOING_MS = 1500
"""How long the child may take to end when the window closes."""


class Player(QObject):
    """Asks the child. An answer with "error" (`message`, `hint`) also comes when the child itself fails."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._waiting: dict[str, tuple[dict[str, Any], Callable[[Answer], object]]] = {}
        self._asked: tuple[int, Callable[[Answer], object]] | None = None
        self._count = 0
        self._rest = b""

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None

    @property
    def process_id(self) -> int:
        """The child's process id; 0 while there is none."""
        return self._process.processId() if self._process is not None else 0

    def ask(self, topic: str, request: Mapping[str, Any], on_answer: Callable[[Answer], object]) -> None:
        """Asks for predictions or a description; a question of the same topic that still waits is dropped."""
        self._waiting[topic] = (dict(request), on_answer)
        self._send_next()

    def forget(self) -> None:
        """Drops the questions that wait, and the answer that is awaited."""
        self._waiting.clear()
        if self._asked is not None:
            self._asked = (self._asked[0], _ignore)

    def close(self) -> None:
        """Ends the child."""
        self._waiting.clear()
        self._asked = None
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._on_finished)
            process.closeWriteChannel()
            if not process.waitForFinished(GOING_MS):
                process.kill()
                process.waitForFinished(GOING_MS)
            process.deleteLater()

    def _send_next(self) -> None:
        if self._asked is not None or not self._waiting:
            return
        topic = next(iter(self._waiting))
        request, on_answer = self._waiting.pop(topic)
        self._count += 1
        self._asked = (self._count, on_answer)
        process = self._process or self._start()
        process.write((json.dumps(request | {"id": self._count}) + "\n").encode())

    def _start(self) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        root = str(Path(designer.__file__).resolve().parent.parent)
        known = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
        environment.insert("PYTHONPATH", os.pathsep.join(known))
        environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_chatter)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start(sys.executable, ["-P", "-m", "runtime", "--pipe"])
        self._process, self._rest = process, b""
        return process

    def _on_output(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        for line in lines:
            self._take(line)

    def _on_chatter(self) -> None:
        """What libraries print is not for the user; reading it keeps the child from blocking on a full pipe."""
        if self._process is not None:
            self._process.readAllStandardError()

    def _take(self, line: bytes) -> None:
        try:
            answer = json.loads(line)
        except ValueError:
            return
        if self._asked is None or answer.get("id") != self._asked[0]:
            return
        on_answer, self._asked = self._asked[1], None
        on_answer(answer)
        self._send_next()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail(tr("The built-in runtime could not be started."))

    def _on_finished(self) -> None:
        self._fail(tr("The built-in runtime ended unexpectedly."))

    def _fail(self, message: str) -> None:
        """Answers what was asked with an error; the next question starts a new child."""
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        asked, self._asked = self._asked, None
        self._waiting.clear()
        if asked is not None:
            hint = tr("Try again; if it happens again, run `layerloom doctor`.")
            asked[1]({"id": asked[0], "error": {"message": message, "hint": hint}})


def _ignore(_: Answer) -> None:
    """For an answer that nobody waits for any more."""
