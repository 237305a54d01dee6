"""What a worker does besides training: evaluate a run, export it. Each gives its result as the job's last event."""

import time
from collections.abc import Callable
from pathlib import Path

from designer.evaluate.evaluate import evaluate_run as evaluate
from designer.protocol.control import Job
from designer.protocol.events import Event, Finished

Emit = Callable[[Event], None]


def evaluate_run(job: Job, emit: Emit) -> Finished:
    """Evaluates the run's best checkpoint; the result is `Evaluation.to_json()`."""
    evaluation = evaluate(Path(job.run))
    return Finished(time=time.time(), status="completed", result=evaluation.to_json())


def export_run(job: Job, emit: Emit) -> Finished:
    """Exports the run to `job.out`; the result is the report's JSON. Steps are told as notices."""
    raise NotImplementedError
