"""Makes workers ready while nobody waits, so that the next training or export starts at once."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from designer.jobs.errors import RunError
from designer.jobs.workers import Workers

AFTER_MS = 2000


class Warming(QObject):
    """`soon()` waits a moment: whoever has just finished something may be about to close the window."""

    def __init__(self, workers: Workers, tidy_up: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._workers, self._tidy_up = workers, tidy_up
        self._wait = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._wait.timeout.connect(self._on_time)

    def soon(self) -> None:
        """Makes a worker ready in a moment."""
        self._wait.start()

    def stop(self) -> None:
        """Lets it be: something is being done."""
        self._wait.stop()

    def exports(self) -> None:
        """Makes what exports need ready."""
        self._warm(exports=True)

    def _on_time(self) -> None:
        self._tidy_up()
        self._warm()

    def _warm(self, *, exports: bool = False) -> None:
        with suppress(RunError):  # The next start tries again, and says what is wrong.
            self._workers.warm(exports=exports)
