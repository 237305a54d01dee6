"""Asks the training what runs along a wire, and reads the answers. Files are read and written by the thread."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.gui.run.controller import RunController
from designer.jobs.run_folder import RunFolder
from designer.protocol.errors import ProtocolError
from designer.protocol.watching import Watch, Watched, watch_to_text, watched_from_text

READ_MS = 500
"""The training answers once a second."""
_TOPIC = "watch"


class Asking(QObject):
    """`answered(Watched)`: something new ran along the wire. `changed()`: a training began or ended."""

    answered = Signal(object)
    changed = Signal()

    def __init__(self, runs: RunController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._watch: Watch | None = None
        self._folder: RunFolder | None = None
        self._latest: tuple[str, int] | None = None
        self._tokens = count(1)
        self._timer = QTimer(self, interval=READ_MS)
        self._timer.timeout.connect(self._read)
        runs.runs_changed.connect(self._follow)

    @property
    def is_heard(self) -> bool:
        """Whether a training runs that can answer."""
        return self._runs.training is not None

    @property
    def watch(self) -> Watch | None:
        """What is watched."""
        return self._watch

    def ask(self, watch: Watch) -> None:
        """Watches something from now on."""
        self._watch = replace(watch, token=f"{id(self):x}-{next(self._tokens)}")
        self._latest, self._folder = None, None
        self._follow()

    def stop(self) -> None:
        """Watches nothing any more."""
        self._watch = None
        self._timer.stop()
        if self._folder is not None:
            layout, self._folder = self._folder.layout, None
            self._work("unwatch", lambda: _forget(layout.watch.unlink))

    def _follow(self) -> None:
        """Another run trains, or none does: the question goes along."""
        training = self._runs.training
        if self._watch is None or training == self._folder:
            return
        self._folder = training
        if training is None:
            self._timer.stop()
        else:
            layout, text = training.layout, watch_to_text(self._watch)
            self._work("ask", lambda: write_atomically(layout.watch, text))
            self._timer.start()
        self.changed.emit()

    def _work(self, topic: str, task: Callable[[], object]) -> None:
        self._runs.background.ask(f"{_TOPIC} {topic}", task, lambda _: None, lambda _: None)

    def _read(self) -> None:
        if self._folder is None or self._runs.background.is_busy(_TOPIC):
            return
        place = self._folder.layout.watched
        self._runs.background.ask(_TOPIC, lambda: watched_from_text(place.read_bytes()), self._take, self._on_error)

    def _take(self, watched: Watched) -> None:
        """An answer was read: is it one to the present question, and not known yet?"""
        if self._watch is None or watched.token != self._watch.token:
            return
        told = (watched.error, watched.step)
        if told != self._latest:
            self._latest = told
            self.answered.emit(watched)

    def _on_error(self, error: Exception) -> None:
        """There is no answer yet, or it is just being written; anything else is a defect."""
        if not isinstance(error, OSError | ProtocolError | FileError):
            raise error


def _forget(task: Callable[[], object]) -> None:
    with suppress(OSError):
        task()
