"""The Evaluate page: measures the shown run on what validates, or on its test part, which stays locked till then."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.evaluate.evaluation import TEST, VALIDATION, Evaluation, evaluation_from_json
from designer.gui.pages.evaluate.lock import Lock, may_look, times
from designer.gui.pages.evaluate.report import Report
from designer.gui.pages.evaluate.worst import Pictured, picture
from designer.gui.run.controller import RunController
from designer.gui.run.job_view import JobState, JobView
from designer.gui.run.past import has_weights
from designer.gui.run.words import when
from designer.gui.scaling import hold
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import Segments, push
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.words import words
from designer.jobs.library import PastRun
from designer.jobs.run_folder import RunFolder
from designer.protocol.control import JobKind
from designer.protocol.run_layout import RunLayout
from runtime.errors import RuntimeModelError

_Key = tuple[RunLayout, int, str]
"""A run, the epoch of its weights, and the part that they are measured on."""


class EvaluatePage(QWidget):
    """`page_wanted(id)`: the user is sent to another page, e.g. `train`."""

    page_wanted = Signal(str)

    def __init__(self, session: Session, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._session, self._runs, self._theme = session, runs, theme
        self._known: dict[_Key, Evaluation] = {}
        self._asked: _Key | None = None
        self._can_evaluate = self._is_locked = False
        self._part = VALIDATION
        self.lock = Lock(runs.background, self)
        self.parts = Segments(((VALIDATION, tr("Validation")), (TEST, tr("Test"))))
        self.parts.button(TEST).setToolTip(tr("The test part: what nothing saw till now."))
        self.parts.choose(VALIDATION)
        self.title = words(tr("Evaluation"), "hero")
        self.subtitle = words("", "muted")
        self.button = push(tr("Evaluate again"), "", self.evaluate)
        self.report = Report(theme)
        self.empty = EmptyState("target", "", "", theme, action=tr("Evaluate"), on_action=self._on_action)
        self._busy = EmptyState("target", tr("Evaluating …"), tr("The samples run through the network."), theme)
        self.cancel = push(tr("Cancel"), "", lambda: runs.cancel(JobKind.EVALUATE))
        self._working = QWidget()
        self._stack = QStackedWidget()
        self._arrange()
        runs.job_changed.connect(self._on_job)
        runs.shown_changed.connect(self.refresh)
        runs.runs_changed.connect(self.refresh)
        session.opened.connect(self._on_opened)
        self.parts.chosen.connect(self._on_part)
        self.lock.changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.report.set_theme(theme)
        self.empty.set_theme(theme)
        self._busy.set_theme(theme)

    def evaluate(self) -> None:
        """Measures the shown run on the part that is chosen; the test part only after a question."""
        if self._runs.shown is None or (self._part == TEST and not may_look(self, self._theme)):
            return
        if self._runs.shown is not None:  # Still, after the question.
            self._asked = self._key(self._runs.shown)
            self._runs.evaluate(self._runs.shown, self._part)

    def refresh(self) -> None:
        """Shows what is known of the shown run, or how to get to know it."""
        folder, job = self._runs.shown, self._runs.job(JobKind.EVALUATE)
        run = self._run(folder)
        self._bar.setVisible(run is not None and has_weights(run))
        if job is not None and not job.is_over:
            self._stack.setCurrentWidget(self._working)
        elif folder is not None and (known := self._known.get(self._key(folder))):
            self._show(folder, known)
        else:
            self._invite(folder, job)

    def _arrange(self) -> None:
        full = QWidget()
        head = QHBoxLayout()
        head.setSpacing(12)
        words_ = QVBoxLayout()
        words_.setSpacing(6)
        words_.addWidget(self.title)
        words_.addWidget(self.subtitle)
        head.addLayout(words_)
        head.addStretch(1)
        head.addWidget(self.button)
        column = QVBoxLayout(full)
        column.setContentsMargins(32, 28, 32, 20)
        column.setSpacing(20)
        column.addLayout(head)
        column.addWidget(self.report, 1)
        bar = QProgressBar()
        bar.setRange(0, 0)
        hold(bar, width=240)
        hold(self._busy, height=190)
        busy = QVBoxLayout(self._working)
        busy.addStretch(2)
        busy.addWidget(self._busy)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(bar)
        row.addWidget(self.cancel)
        row.addStretch(1)
        busy.addLayout(row)
        busy.addStretch(3)
        for page in (self.empty, self._working, full):
            self._stack.addWidget(page)
        self._full = full
        self._bar = QWidget()
        above = QHBoxLayout(self._bar)
        above.setContentsMargins(32, 20, 32, 0)
        above.addWidget(self.parts)
        above.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._bar)
        outer.addWidget(self._stack, 1)

    def _show(self, folder: RunFolder, evaluation: Evaluation) -> None:
        said = tr("Run of {when}, best checkpoint, on the samples it has not learnt from.", when=when(folder))
        if evaluation.part == TEST:
            seen = self.lock.seen(folder)
            said = tr("Run of {when}, best checkpoint, on the test part.", when=when(folder))
            said = f"{said} {times(seen.looks)}" if seen is not None and seen.looks else said
        self.subtitle.setText(said)
        if self._stack.currentWidget() is self._full and self.subtitle.property("key") == str(self._key(folder)):
            return
        self.subtitle.setProperty("key", str(self._key(folder)))
        self.report.show_evaluation(evaluation)
        self._stack.setCurrentWidget(self._full)
        self._runs.background.ask(
            "worst", lambda: picture(evaluation, folder.spec().project.data), self._on_pictured, _ignore
        )

    def _on_pictured(self, pictured: Pictured) -> None:
        self.report.show_worst(pictured)

    def _invite(self, folder: RunFolder | None, job: JobView | None) -> None:
        """The empty state: nothing to evaluate, not evaluated yet, or the evaluation failed."""
        run = self._run(folder)
        failed = job is not None and job.state is JobState.FAILED and folder is not None and job.run == folder.layout
        failed = failed and self._asked is not None and self._asked[2] == self._part
        self._is_locked = False
        if failed and job is not None:
            why = sentence(f"{job.message} {job.hint}".strip())
            self._say("circle-alert", tr("The run could not be evaluated"), why, tr("Try again"))
        elif run is not None and has_weights(run) and self._part == TEST:
            self._say_lock(run.folder)
        elif run is not None and has_weights(run):
            self._say(
                "target",
                tr("Not evaluated yet"),
                tr(
                    "Measure the best checkpoint of the run of {when}: metrics, which classes are confused, and the "
                    "samples it is furthest off on.",
                    when=when(run.folder),
                ),
                tr("Evaluate"),
            )
        else:
            text = tr("Train the network first; its best checkpoint can then be measured here, class by class.")
            self._say("target", tr("Nothing to evaluate yet"), text, tr("Go to Train"))
        self._can_evaluate = not self._is_locked and (failed or (run is not None and has_weights(run)))
        self._stack.setCurrentWidget(self.empty)

    def _say_lock(self, folder: RunFolder) -> None:
        """Before the test part: whether there is one, and how often it was looked at."""
        seen = self.lock.seen(folder)
        if seen is not None and not seen.is_there:
            text = tr("All data of this run was learnt from or validated with. Set a test share, and train again.")
            self._say("lock", tr("This run has no test part"), text, tr("Go to Data"))
            self._is_locked = True
            return
        told = "" if seen is None else sentence(seen.trouble) or times(seen.looks)
        self._say("lock", tr("The test part is locked"), told, tr("Unlock …"))

    def _say(self, icon: str, title: str, text: str, action: str) -> None:
        self.empty.say(icon, title, text.strip(), self._theme)
        if self.empty.button is not None:
            self.empty.button.setText(action)

    def _on_action(self) -> None:
        if self.empty.button is not None and not self._can_evaluate:
            self.page_wanted.emit("data" if self._is_locked else "train")
        else:
            self.evaluate()

    def _on_job(self, job: JobView) -> None:
        if job.kind is not JobKind.EVALUATE:
            return
        if job.state is JobState.DONE and self._asked is not None:
            try:
                self._known[self._asked] = evaluation_from_json(job.result)
                self.lock.forget(job.run)
            except RuntimeModelError as error:
                self._session.message.emit("error", f"{error.message} {error.hint}".strip())
            self.subtitle.setProperty("key", "")
        self.refresh()

    def _on_part(self, part: str) -> None:
        self._part = part
        if self._runs.shown is not None:
            self.lock.forget(self._runs.shown.layout)
        self.refresh()

    def _on_opened(self) -> None:
        self._known.clear()
        self.lock.forget()
        self._part = VALIDATION
        self.parts.choose(VALIDATION)

    def _run(self, folder: RunFolder | None) -> PastRun | None:
        return next((run for run in self._runs.runs if run.folder == folder), None)

    def _key(self, folder: RunFolder) -> _Key:
        """Which weights on what: a run's best checkpoint changes while it trains."""
        run = self._run(folder)
        best = run.view.best_checkpoint if run else None
        return folder.layout, best.epoch if best else 0, self._part


def _ignore(_: Exception) -> None:
    """Without the dataset there are no pictures; the numbers stand without them."""
