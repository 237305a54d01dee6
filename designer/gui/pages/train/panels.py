"""Which plots there are of a run: an entry each, with what feeds it. What a script logged and every metric have one.

A feed remembers how much it took of a run, and adds what has come since.
"""

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from designer.gui.plots.curve_view import CurveView
from designer.gui.plots.curves import Role, Track
from designer.gui.plots.plot import Event
from designer.gui.plots.pyramid import Floats
from designer.gui.run.words import main_metric, metric
from designer.gui.tongue import later, tr
from designer.jobs.run_view import RunView

Feed = Callable[[RunView, CurveView], object]
"""Shows in a plot what a run has gained."""

_GB = 1e-9


@dataclass(frozen=True, slots=True)
class PanelDef:
    """One plot. `is_usual`: it is shown unless somebody put it away. `make_feed` gives a feed that has taken nothing.

    `empty` is said while there is nothing to show.
    """

    id: str
    title: str
    make_feed: Callable[[], Feed]
    unit: str = ""
    per_cent: bool = False
    ceiling: float | None = None
    empty: str = later("This has not been measured in this run.")
    is_usual: bool = False

    def describe(self, plot: CurveView) -> None:
        """Says in a plot what it shows."""
        unit = "%" if self.per_cent else self.unit
        title, empty = tr(self.title), tr(self.empty)
        plot.describe(title, unit=unit, per_cent=self.per_cent, ceiling=self.ceiling, empty=empty)


def panels_of(view: RunView) -> tuple[PanelDef, ...]:
    """All plots that a run may have, in display order."""
    metrics = [id for id in view.metrics if id != "loss" and id not in view.terms]
    return (
        _LOSS,
        *(_metric_panel(id, is_usual=id == main_metric(view.metrics)) for id in metrics),
        *(_logged_panel(name) for name in view.logged),
        *_MACHINE,
    )


def events_of(view: RunView) -> tuple[Event, ...]:
    """What somebody asked for on the way, as lines across the plots."""
    found = [Event(rate.step, tr("rate {rate}", rate=f"{rate.lr:.3g}")) for rate in view.rates]
    found += [Event(wish.step, tr("{epochs} epochs", epochs=wish.epochs)) for wish in view.extended]
    return tuple(sorted(found, key=lambda event: event.step))


@dataclass(slots=True)
class _LossFeed:
    """The loss of every step and its terms, and the loss on the validation data."""

    points: "_PointsFeed" = field(default_factory=lambda: _PointsFeed("loss", (Role.VALIDATION,)))

    def __call__(self, view: RunView, plot: CurveView) -> None:
        plot.extend(_rest(view.losses, plot.steps))
        self.points(view, plot)
        for number, (id, values) in enumerate(view.terms.items()):
            track = plot.track(f"term:{id}", tr(metric(id).title), 2 + number)
            track.extend(_rest(values, len(track)))


@dataclass(slots=True)
class _PointsFeed:
    """A metric after every epoch, and where somebody asked for it."""

    id: str
    roles: tuple[Role, ...] = tuple(Role)
    known: tuple[int, int] = (-1, -1)

    def __call__(self, view: RunView, plot: CurveView) -> None:
        count = len(view.epochs), len(view.checks)
        if count == self.known:  # Points come once an epoch, this 30 times a second.
            return
        self.known = count
        for role in self.roles:
            rows = [(done.step, getattr(done, role.value).get(self.id)) for done in view.epochs]
            if role is Role.VALIDATION:
                rows = sorted([*rows, *((check.step, check.validation.get(self.id)) for check in view.checks)])
            known = [(step, value) for step, value in rows if value is not None]
            plot.set_points(role, [step for step, _ in known], [value for _, value in known])


@dataclass(slots=True)
class _TraceFeed:
    """Something that was measured now and then."""

    name: str
    title: str
    factor: float = 1.0
    noisy: bool = True

    def __call__(self, view: RunView, plot: CurveView) -> None:
        trace = view.traces.get(self.name)
        if trace is not None:
            track = plot.track(self.name, tr(self.title), 0, counted=False, noisy=self.noisy)
            _add(track, trace.steps, trace.values, self.factor)
            plot.grown()


@dataclass(slots=True)
class _LoggedFeed:
    """Numbers that a script told."""

    name: str

    def __call__(self, view: RunView, plot: CurveView) -> None:
        told = view.logged.get(self.name)
        if told is not None:
            track = plot.track(self.name, self.name, 0, counted=False)
            _add(track, told.steps, told.values, 1.0)
            plot.grown()


def _add(track: Track, steps: "array[int] | array[float]", values: "array[float]", factor: float) -> None:
    known = len(track)
    if len(values) > known:
        track.extend(_rest(values, known) * np.float32(factor), np.array(steps[known:], dtype=np.float64))


def _rest(values: "array[float]", known: int) -> Floats:
    """What has come since; a copy, for the array cannot grow while numpy looks into it."""
    return np.array(values[known:], dtype=np.float32)


def _metric_panel(id: str, *, is_usual: bool) -> PanelDef:
    entry = metric(id)
    is_share = entry.unit == "%"
    return PanelDef(
        id=f"metric:{id}",
        title=entry.title,
        make_feed=lambda: _PointsFeed(id),
        per_cent=is_share,
        ceiling=1.0 if is_share else None,
        empty=later("Comes with the end of the first epoch."),
        is_usual=is_usual,
    )


def _logged_panel(name: str) -> PanelDef:
    return PanelDef(id=f"logged:{name}", title=name, make_feed=lambda: _LoggedFeed(name), is_usual=True)


def _trace(name: str, curve: str, *, factor: float = 1.0, noisy: bool = True) -> Callable[[], Feed]:
    return lambda: _TraceFeed(name, curve, factor, noisy)


_LOSS = PanelDef(
    id="loss",
    title=later("Loss"),
    make_feed=_LossFeed,
    empty=later("Comes with the first steps."),
    is_usual=True,
)
_MACHINE = (
    PanelDef(id="lr", title=later("Learning rate"), make_feed=_trace("lr", later("next step"), noisy=False)),
    PanelDef(id="speed", title=later("Throughput"), make_feed=_trace("speed", later("samples")), unit="/s"),
    PanelDef(
        id="waiting",
        title=later("Waiting for data"),
        make_feed=_trace("waiting", later("share of time")),
        per_cent=True,
    ),
    PanelDef(
        id="gpu",
        title=later("GPU load"),
        make_feed=_trace("gpu", later("share of time")),
        per_cent=True,
        ceiling=1.0,
        empty=later("Measured while a run trains on a GPU."),
    ),
    PanelDef(
        id="gpu_memory",
        title=later("GPU memory"),
        make_feed=_trace("gpu_memory", later("taken"), factor=_GB),
        unit="GB",
        empty=later("Measured while a run trains on a GPU."),
    ),
    PanelDef(id="memory", title=later("Memory"), make_feed=_trace("memory", later("taken"), factor=_GB), unit="GB"),
)
