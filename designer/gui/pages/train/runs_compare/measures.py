"""What of several runs can be laid over each other: losses of steps, metrics of epochs, what scripts told, rates."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from designer.gui.plots.curves import Curve, Points, Track
from designer.gui.run.words import metric
from designer.gui.tongue import tr
from designer.jobs.run_view import RunView

Floats = NDArray[np.float64]
Course = tuple[Floats, Floats]
"""Where values stand (steps or epochs, ascending), and the values."""

TRAIN_LOSS = "training loss"
_MOST_POINTS = 2000


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that can be compared. `by_epoch`: it stands at epochs, else at steps. A run's `course` may be empty."""

    id: str
    title: str
    course: Callable[[RunView], Course]
    by_epoch: bool = False
    per_cent: bool = False

    def curve(self, view: RunView, name: str, number: int) -> Curve | None:
        """A run's curve, `number` being its place in the row of colours; None if the run has none."""
        x, y = self.course(view)
        if not len(x):
            return None
        if len(x) <= _MOST_POINTS and self.by_epoch:
            return Curve(name, number, Points(x, y))
        track = Track(counted=False)
        track.extend(y.astype(np.float32), x)
        return Curve(name, number, track, noisy=not self.by_epoch)


def measures_of(views: Sequence[RunView]) -> tuple[Measure, ...]:
    """What any of these runs has."""
    return tuple({measure.id: measure for view in views for measure in _measures(view)}.values())


def difference(first: Course, second: Course) -> Course:
    """The second course minus the first, where both have values; between its points a course is a line.

    Of very many points, means of neighbours are given.
    """
    a, b = (_known(*course) for course in (first, second))
    if not len(a[0]) or not len(b[0]):
        return np.empty(0), np.empty(0)
    low, high = max(a[0][0], b[0][0]), min(a[0][-1], b[0][-1])
    x = np.unique(np.concatenate((a[0], b[0])))
    x = x[(x >= low) & (x <= high)]
    return _thinned(x, np.interp(x, *b) - np.interp(x, *a))


def _measures(view: RunView) -> Iterator[Measure]:
    if len(view.losses):
        yield Measure(TRAIN_LOSS, tr("Training loss"), lambda view: _counted(view.losses))
    for id in view.metrics:
        entry = metric(id)
        title = tr("Validation loss") if id == "loss" else tr(entry.title)
        yield Measure(id, title, _epochs(id), by_epoch=True, per_cent=entry.unit == "%")
    for id in view.terms:
        title = tr("{term} of each step", term=tr(metric(id).title))
        yield Measure(f"term {id}", title, _terms(id))
    for name in view.logged:
        if name != "loss":
            yield Measure(f"told {name}", name, _told(name))
    if "lr" in view.traces:
        yield Measure("lr", tr("Learning rate"), _trace("lr"))


def _epochs(id: str) -> Callable[[RunView], Course]:
    return lambda view: _course(*view.curve(id))


def _terms(id: str) -> Callable[[RunView], Course]:
    return lambda view: _counted(view.terms.get(id, ()))


def _told(name: str) -> Callable[[RunView], Course]:
    return lambda view: _course(view.logged[name].steps, view.logged[name].values) if name in view.logged else _NOTHING


def _trace(name: str) -> Callable[[RunView], Course]:
    return lambda view: _course(view.traces[name].steps, view.traces[name].values) if name in view.traces else _NOTHING


_NOTHING: Course = (np.empty(0), np.empty(0))


def _course(x: Sequence[float], y: Sequence[float]) -> Course:
    return np.array(x, dtype=np.float64), np.array(y, dtype=np.float64)


def _counted(values: Sequence[float]) -> Course:
    return np.arange(1, len(values) + 1, dtype=np.float64), np.array(values, dtype=np.float64)


def _known(x: Floats, y: Floats) -> Course:
    known = np.isfinite(y)
    return x[known], y[known]


def _thinned(x: Floats, y: Floats) -> Course:
    if len(x) <= _MOST_POINTS:
        return x, y
    size = -(-len(x) // _MOST_POINTS)
    starts = np.arange(0, len(x), size)
    counts = np.diff(np.append(starts, len(x)))
    return np.add.reduceat(x, starts) / counts, np.add.reduceat(y, starts) / counts
