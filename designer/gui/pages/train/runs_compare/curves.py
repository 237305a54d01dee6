"""The curves of several runs over each other, in the colours of the table; of two, their difference below."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.drawing.words import exact
from designer.gui.editing.boxes import ChoiceBox
from designer.gui.pages.train.runs_compare.measures import TRAIN_LOSS, Measure, difference, measures_of
from designer.gui.plots.axis import round_numbers, written
from designer.gui.plots.curve_view import CurveView
from designer.gui.plots.curves import Curve, Points
from designer.gui.plots.plot_link import PlotLink
from designer.gui.plots.x_scale import Steps, Tick
from designer.gui.settings_page.rows import choice
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import Segments
from designer.jobs.run_view import RunView

_MOST_SEGMENTS = 5
"""So many choices stand side by side."""

Floats = NDArray[np.float64]


class WholeEpochs:
    """Epochs as what is counted along x: runs with other sizes of batches are compared by them."""

    def place(self, steps: ArrayLike) -> Floats:
        """The numbers themselves."""
        return np.asarray(steps, dtype=np.float64)

    step = place

    def ticks(self, low: float, high: float, count: float) -> list[Tick]:
        """Round numbers of epochs."""
        distance, found = round_numbers(low, high, count, whole=True)
        return [(value, written(value, distance)) for value in found]

    def words(self, step: float) -> str:
        """`epoch 12`."""
        return tr("epoch {number}", number=exact(round(step)))


class ComparedCurves(QWidget):
    """Shows one metric of all runs at a time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._views: tuple[RunView, ...] = ()
        self._names: tuple[str, ...] = ()
        self._measures: dict[str, Measure] = {}
        self._theme = theme
        self.shown = TRAIN_LOSS
        link = PlotLink(self)
        self.plot = CurveView(tr("Loss"), theme, link=link)
        self.difference = CurveView(tr("Difference"), theme, link=link)
        self.choice: Segments | ChoiceBox | None = None
        self.scale = Segments((("linear", tr("Linear")), ("log", tr("Log"))))
        self.scale.setAccessibleName(tr("Scale of the values"))
        self.scale.choose("linear")
        self.scale.chosen.connect(self._on_scale)
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        self._head.addStretch(1)
        self._head.addWidget(self.scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head)
        column.addWidget(self.plot, 3)
        column.addWidget(self.difference, 2)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.plot.set_theme(theme)
        self.difference.set_theme(theme)

    def show_views(self, views: Sequence[RunView], names: Sequence[str]) -> None:
        """Shows these runs, the first in the first colour and so on."""
        self._views, self._names = tuple(views), tuple(names)
        self._measures = {measure.id: measure for measure in measures_of(views)}
        if self.shown not in self._measures:
            self.shown = next(iter(self._measures), TRAIN_LOSS)
        self._offer()
        self._draw()

    def _offer(self) -> None:
        """Lets the user choose what to compare: side by side, or from a list where there is much."""
        if self.choice is not None:
            self.choice.hide()
            self.choice.deleteLater()
        titles = [(id, measure.title) for id, measure in self._measures.items()]
        if len(titles) > _MOST_SEGMENTS:
            self.choice = choice(titles, self.shown, self._on_chosen)
        else:
            self.choice = Segments(titles)
            if titles:
                self.choice.choose(self.shown)
            self.choice.chosen.connect(self._on_chosen)
        self.choice.setAccessibleName(tr("What to compare"))
        self._head.insertWidget(0, self.choice)

    def _on_chosen(self, id: str) -> None:
        self.shown = id
        self._draw()

    def _on_scale(self, scale: str) -> None:
        self.scale.choose(scale)
        self.plot.set_log(scale == "log")

    def _draw(self) -> None:
        self.plot.clear()
        self.difference.clear()
        measure = self._measures.get(self.shown)
        self.difference.setVisible(len(self._views) == 2 and measure is not None)
        if measure is None:
            self.plot.describe(tr("Loss"), empty=tr("None of these runs has told any numbers."))
            return
        unit, ceiling = ("%", 1.0) if measure.per_cent else ("", None)
        self.plot.describe(measure.title, unit=unit, per_cent=measure.per_cent, ceiling=ceiling)
        for plot in (self.plot, self.difference):
            plot.set_scale(WholeEpochs() if measure.by_epoch else Steps())
        for number, (view, name) in enumerate(zip(self._views, self._names, strict=True)):
            curve = measure.curve(view, name, number)
            if curve is not None:
                self.plot.set_curve(str(number), curve)
        if len(self._views) == 2:
            first, second = self._names
            title = tr("{second} minus {first}", first=first, second=second)
            empty = tr("They have no values at the same time.")
            self.difference.describe(title, unit=unit, per_cent=measure.per_cent, empty=empty)
            x, y = difference(*map(measure.course, self._views))
            self.difference.set_curve("difference", Curve(tr("difference"), 2, Points(x, y)))
