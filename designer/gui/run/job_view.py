"""What the window knows of an evaluation or an export: how far it is, and how it ended."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from designer.protocol.control import JobKind
from designer.protocol.events import Event, Failed, Finished, Notice
from designer.protocol.run_layout import RunLayout


class JobState(StrEnum):
    """Where a job stands."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class JobView:
    """A job at one moment. `message` is what it last said; `result` is its answer once it is done (JSON).

    `share` is how much of it is done, 0 … 1; -1 where nobody knows.
    """

    kind: JobKind
    run: RunLayout
    out: str = ""
    state: JobState = JobState.RUNNING
    message: str = ""
    hint: str = ""
    result: Mapping[str, Any] = field(default_factory=dict)
    share: float = -1.0

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
                    view = replace(view, message=event.message, share=event.share)
                case Failed():
                    view = replace(view, state=JobState.FAILED, message=event.message, hint=event.hint)
                case Finished():
                    view = replace(view, state=JobState.DONE, result=event.result)
        return view
