"""Metrics on the device agree with scikit-learn's."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics as theirs

from designer.training.metrics import ClassMeter, ValueMeter

CPU = torch.device("cpu")


@given(st.integers(0, 2**31), st.integers(1, 60), st.integers(2, 6), st.integers(1, 20))
@settings(max_examples=30, deadline=None)
def test_accuracy_is_scikit_learns(seed: int, samples: int, classes: int, batch: int) -> None:
    dice = torch.Generator().manual_seed(seed)
    scores, truth = torch.randn(samples, classes, generator=dice), torch.randint(classes, (samples,), generator=dice)
    meter = ClassMeter(CPU)
    for some, right in zip(scores.split(batch), truth.split(batch), strict=True):
        meter.add(some, right)

    assert meter.read(samples) == {"accuracy": pytest.approx(theirs.accuracy_score(truth, scores.argmax(1)))}


@given(st.integers(0, 2**31), st.integers(2, 60), st.integers(1, 3), st.integers(1, 20))
@settings(max_examples=30, deadline=None)
def test_errors_of_values_are_scikit_learns_in_the_targets_unit(seed: int, samples: int, k: int, batch: int) -> None:
    dice = torch.Generator().manual_seed(seed)
    guess, truth = torch.randn(samples, k, generator=dice), torch.randn(samples, k, generator=dice)
    unit = torch.linspace(0.5, 80.0, k)
    meter = ValueMeter(unit)
    for some, right in zip(guess.split(batch), truth.split(batch), strict=True):
        meter.add(some, right)
    real_guess, real_truth = (guess * unit).double().numpy(), (truth * unit).double().numpy()

    found = meter.read(samples)

    assert found["mae"] == pytest.approx(theirs.mean_absolute_error(real_truth, real_guess), rel=1e-5)
    assert found["rmse"] == pytest.approx(theirs.root_mean_squared_error(real_truth, real_guess), rel=1e-5)
    assert found["r2"] == pytest.approx(theirs.r2_score(real_truth, real_guess), rel=1e-5, abs=1e-6)


def test_values_that_do_not_vary_are_explained_only_if_they_are_met() -> None:
    truth = torch.full((5, 1), 2.0)
    for guess, r2 in ((truth, 1.0), (truth + 1, 0.0)):
        meter = ValueMeter(torch.ones(1))
        meter.add(guess, truth)
        assert meter.read(5)["r2"] == r2 == theirs.r2_score(np.asarray(truth), np.asarray(guess))


def test_one_score_means_the_second_class_above_its_threshold() -> None:
    meter = ClassMeter(CPU, threshold=0.0)
    meter.add(torch.tensor([[-1.0], [0.5], [2.0]]), torch.tensor([0, 1, 0]))

    assert meter.read(3) == {"accuracy": pytest.approx(2 / 3)}
