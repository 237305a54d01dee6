"""What a training of the open project will take: asked for, watched, and known to be out of date after an edit."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from designer.graph.model import Network, Project
from designer.gui.session import Session
from designer.jobs.errors import RunError
from designer.jobs.forecasting import start_forecast
from designer.jobs.live import LiveJob
from designer.jobs.workers import Workers
from designer.protocol.errors import ProtocolError
from designer.protocol.events import Failed, Finished
from designer.protocol.forecast import Forecast, forecast_from_json

POLL_MS = 50
REST_MS = 1500
"""So long after the last edit a cheap forecast is made anew."""
CHEAP_SECONDS = 3.0
"""A forecast that took longer than this is only made when it is asked for."""


class Forecaster(QObject):
    """Measures in a worker. `changed()`: there is something else to say.

    `forecast` is the last one that came, `error` says why the last one did not.
    """

    changed = Signal()

    def __init__(
        self, session: Session, workers: Workers, may_measure: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """`may_measure` tells whether it is a good moment to measure unasked: the page is seen, nothing trains."""
        super().__init__(parent)
        self._session, self._workers, self._may_measure = session, workers, may_measure
        self.forecast: Forecast | None = None
        self.error = ""
        self._measured: Project | None = None
        self._job: LiveJob | None = None
        self._ended: list[LiveJob] = []
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._on_poll)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rest)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)

    @property
    def is_measuring(self) -> bool:
        """Whether an answer is awaited."""
        return self._job is not None

    @property
    def is_stale(self) -> bool:
        """Whether the project has changed since it was measured."""
        return self._measured is not None and not _trains_alike(self._measured, self._session.document.project)

    def ask(self) -> None:
        """Measures now, in place of a measurement that may be under way."""
        self._drop()
        path, self._measured = self._session.path, self._session.document.project
        try:
            self._job = start_forecast(self._measured, path.parent if path else Path.home(), self._workers)
        except RunError as error:
            self._become(None, f"{error.message} {error.hint}".strip())
            return
        self._poll.start()
        self.changed.emit()

    def give_way(self) -> None:
        """Ends what is under way, because a training begins: beside it, all would seem to take longer."""
        if self.is_measuring:
            self._drop()
            self._measured = None
            self._become(None)

    def close(self) -> None:
        """Ends what is under way."""
        self._rest.stop()
        self._drop()
        for job in self._ended:
            job.kill()
            job.close()
        self._ended.clear()

    def _drop(self) -> None:
        """Lets the measurement go that is under way, and tidies up after those whose processes have ended by now."""
        self._poll.stop()
        for ended in self._ended:
            ended.poll()
        job, self._job = self._job, None
        if job is not None and not job.is_over:
            job.kill()
        self._ended = [job] if job is not None else []

    def _on_poll(self) -> None:
        job = self._job
        if job is None:
            return
        try:
            job.poll()
        except RunError as error:
            self._drop()
            self._become(None, error.message)
            return
        if job.outcome is None:
            return
        self._drop()
        self._take(job.outcome)
        self._workers.warm()

    def _take(self, outcome: Finished | Failed) -> None:
        if isinstance(outcome, Failed):
            self._become(None, f"{outcome.message} {outcome.hint}".strip())
            return
        try:
            self._become(forecast_from_json(outcome.result))
        except ProtocolError as error:
            self._become(None, error.message)

    def _become(self, forecast: Forecast | None, error: str = "") -> None:
        self.forecast, self.error = forecast, error
        self.changed.emit()

    def _on_changed(self, _: object) -> None:
        if self._measured is not None:
            self.changed.emit()
            if self.forecast is not None and self.forecast.measured_seconds <= CHEAP_SECONDS:
                self._rest.start()

    def _on_rest(self) -> None:
        if self.is_stale and not self.is_measuring and self._may_measure():
            self.ask()

    def _on_opened(self) -> None:
        self.close()
        self._measured = None
        self._become(None)


def _trains_alike(one: Project, other: Project) -> bool:
    """Whether nothing that is trained differs: where layers stand and what the project is called does not matter."""
    if one is other:
        return True
    if (one.data, one.training) != (other.data, other.training) or one.networks.keys() != other.networks.keys():
        return False
    return all(
        a is b or (_layers(a) == _layers(b) and a.edges == b.edges)
        for a, b in ((one.networks[id], other.networks[id]) for id in one.networks)
    )


def _layers(network: Network) -> dict[str, object]:
    return {id: (node.type, dict(node.params), node.traits) for id, node in network.nodes.items()}
