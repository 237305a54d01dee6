"""What a run looks like: a fold over its events. Live plots, old runs and summaries all read this.

Folding the events one by one as they come or all at once from `events.jsonl` gives the same view. When a run is taken
up again, what an earlier process did after the checkpoint is superseded: its steps were taken anew.
"""

import math
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from designer.catalogue import registry
from designer.catalogue.terms import EPOCH, TERM
from designer.jobs.traces import Traces
from designer.protocol.events import (
    CheckpointSaved,
    Continued,
    EpochDone,
    Event,
    Extended,
    Failed,
    Finished,
    Health,
    Load,
    Logged,
    Notice,
    Paused,
    Progress,
    RateChanged,
    Sampled,
    Started,
    Tried,
    Validated,
)

SPEED_WEIGHT = 0.3
"""How much the newest measurement moves the shown throughput."""
MOST_LOST_STEPS = 1_000_000
"""A torn line costs the losses of a twentieth of a second; what leaves out more than this was not told by a worker."""


MOST_LOOKS = 400
"""So many looks at the layers are kept, an even number; of more, every second one goes."""


class RunState(StrEnum):
    """Where a run stands. `crashed`: its process ended without saying why."""

    CREATED = "created"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    COMPLETED = "completed"
    FAILED = "failed"
    CRASHED = "crashed"

    @property
    def is_over(self) -> bool:
        """Whether no process works on it any more."""
        return self not in (RunState.CREATED, RunState.RUNNING, RunState.PAUSED)


@dataclass(slots=True)
class Told:
    """What a script told under one name: its values, and the steps they belong to, ascending."""

    steps: "array[int]" = field(default_factory=lambda: array("q"))
    values: "array[float]" = field(default_factory=lambda: array("d"))


@dataclass(slots=True)
class RunView:
    """The state of a run. Grows by `apply`; views read it and never change it.

    `losses[i]` is the training loss of step i + 1 (NaN where unknown). `epochs` holds one `EpochDone` an epoch.
    `rewound` counts how often the past was superseded: whoever holds a copy of the curves starts it anew then.
    `seconds` is the time that was worked, pauses and gaps between processes left out. `logged` is what a script told,
    by name; `terms` what objectives tell of each step, by metric ids, as `losses` does. `traces` are `lr`, `speed`
    (samples per second), `seconds` (worked until then), and what a `Load` measures. `checks` are validations and
    `rates` learning rates that somebody asked for on the way; `extended` is the latest wish for more epochs.
    """

    state: RunState = RunState.CREATED
    started: Started | None = None
    step: int = 0
    losses: "array[float]" = field(default_factory=lambda: array("d"))
    epochs: list[EpochDone] = field(default_factory=list)
    lr: float = 0.0
    samples_per_second: float = 0.0
    seconds: float = 0.0
    notices: list[Notice] = field(default_factory=list)
    looks: list[Health] = field(default_factory=list)
    failure: Failed | None = None
    result: Mapping[str, Any] = field(default_factory=dict)
    checkpoint: CheckpointSaved | None = None
    best_checkpoint: CheckpointSaved | None = None
    samples: list[Sampled] = field(default_factory=list)
    reason: str = ""
    rewound: int = 0
    logged: dict[str, Told] = field(default_factory=dict)
    terms: dict[str, "array[float]"] = field(default_factory=dict)
    traces: Traces = field(default_factory=Traces)
    checks: list[Validated] = field(default_factory=list)
    rates: list[RateChanged] = field(default_factory=list)
    extended: list[Extended] = field(default_factory=list)
    _last_time: float | None = None

    @property
    def epoch(self) -> int:
        """Complete epochs."""
        return self.epochs[-1].epoch if self.epochs else 0

    @property
    def total_epochs(self) -> int:
        """Epochs that the run shall have; 0 while unknown."""
        if self.started is None:
            return 0
        return max(self.started.epochs, *(wish.epochs for wish in self.extended), 0)

    @property
    def total_steps(self) -> int:
        """Steps that the run shall have; 0 while unknown."""
        return self.total_epochs * self.started.steps_per_epoch if self.started else 0

    @property
    def fraction(self) -> float:
        """How much is done, 0 … 1."""
        return min(1.0, self.step / self.total_steps) if self.total_steps else 0.0

    @property
    def eta_seconds(self) -> float | None:
        """Seconds left at the speed so far; None while unknown, or when nothing runs."""
        if self.started is None or self.state is not RunState.RUNNING or self.samples_per_second <= 0:
            return None
        per_step = self.started.train_samples / max(1, self.started.steps_per_epoch)
        return max(0, self.total_steps - self.step) * per_step / self.samples_per_second

    @property
    def device(self) -> str:
        """What the run computes on, in a person's words; "" while unknown."""
        return self.started.device_name if self.started else ""

    @property
    def metrics(self) -> tuple[str, ...]:
        """Ids of the metrics, in display order; a newer version may have measured some that this one does not know."""
        if self.started is None or self.started.metrics:
            return self.started.metrics if self.started else ()
        return tuple(dict.fromkeys(name for epoch in self.epochs for name in epoch.validation))  # as a script tells

    @property
    def best_by(self) -> str:
        """What decides which epoch is best, as the run said; else the first metric of the task that is known."""
        known = {metric.id for metric in registry.metrics()}
        told = self.started.best_by if self.started is not None else ""
        if told in (EPOCH, *known) or told.startswith(TERM):
            return told
        return next((id for id in self.metrics if id != "loss" and id in known), "loss")

    @property
    def best(self) -> EpochDone | None:
        """The epoch that validated best, by `best_by`; of equal ones the first."""
        if not self.epochs:
            return None
        name = self.best_by
        if name == EPOCH:
            return self.epochs[-1]
        sign = 1 if any(metric.id == name and metric.higher_is_better for metric in registry.metrics()) else -1
        return max(self.epochs, key=lambda epoch: sign * epoch.validation.get(name, -sign * math.inf))

    def curve(self, metric: str, part: str = "validation") -> tuple[list[int], list[float]]:
        """One metric over the epochs: epoch numbers and values. `part` is `train` or `validation`."""
        rows = [(epoch.epoch, getattr(epoch, part).get(metric)) for epoch in self.epochs]
        known = [(number, value) for number, value in rows if value is not None]
        return [number for number, _ in known], [value for _, value in known]

    def apply(self, event: Event) -> None:
        """Takes one event in."""
        _APPLY[type(event)](self, event)

    def apply_all(self, events: Iterable[Event]) -> "RunView":
        """Takes events in, oldest first; gives itself."""
        for event in events:
            self.apply(event)
        return self

    def crash(self, reason: str) -> None:
        """The process is gone without an ending. `reason` is a sentence."""
        self.state, self.reason = RunState.CRASHED, reason


def fold(events: Iterable[Event]) -> RunView:
    """The view that these events make."""
    return RunView().apply_all(events)


def _on_started(view: RunView, event: Started) -> None:
    if event.step < len(view.losses) or event.epoch < view.epoch:
        for values in (view.losses, *view.terms.values()):
            del values[event.step :]
        view.epochs = [done for done in view.epochs if done.epoch <= event.epoch]
        view.looks = [look for look in view.looks if look.step <= event.step]
        view.traces.cut(event.step)
        view.checks = [check for check in view.checks if check.step <= event.step]
        view.rates = [rate for rate in view.rates if rate.step <= event.step]
        view.extended = [wish for wish in view.extended if wish.step <= event.step]
        view.rewound += 1
    view.samples = [look for look in view.samples if look.epoch <= event.epoch]
    if view.best_checkpoint is not None and view.best_checkpoint.epoch > event.epoch:
        view.best_checkpoint = None
    if view.checkpoint is not None and view.checkpoint.step > event.step:
        view.checkpoint = None
    view.started, view.step, view.state = event, event.step, RunState.RUNNING
    view.failure, view.reason, view.result = None, "", {}
    view._last_time = event.time


def _on_progress(view: RunView, event: Progress) -> None:
    first = event.step - len(event.losses)
    if not 0 <= first <= len(view.losses) + MOST_LOST_STEPS:
        return
    _put(view.losses, first, event.losses)
    for name, values in event.terms.items():
        _put(view.terms.setdefault(name, array("d")), first, values)
    view.step, view.lr = event.step, event.lr
    old, new = view.samples_per_second, event.samples_per_second
    view.samples_per_second = old + SPEED_WEIGHT * (new - old) if old > 0 else new
    _worked(view, event.time)
    view.traces.put(event.step, lr=event.lr, speed=new, seconds=view.seconds)


def _put(series: "array[float]", first: int, values: tuple[float, ...]) -> None:
    """Puts values at a place, after NaN for what is not known."""
    del series[first:]
    series.extend([math.nan] * (first - len(series)))
    series.extend(values)


def _on_epoch(view: RunView, event: EpochDone) -> None:
    view.epochs.append(event)
    view.step, view.lr = event.step, event.lr
    _worked(view, event.time)


def _on_logged(view: RunView, event: Logged) -> None:
    for name, value in event.values.items():
        told = view.logged.setdefault(name, Told())
        if told.steps and event.step <= told.steps[-1]:  # Told anew: the latest counts, what came after it does not.
            first = bisect_left(told.steps, event.step)
            del told.steps[first:], told.values[first:]
        told.steps.append(event.step)
        told.values.append(value)
    loss = event.values.get("loss")
    if loss is not None and 0 < event.step <= len(view.losses) + MOST_LOST_STEPS:
        del view.losses[event.step - 1 :]
        view.losses.extend([math.nan] * (event.step - 1 - len(view.losses)))
        view.losses.append(loss)
    view.step = event.step
    _worked(view, event.time)


def _on_health(view: RunView, event: Health) -> None:
    view.looks.append(event)
    if len(view.looks) > MOST_LOOKS:
        del view.looks[1::2]  # The first and the latest stay.
    _worked(view, event.time)


def _on_validated(view: RunView, event: Validated) -> None:
    view.checks.append(event)
    _worked(view, event.time)


def _on_rate(view: RunView, event: RateChanged) -> None:
    view.rates.append(event)
    view.lr = event.lr


def _on_extended(view: RunView, event: Extended) -> None:
    view.extended.append(event)


def _on_load(view: RunView, event: Load) -> None:
    measured = {name: getattr(event, name) for name in ("waiting", "gpu", "gpu_memory", "memory")}
    view.traces.put(event.step, **{name: value for name, value in measured.items() if not math.isnan(value)})


def _on_checkpoint(view: RunView, event: CheckpointSaved) -> None:
    if event.best:
        view.best_checkpoint = event
    else:
        view.checkpoint = event
    _worked(view, event.time)


def _on_paused(view: RunView, event: Paused) -> None:
    _worked(view, event.time)
    view.state, view._last_time = RunState.PAUSED, None


def _on_continued(view: RunView, event: Continued) -> None:
    view.state, view._last_time = RunState.RUNNING, event.time


def _on_notice(view: RunView, event: Notice) -> None:
    view.notices.append(event)


def _on_failed(view: RunView, event: Failed) -> None:
    _worked(view, event.time)
    view.state, view.failure, view.reason = RunState.FAILED, event, event.message


def _on_finished(view: RunView, event: Finished) -> None:
    _worked(view, event.time)
    view.state = RunState.COMPLETED if event.status == "completed" else RunState.STOPPED
    view.result = event.result


def _worked(view: RunView, time: float) -> None:
    if view._last_time is not None:
        view.seconds += max(0.0, time - view._last_time)
        view._last_time = time


_APPLY: dict[type[Event], Callable[[RunView, Any], None]] = {
    Started: _on_started,
    Progress: _on_progress,
    EpochDone: _on_epoch,
    Health: _on_health,
    Logged: _on_logged,
    Validated: _on_validated,
    RateChanged: _on_rate,
    Extended: _on_extended,
    Load: _on_load,
    Tried: lambda view, event: None,  # of a search, which is no part of a run
    CheckpointSaved: _on_checkpoint,
    Sampled: lambda view, event: view.samples.append(event),
    Paused: _on_paused,
    Continued: _on_continued,
    Notice: _on_notice,
    Failed: _on_failed,
    Finished: _on_finished,
}
