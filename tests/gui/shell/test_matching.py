"""What a search finds, and in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.catalogue.registry import find_layer, layers
from designer.gui.matching import fitting_offers, score
from designer.gui.session import Session
from designer.gui.stock import Stock
from designer.gui.usual import USUAL

OFFERS = [offer for offer in Stock(Session()).offers if find_layer(offer.key)]


def found(query: str) -> list[str]:
    return [offer.key for offer in fitting_offers(query, OFFERS)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("conv2d", "Conv2d"),
        ("conv2", "Conv2d"),
        ("CONV2D", "Conv2d"),
        ("lin", "Linear"),
        ("fc", "Linear"),
        ("dense", "Linear"),
        ("fully connected", "Linear"),
        ("bn2", "BatchNorm2d"),
        ("batch norm", "BatchNorm2d"),
        ("relu", "ReLU"),
        ("swish", "SiLU"),
        ("skip", "Add"),
        ("transpose", "Transpose"),
        ("transposed", "ConvTranspose2d"),
        ("deconvolution", "ConvTranspose2d"),
        ("view", "Reshape"),
        ("residual", "Add"),
        ("attention", "MultiheadAttention"),
        ("max pool", "MaxPool2d"),
        ("self-attention", "MultiheadAttention"),
        ("long short-term", "LSTM"),
        ("last step", "Select"),
        ("cat", "Concatenate"),
        ("gap", "GlobalAvgPool"),
    ],
)
def test_the_words_of_papers_find_layers(query: str, first: str) -> None:
    assert found(query)[0] == first


def test_a_name_that_begins_so_comes_before_one_that_contains_it() -> None:
    assert found("li").index("Linear") < found("li").index("Bilinear")


def test_a_word_inside_a_name_counts_as_a_word() -> None:
    assert {"LayerNorm", "GroupNorm", "BatchNorm1d", "BatchNorm2d"} <= set(found("norm"))


def test_every_word_must_be_found() -> None:
    assert score("conv zebra", "Conv2d", ("filter",)) is None


def test_nothing_asked_means_everything_the_usual_first() -> None:
    assert found("  ")[: len(USUAL)] == list(USUAL)
    assert set(found("  ")) == {entry.type for entry in layers()}


@given(st.text(max_size=12))
def test_any_query_is_answered(query: str) -> None:
    for entry in found(query):
        assert score(query, entry, ()) is None or score(query, entry, ()) <= 100 * max(1, len(query.split()))


@given(st.sampled_from([entry.type for entry in layers()]), st.integers(1, 12))
def test_the_beginning_of_a_name_finds_it(type: str, length: int) -> None:
    assert type in found(type[:length])


def test_what_is_offered_first_is_in_the_catalogue() -> None:
    assert set(USUAL) <= {entry.type for entry in layers()}
