"""Buttons beside the learning rate and the batch size: a search tries some, shows what it saw and suggests one."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.drawing.words import exact
from designer.graph.edits import SetSetting
from designer.gui.pages.train.finder_plot import FinderPlot
from designer.gui.run.controller import FRAME_MS, RunController
from designer.gui.run.readiness import obstacles_of
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import IconButton, push
from designer.gui.widgets.words import words
from designer.jobs.errors import RunError
from designer.jobs.live import LiveJob
from designer.jobs.searching import BATCH, RATE, start_search
from designer.jobs.workers import Workers
from designer.protocol.events import Event, Failed, Finished, Tried


@dataclass(frozen=True, slots=True)
class Search:
    """What a finder looks for: its words, the base of its axis, and the setting that takes what is suggested."""

    what: str
    path: str
    base: int
    tip: str
    title: str
    busy: str
    use: str
    told: str
    nothing: str


SEARCHES = {
    RATE: Search(
        RATE,
        "training.optimizer.params.lr",
        10,
        later("Find a learning rate: tries many on a few steps; nothing of the project changes"),
        later("Loss over learning rate"),
        later("Trying learning rates …"),
        later("Use {number}"),
        later("The loss falls fastest at {number}."),
        later("The loss fell nowhere clearly, so nothing is suggested."),
    ),
    BATCH: Search(
        BATCH,
        "training.batch_size",
        2,
        later("Find a batch size: tries larger and larger ones; nothing of the project changes"),
        later("Samples a second over batch size"),
        later("Trying batch sizes …"),
        later("Use {number}"),
        later("{number} is the smallest that is nearly the fastest. Another learning rate may suit it."),
        later("No batch could be tried: there is too little memory."),
    ),
}


class Finder(QWidget):
    """The panel of a search, with the button that opens it (`button`). Hidden while nothing was asked for."""

    def __init__(self, search: Search, session: Session, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._search, self._session, self._runs = search, session, runs
        self._job: LiveJob | None = None
        self._leaving: list[LiveJob] = []
        self._suggestion: float | None = None
        self.button = IconButton("target", theme, tr(search.tip))
        self.button.setObjectName(f"find.{search.what}")
        self.button.clicked.connect(self.start)
        self.plot = FinderPlot(tr(search.title), theme, base=search.base)
        self.said = words("", "small", wrap=True)
        self.use = push("", "primary", self._use)
        self.close_it = push(tr("Close"), "", self.leave)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.close_it)
        row.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(6)
        column.addWidget(self.plot)
        column.addWidget(self.said)
        column.addLayout(row)
        self.hide()
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        session.opened.connect(self.leave)
        runs.closing.connect(self.end)

    @property
    def is_busy(self) -> bool:
        """Whether a search is under way."""
        return self._job is not None and not self._job.is_over

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.button.set_theme(theme)
        self.plot.set_theme(theme)

    def start(self) -> None:
        """Begins to try, from the beginning."""
        self._end()
        self.plot.clear()
        self.use.hide()
        self.plot.show()
        self.close_it.setText(tr("Cancel"))
        self.show()
        if obstacles := obstacles_of(self._session):
            self._fail(sentence(obstacles[0].message))
            return
        if self._runs.is_training:
            self._fail(tr("A training is running: what is measured beside it would not count. Stop it first."))
            return
        self.said.setText(tr(self._search.busy))
        try:
            self._job = start_search(self._session.document.project, self._search.what, self._folder(), self._workers)
        except RunError as error:
            self._fail(f"{sentence(error.message)} {sentence(error.hint)}")
            return
        self._timer.start()

    def leave(self) -> None:
        """Ends the search, if it is under way, and closes the panel."""
        self._end()
        self.hide()

    def end(self) -> None:
        """Ends all processes and waits for that."""
        self._end()
        self._timer.stop()
        for job in self._leaving:
            job.close()
        self._leaving.clear()

    @property
    def _workers(self) -> Workers:
        return self._runs.workers

    def _folder(self) -> Path:
        """Where relative paths to weights begin."""
        path = self._session.path
        return path.parent if path is not None else Path.cwd()

    def _end(self) -> None:
        if self._job is not None:
            self._job.kill()
            self._leaving.append(self._job)
            self._job = None
            self._timer.start()

    def _on_frame(self) -> None:
        """Reads what came, without waiting."""
        for job in tuple(self._leaving):
            job.poll()
            if job.is_over:
                job.poll()
                self._leaving.remove(job)
        if self._job is not None:
            for event in self._job.poll():
                self._hear(event)
        if self._job is None and not self._leaving:
            self._timer.stop()

    def _hear(self, event: Event) -> None:
        match event:
            case Tried():
                self.plot.add(event.x, event.y)
            case Failed():
                self._over()
                self._fail(" ".join(sentence(each) for each in (event.message, event.hint) if each))
            case Finished():
                self._over()
                self._conclude(dict(event.result))

    def _over(self) -> None:
        """The search has ended; its process is looked after until it is gone."""
        if self._job is not None:
            self._leaving.append(self._job)
            self._job = None

    def _conclude(self, result: dict[str, Any]) -> None:  # Any: the job's result is JSON
        self._suggestion = result["suggestion"]
        self.plot.conclude(result.get("smooth", ()), self._suggestion)
        self.close_it.setText(tr("Close"))
        if self._suggestion is None:
            self.said.setText(tr(self._search.nothing))
            return
        number = _written(self._suggestion)
        self.said.setText(tr(self._search.told, number=number))
        self.use.setText(tr(self._search.use, number=number))
        self.use.show()

    def _fail(self, text: str) -> None:
        self.plot.setVisible(bool(self.plot.points))
        self.said.setText(text)
        self.close_it.setText(tr("Close"))

    def _use(self) -> None:
        if self._suggestion is None:
            return
        value = int(self._suggestion) if self._search.what == BATCH else self._suggestion
        self._session.do(SetSetting(self._search.path, value))
        self.leave()


def _written(number: float) -> str:
    return exact(round(number)) if number >= 1 else f"{number:g}"


def beside(form: QWidget, finder: Finder) -> QWidget:
    """A row of a form and the finder's button at its right."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(form, 1)
    row.addWidget(finder.button)
    return both
