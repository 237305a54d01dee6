"""Evaluates a run: its best checkpoint on the samples it was not trained with."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.compiler.trained import Trained, load_trained, predict
from designer.data.datasets import Dataset
from designer.data.loading import load
from designer.data.metrics import class_scores, confusion, metrics
from designer.data.outcome import output_spec, shares, values
from designer.data.split import split
from designer.evaluate.errors import EvaluationError
from designer.evaluate.evaluation import ClassReport, Evaluation, WorstSample
from designer.protocol.run_layout import BEST, RunLayout
from runtime.manifest import OutputSpec

Array = NDArray[Any]

WORST = 24
_SMALLEST_SHARE = 1e-12
"""Shares are not taken to be smaller than this, so that the loss of a sample is always a number."""


def evaluate_run(run: Path, *, checkpoint: str = BEST, worst: int = WORST) -> Evaluation:
    """How good a run's network is on its validation samples, with the `worst` samples of them.

    Raises `CompileError` (no run, no checkpoint, damaged), `DataError`, or `EvaluationError`.
    """
    trained = load_trained(RunLayout(run), checkpoint)
    dataset = load(trained.spec.project.data)
    rows = split(dataset, trained.spec.project.data).validation
    outputs = predict(trained, dataset.inputs[rows]).numpy()
    return evaluate_outputs(trained, dataset, rows, outputs, checkpoint=checkpoint, worst=worst)


def evaluate_outputs(
    trained: Trained, dataset: Dataset, rows: Array, outputs: Array, *, checkpoint: str = BEST, worst: int = WORST
) -> Evaluation:
    """The same for outputs [rows, …] that are there already. Raises `EvaluationError` if they are not finite."""
    if not np.isfinite(outputs).all():
        sample = int(rows[np.argwhere(~np.isfinite(outputs))[0][0]])
        raise EvaluationError(
            f"The network's output for sample {sample} is not a finite number.",
            "Train again with a smaller learning rate, or with gradient clipping.",
        )
    entry, loss = dataset.entry, trained.spec.project.training.loss.type
    spec = output_spec(entry, loss, trained.prepared)
    targets = dataset.targets[rows]
    evaluation = Evaluation(
        task=entry.task,
        dataset=dataset.name,
        checkpoint=checkpoint,
        epoch=trained.epoch,
        samples=len(rows),
        metrics=metrics(spec, targets, outputs),
        rows=tuple(rows.tolist()),
        notice=trained.notice,
    )
    details = _classes if spec.task == "classification" else _values
    return replace(evaluation, **details(spec, rows, targets, outputs, worst))


def _classes(spec: OutputSpec, rows: Array, targets: Array, outputs: Array, worst: int) -> dict[str, Any]:
    found = shares(spec, outputs)
    predicted = found.argmax(axis=1)
    every = np.arange(len(rows))
    losses = -np.log(np.clip(found[every, targets], _SMALLEST_SHARE, None))
    matrix = confusion(targets, predicted, len(spec.labels))
    reports = zip(spec.labels, class_scores(matrix), strict=True)
    return {
        "labels": spec.labels,
        "confusion": tuple(map(tuple, matrix.tolist())),
        "classes": tuple(ClassReport(label, *score) for label, score in reports),
        "worst": _worst(rows, predicted, targets, found[every, predicted], losses, worst),
    }


def _values(spec: OutputSpec, rows: Array, targets: Array, outputs: Array, worst: int) -> dict[str, Any]:
    predicted = values(spec, outputs)
    wanted = targets.astype(np.float64).reshape(len(rows), -1)
    losses = np.square(predicted - wanted).mean(axis=1)
    return {
        "names": spec.names,
        "unit": spec.unit,
        "targets": tuple(map(tuple, wanted.tolist())),
        "predictions": tuple(map(tuple, predicted.tolist())),
        "worst": _worst(rows, predicted[:, 0], wanted[:, 0], np.zeros(len(rows)), losses, worst),
    }


def _worst(
    rows: Array, predicted: Array, true: Array, confidence: Array, losses: Array, count: int
) -> tuple[WorstSample, ...]:
    order = np.argsort(-losses, kind="stable")[:count]
    columns = (rows, predicted.astype(float), true.astype(float), confidence, losses)
    return tuple(WorstSample(*fields) for fields in zip(*(column[order].tolist() for column in columns), strict=True))
