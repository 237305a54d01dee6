"""Metrics are scikit-learn's."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn import metrics as sklearn

from designer.catalogue.datasets import DATASETS
from designer.catalogue.metrics import metrics_for
from designer.data.metrics import accuracy, class_scores, confusion, mae, metrics, r2, rmse
from designer.data.outcome import output_spec, shares
from designer.data.preparation import Prepared
from runtime.manifest import OutputSpec

seeds = st.integers(0, 2**32 - 1)


@given(seeds, st.integers(2, 40), st.integers(2, 6))
def test_classification_agrees_with_scikit_learn(seed: int, samples: int, classes: int) -> None:
    rng = np.random.default_rng(seed)
    targets, predicted = rng.integers(0, classes, (2, samples))
    labels = list(range(classes))
    matrix = confusion(targets, predicted, classes)
    assert accuracy(targets, predicted) == pytest.approx(sklearn.accuracy_score(targets, predicted))
    assert (matrix == sklearn.confusion_matrix(targets, predicted, labels=labels)).all()
    theirs = sklearn.precision_recall_fscore_support(targets, predicted, labels=labels, zero_division=0)
    assert np.allclose(np.array(class_scores(matrix)).T, np.array(theirs, dtype=float))


@given(seeds, st.integers(2, 40), st.integers(1, 4), st.booleans())
def test_regression_agrees_with_scikit_learn(seed: int, samples: int, values: int, constant: bool) -> None:
    rng = np.random.default_rng(seed)
    targets, predicted = rng.normal(3, 2, (2, samples, values))
    if constant:
        targets[:, 0] = 5.0
    assert mae(targets, predicted) == pytest.approx(sklearn.mean_absolute_error(targets, predicted))
    assert rmse(targets, predicted) == pytest.approx(sklearn.root_mean_squared_error(targets, predicted))
    assert r2(targets, predicted) == pytest.approx(sklearn.r2_score(targets, predicted))


@pytest.mark.parametrize("entry", DATASETS, ids=lambda entry: entry.name)
def test_every_metric_of_a_task_is_computed_in_display_order(entry: object) -> None:
    rng = np.random.default_rng(0)
    classes = len(entry.labels)
    spec = output_spec(entry, "MSELoss", Prepared())
    targets = rng.integers(0, classes, 9) if classes else rng.normal(size=(9, 1))
    found = metrics(spec, targets, rng.normal(size=(9, classes or 1)))
    assert list(found) == [metric.id for metric in metrics_for(entry.task)]


def test_one_output_is_the_share_of_the_second_class() -> None:
    spec = OutputSpec("y", "classification", labels=("no", "yes"))
    assert shares(spec, np.array([[0.25], [0.75]])).tolist() == [[0.75, 0.25], [0.25, 0.75]]


def test_perfect_prediction_of_what_does_not_vary_counts_fully() -> None:
    still = np.full((4, 1), 2.0)
    assert r2(still, still) == 1.0
