"""Evaluates a run: its best checkpoint on the samples it was not trained with."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from time import time
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from designer.catalogue.metrics import answer_of, measured
from designer.compiler.trained import Trained, load_trained, predicted
from designer.data.datasets import Dataset
from designer.data.loading import load
from designer.data.metrics import Measuring, class_scores, confusion, judged_places, metrics
from designer.data.outcome import output_spec, shares, values
from designer.data.preparation import compared
from designer.data.split import split
from designer.evaluate.errors import EvaluationError
from designer.evaluate.evaluation import TEST, VALIDATION, ClassReport, Evaluation, WorstSample
from designer.evaluate.looks import Look, looks_of, note_look
from designer.evaluate.packing import Furthest
from designer.protocol.run_layout import BEST, RunLayout
from runtime.manifest import OutputSpec

Array = NDArray[Any]

WORST = 24
_FLAT = 2
"""Places of a picture lie side by side and one below the other; only those are kept to be looked at."""
IGNORED_BYTE = 255
"""Stands in masks for what is not judged, so it is no class."""
_ONLY_MEASURED = ("boxes", "transcript")
"""Answers of which no sample has a loss of its own."""
_SMALLEST_SHARE = 1e-12
"""Shares are not taken to be smaller than this, so that the loss of a sample is always a number."""


def evaluate_run(run: Path, *, checkpoint: str = BEST, worst: int = WORST, part: str = VALIDATION) -> Evaluation:
    """How good a run's network is on a part of its data (`PARTS`), with the `worst` samples of it.

    A look at the test part is noted with the run before anything is said of it. Raises `CompileError` (no run, no
    checkpoint, damaged), `DataError`, `FileError` (the look cannot be noted), or `EvaluationError`.
    """
    if part == TEST:
        looks_of(run)  # If those so far cannot be read, no other is taken.
    trained = load_trained(RunLayout(run), checkpoint)
    if not trained.serves:
        raise EvaluationError(
            f"The network “{trained.spec.project.main.name}” does not answer for the data by itself, so it cannot be"
            " judged sample by sample.",
            "Its objectives say how good it is: see the curves and the samples of the run on the Train page.",
        )
    dataset = load(trained.spec.project.data)
    parts = split(dataset, trained.spec.project.data)
    if part != TEST:
        return _evaluated(trained, dataset, parts.validation, checkpoint, worst)
    if not len(parts.test):
        raise EvaluationError(
            f"The run “{run.name}” has no test part: all of its data was learnt from or validated with.",
            "Set a share for the test part on the Data page, and train again.",
        )
    found = replace(_evaluated(trained, dataset, parts.test, checkpoint, worst), part=TEST)
    note_look(run, Look(time(), checkpoint, found.epoch, found.samples, found.metrics))
    return found


def _evaluated(trained: Trained, dataset: Dataset, rows: Array, checkpoint: str, worst: int) -> Evaluation:
    outputs = predicted(trained, dataset.every_input, rows)
    if dataset.entry.is_dense and not dataset.entry.is_transcript:
        return _evaluate_places(trained, dataset, rows, outputs, checkpoint=checkpoint, worst=worst)
    found = torch.cat(list(outputs)).numpy()
    return evaluate_outputs(trained, dataset, rows, found, checkpoint=checkpoint, worst=worst)


def evaluate_outputs(
    trained: Trained, dataset: Dataset, rows: Array, outputs: Array, *, checkpoint: str = BEST, worst: int = WORST
) -> Evaluation:
    """The same for outputs [rows, …] that are there already. Raises `EvaluationError` if they are not finite."""
    _check_finite(rows, outputs)
    spec = output_spec(dataset.entry, trained.loss, trained.prepared)
    targets = compared(dataset, trained.prepared, rows)
    found = metrics(spec, answer_of(dataset.entry), _names(trained, dataset), targets, outputs)
    evaluation = _evaluation(trained, dataset, rows, found, checkpoint)
    if answer_of(dataset.entry) in _ONLY_MEASURED:
        return evaluation
    details = {"classification": _classes, "multilabel": _labels, "regression": _values}.get(spec.task, _copies)
    return replace(evaluation, **details(spec, rows, targets, outputs, worst))


def _names(trained: Trained, dataset: Dataset) -> tuple[str, ...]:
    """The metrics that the run measures."""
    recipe = trained.spec.project.training
    return measured(dataset.entry, recipe.metrics, recipe.best_by)


def _evaluation(
    trained: Trained, dataset: Dataset, rows: Array, found: dict[str, float], checkpoint: str
) -> Evaluation:
    return Evaluation(
        task=dataset.entry.task,
        dataset=dataset.name,
        checkpoint=checkpoint,
        epoch=trained.epoch,
        samples=len(rows),
        metrics=found,
        rows=tuple(rows.tolist()),
        notice=trained.notice,
    )


def _check_finite(rows: Array, outputs: Array) -> None:
    if not np.isfinite(outputs).all():
        sample = int(rows[np.argwhere(~np.isfinite(outputs))[0][0]])
        raise EvaluationError(
            f"The network's output for sample {sample} is not a finite number.",
            "Train again with a smaller learning rate, or with gradient clipping.",
        )


def _evaluate_places(
    trained: Trained, dataset: Dataset, rows: Array, batches: Iterable[torch.Tensor], *, checkpoint: str, worst: int
) -> Evaluation:
    """The evaluation of a class for each place. A sample's loss is the mean over its places; its worst samples tell
    which class was most often taken for which other one, and the share of places that are right.
    """
    labels = dataset.entry.labels
    spec = output_spec(dataset.entry, trained.loss, trained.prepared)
    measuring = Measuring(spec, answer_of(dataset.entry), _names(trained, dataset))
    matrix = np.zeros((len(labels), len(labels)), dtype=np.int64)
    columns: list[tuple[int, int, float, float]] = []
    kept = Furthest(worst)
    at = 0
    for batch in batches:
        some = rows[at : at + len(batch)]
        at += len(batch)
        _check_finite(some, batch.numpy())
        targets = np.asarray(dataset.targets[some])
        judged = measuring.add(targets, batch.numpy())
        for row, share, said_, target in zip(some.tolist(), judged.shares, judged.said, targets, strict=True):
            there = judged_places(target)
            own = confusion(target[there].astype(np.int64), said_[there], len(labels))
            matrix += own
            columns.append((*_most_confused(own), *_share_and_loss(share, target, own)))
            if target.ndim == _FLAT and len(labels) < IGNORED_BYTE:
                kept.take(row, columns[-1][-1], said_.astype(np.uint8))
    said, true, right, losses = (np.array(column) for column in zip(*columns, strict=True))
    reports = zip(labels, class_scores(matrix), strict=True)
    return replace(
        _evaluation(trained, dataset, rows, measuring.read(), checkpoint),
        labels=labels,
        confusion=tuple(map(tuple, matrix.tolist())),
        classes=tuple(ClassReport(label, *score) for label, score in reports),
        worst=_with_planes(_worst(rows, said, true, right, losses, worst), kept.texts),
    )


def _with_planes(worst: tuple[WorstSample, ...], planes: Mapping[int, str]) -> tuple[WorstSample, ...]:
    return tuple(replace(each, said=planes.get(each.index, "")) for each in worst)


def _most_confused(matrix: Array) -> tuple[int, int]:
    """Which class was said most often for another one, and for which; twice the commonest one if all is right."""
    wrong = matrix - np.diag(np.diag(matrix))
    true, said = np.unravel_index(int((wrong if wrong.any() else matrix).argmax()), matrix.shape)
    return int(said), int(true)


def _share_and_loss(shares_: Array, target: Array, matrix: Array) -> tuple[float, float]:
    """The share of places that are right, and the mean of −log of what the right class got."""
    judged = judged_places(target)
    if not judged.any():
        return 1.0, 0.0
    wanted = np.where(judged, target, 0).astype(np.int64)[np.newaxis]
    got = np.take_along_axis(shares_, wanted, axis=0)[0][judged]
    loss = float(-np.log(np.clip(got.astype(np.float64), _SMALLEST_SHARE, None)).mean())
    return float(np.diag(matrix).sum() / judged.sum()), loss


def _labels(spec: OutputSpec, rows: Array, targets: Array, outputs: Array, worst: int) -> dict[str, Any]:
    """Many labels: each label's scores, and the samples with the largest binary cross-entropy."""
    found = shares(spec, outputs)
    given, due = found > 0.5, targets > 0.5
    reports = [
        ClassReport(label, *_label_scores(given[:, place], due[:, place])) for place, label in enumerate(spec.labels)
    ]
    likely = np.clip(np.where(due, found, 1.0 - found), _SMALLEST_SHARE, None)
    losses = -np.log(likely).mean(axis=1)
    wrong = (given != due).sum(axis=1)
    right = 1.0 - wrong / max(len(spec.labels), 1)
    every = np.arange(len(rows))
    off = np.abs(found - due).argmax(axis=1)
    return {
        "labels": spec.labels,
        "classes": tuple(reports),
        "worst": _worst(rows, given[every, off], due[every, off], right, losses, worst),
        "losses": tuple(losses.tolist()),
    }


def _label_scores(given: Array, due: Array) -> tuple[float, float, float, int]:
    right = int((given & due).sum())
    precision = right / int(given.sum()) if given.any() else 0.0
    recall = right / int(due.sum()) if due.any() else 0.0
    both = int(given.sum()) + int(due.sum())
    return precision, recall, 2 * right / both if both else 0.0, int(due.sum())


def _copies(spec: OutputSpec, rows: Array, targets: Array, outputs: Array, worst: int) -> dict[str, Any]:
    """What should come out as it went in, or as another picture: the samples that differ most."""
    error = np.square(values(spec, outputs) - targets.reshape(len(rows), -1))
    losses = error.mean(axis=1)
    nothing = np.zeros(len(rows))
    return {"worst": _worst(rows, nothing, nothing, nothing, losses, worst), "losses": tuple(losses.tolist())}


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
