"""Events of a run that was looked at, made up: what a window shows of it does not depend on a training."""

import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from designer.graph.model import Project
from designer.jobs.run_folder import RunFolder, create_run
from designer.protocol.codec import event_to_line
from designer.protocol.events import EpochDone, Event, Health, Progress, Started

NAN = math.nan
BELL = [0, 10, 40, 90, 160, 200, 200, 160, 90, 40, 10, 0]


def look(
    step: int,
    gradient: Mapping[str, float],
    *,
    dead: Mapping[str, float] | None = None,
    update: float = 1e-3,
) -> Health:
    """A look at the layers named in `gradient` and `dead`."""
    silent = dict(dead or {})
    layers = tuple(dict.fromkeys([*gradient, *silent]))
    weights = {layer: NAN if math.isnan(gradient.get(layer, NAN)) else 1.0 for layer in layers}
    return Health(
        time=float(step),
        epoch=0,
        step=step,
        layers=layers,
        gradient=tuple(gradient.get(layer, NAN) for layer in layers),
        weight=tuple(weights.values()),
        update=tuple(update * weight for weight in weights.values()),
        dead=tuple(silent.get(layer, NAN) for layer in layers),
        histograms={layer: {"output": [-1.0, 1.0 + step / 10, *BELL]} for layer in layers},
    )


def started(epochs: int = 10) -> Started:
    """The beginning of a run whose epochs have ten steps."""
    return Started(
        time=0.0,
        device="cpu",
        device_name="Processor",
        epochs=epochs,
        steps_per_epoch=10,
        train_samples=100,
        validation_samples=20,
        parameters=10,
        metrics=("loss", "accuracy"),
    )


def epochs(train: Iterable[float], validation: Iterable[float]) -> list[Event]:
    """Steps and ends of epochs with these losses."""
    told: list[Event] = []
    for number, (one, other) in enumerate(zip(train, validation, strict=True), start=1):
        step, time = 10 * number, float(number)
        losses = (one,) * 10
        told.append(Progress(time=time, epoch=number - 1, step=step, losses=losses, lr=0.01, samples_per_second=100.0))
        told.append(
            EpochDone(
                time=time,
                epoch=number,
                step=step,
                train={"loss": one, "accuracy": 0.9},
                validation={"loss": other, "accuracy": 0.9},
                lr=0.01,
                seconds=1.0,
            )
        )
    return told


def run_with(place: Path, project: Project, events: Iterable[Event]) -> RunFolder:
    """A run of a project below `place`, in which this happened."""
    folder = create_run(place, project)
    folder.layout.events.write_text("".join(map(event_to_line, events)), encoding="utf-8")
    return folder
