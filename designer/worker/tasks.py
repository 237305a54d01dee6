"""What a worker does besides training: evaluate a run, export it, import a module. The last event has the result."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from designer.evaluate.evaluate import evaluate_run as evaluate
from designer.evaluate.evaluation import VALIDATION
from designer.protocol.bench_options import bench_options_from_text
from designer.protocol.control import Job
from designer.protocol.events import Event, Finished, Notice, Tried
from designer.protocol.export_options import options_from_text
from designer.protocol.prune_options import prune_options_from_text
from designer.protocol.run_layout import BEST, RunLayout
from designer.protocol.run_spec import spec_from_text
from designer.protocol.take_options import kinds_from_text
from designer.worker.uncompiled import leave_compiler_out

Emit = Callable[[Event], None]


def evaluate_run(job: Job, emit: Emit) -> Finished:
    """Evaluates the run's best checkpoint on `job.part`; the result is `Evaluation.to_json()`."""
    return _finished(evaluate(Path(job.run), part=job.part or VALIDATION).to_json())


def export_run(job: Job, emit: Emit) -> Finished:
    """Exports the run to `job.out` (or its exports folder); the result is `ExportResult.to_json()`.

    `job.part` names the checkpoint; empty: the best one. What is being done is told as notices, with the share that is
    done.
    """
    from designer.export.run_export import export_run as export  # here: only exports pay for onnx (seconds)

    def tell(words: str, share: float) -> None:
        emit(Notice(time=time.time(), message=words, share=share))

    options, out = options_from_text(job.options), Path(job.out) if job.out else None
    return _finished(export(Path(job.run), out, options, checkpoint=job.part or BEST, on_progress=tell).to_json())


def take_run(job: Job, emit: Emit) -> Finished:
    """Takes what `job.options` names of a run to the folder `job.out`; the result is `Taken.to_json()`.

    What is being done is told as notices.
    """
    from designer.export.takeaway.run_take import take_run as take  # here: as for exports

    def tell(words: str) -> None:
        emit(Notice(time=time.time(), message=words))

    return _finished(take(Path(job.run), Path(job.out), kinds_from_text(job.options), tell).to_json())


def bench_run(job: Job, emit: Emit) -> Finished:
    """Measures what `job.options` names of a run, against PyTorch; the result is `BenchReport.to_json()`.

    What is being measured is told as notices, with the share that is done.
    """
    from designer.export.benching import bench_run as bench  # here: as for exports

    def tell(words: str, share: float) -> None:
        emit(Notice(time=time.time(), message=words, share=share))

    return _finished(bench(Path(job.run), bench_options_from_text(job.options), tell=tell).to_json())


def sensitivity_of(job: Job, emit: Emit) -> Finished:
    """Asks how much each layer minds the precision in `job.options`; the result is that of `export.sensitivity`.

    `job.part` is how much of the first metric may be lost; empty: the usual.
    """
    from designer.export.sensitivity import TOLERANCE, sensitivity  # here: as for exports

    def tell(words: str, share: float) -> None:
        emit(Notice(time=time.time(), message=words, share=share))

    options, tolerance = options_from_text(job.options), float(job.part) if job.part else TOLERANCE
    return _finished(sensitivity(Path(job.run), options, tolerance, tell).to_json())


def prune_run(job: Job, emit: Emit) -> Finished:
    """Prunes a run as `job.options` says to the project `job.out`; the result is `PruneResult.to_json()`."""
    from designer.worker.pruning import prune_run as prune  # here: as for exports

    def tell(words: str, share: float) -> None:
        emit(Notice(time=time.time(), message=words, share=share))

    options = prune_options_from_text(job.options)
    return _finished(prune(Path(job.run), Path(job.out) if job.out else None, options, tell).to_json())


def prune_each(job: Job, emit: Emit) -> Finished:
    """Prunes each layer of a run alone as `job.options` says; the result is that of `worker.pruning_each`."""
    from designer.worker.pruning_each import prune_each as each  # here: as for exports

    def tell(words: str, share: float) -> None:
        emit(Notice(time=time.time(), message=words, share=share))

    return _finished(each(Path(job.run), prune_options_from_text(job.options), tell))


def forecast_run(job: Job, emit: Emit) -> Finished:
    """Measures what the training that `job.run` specifies will take; the result is `Forecast.to_json()`.

    Relative paths start at `job.out`.
    """
    from designer.training.forecast import forecast  # here: only forecasts need it

    leave_compiler_out()
    spec = spec_from_text(RunLayout(Path(job.run)).spec.read_text(encoding="utf-8"))
    if job.out:
        os.chdir(job.out)
    return _finished(forecast(spec).to_json())


def import_python(job: Job, emit: Emit) -> Finished:
    """Imports what the request in `job.run` names to `job.out`; the result is that of `importers.job.import_file`."""
    from designer.importers.job import import_file  # here: only imports need it

    def tell(words: str) -> None:
        emit(Notice(time=time.time(), message=words))

    return _finished(import_file(Path(job.run), Path(job.out), tell))


def search_for(job: Job, emit: Emit) -> Finished:
    """Looks for a learning rate or a batch size (`job.part`) for the specification in `job.run`.

    What is tried is told as it goes. Relative paths to weights begin at `job.out`.
    """
    from designer.training.finding_bench import search  # here: only searches need it

    def told(x: float, y: float, memory: int) -> None:
        emit(Tried(time=time.time(), what=job.part, x=x, y=y, memory=memory))

    leave_compiler_out()
    spec = spec_from_text(RunLayout(Path(job.run)).spec.read_text(encoding="utf-8"))
    return _finished(search(spec, job.part, told, folder=Path(job.out)))


def _finished(result: dict[str, object]) -> Finished:
    return Finished(time=time.time(), status="completed", result=result)
