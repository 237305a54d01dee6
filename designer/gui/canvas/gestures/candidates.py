"""Which ports a wire in the hand would fit: answered a few at a time, so that the hand is never held up."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from designer.analysis.fits import Fit, fits
from designer.analysis.network import Analysis
from designer.graph.model import PortRef
from designer.gui.canvas.arrays import SceneArrays
from designer.gui.canvas.hits import PortHit, port_hit
from designer.gui.tongue import tr

_SLICE_MS = 8


class Candidates(QObject):
    """Asks analysis about the ports on the other side, those that are seen first; `answers` maps rows to fits."""

    def __init__(
        self,
        arrays: SceneArrays,
        analysis: Analysis,
        fixed: PortHit,
        seen_first: Iterable[int],
        changed: Callable[[], None],
    ) -> None:
        super().__init__()
        self._arrays, self._analysis, self._fixed, self._changed = arrays, analysis, fixed, changed
        self._fits: dict[int, Fit] = {}
        own_side = arrays.ports.output == fixed.output
        self.answers: dict[int, bool] = dict.fromkeys(own_side.nonzero()[0].tolist(), False)
        self.answers[fixed.row] = True
        self._queue = [row for row in seen_first if row not in self.answers]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(0)

    @property
    def done(self) -> bool:
        """Whether every port in view has its answer."""
        return not self._queue

    def fit(self, port: PortHit) -> Fit:
        """The answer for one port, at once."""
        if port.row not in self._fits:
            self._fits[port.row] = self._ask(port)
        return self._fits[port.row]

    def stop(self) -> None:
        """No more answers are needed."""
        self._timer.stop()
        self._queue.clear()

    def _ask(self, port: PortHit) -> Fit:
        if port.output == self._fixed.output:
            return Fit(False, tr("both ends are outputs") if port.output else tr("both ends are inputs"))
        source, target = (self._fixed.ref, port.ref) if self._fixed.output else (port.ref, self._fixed.ref)
        return fits(self._analysis, PortRef(*source), PortRef(*target))

    def _on_timeout(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._queue and clock.elapsed() < _SLICE_MS:
            row = self._queue.pop(0)
            self.answers[row] = self.fit(port_hit(self._arrays, row)).ok
        if not self._queue:
            self._timer.stop()
        self._changed()
