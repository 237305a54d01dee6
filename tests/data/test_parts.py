"""Parts of data: what learns, what validates, and what nothing sees till the end, in all ways of dividing."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.data.errors import DataError
from designer.data.source import Targets
from designer.data.split import Split, split_targets
from designer.graph.recipe import Data

CLASSES = ("a", "b", "c")


def targets(count: int, *, groups: int = 0, ordered: bool = False, gap: int = 0, seed: int = 0) -> Targets:
    random = np.random.default_rng(seed)
    values = np.arange(count) % 3
    found = random.integers(0, groups, count) if groups else None
    return Targets("classification", values, CLASSES, ordered=ordered, gap=gap, groups=found)


def all_of(parts: Split) -> list[int]:
    return sorted([*parts.train.tolist(), *parts.validation.tolist(), *parts.test.tolist()])


@settings(max_examples=60, deadline=None)
@given(
    count=st.integers(30, 200),
    way=st.sampled_from(["auto", "random", "stratified", "group"]),
    validation=st.floats(0.05, 0.4),
    test=st.sampled_from([0.0, 0.1, 0.4]),
    seed=st.integers(0, 2**40),
)
def test_every_row_is_in_exactly_one_part(count: int, way: str, validation: float, test: float, seed: int) -> None:
    data = Data(split=way, validation=validation, test=test, seed=seed)
    parts = split_targets(targets(count, groups=8), data)
    assert all_of(parts) == list(range(count))
    assert len(parts.train)
    assert len(parts.validation)
    assert bool(len(parts.test)) == (test > 0)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**40), test=st.sampled_from([0.0, 0.2]), folds=st.sampled_from([0, 3]))
def test_groups_are_never_torn_apart(seed: int, test: float, folds: int) -> None:
    samples = targets(120, groups=12, seed=seed % 100)
    parts = split_targets(samples, Data(seed=seed, test=test, folds=folds, fold=folds and 1))
    assert samples.groups is not None
    seen = [set(samples.groups[rows].tolist()) for rows in (parts.train, parts.validation, parts.test)]
    assert not seen[0] & seen[1]
    assert not seen[0] & seen[2]
    assert not seen[1] & seen[2]


@pytest.mark.parametrize("way", ["random", "stratified", "group"])
def test_each_row_validates_in_exactly_one_fold(way: str) -> None:
    data = Data(split=way, test=0.1, folds=5)
    folds = [split_targets(targets(100, groups=20), replace(data, fold=fold)) for fold in range(5)]
    assert len({tuple(parts.test.tolist()) for parts in folds}) == 1, "the test part changes with the fold"
    validated = sorted(row for parts in folds for row in parts.validation.tolist())
    assert validated == sorted({*range(100)} - {*folds[0].test.tolist()})


def test_nested_folds_test_every_row_once_and_never_learn_from_it() -> None:
    tested: list[int] = []
    for outer in range(4):
        for inner in range(3):
            data = Data(folds=3, fold=inner, test_folds=4, test_fold=outer)
            parts = split_targets(targets(60), data)
            assert all_of(parts) == list(range(60))
        tested += parts.test.tolist()
    assert sorted(tested) == list(range(60))


def test_classes_keep_their_shares_in_all_parts() -> None:
    parts = split_targets(targets(300), Data(test=0.2, validation=0.1))
    for rows, each in ((parts.train, 70), (parts.validation, 10), (parts.test, 20)):
        assert np.bincount(rows % 3).tolist() == [each] * 3


def test_the_size_of_the_test_part_does_not_change_what_validates() -> None:
    plain = split_targets(targets(99), Data())
    tested = split_targets(targets(99), Data(test=0.3))
    assert plain.validation.tolist() == tested.validation.tolist()


def test_in_time_the_test_part_is_last_and_gaps_lie_between() -> None:
    parts = split_targets(targets(100, ordered=True, gap=3), Data(test=0.2, validation=0.2))
    assert parts.test.tolist() == list(range(80, 100))
    assert parts.validation.tolist() == list(range(57, 77))
    assert parts.train.tolist() == list(range(54))


def test_folds_in_time_grow_and_always_validate_what_follows() -> None:
    ends = []
    for fold in range(4):
        parts = split_targets(targets(100, ordered=True, gap=2), Data(folds=4, fold=fold))
        assert parts.train.max() + 2 < parts.validation.min()
        ends.append(int(parts.validation.max()) + 1)
    assert ends == [40, 60, 80, 100]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (Data(test=0.5, validation=0.5), "leave nothing to learn from"),
        (Data(test=-0.1), "leave nothing to learn from"),
        (Data(folds=1), "Of 1 folds, the number 0 was chosen"),
        (Data(folds=3, fold=3), "Of 3 folds, the number 3 was chosen"),
        (Data(test_folds=2, test_fold=-1), "Of 2 test folds, the number -1 was chosen"),
        (Data(split="group"), "nothing says which samples belong together"),
        (Data(split="sideways"), "There is no way to divide data called “sideways”"),
        (Data(split="random", folds=40), "there are 30 samples; at least 40 are needed"),
    ],
)
def test_what_cannot_be_divided_gets_a_sentence(data: Data, said: str) -> None:
    with pytest.raises(DataError, match=said):
        split_targets(targets(30), data)
