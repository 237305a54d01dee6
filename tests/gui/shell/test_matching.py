"""What a search finds, and in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.catalogue.registry import layers
from designer.gui.matching import ranked, score


def found(query: str) -> list[str]:
    return [entry.type for entry in ranked(query, layers(), lambda entry: entry.type, lambda entry: entry.keywords)]


@pytest.mark.parametrize(
    ("query", "first"), [("conv2d", "Conv2d"), ("lin", "Linear"), ("bn2", "BatchNorm2d"), ("fully connected", "Linear")]
)
def test_the_best_fit_comes_first(query: str, first: str):
    assert found(query)[0] == first


def test_a_word_inside_a_name_counts_as_a_word():
    assert {"LayerNorm", "GroupNorm", "BatchNorm1d", "BatchNorm2d"} <= set(found("norm"))


def test_every_word_must_be_found():
    assert score("conv zebra", "Conv2d", ("filter",)) is None


def test_nothing_asked_means_everything_in_order():
    assert found("  ") == [entry.type for entry in layers()]


@given(st.text(max_size=12))
def test_any_query_is_answered(query: str):
    for entry in found(query):
        assert score(query, entry, ()) is None or score(query, entry, ()) <= 100 * max(1, len(query.split()))


@given(st.sampled_from([entry.type for entry in layers()]), st.integers(1, 12))
def test_the_beginning_of_a_name_finds_it(type: str, length: int):
    assert type in found(type[:length])
