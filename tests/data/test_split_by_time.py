"""What is in the order of time is divided by time: nothing that validates was seen while learning."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.catalogue.datasets import REGRESSION, DatasetDef
from designer.catalogue.facts import facts_as_json, facts_from_json
from designer.data.datasets import Dataset
from designer.data.errors import DataError
from designer.data.preparation import fit
from designer.data.source import Targets
from designer.data.split import split, split_targets
from designer.graph.recipe import Data


def in_time(samples: int, gap: int, channels: int = 2) -> Dataset:
    entry = DatasetDef(
        name="s", title="S", doc="", task=REGRESSION, content="series", shape=(5, channels), samples=samples,
        targets=("x",), ordered=True, gap=gap,
    )  # fmt: skip
    inputs = np.arange(samples * 5 * channels, dtype=np.float32).reshape(samples, 5, channels)
    return Dataset("s", inputs, np.zeros((samples, 1), np.float32), entry, tuple(map(str, range(samples))))


@given(st.integers(30, 300), st.integers(0, 12), st.floats(0.05, 0.5), st.integers(0, 99))
def test_the_last_samples_validate_and_those_that_see_both_parts_are_in_neither(
    samples: int, gap: int, share: float, seed: int
) -> None:
    parts = split(in_time(samples, gap), Data(validation=share, seed=seed))

    assert parts.train.tolist() == list(range(len(parts.train)))
    assert parts.validation.tolist() == list(range(len(parts.train) + gap, samples))
    assert len(parts.validation) == max(round(samples * share), 1)


def test_items_are_divided_by_time_before_they_are_read_just_the_same() -> None:
    targets = Targets(REGRESSION, np.zeros((50, 1), np.float32), ordered=True, gap=3)

    before = split_targets(targets, Data())
    after = split(in_time(50, 3), Data())

    assert before.train.tolist() == after.train.tolist()
    assert before.validation.tolist() == after.validation.tolist()


def test_items_that_were_excluded_make_the_gap_no_smaller() -> None:
    rows = np.array([row for row in range(50) if row not in (36, 37, 38)])
    parts = split_targets(Targets(REGRESSION, np.zeros((50, 1), np.float32), ordered=True, gap=3), Data(), rows=rows)

    assert parts.validation.min() - parts.train.max() > 3
    assert set(parts.train.tolist()) | set(parts.validation.tolist()) <= set(rows.tolist())


def test_a_series_that_leaves_nothing_to_learn_from_is_told() -> None:
    with pytest.raises(DataError, match="10 samples in the order of time, 2 are held back, 8 lie between") as caught:
        split(in_time(10, 8), Data())

    assert "shorter windows" in caught.value.hint


def test_a_share_that_is_none_is_refused() -> None:
    with pytest.raises(DataError, match="must lie between 0 and 1"):
        split(in_time(50, 3), Data(validation=1.5))


def test_a_project_keeps_that_its_data_is_in_the_order_of_time() -> None:
    entry = in_time(50, 3).entry

    assert facts_from_json(facts_as_json(entry)) == entry
    assert facts_as_json(entry)["ordered"] is True
    assert "ordered" not in facts_as_json(replace(entry, ordered=False))


def test_each_channel_of_a_series_is_standardised_for_itself() -> None:
    dataset = in_time(50, 3)
    dataset.inputs[:, :, 1] *= 100
    parts = split(dataset, Data())
    rows = fit(dataset, parts, Data()).network_inputs(dataset.inputs)[parts.train]

    np.testing.assert_allclose(rows.mean(axis=(0, 1)), 0, atol=1e-5)
    np.testing.assert_allclose(rows.std(axis=(0, 1)), 1, atol=1e-4)


def test_an_array_of_more_dimensions_is_standardised_as_a_whole() -> None:
    dataset = in_time(50, 3)
    dataset = replace(dataset, entry=replace(dataset.entry, content="array", ordered=False, gap=0))
    parts = split(dataset, Data())
    rows = fit(dataset, parts, Data()).network_inputs(dataset.inputs)[parts.train]

    assert abs(rows.mean()) < 1e-5
    assert abs(rows.std() - 1) < 1e-4
