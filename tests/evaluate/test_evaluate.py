"""An evaluation says how good a run is and where it fails, and survives JSON."""

import json
from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import accuracy_score, log_loss, r2_score

from designer.compiler.errors import CompileError
from designer.compiler.trained import load_trained, predict
from designer.data.datasets import load_dataset
from designer.data.split import split
from designer.evaluate.errors import EvaluationError
from designer.evaluate.evaluate import evaluate_outputs, evaluate_run
from designer.evaluate.evaluation import Evaluation, evaluation_from_json
from designer.protocol.run_layout import RunLayout
from runtime.errors import ManifestError
from tests.helpers.runs import projects, trained_run


@pytest.fixture(scope="module", params=tuple(projects()))
def evaluated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Evaluation]:
    folder = trained_run(request.param, tmp_path_factory.mktemp("evaluate"))
    return folder.path, evaluate_run(folder.path)


def test_metrics_are_those_of_the_best_epoch_of_the_training(evaluated: tuple[Path, Evaluation]) -> None:
    run, evaluation = evaluated
    trained = load_trained(RunLayout(run))
    assert evaluation.epoch == trained.epoch
    for name, value in evaluation.metrics.items():
        assert value == pytest.approx(trained.metrics[name], rel=1e-4)


def test_an_evaluation_comes_back_from_json(evaluated: tuple[Path, Evaluation]) -> None:
    _, evaluation = evaluated
    assert evaluation_from_json(json.loads(json.dumps(evaluation.to_json(), allow_nan=False))) == evaluation


def test_details_agree_with_the_metrics(evaluated: tuple[Path, Evaluation]) -> None:
    _, evaluation = evaluated
    assert len(evaluation.rows) == evaluation.samples
    if evaluation.task == "classification":
        matrix = np.array(evaluation.confusion)
        assert matrix.sum() == evaluation.samples
        assert np.trace(matrix) / matrix.sum() == pytest.approx(evaluation.metrics["accuracy"])
        assert [report.label for report in evaluation.classes] == list(evaluation.labels)
        assert [report.support for report in evaluation.classes] == matrix.sum(axis=1).tolist()
    else:
        assert r2_score(evaluation.targets, evaluation.predictions) == pytest.approx(evaluation.metrics["r2"])
        assert np.mean(np.abs(evaluation.residuals)) == pytest.approx(evaluation.metrics["mae"])


def test_worst_samples_come_first_and_are_truly_so(evaluated: tuple[Path, Evaluation]) -> None:
    _, evaluation = evaluated
    losses = [sample.loss for sample in evaluation.worst]
    assert losses == sorted(losses, reverse=True)
    assert {sample.index for sample in evaluation.worst} <= set(evaluation.rows)
    targets = load_dataset(evaluation.dataset).targets
    for sample in evaluation.worst:
        assert sample.true == pytest.approx(float(np.ravel(targets[sample.index])[0]))
    if evaluation.task == "classification" and evaluation.metrics["accuracy"] < 1:
        assert evaluation.worst[0].predicted != evaluation.worst[0].true


def test_losses_of_all_samples_average_to_the_log_loss(tmp_path: Path) -> None:
    run = trained_run("wine", tmp_path)
    evaluation = evaluate_run(run.path, worst=10**6)
    trained, dataset = load_trained(run.layout), load_dataset("wine")
    rows = split(dataset, trained.spec.project.data).validation
    scores = predict(trained, dataset.inputs[rows]).softmax(dim=1).numpy()
    assert len(evaluation.worst) == len(rows)
    mean = np.mean([sample.loss for sample in evaluation.worst])
    assert mean == pytest.approx(log_loss(dataset.targets[rows], scores), rel=1e-4)
    assert evaluation.metrics["accuracy"] == accuracy_score(dataset.targets[rows], scores.argmax(axis=1))


def test_the_last_checkpoint_can_be_evaluated_too(tmp_path: Path) -> None:
    run = trained_run("wine", tmp_path)
    last = evaluate_run(run.path, checkpoint="last")
    assert (last.checkpoint, last.epoch) == ("last", run.spec().project.training.epochs)
    assert last.metrics["accuracy"] == pytest.approx(load_trained(run.layout, "last").metrics["accuracy"])


def test_outputs_that_are_not_finite_are_told_with_the_sample(tmp_path: Path) -> None:
    run = trained_run("wine", tmp_path)
    trained, dataset = load_trained(run.layout), load_dataset("wine")
    rows = split(dataset, trained.spec.project.data).validation
    outputs = np.zeros((len(rows), 3), dtype=np.float32)
    outputs[4, 1] = np.nan
    with pytest.raises(EvaluationError, match=f"sample {rows[4]} "):
        evaluate_outputs(trained, dataset, rows, outputs)


def test_a_folder_that_is_no_run_is_told(tmp_path: Path) -> None:
    with pytest.raises(CompileError, match="no run folder"):
        evaluate_run(tmp_path)


@pytest.mark.parametrize("value", [None, {}, {"task": "dreaming"}])
def test_what_is_no_evaluation_is_refused(value: object) -> None:
    with pytest.raises(ManifestError):
        evaluation_from_json(value)
