"""Baselines are what anybody gets without a network: the most frequent class, the mean, a linear model."""

from dataclasses import replace

import numpy as np
import pytest
from sklearn.linear_model import LinearRegression

from designer.catalogue.registry import datasets
from designer.data.baselines import baselines, linear, majority, mean
from designer.data.datasets import Dataset, load_dataset
from designer.data.generated import GENERATORS
from designer.data.loading import load
from designer.data.split import split
from designer.graph.recipe import Data


def loaded(name: str) -> tuple[Dataset, Data]:
    data = Data(dataset=name, params={"samples": 400} if name in GENERATORS else {})
    return load(data), data


@pytest.mark.parametrize("name", [*GENERATORS, *(entry.name for entry in datasets())])
def test_every_dataset_has_baselines(name: str) -> None:
    dataset, data = loaded(name)
    found = baselines(dataset, split(dataset, data))

    entry = dataset.entry
    is_without = entry.task == "detection" or entry.is_transcript
    is_simple = not entry.others and not entry.is_dense
    assert len(found) == (0 if is_without else 2 if is_simple else 1)
    assert {each.metric for each in found} <= {"accuracy" if entry.task == "classification" else "r2"}
    assert all(each.score <= 1 for each in found)


def test_the_share_of_the_most_frequent_class_is_that_of_what_validates() -> None:
    dataset, data = loaded("breast_cancer")
    parts = split(dataset, data)

    assert majority(dataset, parts).score == (dataset.targets[parts.validation] == 1).mean()


def test_the_most_frequent_class_is_that_of_the_training_part() -> None:
    dataset, data = loaded("iris")
    parts = split(dataset, data)
    targets = np.where(np.isin(np.arange(len(dataset)), parts.train), 2, 0)

    assert majority(replace(dataset, targets=targets), parts).score == 0.0


def test_the_mean_explains_nothing() -> None:
    dataset, data = loaded("diabetes")

    assert -0.1 < mean(dataset, split(dataset, data)).score <= 0


def test_the_linear_model_is_that_of_scikit_learn() -> None:
    dataset, data = loaded("diabetes")
    parts = split(dataset, data)
    theirs = LinearRegression().fit(dataset.inputs[parts.train], dataset.targets[parts.train])
    wanted = theirs.score(dataset.inputs[parts.validation], dataset.targets[parts.validation])

    assert linear(dataset, parts).score == pytest.approx(wanted, abs=0.005)


@pytest.mark.parametrize(("name", "most"), [("two_moons", 0.93), ("two_spirals", 0.75), ("circles", 0.65)])
def test_a_linear_model_cannot_part_what_no_line_parts(name: str, most: float) -> None:
    dataset, data = loaded(name)

    assert linear(dataset, split(dataset, data)).score < most


def test_a_linear_model_parts_clouds() -> None:
    dataset, data = loaded("blobs")

    assert linear(dataset, split(dataset, data)).score > 0.95


def test_tokens_are_counted_not_measured() -> None:
    ratings = load(Data(dataset="ratings"))
    both = np.concatenate([ratings.inputs, ratings.others[0] + 100], axis=1)
    entry = replace(ratings.entry, shape=(2,), tokens=180, others=(), features=())
    dataset = replace(ratings, inputs=both, others=(), entry=entry)
    turned = 179 - dataset.inputs
    parts = split(dataset, Data())

    assert linear(dataset, parts).score > 0.02
    assert linear(replace(dataset, inputs=turned), parts).score == pytest.approx(linear(dataset, parts).score)


def test_many_numbers_and_few_samples_are_no_trouble() -> None:
    iris = load_dataset("iris")
    random = np.random.default_rng(0)
    wide = replace(
        iris,
        inputs=random.normal(size=(150, 3, 40, 40)).astype(np.float32),
        entry=replace(iris.entry, shape=(3, 40, 40), features=()),
    )
    found = linear(wide, split(wide, Data()))

    assert found.name == "linear model of 1600 numbers"
    assert 0 <= found.score < 0.7


def test_what_validates_is_not_learnt_from() -> None:
    dataset, data = loaded("diabetes")
    parts = split(dataset, data)
    other = dataset.targets.copy()
    other[parts.validation] = -other[parts.validation]

    assert linear(replace(dataset, targets=other), parts).score < 0
