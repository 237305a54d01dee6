"""The two plots of a run: the loss of every step with the validation's, and one metric over the epochs."""

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from designer.drawing.theme import Theme
from designer.gui.pages.train.tab_page import TabPage
from designer.gui.plots.curve_view import CurveView
from designer.gui.plots.curves import Role
from designer.gui.run.controller import RunController
from designer.gui.run.words import main_metric, metric
from designer.gui.settings import LOSS_SCALE, Settings
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import Segments
from designer.jobs.run_view import RunView


class RunCurves(TabPage):
    """Follows a `RunView`: takes in what it has gained since the last time, starts anew for another run."""

    def __init__(self, runs: RunController, theme: Theme, settings: Settings | None = None) -> None:
        super().__init__()
        self._runs = runs
        self._settings = settings or Settings()
        self.loss = CurveView(tr("Loss"), theme)
        self.quality = CurveView(tr("Accuracy"), theme)
        self._view: RunView | None = None
        self._rewound, self._epochs = 0, -1
        self._metrics: tuple[str, ...] = ()
        self._metric = ""
        self.segments: Segments | None = None
        self._head = QHBoxLayout()
        self.scale = Segments((("linear", tr("Linear")), ("log", tr("Log"))))
        self.scale.setAccessibleName(tr("Scale of the loss"))
        self.scale.chosen.connect(self._on_scale)
        self._head.addWidget(self.scale)
        self._head.addStretch(1)
        plots = QHBoxLayout()
        plots.setSpacing(16)
        plots.addWidget(self.loss, 3)
        plots.addWidget(self.quality, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(plots, 1)

        self._show_scale(self._settings.get(LOSS_SCALE))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.loss.set_theme(theme)
        self.quality.set_theme(theme)

    def refresh(self) -> None:
        """Shows the controller's run as it is now."""
        self.show_view(self._runs.view)

    def show_view(self, view: RunView) -> None:
        """Shows a run as it is now."""
        if view is not self._view or view.rewound != self._rewound or len(view.losses) < self.loss.steps:
            self._view, self._rewound, self._epochs = view, view.rewound, -1
            self.loss.clear()
            self.quality.clear()
        if view.metrics != self._metrics:
            self._offer(view.metrics)
        # A copy: the array cannot grow while numpy looks into it.
        self.loss.extend(np.array(view.losses[self.loss.steps :], dtype=np.float32))
        if len(view.epochs) != self._epochs:  # Points come once an epoch, this 30 times a second.
            self._epochs = len(view.epochs)
            self._set_points(self.loss, view, "loss", (Role.VALIDATION,))
            self._set_points(self.quality, view, self._metric, tuple(Role))

    def _set_points(self, plot: CurveView, view: RunView, id: str, roles: tuple[Role, ...]) -> None:
        for role in roles:
            rows = [(done.step, getattr(done, role.value).get(id)) for done in view.epochs]
            known = [(step, value) for step, value in rows if value is not None]
            plot.set_points(role, [step for step, _ in known], [value for _, value in known])

    def _on_scale(self, scale: str) -> None:
        self._settings.set(LOSS_SCALE, scale)
        self._show_scale(scale)

    def _show_scale(self, scale: str) -> None:
        self.scale.choose("log" if scale == "log" else "linear")
        self.loss.set_log(scale == "log")

    def _offer(self, metrics: tuple[str, ...]) -> None:
        """Lets the user choose among several metrics."""
        self._metrics = metrics
        if self.segments is not None:
            self.segments.hide()
            self.segments.deleteLater()
            self.segments = None
        choices = [id for id in metrics if id != "loss"]
        if len(choices) > 1:
            self.segments = Segments((id, tr(metric(id).title)) for id in choices)
            self.segments.chosen.connect(self._choose)
            self._head.addWidget(self.segments)
        self._choose(main_metric(metrics))

    def _choose(self, id: str) -> None:
        self._metric = id
        if self.segments is not None:
            self.segments.choose(id)
        entry = metric(id)
        is_share = entry.unit == "%"
        self.quality.clear()
        self.quality.describe(
            tr(entry.title), unit="%" if is_share else "", per_cent=is_share, ceiling=1.0 if is_share else None
        )
        if self._view is not None:
            self._set_points(self.quality, self._view, id, tuple(Role))
