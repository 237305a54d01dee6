"""What the window knows of an evaluation or an export: how far it is, and how it ended."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from designer.protocol.control import JobKind
from designer.protocol.events import Event, Failed, Finished, Notice
from designer.protocol.run_layout import RunLayout

_ENOUGH, _LATEST = 3, 6
"""Shares that say how fast a job is, at least, and how many of the latest ones do: what came before went otherwise."""


class JobState(StrEnum):
    """Where a job stands."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class JobView:
    """A job at one moment. `message` is what it last said; `result` is its answer once it is done (JSON), and
    what came of it all the same if it failed.

    `share` is how much of it is done, 0 … 1; -1 where nobody knows. `paces` are the latest of them, each with the time
    at which it was told, in seconds.
    """

    kind: JobKind
    run: RunLayout
    out: str = ""
    state: JobState = JobState.RUNNING
    message: str = ""
    hint: str = ""
    result: Mapping[str, Any] = field(default_factory=dict)
    share: float = -1.0
    paces: tuple[tuple[float, float], ...] = ()

    @property
    def left(self) -> float:
        """How many seconds it still takes if it goes on as it went of late; -1 where that cannot be said yet."""
        if len(self.paces) < _ENOUGH:
            return -1.0
        (begun, before), (now, share) = self.paces[0], self.paces[-1]
        took, done = now - begun, share - before
        return (1.0 - share) * took / done if took > 0 and done > 0 else -1.0

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.state is not JobState.RUNNING

    def after(self, events: Iterable[Event]) -> "JobView":
        """This job after some events."""
        view = self
        for event in events:
            match event:
                case Notice():
                    view = replace(view, message=event.message, share=event.share, paces=view._after(event))
                case Failed():
                    view = replace(
                        view, state=JobState.FAILED, message=event.message, hint=event.hint, result=event.result
                    )
                case Finished():
                    view = replace(view, state=JobState.DONE, result=event.result)
        return view

    def _after(self, notice: Notice) -> tuple[tuple[float, float], ...]:
        """The latest shares with one that is told now, unless it says no more than the one before."""
        if notice.share < 0 or (self.paces and notice.share <= self.paces[-1][1]):
            return self.paces
        return (*self.paces, (notice.time, notice.share))[-_LATEST:]
