"""Splits are fair and repeatable; preparations are fitted on what is learnt from, and nothing else."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.catalogue import registry
from designer.data.datasets import Dataset, load_dataset
from designer.data.errors import DataError
from designer.data.preparation import fit, prepared_from_json
from designer.data.split import split
from designer.graph.recipe import Data

DATASETS = {entry.name: load_dataset(entry.name) for entry in registry.datasets()}
ANY = st.sampled_from(sorted(DATASETS)).map(DATASETS.__getitem__)
SEEDS = st.integers(-(2**63), 2**63)
SHARES = st.floats(0.01, 0.99)


@given(ANY, SEEDS, SHARES)
def test_every_row_is_in_exactly_one_part(dataset: Dataset, seed: int, share: float) -> None:
    parts = split(dataset, Data(seed=seed, validation=share))

    assert sorted([*parts.train.tolist(), *parts.validation.tolist()]) == list(range(len(dataset)))
    assert len(parts.train) > 0
    assert len(parts.validation) > 0


@given(st.sampled_from(["digits", "iris", "wine", "breast_cancer"]), SEEDS, SHARES)
def test_classes_keep_their_shares(name: str, seed: int, share: float) -> None:
    dataset = DATASETS[name]
    held_out = dataset.targets[split(dataset, Data(seed=seed, validation=share)).validation]

    for number in range(len(dataset.entry.labels)):
        there_are = int((dataset.targets == number).sum())
        assert abs(int((held_out == number).sum()) - share * there_are) <= 1.0


@given(ANY.filter(lambda dataset: len(dataset) > 100), SEEDS)
def test_the_same_seed_gives_the_same_split_and_another_one_does_not(dataset: Dataset, seed: int) -> None:
    first, again = split(dataset, Data(seed=seed)), split(dataset, Data(seed=seed))
    other = split(dataset, Data(seed=seed + 1))

    assert first.validation.tolist() == again.validation.tolist()
    assert first.validation.tolist() != other.validation.tolist()


def test_the_split_is_the_one_that_files_of_today_were_trained_with() -> None:
    assert split(DATASETS["iris"], Data(seed=0)).validation.tolist()[:8] == [5, 11, 12, 19, 26, 32, 38, 39]


def test_a_class_with_one_sample_is_named() -> None:
    iris = DATASETS["iris"]
    lonely = replace(iris, inputs=iris.inputs[:101], targets=iris.targets[:101])

    with pytest.raises(DataError, match="class “virginica” has 1 sample"):
        split(lonely, Data())


@pytest.mark.parametrize("share", [0.0, 1.0, -0.5, float("nan")])
def test_a_share_that_is_none_is_refused(share: float) -> None:
    with pytest.raises(DataError, match="must lie between 0 and 1"):
        split(DATASETS["iris"], Data(validation=share))


@given(ANY, SEEDS, st.sampled_from(["auto", "none", "scale", "standardise"]))
@settings(max_examples=40)
def test_a_preparation_survives_being_written_down(dataset: Dataset, seed: int, normalise: str) -> None:
    data = Data(seed=seed, normalise=normalise)
    prepared = fit(dataset, split(dataset, data), data)

    again = prepared_from_json(prepared.to_json())

    assert again == prepared
    np.testing.assert_array_equal(again.network_inputs(dataset.inputs), prepared.network_inputs(dataset.inputs))


@given(ANY, SEEDS)
@settings(max_examples=40)
def test_a_preparation_knows_nothing_of_validation_rows(dataset: Dataset, seed: int) -> None:
    data = Data(seed=seed, normalise="standardise")
    parts = split(dataset, data)
    changed = dataset.inputs.copy()
    changed[parts.validation] = 1e6

    assert fit(replace(dataset, inputs=changed), parts, data) == fit(dataset, parts, data)


@pytest.mark.parametrize("name", ["iris", "wine", "breast_cancer", "diabetes"])
def test_standardised_features_have_mean_0_and_deviation_1_over_the_training_rows(name: str) -> None:
    dataset, data = DATASETS[name], Data(normalise="standardise")
    parts = split(dataset, data)
    rows = fit(dataset, parts, data).network_inputs(dataset.inputs)[parts.train]

    np.testing.assert_allclose(rows.mean(axis=0), 0, atol=1e-5)
    np.testing.assert_allclose(rows.std(axis=0), 1, atol=1e-4)


def test_digits_are_scaled_to_0_to_1() -> None:
    dataset = DATASETS["digits"]
    rows = fit(dataset, split(dataset, Data()), Data()).network_inputs(dataset.inputs)

    assert rows.min() == 0
    assert rows.max() == 1
    assert rows.dtype == np.float32


def test_values_to_predict_come_back_in_their_unit() -> None:
    dataset = DATASETS["diabetes"]
    prepared = fit(dataset, split(dataset, Data()), Data())
    targets = prepared.network_targets(dataset.targets)

    assert abs(targets.mean()) < 0.2
    np.testing.assert_allclose(prepared.values(targets), dataset.targets, rtol=1e-5)


def test_a_feature_that_does_not_vary_stays_finite() -> None:
    iris = DATASETS["iris"]
    flat = iris.inputs.copy()
    flat[:, 2] = 3.5
    prepared = fit(replace(iris, inputs=flat), split(iris, Data()), Data())

    assert np.isfinite(prepared.network_inputs(flat)).all()


def test_the_same_numbers_in_another_shape_are_reshaped() -> None:
    dataset = DATASETS["digits"]
    prepared = fit(dataset, split(dataset, Data()), Data(), input_shape=(8, 8))

    assert prepared.network_inputs(dataset.inputs).shape == (1797, 8, 8)


def test_another_number_of_numbers_is_refused_with_both_shapes() -> None:
    dataset = DATASETS["digits"]

    with pytest.raises(DataError, match=r"1×28×28 \(784 numbers\).*1×8×8 \(64\)") as caught:
        fit(dataset, split(dataset, Data()), Data(), input_shape=(1, 28, 28))

    assert caught.value.hint == "Set the shape of the Input to 1×8×8."


def test_an_unknown_way_to_normalise_is_refused() -> None:
    dataset = DATASETS["iris"]

    with pytest.raises(DataError, match="no way to normalise called “magic”"):
        fit(dataset, split(dataset, Data()), Data(normalise="magic"))


def test_a_damaged_record_of_a_preparation_is_told() -> None:
    with pytest.raises(DataError, match="preparation of the data is damaged"):
        prepared_from_json({"inputs": [{"kind": "wish"}], "targets": [], "outputs": []})
