"""Runs exported models in a child process (`python -m runtime --pipe`), so that ONNX Runtime never enters the window.

The child is started by the first question and answers one at a time. While it is busy only the newest question of
each topic waits: when somebody draws, what matters is the latest stroke. A child that does not answer in time is ended;
the next question starts another.
"""

import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

import designer
from designer.gui.tongue import tr

Answer = Mapping[str, Any]
"""What the child says: see `runtime.pipe`. Any: it is JSON."""

GOING_MS = 1500
"""How long the child may take to end when the window closes."""
KILLED_MS = 500
"""How long the system may take to end it."""
LIMIT_S = 60.0
"""How long the child may be silent while it is asked: it may have to read a large file first."""


class _Question(NamedTuple):
    topic: str
    request: dict[str, Any]
    on_answer: Callable[[Answer], object]
    on_progress: Callable[[int, int], object]
    limit_s: float


class Player(QObject):
    """Asks the child. An answer with "error" (`message`, `hint`) also comes when the child itself fails."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._waiting: dict[str, _Question] = {}
        self._asked: tuple[int, _Question] | None = None
        self._count = 0
        self._rest = b""
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._on_silence)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None

    @property
    def process_id(self) -> int:
        """The child's process id; 0 while there is none."""
        return self._process.processId() if self._process is not None else 0

    def ask(
        self,
        topic: str,
        request: Mapping[str, Any],
        on_answer: Callable[[Answer], object],
        *,
        on_progress: Callable[[int, int], object] = lambda done, all: None,
        limit_s: float = LIMIT_S,
    ) -> None:
        """Asks for predictions or a description; a question of the same topic that still waits is dropped.

        `on_progress(done, all)` is told on the way, where the child says how far it is. The child is ended if it is
        silent for longer than `limit_s`.
        """
        self._waiting[topic] = _Question(topic, dict(request), on_answer, on_progress, limit_s)
        self._send_next()

    def forget(self, topics: str = "") -> None:
        """Drops the questions that wait, and the answer that is awaited: all whose topics begin with `topics`."""
        for topic in [topic for topic in self._waiting if topic.startswith(topics)]:
            del self._waiting[topic]
        if self._asked is not None and self._asked[1].topic.startswith(topics):
            number, question = self._asked
            self._asked = (number, question._replace(on_answer=_ignore, on_progress=lambda done, all: None))

    def abort(self) -> None:
        """Ends the child at once, whatever it does, and nobody is answered; the next question starts another."""
        self._waiting.clear()
        self._asked = None
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_error)
            process.kill()
            process.waitForFinished(KILLED_MS)
            process.deleteLater()

    def close(self) -> None:
        """Ends the child."""
        self._waiting.clear()
        self._asked = None
        self._patience.stop()
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
        question = self._waiting.pop(topic)
        self._count += 1
        self._asked = (self._count, question)
        process = self._process or self._start()
        self._patience.start(round(1000 * question.limit_s))
        process.write((json.dumps(question.request | {"id": self._count}) + "\n").encode())

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
        question = self._asked[1]
        if (far := answer.get("progress")) is not None:
            self._patience.start(round(1000 * question.limit_s))
            question.on_progress(*far)
            return
        self._asked = None
        self._patience.stop()
        question.on_answer(answer)
        self._send_next()

    def _on_silence(self) -> None:
        """The child hangs, or the model takes too long: somebody waits for an answer."""
        asked = self._asked
        self.abort()
        if asked is not None:
            message = tr(
                "The model gave no answer within {seconds} s and was stopped.", seconds=round(asked[1].limit_s)
            )
            hint = tr("Give it less at once; if it happens again, run `layerloom doctor`.")
            asked[1].on_answer({"id": asked[0], "error": {"message": message, "hint": hint}})

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
        self._patience.stop()
        if asked is not None:
            hint = tr("Try again; if it happens again, run `layerloom doctor`.")
            asked[1].on_answer({"id": asked[0], "error": {"message": message, "hint": hint}})


def _ignore(_: Answer) -> None:
    """For an answer that nobody waits for any more."""
