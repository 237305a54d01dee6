"""Runs as their files tell them, without any training: as many as a test wants, in no time."""

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from designer.graph.applying import apply
from designer.graph.edits import SetSetting
from designer.graph.model import Project
from designer.jobs.about import NOTHING, set_about, tidy
from designer.jobs.run_folder import RunFolder, create_run
from designer.protocol.codec import event_to_line
from designer.protocol.events import EpochDone, Event, Finished, Progress, Started

BEGIN = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)


def tell(folder: RunFolder, *accuracies: float, status: str = "completed", steps: int = 1) -> None:
    """Writes a run of so many epochs, of `steps` each, into the folder. `status` "" leaves the end out."""
    time = 1_773_480_413.0
    events: list[Event] = [
        Started(
            time=time,
            device="cpu",
            device_name="CPU",
            epochs=len(accuracies),
            steps_per_epoch=steps,
            train_samples=steps,
            validation_samples=1,
            parameters=970,
            metrics=("loss", "accuracy"),
        )
    ]
    for epoch, value in enumerate(accuracies, start=1):
        end, time = epoch * steps, time + 1.5
        losses = tuple((1.2 - value) * math.exp(-at / (end + 20.0)) for at in range(end - steps, end))
        events.append(Progress(time=time, epoch=epoch - 1, step=end, losses=losses, lr=0.1, samples_per_second=1e3))
        held_out = {"loss": 1 - value, "accuracy": value}
        train = {"loss": losses[-1]}
        events.append(
            EpochDone(time=time, epoch=epoch, step=end, train=train, validation=held_out, lr=0.1, seconds=1.5)
        )
    events += [Finished(time=time, status=status)] if status else []
    folder.layout.events.write_text("".join(map(event_to_line, events)), encoding="utf-8")


def told_run(
    root: Path,
    project: Project,
    *accuracies: float,
    after: int = 0,
    settings: dict[str, Any] | None = None,
    steps: int = 1,
    **about: Any,
) -> RunFolder:
    """A completed run of a project with other settings, made `after` so many minutes, of which `about` is said."""
    for path, value in (settings or {}).items():
        project = apply(project, SetSetting(path, value))[0]
    folder = create_run(root, project, now=BEGIN + timedelta(minutes=after))
    tell(folder, *accuracies, steps=steps)
    if about:
        set_about(folder.path, tidy(replace(NOTHING, **about)))
    return folder
