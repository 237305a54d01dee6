"""The curves of several runs over each other, in the colours of the table; of two, their difference below."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.drawing.words import exact
from designer.gui.plots.axis import round_numbers, written
from designer.gui.plots.curve_view import CurveView
from designer.gui.plots.curves import Curve, Points, Track
from designer.gui.plots.plot_link import PlotLink
from designer.gui.plots.x_scale import Tick
from designer.gui.run.words import metric
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import Segments
from designer.jobs.run_view import RunView

TRAIN_LOSS = "training loss"
"""The id of the loss of every step; all others are metrics over epochs, or what scripts told."""

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
        self._theme = theme
        self.shown = TRAIN_LOSS
        link = PlotLink(self)
        self.plot = CurveView(tr("Loss"), theme, link=link)
        self.difference = CurveView(tr("Difference"), theme, link=link)
        self.choice: Segments | None = None
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
        offered = offered_by(self._views)
        if self.shown not in offered:
            self.shown = next(iter(offered), TRAIN_LOSS)
        self._offer(offered)
        self._draw()

    def _offer(self, offered: Mapping[str, str]) -> None:
        if self.choice is not None:
            self.choice.hide()
            self.choice.deleteLater()
        self.choice = Segments(offered.items())
        self.choice.setAccessibleName(tr("What to compare"))
        if offered:
            self.choice.choose(self.shown)
        self.choice.chosen.connect(self._on_chosen)
        self._head.insertWidget(0, self.choice)

    def _on_chosen(self, id: str) -> None:
        self.shown = id
        self._draw()

    def _on_scale(self, scale: str) -> None:
        self.scale.choose(scale)
        self.plot.set_log(scale == "log")

    def _draw(self) -> None:
        entry = metric(self.shown)
        share = self.shown != TRAIN_LOSS and entry.unit == "%"
        unit = "%" if share else ""
        title = tr("Training loss") if self.shown == TRAIN_LOSS else tr(entry.title)
        self.plot.clear()
        self.difference.clear()
        self.plot.describe(title, unit=unit, per_cent=share, ceiling=1.0 if share else None)
        by_epoch = any(view.curve(self.shown)[0] for view in self._views)
        if by_epoch:
            self.plot.set_scale(WholeEpochs())
            self.difference.set_scale(WholeEpochs())
        for number, (view, name) in enumerate(zip(self._views, self._names, strict=True)):
            curve = curve_of(view, self.shown, name, number)
            if curve is not None:
                self.plot.set_curve(str(number), curve)
        two = len(self._views) == 2
        self.difference.setVisible(two)
        if two:
            first, second = self._names
            title = tr("{second} minus {first}", first=first, second=second)
            self.difference.describe(title, unit=unit, per_cent=share)
            x, y = difference(*(points_of(view, self.shown) for view in self._views))
            self.difference.set_curve("difference", Curve(tr("difference"), 2, Points(x, y)))


def offered_by(views: Sequence[RunView]) -> dict[str, str]:
    """What can be compared, by id, with its title: what any of the runs has."""
    found = {}
    if any(len(view.losses) for view in views):
        found[TRAIN_LOSS] = tr("Training loss")
    for view in views:
        for id in (*view.metrics, *view.logged):
            if id != "loss" or view.metrics:
                found[id] = tr("Validation loss") if id == "loss" else tr(metric(id).title)
    return found


def curve_of(view: RunView, id: str, name: str, number: int) -> Curve | None:
    """One run's curve; None if it has none."""
    if id == TRAIN_LOSS:
        if not len(view.losses):
            return None
        track = Track()
        track.extend(np.array(view.losses, dtype=np.float32))
        return Curve(name, number, track)
    x, y = points_of(view, id)
    return Curve(name, number, Points(x, y)) if len(x) else None


def points_of(view: RunView, id: str) -> tuple[Floats, Floats]:
    """Where a run's values stand, and the values: steps, or epochs for what is measured after each."""
    if id == TRAIN_LOSS:
        return np.arange(1, len(view.losses) + 1, dtype=np.float64), np.array(view.losses, dtype=np.float64)
    epochs, values = view.curve(id)
    if not epochs and id in view.logged:
        told = view.logged[id]
        return np.array(told.steps, dtype=np.float64), np.array(told.values, dtype=np.float64)
    return np.array(epochs, dtype=np.float64), np.array(values, dtype=np.float64)


_MOST_POINTS = 2000


def difference(first: tuple[Floats, Floats], second: tuple[Floats, Floats]) -> tuple[Floats, Floats]:
    """The second curve minus the first, where both have values; between its points a curve is a line.

    Of very many points, means of neighbours are compared.
    """
    a, b = (_known(*curve) for curve in (first, second))
    if not len(a[0]) or not len(b[0]):
        return np.empty(0), np.empty(0)
    low, high = max(a[0][0], b[0][0]), min(a[0][-1], b[0][-1])
    x = np.unique(np.concatenate((a[0], b[0])))
    x = x[(x >= low) & (x <= high)]
    y = np.interp(x, *b) - np.interp(x, *a)
    return _thinned(x, y)


def _known(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    known = np.isfinite(y)
    return x[known], y[known]


def _thinned(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    if len(x) <= _MOST_POINTS:
        return x, y
    size = -(-len(x) // _MOST_POINTS)
    starts = np.arange(0, len(x), size)
    counts = np.diff(np.append(starts, len(x)))
    return np.add.reduceat(x, starts) / counts, np.add.reduceat(y, starts) / counts
