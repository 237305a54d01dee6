"""Metrics of whole sets of predictions: all that fit a dataset are computed, in the order that is asked for."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn import metrics as sklearn

from designer.catalogue.datasets import DATASETS, DatasetDef
from designer.catalogue.metrics import answer_of, fitting, measured, usual
from designer.data.metrics import class_scores, confusion, metrics, r2
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
    assert (matrix == sklearn.confusion_matrix(targets, predicted, labels=labels)).all()
    theirs = sklearn.precision_recall_fscore_support(targets, predicted, labels=labels, zero_division=0)
    assert np.allclose(np.array(class_scores(matrix)).T, np.array(theirs, dtype=float))


@pytest.mark.parametrize("entry", DATASETS, ids=lambda entry: entry.name)
def test_every_metric_that_fits_is_computed_in_the_order_that_is_asked_for(entry: DatasetDef) -> None:
    rng = np.random.default_rng(0)
    classes = len(entry.labels)
    spec = output_spec(entry, "MSELoss", Prepared())
    targets = rng.integers(0, classes, 9) if classes else rng.normal(size=(9, 1))
    names = [metric.id for metric in fitting(entry)][::-1]
    found = metrics(spec, answer_of(entry), names, targets, rng.normal(size=(9, classes or 1)))
    assert list(found) == names
    assert {metric.id for metric in usual(entry)} < set(names)
    assert measured(entry, ("r2", "accuracy", "f1")) == (("accuracy", "f1") if classes else ("r2",))


def test_one_output_is_the_share_of_the_second_class() -> None:
    spec = OutputSpec("y", "classification", labels=("no", "yes"))
    assert shares(spec, np.array([[0.25], [0.75]])).tolist() == [[0.75, 0.25], [0.25, 0.75]]


def test_perfect_prediction_of_what_does_not_vary_counts_fully() -> None:
    still = np.full((4, 1), 5.1)
    assert r2(still, still) == 1.0
    assert r2(still, still + 1) == 0.0
