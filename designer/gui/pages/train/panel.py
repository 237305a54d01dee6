"""One plot of a run with its own menu: logarithms, curves to hide, a window of its own, pictures and tables."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.train.panels import Feed, PanelDef, events_of
from designer.gui.plots.curve_view import CurveView
from designer.gui.plots.plot_link import PlotLink
from designer.gui.scaling import hold, px
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import IconButton
from designer.jobs.run_view import RunView

_BUTTON, _EDGE, _LOG_WIDTH = 24, 6, 36
_ENTRIES: tuple[tuple[str, str], ...] = (
    ("fit", later("Show everything\t0")),
    ("log", later("Logarithmic\tL")),
    ("curves", later("Curves")),
    ("", ""),
    ("copy", later("Copy picture\tC")),
    ("save", later("Save as PNG, SVG or CSV…\tS")),
    ("", ""),
    ("window", later("In its own window\tW")),
    ("hide", later("Put away")),
)
"""The menu: what is asked for, and how it is called."""


class Panel(QWidget):
    """A plot, and a menu at its head. `asked(id, what)`: one of the menu's entries that the page must do.

    `log_changed(id, bool)`: on a logarithmic axis, or no longer.
    """

    asked = Signal(str, str)
    log_changed = Signal(str, bool)

    def __init__(self, entry: PanelDef, theme: Theme, link: PlotLink) -> None:
        super().__init__()
        self.id = entry.id
        self._entry = entry
        self._feed: Feed = entry.make_feed()
        self.view = CurveView("", theme, link=link)
        entry.describe(self.view)
        self.view.asked.connect(self._on_asked)
        self.log = QToolButton(self.view)
        self.log.setText(tr("log"))
        self.log.setCheckable(True)
        self.log.setToolTip(tr("Logarithmic axis (L)"))
        self.log.setAccessibleName(tr("Logarithmic axis"))
        set_role(self.log, "plot")
        hold(self.log, width=_LOG_WIDTH, height=_BUTTON)
        self.log.clicked.connect(self._on_log)
        self.more = IconButton("ellipsis-vertical", theme, tr("What to do with this plot"))
        self.more.setParent(self.view)
        hold(self.more, _BUTTON, _BUTTON)
        self.more.clicked.connect(self._on_more)
        self.view.spare = float(px(_BUTTON) + px(_LOG_WIDTH))
        self.is_apart = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.view.set_theme(theme)
        self.more.set_theme(theme)

    def set_log(self, log: bool) -> None:
        """Shows values on a logarithmic axis, or on a linear one."""
        self.log.setChecked(log)
        self.view.set_log(log)

    def start_anew(self) -> None:
        """Forgets the run's values: another run is shown, or its past was superseded."""
        self._feed = self._entry.make_feed()
        self.view.clear()

    def show_view(self, view: RunView) -> None:
        """Takes in what a run has gained."""
        self._feed(view, self.view)
        self.view.set_events(events_of(view))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the buttons at the right end of the head."""
        super().resizeEvent(event)
        right = self.width() - px(_EDGE) - self.more.width()
        self.more.move(right, px(_EDGE))
        self.log.move(right - self.log.width(), px(_EDGE))
        self.view.spare = float(self.width() - self.log.x() - px(2))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu, where the mouse or the keyboard is."""
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """The panel's menu, made anew each time: it goes when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for what, title in _ENTRIES:
            if not what:
                menu.addSeparator()
            elif what == "curves":
                self._add_curves(menu.addMenu(tr(title)))
            else:
                self._add(menu, what, tr(title))
        return menu

    def _add(self, menu: QMenu, what: str, title: str) -> None:
        action = menu.addAction(title)
        action.setObjectName(what)
        if what in ("log", "window"):
            action.setCheckable(True)
            action.setChecked(self.view.is_log if what == "log" else self.is_apart)
        action.triggered.connect(lambda _=False: self._on_asked(what))

    def _add_curves(self, menu: QMenu) -> None:
        plot = self.view.plot
        for reading in self.view.readings:
            action: QAction = menu.addAction(reading.name)
            action.setCheckable(True)
            action.setChecked(reading.id not in plot.hidden)
            action.triggered.connect(lambda _=False, id=reading.id: self.view.toggle(id))
        menu.setEnabled(bool(self.view.readings))

    def _on_more(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _on_log(self) -> None:
        self.set_log(self.log.isChecked())
        self.log_changed.emit(self.id, self.view.is_log)

    def _on_asked(self, what: str) -> None:
        match what:
            case "log":
                self.log.click()
            case "fit":
                self.view.fit()
            case "menu":
                self._on_more()
            case _:
                self.asked.emit(self.id, what)
