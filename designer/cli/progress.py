"""A training as a person in a terminal sees it: a bar where somebody watches, a line for each epoch elsewhere."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from designer.catalogue import registry
from designer.catalogue.terms import TERM
from designer.cli.console import Console
from designer.jobs.run_view import RunView
from designer.protocol.events import EpochDone

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_PERCENT = {entry.id for entry in registry.metrics() if entry.unit == "%"}


Watcher: TypeAlias = Callable[[RunView], None]
"""Is told whenever a run's view has changed."""


@contextmanager
def watching(console: Console) -> Iterator[Watcher]:
    """A watcher that shows a run while it lasts."""
    if console.as_json:
        yield lambda view: None
    elif not console.is_watched:
        yield _Lines(console)
    else:
        from rich.console import Console as RichConsole  # here: only a person who watches pays for it
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[words]}"))
        with Progress(*columns, TimeRemainingColumn(), console=RichConsole(stderr=True)) as progress:
            yield _Bar(progress, progress.add_task("Starting", total=1.0, words=""))


def metric_text(id: str, value: float) -> str:
    """A metric's value for people: `98.3 %`, `0.0712`."""
    return f"{value:.1%}".replace("%", " %") if id in _PERCENT else f"{value:.4g}"


def metric_name(id: str) -> str:
    """What a metric or a term of an objective is called: `accuracy`, `copy error`."""
    return registry.metric(id).title if id.startswith(TERM) else id


def metrics_text(found: Mapping[str, float], between: str = ", ") -> str:
    """Metrics with their values: `loss 0.0712, accuracy 98.3 %`."""
    return between.join(f"{metric_name(id)} {metric_text(id, value)}" for id, value in found.items())


def epoch_text(epoch: EpochDone, of: int) -> str:
    """One line for an epoch."""
    found = metrics_text(epoch.validation)
    return f"epoch {epoch.epoch}/{of}: training loss {epoch.train.get('loss', float('nan')):.4g}; validation {found}"


class _Lines:
    """Writes each epoch once."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._told = -1
        self._notices = 0

    def __call__(self, view: RunView) -> None:
        for notice in view.notices[self._notices :]:
            self._console.remark(notice.message)
        self._notices = len(view.notices)
        if self._told < 0 and view.started is not None:
            self._told = view.started.epoch
        for epoch in view.epochs:
            if epoch.epoch > self._told:
                self._console.remark(epoch_text(epoch, view.total_epochs))
                self._told = epoch.epoch


class _Bar:
    """Moves a bar."""

    def __init__(self, progress: "Progress", task: "TaskID") -> None:
        self._progress = progress
        self._task = task
        self._notices = 0

    def __call__(self, view: RunView) -> None:
        for notice in view.notices[self._notices :]:
            self._progress.console.print(notice.message, markup=False, highlight=False)
        self._notices = len(view.notices)
        last = view.epochs[-1].validation if view.epochs else {}
        found = metrics_text(last, between="  ")
        self._progress.update(
            self._task,
            description=f"Training on {view.device}" if view.device else "Starting",
            completed=view.fraction,
            words=f"epoch {view.epoch}/{view.total_epochs}  {found}",
        )
