"""What a worker does besides training: evaluate a run, export it, import a module. The last event has the result."""

import time
from collections.abc import Callable
from pathlib import Path

from designer.evaluate.evaluate import evaluate_run as evaluate
from designer.evaluate.evaluation import VALIDATION
from designer.protocol.control import Job
from designer.protocol.events import Event, Finished, Notice

Emit = Callable[[Event], None]


def evaluate_run(job: Job, emit: Emit) -> Finished:
    """Evaluates the run's best checkpoint on `job.part`; the result is `Evaluation.to_json()`."""
    return _finished(evaluate(Path(job.run), part=job.part or VALIDATION).to_json())


def export_run(job: Job, emit: Emit) -> Finished:
    """Exports the run to `job.out` (or its exports folder); the result is `ExportResult.to_json()`.

    What is being done is told as notices.
    """
    from designer.export.run_export import export_run as export  # here: only exports pay for onnx (seconds)

    def tell(words: str, share: float) -> None:
        emit(Notice(time=time.time(), message=words))

    return _finished(export(Path(job.run), Path(job.out) if job.out else None, on_progress=tell).to_json())


def import_python(job: Job, emit: Emit) -> Finished:
    """Imports what the request in `job.run` names to `job.out`; the result is that of `importers.job.import_file`."""
    from designer.importers.job import import_file  # here: only imports need it

    def tell(words: str) -> None:
        emit(Notice(time=time.time(), message=words))

    return _finished(import_file(Path(job.run), Path(job.out), tell))


def _finished(result: dict[str, object]) -> Finished:
    return Finished(time=time.time(), status="completed", result=result)
