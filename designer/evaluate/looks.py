"""Looks at the test part of a run's data. Each is noted with the run: what was looked at often is no test any more."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from designer.evaluate.errors import EvaluationError
from designer.graph.atomic import write_atomically
from designer.protocol.run_layout import RunLayout
from runtime.errors import ManifestError
from runtime.record import Record


@dataclass(frozen=True, slots=True)
class Look:
    """One look: when (seconds since 1970), with which weights, at how many samples, and what was seen."""

    time: float
    checkpoint: str
    epoch: int
    samples: int
    metrics: Mapping[str, float] = field(default_factory=dict)


def looks_of(run: Path) -> tuple[Look, ...]:
    """The looks so far, the first one first. Raises `EvaluationError` if what was noted cannot be read."""
    place = RunLayout(run).looks
    try:
        found = json.loads(place.read_text(encoding="utf-8"))
        return Record(found, "looks").each("looks", _look)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, ManifestError) as error:
        raise EvaluationError(
            f"“{place.name}” of the run “{run.name}”, which counts the looks at the test part, cannot be read.",
            "Restore the file; without it nobody knows how often the test part was looked at.",
        ) from error


def note_look(run: Path, look: Look) -> None:
    """Notes a look behind the others. Raises `EvaluationError` or `FileError`; then it must not be shown either."""
    looks = [*looks_of(run), look]
    content = {"looks": [_as_json(each) for each in looks]}
    write_atomically(RunLayout(run).looks, (json.dumps(content, indent=1) + "\n").encode())


def _as_json(look: Look) -> dict[str, Any]:
    return {
        "time": look.time,
        "checkpoint": look.checkpoint,
        "epoch": look.epoch,
        "samples": look.samples,
        "metrics": dict(look.metrics),
    }


def _look(record: Record) -> Look:
    metrics = Record(record.mapping("metrics"), "looks.metrics")
    return Look(
        time=record.number("time"),
        checkpoint=record.text("checkpoint"),
        epoch=record.whole("epoch"),
        samples=record.whole("samples", low=0),
        metrics={name: metrics.number(name) for name in record.mapping("metrics")},
    )
