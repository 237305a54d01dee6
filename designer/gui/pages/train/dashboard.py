"""One run at a glance: its state, its numbers, what it had to say, and its tabs."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from designer.catalogue.terms import EPOCH
from designer.drawing.theme import Theme
from designer.drawing.words import THIN, exact
from designer.gui.pages.figures import Figures
from designer.gui.pages.train.advice import AdviceLine, Counsel
from designer.gui.pages.train.controls import state_words
from designer.gui.pages.train.tabs import RunTabs
from designer.gui.pages.train.trouble import TroubleBox
from designer.gui.plots.axis import figure
from designer.gui.run.controller import RunController
from designer.gui.run.past import can_resume
from designer.gui.run.words import (
    NO_METRIC_TELLS,
    STARTING,
    STATES,
    duration,
    epoch_words,
    main_metric,
    metric,
    metric_value,
    rate,
    when,
)
from designer.gui.sentences import sentence
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, words
from designer.jobs.run_view import RunState, RunView

_FIGURES = later(("Epoch", "Step", "Loss", "Best", "Samples", "Time", "Left", "Device"))


class Dashboard(QWidget):
    """The right side of the Train page once there is a run."""

    def __init__(self, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._runs, self._theme = runs, theme
        self._picture = Picture("circle", theme.muted, 18)
        self.title = words("", "title")
        self.state = words("", "muted")
        self.resume = push(tr("Resume this run"), "", self._on_resume)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.figures = Figures(*_FIGURES, minimum=56)
        self.tabs = RunTabs(runs, theme)
        self.trouble = TroubleBox(runs, theme)
        self.note = self.trouble.said
        self.advice = AdviceLine(runs, theme, Counsel(runs))
        self.advice.wanted.connect(lambda: self.tabs.show_tab("health"))
        self.tabs.shown.connect(lambda _: self._show_advice())
        self.hint = words("", "small", wrap=True, selectable=True)
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.tabs.set_theme(theme)
        self.advice.set_theme(theme)
        self.refresh()

    def refresh(self) -> None:
        """Shows the controller's run as it is now."""
        view = self._runs.view
        self._show_head(view)
        self._show_note(view)
        self._show_numbers(view)
        self.tabs.refresh()
        self._show_advice()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._picture)
        head.addWidget(self.title)
        head.addWidget(self.state)
        head.addStretch(1)
        head.addWidget(self.resume)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 12)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(14)
        column.addWidget(self.progress)
        column.addSpacing(16)
        column.addWidget(self.figures)
        column.addSpacing(8)
        column.addWidget(self.hint)
        column.addSpacing(6)
        column.addWidget(self.trouble)
        column.addSpacing(8)
        column.addWidget(self.advice)
        column.addSpacing(4)
        column.addWidget(self.tabs, 1)

    def _show_head(self, view: RunView) -> None:
        look = STARTING if self._runs.is_starting else STATES[view.state]
        self._picture.show_icon(look.icon, look.colour(self._theme))
        folder = self._runs.shown
        self.title.setText(tr("Run of {when}", when=when(folder)) if folder else "")
        self.state.setText(state_words(self._runs, tr(look.title)))
        self.progress.setValue(round(1000 * view.fraction))
        shown = next((run for run in self._runs.runs if run.folder == folder), None)
        self.resume.setVisible(shown is not None and not self._runs.is_training and can_resume(shown))

    def _show_numbers(self, view: RunView) -> None:
        say = self.figures.say
        total = f"{THIN}/{THIN}{view.total_epochs}" if view.total_epochs else ""
        say("Epoch", f"{view.epoch}{total}", tip=tr("Complete epochs, of how many"))
        say("Step", exact(view.step))
        say("Loss", figure(view.losses[-1]) if len(view.losses) else "–", tip=tr("Training loss of the latest step"))
        self._show_best(view)
        running = view.state is RunState.RUNNING
        say("Samples", rate(view.samples_per_second), title=tr("Throughput"))
        say("Time", duration(view.seconds) if view.started else "–")
        say("Left", duration(view.eta_seconds) if running else "–")
        say("Device", view.device or "–", tip=self.hint.text())

    def _show_best(self, view: RunView) -> None:
        """The main metric in the best epoch; the epoch itself where no metric tells."""
        id, best = main_metric(view.metrics), view.best
        title = tr("Best {metric}", metric=tr(metric(id).title))
        tip = tr("On the validation data, after epoch {epoch}", epoch=best.epoch) if best else ""
        text = metric_value(id, best.validation.get(id) if best else None)
        if best is not None and view.best_by == EPOCH:
            title, text, tip = tr("Best"), epoch_words(best.epoch), tr(NO_METRIC_TELLS)
        self.figures.say("Best", text, title=title, tip=tip)

    def _show_note(self, view: RunView) -> None:
        """What is merely good to know as quiet text, what is more in a box."""
        infos = [notice.message for notice in view.notices if notice.severity == "info"]
        _say(self.hint, infos[-1] if infos else "")
        self.trouble.show_view(view, self._theme)

    def _show_advice(self) -> None:
        """In a line, as long as the tab with all of it is not open."""
        self.advice.refresh(is_wanted=self.tabs.current != "health")

    def _on_resume(self) -> None:
        if self._runs.shown is not None:
            self._runs.resume_run(self._runs.shown)


def _say(label: QLabel, text: str) -> None:
    """Shows a text, and nothing at all where there is none."""
    text = sentence(text)
    if label.text() != text:
        label.setText(text)
    label.setVisible(bool(text))
