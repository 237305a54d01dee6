"""A project on the desk: its session and its runs, with real workers, as the window has them."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from pytestqt.qtbot import QtBot

from designer.graph.model import Project
from designer.gui.run.controller import RunController
from designer.gui.session import Session
from designer.jobs.run_folder import RunFolder

WAIT_MS = 120_000
"""A worker imports torch first, and the machine may be busy."""

HOLD_MS = 400
"""What an action may take of the window's thread here. Users are promised 100 ms, which a benchmark measures; the suite
runs on machines that do other things meanwhile, and is to find what does not belong into the thread at all.
"""


def clear_away() -> None:
    """Frees what earlier tests left to Qt and Python: a change of look dresses every widget that is still there."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Desk:
    """Session, runs and what was said to the user. `until` waits for a condition while the event loop runs."""

    def __init__(self, qtbot: QtBot, project: Project, draft: str = "") -> None:
        self.session = Session(project, draft=draft)
        self.messages: list[str] = []
        self.session.message.connect(lambda severity, text: self.messages.append(text))
        self.runs = RunController(self.session)
        self._qtbot = qtbot

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def show(self, folder: RunFolder) -> None:
        """Has the run listed and shown."""
        self.runs.refresh()
        self.until(lambda: self.runs.shown == folder)

    @property
    def place(self) -> Path:
        """Where the project's runs lie."""
        place = self.session.runs_folder
        place.mkdir(parents=True, exist_ok=True)
        return place


class Pulse:
    """Ticks every 5 ms and remembers how long the event loop was away at worst.

    `busy_ms` counts the time that this thread computed, so that a loaded machine does not blur what is meant:
    our code must not keep the loop.
    """

    def __init__(self) -> None:
        self.busy_ms = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.thread_time()
        self.busy_ms = max(self.busy_ms, 1000 * (now - self._last))
        self._last = now

    @contextmanager
    def beating(self) -> Iterator["Pulse"]:
        gc.collect()  # the program starts with none either
        self._last = time.thread_time()
        self._timer.start()
        try:
            yield self
        finally:
            self._timer.stop()
