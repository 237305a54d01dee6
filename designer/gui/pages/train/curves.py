"""The tab with a run's plots: any number of them, which share what is in view and where the cursor is."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.train.apart import PanelWindow, WindowsFollow
from designer.gui.pages.train.curves_bar import CurvesBar
from designer.gui.pages.train.panel import Panel
from designer.gui.pages.train.panel_files import copy_panel, save_panel
from designer.gui.pages.train.panel_grid import PanelGrid
from designer.gui.pages.train.panels import PanelDef, panels_of
from designer.gui.pages.train.plot_choices import remembered
from designer.gui.pages.train.tab_page import TabPage
from designer.gui.plots.curves import Places
from designer.gui.plots.plot_link import PlotLink
from designer.gui.plots.x_scale import Epochs, Seconds, Steps, XScale
from designer.gui.run.controller import RunController
from designer.gui.settings import Settings
from designer.jobs.run_view import RunView


class RunCurves(TabPage):
    """Follows a `RunView`: takes in what it has gained since the last time, starts anew for another run."""

    def __init__(self, runs: RunController, theme: Theme, settings: Settings | None = None) -> None:
        super().__init__()
        self._runs, self._theme = runs, theme
        self._settings = settings or Settings()
        self.choices = remembered(self._settings)
        self.link = PlotLink(self)
        self.panels: dict[str, Panel] = {}
        self.windows: dict[str, PanelWindow] = {}
        self._known: tuple[PanelDef, ...] = ()
        self._ids: tuple[str, ...] = ()
        self._view: RunView | None = None
        self._rewound = 0
        self._clock = _Clock()
        self.bar = CurvesBar(self.choices, theme)
        self.bar.panel_toggled.connect(self.choose)
        self.bar.axis_chosen.connect(self._on_axis)
        self.bar.smoothing_chosen.connect(self._on_smoothing)
        self.bar.fit_wanted.connect(self.link.fit)
        self.link.moved.connect(lambda: self.bar.show_zoom(is_fitted=self.link.is_fitted))
        self.grid = PanelGrid()
        self._follow = WindowsFollow(self)
        self._follow.gone.connect(self._on_gone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.grid, 1)

    def panel(self, id: str) -> Panel:
        """The panel of this id; KeyError if it is not shown."""
        return self.panels[id]

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.bar.set_theme(theme)
        for panel in self.panels.values():
            panel.set_theme(theme)

    def refresh(self) -> None:
        """Shows the controller's run as it is now."""
        self.show_view(self._runs.view)

    def show_view(self, view: RunView) -> None:
        """Shows a run as it is now."""
        if view is not self._view or view.rewound != self._rewound or len(view.losses) < self._steps:
            self._view, self._rewound = view, view.rewound
            self._clock = _Clock()
            for panel in self.panels.values():
                panel.start_anew()
        ids = (*view.metrics, *view.terms, *view.logged)
        if ids != self._ids or not self._known:
            self._ids, self._known = ids, panels_of(view)
            self._offer()
        if self.choices.axis == "time":
            self._clock.take(view)
        scale = self._scale(view)
        for panel in self.panels.values():
            panel.view.set_scale(scale)
            panel.show_view(view)

    def choose(self, id: str, on: bool) -> None:
        """Shows a panel, or puts it away; remembered."""
        self.choices.shown[id] = on
        self._keep()
        self._offer()
        self.refresh()

    @property
    def _steps(self) -> int:
        loss = self.panels.get("loss")
        return loss.view.steps if loss is not None else 0

    def _offer(self) -> None:
        """Makes the panels that are to be seen, lets go of the others, and puts all into their places."""
        wanted = [entry for entry in self._known if self.choices.shown.get(entry.id, entry.is_usual)]
        self.bar.show_panels(self._known, frozenset(entry.id for entry in wanted))
        for id in set(self.panels) - {entry.id for entry in wanted}:
            self._let_go(id)
        for entry in wanted:
            if entry.id not in self.panels:
                self._make(entry)
        self.panels = {entry.id: self.panels[entry.id] for entry in wanted}
        self._place()

    def _make(self, entry: PanelDef) -> None:
        panel = self.panels[entry.id] = Panel(entry, self._theme, self.link)
        panel.setParent(self.grid)
        panel.set_log(entry.id in self.choices.log)
        panel.view.set_smoothing(self.choices.share)
        panel.asked.connect(self._on_asked)
        panel.log_changed.connect(self._on_log)

    def _let_go(self, id: str) -> None:
        window = self.windows.pop(id, None)
        panel = self.panels.pop(id)
        self.link.leave(id_of(panel))
        panel.hide()
        self.grid.show_panels([each for each in self.panels.values() if each.id not in self.windows])
        panel.deleteLater()
        if window is not None:
            window.hide()
            window.deleteLater()

    def _place(self) -> None:
        """Panels with a window of their own go there, once the page is seen; all others into the page."""
        for id, place in self.choices.windows.items():
            if id in self.panels and id not in self.windows and self.isVisible():
                self._open(id, place)
        self.grid.show_panels([panel for id, panel in self.panels.items() if id not in self.windows])

    def _open(self, id: str, place: list[int]) -> None:
        self._follow.follow(self.window())
        window = self.windows[id] = PanelWindow(self.panels[id], self.window(), place)
        window.closed.connect(self._on_closed)
        window.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Opens the windows of last time."""
        super().showEvent(event)
        self._place()

    def _scale(self, view: RunView) -> XScale:
        if self.choices.axis == "epochs" and view.started is not None:
            return Epochs(view.started.steps_per_epoch)
        return self._clock.scale if self.choices.axis == "time" else Steps()

    def _on_asked(self, id: str, what: str) -> None:
        panel = self.panels[id]
        match what:
            case "copy":
                copy_panel(panel, self._runs)
            case "save":
                save_panel(panel, self._runs)
            case "hide":
                self.choose(id, False)
            case "window" if id in self.windows:
                self.windows[id].close()
            case "window":
                self.choices.windows[id] = []
                self._open(id, [])
                self._remember_windows()
                self._place()

    def _on_closed(self, id: str) -> None:
        """Takes a plot back into the page."""
        window = self.windows.pop(id, None)
        if window is None:
            return
        self.choices.windows.pop(id, None)
        self._keep()
        window.panel.is_apart = False
        window.panel.setParent(self.grid)
        window.deleteLater()
        self._place()

    def _on_gone(self) -> None:
        """The main window closes: the others do too, and are remembered."""
        self._remember_windows()
        windows, self.windows = self.windows, {}
        for window in windows.values():
            window.panel.is_apart = False
            window.panel.setParent(self.grid)
            window.hide()
            window.deleteLater()

    def _remember_windows(self) -> None:
        self.choices.windows |= {id: window.place for id, window in self.windows.items()}
        self._keep()

    def _on_log(self, id: str, on: bool) -> None:
        self.choices.log = [each for each in self.choices.log if each != id] + [id] * on
        self._keep()

    def _on_axis(self, axis: str) -> None:
        self.choices.axis = axis
        self._keep()
        self.refresh()

    def _on_smoothing(self, value: int) -> None:
        self.choices.smoothing = value
        self._keep()
        for panel in self.panels.values():
            panel.view.set_smoothing(self.choices.share)

    def _keep(self) -> None:
        self.choices.keep(self._settings)


class _Clock:
    """When steps were taken: grows with the run."""

    def __init__(self) -> None:
        self._steps, self._seconds = Places(), Places()
        self._taken = 0
        self._steps.extend([0.0])
        self._seconds.extend([0.0])

    def take(self, view: RunView) -> None:
        """Takes in what has come."""
        trace = view.traces.get("seconds")
        if trace is not None and len(trace) > self._taken:
            self._steps.extend(trace.steps[self._taken :])
            self._seconds.extend(trace.values[self._taken :])
            self._taken = len(trace)

    @property
    def scale(self) -> XScale:
        """Time along x."""
        return Seconds(self._steps.values, self._seconds.values)


def id_of(panel: QWidget) -> int:
    """What a panel's plot is called by the link."""
    assert isinstance(panel, Panel)
    return id(panel.view)
