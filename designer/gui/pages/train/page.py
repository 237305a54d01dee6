"""The Train page: the recipe and the big buttons at the left, the run at the right."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.graph.diff import Diff
from designer.gui.icons import icon
from designer.gui.pages.figures import panel
from designer.gui.pages.problem_bar import ProblemBar
from designer.gui.pages.train.controls import Controls, queue_button
from designer.gui.pages.train.dashboard import Dashboard
from designer.gui.pages.train.forecast_line import ForecastLine
from designer.gui.pages.train.queue import QueueBox
from designer.gui.pages.train.recipe import Recipe
from designer.gui.run.controller import RunController
from designer.gui.run.forecasting import Forecaster
from designer.gui.run.readiness import fit_problems_of, obstacles_of
from designer.gui.scaling import hold
from designer.gui.sentences import sentence
from designer.gui.session import Session
from designer.gui.style import set_role
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push, show_instead
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.words import hairline
from designer.jobs.run_view import RunState, RunView

_WIDTH = 336


class TrainPage(QWidget):
    """`node_wanted(id)`: the user asked to see a layer in Design (“” for the page itself)."""

    node_wanted = Signal(str)

    def __init__(self, session: Session, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._session, self._runs, self._theme = session, runs, theme
        self._recipe: Recipe | None = None
        self.bar = ProblemBar(session, theme, narrow=True)
        self.bar.node_wanted.connect(self.node_wanted)
        self.start = _big(tr("Start training"), "primary")
        self.pause = _big(tr("Pause"))
        self.stop = _big(tr("Stop"))
        self.controls = Controls(runs, theme)
        hold(self.controls, height=36)
        self.enqueue = queue_button()
        self.enqueue.clicked.connect(lambda: runs.turns.enqueue())
        self.queue = QueueBox(runs, theme)
        self.start.clicked.connect(lambda: runs.start())
        self.pause.clicked.connect(self._on_pause)
        self.stop.clicked.connect(lambda: runs.stop())
        self.forecaster = Forecaster(session, runs.workers, self._may_measure, self)
        self.forecast = ForecastLine(self.forecaster, theme)
        self.dashboard = Dashboard(runs, theme)
        self.empty = EmptyState(
            "chart-spline",
            tr("Nothing has been trained yet"),
            tr(
                "Start a training and watch loss and accuracy here while it runs. It can be paused, stopped and taken "
                "up "
                "again at any time; every run keeps the project that made it."
            ),
            theme,
            action=tr("Start training"),
            on_action=runs.start,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.dashboard)
        self._arrange()
        self.set_theme(theme)
        session.changed.connect(self._on_changed)
        session.opened.connect(self.refresh)
        runs.closing.connect(self.forecaster.close)
        runs.updated.connect(self._on_updated)
        runs.runs_changed.connect(self._on_runs_changed)
        self.refresh()
        QTimer.singleShot(0, self, lambda: self.recipe)

    @property
    def recipe(self) -> Recipe:
        """The settings of the next run: made a moment after the page, so that neither holds the window up."""
        if self._recipe is None:
            self._recipe = Recipe(self._session, self._runs, self._theme)
            self._recipe.objectives.opened.connect(lambda: self.node_wanted.emit(""))
            self._column.insertWidget(0, self._recipe, 1)
            self._recipe.show()
        return self._recipe

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        if self._recipe is not None:
            self._recipe.set_theme(theme)
        self.bar.set_theme(theme)
        self.forecast.set_theme(theme)
        self.dashboard.set_theme(theme)
        self.controls.set_theme(theme)
        self.enqueue.setIcon(icon("plus", theme.text))
        self.queue.set_theme(theme)
        self.empty.set_theme(theme)
        self.start.setIcon(icon("play", theme.on_accent))
        self.stop.setIcon(icon("square", theme.text))
        self._show_buttons()

    def refresh(self) -> None:
        """Shows what the project and the controller say."""
        if self._recipe is not None:
            self._recipe.refresh()
        self._show_problems()
        self._on_runs_changed()
        self.dashboard.refresh()

    def _arrange(self) -> None:
        left, column = panel(_WIDTH)
        self._column = column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        foot = QWidget()
        set_role(foot, "panel")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.start, self.pause, self.stop, self.controls):
            buttons.addWidget(button, 1)
        below = QVBoxLayout(foot)
        below.setContentsMargins(16, 12, 16, 16)
        below.setSpacing(12)
        below.addWidget(self.bar)
        below.addWidget(self.forecast)
        below.addWidget(self.queue)
        below.addLayout(buttons)
        below.addWidget(self.enqueue)
        column.addWidget(hairline())
        column.addWidget(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(hairline(vertical=True))
        row.addWidget(self._stack, 1)

    def _on_changed(self, diff: Diff) -> None:
        if diff.training and self._recipe is not None:
            self._recipe.refresh()
        self._show_problems()

    def _on_updated(self, _: RunView) -> None:
        self.dashboard.refresh()
        self._show_buttons()

    def _on_runs_changed(self) -> None:
        nothing = self._runs.shown is None and not self._runs.runs
        self._stack.setCurrentWidget(self.empty if nothing else self.dashboard)
        self.dashboard.refresh()
        if self._runs.is_training:
            self.forecaster.give_way()
        self._show_buttons()

    def _show_problems(self) -> None:
        # What a click can mend comes first, and what does not fit the data before what may follow from that.
        fits = fit_problems_of(self._session)
        every = obstacles_of(self._session)
        obstacles = tuple(sorted(every, key=lambda problem: (not problem.repairs, problem not in fits)))
        self.bar.show_problems(obstacles)
        self.start.setEnabled(not obstacles)
        self.enqueue.setEnabled(not obstacles)
        self.forecast.allow(not obstacles and not self._runs.is_training)
        self.start.setToolTip(sentence(obstacles[0].message) if obstacles else "")
        if self.empty.button is not None:
            self.empty.button.setEnabled(not obstacles)

    def _show_buttons(self) -> None:
        """Start while nothing trains; otherwise Pause or Resume, and Stop."""
        runs = self._runs
        self.forecast.allow(self.start.isEnabled() and not runs.is_training)
        self.forecast.setVisible(not runs.is_training)  # By now the run itself says how long it takes.
        self.stop.setEnabled(not runs.is_stopping)
        had_keys = self.start.hasFocus()
        show_instead(*((self.stop, self.start) if runs.is_training else (self.start, self.stop)))
        self.pause.setVisible(runs.is_training)
        if had_keys and runs.is_training:
            self.pause.setFocus()  # Space pressed once too often is to pause what it started, not to end it.
        self.enqueue.setVisible(runs.is_training)
        self.controls.refresh()
        self.stop.setText(tr("Stopping …") if runs.is_stopping else tr("Stop"))
        self.pause.setEnabled(not runs.is_starting and not runs.is_stopping)
        paused = runs.training_state is RunState.PAUSED
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
        self.pause.setIcon(icon("play" if paused else "pause", self._theme.text))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends what is measured."""
        self.forecaster.close()
        super().closeEvent(event)

    def _may_measure(self) -> bool:
        """Whether time and memory may be measured without having been asked for."""
        return self.isVisible() and not self._runs.is_training and self.start.isEnabled()

    def _on_pause(self) -> None:
        if self._runs.training_state is RunState.PAUSED:
            self._runs.resume()
        else:
            self._runs.pause()


def _big(text: str, role: str = "") -> QPushButton:
    button = push(text, role)
    hold(button, height=36)
    return button
