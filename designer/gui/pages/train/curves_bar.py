"""Above the plots: which are shown, what is counted along x, how smooth lines are, the way out of a zoom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QSlider, QToolButton, QWidget

from designer.drawing.theme import Theme
from designer.gui.icons import icon
from designer.gui.pages.train.panels import PanelDef
from designer.gui.pages.train.plot_choices import SMOOTHEST, PlotChoices
from designer.gui.scaling import hold
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import IconButton, Segments
from designer.gui.widgets.words import ElidedLabel

_AXES = (("steps", later("Steps")), ("epochs", later("Epochs")), ("time", later("Time")))
_SLIDER = 96


class CurvesBar(QWidget):
    """`panel_toggled(id, bool)`, `axis_chosen(id)`, `smoothing_chosen(0 … 100)`, `fit_wanted()`."""

    panel_toggled = Signal(str, bool)
    axis_chosen = Signal(str)
    smoothing_chosen = Signal(int)
    fit_wanted = Signal()

    def __init__(self, choices: PlotChoices, theme: Theme) -> None:
        super().__init__()
        self.panels = QToolButton()
        self.panels.setText(tr("Plots"))
        self.panels.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.panels.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.panels.setToolTip(tr("Which plots are shown"))
        self.panels.setAccessibleName(tr("Which plots are shown"))
        set_role(self.panels, "menu-button")
        self.menu = QMenu(self.panels)
        self.panels.setMenu(self.menu)
        self.axis = Segments((id, tr(title)) for id, title in _AXES)
        self.axis.setAccessibleName(tr("What is counted along x"))
        self.axis.choose(choices.axis)
        self.axis.chosen.connect(self._on_axis)
        self.smoothing = QSlider(Qt.Orientation.Horizontal)
        self.smoothing.setRange(0, SMOOTHEST)
        self.smoothing.setValue(choices.smoothing)
        self.smoothing.setAccessibleName(tr("Smoothing"))
        self.smoothing.setToolTip(tr("How smooth lines are: at the left, every value as it is"))
        hold(self.smoothing, width=_SLIDER)
        self.smoothing.valueChanged.connect(self.smoothing_chosen)
        label = ElidedLabel(tr("Smoothing"), "small")
        label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.fit = IconButton("maximize", theme, tr("Show everything (0)"), "tool")
        self.fit.clicked.connect(self.fit_wanted)
        self.fit.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.panels, self.axis):
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(label)
        row.addWidget(self.smoothing)
        row.addStretch(1)
        row.addWidget(self.fit)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.panels.setIcon(icon("layout-dashboard", theme.text))
        self.fit.set_theme(theme)

    def show_panels(self, panels: tuple[PanelDef, ...], shown: frozenset[str]) -> None:
        """Offers these plots; `shown` are ticked."""
        self.menu.clear()
        for entry in panels:
            action = self.menu.addAction(tr(entry.title))
            action.setObjectName(entry.id)
            action.setCheckable(True)
            action.setChecked(entry.id in shown)
            action.triggered.connect(lambda on, id=entry.id: self.panel_toggled.emit(id, on))

    def show_zoom(self, *, is_fitted: bool) -> None:
        """Offers the way out of a zoom, while there is one."""
        if self.fit.isHidden() != is_fitted:
            self.fit.setVisible(not is_fitted)

    def _on_axis(self, axis: str) -> None:
        self.axis.choose(axis)
        self.axis_chosen.emit(axis)
